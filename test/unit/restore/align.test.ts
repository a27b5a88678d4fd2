import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align } from '../../../server/src/core/restore/align.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 });

describe('alignment of two sequences', () => {
  it('pairs equal elements, both rising, as many as there can be', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const pairs = align(a, b);
        for (const [index, [x, y]] of pairs.entries()) {
          assert.equal(a[x], b[y]);
          const [beforeX, beforeY] = pairs[index - 1] ?? [-1, -1];
          assert.ok(x > beforeX && y > beforeY);
        }
        assert.equal(pairs.length, longestCommon(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('is quick for long sequences with few differences', () => {
    const long = Array.from({ length: 200_000 }, (_, index) => index % 977);
    const edited = [...long.slice(0, 500), -1, ...long.slice(503)];
    assert.equal(align(long, edited).length, long.length - 3);
  });

  it('gives up, not out, on long sequences that have nothing in common', () => {
    const a = Array.from({ length: 50_000 }, (_, index) => index);
    const b = a.map((value) => -1 - value);
    assert.deepEqual(align(a, b), []);
  });
});

/** The textbook's table. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let x = 1; x <= a.length; x++) {
    for (let y = 1; y <= b.length; y++) {
      const left = rows[x]?.[y - 1] ?? 0;
      const up = rows[x - 1]?.[y] ?? 0;
      const both = (rows[x - 1]?.[y - 1] ?? 0) + 1;
      const row = rows[x];
      if (row !== undefined) row[y] = a[x - 1] === b[y - 1] ? both : Math.max(left, up);
    }
  }
  return rows[a.length]?.[b.length] ?? 0;
}
