import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { loadTokenizer } from '../../../server/src/ner/model-files.ts';
import { Tokenizer, type TokenizedText } from '../../../server/src/ner/tokenizer.ts';
import { arraysOf, packVocabulary, readVocabulary } from '../../../server/src/ner/vocabulary-file.ts';
import { Vocabulary } from '../../../server/src/ner/vocabulary.ts';

const root = join(import.meta.dirname, '../../..');
const tokenizer = loadTokenizer(join(root, 'models/vocabulary.bin'));

const CONTROL: [string, number][] = [
  ['<s>', 0],
  ['<pad>', 0],
  ['</s>', 0],
  ['<unk>', 0],
];

const Vectors = v.object({
  cases: v.array(
    v.object({
      text: v.string(),
      words: v.array(v.tuple([v.number(), v.number()])),
      ids: v.array(v.array(v.number())),
    }),
  ),
});

function readVectors(): v.InferOutput<typeof Vectors>['cases'] {
  const file = join(root, 'test/fixtures/tokenizer/vectors.json');
  return v.parse(Vectors, JSON.parse(readFileSync(file, 'utf8'))).cases;
}

function wordsOf(tokens: TokenizedText): [number, number][] {
  return Array.from(tokens.starts, (start, i) => [start, tokens.ends[i] ?? -1]);
}

function idsOf(tokens: TokenizedText): number[][] {
  return Array.from(tokens.starts, (_, i) =>
    Array.from(tokens.ids.subarray(tokens.offsets[i], tokens.offsets[i + 1])),
  );
}

/** Any sequence of UTF-16 code units: letters of many scripts, white space, control characters, lone surrogates. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(' ', '\n', 'é', 'e', '\u0301', '_', '1', '😀', '\ud800', '\udc00', 'ß', '▁', '.'),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.join('')),
);

describe('Tokenizer', () => {
  it('gives what the training tokenizer gives, on every vector', () => {
    const cases = readVectors();
    assert.ok(cases.length >= 300, `${cases.length} vectors`);
    for (const { text, words, ids } of cases) {
      const tokens = tokenizer.tokenize(text);
      assert.deepEqual(wordsOf(tokens), words, JSON.stringify(text));
      assert.deepEqual(idsOf(tokens), ids, JSON.stringify(text));
    }
  });

  it('gives the same from its cache', () => {
    for (const { text, ids } of readVectors()) {
      assert.deepEqual(idsOf(tokenizer.tokenize(text)), ids);
      assert.deepEqual(idsOf(tokenizer.tokenize(text)), ids);
    }
  });

  it('covers every character that is not white space, in order and once, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = new Uint8Array(text.length);
        let previousEnd = 0;
        for (const [start, end] of wordsOf(tokenizer.tokenize(text))) {
          assert.ok(start >= previousEnd && end > start && end <= text.length);
          covered.fill(1, start, end);
          previousEnd = end;
        }
        for (let i = 0; i < text.length; i++) {
          const white = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(
            text[i] ?? '',
          );
          assert.equal(covered[i] === 0, white, `unit ${i} of ${JSON.stringify(text)}`);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('cuts words as the expression in the fixtures says', () => {
    const expression =
      /[\p{L}\p{N}]+|[^\p{L}\p{N}\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = Array.from(text.matchAll(expression), (m) => [m.index, m.index + m[0].length]);
        assert.deepEqual(wordsOf(tokenizer.tokenize(text)), expected);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same in steps as in one go', () => {
    const text = 'Madame Élodie Garnier a signé, le 3 mars, à Saint-Étienne.\n'.repeat(50);
    const steps = tokenizer.tokenizeInSteps(text, 12, 100);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    assert.ok(pauses > 20, `${pauses} pauses`);
    assert.deepEqual(step.value, tokenizer.tokenize(text, 12));
  });

  it('reads the first pieces of a word of 10 MB as those of its beginning', () => {
    const line = 'QmFzZTY0'.repeat(1_250_000);
    const tokens = tokenizer.tokenize(`a ${line} b`, 12);
    assert.deepEqual(wordsOf(tokens), [
      [0, 1],
      [2, 2 + line.length],
      [3 + line.length, 4 + line.length],
    ]);
    assert.deepEqual(idsOf(tokens)[1], idsOf(tokenizer.tokenize(`a ${line.slice(0, 400)}`, 12))[1]);
  });

  it('keeps at most the pieces asked for', () => {
    const tokens = tokenizer.tokenize('x'.repeat(500), 12);
    assert.equal(tokens.ids.length, 12);
  });
});

const TokenizerJson = v.object({
  pieces: v.array(v.tuple([v.string(), v.number()])),
  normalization: v.record(v.string(), v.string()),
});

describe('vocabulary.bin', () => {
  it('holds what tokenizer.json holds; else run "node scripts/pack-vocabulary.mjs"', () => {
    const json = v.parse(
      TokenizerJson,
      JSON.parse(readFileSync(join(root, 'models/tokenizer.json'), 'utf8')),
    );
    const packed = Buffer.from(packVocabulary(json));
    assert.ok(packed.equals(readFileSync(join(root, 'models/vocabulary.bin'))));
  });

  it('is read again as it was packed, wherever the bytes lie', () => {
    const data = {
      pieces: [...CONTROL, ['a', -1.5], ['ab', -2.12345], ['😀', -3]] as [string, number][],
      normalization: { ' ': '▁', ﬁ: 'fi', '\u0001': '' },
    };
    const bytes = packVocabulary(data);
    for (const offset of [0, 1, 4]) {
      const moved = new Uint8Array(bytes.length + offset);
      moved.set(bytes, offset);
      assert.deepEqual(readVocabulary(moved.subarray(offset)), arraysOf(data));
    }
  });

  it('is refused when it is another file or cut short', () => {
    const bytes = packVocabulary({ pieces: CONTROL, normalization: {} });
    for (const wrong of [new Uint8Array(), new Uint8Array(100), bytes.subarray(0, bytes.length - 4)]) {
      assert.throws(() => readVocabulary(wrong), RangeError);
    }
  });

  it('refuses scores that would be rounded', () => {
    assert.throws(
      () => packVocabulary({ pieces: [...CONTROL, ['a', -1.234567]], normalization: {} }),
      RangeError,
    );
  });
});

describe('Vocabulary', () => {
  const check = (pieces: readonly [string, number][], word: string, expected: string[]): void => {
    const all = [...CONTROL, ...pieces];
    const tokens = new Tokenizer(new Vocabulary(arraysOf({ pieces: all, normalization: {} }))).wordIds(
      word,
      false,
    );
    assert.deepEqual(
      Array.from(tokens, (id) => all[id]?.[0]),
      expected,
    );
  };

  it('takes the segmentation with the best sum of scores', () => {
    check(
      [
        ['a', -1],
        ['b', -1],
        ['ab', -1.5],
      ],
      'ab',
      ['ab'],
    );
    check(
      [
        ['a', -1],
        ['b', -1],
        ['ab', -2.5],
      ],
      'ab',
      ['a', 'b'],
    );
  });

  it('prefers the longer last piece among equals', () => {
    check(
      [
        ['a', -1],
        ['b', -1],
        ['c', -1],
        ['bc', -2],
      ],
      'abc',
      ['a', 'bc'],
    );
  });

  it('gives one unknown piece for each character it does not know, astral ones too', () => {
    check([['a', -1]], 'a𝒜a', ['a', '<unk>', 'a']);
    check([['a', -1]], 'ééa', ['<unk>', '<unk>', 'a']);
  });

  it('never matches the control pieces', () => {
    check([['s', -1]], 's', ['s']);
    const ids = tokenizer.tokenize('<s> </s> <unk>').ids;
    assert.ok(!ids.includes(0) && !ids.includes(2));
  });
});
