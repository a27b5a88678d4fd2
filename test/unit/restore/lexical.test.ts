import assert from 'node:assert/strict';
import { restoreLexically } from '../../../server/src/core/restore/lexical.ts';
import type { KnownPseudonym, LexicalOptions, ReplacedSpan } from '../../../server/src/core/restore/types.ts';

const NAMES: readonly KnownPseudonym[] = [
  ...person('Marie', 'Dubois', 'Claire', 'Petit'),
  ...person('Hélène', 'Lefèvre', 'Zoé', 'Marchetti'),
  ...person('Jean-Pierre', 'Roux', 'Paul-Henri', 'Castagne'),
  { type: 'LOCATION', original: 'Lyon', pseudonym: 'Nantes', part: 'whole' },
  { type: 'ORGANIZATION', original: 'Dubois et Fils SARL', pseudonym: 'Orvanne SARL', part: 'whole' },
  { type: 'EMAIL', original: 'marie.dubois@acme.fr', pseudonym: 'claire.petit@exemple.fr', part: 'whole' },
  { type: 'PHONE', original: '06 12 34 56 78', pseudonym: '06 39 98 00 01', part: 'whole' },
];

describe('lexical restore', () => {
  // Pseudonyms as a text may write them -> what they become; [brackets] mark what is undecided.
  const cases: Readonly<Record<string, string>> = {
    'Claire Petit est arrivée.': 'Marie Dubois est arrivée.',
    'CLAIRE PETIT, Claire PETIT': 'MARIE DUBOIS, Marie DUBOIS',
    'Petit Claire; Petit, Claire; PETIT Claire': 'Dubois Marie; Dubois, Marie; DUBOIS Marie',
    'Mme Petit a vu Claire': 'Mme Dubois a vu Marie',
    'C. Petit et Petit, C. et PETIT C.': 'M. Dubois et Dubois, M. et DUBOIS M.',
    'P.-H. Castagne, P. Castagne, Paul-Henri': 'J.-P. Roux, J. Roux, Jean-Pierre',
    "Petit's house, l'équipe Petit, d'Claire": "Dubois's house, l'équipe Dubois, d'Marie",
    'ZOE Zoe Zoé zoé': 'HELENE Helene Hélène hélène',
    'claire petit a écrit': 'marie dubois a écrit',
    'un petit mot de Petit': 'un petit mot de Dubois',
    'Écrire à claire.petit@exemple.fr': 'Écrire à marie.dubois@acme.fr',
    'zoe.marchetti@gmail.com': 'helene.lefevre@gmail.com',
    'cpetit@gmail.com, @zoemarchetti, petitc@x.fr': 'mdubois@gmail.com, @helenelefevre, duboism@x.fr',
    'Tel. 06 39 98 00 01 à NANTES (Nantes)': 'Tel. 06 12 34 56 78 à LYON (Lyon)',
    'la société Orvanne SARL': 'la société Dubois et Fils SARL',
    'Claire\u00a0Petit\nClaire\r\nPetit': 'Marie Dubois\nMarie Dubois',
    'Clairette et Petitjean, Nantesque': 'Clairette et Petitjean, Nantesque',
    '« Petit rappel » : un petit mot': '« [Petit] rappel » : un petit mot',
    'Zoe\u0301': 'Hélène',
    'Petit-Claire': 'Dubois-Marie',
    '': '',
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => {
      check(text, NAMES, expected);
    });
  }

  const GERMAN = [
    ...person('Klaus', 'Müller', 'Jürgen', 'Keller'),
    ...person('Ute', 'Peters', 'Heike', 'Brandner'),
    ...person('Anja', 'Schäfer', 'Lena', 'Marx'),
  ];
  const german: Readonly<Record<string, string>> = {
    'Kellers Akte und Jürgen Kellers Antrag sind nicht mehr bei uns.':
      'Müllers Akte und Klaus Müllers Antrag sind nicht mehr bei uns.',
    'KELLERS Akte ist nicht bei Frau Brandner.': 'MÜLLERS Akte ist nicht bei Frau Peters.',
    'Das ist Brandners Brief und nicht der von Herrn Keller.':
      "Das ist Peters' Brief und nicht der von Herrn Müller.",
    'Das ist Marx’ Akte und nicht die von Lena Marx.':
      'Das ist Schäfers Akte und nicht die von Anja Schäfer.',
    'Der Kellers-Fall, die Kellerei und der Keller sind nicht das.':
      'Der Müllers-Fall, die Kellerei und der Müller sind nicht das.',
  };
  for (const [text, expected] of Object.entries(german)) {
    it(`German: ${text}`, () => {
      check(text, GERMAN, expected);
    });
  }

  it('English: the possessive of a name that ends in S, and of one that does not', () => {
    const names = [...person('Mary', 'Miller', 'Rose', 'Jones'), ...person('Emma', 'Banks', 'Ada', 'Clark')];
    check(
      "This is Jones' file, and that is not Clark's.",
      names,
      "This is Miller's file, and that is not Banks's.",
    );
  });

  it('French: elision follows the name', () => {
    const names = [
      ...person('Anne', 'Aubert', 'Marc', 'Denis'),
      ...person('Paul', 'Morel', 'Odile', 'Ubald'),
    ];
    check(
      "La lettre de Marc Denis et l'avis d'Odile sont dans le dossier de Denis, pour la suite d’Ubald.",
      names,
      "La lettre d'Anne Aubert et l'avis de Paul sont dans le dossier d'Aubert, pour la suite de Morel.",
    );
    check('Le vin de Denis-la-Ville', names, "Le vin d'Aubert-la-Ville");
  });

  it('an answer that came back: translated, declined, shortened, in other order; what is not sure is listed', () => {
    const names = [
      ...person('Marie', 'Dubois', 'Claire', 'Petit'),
      ...person('Klaus', 'Müller', 'Jürgen', 'Keller'),
      ...person('Paul', 'Dupré', 'Luc', 'Keller'),
      { type: 'ORGANIZATION', original: 'Kelvar SARL', pseudonym: 'Orvanne SARL', part: 'whole' } as const,
      {
        type: 'EMAIL',
        original: 'm.dubois@kelvar.fr',
        pseudonym: 'c.petit@orvanne.example',
        part: 'whole',
      } as const,
    ];
    check(
      "Dear Ms Petit, as Petit, Claire told Mr Keller, C. Petit's letter (c.petit@orvanne.example) and Claire's own notes were with Jürgen Keller of Orvanne SARL.",
      names,
      "Dear Ms Dubois, as Dubois, Marie told Mr [Keller], M. Dubois's letter (m.dubois@kelvar.fr) and Marie's own notes were with Klaus Müller of Kelvar SARL.",
    );
  });

  it('refuses to guess where a real person has the name', () => {
    const names = [...NAMES, ...person('Jacques', 'Marchetti', 'Luc', 'Orsoni')];
    check('Mme Marchetti et M. Orsoni', names, 'Mme [Marchetti] et M. Marchetti');
    // The given name beside it says which one is meant.
    check('Zoé Marchetti', names, 'Hélène Lefèvre');
    check('Mme Castagne', NAMES, 'Mme [Castagne]', { realNames: ['Anne Castagne'] });
  });

  it('refuses to guess between a given name and a surname, unless the name beside it decides', () => {
    const names = [
      ...person('Marie', 'Dubois', 'Anna', 'Martin'),
      ...person('Louis', 'Weber', 'Martin', 'Olsen'),
    ];
    check('Martin est là', names, '[Martin] est là');
    check('Anna Martin et Martin Olsen', names, 'Marie Dubois et Louis Weber');
    check('Martin, Anna; Olsen, Martin', names, 'Dubois, Marie; Weber, Louis');
  });

  it('restores initials only where they fit one person', () => {
    const names = [
      ...person('Marie', 'Dubois', 'Claire', 'Petit'),
      ...person('Luc', 'Dubois', 'Charles', 'Petit'),
    ];
    check('C. Petit', names, '[C.] Dubois');
    check('Charles Petit, Claire Petit', names, 'Luc Dubois, Marie Dubois');
  });

  it('takes the ledger for what is still there, word for word', () => {
    const ledger = [
      replaced('Mme DUBOIS', 'Mme PETIT'),
      replaced('Helene', 'Zoé'),
      replaced('Hélène', 'Zoé'),
      replaced('dubois', 'Petit'),
    ];
    // Both spellings of one name come back as they were, in their order; the edit in between does not matter.
    check('Mme PETIT, Zoé, puis Zoé et Petit', NAMES, 'Mme DUBOIS, Helene, puis Hélène et dubois', {
      ledger,
    });
    check('Zoé (ajout) puis Zoé, Petit', NAMES, 'Helene (ajout) puis Hélène, dubois', { ledger });
    // What the ledger does not know is restored by names.
    check('Mme PETIT, Zoé, Zoé, Petit et Claire', NAMES, 'Mme DUBOIS, Helene, Hélène, dubois et Marie', {
      ledger,
    });
  });

  it('is linear in the text', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      person(`Ga${index}`, `Fa${index}`, `Gb${index}`, `Fb${index}`),
    );
    const names = many.flat();
    const words = Array.from(
      { length: 2000 },
      (_, index) => `Gb${index} Fb${index} a vu C. C. C. @ @ Fb${index}.`,
    ).join(' ');
    const small = elapsed(() => restoreLexically(words, names));
    const large = elapsed(() => restoreLexically(words.repeat(8), names));
    assert.ok(
      large < 8 * 3 * Math.max(small, 20),
      `${large.toFixed(0)} ms for 8 times what took ${small.toFixed(0)} ms`,
    );
  });
});

function check(
  text: string,
  names: readonly KnownPseudonym[],
  expected: string,
  options: LexicalOptions = {},
): void {
  const { spans, undecided } = restoreLexically(text, names, options);
  const marks = [
    ...spans,
    ...undecided.map(({ start, end }) => ({ start, end, text: `[${text.slice(start, end)}]` })),
  ].sort((a, b) => a.start - b.start);
  let result = '';
  let copied = 0;
  for (const mark of marks) {
    assert.ok(mark.start >= copied, 'spans overlap');
    result += text.slice(copied, mark.start) + mark.text;
    copied = mark.end;
  }
  // White space inside a name may change with it.
  assert.equal(spaces(result + text.slice(copied)), spaces(expected));
}

function spaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function person(given: string, surname: string, newGiven: string, newSurname: string): KnownPseudonym[] {
  return [
    {
      type: 'PERSON',
      original: `${given} ${surname}`,
      pseudonym: `${newGiven} ${newSurname}`,
      part: 'whole',
    },
    { type: 'PERSON', original: given, pseudonym: newGiven, part: 'given' },
    { type: 'PERSON', original: surname, pseudonym: newSurname, part: 'surname' },
  ];
}

function replaced(original: string, replacement: string): ReplacedSpan {
  return { start: 0, length: replacement.length, original, replacement, type: 'PERSON' };
}

function elapsed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
