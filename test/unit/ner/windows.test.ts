import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadTokenizer } from '../../../server/src/ner/model-files.ts';
import {
  cutWindows,
  DEFAULT_SIZES,
  longestWindow,
  MAX_WORD_PIECES,
  type Window,
  type WindowSizes,
} from '../../../server/src/ner/windows.ts';
import { longText } from './texts.ts';

const tokenizer = loadTokenizer(join(import.meta.dirname, '../../../models/vocabulary.bin'));

function windowsOf(text: string, sizes: WindowSizes = DEFAULT_SIZES): Window[] {
  return [...cutWindows(text, tokenizer.tokenize(text, MAX_WORD_PIECES), sizes)];
}

function keys(windows: readonly Window[]): Set<string> {
  return new Set(windows.map((window) => `${window.ids.join()}|${window.firsts.join()}`));
}

/** How many windows of `after` are not among those of `before`. */
function changed(before: string, after: string): number {
  const known = keys(windowsOf(before));
  return [...keys(windowsOf(after))].filter((key) => !known.has(key)).length;
}

function checkInvariants(text: string, sizes: WindowSizes): void {
  const tokens = tokenizer.tokenize(text, MAX_WORD_PIECES);
  let word = 0;
  for (const window of cutWindows(text, tokens, sizes)) {
    assert.ok(window.ids.length <= longestWindow(sizes), `${window.ids.length} pieces`);
    assert.equal(window.ids[0], 0);
    assert.equal(window.ids.at(-1), 2);
    // Words before the core that no window has are words without pieces.
    for (; word < window.firstWord; word++) assert.equal(tokens.offsets[word], tokens.offsets[word + 1]);
    let place = 0;
    for (; word < window.endWord; word++) {
      const first = tokens.offsets[word] ?? 0;
      if (first === tokens.offsets[word + 1]) continue;
      assert.equal(window.ids[window.firsts[place++] ?? -1], tokens.ids[first]);
    }
    assert.equal(place, window.firsts.length);
  }
  for (; word < tokens.words; word++) assert.equal(tokens.offsets[word], tokens.offsets[word + 1]);
}

describe('cutWindows', () => {
  it('puts every word with pieces into the core of exactly one window, whatever the text', () => {
    const parts = fc.constantFrom(
      'mot ',
      'Jean-Pierre ',
      '. ',
      '\n',
      '\n\n',
      '(((',
      'x'.repeat(90),
      '\u0001',
      '😀',
      'é',
      ', ',
    );
    const texts = fc.array(parts, { maxLength: 400 }).map((all) => all.join(''));
    const sizes = fc
      .record({
        minCore: fc.integer({ min: 1, max: 60 }),
        more: fc.integer({ min: 12, max: 60 }),
        contextOfLine: fc.integer({ min: 0, max: 20 }),
        contextInSentence: fc.integer({ min: 0, max: 30 }),
        marksBreaks: fc.constant(false),
      })
      .map(({ minCore, more, ...context }) => ({ minCore, maxCore: minCore + more, ...context }));
    fc.assert(fc.property(texts, sizes, checkInvariants), { numRuns: 400 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        checkInvariants(text, DEFAULT_SIZES);
      }),
    );
  });

  it('gives no window for a text without words', () => {
    for (const text of ['', ' ', '\n\n \t', '\u0001\u0002']) assert.deepEqual(windowsOf(text), []);
  });

  it('holds 128 pieces at most by default', () => {
    assert.ok(longestWindow(DEFAULT_SIZES) <= 128);
    for (const window of windowsOf(longText(3000))) assert.ok(window.ids.length <= 128);
  });

  it('gives the same windows for the same text', () => {
    assert.deepEqual(windowsOf(longText(1000)), windowsOf(longText(1000)));
  });

  it('changes only windows nearby when a word is changed, inserted or taken away', () => {
    const text = longText(5000);
    const all = windowsOf(text).length;
    assert.ok(all > 50, `${all} windows`);
    const worst: number[] = [];
    for (let at = text.indexOf(' ', 400); at > 0 && at < text.length; at = text.indexOf(' ', at + 1777)) {
      const next = text.indexOf(' ', at + 1);
      worst.push(
        changed(text, `${text.slice(0, at)} Marguerite${text.slice(at)}`),
        changed(text, text.slice(0, at) + text.slice(next)),
        changed(text, `${text.slice(0, at)} Lyon${text.slice(next)}`),
      );
    }
    worst.sort((a, b) => a - b);
    const median = worst[worst.length >> 1] ?? 0;
    assert.ok(worst.length > 40 && median <= 3, `median ${median}`);
    assert.ok((worst.at(-1) ?? 0) <= 12, `at most ${worst.at(-1) ?? 0} of ${all}`);
  });

  it('finds the old windows again after a whole paragraph was put in front', () => {
    const text = longText(3000);
    assert.ok(changed(text, `Note de Mme Garnier pour le dossier.\n\n${text}`) <= 6);
  });

  it('takes a blank line before a line end, a line end before a sentence end', () => {
    const sentence = 'Le comité se réunit demain matin dans la grande salle du conseil.';
    const check = (separator: string, expected: string): void => {
      const text = `${`${sentence} `.repeat(5).trim()}${separator}${`${sentence} `.repeat(9).trim()}`;
      const [first] = windowsOf(text);
      const tokens = tokenizer.tokenize(text);
      assert.equal(
        text.slice(tokens.ends[(first?.endWord ?? 0) - 1], tokens.starts[first?.endWord ?? 0]),
        expected,
      );
    };
    check('\n\n', '\n\n');
    check('\n', '\n');
    check('\r\n', '\r\n');
    check(' ', ' ');
  });

  it('cuts a sentence that is too long between words, with overlap', () => {
    const windows = windowsOf('mot '.repeat(1000));
    assert.ok(windows.length > 5);
    for (const window of windows.slice(1)) assert.ok((window.firsts[0] ?? 0) > 1, 'context before the core');
  });

  it('marks ends of lines and cells for models that know the marks, and not at the start of a window', () => {
    const text = '\nNom\tVille\nKarim   Roubaix\r\nRosa Delmas';
    const sizes = { ...DEFAULT_SIZES, marksBreaks: true };
    const [window] = windowsOf(text, sizes);
    const tokens = tokenizer.tokenize(text);
    const piecesOf = (word: number): number[] => [
      ...tokens.ids.subarray(tokens.offsets[word], tokens.offsets[word + 1]),
    ];
    const expected = [
      0,
      piecesOf(0),
      2,
      piecesOf(1),
      2,
      piecesOf(2),
      2,
      piecesOf(3),
      2,
      piecesOf(4),
      piecesOf(5),
      2,
    ];
    assert.deepEqual([...(window?.ids ?? [])], expected.flat());
    assert.deepEqual(
      Array.from(window?.firsts ?? [], (place) => window?.ids[place]),
      [0, 1, 2, 3, 4, 5].map((word) => piecesOf(word)[0]),
    );
    checkInvariants('Karim\n'.repeat(2000), sizes);
  });

  it('takes sizes that make no sense as a mistake', () => {
    assert.throws(() => windowsOf('a', { ...DEFAULT_SIZES, maxCore: 300 }), RangeError);
    assert.throws(() => windowsOf('a', { ...DEFAULT_SIZES, minCore: DEFAULT_SIZES.maxCore }), RangeError);
  });

  it('is linear: 100,000 brackets and a word of 1 MB take no longer than their length says', () => {
    const brackets = windowsOf('['.repeat(100_000));
    assert.ok(brackets.length > 900);
    assert.equal(windowsOf('A'.repeat(1_000_000)).length, 1);
  });
});
