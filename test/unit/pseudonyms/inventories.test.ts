import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { givenName } from '../../../server/src/core/names/given-names.ts';
import { Choice } from '../../../server/src/core/pseudonyms/choice.ts';
import { COUNTRIES } from '../../../server/src/core/pseudonyms/data/countries.ts';
import { FEMALE, MALE } from '../../../server/src/core/pseudonyms/data/given-names.ts';
import { SURNAMES } from '../../../server/src/core/pseudonyms/data/surnames.ts';
import { TOWNS } from '../../../server/src/core/pseudonyms/data/towns.ts';
import {
  countryByName,
  countryOfTown,
  givenNamePools,
  inventName,
  surnamePools,
  townPools,
} from '../../../server/src/core/pseudonyms/inventories.ts';
import { foldWord } from '../../../server/src/core/text/fold.ts';
import type { Language } from '../../../server/src/core/types.ts';
import { MemoryMapping } from './memory-mapping.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];
const words = (lists: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(lists).flatMap((list) => list.split(/\s+/u).filter((word) => word !== '--'));

describe('inventories', () => {
  it('hold plain capitalised words that any Western encoding has', () => {
    for (const list of [FEMALE, MALE, SURNAMES, TOWNS]) {
      for (const word of words(list)) assert.match(word, /^[A-ZÀ-ÖØ-Þ][a-zà-öø-þ]+$/u);
    }
  });

  it('hold no surname twice, and none that is a given name', () => {
    const surnames = new Set<string>();
    for (const word of words({ more: SURNAMES.more })) {
      assert.ok(!surnames.has(foldWord(word)), word);
      surnames.add(foldWord(word));
    }
    for (const word of words(SURNAMES)) assert.equal(givenName(foldWord(word)), undefined, word);
  });

  it('have names for every language, gender and first sound', () => {
    for (const language of LANGUAGES) {
      for (const start of ['vowel', 'consonant'] as const) {
        for (const gender of ['female', 'male', 'unknown'] as const) {
          assert.ok(
            (givenNamePools(language, gender, start)[0]?.length ?? 0) >= 30,
            `${language} ${gender} ${start}`,
          );
        }
        assert.ok((surnamePools(language, start)[1]?.length ?? 0) >= 15, `${language} ${start}`);
        assert.ok(inventName(drawing(), language, start).length > 2);
      }
      assert.ok(COUNTRIES[language].length > 2_000);
    }
  });

  it('know countries and towns by name', () => {
    assert.equal(countryByName('france'), 'FR');
    assert.equal(countryByName('deutschland'), 'DE');
    assert.equal(countryByName('royaume-uni'), 'GB');
    assert.equal(countryByName('dubois'), undefined);
    assert.equal(countryOfTown('lyon'), 'FR');
    assert.ok(townPools('FR', 'consonant')[0]?.includes('Lyon'));
  });

  it('are enough for 100,000 surnames', () => {
    const mapping = new MemoryMapping();
    const choice = new Choice(mapping, new Set(), new Set());
    for (let i = 0; i < 100_000; i++) {
      const start = i % 4 === 0 ? 'vowel' : 'consonant';
      const draw = choice.random.numbers('name', String(i));
      const pseudonym = choice.word('surname', `k${i}`, draw, surnamePools('fr', start), 'fr', start);
      assert.match(pseudonym, /^\p{Lu}\p{Ll}+$/u);
      // The mapping throws when it is taken.
      mapping.addComponent({
        kind: 'surname',
        key: `k${i}`,
        original: `k${i}`,
        pseudonym,
        pseudonymKey: foldWord(pseudonym),
      });
    }
    assert.equal(mapping.components.values().length, 100_000);
  }).timeout(120_000);

  it('take at most 3 MB', () => {
    const folder = new URL('../../../server/src/core/pseudonyms/data/', import.meta.url);
    const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
    assert.ok(bytes < 3_000_000, String(bytes));
  });
});

const drawing = (): Parameters<typeof inventName>[0] =>
  new Choice(new MemoryMapping(), new Set(), new Set()).random.numbers('x');
