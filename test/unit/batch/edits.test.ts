import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, compose, editsOf, inverseOf, type Edit } from '../../../server/src/batch/edits.ts';
import { buildReplacedText } from '../../../server/src/core/restore/exact.ts';

function edit(start: number, end: number, text: string): Edit {
  return { start, end, text, type: 'PERSON', entityId: 'e' };
}

/** Sorted edits of a text of this length, not overlapping; none replaces nothing. */
function editsWithin(length: number): fc.Arbitrary<readonly Edit[]> {
  return fc.uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 12 }).chain((cuts) => {
    const sorted = cuts.sort((a, b) => a - b);
    const pairs = Math.floor(sorted.length / 2);
    return fc
      .array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: pairs, maxLength: pairs })
      .map((texts) => texts.map((text, i) => edit(sorted[2 * i] ?? 0, sorted[2 * i + 1] ?? 0, text)));
  });
}

describe('edits', () => {
  it('lead back from ledger spans, and forth again', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 40 })
          .chain((text) => fc.tuple(fc.constant(text), editsWithin(text.length))),
        ([text, edits]) => {
          const after = buildReplacedText(text, edits);
          assert.equal(applyEdits(after.text, inverseOf(after.spans)), text);
          assert.equal(applyEdits(text, editsOf(after.spans)), after.text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of two steps can be made one', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 40 })
          .chain((text) => fc.tuple(fc.constant(text), editsWithin(text.length)))
          .chain(([text, first]) => {
            const between = applyEdits(text, first);
            return fc.tuple(fc.constant(text), fc.constant(first), editsWithin(between.length));
          }),
        ([text, first, second]) => {
          const between = applyEdits(text, first);
          assert.equal(applyEdits(text, compose(first, between, second)), applyEdits(between, second));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('that do not meet stay apart', () => {
    const first = [edit(0, 1, 'xyz')];
    const second = [edit(5, 6, '!')];
    assert.deepEqual(
      compose(first, applyEdits('abcdef', first), second).map(({ start, end, text }) => [start, end, text]),
      [
        [0, 1, 'xyz'],
        [3, 4, '!'],
      ],
    );
  });
});
