import assert from 'node:assert/strict';
import { prepareNames, renderDocument, entityKey } from '../../../server/src/core/pseudonyms/assignment.ts';
import { foldName } from '../../../server/src/core/text/fold.ts';
import { MemoryMapping } from './memory-mapping.ts';
import { assign, document, replaced } from './support.ts';

/** The replacements of a text's mentions. */
const texts = (text: string, options: Parameters<typeof document>[1] = {}): readonly string[] =>
  replaced(new MemoryMapping(), text, options);

describe('assignment', () => {
  describe('one person in all forms', () => {
    const documents = [
      document(
        'Responsable : [Marie Dubois]. Le Dr. [Dubois] et Mme [DUBOIS] ont écrit. [DUBOIS, Marie] ; [Dubois Marie] ; [M. D.] ; [M. Dubois].',
        { id: 'full' },
      ),
      document('Rédigé par Mme [Dubois].', { id: 'lone' }),
      document('[Pierre Lefebvre], puis [Lefebvre]', { id: 'other' }),
    ];
    const mapping = new MemoryMapping();
    const [full = [], lone = [], other = []] = assign(mapping, documents);
    const [name = ''] = full.map(({ text }) => text);
    const [given = '', surname = ''] = name.split(' ');

    it('is one entity, in every document', () => {
      assert.equal(new Set([...full, ...lone].map(({ entityId }) => entityId)).size, 1);
    });

    it('has one pseudonym, written in the form of each mention', () => {
      assert.deepEqual(
        full.map(({ text }) => text),
        [
          name,
          surname,
          surname.toUpperCase(),
          `${surname.toUpperCase()}, ${given}`,
          `${surname} ${given}`,
          `${given.charAt(0)}. ${surname.charAt(0)}.`,
          `M. ${surname}`,
        ],
      );
      assert.deepEqual(
        lone.map(({ text }) => text),
        [surname],
      );
    });

    it('never shares a surname with another', () => {
      const [pierre = '', lefebvre = ''] = other.map(({ text }) => text);
      assert.ok(pierre.endsWith(` ${lefebvre}`));
      assert.notEqual(foldName(lefebvre), foldName(surname));
    });

    it('keeps none of the original words', () => {
      for (const { text } of [...full, ...lone, ...other]) {
        assert.doesNotMatch(foldName(text), /\b(?:marie|dubois|pierre|lefebvre)\b/);
      }
    });
  });

  it('ties the letters of speakers to the person named in full', () => {
    const mapping = new MemoryMapping();
    const notes = document(
      'Présents : [Yasmine Amrani], [Sophie Marchand], [Jean-Pierre Roux]. [YA] : bonjour. [SM] : oui. [JPR] : non. [JR] : si.',
    );
    const [ya, sm, jpr, ...rest] = assign(mapping, [notes])[0] ?? [];
    const names = [ya, sm, jpr];
    assert.deepEqual(
      rest.map(({ entityId }) => entityId),
      [...names, jpr].map((name) => name?.entityId),
    );
    const letters = (name: string): string =>
      name
        .split(/[ -]/u)
        .map((word) => word.charAt(0))
        .join('');
    const [j = '', , r = ''] = Array.from(letters(jpr?.text ?? ''));
    assert.deepEqual(
      rest.map(({ text }) => text),
      [...names.map((name) => letters(name?.text ?? '')), j + r],
    );
  });

  it('leaves letters alone that fit several people, or somebody’s name', () => {
    const mapping = new MemoryMapping();
    const one = document('[Sophie Marchand], [Serge Mercier], [Anna Li], [Luc Imbert] : [SM], [LI]');
    const prepared = prepareNames(mapping, [one], new Set());
    assert.deepEqual(
      prepared.ambiguous.map(({ mention }) => mention),
      [4],
    );
    const [, , anna, , , li] = renderDocument(mapping, one);
    assert.equal(li?.entityId, anna?.entityId);
  });

  it('keeps families together', () => {
    const [marie = '', paul = '', anne = ''] = texts('[Marie Dubois], [Paul Dubois], [Anne Dubois-Martin]');
    assert.equal(marie.split(' ')[1], paul.split(' ')[1]);
    assert.equal(anne.split(' ')[1]?.split('-')[0], marie.split(' ')[1]);
  });

  it('says which short forms fit several people', () => {
    const mapping = new MemoryMapping();
    const one = document(
      '[Marie Dubois] et [Paul Dubois]. [Dubois] parle. Mme [Dubois] aussi. [Marie] se tait.',
    );
    const prepared = prepareNames(mapping, [one], new Set());
    assert.deepEqual(
      prepared.ambiguous.map(({ mention }) => mention),
      [2, 3],
    );
    const [full, , dubois, , marie] = renderDocument(mapping, one);
    assert.equal(dubois?.unsure, 'ambiguous-name');
    assert.equal(dubois.text, full?.text.split(' ')[1]);
    assert.equal(marie?.unsure, undefined);
    assert.equal(marie?.entityId, full?.entityId);
  });

  it('tells a lone given name from a surname by the document', () => {
    const [, bernard = '', fabre = '', bernardAgain = ''] = texts(
      '[Bernard Fabre] anime. [Bernard] propose, [Fabre] coordonne ; Mme [Bernard] ?',
    );
    const [whole = ''] = texts(
      '[Bernard Fabre] anime. [Bernard] propose, [Fabre] coordonne ; Mme [Bernard] ?',
    );
    assert.equal(whole, `${bernard} ${fabre}`);
    assert.notEqual(bernardAgain, bernard);
  });

  it('takes an unknown lone word for a surname, and stays with that', () => {
    const mapping = new MemoryMapping();
    const [lone = ''] = replaced(mapping, 'selon [Rousseau], oui');
    const [full = ''] = replaced(mapping, '[Thomas Rousseau]');
    assert.ok(full.endsWith(` ${lone}`));
  });

  it('stays with what a lone word was taken for, whoever comes later', () => {
    const mapping = new MemoryMapping();
    const first = document('selon [Bernard], oui', { id: 'first' });
    assign(mapping, [document('[Bernard Fabre]'), first]);
    const [one] = renderDocument(mapping, first);
    assign(mapping, [document('[Sophie Bernard], [Julie Bernard], [Lucie Bernard]')]);
    const [again] = renderDocument(mapping, first);
    assert.equal(again?.text, one?.text);
  });

  describe('shape', () => {
    it('keeps particles, hyphens, commas, titles and line breaks', () => {
      const check = (text: string, expected: RegExp): void => {
        const [written = ''] = texts(text);
        assert.match(written, expected);
      };
      check('[Charles de Gaulle]', /^\p{Lu}\p{L}+ de \p{Lu}\p{L}+$/u);
      check('[Ursula von der Leyen]', /^\p{Lu}\p{L}+ von der \p{Lu}\p{L}+$/u);
      check('[Jean-Pierre Lefebvre]', /^\p{Lu}\p{L}+-\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u);
      check('[LEFEBVRE, Jean]', /^\p{Lu}+, \p{Lu}\p{Ll}+$/u);
      check('[marie lefebvre]', /^\p{Ll}+ \p{Ll}+$/u);
      check('[Benoît\r\nPoulain]', /^\p{Lu}\p{L}+\r\n\p{Lu}\p{L}+$/u);
      check('[Benoît\u00a0Poulain]', /^\p{Lu}\p{L}+\u00a0\p{Lu}\p{L}+$/u);
      check('[Dr. Marie Dubois]', /^Dr\. \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u);
      check('[Robert Downey Jr.]', /^\p{Lu}\p{L}+ \p{Lu}\p{L}+ Jr\.$/u);
      check("[Jean d'Alembert]", /^\p{Lu}\p{L}+ d'[AEIOUÉÈÊÎÔÂÀ]\p{L}+$/u);
    });

    it('keeps gender', () => {
      const mapping = new MemoryMapping();
      prepareNames(mapping, [document('[Marie Dubois] et [Pierre Dubois] ; M. [Camille Petit]')], new Set());
      assert.equal(mapping.entity('PERSON', 'marie dubois')?.gender, 'female');
      assert.equal(mapping.entity('PERSON', 'pierre dubois')?.gender, 'male');
      assert.equal(mapping.entity('PERSON', 'camille petit')?.gender, 'male');
    });

    it('starts with a vowel where the text has an elision, with a consonant where it has not', () => {
      for (let i = 0; i < 20; i++) {
        const mapping = new MemoryMapping(`0${i}`.slice(-2).repeat(16));
        const [anne = '', claire = '', helene = '', dubois = '', angers = ''] = replaced(
          mapping,
          "l'avis d'[Anne], de [Claire], d’[Hélène] et de [Thérèse Dubois] près d'[LOCATION Angers]",
        );
        assert.match(foldName(anne), /^[aeiou]/);
        assert.match(foldName(claire), /^[^aeiouhy]/);
        assert.match(foldName(helene), /^[aeiou]/);
        assert.match(foldName(dubois), /^[^aeiouhy]/);
        assert.match(foldName(angers), /^[aeiou]/);
      }
    });

    it('follows the German genitive', () => {
      const [full = '', genitive = '', fullGenitive = ''] = texts(
        'Klage von [Klaus Müller]. [Müllers] Akte, [Klaus Müllers] Antrag, [Peters] Brief',
        { language: 'de' },
      );
      const [, surname = ''] = full.split(' ');
      assert.equal(genitive, `${surname}s`);
      assert.equal(fullGenitive, `${full}s`);
      assert.doesNotMatch(surname, /[sxz]$/);
    });

    it('brings in nothing that the encoding lacks', () => {
      const text =
        '[Élodie Bérénger], [Zoë Müller], [Marie Dubois], [Jean Petit], [LOCATION Angers], [ORGANIZATION Kelvar]';
      for (let i = 10; i < 40; i++) {
        const seed = String(i).repeat(16);
        assert.match(
          replaced(new MemoryMapping(seed), text, { encoding: 'ascii' }).join(''),
          /^[\x20-\x7e]*$/,
        );
        assert.match(
          replaced(new MemoryMapping(seed), text, { encoding: 'latin1' }).join(''),
          /^[\x20-\xff]*$/,
        );
      }
    });
  });

  describe('what no pseudonym is', () => {
    it('a word of the corpus', () => {
      // Every name that would be chosen without it is forbidden, three times over.
      const forbidden = new Set<string>();
      for (let round = 0; round < 3; round++) {
        const mapping = new MemoryMapping();
        const [[one] = []] = assign(mapping, [document('[Marie Dubois]')], forbidden);
        for (const word of foldName(one?.text ?? '').split(' ')) {
          assert.ok(!forbidden.has(word));
          forbidden.add(word);
        }
      }
      assert.equal(forbidden.size, 6);
    });

    it('an original of the vault or of the run', () => {
      const chosen = texts('[Marie Dubois]')[0] ?? '';
      const [given = '', surname = ''] = chosen.split(' ');
      const mapping = new MemoryMapping();
      const [marie = '', other = ''] = replaced(mapping, `[Marie Dubois] et [${given} ${surname}]`);
      assert.notEqual(marie, chosen);
      assert.notEqual(other, chosen);
      assert.equal(new Set([...marie.split(' '), ...other.split(' '), given, surname]).size, 6);
    });
  });

  describe('addresses', () => {
    it('follow the names they hold', () => {
      const [name = '', ...addresses] = texts(
        '[Marie Dubois] : [EMAIL marie.dubois@acme.fr], [EMAIL mdubois@acme.fr], [EMAIL m.dubois@acme.fr], ' +
          '[EMAIL Marie.DUBOIS@acme.fr], [EMAIL dubois_marie@acme.fr], [EMAIL mariedubois@acme.fr], [EMAIL contact@acme.fr]',
      );
      const [given = '', surname = ''] = foldName(name).split(' ');
      const host = addresses[0]?.split('@')[1] ?? '';
      assert.match(host, /^[a-z]+\.example$/);
      assert.deepEqual(
        addresses.map((address) => foldName(address)),
        [
          `${given}.${surname}@${host}`,
          `${given.charAt(0)}${surname}@${host}`,
          `${given.charAt(0)}.${surname}@${host}`,
          `${given}.${surname}@${host}`,
          `${surname}_${given}@${host}`,
          `${given}${surname}@${host}`,
          `contact@${host}`,
        ],
      );
    });

    it('follow the person’s own initials', () => {
      const [name = '', ...addresses] = texts(
        '[Jean-Pierre Martin] : [EMAIL jp.martin@acme.fr], [EMAIL jpmartin@acme.fr], [EMAIL j.martin@acme.fr], [HANDLE @jpmartin]',
      );
      const [first = '', second = '', surname = ''] = foldName(name).split(/[ -]/u);
      const initials = first.charAt(0) + second.charAt(0);
      assert.deepEqual(
        addresses.map((address) =>
          foldName(address)
            .split('@')
            .find((part) => part !== ''),
        ),
        [
          `${initials}.${surname}`,
          `${initials}${surname}`,
          `${first.charAt(0)}.${surname}`,
          `${initials}${surname}`,
        ],
      );
    });

    it('have hosts that follow organisations', () => {
      const [acme = '', email = '', url = ''] = texts(
        '[ORGANIZATION Kelvar SARL] : [EMAIL contact@kelvar.fr], [URL https://www.kelvar.fr/equipe]',
      );
      const host = `${foldName(acme.replace(' SARL', ''))}.example`;
      assert.equal(email, `contact@${host}`);
      assert.ok(url.startsWith(`https://www.${host}/`));
    });

    it('never end at a real provider', () => {
      for (const address of texts(
        '[EMAIL jean.petit@gmail.com] [EMAIL zorglub75@orange.fr] [EMAIL x@a.co.uk]',
      )) {
        assert.match(address, /\.example$/);
        assert.doesNotMatch(address, /gmail|orange|zorglub|petit|jean/);
      }
    });
  });

  describe('places and organisations', () => {
    it('keep what they are', () => {
      const mapping = new MemoryMapping();
      const check = (text: string, expected: RegExp): void => {
        const [written = ''] = replaced(mapping, text);
        assert.match(written, expected, text);
      };
      check('[LOCATION Lyon]', /^\p{Lu}\p{L}+$/u);
      check('[LOCATION LYON]', /^\p{Lu}+$/u);
      check('[LOCATION 12 rue Victor Hugo]', /^\d\d rue \p{Lu}\p{L}+$/u);
      check(
        '[LOCATION 12 bis, rue Victor Hugo, 69003 Lyon]',
        /^\d\d bis, rue \p{Lu}\p{L}+, \d{5} \p{Lu}\p{L}+$/u,
      );
      check('[LOCATION Hauptstraße 5]', /^\p{Lu}\p{L}+straße \d$/u);
      check('[LOCATION Gare de Lyon]', /^Gare de \p{Lu}\p{L}+$/u);
      check('[ORGANIZATION Kelvar SARL]', /^\p{Lu}\p{L}+ SARL$/u);
      check('[ORGANIZATION Kelvar GmbH & Co. KG]', /^\p{Lu}\p{L}+ GmbH & Co\. KG$/u);
      check('[ORGANIZATION Cabinet Dubois]', /^Cabinet \p{Lu}\p{L}+$/u);
      check('[ORGANIZATION Mairie de Lyon]', /^Mairie de \p{Lu}\p{L}+$/u);
      check('[ORGANIZATION Universität Tübingen]', /^Universität \p{Lu}\p{L}+$/u);
      check('[ORGANIZATION S.N.C.F.]', /^(?:\p{Lu}\.){4}$/u);
      check('[ORGANIZATION Dupont & Fils]', /^\p{Lu}\p{L}+ & Fils$/u);
    });

    it('follow the persons and places in them', () => {
      const mapping = new MemoryMapping();
      const [person = '', cabinet = '', lyon = '', mairie = ''] = replaced(
        mapping,
        'Me [Marie Dubois], [ORGANIZATION Cabinet Dubois], à [LOCATION Lyon], [ORGANIZATION Mairie de Lyon]',
      );
      assert.equal(cabinet, `Cabinet ${person.split(' ')[1] ?? ''}`);
      assert.equal(mairie, `Mairie de ${lyon}`);
    });

    it('stay of their kind: a country is a country of the same gender', () => {
      for (let i = 10; i < 20; i++) {
        const [france = '', japon = ''] = replaced(
          new MemoryMapping(String(i).repeat(16)),
          'en [LOCATION France], au [LOCATION Japon]',
        );
        assert.match(france, /e$/);
        assert.match(japon, /^(?:[^AEIOUÉÎ].*[^e]|Mexique|Cambodge|Mozambique|Zimbabwe|Suriname)$/);
      }
    });
  });

  describe('themes', () => {
    it('neutral_id numbers whole names', () => {
      const mapping = new MemoryMapping(undefined, 'neutral_id');
      const written = replaced(
        mapping,
        '[Marie Dubois], [Dubois], [Paul Petit] à [LOCATION Lyon] pour [ORGANIZATION Kelvar]',
      );
      assert.deepEqual(
        [...written].sort(),
        ['LIEU-001', 'ORG-001', 'PERSON-001', 'PERSON-002', written[0]].sort(),
      );
      assert.equal(written[0], written[1]);
      assert.notEqual(written[0], written[2]);
    });

    it('initials are nobody’s', () => {
      const mapping = new MemoryMapping(undefined, 'initials');
      const [marie = '', dubois = '', paul = ''] = replaced(
        mapping,
        '[Marie Dubois], [Dubois], [Paul Petit]',
      );
      assert.match(marie, /^\p{Lu}\. \p{Lu}\.$/u);
      assert.equal(dubois, marie);
      assert.notEqual(paul, marie);
    });
  });

  describe('decisions', () => {
    it('a merged name is written with the words of the other', () => {
      const mapping = new MemoryMapping();
      const [maiden = '', dubois = ''] = replaced(mapping, '[Marie Durand] ; [Marie Dubois]');
      assert.notEqual(maiden, dubois);
      mapping.merge('PERSON', entityKey('PERSON', 'Marie Durand'), entityKey('PERSON', 'Marie Dubois'));
      const later = replaced(mapping, '[Marie Durand], [DURAND Marie] ; [Marie Dubois]', { id: 'later' });
      assert.equal(later[0], dubois);
      assert.equal(later[1], `${dubois.split(' ')[1]?.toUpperCase() ?? ''} ${dubois.split(' ')[0] ?? ''}`);
      assert.equal(later[2], dubois);
    });
  });
});
