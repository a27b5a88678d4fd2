/**
 * The pace of a job: how many files it has in work and how many workers it asks for, by what is measured and what it is
 * allowed. Pure but for what is passed in.
 *
 * Files in work follow the throughput: a step up that brought nothing is taken back, a step down that cost nothing stays
 * (hill climbing, with a margin so that noise moves nothing). Memory goes before all else: under pressure one step down
 * at a time, and it is said; after a calm while one step up again.
 */

/** What a job may use; 0 means no limit of our own. */
export interface Limits {
  /** Bytes resident, all processes of the job together. */
  readonly memory: number;
  /** Part of the cores, more than 0 and up to 1. */
  readonly cpuShare: number;
  /** Bytes a second read. */
  readonly ioRate: number;
  /** Milliseconds for a file of up to a million bytes once it is its turn; larger ones have more in proportion. */
  readonly fileTime: number;
}

export const NO_LIMITS: Limits = { memory: 0, cpuShare: 1, ioRate: 0, fileTime: 60_000 };

/** What is seen of the machine and of the work at one moment. */
export interface Look {
  /** Bytes resident, all processes of the job. */
  readonly used: number;
  /** Bytes that the machine has left. */
  readonly available: number;
  /** Words done since the job began. */
  readonly words: number;
}

/** Below this the machine itself is short of memory. Bytes. */
const LEAST_AVAILABLE = 256 * 1024 * 1024;
/** Looks without pressure after which one step is taken back. */
const CALM = 10;
const FILES = { first: 16, least: 1, most: 64 } as const;
/** A difference in throughput that means something. */
const MARGIN = 0.05;

export class Pace {
  readonly #limits: Limits;
  readonly #mostWorkers: number;
  readonly #say: (message: string) => void;
  #workers: number;
  #files: number = FILES.first;
  #step = 2;
  #calm = 0;
  #stepsDown = 0;
  #words = 0;
  #rate = 0;

  /** @param say hears of each step down, for the person */
  constructor(limits: Limits, workers: number, cores: number, say: (message: string) => void) {
    this.#limits = limits;
    this.#mostWorkers = Math.max(1, Math.min(workers, Math.floor(cores * limits.cpuShare + 1e-9) || 1));
    this.#workers = this.#mostWorkers;
    this.#say = say;
  }

  get workers(): number {
    return this.#workers;
  }

  get filesAtOnce(): number {
    return this.#files;
  }

  /** Takes in what is to be seen; called at even times. */
  look({ used, available, words }: Look): void {
    const rate = words - this.#words;
    this.#words = words;
    const limit = this.#limits.memory;
    if (available < LEAST_AVAILABLE || (limit > 0 && used > limit)) this.#down();
    else this.#calmLook(rate);
    this.#rate = rate;
  }

  #down(): void {
    this.#calm = 0;
    if (this.#workers > 1) {
      this.#workers--;
      this.#say(`Memory is short: going on with ${this.#workers} of ${this.#mostWorkers} workers.`);
    } else if (this.#files > FILES.least) {
      this.#files = Math.max(FILES.least, this.#files >> 1);
      this.#say(`Memory is short: going on with ${this.#files} files in work.`);
    } else return;
    this.#stepsDown++;
  }

  #calmLook(rate: number): void {
    this.#calm++;
    if (this.#stepsDown === 0) this.#climb(rate);
    else if (this.#calm >= CALM) {
      this.#calm = 0;
      this.#stepsDown--;
      if (this.#workers < this.#mostWorkers && this.#files === FILES.first) this.#workers++;
      else if (this.#files < FILES.first) this.#files = Math.min(FILES.first, this.#files * 2);
      else this.#workers = Math.min(this.#mostWorkers, this.#workers + 1);
    }
  }

  #climb(rate: number): void {
    if (this.#rate === 0 || rate === 0) return;
    const gain = rate / this.#rate - 1;
    if (gain < -MARGIN) this.#step = -this.#step;
    else if (gain < MARGIN) return;
    this.#files = Math.min(FILES.most, Math.max(4, this.#files + this.#step));
  }
}

/** A bucket that fills at a rate: whoever takes more than is in it waits. */
export class Rate {
  readonly #perSecond: number;
  readonly #now: () => number;
  readonly #pause: (milliseconds: number) => Promise<void>;
  #free: number;

  /** `perSecond` 0: no limit. */
  constructor(perSecond: number, now: () => number, pause: (milliseconds: number) => Promise<void>) {
    this.#perSecond = perSecond;
    this.#now = now;
    this.#pause = pause;
    this.#free = now();
  }

  async take(amount: number): Promise<void> {
    if (this.#perSecond <= 0) return;
    const now = this.#now();
    const wait = Math.max(0, this.#free - now);
    this.#free = Math.max(now, this.#free) + (amount / this.#perSecond) * 1000;
    if (wait > 0) await this.#pause(wait);
  }
}
