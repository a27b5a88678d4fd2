/** Where the passphrase comes from. It is never an argument: arguments are seen by everybody on the machine. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { NomDePlumeError } from '../errors.ts';

const VARIABLE = 'NOM_DE_PLUME_PASSPHRASE';

/** Taken out of the environment at once, so that no child process gets it. */
const fromEnvironment = process.env[VARIABLE];
Reflect.deleteProperty(process.env, VARIABLE);

export interface PassphraseOptions {
  readonly passphraseFile?: string | undefined;
}

/** Whether the passphrase is there without asking anybody. */
export function passphraseIsGiven({ passphraseFile }: PassphraseOptions): boolean {
  return passphraseFile !== undefined || fromEnvironment !== undefined;
}

/** @throws NomDePlumeError `vault-passphrase` when there is nobody to ask; `usage` when the file cannot be read */
export async function passphrase(options: PassphraseOptions, isNew: boolean): Promise<string> {
  if (options.passphraseFile !== undefined) return fromFile(options.passphraseFile);
  if (fromEnvironment !== undefined) return fromEnvironment;
  const first = await ask(isNew ? 'New passphrase: ' : 'Passphrase: ');
  if (isNew && (await ask('Again: ')) !== first) {
    throw new NomDePlumeError('usage', 'The two passphrases differ.', 'Start again.');
  }
  return first;
}

/** The first line of a file. */
export async function fromFile(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n[^]*$/u, '');
  } catch (cause) {
    throw new NomDePlumeError(
      'usage',
      `The passphrase file ${file} cannot be read.`,
      'Check its path and permissions.',
      { cause },
    );
  }
}

/** Asks without showing what is typed. */
export async function ask(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    throw new NomDePlumeError(
      'vault-passphrase',
      'A passphrase is needed, and there is nobody to ask for it.',
      `Give --passphrase-file, or set ${VARIABLE}.`,
    );
  }
  stderr.write(question);
  stdin.setRawMode(true);
  try {
    return await hiddenLine(stdin);
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}

const END = new Set(['\r', '\n', '\u0004']);
const INTERRUPT = '\u0003';
const ERASE = new Set(['\u007f', '\b']);

async function hiddenLine(input: NodeJS.ReadStream): Promise<string> {
  const typed: string[] = [];
  for await (const chunk of input.iterator({ destroyOnReturn: false })) {
    for (const character of String(chunk)) {
      if (END.has(character)) return typed.join('');
      if (character === INTERRUPT) {
        throw new NomDePlumeError('cancelled', 'Cancelled.', 'Nothing was changed.');
      }
      if (ERASE.has(character)) typed.pop();
      else typed.push(character);
    }
  }
  return typed.join('');
}

/** Asks, or takes the first line of standard input where there is nobody to ask. */
export async function askOrRead(question: string): Promise<string> {
  if (process.stdin.isTTY) return ask(question);
  return (await text(process.stdin)).replace(/\r?\n[^]*$/u, '');
}

/** Asks one question after the other, or takes a line of standard input for each where there is nobody to ask. */
export async function askOrReadLines(questions: readonly string[]): Promise<readonly string[]> {
  if (!process.stdin.isTTY) {
    const lines = (await text(process.stdin)).split(/\r?\n/u);
    return questions.map((_, i) => lines[i] ?? '');
  }
  const answers: string[] = [];
  for (const question of questions) answers.push(await ask(question));
  return answers;
}
