import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { compose, inOriginal } from '../../../server/src/ner/composed.ts';
import { loadTokenizer } from '../../../server/src/ner/model-files.ts';

const tokenizer = loadTokenizer(join(import.meta.dirname, '../../../models/vocabulary.bin'));

describe('composed text', () => {
  for (const text of ['', 'Jean Dupont', 'Zoë Lefèvre à Épinal', 'ะ ก็ น้ำ']) {
    it(`"${text}" is its own composed form`, () => {
      assert.equal(compose(text), undefined);
    });
  }

  it('keeps the words of a decomposed text at their places in it', () => {
    const whole = 'Zoë Lefèvre, née à Épinal,\r\nvoit José Muñoz.';
    const apart = whole.normalize('NFD');
    const composed = compose(apart);
    assert.ok(composed !== undefined);
    assert.equal(composed.text, whole);
    const tokens = inOriginal(tokenizer.tokenize(composed.text), composed);
    const words = Array.from(tokens.starts, (start, i) => apart.slice(start, tokens.ends[i]));
    const expected = tokenizer.tokenize(whole);
    assert.deepEqual(
      words.map((word) => word.normalize('NFC')),
      Array.from(expected.starts, (start, i) => whole.slice(start, expected.ends[i])),
    );
    assert.deepEqual(tokens.ids, expected.ids);
  });

  it('maps every offset to one at or after its own, in order, of any text', () => {
    const pieces = fc.constantFrom(
      'e\u0301',
      'n\u0303',
      'a',
      ' ',
      '\u0301',
      'o\u0302\u0323',
      '😀',
      '\ud800',
      'É',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const composed = compose(text);
        if (composed === undefined) return;
        assert.equal(composed.text.normalize('NFC'), text.normalize('NFC'));
        assert.equal(composed.offsets.length, composed.text.length + 1);
        assert.equal(composed.offsets.at(-1), text.length);
        composed.offsets.forEach((offset, i) => {
          assert.ok(offset >= i && offset >= (composed.offsets[i - 1] ?? 0));
        });
      }),
      { numRuns: 500 },
    );
  });
});
