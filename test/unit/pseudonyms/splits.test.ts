/** A corpus that is worked through in any number of runs: stable, injective, whoever comes when. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prepareNames, renderDocument } from '../../../server/src/core/pseudonyms/assignment.ts';
import type { NamedDocument } from '../../../server/src/core/pseudonyms/assignment-types.ts';
import { foldName } from '../../../server/src/core/text/fold.ts';
import { MemoryMapping } from './memory-mapping.ts';

/** As many as a mapping must take; fewer where every commit waits for it: PERSONS=100000 is the full number. */
const PERSONS = Number(process.env['PERSONS'] ?? 10_000);

const GIVEN = ['Marie', 'Paul', 'Anne', 'Jean-Pierre', 'Zoé', 'Rose', 'Pierre'];
/** Everyday words, given names and pseudonyms' own among them. */
const SURNAMES = [
  'Dubois',
  'Petit',
  'Martin',
  'Rose',
  'Pierre',
  'Lefebvre',
  'Lefèvre',
  'Blanc',
  'Moreau',
  'Garnier',
];

const seed = fc.stringMatching(/^[0-9a-f]{32}$/);
const person = fc
  .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES))
  .map((words) => words.join(' '));
const corpus = fc
  .array(fc.array(fc.oneof(person, fc.constantFrom(...SURNAMES)), { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((documents) => documents.map(documentOf));

function documentOf(names: readonly string[], index: number): NamedDocument {
  const mentions = names.map((surface) => ({ type: 'PERSON', surface, before: '', after: '' }) as const);
  return { id: String(index), language: 'fr', encoding: 'unicode', mentions };
}

const render = (mapping: MemoryMapping, one: NamedDocument): readonly string[] =>
  renderDocument(mapping, one).map(({ text }) => text);

/** Different full names have different pseudonyms, different surnames different ones. */
function assertInjective(mapping: MemoryMapping): void {
  const entities = mapping.entities.values();
  assert.equal(new Set(entities.map(({ pseudonym }) => foldName(pseudonym))).size, entities.length);
  for (const kind of ['given', 'surname'] as const) {
    const components = mapping.components.values().filter((component) => component.kind === kind);
    assert.equal(new Set(components.map(({ pseudonymKey }) => pseudonymKey)).size, components.length);
  }
}

describe('a corpus in several runs', () => {
  it('is stable and injective however it is split; a run done again changes nothing', () => {
    fc.assert(
      fc.property(
        seed,
        corpus,
        fc.array(fc.nat({ max: 3 }), { minLength: 8, maxLength: 8 }),
        (key, documents, runs) => {
          const mapping = new MemoryMapping(key);
          const written = new Map<string, readonly string[]>();
          for (let run = 0; run < 4; run++) {
            const chosen = documents.filter((_, i) => runs[i] === run);
            prepareNames(mapping, chosen, new Set());
            for (const one of chosen) written.set(one.id, render(mapping, one));
            assert.equal(prepareNames(mapping, chosen, new Set()).newEntities, 0);
            // Whole names of earlier runs are written as they were.
            for (const one of documents) {
              const before = written.get(one.id);
              if (before === undefined) continue;
              const now = render(mapping, one);
              one.mentions.forEach(({ surface }, i) => {
                if (surface.includes(' ')) assert.equal(now[i], before[i]);
              });
            }
          }
          assertInjective(mapping);
        },
      ),
      { numRuns: 60 },
    );
  }).timeout(240_000);

  it('keeps apart persons who are called as pseudonyms are', () => {
    fc.assert(
      fc.property(seed, corpus, (key, documents) => {
        const mapping = new MemoryMapping(key);
        prepareNames(mapping, documents, new Set());
        // Real people of exactly these names come later.
        const homonyms = documentOf(
          mapping.entities.values().map(({ pseudonym }) => pseudonym),
          99,
        );
        const before = documents.map((one) => render(mapping, one));
        prepareNames(mapping, [homonyms], new Set());
        const later = render(mapping, homonyms);
        for (const [i, text] of later.entries()) {
          assert.notEqual(foldName(text), foldName(homonyms.mentions[i]?.surface ?? ''));
        }
        for (const [i, one] of documents.entries()) {
          one.mentions.forEach(({ surface }, at) => {
            if (surface.includes(' ')) assert.equal(render(mapping, one)[at], before[i]?.[at]);
          });
        }
        assertInjective(mapping);
      }),
      { numRuns: 40 },
    );
  }).timeout(240_000);

  it(`of ${PERSONS} persons is injective in every theme`, () => {
    const documents = Array.from({ length: PERSONS / 1000 }, (_, d) =>
      documentOf(
        Array.from({ length: 1000 }, (__, i) => `${word(i % 500)} ${word(1_000_000 + d * 1000 + i)}`),
        d,
      ),
    );
    const entry = (text: string): { text: string; gender: 'unknown' } => ({ text, gender: 'unknown' });
    const lists = {
      given: GIVEN.slice(0, 2).map(entry),
      surname: ['Quintard', 'Vasseline', 'Oberlain'].map(entry),
      place: [],
      organization: [],
    };
    for (const theme of ['natural', 'neutral_id', 'initials', 'own_lists'] as const) {
      const mapping = new MemoryMapping(undefined, theme, theme === 'own_lists' ? { lists } : {});
      prepareNames(mapping, documents, new Set());
      const entities = mapping.entities.values();
      assert.equal(entities.length, PERSONS, theme);
      assert.equal(new Set(entities.map(({ pseudonym }) => foldName(pseudonym))).size, PERSONS, theme);
    }
  }).timeout(600_000);
});

/** A made-up word that no two numbers share. */
function word(number: number): string {
  let text = '';
  for (let rest = number + 6400; rest > 0; rest = Math.floor(rest / 80)) {
    text += ('bcdfgjklmnprstvz'[rest % 16] ?? '') + ('aeiou'[Math.floor(rest / 16) % 5] ?? '');
  }
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}x`;
}
