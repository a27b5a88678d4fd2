import assert from 'node:assert/strict';
import { caseOf, inCase, keyOfWhole, wordsOf } from '../../../server/src/core/entities/words.ts';

describe('words of names', () => {
  it('have a case', () => {
    const check = (word: string, form: string): void => {
      assert.equal(caseOf(word), form, word);
    };
    check('Dubois', 'title');
    check('DUBOIS', 'upper');
    check('dubois', 'lower');
    check('D', 'title');
    check('d', 'lower');
    check('McDonald', 'title');
    check('O’BRIEN', 'upper');
    check("D'", 'title');
    check('ÉMILE', 'upper');
    check('E\u0301MILE', 'upper');
    check('GROß', 'title');
    check('S.N.C.F', 'upper');
    check('', 'lower');
  });

  it('are written in a case', () => {
    assert.equal(inCase('Moreau', 'upper'), 'MOREAU');
    assert.equal(inCase('Moreau', 'lower'), 'moreau');
    assert.equal(inCase('Moreau', 'title'), 'Moreau');
  });

  it('are found with what stands between them', () => {
    const check = (surface: string, words: readonly string[], gaps: readonly string[]): void => {
      const found = wordsOf(surface);
      assert.deepEqual(
        found.map(({ text }) => text),
        words,
      );
      assert.deepEqual(
        found.map(({ gap }) => gap),
        gaps,
      );
      for (const { start, end, text } of found) assert.equal(surface.slice(start, end), text);
    };
    check('Jean-Pierre Dubois', ['Jean', 'Pierre', 'Dubois'], ['', '-', ' ']);
    check("Jean d'Alembert", ['Jean', "d'", 'Alembert'], ['', ' ', '']);
    check("O'Brien", ["O'Brien"], ['']);
    check('Du\u00adbois', ['Du\u00adbois'], ['']);
    check(' 12, rue X', ['rue', 'X'], [' 12, ', ' ']);
  });

  it('have one key for all spellings of a place or an organisation', () => {
    for (const spelling of ['Saint-Étienne', 'St-Etienne', 'St. Étienne', 'SAINT ETIENNE', 'saint-étienne']) {
      assert.equal(keyOfWhole(spelling), 'saint etienne');
    }
    assert.equal(keyOfWhole('S.N.C.F.'), 'sncf');
    assert.notEqual(keyOfWhole('Stade'), 'saintade');
  });
});
