import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { foldName, foldWord } from '../../../server/src/core/text/fold.ts';

function same(...spellings: string[]): void {
  const [first = '', ...others] = spellings.map(foldName);
  for (const other of others) assert.equal(other, first);
}

describe('foldName', () => {
  it('is lower case without accents, in either normal form', () => {
    assert.equal(foldName('Hélène Müller'), 'helene muller');
    same('Hélène', 'HÉLÈNE', 'Helene', 'helene', 'Hélène'.normalize('NFD'));
  });

  it('writes special letters as they are typed without them', () => {
    assert.equal(
      foldName('Groß Łukasz Søren Œdipe Æneas Đorđe Þór'),
      'gross lukasz soren oedipe aeneas dorde thor',
    );
    same('İbrahim', 'Ibrahim', 'ıbrahim');
    same('GROẞ', 'groß', 'GROSS');
  });

  it('treats all spaces alike and trims', () => {
    same('Marie Dubois', 'Marie\u00a0Dubois', ' Marie\u202f Dubois\n', 'Marie\r\n  Dubois');
  });

  it('forgets what nobody sees', () => {
    same('Dubois', 'Du\u00adbois', 'Du\u200bbois', '\ufeffDubois', 'Du\u2060bois');
  });

  it('keeps hyphens and apostrophes, in one form', () => {
    assert.equal(foldName('Jean‑Pierre O’Brien'), "jean-pierre o'brien");
    same("D'Artagnan", 'D’Artagnan', 'd`artagnan', 'D´Artagnan');
    same('Jean-Pierre', 'Jean‐Pierre', 'Jean–Pierre');
  });

  it('tells different names apart', () => {
    assert.notEqual(foldName('Dubois'), foldName('Duboys'));
    assert.notEqual(foldName('Jean-Pierre'), foldName('Jean Pierre'));
  });

  it('leaves other scripts readable', () => {
    assert.equal(foldName('Иван ПЕТРОВ'), 'иван петров');
    assert.equal(foldName('ΓΙΆΝΝΗΣ'), foldName('Γιάννης'));
  });

  it('is idempotent and the same for both normal forms of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = foldName(text);
        assert.equal(foldName(key), key);
        assert.equal(foldName(text.normalize('NFD')), key);
        assert.equal(foldName(text.normalize('NFC')), key);
      }),
    );
  });
});

describe('foldWord', () => {
  it('is foldName for a single word', () => {
    for (const word of ['Dubois', 'ÉRIC', 'Straße', "N'Diaye"]) assert.equal(foldWord(word), foldName(word));
  });
});
