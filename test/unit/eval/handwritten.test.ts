import assert from 'node:assert/strict';
import { handwrittenSets, readMarked } from '../../eval/handwritten.ts';

type Span = readonly [surface: string, tag: string];

function check(marked: string, text: string, expected: readonly Span[]): void {
  const document = readMarked(marked);
  assert.equal(document.text, text);
  const spans = document.spans.map(({ start, end, tag }): Span => [document.text.slice(start, end), tag]);
  assert.deepEqual(spans, expected);
}

describe('marks of the documents written by hand', () => {
  it('leave the text as it was written', () => {
    check('Rien à marquer [1].\n', 'Rien à marquer [1].\n', []);
    check('M. [[PER|Petit]], [[LOC|Lyon]]', 'M. Petit, Lyon', [
      ['Petit', 'PER'],
      ['Lyon', 'LOC'],
    ]);
    check('[[ADR|3 rue Haute]][[ORG|Fabre & Fils]]', '3 rue HauteFabre & Fils', [
      ['3 rue Haute', 'ADR'],
      ['Fabre & Fils', 'ORG'],
    ]);
  });

  it('count UTF-16 units and keep line ends', () => {
    const document = readMarked('😬 [[PER|Zoé\nMarc]] 😬 [[PER|Zoé]]');
    assert.deepEqual(document.spans, [
      { start: 3, end: 11, tag: 'PER' },
      { start: 15, end: 18, tag: 'PER' },
    ]);
  });

  const wrong = [
    '[[PER|Zoé',
    'Zoé]]',
    '[[NOM|Zoé]]',
    '[[PER|]]',
    '[[PER| Zoé]]',
    '[[PER|Zoé [[LOC|Lyon]]]]',
    '[[PER|a|b]]',
  ];
  for (const marked of wrong)
    it(`refuse ${marked}`, () => {
      assert.throws(() => readMarked(marked), Error);
    });

  it('are right in every document', () => {
    for (const set of handwrittenSets('all')) assert.ok(set.documents.length > 0, set.name);
  });
});
