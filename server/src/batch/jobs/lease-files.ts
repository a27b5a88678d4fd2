/**
 * What the jobs of one machine have written down: a file for each job, and a file for each worker slot that somebody
 * holds. Files of a process that has ended, however it ended, count for nothing and are removed by whoever sees them.
 * They hold numbers only. Calls are made at once: the files are few, tiny, and on a local disk or in memory.
 */
import { readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isFileError } from '../file-errors.ts';
import type { JobState } from './fair-share.ts';
import { isRunning, PROCESS_IDENTITY, THIS_PROCESS, type ProcessIdentity } from './processes.ts';

const JOB = /^job-([0-9a-f-]{36})$/;
const SLOT = /^slot-(\d{1,4})$/;

const Job = v.object({
  process: PROCESS_IDENTITY,
  priority: v.number(),
  wants: v.number(),
  holds: v.number(),
  served: v.number(),
});
const Holder = v.object({ process: PROCESS_IDENTITY, job: v.string() });

export class LeaseFiles {
  readonly #folder: string;

  /** `folder` is there and is this user's own. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** All jobs whose process runs, but this one. */
  others(id: string): readonly JobState[] {
    return this.#names(JOB).flatMap(([name, other]) => {
      if (other === id) return [];
      const job = this.#read(name, Job);
      if (job !== undefined && isRunning(job.process)) return [{ id: other, ...job }];
      if (job !== undefined) this.#remove(name);
      return [];
    });
  }

  /** Writes down where a job of this process stands; whoever reads meanwhile sees all of it or what was before. */
  keep({ id, priority, wants, holds, served }: JobState): void {
    const file = join(this.#folder, `job-${id}`);
    const job = { process: THIS_PROCESS, priority, wants, holds, served };
    writeFileSync(`${file}.new`, JSON.stringify(job), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  forget(id: string): void {
    this.#remove(`job-${id}`);
  }

  /** Takes one of the slots 0 to `count` - 1 for a job; undefined while all are held. */
  take(count: number, id: string): number | undefined {
    this.#reclaim();
    for (let slot = 0; slot < count; slot++) if (this.#create(`slot-${slot}`, id)) return slot;
    return undefined;
  }

  give(slot: number): void {
    this.#remove(`slot-${slot}`);
  }

  /** How many slots are held. */
  get held(): number {
    return this.#names(SLOT).length;
  }

  /**
   * Removes slots of processes that have ended. One process at a time does: else one could remove what another has just
   * taken anew.
   */
  #reclaim(): void {
    const dead = this.#names(SLOT).filter(([name]) => this.#isDead(name));
    if (dead.length === 0) return;
    if (!this.#create('reclaim', '')) {
      if (this.#isDead('reclaim')) this.#remove('reclaim');
      return;
    }
    for (const [name] of dead) if (this.#isDead(name)) this.#remove(name);
    this.#remove('reclaim');
  }

  #isDead(name: string): boolean {
    const holder = this.#read(name, Holder);
    return holder !== undefined && !isRunning(holder.process);
  }

  /** False if it is there. It appears with its content, or an instant before. */
  #create(name: string, job: string): boolean {
    const holder: { process: ProcessIdentity; job: string } = { process: THIS_PROCESS, job };
    try {
      writeFileSync(join(this.#folder, name), JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
      return true;
    } catch (error) {
      if (isFileError(error) && error.code === 'EEXIST') return false;
      throw error;
    }
  }

  #names(form: RegExp): (readonly [name: string, rest: string])[] {
    return readdirSync(this.#folder).flatMap((name) => {
      const rest = form.exec(name)?.[1];
      return rest === undefined ? [] : [[name, rest] as const];
    });
  }

  /** Undefined while it is being written, or when it has just gone. */
  #read<S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined {
    try {
      const decoded = v.safeParse(schema, JSON.parse(readFileSync(join(this.#folder, name), 'utf8')));
      return decoded.success ? decoded.output : undefined;
    } catch {
      return undefined;
    }
  }

  #remove(name: string): void {
    try {
      unlinkSync(join(this.#folder, name));
    } catch {
      rmSync(join(this.#folder, name), { force: true });
    }
  }
}
