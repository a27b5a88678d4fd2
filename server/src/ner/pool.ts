/**
 * The workers and the one queue of windows before them.
 *
 * Workers start when there is work for them (or at `warmUp`), run one window at a time, and stop when they had nothing
 * to do for a while. A worker is told to stop, never terminated. If one dies of itself, or a run fails in it, the whole
 * process is the unit of repair: `onBroken` tells the owner.
 */
import { constants } from 'node:os';
import { Worker } from 'node:worker_threads';
import { NEVER, type CancellationSignal } from '../cancellation.ts';
import { cancelled, NomDePlumeError } from '../errors.ts';
import type { Priority } from './detector-client.ts';
import { WindowCache } from './window-cache.ts';
import { WindowQueue, type Job, type Taken } from './window-queue.ts';
import type { Window } from './windows.ts';
import type { FromWorker, ToWorker, WorkerSettings } from './worker-messages.ts';

export interface PoolOptions {
  /** The script of a worker: `worker.ts`, or its bundle. */
  readonly workerFile: string;
  readonly worker: WorkerSettings;
  /** The most workers at a time. */
  readonly workers: number;
  /** Bytes of results kept. */
  readonly cacheBytes: number;
  /** Milliseconds without work after which all workers but one stop. */
  readonly idleAfter: number;
  /**
   * For an editor: one worker more, which never takes windows of runs, so that what is on the screen neither waits for
   * the end of one nor shares its priority. The others have a lower one in the operating system, where threads have.
   */
  readonly editor?: boolean;
}

export const POOL_DEFAULTS = { cacheBytes: 24 * 1024 * 1024, idleAfter: 60_000 } as const;

/**
 * Another worker starts when more windows wait than this for each that is there: with fewer the first is done sooner.
 * It is the time of a start over the time of a window (25 where it was measured first), and measured anew as soon as
 * there is something to measure, within bounds.
 */
const WINDOWS_WORTH_A_WORKER = 16;
const WORTH_BOUNDS = { least: 4, most: 120 };
/** Windows after which the mean time of one is believed. */
const WINDOWS_MEASURED = 8;

/**
 * Windows that a worker has at a time: the one it runs and the next, so that it does not wait while this thread is
 * busy. One only while somebody edits: what is urgent then waits for the end of one window.
 */
const GIVEN_AHEAD = 2;
/** Milliseconds after an urgent document in which another one is to be expected. */
const EDITING = 3000;
const RUN: Priority = 2;
const LEAST_URGENT: Priority = 1;

/** How the windows of one document are to be run. */
export interface RunOptions {
  readonly priority: Priority;
  readonly signal?: CancellationSignal;
  /** Names the document to those who watch over the pool. */
  readonly owner?: number;
  /** Called for each window with its rows, in any order. */
  readonly onRows: (index: number, rows: Float32Array) => void;
}

/** What is in a worker now, for those who watch over it. */
export interface Running {
  /** The `owner` of the job. */
  readonly owner: number;
  /** Milliseconds since it began. */
  readonly since: number;
}

interface PoolJob extends Job {
  readonly owner: number;
  readonly onRows: (index: number, rows: Float32Array) => void;
  readonly resolve: (ran: number) => void;
  readonly reject: (error: Error) => void;
  /** Windows without rows, and windows that a worker ran. */
  left: number;
  ran: number;
}

interface Thread {
  readonly worker: Worker;
  /** Takes no windows of runs. */
  readonly urgentOnly: boolean;
  readonly started: number;
  state: 'starting' | 'ready' | 'stopping';
  /** What it has been given, in order; it is at the first. */
  readonly taken: Taken<PoolJob>[];
  /** When it began with the first. */
  since: number;
}

export class ModelPool {
  readonly #options: PoolOptions;
  readonly #queue = new WindowQueue<PoolJob>();
  readonly #cache: WindowCache;
  readonly #threads = new Set<Thread>();
  readonly #onBroken: (error: NomDePlumeError) => void;
  #broken: NomDePlumeError | undefined;
  #idleTimer: NodeJS.Timeout | undefined;
  #lastUrgent = -Infinity;
  #disposed = false;
  #onEmpty: (() => void)[] = [];
  /** How many workers may have windows of runs. */
  #allowance = Infinity;
  #onAllowed: { readonly workers: number; readonly resolve: () => void }[] = [];
  readonly #starts = new Mean();
  readonly #windows = new Mean();

  /** `onBroken`: a worker died or a run failed in it; all jobs were rejected, the process should be replaced. */
  constructor(options: PoolOptions, onBroken: (error: NomDePlumeError) => void = () => undefined) {
    this.#options = options;
    this.#cache = new WindowCache(options.cacheBytes);
    this.#onBroken = onBroken;
  }

  /** Number of workers that run or start. */
  get workers(): number {
    return [...this.#threads].filter((thread) => thread.state !== 'stopping').length;
  }

  /** What workers are doing now. */
  get running(): readonly Running[] {
    const now = performance.now();
    return [...this.#threads].flatMap(({ taken: [first], since }) =>
      first === undefined ? [] : [{ owner: first.job.owner, since: now - since }],
    );
  }

  /** Starts up to `count` workers before there is work for them. */
  warmUp(count = this.#options.workers): void {
    const most = Math.min(count, this.#options.workers, Math.max(1, this.#allowance));
    while (!this.#disposed && this.workers < most) this.#startWorker();
  }

  /**
   * Lets at most `workers` have windows of runs, of 0 on; what is urgent goes to any. Resolves when no more have.
   */
  async setAllowance(workers: number): Promise<void> {
    this.#allowance = workers;
    this.#feed();
    if (this.#atRuns <= workers) return;
    await new Promise<void>((resolve) => this.#onAllowed.push({ workers, resolve }));
  }

  /** How many windows have to wait for each worker that is there until another is worth its start. */
  get crossing(): number {
    if (this.#starts.count === 0 || this.#windows.count < WINDOWS_MEASURED) return WINDOWS_WORTH_A_WORKER;
    const { least, most } = WORTH_BOUNDS;
    return Math.min(most, Math.max(least, Math.round(this.#starts.value / this.#windows.value)));
  }

  /** Workers that have windows of runs. */
  get #atRuns(): number {
    return [...this.#threads].filter(isAtRuns).length;
  }

  /** Rows of a window that was run lately. */
  known(window: Window): Float32Array | undefined {
    return this.#cache.get(window);
  }

  /**
   * Runs the windows of one document; gives back how many had to be run: among them may be equal ones.
   * @throws NomDePlumeError `cancelled`, `model-missing`, `platform-unsupported`, `detector-crashed`
   */
  async run(
    windows: readonly Window[],
    { priority, signal = NEVER, owner = 0, onRows }: RunOptions,
  ): Promise<number> {
    if (this.#disposed || signal.aborted) throw cancelled();
    if (this.#broken !== undefined) throw this.#broken;
    if (priority !== RUN) this.#lastUrgent = performance.now();
    if (windows.length === 0) return 0;
    let forget: () => void = () => undefined;
    try {
      return await new Promise((resolve, reject) => {
        const left = windows.length;
        const job: PoolJob = { owner, priority, windows, onRows, resolve, reject, left, ran: 0 };
        forget = signal.onAbort(() => {
          this.#queue.remove(job);
          reject(cancelled());
        });
        this.#queue.add(job);
        this.#feed();
      });
    } finally {
      forget();
    }
  }

  /** Forgets all work, waits for windows in native code to end, then for the workers to stop. */
  async dispose(): Promise<void> {
    this.#disposed = true;
    clearTimeout(this.#idleTimer);
    for (let taken = this.#queue.take(); taken !== undefined; taken = this.#queue.take()) {
      this.#queue.remove(taken.job);
      taken.job.reject(cancelled());
    }
    for (const thread of this.#threads) this.#stopWorker(thread);
    if (this.#threads.size > 0) await new Promise<void>((resolve) => this.#onEmpty.push(resolve));
  }

  /** Gives windows to idle workers, and starts workers where the queue is worth it. */
  #feed(): void {
    clearTimeout(this.#idleTimer);
    const ahead = performance.now() - this.#lastUrgent < EDITING ? 1 : GIVEN_AHEAD;
    for (let given = 0; given < ahead; given++) {
      for (const thread of this.#threads) {
        if (thread.state !== 'ready' || thread.taken.length !== given) continue;
        const taken = this.#takeUnknown(this.#lowestFor(thread));
        if (taken !== undefined) this.#give(thread, taken);
      }
    }
    while (this.#wantsWorker()) this.#startWorker();
    if (this.#queue.size === 0) this.#stopIdleLater();
  }

  /** The next window that has to be run; an equal one may have been run since it was queued. */
  #takeUnknown(lowest: Priority): Taken<PoolJob> | undefined {
    for (;;) {
      const taken = this.#queue.take(lowest);
      if (taken === undefined) return undefined;
      const rows = this.#cache.get(taken.window);
      if (rows === undefined) return taken;
      complete(taken, rows);
    }
  }

  /** The lowest priority of which a worker may take windows now. */
  #lowestFor(thread: Thread): Priority {
    if (thread.urgentOnly) return LEAST_URGENT;
    return isAtRuns(thread) || this.#atRuns < this.#allowance ? RUN : LEAST_URGENT;
  }

  #wantsWorker(): boolean {
    const waiting = this.#queue.size;
    if (this.#disposed || waiting === 0) return false;
    const runs = this.#queue.waiting(RUN);
    const forRuns = [...this.#threads].filter((thread) => isAlive(thread) && !thread.urgentOnly).length;
    const atUrgent = this.workers - forRuns;
    if (waiting === runs)
      return this.#isWorth(runs, forRuns, Math.min(this.#options.workers, this.#allowance));
    if (this.#options.editor === true && atUrgent === 0) return true;
    return this.#isWorth(waiting, this.workers, this.#options.workers);
  }

  #isWorth(waiting: number, workers: number, most: number): boolean {
    return workers < most && waiting > workers * this.crossing;
  }

  #give(thread: Thread, taken: Taken<PoolJob>): void {
    if (thread.taken.length === 0) thread.since = performance.now();
    thread.taken.push(taken);
    post(thread.worker, { kind: 'run', ids: taken.window.ids, firsts: taken.window.firsts });
  }

  #startWorker(): void {
    const { editor = false, worker: settings } = this.#options;
    const urgentOnly = editor && ![...this.#threads].some((other) => other.urgentOnly && isAlive(other));
    const workerData: WorkerSettings =
      editor && !urgentOnly ? { ...settings, nice: constants.priority.PRIORITY_BELOW_NORMAL } : settings;
    const worker = new Worker(this.#options.workerFile, { workerData, execArgv: [] });
    const started = performance.now();
    const thread: Thread = { worker, urgentOnly, started, state: 'starting', taken: [], since: 0 };
    this.#threads.add(thread);
    worker.on('message', (message: FromWorker) => {
      this.#hear(thread, message);
    });
    worker.on('error', () => {
      this.#break(workerDied());
    });
    worker.on('exit', () => {
      this.#threads.delete(thread);
      if (thread.state !== 'stopping') this.#break(workerDied());
      if (this.#threads.size === 0) for (const listener of this.#onEmpty.splice(0)) listener();
    });
  }

  #hear(thread: Thread, message: FromWorker): void {
    switch (message.kind) {
      case 'ready':
        this.#starts.add(performance.now() - thread.started);
        break;
      case 'broken':
        this.#break(startFailure(message.code, message.message, message.next));
        return;
      case 'failed':
        this.#break(workerDied());
        return;
      case 'rows':
        this.#finish(thread, message.rows);
        break;
    }
    if (thread.state === 'stopping') return;
    thread.state = 'ready';
    this.#feed();
  }

  #finish(thread: Thread, rows: Float32Array): void {
    const taken = thread.taken.shift();
    const now = performance.now();
    this.#windows.add(now - thread.since);
    thread.since = now;
    this.#sayAllowed();
    if (taken === undefined) return;
    taken.job.ran++;
    this.#cache.set(taken.window, rows);
    complete(taken, rows);
  }

  #break(error: NomDePlumeError): void {
    if (this.#disposed || this.#broken !== undefined) return;
    this.#broken = error;
    for (let taken = this.#queue.take(); taken !== undefined; taken = this.#queue.take()) {
      this.#queue.remove(taken.job);
      taken.job.reject(error);
    }
    for (const thread of this.#threads) {
      for (const { job } of thread.taken) job.reject(error);
      this.#stopWorker(thread);
    }
    this.#onBroken(error);
  }

  #stopIdleLater(): void {
    this.#idleTimer = setTimeout(() => {
      const idle = [...this.#threads].filter(({ state, taken }) => state === 'ready' && taken.length === 0);
      idle.sort((a, b) => Number(b.urgentOnly) - Number(a.urgentOnly));
      const spare = this.workers === idle.length ? idle.slice(1) : idle;
      for (const thread of spare) this.#stopWorker(thread);
    }, this.#options.idleAfter).unref();
  }

  #sayAllowed(): void {
    const atRuns = this.#atRuns;
    const [done, later] = [
      this.#onAllowed.filter(({ workers }) => atRuns <= workers),
      this.#onAllowed.filter(({ workers }) => atRuns > workers),
    ];
    this.#onAllowed = later;
    for (const { resolve } of done) resolve();
  }

  #stopWorker(thread: Thread): void {
    if (thread.state === 'stopping') return;
    thread.state = 'stopping';
    post(thread.worker, { kind: 'stop' });
  }
}

/** A mean in which what is new counts for an eighth. */
class Mean {
  value = 0;
  count = 0;

  add(value: number): void {
    this.count++;
    this.value += (value - this.value) / Math.min(this.count, 8);
  }
}

function isAlive({ state }: Thread): boolean {
  return state !== 'stopping';
}

function isAtRuns({ taken }: Thread): boolean {
  return taken.some(({ job }) => job.priority === RUN);
}

function complete({ job, index }: Taken<PoolJob>, rows: Float32Array): void {
  job.onRows(index, rows);
  job.left--;
  if (job.left === 0) job.resolve(job.ran);
}

function post(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

function workerDied(): NomDePlumeError {
  return new NomDePlumeError(
    'detector-crashed',
    'The model stopped working.',
    'It is started again by itself.',
  );
}

function startFailure(code: string, message: string, next: string): NomDePlumeError {
  return new NomDePlumeError(code === 'platform-unsupported' ? code : 'model-missing', message, next);
}
