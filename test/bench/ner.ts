/**
 * The model: words a second of a 3,500-word French text by sessions and workers, the cost of windows, memory of
 * workers, start, and an edit. `npm run bench -- ner`
 *
 * Every figure is the best and the median of several rounds, and ratios compare figures of one run: on a machine that
 * does other things as well they say more than milliseconds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { ALL_TYPES } from '../../server/src/core/detect/entity-types.ts';
import type { DetectOptions } from '../../server/src/core/types.ts';
import { DetectorHost } from '../../server/src/ner/host-process.ts';
import { loadTokenizer } from '../../server/src/ner/model-files.ts';
import { ModelPool } from '../../server/src/ner/pool.ts';
import { createSession } from '../../server/src/ner/session.ts';
import { cutWindows, DEFAULT_SIZES, MAX_WORD_PIECES, type Window } from '../../server/src/ner/windows.ts';
import { longText } from '../unit/ner/texts.ts';

const ROUNDS = 7;
const root = join(import.meta.dirname, '../..');
const graph = join(root, 'models/ner.onnx');
const tokenizer = loadTokenizer(join(root, 'models/vocabulary.bin'));
const text = longText(3500);
const tokens = tokenizer.tokenize(text, MAX_WORD_PIECES);
const words = text.split(/\s+/).length;

const OPTIONS: DetectOptions = {
  types: ALL_TYPES,
  sensitivity: 'balanced',
  minConfidence: 0,
  countries: ['FR'],
  languageId: 'plaintext',
  writtenByLedger: false,
};

interface Figures {
  best: number;
  median: number;
}

const measured: Record<string, number | Figures> = { words, windows: windowsOf().length };
const table = new Table({
  head: ['', 'best', 'median', 'against the first of its kind'],
  style: { head: [], border: [] },
});

await throughput();
await start();
await memory();
await edit();
console.log(table.toString());
const { BENCH_RESULT } = process.env;
if (BENCH_RESULT !== undefined) writeFileSync(BENCH_RESULT, JSON.stringify(measured, undefined, 1));

async function throughput(): Promise<void> {
  const windows = windowsOf();
  const bare = windowsOf({ ...DEFAULT_SIZES, contextOfLine: 0, contextInSentence: 0 });
  const base = await sessionRate(1, windows);
  report('words/s, 1 session of 1 thread', base, base, 'rate');
  report('  the same without context', await sessionRate(1, bare), base, 'rate');
  report('words/s, 1 session of 2 threads', await sessionRate(2, windows), base, 'rate');
  const one = await poolRate(1, windows);
  report('words/s, 1 worker', one, one, 'rate');
  if (availableParallelism() > 1) report('words/s, 2 workers', await poolRate(2, windows), one, 'rate');
  const tokenizing = await rounds(() => Promise.resolve(tokenizer.tokenize(text)));
  report('words/s, tokenizer, warm', perSecond(tokenizing), undefined, 'rate');
}

/** `best`: from the best time of each window, which is what an idle machine would do with all of them. */
async function sessionRate(threads: number, windows: readonly Window[]): Promise<Figures> {
  const session = await createSession({ graph, temperature: 1, threads });
  const bests = windows.map(() => Infinity);
  const { median } = await rounds(async () => {
    for (const [i, { ids, firsts }] of windows.entries()) {
      const from = performance.now();
      await session.run(ids, firsts);
      bests[i] = Math.min(bests[i] ?? Infinity, performance.now() - from);
    }
  });
  await session.release();
  return perSecond({ best: bests.reduce((a, b) => a + b, 0), median });
}

async function poolRate(workers: number, windows: readonly Window[]): Promise<Figures> {
  const pool = new ModelPool({
    workerFile: join(root, 'dist/worker.cjs'),
    worker: { graph, temperature: 1, threads: 1 },
    workers,
    cacheBytes: 0,
    idleAfter: 60_000,
  });
  pool.warmUp();
  const figures = await rounds(() => pool.run(windows, { priority: 2, onRows: () => undefined }));
  await pool.dispose();
  return perSecond(figures);
}

/** From the start of the host's process to the last mention of the text. */
async function start(): Promise<void> {
  const times = await samples(ROUNDS, async () => {
    const host = newHost(0);
    const from = performance.now();
    await host.detect({ name: 'bench', text, priority: 0, options: OPTIONS });
    const time = performance.now() - from;
    await host.dispose();
    return time;
  });
  report('ms, start of the host to last mention', times, undefined, 'time');
}

/** Linux only: elsewhere the process does not tell of another one's memory. */
async function memory(): Promise<void> {
  if (process.platform !== 'linux') return;
  const resident: number[] = [];
  for (const workers of [0, 1, 2]) {
    const host = newHost(Math.max(1, workers));
    const request = { name: 'bench', text, priority: 0 as const, options: OPTIONS };
    await host.detectKnown(request);
    if (workers > 0) {
      host.warmUp(workers);
      for (const seed of [1, 2, 3]) await host.detect({ ...request, text: longText(3500, seed) });
    }
    resident.push(residentMegabytes(host.pid ?? 0));
    await host.dispose();
  }
  const [none = 0, one = 0, two = 0] = resident;
  for (const [name, value] of Object.entries({ none, first: one - none, second: two - one })) {
    const label = name === 'none' ? 'MB, host without workers' : `MB, added by the ${name} worker`;
    measured[label] = Math.round(value);
    table.push([label, value.toFixed(0), '', '']);
  }
}

/** One word changed somewhere in 5,000, in a warm host. */
async function edit(): Promise<void> {
  const long = longText(5000);
  const host = newHost(0);
  const detect = (changed: string): ReturnType<DetectorHost['detect']> =>
    host.detect({ name: 'bench', text: changed, priority: 0, options: OPTIONS });
  await detect(long);
  let at = 0;
  let windowsRun = 0;
  const times = await samples(25, async () => {
    at = long.indexOf(' ', at + 1111);
    const from = performance.now();
    const result = await detect(`${long.slice(0, at)} Marguerite${long.slice(at)}`);
    windowsRun += result.windowsRun / 25;
    return performance.now() - from;
  });
  await host.dispose();
  report('ms, one word edited in 5,000, to the mentions', times, undefined, 'time');
  measured['windows run for an edit'] = windowsRun;
  table.push(['windows run for an edit, mean', windowsRun.toFixed(1), '', '']);
}

function newHost(workers: number): DetectorHost {
  return new DetectorHost({
    script: join(root, 'dist/detector-host.cjs'),
    modelFolder: join(root, 'models'),
    workers,
  });
}

function windowsOf(sizes = DEFAULT_SIZES): Window[] {
  return [...cutWindows(text, tokens, sizes)];
}

/** Milliseconds of `work`, after one round to warm up. */
async function rounds(work: () => Promise<unknown>): Promise<Figures> {
  await work();
  return samples(ROUNDS, async () => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  });
}

async function samples(count: number, sample: () => Promise<number>): Promise<Figures> {
  const values: number[] = [];
  for (let i = 0; i < count; i++) values.push(await sample());
  values.sort((a, b) => a - b);
  return { best: values[0] ?? 0, median: values[values.length >> 1] ?? 0 };
}

function perSecond({ best, median }: Figures): Figures {
  return { best: (words / best) * 1000, median: (words / median) * 1000 };
}

function report(label: string, figures: Figures, base: Figures | undefined, kind: 'rate' | 'time'): void {
  const digits = kind === 'rate' ? 0 : 1;
  const ratio = base === undefined || base === figures ? '' : `${(figures.best / base.best).toFixed(2)} x`;
  table.push([label, figures.best.toFixed(digits), figures.median.toFixed(digits), ratio]);
  measured[label.trim()] = figures;
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
