/** Aligns two sequences by their longest common subsequence. */

/** Beyond this many differences the sequences have little in common: the rest is left unaligned. */
const MAX_DIFFERENCES = 2000;

/**
 * Pairs of indexes of equal elements, both rising. Myers, "An O(ND) Difference Algorithm and Its Variations",
 * Algorithmica 1986: fast where the sequences are alike, which an edited text and its original are.
 */
export function align<T>(a: readonly T[], b: readonly T[]): readonly (readonly [number, number])[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const pairs: [number, number][] = [];
  for (let index = 0; index < head; index++) pairs.push([index, index]);
  const middle = alignMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  for (const [x, y] of middle) pairs.push([x + head, y + head]);
  for (let index = tail; index > 0; index--) pairs.push([a.length - index, b.length - index]);
  return pairs;
}

function alignMiddle<T>(a: readonly T[], b: readonly T[]): [number, number][] {
  if (a.length === 0 || b.length === 0) return [];
  const limit = Math.min(a.length + b.length, MAX_DIFFERENCES);
  const reach = new Int32Array(2 * limit + 3);
  const at = limit + 1;
  const history: Int32Array[] = [];
  for (let differences = 0; differences <= limit; differences++) {
    // Only the diagonals that this round can reach: memory grows with the differences, not with the limit.
    history.push(reach.slice(at - differences - 1, at + differences + 2));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const down =
        diagonal === -differences ||
        (diagonal !== differences && get(reach, at + diagonal - 1) < get(reach, at + diagonal + 1));
      let x = down ? get(reach, at + diagonal + 1) : get(reach, at + diagonal - 1) + 1;
      let y = x - diagonal;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      reach[at + diagonal] = x;
      if (x >= a.length && y >= b.length) return walkBack(a.length, b.length, history);
    }
  }
  return [];
}

function walkBack(width: number, height: number, history: readonly Int32Array[]): [number, number][] {
  const pairs: [number, number][] = [];
  let x = width;
  let y = height;
  for (let differences = history.length - 1; differences >= 0; differences--) {
    const reach = history[differences] ?? new Int32Array();
    const at = differences + 1;
    const diagonal = x - y;
    const down =
      diagonal === -differences ||
      (diagonal !== differences && get(reach, at + diagonal - 1) < get(reach, at + diagonal + 1));
    const before = down ? diagonal + 1 : diagonal - 1;
    const fromX = differences === 0 ? 0 : get(reach, at + before);
    const fromY = differences === 0 ? 0 : fromX - before;
    while (x > fromX && y > fromY) {
      x--;
      y--;
      pairs.push([x, y]);
    }
    x = fromX;
    y = fromY;
  }
  return pairs.reverse();
}

function get(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}
