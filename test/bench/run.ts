/**
 * Whole runs against detection alone, by corpus, number of workers, way to write: see docs/performance.md.
 *
 *   npm run bench -- run                        all of it, about ten minutes
 *   BENCH_ONLY='spike10|150' npm run bench -- run   the corpora that match
 *   BENCH_DATA=FOLDER npm run bench -- run      that folder as a corpus as well
 *   BENCH_PROFILE=1 npm run bench -- run        CPU profiles, and the ten costliest functions, of what is matched
 *   BENCH_SECONDS=120 npm run bench -- run      more rounds of what takes long
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { writeCorpus, type CorpusShape } from './lib/corpora.ts';
import { hottest, type Hot } from './lib/hot.ts';
import { measured, newFolder, profiles, ROOT, work, type Rounds } from './lib/measure.ts';
import type { WriteVariant } from './lib/run-once.ts';

interface Corpus {
  readonly name: string;
  readonly shape: CorpusShape;
  /** Numbers of workers for detection alone. */
  readonly detect: readonly number[];
  /** Whole runs, with two workers, and what else is measured on it. */
  readonly also: readonly ('run' | 'warm' | 'write' | 'cancel' | 'without model' | 'cold')[];
}

const CORPORA: readonly Corpus[] = [
  {
    name: 'spike10',
    shape: { files: 10, words: 250 },
    detect: [1, 2],
    also: ['run', 'warm', 'cold'],
  },
  {
    name: '100 x 150 words',
    shape: { files: 100, words: 150 },
    detect: [1, 2, 4, 8],
    also: ['run', 'warm', 'without model', 'cancel'],
  },
  {
    name: '100 x 3,000 words',
    shape: { files: 100, words: 3000 },
    detect: [1, 2, 4],
    also: ['run', 'without model', 'write', 'cancel'],
  },
  {
    name: '10,000 x 1 KB',
    shape: { files: 10_000, words: 140 },
    detect: [],
    also: ['run', 'without model', 'write'],
  },
  ...(process.env['BENCH_DATA'] === undefined
    ? []
    : [
        {
          name: 'data',
          shape: { folder: process.env['BENCH_DATA'] },
          detect: [1, 2],
          also: ['run', 'warm'],
        } satisfies Corpus,
      ]),
];

const ONLY = new RegExp(process.env['BENCH_ONLY'] ?? '', 'u');
const PROFILE = process.env['BENCH_PROFILE'] === '1';
const TMPFS = '/dev/shm';
const PASSPHRASE = 'a passphrase for benchmarks';

interface Line extends Rounds {
  readonly corpus: string;
  readonly what: string;
  readonly workers: number;
  readonly fsync: boolean;
}

const lines: Line[] = [];
const hot: Record<string, Hot[]> = {};

for (const corpus of CORPORA.filter(({ name }) => ONLY.test(name))) {
  const folder = newFolder('corpus');
  rmSync(folder, { recursive: true, force: true });
  writeCorpus(folder, corpus.shape);
  if (PROFILE) await profile(corpus.name, folder);
  else await measureCorpus(corpus, folder);
}
print();
const { BENCH_RESULT } = process.env;
if (BENCH_RESULT !== undefined) {
  const result = PROFILE ? { hot } : { lines: lines.map(rounded), ratios: ratios() };
  writeFileSync(BENCH_RESULT, JSON.stringify(result, undefined, 1));
}
rmSync(work, { recursive: true, force: true });

async function measureCorpus({ name, detect, also }: Corpus, corpus: string): Promise<void> {
  const note = async (
    what: string,
    workers: number,
    more: Omit<Parameters<typeof measured>[0], 'corpus' | 'workers'>,
  ): Promise<void> => {
    const label = `${name}, ${what}, ${workers} workers`;
    lines.push({
      corpus: name,
      what,
      workers,
      fsync: more.fsync,
      ...(await measured({ corpus, workers, ...more }, label)),
    });
  };
  for (const workers of detect) await note('detection', workers, { mode: 'detect', fsync: false });
  for (const one of also) {
    switch (one) {
      case 'run':
        await note('run', 2, { mode: 'run', fsync: true });
        break;
      case 'warm':
        await note('run, warm', 2, { mode: 'warm', fsync: true, before: otherCorpus() });
        await note('run, warm, texts seen before', 2, { mode: 'warm', fsync: true, before: corpus });
        break;
      case 'without model':
        await note('run without the model', 2, { mode: 'run', fsync: false, withoutModel: true });
        await note('run without the model, fsync', 2, { mode: 'run', fsync: true, withoutModel: true });
        break;
      case 'write':
        await note('writing', 2, { mode: 'write', fsync: true, writes: writeVariants(), withoutModel: true });
        break;
      case 'cancel':
        await note('cancelled', 2, { mode: 'cancel', fsync: true });
        break;
      case 'cold':
        cold(name, corpus);
        break;
    }
  }
}

/** Documents like those of spike10, none of them the same. */
function otherCorpus(): string {
  const folder = newFolder('other');
  writeCorpus(folder, { files: 10, words: 250 }, 99);
  return folder;
}

function writeVariants(): readonly WriteVariant[] {
  const places = [
    { place: 'disk', folder: join(work, 'writes') },
    ...(existsSync(TMPFS) ? [{ place: 'tmpfs', folder: join(TMPFS, 'nom-de-plume-bench') }] : []),
  ];
  return places.flatMap(({ place, folder }) =>
    (['in-place', 'copies'] as const).flatMap((output) =>
      [true, false].map((fsync) => ({
        name: `${place}, ${output}, fsync ${fsync ? 'on' : 'off'}`,
        fsync,
        output,
        folder,
      })),
    ),
  );
}

/** The command line from nothing to its end, with a vault that is there: three times. */
function cold(name: string, corpus: string): void {
  const seconds: number[] = [];
  for (let round = 0; round < 3; round++) {
    const folder = newFolder(`cold-${round}`);
    cpSync(corpus, join(folder, 'files'), { recursive: true });
    const run = (...args: string[]): void => {
      const env = { ...process.env, NOM_DE_PLUME_PASSPHRASE: PASSPHRASE };
      const script = join(ROOT, 'dist/cli.cjs');
      const { status, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, env });
      if (status !== 0)
        throw new Error(`the command line ended with ${String(status)}: ${stderr.toString()}`);
    };
    run('vault', 'create', '--vault', 'cold.vault');
    const start = performance.now();
    run('pseudonymize', 'files', '--vault', 'cold.vault', '--in-place');
    seconds.push((performance.now() - start) / 1000);
    rmSync(folder, { recursive: true, force: true });
  }
  seconds.sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = seconds;
  const like = lines.at(-1);
  if (like === undefined) return;
  const spread = (most - least) / middle;
  lines.push({ ...like, corpus: name, what: 'command line, cold', seconds: middle, rounds: 3, spread });
  console.log(`${name}, command line, cold: ${middle.toFixed(2)} s`);
}

async function profile(name: string, corpus: string): Promise<void> {
  const folder = newFolder('profiles');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await measured({ corpus, workers: 2, mode: 'run', fsync: true, profile: folder }, `${name}, profile`);
  const found = profiles(folder);
  hot[name] = hottest(found);
  const table = new Table({
    head: [`${name}: ms`, '%', 'function', 'place'],
    style: { head: [], border: [] },
  });
  for (const { milliseconds, share, name: called, place } of hot[name]) {
    table.push([Math.round(milliseconds), (share * 100).toFixed(1), called, place]);
  }
  console.log(table.toString());
  const kept = join(ROOT, 'artifacts/profiles', name.replaceAll(/[^a-z0-9]+/giu, '-'));
  rmSync(kept, { recursive: true, force: true });
  cpSync(folder, kept, { recursive: true });
}

/** What is the same on a busy machine, more or less: figures of one run against each other. */
function ratios(): Record<string, number> {
  const all: Record<string, number> = {};
  const find = (corpus: string, what: string, workers: number): Line | undefined =>
    lines.find((line) => line.corpus === corpus && line.what === what && line.workers === workers);
  for (const { name } of CORPORA) {
    const [one, two, run] = [find(name, 'detection', 1), find(name, 'detection', 2), find(name, 'run', 2)];
    if (one !== undefined && two !== undefined) {
      all[`${name}: detection, 2 workers against 1`] = one.seconds / two.seconds;
    }
    if (two !== undefined && run !== undefined) {
      all[`${name}: whole run against detection`] = two.seconds / run.seconds;
      all[`${name}: whole run against detection, processor time`] = two.cpu / run.cpu;
      all[`${name}: windows run, of all`] = 1 - two.cached;
    }
  }
  return Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, Math.round(value * 1000) / 1000]),
  );
}

function rounded(line: Line): Line {
  return JSON.parse(
    JSON.stringify(line, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    ),
  ) as Line;
}

function print(): void {
  if (lines.length === 0) return;
  const head = [
    'corpus',
    'what',
    'workers',
    's',
    '±',
    'CPU s',
    'words/s',
    'files/s',
    'MiB',
    'cached',
    'queue ms',
    'stages',
  ];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const line of lines) {
    table.push([
      line.corpus,
      line.what,
      line.workers,
      line.seconds.toFixed(2),
      `${Math.round(line.spread * 100)} % of ${line.rounds}`,
      line.cpu.toFixed(2),
      Math.round(line.words / line.seconds),
      (line.files / line.seconds).toFixed(1),
      Math.round(line.peak),
      `${Math.round(line.cached * 100)} %`,
      Math.round(line.queued),
      stages(line),
    ]);
  }
  console.log(table.toString());
  for (const line of lines) {
    for (const [name, { seconds }] of Object.entries(line.writes ?? {})) {
      console.log(
        `${line.corpus}, ${name}: ${seconds.toFixed(2)} s, ${(line.files / seconds).toFixed(0)} files/s`,
      );
    }
    if (line.cancelled !== undefined)
      console.log(`${line.corpus}: cancelled in ${Math.round(line.cancelled)} ms`);
    if (line.wrong > 0)
      console.log(`${line.corpus}, ${line.what}: ${line.wrong} files lost, torn or done twice`);
  }
  for (const [name, value] of Object.entries(ratios())) console.log(`${name}: ${value.toFixed(2)}`);
}

function stages({ phases }: Line): string {
  const all = Object.values(phases).reduce((sum, seconds) => sum + seconds, 0);
  return Object.entries(phases)
    .map(([name, seconds]) => `${name} ${Math.round((100 * seconds) / all)} %`)
    .join(', ');
}
