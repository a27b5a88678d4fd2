/** A folder of its own for each test, and the command line as a process in it. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'dist', 'cli.cjs');
export const REPORTS = join(ROOT, 'test', 'fixtures', 'reports');
const PASSPHRASE = 'a passphrase for tests, long enough';

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Gets the process as soon as it runs, to signal it. */
  readonly onStart?: (child: ChildProcess) => void;
}

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
    const found: Record<string, string> = {};
    const visit = (at: string): void => {
      for (const name of readdirSync(at).sort()) {
        const path = join(at, name);
        if (statSync(path).isDirectory()) visit(path);
        else found[relative(this.path(folder), path)] = readFileSync(path, 'latin1');
      }
    };
    visit(this.path(folder));
    return found;
  }

  /** Runs the command line here. The passphrase is in the environment unless told otherwise. */
  run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: this.folder,
      env: { ...process.env, NOM_DE_PLUME_PASSPHRASE: PASSPHRASE, ...options.env },
    });
    options.onStart?.(child);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A process that has ended reads no more.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => {
        const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
        resolve({ code, signal, stdout: text(stdout), stderr: text(stderr) });
      });
    });
  }
}
