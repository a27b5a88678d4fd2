import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, mapOverLineEnds, outside, shiftSpans } from '../../../server/src/lsp/tracked-spans.ts';

describe('spans that follow the text', () => {
  const spans = [
    { start: 2, end: 5 },
    { start: 8, end: 10 },
  ];
  const check = (
    what: string,
    change: { start: number; removed: number; inserted: number },
    expected: readonly [number, number][],
  ): void => {
    it(what, () => {
      assert.deepEqual(
        shiftSpans(spans, change).map(({ start, end }) => [start, end]),
        expected,
      );
    });
  };
  check('stay before a change', { start: 12, removed: 0, inserted: 3 }, [
    [2, 5],
    [8, 10],
  ]);
  check('move behind an insertion', { start: 0, removed: 0, inserted: 4 }, [
    [6, 9],
    [12, 14],
  ]);
  check('move back behind a deletion', { start: 5, removed: 2, inserted: 0 }, [
    [2, 5],
    [6, 8],
  ]);
  check('are not stretched by what is written at their edge', { start: 5, removed: 0, inserted: 1 }, [
    [2, 5],
    [9, 11],
  ]);
  check('go when they are written into', { start: 3, removed: 0, inserted: 1 }, [[9, 11]]);
  check('go when they are partly removed', { start: 4, removed: 5, inserted: 0 }, []);

  it('hold the same text after any edit that does not touch them', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 12 }),
        fc.nat(),
        fc.nat(10),
        fc.string(),
        (text, at, removed, inserted) => {
          const start = at % text.length;
          const change = {
            start,
            removed: Math.min(removed, text.length - start),
            inserted: inserted.length,
          };
          const edited = text.slice(0, start) + inserted + text.slice(start + change.removed);
          const tagged = spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
          return shiftSpans(tagged, change).every((span) => edited.slice(span.start, span.end) === span.text);
        },
      ),
    );
  });
});

describe('offsets over line ends', () => {
  const check = (from: string, to: string, offsets: number[], expected: number[] | undefined): void => {
    it(`${JSON.stringify(from)} to ${JSON.stringify(to)}`, () => {
      assert.deepEqual(mapOverLineEnds(from, to, offsets), expected);
    });
  };
  check('a\nb', 'a\nb', [0, 2, 3], [0, 2, 3]);
  check('a\r\nb\nc', 'a\nb\nc', [0, 3, 4, 6], [0, 2, 3, 5]);
  check('a\nb\rc', 'a\r\nb\r\nc', [2, 4, 5], [3, 6, 7]);
  check('a\nb', 'a\nc', [0], undefined);
  check('a\nb', 'a\nb\n', [0], undefined);
  check('a\n\nb', 'a\nb', [0], undefined);
  check('', '', [0], [0]);
});

describe('mentions outside of spans', () => {
  it('are those that touch none', () => {
    const mentions = [
      [0, 2],
      [2, 4],
      [4, 6],
      [7, 9],
      [9, 12],
    ].map(([start = 0, end = 0]) => ({ start, end }));
    const spans = [
      { start: 2, end: 4 },
      { start: 8, end: 9 },
    ];
    assert.deepEqual(
      outside(mentions, spans).map(({ start }) => start),
      [0, 4, 9],
    );
  });
});

describe('edits', () => {
  it('place their texts where they say', () => {
    const { text, placed } = applyEdits('Anne et Paul', [
      { start: 0, end: 4, text: 'Claire' },
      { start: 8, end: 12, text: 'Luc' },
    ]);
    assert.equal(text, 'Claire et Luc');
    assert.deepEqual(
      placed.map(({ start, end }) => text.slice(start, end)),
      ['Claire', 'Luc'],
    );
  });
});
