import { cancelled } from '../errors.ts';
import type { CancellationSignal } from '../cancellation.ts';

export interface Bounds<T> {
  /** Items in work at once. */
  readonly items: number;
  /** What one item weighs, for instance its bytes. */
  readonly weigh: (item: T) => number;
  /** Weight in work at once; one item is always let in. */
  readonly weight: number;
}

/** For work on files one by one: reading is cheap, what it waits for is not. */
export const AT_ONCE: Bounds<unknown> = { items: 16, weight: Infinity, weigh: () => 0 };

/**
 * Runs `work` for every item, in order, several at once. The first error stops the rest and is thrown when all that
 * was in work has ended.
 * @throws NomDePlumeError `cancelled`
 */
export async function forEachBounded<T>(
  items: readonly T[],
  bounds: Bounds<T>,
  signal: CancellationSignal,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let weight = 0;
  for (const [index, item] of items.entries()) {
    const weighs = bounds.weigh(item);
    while (running.size > 0 && (running.size >= bounds.items || weight + weighs > bounds.weight)) {
      await Promise.race(running);
    }
    if (failures.length > 0 || signal.aborted) break;
    weight += weighs;
    const job: Promise<void> = work(item, index)
      .catch((error: unknown) => {
        failures.push(error);
      })
      .finally(() => {
        weight -= weighs;
        running.delete(job);
      });
    running.add(job);
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
  if (signal.aborted) throw cancelled();
}
