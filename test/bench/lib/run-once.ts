/**
 * One measurement in a process of its own, so that its memory is its own: node run-once.ts SPEC, where SPEC is JSON. The
 * result goes to standard output as JSON.
 */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pseudonymize } from '../../../server/src/batch/run.ts';
import { scan } from '../../../server/src/batch/scan.ts';
import type {
  BatchEnvironment,
  OutputTarget,
  Progress,
  ScanResult,
} from '../../../server/src/batch/types.ts';
import { fromAbortSignal } from '../../../server/src/cancellation.ts';
import { isCancelled } from '../../../server/src/errors.ts';
import type { DetectorClient, DetectRequest, DetectResult } from '../../../server/src/ner/detector-client.ts';
import { DetectorHost } from '../../../server/src/ner/host-process.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/settings.ts';
import { VaultClient } from '../../../server/src/store/vault-client.ts';

const PASSPHRASE = 'a passphrase for benchmarks';

/** What is measured; `folder` is this process's own. */
export interface Spec {
  /** Of the checkout. */
  readonly root: string;
  readonly corpus: string;
  readonly folder: string;
  readonly workers: number;
  /**
   * `detect`: nothing is written. `run`: all of it. `warm`: the same after a run over `before` in the same processes.
   * `write`: detection once, not measured, then the run's rest for each of `writes`. `cancel`: how long stopping takes.
   */
  readonly mode: 'detect' | 'run' | 'warm' | 'write' | 'cancel';
  readonly fsync: boolean;
  readonly before?: string;
  readonly writes?: readonly WriteVariant[];
  /** Only names that are known: what is left of a run without the model. */
  readonly withoutModel?: boolean;
  /** Runs the sources instead of the bundles, each process with a CPU profile written into this folder. */
  readonly profile?: string;
}

export interface WriteVariant {
  readonly name: string;
  readonly fsync: boolean;
  readonly output: 'in-place' | 'copies';
  /** Where the files are; the vault is beside them. */
  readonly folder: string;
}

export interface Measured {
  readonly files: number;
  readonly words: number;
  readonly mentions: number;
  readonly seconds: number;
  /** Seconds of processor time, all processes. */
  readonly cpu: number;
  /** Seconds by phase. */
  readonly phases: Readonly<Record<string, number>>;
  /** MiB: the highest resident sizes of all processes, added up. */
  readonly peak: number;
  /** Windows of the model, and the part of them that the cache had. */
  readonly windows: number;
  readonly cached: number;
  /** Milliseconds that a document is with the detector, on average: most of it is waiting for those before it. */
  readonly queued: number;
  /** Files lost, torn or done twice: must be 0. */
  readonly wrong: number;
  readonly writes?: Readonly<
    Record<string, { readonly seconds: number; readonly phases: Record<string, number> }>
  >;
  /** Milliseconds from the cancellation to the end. */
  readonly cancelled?: number;
}

/** Counts what goes through a detector. */
class Counting implements DetectorClient {
  windows = 0;
  run = 0;
  documents = 0;
  waited = 0;
  readonly #host: DetectorHost;
  readonly #withoutModel: boolean;

  constructor(host: DetectorHost, withoutModel: boolean) {
    this.#host = host;
    this.#withoutModel = withoutModel;
  }

  get pid(): number | undefined {
    return this.#host.pid;
  }

  async detect(...[request, signal]: Parameters<DetectorClient['detect']>): Promise<DetectResult> {
    const start = performance.now();
    const found = await (this.#withoutModel
      ? this.#host.detectKnown(request, signal)
      : this.#host.detect(request, signal));
    this.windows += found.windows;
    this.run += found.windowsRun;
    this.documents++;
    this.waited += performance.now() - start;
    return this.#withoutModel ? { ...found, words: request.text.split(/\s+/u).length } : found;
  }

  detectKnown(...asked: Parameters<DetectorClient['detectKnown']>): Promise<DetectResult> {
    return this.#host.detectKnown(...asked);
  }

  detectValues(...asked: Parameters<DetectorClient['detectValues']>): Promise<DetectResult> {
    return this.#host.detectValues(...asked);
  }

  setDictionary(...asked: Parameters<DetectorClient['setDictionary']>): void {
    this.#host.setDictionary(...asked);
  }

  dispose(): Promise<void> {
    return this.#host.dispose();
  }
}

/** Seconds spent in each phase of the progress. */
class Phases {
  readonly #spent: Record<string, number> = {};
  #current = '';
  #since = performance.now();

  readonly onProgress = ({ phase }: Progress): void => {
    if (phase !== this.#current) this.#switch(phase);
  };

  end(): Record<string, number> {
    this.#switch('');
    return this.#spent;
  }

  #switch(phase: string): void {
    const now = performance.now();
    if (this.#current !== '') {
      this.#spent[this.#current] = (this.#spent[this.#current] ?? 0) + (now - this.#since) / 1000;
    }
    this.#current = phase;
    this.#since = now;
  }
}

const spec = JSON.parse(process.argv[2] ?? '') as Spec;
const host = new DetectorHost({
  script:
    spec.profile === undefined
      ? join(spec.root, 'dist/detector-host.cjs')
      : join(spec.root, 'server/src/detector-host.ts'),
  modelFolder: join(spec.root, 'models'),
  workers: spec.workers,
  ...(spec.profile === undefined ? {} : { execArgv: ['--cpu-prof', `--cpu-prof-dir=${spec.profile}`] }),
});
const detector = new Counting(host, spec.withoutModel === true);
void main();

async function main(): Promise<void> {
  try {
    await warmUp();
    console.log(JSON.stringify(await measure()));
  } finally {
    await host.dispose();
  }
}

async function measure(): Promise<Measured> {
  const first = join(spec.folder, 'files');
  cpSync(spec.corpus, first, { recursive: true });
  switch (spec.mode) {
    case 'detect':
      return timed(async (phases) => ({ found: await scan([first], environment(), phases.onProgress) }));
    case 'run':
      return withVault(spec.folder, (vault) => timed((phases) => run(first, vault, phases)));
    case 'warm':
      return withVault(spec.folder, async (vault) => {
        const before = join(spec.folder, 'before');
        cpSync(spec.before ?? spec.corpus, before, { recursive: true });
        await run(before, vault, new Phases());
        return timed((phases) => run(first, vault, phases));
      });
    case 'write':
      return measureWrites(first);
    case 'cancel':
      return measureCancel(first);
  }
}

interface Done {
  readonly found: ScanResult;
  readonly mentions?: number;
  readonly wrong?: number;
}

async function run(folder: string, vault: VaultClient, phases: Phases): Promise<Done> {
  const env = { ...environment(), vault };
  const found = await scan([folder], env, phases.onProgress);
  const target: OutputTarget = { kind: 'in-place' };
  const options = { domain: 'default', target, fsync: spec.fsync };
  const outcome = await pseudonymize(found, options, env, phases.onProgress);
  const wrong = await wrongFiles(vault, outcome.written, folder);
  return { found, mentions: outcome.mentions, wrong: wrong + outcome.notLookedAt.length };
}

/** Files whose content is not what the ledger says the run wrote. */
async function wrongFiles(vault: VaultClient, written: readonly string[], folder: string): Promise<number> {
  let wrong = new Set(written).size === written.length ? 0 : 1;
  // A hundred of them are enough to notice, and do not change what is measured.
  for (const path of written.slice(0, 100)) {
    const entry = await vault.ledgerAt(path);
    if (entry === undefined || !path.startsWith(folder)) wrong++;
  }
  return wrong;
}

async function measureWrites(first: string): Promise<Measured> {
  const found = await scan([first], environment());
  const writes: Record<string, { seconds: number; phases: Record<string, number> }> = {};
  const all = await timed(async () => {
    let mentions = 0;
    for (const variant of spec.writes ?? []) {
      const there = join(variant.folder, 'files');
      mkdirSync(variant.folder, { recursive: true });
      cpSync(spec.corpus, there, { recursive: true });
      await withVault(variant.folder, async (vault) => {
        const phases = new Phases();
        const start = performance.now();
        const target: OutputTarget =
          variant.output === 'copies'
            ? { kind: 'copy', folder: join(variant.folder, 'copies') }
            : { kind: 'in-place' };
        const options = { domain: 'default', target, fsync: variant.fsync };
        const outcome = await pseudonymize(
          relocated(found, first, there),
          options,
          { ...environment(), vault },
          phases.onProgress,
        );
        mentions += outcome.mentions;
        writes[variant.name] = { seconds: (performance.now() - start) / 1000, phases: phases.end() };
      });
      rmSync(variant.folder, { recursive: true, force: true });
    }
    return { found, mentions };
  });
  return { ...all, writes };
}

/** The same findings, in a copy of the folder. */
function relocated(found: ScanResult, from: string, to: string): ScanResult {
  const moved = (path: string): string => to + path.slice(from.length);
  return { ...found, roots: [to], files: found.files.map((file) => ({ ...file, path: moved(file.path) })) };
}

async function measureCancel(folder: string): Promise<Measured> {
  const abort = new AbortController();
  let at = 0;
  let ended = 0;
  const all = await timed(async (phases) => {
    try {
      const onProgress = (progress: Progress): void => {
        phases.onProgress(progress);
        if (progress.phase !== 'scan' || progress.done < 3 || abort.signal.aborted) return;
        at = performance.now();
        abort.abort();
      };
      await scan([folder], environment(), onProgress, fromAbortSignal(abort.signal));
    } catch (error) {
      if (!isCancelled(error)) throw error;
    }
    ended = performance.now();
    return { found: { roots: [], files: [], notLookedAt: [], entities: 0, words: 0, elapsed: 0 } };
  });
  return { ...all, cancelled: ended - at };
}

async function timed(work: (phases: Phases) => Promise<Done>): Promise<Measured> {
  const phases = new Phases();
  const before = {
    windows: detector.windows,
    run: detector.run,
    documents: detector.documents,
    waited: detector.waited,
  };
  const cpu = cpuSeconds();
  const start = performance.now();
  const { found, mentions, wrong } = await work(phases);
  const seconds = (performance.now() - start) / 1000;
  const windows = detector.windows - before.windows;
  return {
    files: found.files.length,
    words: found.words,
    mentions: mentions ?? found.files.reduce((sum, file) => sum + file.mentions.length, 0),
    seconds,
    cpu: cpuSeconds() - cpu,
    phases: phases.end(),
    peak: peakMemory('self') + peakMemory(String(host.pid ?? '')),
    windows,
    cached: windows === 0 ? 0 : 1 - (detector.run - before.run) / windows,
    queued: (detector.waited - before.waited) / Math.max(1, detector.documents - before.documents),
    wrong: wrong ?? 0,
  };
}

async function withVault<T>(folder: string, work: (vault: VaultClient) => Promise<T>): Promise<T> {
  const file = join(folder, 'bench.vault');
  const worker = spec.profile === undefined ? 'dist/vault-worker.cjs' : 'server/src/store/vault-worker.ts';
  const vault = new VaultClient(join(spec.root, worker), file);
  await vault.create(file, PASSPHRASE, { scryptLogN: 14 });
  try {
    return await work(vault);
  } finally {
    await vault.dispose();
  }
}

function environment(): Omit<BatchEnvironment, 'vault'> {
  return {
    detector,
    settingsFor: () => DEFAULT_SETTINGS,
    openText: () => undefined,
    applyEdit: () => Promise.resolve(false),
    log: () => undefined,
  };
}

/** Workers have loaded the model, and the pipeline its lists. */
async function warmUp(): Promise<void> {
  host.warmUp(spec.workers);
  const text = 'Bonjour Camille Fournier, de Grenoble. ';
  const options: DetectRequest['options'] = {
    types: ['PERSON'],
    sensitivity: 'balanced',
    minConfidence: 0,
    countries: [],
    languageId: 'plaintext',
    writtenByLedger: false,
  };
  await host.detect({ name: 'warm', text: text.repeat(20 * spec.workers), priority: 2, options });
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + cpuOf(host.pid);
}

/** Linux counts in hundredths of a second; 0 elsewhere. */
function cpuOf(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
  } catch {
    return 0;
  }
}

/** Highest resident size so far, MiB; 0 where the system does not say. */
function peakMemory(process: string): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
