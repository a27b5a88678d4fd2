import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import {
  DEFAULT_JOB_PRIORITY,
  mayTake,
  shouldYield,
  startOf,
  TURN,
  weightOf,
  type JobPriority,
  type JobState,
} from './fair-share.ts';
import { LeaseFiles } from './lease-files.ts';

export interface MachineShareOptions {
  /** Where jobs meet; undefined: this one works as if it was alone. */
  readonly folder: string | undefined;
  readonly priority?: JobPriority;
  /** Workers that all jobs together may run. Default: the cores. */
  readonly cores?: number;
  /** Milliseconds between two looks. */
  readonly interval?: number;
  /** How far one may be ahead of another that waits, worker-milliseconds. */
  readonly turn?: number;
  /** Lets the detector use so many workers for runs; resolves when it uses no more. */
  readonly allow: (workers: number) => Promise<void>;
}

const INTERVAL = 200;

/**
 * A job's part in the workers of the machine. Jobs of several processes never run more workers together than there are
 * cores: for each worker a job holds a slot, a file that only one can have. A job that holds all slots is alone and may
 * use as many workers as it was told to.
 */
export class MachineShare {
  readonly #id = randomUUID();
  readonly #files: LeaseFiles | undefined;
  readonly #priority: JobPriority;
  readonly #cores: number;
  readonly #interval: number;
  readonly #turn: number;
  readonly #allow: (workers: number) => Promise<void>;
  readonly #slots: number[] = [];
  #workers = 0;
  #allowed: number | undefined;
  #served = 0;
  #lookedAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #inLook: Promise<void> = Promise.resolve();
  #ended = false;

  constructor({
    folder,
    priority = DEFAULT_JOB_PRIORITY,
    cores,
    interval,
    turn,
    allow,
  }: MachineShareOptions) {
    this.#files = folder === undefined ? undefined : new LeaseFiles(folder);
    this.#priority = priority;
    this.#cores = cores ?? availableParallelism();
    this.#interval = interval ?? INTERVAL;
    this.#turn = turn ?? TURN;
    this.#allow = allow;
  }

  /** Workers it may use now. */
  get allowed(): number {
    return this.#allowed ?? 0;
  }

  /** Begins to ask for up to `workers`; resolves after the first look, with or without any. */
  async begin(workers: number): Promise<void> {
    this.#workers = workers;
    this.#lookedAt = performance.now();
    await this.#setAllowed(0);
    if (this.#files !== undefined) this.#served = startOf(this.#files.others(this.#id));
    await this.look();
    this.#timer = setInterval(() => void this.look(), this.#interval).unref();
  }

  /** Asks for more or fewer from now on. */
  async want(workers: number): Promise<void> {
    this.#workers = workers;
    await this.look();
  }

  /** Gives everything back. Nobody may be at work in it any more. */
  async end(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    clearInterval(this.#timer);
    await this.#inLook;
    for (const slot of this.#slots.splice(0)) this.#files?.give(slot);
    this.#files?.forget(this.#id);
  }

  /** Takes or gives back what is due. Looks come one after the other. */
  look(): Promise<void> {
    this.#inLook = this.#inLook.then(() => this.#look()).catch(() => undefined);
    return this.#inLook;
  }

  async #look(): Promise<void> {
    if (this.#ended) return;
    if (this.#files === undefined) {
      await this.#setAllowed(this.#workers);
      return;
    }
    this.#count();
    const others = this.#files.others(this.#id);
    if (shouldYield(this.#state(), others, this.#turn)) await this.#yield(this.#files);
    else this.#take(this.#files, others);
    this.#files.keep(this.#state());
    await this.#setAllowed(this.#slots.length === this.#cores ? this.#workers : this.#slots.length);
  }

  #take(files: LeaseFiles, others: readonly JobState[]): void {
    while (mayTake(this.#state(), others)) {
      const slot = files.take(this.#cores, this.#id);
      if (slot === undefined) return;
      this.#slots.push(slot);
    }
  }

  /** The slot is given back when the detector has left it, not before. */
  async #yield(files: LeaseFiles): Promise<void> {
    await this.#setAllowed(this.#slots.length - 1);
    const slot = this.#slots.pop();
    if (slot !== undefined) files.give(slot);
  }

  #count(): void {
    const now = performance.now();
    this.#served += ((now - this.#lookedAt) * this.#slots.length) / weightOf(this.#priority);
    this.#lookedAt = now;
  }

  #state(): JobState {
    const wants = Math.min(this.#workers, this.#cores);
    return { id: this.#id, priority: this.#priority, wants, holds: this.#slots.length, served: this.#served };
  }

  async #setAllowed(workers: number): Promise<void> {
    if (workers === this.#allowed) return;
    this.#allowed = workers;
    await this.#allow(workers);
  }
}
