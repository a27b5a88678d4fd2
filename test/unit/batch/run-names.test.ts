import assert from 'node:assert/strict';
import { mergeMentions, namesIn, RunNames } from '../../../server/src/batch/run-names.ts';
import type { Detector, EntityType, Mention, UnsureReason } from '../../../server/src/core/types.ts';

function mention(
  start: number,
  end: number,
  type: EntityType = 'PERSON',
  detector: Detector = 'model',
  unsure?: UnsureReason,
): Mention {
  return { start, end, type, confidence: 0.9, detector, ...(unsure === undefined ? {} : { unsure }) };
}

describe('names of a run', () => {
  function check(
    own: Mention[],
    known: Mention[],
    expected: [number, number][],
    rejected: Mention[] = [],
  ): void {
    const merged = mergeMentions(own, known, rejected);
    assert.deepEqual(
      merged.map(({ start, end }) => [start, end]),
      expected,
    );
  }
  const dictionary = (start: number, end: number): Mention => mention(start, end, 'PERSON', 'dictionary');

  it('add what a document did not know', () => {
    check(
      [mention(0, 5)],
      [dictionary(10, 15)],
      [
        [0, 5],
        [10, 15],
      ],
    );
  });
  it('take in a piece of themselves', () => {
    check([mention(6, 12)], [dictionary(0, 12)], [[0, 12]]);
  });
  it('leave a mention that is as long', () => {
    check([mention(0, 12, 'LOCATION')], [dictionary(0, 12)], [[0, 12]]);
    assert.equal(mergeMentions([mention(0, 12, 'LOCATION')], [dictionary(0, 12)], [])[0]?.type, 'LOCATION');
  });
  it('leave what they only touch in part', () => {
    check([mention(6, 20)], [dictionary(0, 12)], [[6, 20]]);
  });
  it('leave an address that holds them', () => {
    check([mention(0, 30, 'EMAIL', 'rules')], [dictionary(2, 8)], [[0, 30]]);
  });
  it('never swallow an address', () => {
    check([mention(4, 8, 'EMAIL', 'rules')], [dictionary(0, 12)], [[4, 8]]);
  });
  it('do not bring back what the user left out', () => {
    check([], [dictionary(0, 12)], [], [mention(6, 12)]);
  });

  it('are those that stand on their own feet, each spelling once', () => {
    const text = 'Marie Dubois, Petit, Marie Dubois, Al, Durand';
    const names = namesIn(text, [
      mention(0, 12),
      mention(14, 19, 'PERSON', 'model', 'homograph'),
      mention(21, 33, 'PERSON', 'model'),
      mention(35, 37),
      mention(39, 45, 'PERSON', 'propagation'),
    ]);
    assert.deepEqual(names, [{ type: 'PERSON', name: 'Marie Dubois', first: 0 }]);
  });

  it('do not depend on the order of documents', () => {
    const found = [
      { type: 'PERSON', name: 'MARIE DUBOIS' },
      { type: 'PERSON', name: 'Marie Dubois' },
      { type: 'LOCATION', name: 'Paris' },
      { type: 'PERSON', name: 'Paris' },
      { type: 'LOCATION', name: 'paris' },
    ] as const;
    const gather = (names: readonly (typeof found)[number][]): unknown => {
      const gathered = new RunNames();
      for (const name of names) gathered.add(name);
      return gathered.names();
    };
    const expected = [
      { type: 'PERSON', name: 'Marie Dubois' },
      { type: 'LOCATION', name: 'Paris' },
    ];
    assert.deepEqual(gather(found), expected);
    assert.deepEqual(gather(found.toReversed()), expected);
  });
});
