/**
 * What a program does to files, in order, as the system saw it: by strace, and by a library that is preloaded, made by
 * the C compiler. Each works alone; a machine may have one, both or none of them.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface FileCall {
  readonly call: 'create' | 'write' | 'sync' | 'rename' | 'unlink';
  readonly path: string;
  /** Of a rename: the new name. */
  readonly to: string;
  /** Places in the order of all beginnings and ends. */
  readonly begin: number;
  readonly end: number;
}

export interface Tracer {
  readonly name: string;
  /** Runs this program with these arguments and gives what it did. `scratch` is a folder for the tracer's own files. */
  readonly trace: (args: readonly string[], scratch: string) => readonly FileCall[];
}

/** Those that work here. */
export function tracers(scratch: string): readonly Tracer[] {
  if (process.platform !== 'linux') return [];
  const found: Tracer[] = [];
  if (succeeds('strace', ['-o', '/dev/null', 'true'])) found.push({ name: 'strace', trace: byStrace });
  const library = join(scratch, 'traced-calls.so');
  const source = join(import.meta.dirname, 'traced-calls.c');
  if (
    ['cc', 'gcc', 'clang'].some((cc) =>
      succeeds(cc, ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']),
    )
  ) {
    found.push({ name: 'a preloaded library', trace: byLibrary(library) });
  }
  return found;
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

const CALLS =
  'openat,open,creat,write,pwrite64,pwritev,pwritev2,writev,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat';

function byStrace(args: readonly string[], scratch: string): FileCall[] {
  const log = join(scratch, 'strace.txt');
  const traced = ['-f', '-y', '-qq', '-s', '0', '-e', `trace=${CALLS}`, '-o', log, process.execPath, ...args];
  const ended = spawnSync('strace', traced, { encoding: 'utf8' });
  assert.equal(ended.status, 0, ended.stderr);
  const began = new Map<string, { text: string; at: number }>();
  const calls: FileCall[] = [];
  for (const [at, line] of readFileSync(log, 'utf8').split('\n').entries()) {
    const [, pid = '', text = ''] = /^(\d+) +(.*)$/u.exec(line) ?? [];
    if (text.endsWith('<unfinished ...>')) began.set(pid, { text, at });
    else {
      const begin = text.startsWith('<...') ? began.get(pid) : undefined;
      if (/= -1 E\w+ /u.test(text)) continue;
      const call = callOf(begin?.text ?? text);
      if (call !== undefined) calls.push({ ...call, begin: begin?.at ?? at, end: at });
    }
  }
  return calls;
}

/** What a line of strace says; undefined for what does not concern a file on the disk. */
function callOf(text: string): Pick<FileCall, 'call' | 'path' | 'to'> | undefined {
  const name = /^\w+/u.exec(text)?.[0] ?? '';
  const [path = '', to = ''] = [...text.matchAll(/"([^"]*)"/gu)].map(([, quoted]) => quoted ?? '');
  if (name.startsWith('open') || name === 'creat') {
    return text.includes('O_CREAT') ? { call: 'create', path, to: '' } : undefined;
  }
  if (name.startsWith('rename')) return { call: 'rename', path, to };
  if (name.startsWith('unlink')) return { call: 'unlink', path, to: '' };
  const of = /^\w+\(\d+<(\/[^>]*)>/u.exec(text)?.[1];
  if (of === undefined) return undefined;
  return { call: name.includes('sync') ? 'sync' : 'write', path: of, to: '' };
}

function byLibrary(library: string): Tracer['trace'] {
  return (args, scratch) => {
    const log = join(scratch, 'preload.txt');
    rmSync(log, { force: true });
    const ended = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, LD_PRELOAD: library, TRACE_FILE: log },
    });
    assert.equal(ended.status, 0, ended.stderr);
    assert.ok(existsSync(log), 'the library noted nothing');
    const began = new Map<string, number>();
    const calls: FileCall[] = [];
    for (const [at, line] of readFileSync(log, 'utf8').split('\n').entries()) {
      const [when, call, path = '', to = ''] = line.split('\t');
      const key = `${call ?? ''}\0${path}`;
      if (when === 'begin') began.set(key, at);
      else if (isCall(call)) calls.push({ call, path, to, begin: began.get(key) ?? at, end: at });
    }
    return calls;
  };
}

function isCall(text: string | undefined): text is FileCall['call'] {
  return text !== undefined && ['create', 'write', 'sync', 'rename', 'unlink'].includes(text);
}
