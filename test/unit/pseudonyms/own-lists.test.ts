import assert from 'node:assert/strict';
import { prepareNames } from '../../../server/src/core/pseudonyms/assignment.ts';
import { LIST_ERRORS, parseOwnLists } from '../../../server/src/core/pseudonyms/own-lists.ts';
import type { ListError, OwnLists } from '../../../server/src/core/pseudonyms/own-lists.ts';
import { MemoryMapping } from './memory-mapping.ts';
import { document, replaced } from './support.ts';

const CSV = `kind,name,gender,country
given,Zélie,f,FR
given,Odon,m,FR
given,Ursa,f,
given,Ingo,m,DE
surname,Quintard,,
surname,Vasseline,,
surname,Oberlain,,
place,Quimperval,,
place,Sauveterre le Vieux,,
organization,Zorvane,,
`;

function listsOf(csv: string): OwnLists {
  const parsed = parseOwnLists(csv);
  assert.ok('lists' in parsed, JSON.stringify(parsed));
  return parsed.lists;
}

const mappingOf = (csv: string): MemoryMapping =>
  new MemoryMapping(undefined, 'own_lists', { lists: listsOf(csv) });

describe('a user’s own lists', () => {
  it('are read with any separator, quotes, line end and order of columns', () => {
    const expected = listsOf(CSV);
    for (const text of [
      CSV.replaceAll(',', ';'),
      CSV.replaceAll(',', '\t').replaceAll('\n', '\r\n'),
      `\ufeff${CSV.replaceAll('Zélie', '"Zélie"')}`,
      CSV.replaceAll('organization', 'organisation'),
    ]) {
      assert.deepEqual(listsOf(text), expected);
    }
    assert.deepEqual(listsOf('name,kind\nQuintard,surname').surname, [
      { text: 'Quintard', gender: 'unknown' },
    ]);
  });

  const wrong: Readonly<Record<string, readonly ListError[]>> = {
    '': [{ line: 1, reason: 'header' }],
    'nom,genre\nA,f': [{ line: 1, reason: 'header' }],
    'kind,name': [{ line: 1, reason: 'empty' }],
    'kind,name,gender\ngiven,Zélie,f\nfirst,Odon,m\ngiven,odon,m\n\ngiven,Ursa,x\nsurname,Petit,f\ngiven,Zelie,f':
      [
        { line: 3, reason: 'kind' },
        { line: 4, reason: 'name' },
        { line: 6, reason: 'gender' },
        { line: 7, reason: 'gender' },
        { line: 8, reason: 'twice' },
      ],
    "kind,name,country\nsurname,O'Brien\nsurname,Le Goff\nsurname,A1\nplace,Ur,Irak\nplace,Ur,IQ,f": [
      { line: 2, reason: 'name' },
      { line: 3, reason: 'name' },
      { line: 4, reason: 'name' },
      { line: 5, reason: 'country' },
      { line: 6, reason: 'columns' },
    ],
  };
  for (const [csv, errors] of Object.entries(wrong)) {
    it(`tell each line that is wrong: ${JSON.stringify(csv.slice(0, 20))}`, () => {
      assert.deepEqual(parseOwnLists(csv), { errors });
      for (const { reason } of errors) assert.ok(LIST_ERRORS[reason].length > 0);
    });
  }

  it('give the pseudonyms, by gender and country where they fit', () => {
    const mapping = mappingOf(CSV);
    const [marie = '', paul = '', lyon = '', kelvar = ''] = replaced(
      mapping,
      '[Marie Dubois] et [Paul Petit], à [LOCATION Lyon], pour [ORGANIZATION Kelvar SARL]',
    );
    assert.match(marie, /^Zélie (?:Quintard|Vasseline)$/);
    assert.match(paul, /^Odon (?:Quintard|Vasseline)$/);
    assert.match(lyon, /^(?:Quimperval|Sauveterre le Vieux)$/);
    assert.equal(kelvar, 'Zorvane SARL');
  });

  it('never give an original of the run, of the vault, or what reads like it', () => {
    const mapping = mappingOf(
      'kind,name,gender\ngiven,Marie,f\ngiven,Zélie,f\nsurname,Dubois\nsurname,Duboys\nsurname,Quintard',
    );
    const [marie = ''] = replaced(mapping, '[Marie Dubois]');
    assert.equal(marie, 'Zélie Quintard');
    const [anne = ''] = replaced(mapping, '[Sophie Lefebvre]', { id: 'later' });
    // All that is left are originals: the names go on with numbers, of names that are nobody's.
    assert.match(anne, /^Zélie\d+ (?:Quintard\d+|Duboys\d*)$/);
  });

  it('say at 80 % that they run out, and go on with numbered names', () => {
    const csv = ['kind,name', ...letters(10).map((name) => `surname,M${name}lin`)].join('\n');
    const mapping = mappingOf(csv);
    const person = (n: number): string => `[Prénom Ba${letters(400)[n] ?? ''}x]`;
    const used = (from: number, to: number): readonly { kind: string; used: number }[] => {
      const text = Array.from({ length: to - from }, (_, i) => person(from + i)).join(' ');
      return prepareNames(mapping, [document(text)], new Set()).exhaustion;
    };
    assert.deepEqual(used(0, 7), []);
    assert.deepEqual(used(7, 8), [{ kind: 'surname', used: 0.8 }]);
    assert.deepEqual(used(8, 30), [{ kind: 'surname', used: 1 }]);
    const numbered = mapping.components
      .values()
      .filter(({ kind, pseudonym }) => kind === 'surname' && /^M\p{L}+lin\d+$/u.test(pseudonym));
    assert.equal(numbered.length, 20);
  });
});

/** Distinct words of two letters. */
function letters(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String.fromCharCode(97 + Math.floor(i / 20), 98 + (i % 20)));
}
