/** What is staged for the next commit, as git's index has it: the working tree may say something else. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { NomDePlumeError } from '../errors.ts';

/** A file whose content the next commit brings. */
export interface StagedFile {
  /** Absolute; it need not be on the disk any more. */
  readonly path: string;
  /** Name of its content in git's store. */
  readonly blob: string;
  /** Bytes. */
  readonly size: number;
}

export interface Staged {
  /** The top folder of the working tree. */
  readonly top: string;
  readonly files: readonly StagedFile[];
}

/**
 * The files that the next commit adds or changes, deleted ones, links and submodules left out.
 * @param paths only below these; all if there are none
 * @throws NomDePlumeError `usage` outside a repository, or without git
 */
export async function stagedFiles(paths: readonly string[]): Promise<Staged> {
  const top = (await git(['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/u, '');
  const raw = await git([
    '--literal-pathspecs',
    ...['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-relative'],
    ...['--diff-filter=ACMT', '--', ...paths],
  ]);
  const entries = parseRaw(raw.toString('utf8'));
  const sizes = await sizesOf(entries.map(({ blob }) => blob));
  return {
    top,
    files: entries.map(({ name, blob }) => ({ path: join(top, name), blob, size: sizes.get(blob) ?? 0 })),
  };
}

/** `:old-mode new-mode old-blob new-blob status`, then the path, each ended by a zero. */
function parseRaw(raw: string): readonly { readonly name: string; readonly blob: string }[] {
  const parts = raw.split('\0');
  const entries: { name: string; blob: string }[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', , blob = ''] = (parts[at] ?? '').split(' ');
    if (isFile(mode) && !/^0+$/u.test(blob)) entries.push({ name: parts[at + 1] ?? '', blob });
  }
  return entries;
}

/** Neither a symbolic link nor a submodule. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

async function sizesOf(blobs: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (blobs.length === 0) return new Map();
  const said = await git(['cat-file', '--batch-check'], `${blobs.join('\n')}\n`);
  const lines = said.toString('utf8').split('\n');
  return new Map(
    lines.map((line): [string, number] => {
      const [blob = '', , size = '0'] = line.split(' ');
      return [blob, Number(size)];
    }),
  );
}

/** Contents out of git's store, one `git cat-file` for all of them. */
export class BlobReader implements Disposable {
  readonly #git: ChildProcessWithoutNullStreams = spawn('git', ['cat-file', '--batch'], {
    env: environment(),
  });
  readonly #chunks: AsyncIterator<Buffer, undefined> = this.#git.stdout.iterator({ destroyOnReturn: false });
  #ahead: Buffer = Buffer.alloc(0);
  #turn: Promise<unknown> = Promise.resolve();

  constructor() {
    // Whoever waits for an answer learns of it by the end of the output.
    this.#git.on('error', () => undefined);
    this.#git.stdin.on('error', () => undefined);
    this.#git.stderr.resume();
  }

  /** @throws NomDePlumeError `file-unreadable` */
  read(blob: string): Promise<Buffer> {
    const answer = this.#turn.then(() => this.#ask(blob));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  [Symbol.dispose](): void {
    this.#git.stdin.end();
  }

  async #ask(blob: string): Promise<Buffer> {
    this.#git.stdin.write(`${blob}\n`);
    const [, kind, size = ''] = (await this.#line()).split(' ');
    if (kind !== 'blob') throw unreadable();
    const content = await this.#take(Number(size));
    await this.#take(1);
    return content;
  }

  async #line(): Promise<string> {
    let end = this.#ahead.indexOf(0x0a);
    while (end < 0) {
      await this.#more();
      end = this.#ahead.indexOf(0x0a);
    }
    return (await this.#take(end + 1)).toString('utf8', 0, end);
  }

  async #take(count: number): Promise<Buffer> {
    const parts = [this.#ahead];
    let have = this.#ahead.length;
    while (have < count) {
      const part = await this.#next();
      parts.push(part);
      have += part.length;
    }
    const all = parts.length === 1 ? this.#ahead : Buffer.concat(parts);
    this.#ahead = all.subarray(count);
    return all.subarray(0, count);
  }

  async #more(): Promise<void> {
    this.#ahead = Buffer.concat([this.#ahead, await this.#next()]);
  }

  async #next(): Promise<Buffer> {
    const { value, done } = await this.#chunks.next();
    if (done === true) throw unreadable();
    return value;
  }
}

function unreadable(): NomDePlumeError {
  return new NomDePlumeError('file-unreadable', 'git has not this content.', 'Stage the file again.');
}

/** Its output; English, and nothing is locked for a look. */
function git(args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { env: environment() });
    const out: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.resume();
    child.on('error', () => {
      reject(noRepository());
    });
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(noRepository());
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

function noRepository(): NomDePlumeError {
  return new NomDePlumeError(
    'usage',
    'This is no git repository, or git is not installed.',
    'Run it inside a repository, or name the files to check without --staged.',
  );
}
