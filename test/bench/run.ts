/**
 * Whole runs against detection alone, by corpus and number of workers: reading, detecting, assigning, writing with and
 * without waiting for the disk, checking what is left.
 *
 *   npm run bench -- run                 small corpora, minutes
 *   BENCH_FULL=1 npm run bench -- run    100 x 3,000 words and 10,000 small files too
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { pseudonymize } from '../../server/src/batch/run.ts';
import { scan } from '../../server/src/batch/scan.ts';
import type { BatchEnvironment, Progress, ScanResult } from '../../server/src/batch/types.ts';
import { DetectorHost } from '../../server/src/ner/host-process.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings.ts';
import { VaultClient } from '../../server/src/store/vault-client.ts';
import { writeCorpus, type CorpusShape } from './lib/corpora.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const PASSPHRASE = 'a passphrase for benchmarks';
/** Part of a corpus's name. */
const ONLY = process.env['BENCH_ONLY'] ?? '';
const FULL = process.env['BENCH_FULL'] === '1';

interface Corpus {
  readonly name: string;
  readonly shape: CorpusShape | 'reports';
}

const CORPORA: readonly Corpus[] = [
  { name: '10 reports', shape: 'reports' },
  { name: '100 x 150 words', shape: { files: 100, words: 150 } },
  ...(FULL
    ? [
        { name: '100 x 3,000 words', shape: { files: 100, words: 3000 } },
        { name: '10,000 x 1 KB', shape: { files: 10_000, words: 150 } },
      ]
    : [
        { name: '10 x 3,000 words', shape: { files: 10, words: 3000 } },
        { name: '1,000 x 1 KB', shape: { files: 1000, words: 150 } },
      ]),
];

interface Measured {
  readonly corpus: string;
  readonly workers: number;
  readonly fsync: boolean;
  readonly files: number;
  readonly words: number;
  /** Seconds. */
  readonly detection: number;
  readonly run: number;
  /** Seconds of the run by phase. */
  readonly phases: Readonly<Record<string, number>>;
  /** MiB, this process and the detector host together. */
  readonly peakMemory: number;
  /** Detection alone against the whole run: by the clock, and by processor time, which a busy machine does not change. */
  readonly ratio: number;
  readonly cpuRatio: number;
  /** Seconds of processor time of the run, all processes. */
  readonly runCpu: number;
}

const folder = mkdtempSync(join(tmpdir(), 'nom-de-plume-bench-'));
const results: Measured[] = [];

function makeCorpus({ shape }: Corpus): void {
  rmSync(join(folder, 'corpus'), { recursive: true, force: true });
  if (shape === 'reports')
    cpSync(join(ROOT, 'test/fixtures/reports'), join(folder, 'corpus'), { recursive: true });
  else writeCorpus(join(folder, 'corpus'), shape, 7);
}

/** A host that has seen nothing of the corpus, and a vault that knows no name. */
async function measure(corpus: Corpus, workers: number, fsync: boolean): Promise<Measured> {
  const work = join(folder, 'work');
  const vaultFile = join(folder, 'bench.vault');
  rmSync(work, { recursive: true, force: true });
  cpSync(join(folder, 'corpus'), work, { recursive: true });
  const detection = await withHost(workers, (host) => timed(host, () => scan([work], environment(host))));
  const vault = new VaultClient(join(DIST, 'vault-worker.cjs'), vaultFile);
  await vault.create(vaultFile, PASSPHRASE, { scryptLogN: 14 });
  try {
    return await withHost(workers, async (host) => {
      const env = { ...environment(host), vault };
      const phases = new Phases();
      let scanned: ScanResult | undefined;
      let left = 0;
      const run = await timed(host, async () => {
        scanned = await scan([work], env, phases.onProgress);
        const options = { domain: 'default', target: { kind: 'in-place' }, fsync } as const;
        const outcome = await pseudonymize(scanned, options, env, phases.onProgress);
        left = outcome.residual.filter(({ kind }) => kind === 'left').length;
        if (outcome.outcome !== 'done') throw new Error(`the run was ${outcome.outcome}`);
      });
      if (left > 0) console.log(`${corpus.name}: ${left} originals left`);
      return {
        corpus: corpus.name,
        workers,
        fsync,
        files: scanned?.files.length ?? 0,
        words: scanned?.words ?? 0,
        detection: detection.seconds,
        run: run.seconds,
        phases: phases.end(),
        peakMemory: peakMemory(process.pid) + peakMemory(host.pid),
        ratio: detection.seconds / run.seconds,
        cpuRatio: detection.cpu / run.cpu,
        runCpu: run.cpu,
      };
    });
  } finally {
    await vault.dispose();
    for (const companion of ['', '-wal', '-shm', '.leases', '.anchor']) {
      rmSync(vaultFile + companion, { recursive: true, force: true });
    }
  }
}

function environment(detector: DetectorHost): Omit<BatchEnvironment, 'vault'> {
  return {
    detector,
    settingsFor: () => DEFAULT_SETTINGS,
    openText: () => undefined,
    applyEdit: () => Promise.resolve(false),
    log: () => undefined,
  };
}

async function withHost<T>(workers: number, work: (host: DetectorHost) => Promise<T>): Promise<T> {
  const host = new DetectorHost({
    script: join(DIST, 'detector-host.cjs'),
    modelFolder: join(ROOT, 'models'),
    workers,
  });
  try {
    host.warmUp(workers);
    const options = { types: ['PERSON'], sensitivity: 'balanced', minConfidence: 0, countries: [] } as const;
    const request = { languageId: 'plaintext', writtenByLedger: false, ...options };
    await host.detect({ name: 'warm', text: 'Bonjour Camille Fournier.', priority: 2, options: request });
    return await work(host);
  } finally {
    await host.dispose();
  }
}

/** Seconds spent in each phase of the progress. */
class Phases {
  readonly #spent = new Map<string, number>();
  #current: string | undefined;
  #since = 0;

  readonly onProgress = ({ phase }: Progress): void => {
    if (phase !== this.#current) this.#switch(phase);
  };

  end(): Record<string, number> {
    this.#switch(undefined);
    return Object.fromEntries(this.#spent);
  }

  #switch(phase: string | undefined): void {
    const now = performance.now();
    if (this.#current !== undefined) {
      this.#spent.set(this.#current, (this.#spent.get(this.#current) ?? 0) + (now - this.#since) / 1000);
    }
    this.#current = phase;
    this.#since = now;
  }
}

/** Highest resident size so far, MiB; 0 where the system does not say. */
function peakMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 'self'}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Seconds from nothing to the end of a run over the reports, with a vault that is there. */
function coldStart(): number {
  const work = join(folder, 'cold');
  cpSync(join(ROOT, 'test/fixtures/reports'), work, { recursive: true });
  const run = (...args: string[]): void => {
    const env = { ...process.env, NOM_DE_PLUME_PASSPHRASE: PASSPHRASE };
    const { status, stderr } = spawnSync(process.execPath, [join(DIST, 'cli.cjs'), ...args], {
      cwd: folder,
      env,
    });
    if (status !== 0) throw new Error(`the command line ended with ${String(status)}: ${stderr.toString()}`);
  };
  run('vault', 'create', '--vault', 'cold.vault');
  const start = performance.now();
  run('pseudonymize', 'cold', '--vault', 'cold.vault', '--in-place');
  return (performance.now() - start) / 1000;
}

interface Spent {
  readonly seconds: number;
  /** Seconds of processor time, this process and the host. */
  readonly cpu: number;
}

async function timed(host: DetectorHost, work: () => Promise<unknown>): Promise<Spent> {
  const start = performance.now();
  const cpu = cpuSeconds(host);
  await work();
  return { seconds: (performance.now() - start) / 1000, cpu: cpuSeconds(host) - cpu };
}

function cpuSeconds(host: DetectorHost): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + cpuOf(host.pid);
}

/** Linux counts in hundredths of a second; 0 elsewhere. */
function cpuOf(pid: number | undefined): number {
  try {
    const fields =
      readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
  } catch {
    return 0;
  }
}

function print(): void {
  const head = [
    'corpus',
    'workers',
    'fsync',
    'detection',
    'words/s',
    'run',
    'words/s',
    'files/s',
    'ratio',
    'by CPU',
    'CPU s',
    'MiB',
    'phases',
  ];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const one of results) {
    const phases = Object.entries(one.phases).map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`);
    table.push([
      one.corpus,
      one.workers,
      one.fsync ? 'on' : 'off',
      `${one.detection.toFixed(2)} s`,
      Math.round(one.words / one.detection),
      `${one.run.toFixed(2)} s`,
      Math.round(one.words / one.run),
      (one.files / one.run).toFixed(1),
      one.ratio.toFixed(2),
      one.cpuRatio.toFixed(2),
      one.runCpu.toFixed(1),
      Math.round(one.peakMemory),
      phases.join(', '),
    ]);
  }
  console.log(table.toString());
}

try {
  const workerCounts = availableParallelism() > 1 ? [1, 2] : [1];
  for (const corpus of CORPORA.filter(({ name }) => name.includes(ONLY))) {
    makeCorpus(corpus);
    for (const workers of workerCounts) results.push(await measure(corpus, workers, true));
    results.push(await measure(corpus, workerCounts.at(-1) ?? 1, false));
  }
  print();
  const cold = coldStart();
  console.log(`\n10 reports by the command line, cold: ${cold.toFixed(2)} s`);
  const { BENCH_RESULT } = process.env;
  if (BENCH_RESULT !== undefined)
    writeFileSync(BENCH_RESULT, JSON.stringify({ runs: results, cold }, undefined, 1));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
