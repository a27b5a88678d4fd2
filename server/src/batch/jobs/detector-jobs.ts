import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { DetectorClient } from '../../ner/detector-client.ts';
import { Deadlines } from './deadlines.ts';
import type { JobPriority } from './fair-share.ts';
import { MachineShare } from './machine-share.ts';
import { NO_LIMITS, Pace, Rate, type Limits } from './pace.ts';

export interface DetectorJobsOptions {
  /** Where the jobs of the machine meet; undefined: nowhere. */
  readonly folder: string | undefined;
  /** The most workers of the detector. */
  readonly workers: number;
  readonly priority?: JobPriority;
  readonly limits?: Limits;
  /** Told of each step down, in words for the person. */
  readonly say?: (message: string) => void;
}

/** What work goes by while it is a job. */
export interface Job {
  readonly filesAtOnce: number;
  readonly deadlines: Deadlines;
  /** Waits until so many bytes may be read. */
  read(bytes: number): Promise<void>;
  /** Tells of words that are done. */
  count(words: number): void;
}

/** Between two looks at memory and throughput, milliseconds. */
const LOOK_EVERY = 1000;
/** No detector has as many. */
const ALL_WORKERS = 1024;

/**
 * Lets work on one detector be jobs of the machine. Several at a time in one process (a scan of the workspace, a run)
 * are one job to the others: they have one detector and one share.
 */
export class DetectorJobs {
  readonly #detector: DetectorClient;
  readonly #options: DetectorJobsOptions;
  readonly #limits: Limits;
  #running = 0;
  #begun: Promise<Running> | undefined;

  constructor(detector: DetectorClient, options: DetectorJobsOptions) {
    this.#detector = detector;
    this.#options = options;
    this.#limits = options.limits ?? NO_LIMITS;
  }

  async run<T>(work: (job: Job) => Promise<T>): Promise<T> {
    this.#running++;
    try {
      this.#begun ??= Running.begin(this.#detector, this.#options, this.#limits);
      return await work(await this.#begun);
    } finally {
      this.#running--;
      if (this.#running === 0) {
        const ended = this.#begun;
        this.#begun = undefined;
        await (await ended)?.end();
      }
    }
  }
}

class Running implements Job {
  readonly deadlines: Deadlines;
  readonly #detector: DetectorClient;
  readonly #share: MachineShare;
  readonly #pace: Pace;
  readonly #rate: Rate;
  readonly #timer: NodeJS.Timeout;
  #words = 0;

  static async begin(
    detector: DetectorClient,
    options: DetectorJobsOptions,
    limits: Limits,
  ): Promise<Running> {
    const job = new Running(detector, options, limits);
    await job.#share.begin(job.#pace.workers);
    return job;
  }

  private constructor(detector: DetectorClient, options: DetectorJobsOptions, limits: Limits) {
    const { folder, workers, priority, say = () => undefined } = options;
    this.#detector = detector;
    this.#pace = new Pace(limits, workers, availableParallelism(), say);
    this.#rate = new Rate(
      limits.ioRate,
      () => performance.now(),
      (milliseconds) => pause(milliseconds),
    );
    this.deadlines = new Deadlines(limits.fileTime, () => workedMilliseconds(detector.pid));
    this.#share = new MachineShare({
      folder,
      ...(priority === undefined ? {} : { priority }),
      allow: async (allowed) => detector.setAllowance?.(allowed),
    });
    this.#timer = setInterval(() => {
      this.#look();
    }, LOOK_EVERY).unref();
  }

  get filesAtOnce(): number {
    return this.#pace.filesAtOnce;
  }

  read(bytes: number): Promise<void> {
    return this.#rate.take(bytes);
  }

  count(words: number): void {
    this.#words += words;
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#share.end();
    await this.#detector.setAllowance?.(ALL_WORKERS);
  }

  #look(): void {
    const before = this.#pace.workers;
    const used = process.memoryUsage.rss() + residentBytes(this.#detector.pid);
    this.#pace.look({ used, available: process.availableMemory(), words: this.#words });
    if (this.#pace.workers !== before) void this.#share.want(this.#pace.workers);
  }
}

/** Processor time so far. Linux tells, in hundredths of a second; elsewhere the clock's time. */
function workedMilliseconds(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
  } catch {
    return performance.now();
  }
}

/** Linux tells, in pages of 4,096 bytes; elsewhere 0. */
function residentBytes(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}
