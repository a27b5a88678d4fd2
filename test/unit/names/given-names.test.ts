import assert from 'node:assert/strict';
import { genderOfGivenName, givenName } from '../../../server/src/core/names/given-names.ts';
import type { Gender } from '../../../server/src/core/pseudonyms/mapping.ts';
import type { Language } from '../../../server/src/core/types.ts';

describe('givenName', () => {
  it('knows names of many origins by their key', () => {
    for (const key of [
      'marie',
      'helene',
      'mehmet',
      'fatima',
      'kwame',
      'lukasz',
      'giulia',
      'joao',
      'sanne',
      'ngoc',
    ]) {
      assert.ok(givenName(key), key);
    }
  });

  it('does not know surnames and words', () => {
    for (const key of ['dubois', 'reunion', 'directeur', 'budget', ''])
      assert.equal(givenName(key), undefined, key);
  });

  it('puts hyphenated names together', () => {
    assert.equal(givenName('anne-fatima')?.gender, 'female');
    assert.equal(givenName('compte-rendu'), undefined);
  });
});

describe('genderOfGivenName', () => {
  function check(name: string, language: Language | undefined, expected: Gender): void {
    assert.equal(genderOfGivenName(name, language), expected, `${name} in ${language ?? 'any'}`);
  }

  it('depends on the language where languages differ', () => {
    check('Andrea', 'it', 'male');
    check('Andrea', 'de', 'female');
    check('Jean', 'fr', 'male');
  });

  it('takes names as written', () => {
    check('HÉLÈNE', undefined, 'female');
    check('Jean-Pierre', 'fr', 'male');
    check('Jean Marc', 'fr', 'male');
    check('Xyzzy', undefined, 'unknown');
  });
});
