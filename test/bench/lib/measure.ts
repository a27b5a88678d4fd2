/** Measurements in processes of their own, repeated, with their spread. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import esbuild from 'esbuild';
import type { Measured, Spec } from './run-once.ts';

export const ROOT = join(import.meta.dirname, '../../..');

/** The middle one of several rounds by time, and how far the others lie from it. */
export interface Rounds extends Measured {
  readonly rounds: number;
  /** (slowest - fastest) / middle. */
  readonly spread: number;
}

/** A folder that is gone at the end, on the disk that holds temporary files. */
export const work = mkdtempSync(join(tmpdir(), 'nom-de-plume-bench-'));
process.on('exit', () => {
  rmSync(work, { recursive: true, force: true });
});

const script = join(work, 'run-once.cjs');

/** Bundles the measuring program as the product is: running sources takes memory of its own. */
async function bundled(): Promise<string> {
  await esbuild.build({
    entryPoints: [join(ROOT, 'test/bench/lib/run-once.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['onnxruntime-node', 'onnxruntime-common', 'better-sqlite3'],
    logLevel: 'error',
  });
  return script;
}

const ready = bundled();

/** Seconds that one line of a table may take, rounds together; one round is always made. */
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 30);
const MOST_ROUNDS = 3;

/** Up to three rounds, fewer where one takes long. */
export async function measured(spec: Omit<Spec, 'folder' | 'root'>, name: string): Promise<Rounds> {
  const rounds: Measured[] = [];
  const start = performance.now();
  do rounds.push(await once(spec));
  while (rounds.length < MOST_ROUNDS && (performance.now() - start) / 1000 < SECONDS * (1 - 1 / MOST_ROUNDS));
  rounds.sort((a, b) => a.seconds - b.seconds);
  const middle = rounds[rounds.length >> 1];
  if (middle === undefined) throw new Error('nothing was measured');
  const spread = ((rounds.at(-1)?.seconds ?? 0) - (rounds[0]?.seconds ?? 0)) / middle.seconds;
  console.log(
    `${name}: ${middle.seconds.toFixed(2)} s, ${rounds.length} rounds, spread ${Math.round(spread * 100)} %`,
  );
  return { ...middle, rounds: rounds.length, spread };
}

async function once(given: Omit<Spec, 'folder' | 'root'>): Promise<Measured> {
  const folder = mkdtempSync(join(work, 'once-'));
  const spec: Spec = { ...given, folder, root: ROOT };
  const args =
    spec.profile === undefined
      ? [await ready]
      : ['--cpu-prof', `--cpu-prof-dir=${spec.profile}`, join(ROOT, 'test/bench/lib/run-once.ts')];
  const env = { ...process.env, NODE_PATH: join(ROOT, 'node_modules') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, JSON.stringify(spec)], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`a measurement ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

/** An empty folder under the working one. */
export function newFolder(name: string): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The profiles written into a folder. */
export function profiles(folder: string): string[] {
  return readdirSync(folder).flatMap((file) => (file.endsWith('.cpuprofile') ? [join(folder, file)] : []));
}
