/** Runs the command line the way a person in a checkout does, as a process, in a folder of its own. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const PASSPHRASE = 'correct horse battery staple 7';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** `nom-de-plume ARGS...`; the passphrase of the tests is in the environment. */
export function nomDePlume(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return run(process.execPath, [path.join(root, 'scripts/cli.mjs'), ...args], surroundings);
}

/** Any program, with the same surroundings. */
export function run(
  command: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Ended> {
  const { cwd = root, input = '', env = {} } = surroundings;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      // As npm would set it; the tests themselves run under npm.
      env: { ...process.env, INIT_CWD: cwd, NOM_DE_PLUME_PASSPHRASE: PASSPHRASE, ...env },
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => stdout.push(part));
    child.stderr.on('data', (part: Buffer) => stderr.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: text(stdout), stderr: text(stderr) });
    });
    // A command that does not read its input may end before all of it is written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function text(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('utf8');
}

const temporary: string[] = [];
process.once('exit', () => {
  for (const folder of temporary) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder that is deleted with the process. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nom-de-plume-cli-'));
  temporary.push(folder);
  return folder;
}

/** A copy of the sample workspace, and a vault's path beside it. */
export function sampleWorkspace(): { readonly folder: string; readonly vault: string } {
  const home = temporaryFolder();
  const folder = path.join(home, 'samples');
  fs.cpSync(path.join(root, 'samples'), folder, { recursive: true });
  return { folder, vault: path.join(home, 'test.vault') };
}

/** Every file of a folder by its relative path, bytes as Latin-1 so that a difference can be read. */
export function contents(folder: string): Readonly<Record<string, string>> {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort()
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]),
  );
}

export type Entity = readonly [
  start: number,
  end: number,
  type: string,
  confidence: number,
  detector: string,
];

export interface DetectedFile {
  readonly file: string;
  readonly entities: readonly Entity[];
}

/** The lines of `detect --json`. */
export function detected(stdout: string): readonly DetectedFile[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DetectedFile);
}
