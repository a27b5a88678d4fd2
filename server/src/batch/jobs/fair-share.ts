/**
 * How the workers of one machine are shared among jobs, as every job works it out for itself from what all of them have
 * written down. Pure: no files, no clock.
 *
 * Each job has a weight by its priority, from 4 (priority 0) down to 1 (priority 9), and counts what it was served in
 * worker-milliseconds over its weight: its virtual time, as in stride scheduling (Waldspurger and Weihl, 1995). Whoever is
 * furthest behind comes next. Since no weight is more than four times another, no job falls below a quarter of its fair
 * share (the cores over the number of jobs) for longer than a turn.
 */

/** 0 is the highest. */
export type JobPriority = number;
export const LOWEST_JOB_PRIORITY = 9;
export const DEFAULT_JOB_PRIORITY = 4;
const HIGHEST_WEIGHT = 4;

/** What one job has written down. */
export interface JobState {
  readonly id: string;
  readonly priority: JobPriority;
  /** Workers it could use now. */
  readonly wants: number;
  /** Slots it holds. */
  readonly holds: number;
  /** Its virtual time, worker-milliseconds. */
  readonly served: number;
}

/** How far a job that holds a slot may be ahead of one that waits before it gives way. Worker-milliseconds. */
export const TURN = 1000;

export function weightOf(priority: JobPriority): number {
  return HIGHEST_WEIGHT ** (1 - priority / LOWEST_JOB_PRIORITY);
}

/** Where a job that comes now begins: with those that are furthest behind, so that it neither waits nor is owed. */
export function startOf(others: readonly JobState[]): number {
  return others.length === 0 ? 0 : Math.min(...others.map(({ served }) => served));
}

/** Whether a job may take one more of the free slots: nobody waits who is further behind. */
export function mayTake(me: JobState, others: readonly JobState[]): boolean {
  return waits(me) && !others.some((other) => waits(other) && isBehind(other, me));
}

/**
 * Whether a job that holds slots should give one back: it has more than it can use; or somebody waits who is a turn
 * behind, or who has at least two slots less and was served no more.
 */
export function shouldYield(me: JobState, others: readonly JobState[], turn = TURN): boolean {
  if (me.holds === 0) return false;
  if (me.holds > me.wants) return true;
  return others.some(
    (other) =>
      waits(other) &&
      (other.served + turn < me.served || (other.holds + 1 < me.holds && other.served <= me.served)),
  );
}

function waits({ holds, wants }: JobState): boolean {
  return holds < wants;
}

/** A strict order over all jobs, the same for everybody. */
function isBehind(a: JobState, b: JobState): boolean {
  if (a.served !== b.served) return a.served < b.served;
  return a.holds === b.holds ? a.id < b.id : a.holds < b.holds;
}
