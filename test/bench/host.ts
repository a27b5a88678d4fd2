/**
 * The detector host as the editor meets it: first marks of a 3,500-word file in a warm host, alone and beside a run,
 * and the throughput of a run by workers. `npm run bench -- host`
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { ALL_TYPES } from '../../server/src/core/detect/entity-types.ts';
import type { DetectOptions } from '../../server/src/core/types.ts';
import type { Priority } from '../../server/src/ner/detector-client.ts';
import { DetectorHost } from '../../server/src/ner/host-process.ts';
import { longText } from '../unit/ner/texts.ts';

const root = join(import.meta.dirname, '../..');
const OPTIONS: DetectOptions = {
  types: ALL_TYPES,
  sensitivity: 'balanced',
  minConfidence: 0,
  countries: ['FR'],
  languageId: 'plaintext',
  writtenByLedger: false,
};
const DOCUMENTS = 16;

const measured: Record<string, number> = {};
const table = new Table({ head: ['', '', 'against'], style: { head: [], border: [] } });
let seed = 100;

await firstMarks();
const one = await runRate(1);
note('words/s of a run, 1 worker', one);
if (availableParallelism() > 1) note('words/s of a run, 2 workers', await runRate(2), one);
console.log(table.toString());
const { BENCH_RESULT } = process.env;
if (BENCH_RESULT !== undefined) writeFileSync(BENCH_RESULT, JSON.stringify(measured, undefined, 1));

async function firstMarks(): Promise<void> {
  await withHost(0, async (host) => {
    await detect(host, longText(50));
    host.warmUp(0);
    await detect(host, freshText(3500));
    const open = async (): Promise<number> => timed(() => detect(host, freshText(3500)));
    const small = async (): Promise<number> => timed(() => detect(host, freshText(60)));
    const idle = await median(7, open);
    note('ms, first marks of 3,500 words, warm', idle);
    const idleEdit = await median(15, small);
    note('ms, 60 words on the screen', idleEdit);
    const stop = new AbortController();
    const run = keepRunning(host, stop.signal);
    await detect(host, freshText(60));
    note('ms, 60 words on the screen, beside a run', await median(15, small), idleEdit);
    note('ms, first marks of 3,500 words, beside a run', await median(5, open), idle);
    stop.abort();
    await run;
  });
}

/** Two documents of a run in work at any moment, until it is stopped. */
async function keepRunning(host: DetectorHost, stop: AbortSignal): Promise<void> {
  const lane = async (): Promise<void> => {
    while (!stop.aborted) await detect(host, freshText(3000), 2);
  };
  await Promise.all([lane(), lane()]);
}

async function runRate(workers: number): Promise<number> {
  return withHost(workers, async (host) => {
    host.warmUp(workers);
    await detect(host, freshText(3000), 2);
    const texts = Array.from({ length: DOCUMENTS }, () => freshText(3000));
    const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    const time = await timed(() => Promise.all(texts.map((text) => detect(host, text, 2))));
    return (words / time) * 1000;
  });
}

async function withHost<T>(workers: number, work: (host: DetectorHost) => Promise<T>): Promise<T> {
  const host = new DetectorHost({
    script: join(root, 'dist/detector-host.cjs'),
    modelFolder: join(root, 'models'),
    workers,
  });
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}

function detect(host: DetectorHost, text: string, priority: Priority = 0): Promise<unknown> {
  return host.detect({ name: 'bench', text, priority, options: OPTIONS });
}

/** A text that no cache knows. */
function freshText(words: number): string {
  return longText(words, seed++);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function median(count: number, sample: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < count; i++) values.push(await sample());
  return values.sort((a, b) => a - b)[count >> 1] ?? 0;
}

function note(label: string, value: number, base?: number): void {
  measured[label] = value;
  const digits = value > 1000 ? 0 : 1;
  table.push([label, value.toFixed(digits), base === undefined ? '' : `${(value / base).toFixed(2)} x`]);
}
