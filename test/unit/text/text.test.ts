import assert from 'node:assert/strict';
import { guessLanguage } from '../../../server/src/core/text/language.ts';
import { LineMap } from '../../../server/src/core/text/lines.ts';
import { naturalRanges } from '../../../server/src/core/text/segments.ts';
import { splitTokens } from '../../../server/src/core/text/words.ts';
import type { Language } from '../../../server/src/core/types.ts';

describe('splitTokens', () => {
  function check(text: string, expected: string[]): void {
    const tokens = splitTokens(text);
    const found = Array.from(tokens.starts, (start, i) => text.slice(start, tokens.ends[i]));
    assert.deepEqual(found, expected);
  }

  it('gives words and single other characters', () => {
    check('Jean-Pierre, né en 1980.', ['Jean', '-', 'Pierre', ',', 'né', 'en', '1980', '.']);
    check('  ', []);
  });

  it('keeps combining marks and invisible characters inside words', () => {
    check('He\u0301le\u0300ne Du\u00adbois\u200b !', ['He\u0301le\u0300ne', 'Du\u00adbois', '!']);
  });

  it('takes a pair of surrogates as one', () => {
    check('ok 👍𝐀b', ['ok', '👍', '𝐀b']);
  });
});

describe('LineMap', () => {
  it('knows all three line ends', () => {
    const lines = new LineMap('a\r\nbc\rd\n');
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lines.text(line)),
      ['a', 'bc', 'd', ''],
    );
    assert.deepEqual(
      [0, 2, 3, 4, 6, 8].map((offset) => lines.lineAt(offset)),
      [0, 0, 1, 1, 2, 3],
    );
  });
});

describe('guessLanguage', () => {
  const cases: [Language, string][] = [
    ['fr', 'Bonjour Madame, je vous confirme notre rendez-vous de mardi avec le directeur.'],
    ['en', 'Dear Sir, we are pleased to confirm the appointment with your manager on Tuesday.'],
    ['de', 'Sehr geehrte Frau Weber, hiermit bestätigen wir den Termin mit der Geschäftsleitung.'],
    ['es', 'Estimada señora: le confirmamos la reunión del martes con el director de la empresa.'],
    ['it', 'Gentile signora, le confermiamo la riunione di martedì con il direttore della società.'],
    ['pt', 'Prezada senhora, confirmamos a reunião de terça-feira com o diretor da empresa.'],
    ['nl', 'Geachte mevrouw, hierbij bevestigen wij de afspraak met de directeur van het bedrijf.'],
    ['fr', 'Dubois'],
    ['fr', ''],
  ];
  for (const [language, text] of cases) {
    it(`takes "${text.slice(0, 20)}" for ${language}`, () => {
      assert.equal(guessLanguage(text), language);
    });
  }
});

describe('naturalRanges', () => {
  function check(languageId: string, text: string, expected: string[]): void {
    const found = naturalRanges(text, languageId).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found, expected);
  }

  it('finds comments and strings of code', () => {
    check('typescript', 'const a = "b\\"c"; // Paul\n/* d */ x', ['b\\"c', ' Paul', ' d ']);
    check('python', 'x = """a\nb"""  # c\n', ['a\nb', ' c']);
    check('sql', "SELECT 'a' -- b", ['a', ' b']);
    check('rust', "fn f<'a>(x: &'a str) // b", ['a>(x: &', ' b']);
  });

  it('finds the values of JSON', () => {
    check('json', '{"name": "Marie", "tags": ["x"], "n": 3}', ['Marie', 'x']);
  });

  it('leaves code out of Markdown', () => {
    check(
      'markdown',
      'a `b` c\n```\nd\n```\ne [f](https://g)',
      ['a ', ' c\n', '\ne [f', ''].filter((part) => part !== ''),
    );
  });

  it('finds the text of markup', () => {
    check('html', '<p title="a">b</p><script>c</script><!-- d -->', ['a', 'b', ' d ']);
  });

  it('takes anything else as a whole', () => {
    check('plaintext', 'a "b"', ['a "b"']);
  });

  it('takes time that grows with the length, also on hostile input', () => {
    for (const unit of ['\\"', '"', '](', '`', '<', '/*', '"\\']) {
      for (const languageId of ['typescript', 'json', 'markdown', 'html', 'python']) {
        const started = performance.now();
        naturalRanges(unit.repeat(200_000), languageId);
        assert.ok(performance.now() - started < 2000, `${languageId} with ${unit}`);
      }
    }
  });
});
