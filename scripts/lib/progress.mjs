/** Lines that tell a waiting person what goes on. */

const BEAT = 15_000;

/**
 * Runs one long step: its name before, its time after, a sign of life in between.
 * @template T
 * @param {string} label
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const start = performance.now();
  console.log(`> ${label} ...`);
  const beat = setInterval(() => console.log(`  still at it (${seconds(start)})`), BEAT);
  try {
    const result = await work();
    console.log(`  done in ${seconds(start)}`);
    return result;
  } finally {
    clearInterval(beat);
  }
}

/** A step nobody is told about: for commands that must add no output of their own. */
export function silently(_label, work) {
  return work();
}

/** Time since `start` (of `performance.now`), as a person reads it. */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
