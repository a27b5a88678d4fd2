/** The pipeline by its parts, with model output made by hand: no model needed. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { compileDictionary } from '../../../server/src/core/detect/dictionary.ts';
import { DEFAULT_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import { detectDocument, detectKnown } from '../../../server/src/core/detect/pipeline.ts';
import { resolve } from '../../../server/src/core/detect/resolve.ts';
import { splitTokens } from '../../../server/src/core/text/words.ts';
import { EMPTY_DICTIONARY, MODEL_LABELS } from '../../../server/src/core/types.ts';
import type {
  DetectOptions,
  DictionarySnapshot,
  Mention,
  ModelOutput,
} from '../../../server/src/core/types.ts';

const OPTIONS: DetectOptions = {
  types: DEFAULT_TYPES,
  sensitivity: 'balanced',
  minConfidence: 0,
  countries: ['FR'],
  languageId: 'plaintext',
  writtenByLedger: false,
};

const LABEL_OF = { PER: 1, LOC: 3, ORG: 5 } as const;

/** `{PER Marie Dubois}` in a text becomes the model's word for it; everything else is O. */
function annotated(marked: string): { text: string; model: ModelOutput } {
  const spans: { start: number; end: number; label: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{(PER|LOC|ORG) ([^}]*)\}/g)) {
    const [whole, tag = 'PER', surface = ''] = match;
    text += marked.slice(from, match.index);
    spans.push({
      start: text.length,
      end: text.length + surface.length,
      label: tag in LABEL_OF ? LABEL_OF[tag as 'PER'] : 0,
    });
    text += surface;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  const { starts, ends, count } = splitTokens(text);
  const probabilities = new Float32Array(count * MODEL_LABELS.length).fill(0.005);
  for (let word = 0; word < count; word += 1) {
    const start = starts[word] ?? 0;
    const span = spans.find((candidate) => candidate.start <= start && start < candidate.end);
    const label = span === undefined ? 0 : span.start === start ? span.label : span.label + 1;
    probabilities[word * MODEL_LABELS.length + label] = 0.97;
  }
  return { text, model: { starts, ends, probabilities } };
}

function detect(
  marked: string,
  options: Partial<DetectOptions> = {},
  dictionary: Partial<DictionarySnapshot> = {},
): string[] {
  const { text, model } = annotated(marked);
  const compiled = compileDictionary({ ...EMPTY_DICTIONARY, ...dictionary });
  const mentions = detectDocument({ text, model, dictionary: compiled, options: { ...OPTIONS, ...options } });
  return mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('spans of the model', () => {
  function check(marked: string, ...expected: string[]): void {
    assert.deepEqual(detect(marked), expected);
  }

  it('lose titles, punctuation and possessives', () => {
    check('{PER Mme Aurélie Kermarrec}, présente', 'PERSON Aurélie Kermarrec');
    check('vu par {PER Dr. Martin Roche}.', 'PERSON Martin Roche');
    check("It is {PER Tunde Adeyemi's} turn, and we will wait.", 'PERSON Tunde Adeyemi');
  });

  it('are split between people and kept whole inside a name', () => {
    check(
      'avec {PER Yanis Belkacem et Solène Le Goff} hier',
      'PERSON Yanis Belkacem',
      'PERSON Solène Le Goff',
    );
    check('liste : {PER Belkacem, Y.}', 'PERSON Belkacem, Y.');
    check('auteur : {PER BELKACEM, Jean-Pierre} ;', 'PERSON BELKACEM, Jean-Pierre');
    check('auteur : {PER KUMAR, Zhilei} ;', 'PERSON KUMAR, Zhilei');
    check('avec {PER Yanis Belkacem, Marie Durand}.', 'PERSON Yanis Belkacem', 'PERSON Marie Durand');
    check('avec {PER BELKACEM Yanis, Marie Durand}.', 'PERSON BELKACEM Yanis', 'PERSON Marie Durand');
    check('par J-F. {PER Martin} hier', 'PERSON J-F. Martin');
    check('Cc: {PER Müller, Sven}; {PER Da Silva, Ana}', 'PERSON Müller, Sven', 'PERSON Da Silva, Ana');
  });

  it('never cross a blank line, a tab or a semicolon', () => {
    check('{PER Yanis\n\nBelkacem}', 'PERSON Yanis', 'PERSON Belkacem');
    check('{PER Yanis; Belkacem}', 'PERSON Yanis', 'PERSON Belkacem');
  });

  it('go over the line break of flowing text', () => {
    check(
      'Le rapport final de cette longue enquête a été rédigé par {PER Yanis\nBelkacem} en mars.',
      'PERSON Yanis\nBelkacem',
    );
  });

  it('go on behind a hyphen at the end of a line', () => {
    check('avec son confrère M. {PER Chevassus}-\nBernard hier', 'PERSON Chevassus-\nBernard');
  });

  it('are two behind initials each', () => {
    check('vu : {PER P. Bonnefoy, J. Bonnefoy}, bien', 'PERSON P. Bonnefoy', 'PERSON J. Bonnefoy');
  });

  it('are neither kin nor feasts', () => {
    check('{PER LE PÈRE} : Et {PER Sidi}.', 'PERSON Sidi');
    check('une réponse avant {PER Noël}');
    check('pour essayer Nom de {PER Plume}');
  });

  it('are no single letters in the cells of a table', () => {
    check('| Bascule | A | {PER R} | C |');
    check('Mme {PER X} voit {PER K} ici', 'PERSON X', 'PERSON K');
  });

  it('name no kind of body without its name', () => {
    check('devant le {ORG Tribunal de Commerce} compétent');
    check('la {ORG Compagnie} verse');
    check('devant le {ORG Tribunal de Commerce de Brest}', 'ORGANIZATION Tribunal de Commerce de Brest');
  });

  it('are no names where a column is of something else', () => {
    const csv = { languageId: 'csv' };
    assert.deepEqual(detect('id;service;ville\n1;{PER Achats};{LOC Dax}\n', csv), ['LOCATION Dax']);
    assert.deepEqual(detect('service;chef\n{PER Juridique};{PER Dubois}\n', csv), ['PERSON Dubois']);
    assert.deepEqual(detect('service;x\n{PER Marie Dubois};1\n', csv), ['PERSON Marie Dubois']);
    assert.deepEqual(detect('id;service\n1;a demandé à {PER Dubois} de venir vite\n', csv), [
      'PERSON Dubois',
    ]);
  });

  it('name no department', () => {
    check('la {ORG Direction des ressources humaines} répond');
  });
});

describe('names that a text announces', () => {
  function check(marked: string, ...expected: string[]): void {
    assert.deepEqual(detect(marked), expected);
  }

  it('follow a title, misread by a scanner too', () => {
    check("D'après le constat, M. DESBR0SSES fils n'a rien vu.", 'PERSON DESBR0SSES');
    check('M. 2024 et la salle M. B12');
  });

  it('follow initials in a list', () => {
    check('Excusés : D. Sarrailh, J.-M. Sarrailh', 'PERSON D. Sarrailh', 'PERSON J.-M. Sarrailh');
    check('vitamine B. Les enfants, annexe A. Plan');
    check('et M. {PER R. Ryssdal}, président', 'PERSON R. Ryssdal');
    check('MM. {PER M.-C. Gibert}, président', 'PERSON M.-C. Gibert');
    check('de classe A. Sarrailh, B. et C.');
  });

  it('stand in the field of a person, given names behind a comma too', () => {
    check('Patient: MCALLISTER, Fergus      DOB', 'PERSON MCALLISTER, Fergus');
    check('owner: "Iain MacPhail"', 'PERSON Iain MacPhail');
  });

  it('follow the kind of an institution, which is part of it', () => {
    check(
      'inscrite au tribunal de proximité de {LOC Sarreguemines}',
      'ORGANIZATION tribunal de proximité de Sarreguemines',
    );
    check("l'école {PER Jules Ferry} a rouvert", 'ORGANIZATION école Jules Ferry');
    check("devant la cour d’appel d'{LOC Agen}", "ORGANIZATION cour d’appel d'Agen");
    check('le lycée de la ville. {PER Marie} dort', 'PERSON Marie');
    check('au collège, {PER Marie} dort', 'PERSON Marie');
  });

  it('stand in the field of a place', () => {
    check('Geburtsort: Ibadan, Nigeria', 'LOCATION Ibadan');
    check('**Site :** Hazebrouck\n', 'LOCATION Hazebrouck');
    check('Lieu : salle de pause\nSite : Salle\n');
  });
});

describe('propagation', () => {
  it('finds every form of a name', () => {
    const found = detect(
      'Rapport de {PER Jean-Pierre Lachaume}.\nLachaume a signé. LACHAUME Jean-Pierre, J.-P. Lachaume, Lachaume, J.-P. et jean-pierre lachaume ont le même âge. Jean-Pierre aussi.',
    );
    assert.deepEqual(found, [
      'PERSON Jean-Pierre Lachaume',
      'PERSON Lachaume',
      'PERSON LACHAUME Jean-Pierre',
      'PERSON J.-P. Lachaume',
      'PERSON Lachaume, J.-P.',
      'PERSON jean-pierre lachaume',
      'PERSON Jean-Pierre',
    ]);
  });

  it("takes Monsieur for a title, not for the given name's initial", () => {
    assert.deepEqual(detect('{PER Matthias Rohr} préside. Pilote : M. Rohr'), [
      'PERSON Matthias Rohr',
      'PERSON Rohr',
    ]);
  });

  it('finds an organisation without its legal form', () => {
    assert.deepEqual(detect('Entre {ORG Atelier Brume SAS} et nous. Karim, Atelier Brume'), [
      'ORGANIZATION Atelier Brume SAS',
      'ORGANIZATION Atelier Brume',
    ]);
    assert.deepEqual(detect('Entre {ORG Dubois SARL} et nous. Vu Dubois'), ['ORGANIZATION Dubois SARL']);
  });

  it('leaves the everyday word alone', () => {
    const found = detect(
      '{PER Isabelle Petit} préside. Petit rappel : un petit budget. Selon Petit, tout va bien.',
    );
    assert.deepEqual(found, ['PERSON Isabelle Petit', 'PERSON Petit']);
  });
});

describe('the dictionary', () => {
  const names = [{ type: 'PERSON', name: 'Marie Quéméneur' }] as const;

  it('finds known names without a model', () => {
    const text = 'Quéméneur et MARIE QUEMENEUR, puis M. Quéméneur';
    const found = detectKnown(text, compileDictionary({ ...EMPTY_DICTIONARY, names }), OPTIONS);
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['Quéméneur', 'MARIE QUEMENEUR', 'Quéméneur'],
    );
  });

  it('follows decisions', () => {
    assert.deepEqual(detect('{PER Zorglub} parle', {}, { ignored: ['ZORGLUB'] }), []);
    assert.deepEqual(
      detect('{PER Zorglub} parle', {}, { retyped: [{ type: 'ORGANIZATION', name: 'Zorglub' }] }),
      ['ORGANIZATION Zorglub'],
    );
  });

  it('leaves pseudonyms alone where the ledger wrote them', () => {
    const pseudonyms = [{ type: 'PERSON', name: 'Claire Varenne' }] as const;
    const marked = '{PER Claire Varenne} et {PER Varenne}, puis {PER Marie Kervella}';
    assert.deepEqual(detect(marked, { writtenByLedger: true }, { pseudonyms }), ['PERSON Marie Kervella']);
    assert.equal(detect(marked, {}, { pseudonyms }).length, 3);
  });
});

describe('in-file controls', () => {
  it('silence lines and ranges', () => {
    const found = detect(
      '{PER Anaïs Gourvil} // nom-de-plume: ignore-line\n# nom-de-plume: ignore-next\n{PER Basile Gourvil}\n{PER Cyprien Gourvil}\n<!-- nom-de-plume: off -->\n{PER Denise Gourvil}\n<!-- nom-de-plume: on -->\n{PER Edmond Gourvil}',
    );
    assert.deepEqual(found, ['PERSON Cyprien Gourvil', 'PERSON Edmond Gourvil']);
  });
});

describe('fields', () => {
  it('take a team’s own columns', () => {
    const options = { languageId: 'csv', fields: { titulaire: 'PERSON', ville: 'ignore' } } as const;
    assert.deepEqual(detect('titulaire;ville\nzorglub;Lyon\n', options), ['PERSON zorglub']);
  });

  it('leave alone what a team says is nobody', () => {
    const fields = { siren: 'ignore', Support_Contact: 'ignore' } as const;
    assert.deepEqual(detect('siren;note\n732829320;a@b.fr\n', { languageId: 'csv', fields }), [
      'EMAIL a@b.fr',
    ]);
    const json = '{"supportContact": "aide@acme.fr", "contact": "marie@acme.fr"}';
    assert.deepEqual(detect(json, { languageId: 'json', fields }), ['EMAIL marie@acme.fr']);
  });

  describe('of a table: the header is the keyword of its cells', () => {
    const check = (text: string, languageId: string, ...expected: string[]): void => {
      assert.deepEqual(detect(text, { languageId }), expected);
    };

    it('names numbers that say nothing by themselves', () => {
      check('id;no_passeport\n1;18FV12345\n2;19AB54321\n', 'csv', 'PASSPORT 18FV12345', 'PASSPORT 19AB54321');
      check('"Note","Téléphone"\n"a","06 12 34 56 78"\n', 'csv', 'PHONE 06 12 34 56 78');
      check('geburtsdatum\tmenge\n03.04.1986\t7\n', 'tsv', 'BIRTH_DATE 03.04.1986');
      check('a,siren\nx,732829320\n', 'csv', 'FR_SIREN 732829320');
    });

    it('takes nothing under other headers, and nothing outside of tables', () => {
      check('id;quantite\n1;18FV12345\n', 'csv');
      check('id;no_passeport;stock\n1;;18FV12345\n', 'csv');
      check('id;no_passeport\n1;2\n3;18FV12345\n', 'plaintext');
    });

    it('goes by its column where quoted cells have separators and line ends', () => {
      check('texte;siren\n"a; 1\n""b""";732829320\n', 'csv', 'FR_SIREN 732829320');
    });
  });
});

describe('resolve', () => {
  const mention = fc.record({
    start: fc.nat(40),
    length: fc.integer({ min: 1, max: 12 }),
    type: fc.constantFrom('PERSON', 'ORGANIZATION', 'LOCATION', 'EMAIL', 'PHONE'),
    confidence: fc.constantFrom(0.3, 0.6, 0.9),
    detector: fc.constantFrom('model', 'rules', 'dictionary', 'propagation'),
  });
  const mentions = fc.array(
    mention.map(({ start, length, ...rest }): Mention => ({ ...rest, start, end: start + length })),
  );

  it('gives sorted mentions that do not overlap, whatever the order they come in', () => {
    const text = 'a'.repeat(60);
    fc.assert(
      fc.property(mentions, fc.nat(), (given, turn) => {
        const kept = resolve(text, given);
        kept.reduce((end, { start, end: next }) => {
          assert.ok(start >= end);
          return next;
        }, 0);
        const turned = [
          ...given.slice(turn % (given.length + 1)),
          ...given.slice(0, turn % (given.length + 1)),
        ];
        assert.deepEqual(resolve(text, turned), kept);
      }),
    );
  });

  it('never leaves a letter of a person uncovered', () => {
    const text = 'a'.repeat(60);
    fc.assert(
      fc.property(mentions, (given) => {
        const people = given.filter(({ type }) => type === 'PERSON');
        if (given.length !== people.length) return;
        const kept = resolve(text, people);
        for (const { start, end } of people)
          assert.ok(kept.some((other) => other.start < end && start < other.end));
      }),
    );
  });
});
