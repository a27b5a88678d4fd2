/** What must hold for any names: checked on generated ones. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prepareNames, renderDocument } from '../../../server/src/core/pseudonyms/assignment.ts';
import type { NamedDocument, NamedMention } from '../../../server/src/core/pseudonyms/assignment-types.ts';
import { foldName } from '../../../server/src/core/text/fold.ts';
import type { EntityType, Language } from '../../../server/src/core/types.ts';
import { MemoryMapping } from './memory-mapping.ts';

const GIVEN = [
  'Marie',
  'Jean',
  'Jean-Pierre',
  'Anne',
  'Hélène',
  'Camille',
  'Bernard',
  'Zoë',
  'Karl',
  'María',
  'Xqwv',
];
const SURNAMES = [
  'Dubois',
  'Lefebvre',
  'Bernard',
  'Müller',
  "O'Brien",
  'García López',
  'Martin',
  'Peters',
  'Abcde',
  'Petit',
];
const PARTICLES = ['', '', '', 'de ', 'von der ', "d'", 'van ', 'Le '];
const LANGUAGES: readonly Language[] = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];

const word = fc
  .tuple(fc.constantFrom(...Array.from('ABCDEÉFGHIJKLMNOPRSTUVZ')), fc.stringMatching(/^[a-zéèïüñç]{1,9}$/))
  .map(([first, rest]) => first + rest);
const given = fc.oneof(fc.constantFrom(...GIVEN), word);
const surname = fc
  .tuple(fc.constantFrom(...PARTICLES), fc.oneof(fc.constantFrom(...SURNAMES), word))
  .map(([particle, name]) => particle + name);
const personForm = fc.tuple(given, surname, fc.integer({ min: 0, max: 9 })).map(([g, s, form]) => {
  const forms = [
    `${g} ${s}`,
    `${g} ${s}`,
    s,
    g,
    `${s.toUpperCase()} ${g}`,
    `${s}, ${g}`,
    `${g.charAt(0)}. ${s}`,
    `${g} ${s}`.toUpperCase(),
    `${g}\n${s}`,
    `${g} ${s}`.toLowerCase(),
  ];
  return forms[form] ?? g;
});
const local = fc
  .tuple(given, surname, fc.constantFrom('.', '', '_', '-'), fc.boolean())
  .map(([g, s, separator, short]) => {
    const plain = (text: string): string => foldName(text).replace(/[^a-z]/g, '') || 'x';
    return (short ? plain(g).charAt(0) : plain(g)) + separator + plain(s);
  });
const digitsOf = (count: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
const surfaces: Readonly<Partial<Record<EntityType, fc.Arbitrary<string>>>> = {
  PERSON: personForm,
  LOCATION: fc.oneof(
    fc.constantFrom(
      'Lyon',
      'Saint-Étienne',
      'St. Étienne',
      'LYON',
      'France',
      'Bavière',
      'New York',
      'Hauptstraße 5',
    ),
    word,
    fc.tuple(fc.integer({ min: 1, max: 99 }), word).map(([n, w]) => `${n} rue ${w}`),
    fc.tuple(digitsOf(5), word).map(([n, w]) => `${n} ${w}`),
  ),
  ORGANIZATION: fc.oneof(
    fc.constantFrom(
      'SNCF',
      'S.N.C.F.',
      'Cabinet Dubois',
      'Kelvar SARL',
      'Kelvar',
      'Mairie de Lyon',
      'Ministère de la Justice',
    ),
    fc.tuple(word, fc.constantFrom('', ' SAS', ' GmbH', ' & Fils', ' S.p.A.')).map(([w, form]) => w + form),
  ),
  EMAIL: fc
    .tuple(local, fc.constantFrom('gmail.com', 'kelvar.fr', 'a.co.uk', 'mail.kelvar.de'))
    .map((parts) => parts.join('@')),
  PHONE: fc.oneof(
    digitsOf(8).map((d) => `06${d}`),
    digitsOf(8).map((d) => `+33 1 ${d}`),
    digitsOf(10),
    digitsOf(4),
  ),
  IBAN: fc
    .tuple(fc.constantFrom('FR', 'DE', 'BE', 'ES'), digitsOf(20))
    .map(([country, d]) => `${country}76${d}`),
  PAYMENT_CARD: digitsOf(16),
  IP_ADDRESS: fc.ipV4(),
  FR_NIR: digitsOf(15),
  FR_SIREN: digitsOf(9),
  FR_SIRET: digitsOf(14),
  URL: fc
    .tuple(local, fc.constantFrom('kelvar.fr', 'www.acme.com'))
    .map(([l, host]) => `https://${host}/u/${l}?id=7`),
};
const types = Object.keys(surfaces) as EntityType[];
const mention: fc.Arbitrary<NamedMention> = fc
  .constantFrom(...types, 'PERSON' as const, 'PERSON' as const)
  .chain((type) =>
    fc.record({
      type: fc.constant(type),
      surface: surfaces[type] ?? fc.constant('?'),
      before: fc.constantFrom('', 'Mme ', 'M. ', "l'avis d'", 'chez ', 'Herr '),
      after: fc.constant(''),
    }),
  );
const corpus: fc.Arbitrary<readonly NamedDocument[]> = fc
  .array(
    fc.record({
      language: fc.constantFrom(...LANGUAGES),
      encoding: fc.constantFrom(
        'unicode' as const,
        'windows-1252' as const,
        'latin1' as const,
        'ascii' as const,
      ),
      mentions: fc.array(mention, { maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((one, i) => ({ ...one, id: String(i) })));
const seed = fc.stringMatching(/^[0-9a-f]{32}$/);

const stored = (mapping: MemoryMapping): unknown => ({
  components: mapping.components
    .values()
    .map((component) => JSON.stringify(component))
    .sort(),
  entities: mapping.entities
    .values()
    .map((entity) => JSON.stringify({ ...entity, id: '' }))
    .sort(),
});
const render = (
  mapping: MemoryMapping,
  documents: readonly NamedDocument[],
): readonly (readonly string[])[] =>
  documents.map((one) => renderDocument(mapping, one).map(({ text }) => text));

/** Milliseconds: on a busy machine too. */
const PATIENCE = 240_000;

describe('assignment, for any names', () => {
  it('does not depend on the order of documents', () => {
    fc.assert(
      fc.property(
        seed,
        corpus,
        fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
        (key, documents, order) => {
          const shuffled = documents
            .map((one, i) => ({ one, at: order[i] ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          const [first, second] = [new MemoryMapping(key), new MemoryMapping(key)];
          prepareNames(first, documents, new Set());
          prepareNames(second, shuffled, new Set());
          assert.deepEqual(stored(first), stored(second));
          assert.deepEqual(render(first, documents), render(second, documents));
        },
      ),
      { numRuns: 100 },
    );
  }).timeout(PATIENCE);

  it('never changes what it decided before, and adds nothing the second time', () => {
    fc.assert(
      fc.property(seed, corpus, corpus, (key, documents, later) => {
        const mapping = new MemoryMapping(key);
        prepareNames(mapping, documents, new Set());
        const components = mapping.components.values();
        const texts = render(mapping, documents);
        assert.equal(prepareNames(mapping, documents, new Set()).newEntities, 0);
        assert.deepEqual(render(mapping, documents), texts);
        prepareNames(mapping, later, new Set());
        for (const component of components)
          assert.deepEqual(mapping.components.get(component.kind, component.key), component);
        prepareNames(mapping, [...documents, ...later], new Set());
        assert.equal(render(mapping, documents).length, texts.length);
      }),
      { numRuns: 100 },
    );
  }).timeout(PATIENCE);

  it('gives different entities different pseudonyms, none of them an original', () => {
    fc.assert(
      fc.property(seed, corpus, (key, documents) => {
        // The mapping itself refuses a pseudonym that two components or two entities of a type would share.
        const mapping = new MemoryMapping(key);
        prepareNames(mapping, documents, new Set());
        const words = new Set(['surname', 'given', 'whole:LOCATION', 'whole:ORGANIZATION']);
        const seen = new Map<string, string>();
        for (const { kind, key: original, pseudonymKey } of mapping.components.values()) {
          if (!words.has(kind)) continue;
          const id = `${kind} ${original}`;
          assert.ok(
            !seen.has(pseudonymKey),
            `${pseudonymKey} stands for ${id} and ${seen.get(pseudonymKey) ?? ''}`,
          );
          seen.set(pseudonymKey, id);
          for (const other of mapping.components.values()) assert.notEqual(other.key, pseudonymKey);
        }
      }),
      { numRuns: 100 },
    );
  }).timeout(PATIENCE);

  it('brings in no character that breaks what parsed before', () => {
    fc.assert(
      fc.property(seed, corpus, (key, documents) => {
        const mapping = new MemoryMapping(key);
        prepareNames(mapping, documents, new Set());
        for (const one of documents) {
          renderDocument(mapping, one).forEach(({ text }, i) => {
            const { surface = '', type = 'PERSON' } = one.mentions[i] ?? {};
            for (const character of `'"’‘“”\`,;:<>&\\|{}[]()\t=%$#*_`) {
              assert.ok(
                count(text, character) <= count(surface, character),
                `${character} in ${text}, for ${surface}`,
              );
            }
            assert.equal(text.match(/\r\n|\r|\n/g)?.length ?? 0, surface.match(/\r\n|\r|\n/g)?.length ?? 0);
            assert.equal(text.trim(), text);
            if (type === 'PERSON' || type === 'ORGANIZATION') {
              assert.ok(count(text, '-') <= count(surface, '-'), `hyphen in ${text}, for ${surface}`);
              assert.doesNotMatch(text, /\d/);
            }
            if (one.encoding === 'ascii' && /^[\x20-\x7e\n]*$/.test(surface))
              assert.match(text, /^[\x20-\x7e\n]*$/);
            if (one.encoding === 'latin1') assert.match(text, /^[\x20-\xff\n]*$/);
          });
        }
      }),
      { numRuns: 100 },
    );
  }).timeout(PATIENCE);

  it('follows the capitals', () => {
    fc.assert(
      fc.property(seed, corpus, (key, documents) => {
        const mapping = new MemoryMapping(key);
        prepareNames(mapping, documents, new Set());
        for (const one of documents) {
          renderDocument(mapping, one).forEach(({ text }, i) => {
            const { surface = '', type } = one.mentions[i] ?? {};
            if (type !== 'PERSON') return;
            if (surface === surface.toUpperCase()) assert.equal(text, text.toUpperCase());
            if (surface === surface.toLowerCase()) assert.equal(text, text.toLowerCase());
          });
        }
      }),
      { numRuns: 100 },
    );
  }).timeout(PATIENCE);
});

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
