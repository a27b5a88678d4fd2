/**
 * Ten runs of the command line at once against the same ten one after the other: jobs of one machine share its workers,
 * and ten at once must not take more than twice their sum over the cores. `npm run bench -- jobs`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { writeCorpus } from './lib/corpora.ts';
import { newFolder, ROOT, work } from './lib/measure.ts';

const JOBS = 10;
const script = join(ROOT, 'dist/cli.cjs');
const corpus = newFolder('corpus');
writeCorpus(corpus, { files: 20, words: 250 });

/** Seconds of one run in a folder of its own. */
async function run(name: string): Promise<number> {
  const folder = newFolder(name);
  cpSync(corpus, join(folder, 'files'), { recursive: true });
  const start = performance.now();
  const env = { ...process.env, NOM_DE_PLUME_PASSPHRASE: 'a passphrase for benchmarks' };
  const child = spawn(
    process.execPath,
    [script, 'pseudonymize', 'files', '--vault', 'v.vault', '--in-place'],
    {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`a run ended with ${String(status)}: ${Buffer.concat(said).toString()}`);
  return (performance.now() - start) / 1000;
}

const alone: number[] = [];
for (let job = 0; job < JOBS; job++) alone.push(await run(`alone-${job}`));
const sum = alone.reduce((all, seconds) => all + seconds, 0);
const start = performance.now();
const together = await Promise.all(alone.map((_, job) => run(`together-${job}`)));
const seconds = (performance.now() - start) / 1000;
const ideal = sum / availableParallelism();
const ratio = ideal / seconds;
const table = new Table({ head: ['', 's'], style: { head: [], border: [] } });
table.push(
  ['one after the other', sum.toFixed(1)],
  ['the same over the cores', ideal.toFixed(1)],
  ['at once', seconds.toFixed(1)],
  ['at once, the first to end', Math.min(...together).toFixed(1)],
);
console.log(table.toString());
console.log(`At once against the sum over the cores: ${(1 / ratio).toFixed(2)} (may be 2).`);
const { BENCH_RESULT } = process.env;
if (BENCH_RESULT !== undefined) {
  const ratios = { 'ten jobs: sum over cores against at once': Math.round(ratio * 1000) / 1000 };
  writeFileSync(BENCH_RESULT, JSON.stringify({ sum, ideal, seconds, ratios }, undefined, 1));
}
rmSync(work, { recursive: true, force: true });
