/** The command line as a process, in folders of its own: as a person in a checkout starts it, or the bundle itself. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const CLI = join(root, 'dist', 'cli.cjs');
export const REPORTS = join(root, 'test', 'fixtures', 'reports');
export const PASSPHRASE = 'a passphrase for tests, long enough';

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Gets the process as soon as it runs, to signal it. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** `npm run -s nom-de-plume -- ARGS...`, which finds its Node by itself. */
export function nomDePlume(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  return run(process.execPath, [join(root, 'scripts/cli.mjs'), ...args], surroundings);
}

/** Any program; the passphrase of the tests is in its environment unless told otherwise. */
export function run(
  command: string,
  args: readonly string[],
  { cwd = root, input = '', env = {}, onStart }: Surroundings = {},
): Promise<Outcome> {
  const child = spawn(command, args, {
    cwd,
    // As npm would set it; the tests themselves run under npm.
    env: { ...process.env, INIT_CWD: cwd, NOM_DE_PLUME_PASSPHRASE: PASSPHRASE, ...env },
  });
  onStart?.(child);
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (part: Buffer) => stdout.push(part));
  child.stderr.on('data', (part: Buffer) => stderr.push(part));
  // A command that does not read its input may end before all of it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout: text(stdout), stderr: text(stderr) });
    });
  });
}

function text(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('utf8');
}

const temporary: string[] = [];
process.once('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is deleted with the process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nom-de-plume-cli-'));
  temporary.push(folder);
  return folder;
}

/** A copy of the sample workspace, and a vault's path beside it. */
export function sampleWorkspace(): { readonly folder: string; readonly vault: string } {
  const home = temporaryFolder();
  const folder = join(home, 'samples');
  cpSync(join(root, 'samples'), folder, { recursive: true });
  return { folder, vault: join(home, 'test.vault') };
}

/** Every file of a folder by its relative path, bytes as Latin-1 so that a difference can be read. */
export function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
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

/** A folder of its own for each test, and the bundle as a process in it. */
export class Sandbox {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'nom-de-plume-cli-'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  /** Copies the reports into a folder. */
  putReports(folder: string): void {
    for (const name of readdirSync(REPORTS)) {
      if (name.endsWith('.txt')) this.put(join(folder, name), readFileSync(join(REPORTS, name)));
    }
  }

  copy(from: string, to: string): void {
    rmSync(this.path(to), { recursive: true, force: true });
    cpSync(this.path(from), this.path(to), { recursive: true });
  }

  /** A vault is a file with companions while it is in use. */
  copyVault(from: string, to: string): void {
    for (const name of readdirSync(this.folder)) {
      if (name === to || name.startsWith(`${to}-`) || name.startsWith(`${to}.`)) {
        rmSync(this.path(name), { recursive: true });
      }
    }
    for (const name of readdirSync(this.folder)) {
      if (name === from || name.startsWith(`${from}-`) || name.startsWith(`${from}.`)) {
        cpSync(this.path(name), this.path(to + name.slice(from.length)), { recursive: true });
      }
    }
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  read(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  /** Every file of a folder by relative path, as Latin-1, so that any difference of a byte shows. */
  contents(folder: string): Record<string, string> {
    return contents(this.path(folder));
  }

  /** Runs the command line here. The passphrase is in the environment unless told otherwise. */
  run(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
    return run(process.execPath, [CLI, ...args], { cwd: this.folder, ...surroundings });
  }
}
