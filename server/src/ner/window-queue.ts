/** Which window is run next: jobs (documents) by priority, then in the order they came; windows of a job in order. */
import type { Priority } from './detector-client.ts';
import type { Window } from './windows.ts';

export interface Job {
  readonly priority: Priority;
  readonly windows: readonly Window[];
}

export interface Taken<J extends Job> {
  readonly job: J;
  readonly index: number;
  readonly window: Window;
}

interface Waiting<J extends Job> {
  readonly job: J;
  next: number;
}

const PRIORITIES = 3;

export class WindowQueue<J extends Job> {
  readonly #lanes: Waiting<J>[][] = Array.from({ length: PRIORITIES }, () => []);
  #size = 0;

  /** Windows waiting. */
  get size(): number {
    return this.#size;
  }

  add(job: J): void {
    if (job.windows.length === 0) return;
    this.#lanes[job.priority]?.push({ job, next: 0 });
    this.#size += job.windows.length;
  }

  /** Windows of this priority that wait. */
  waiting(priority: Priority): number {
    const lane = this.#lanes[priority] ?? [];
    return lane.reduce((sum, { job, next }) => sum + job.windows.length - next, 0);
  }

  /** The next window; of no lower priority than `lowest`. */
  take(lowest: Priority = 2): Taken<J> | undefined {
    for (const lane of this.#lanes.slice(0, lowest + 1)) {
      const first = lane[0];
      const window = first?.job.windows[first.next];
      if (first === undefined || window === undefined) continue;
      const taken = { job: first.job, index: first.next, window };
      first.next++;
      this.#size--;
      if (first.next === first.job.windows.length) lane.shift();
      return taken;
    }
    return undefined;
  }

  /** Forgets the windows of a job that wait still. */
  remove(job: J): void {
    const lane = this.#lanes[job.priority] ?? [];
    const at = lane.findIndex((waiting) => waiting.job === job);
    const waiting = lane[at];
    if (waiting === undefined) return;
    this.#size -= waiting.job.windows.length - waiting.next;
    lane.splice(at, 1);
  }
}
