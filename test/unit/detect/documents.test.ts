/**
 * The shipped pipeline, with its model, on realistic documents in seven languages: how much it finds, how much it
 * finds that is nobody, and that no person is missed or cut.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileDictionary } from '../../../server/src/core/detect/dictionary.ts';
import { ALL_TYPES, DEFAULT_TYPES, isEntityType } from '../../../server/src/core/detect/entity-types.ts';
import { detectDocument } from '../../../server/src/core/detect/pipeline.ts';
import { EMPTY_DICTIONARY } from '../../../server/src/core/types.ts';
import type { DetectOptions, EntityType, Mention, ModelOutput } from '../../../server/src/core/types.ts';
import { findModel, loadTokenizer } from '../../../server/src/ner/model-files.ts';
import { OutputJoiner } from '../../../server/src/ner/model-output.ts';
import { createSession } from '../../../server/src/ner/session.ts';
import { cutWindows, MAX_WORD_PIECES } from '../../../server/src/ner/windows.ts';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/documents');
const MODELS = path.join(import.meta.dirname, '../../../models');
const LANGUAGE_IDS: Readonly<Record<string, string>> = {
  '.txt': 'plaintext',
  '.md': 'markdown',
  '.py': 'python',
  '.json': 'json',
  '.csv': 'csv',
};
/** Share of gold found, and of found that is gold; all documents together. */
const FLOORS: Readonly<Partial<Record<EntityType, readonly [recall: number, precision: number]>>> = {
  PERSON: [0.97, 0.97],
  LOCATION: [0.8, 0.7],
  ORGANIZATION: [0.7, 0.3],
  EMAIL: [1, 1],
  PHONE: [1, 1],
  IBAN: [1, 1],
  FR_NIR: [1, 1],
  FR_SIREN: [1, 1],
};

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

function readMarked(marked: string): { text: string; gold: Gold[] } {
  let text = '';
  let from = 0;
  const gold: Gold[] = [];
  for (const match of marked.matchAll(/\[\[([A-Z_]+):([^\]]+)\]\]/g)) {
    const [whole, type = '', surface = ''] = match;
    assert.ok(isEntityType(type), type);
    text += marked.slice(from, match.index);
    gold.push({ start: text.length, end: text.length + surface.length, type });
    text += surface;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), gold };
}

function optionsFor(file: string): DetectOptions {
  return {
    types: DEFAULT_TYPES,
    sensitivity: 'balanced',
    minConfidence: 0,
    countries: ['FR', 'DE', 'GB', 'ES', 'IT', 'PT', 'NL'],
    languageId: LANGUAGE_IDS[path.extname(file)] ?? 'plaintext',
    writtenByLedger: false,
  };
}

async function openModel(): Promise<{
  run: (text: string) => Promise<ModelOutput>;
  close: () => Promise<void>;
}> {
  const files = findModel(MODELS);
  const tokenizer = loadTokenizer(files.vocabulary);
  const session = await createSession({ graph: files.graph, temperature: files.temperature, threads: 1 });
  return {
    async run(text) {
      const tokens = tokenizer.tokenize(text, MAX_WORD_PIECES);
      const joiner = new OutputJoiner(tokens);
      for (const window of cutWindows(text, tokens)) {
        joiner.add(window, await session.run(window.ids, window.firsts));
      }
      return joiner.finish();
    },
    close: () => session.release(),
  };
}

describe('the pipeline on documents', () => {
  const files = readdirSync(FOLDER).filter(
    (file) => path.extname(file) in LANGUAGE_IDS && file !== 'README.md',
  );
  const found = new Map<string, Mention[]>();

  before(async () => {
    const dictionary = compileDictionary(EMPTY_DICTIONARY);
    const model = await openModel();
    for (const file of files) {
      const { text } = readMarked(readFileSync(path.join(FOLDER, file), 'utf8'));
      const options = optionsFor(file);
      found.set(file, detectDocument({ text, model: await model.run(text), dictionary, options }));
    }
    await model.close();
  });

  for (const file of files) {
    it(`covers every person of ${file}`, () => {
      const { text, gold } = readMarked(readFileSync(path.join(FOLDER, file), 'utf8'));
      const missed = gold.filter(
        ({ type, start, end }) =>
          type === 'PERSON' &&
          !found.get(file)?.some((mention) => mention.start <= start && mention.end >= end),
      );
      assert.deepEqual(
        missed.map(({ start, end }) => text.slice(start, end)),
        [],
      );
    });
  }

  for (const type of ALL_TYPES) {
    const floors = FLOORS[type];
    if (floors === undefined) continue;
    it(`finds ${type} as well as it should`, () => {
      let right = 0;
      const wrong: string[] = [];
      const missed: string[] = [];
      for (const file of files) {
        const { text, gold } = readMarked(readFileSync(path.join(FOLDER, file), 'utf8'));
        const wanted = gold.filter((span) => span.type === type);
        const given = found.get(file)?.filter((mention) => mention.type === type) ?? [];
        const isSame = (a: Gold, b: Gold): boolean => a.start === b.start && a.end === b.end;
        right += given.filter((mention) => wanted.some((span) => isSame(span, mention))).length;
        for (const mention of given) {
          if (!wanted.some((span) => isSame(span, mention)))
            wrong.push(`${file}: ${text.slice(mention.start, mention.end)}`);
        }
        for (const span of wanted) {
          if (!given.some((mention) => isSame(span, mention)))
            missed.push(`${file}: ${text.slice(span.start, span.end)}`);
        }
      }
      const [recall, precision] = floors;
      const detail = `missed ${missed.join(' | ')}; wrong ${wrong.join(' | ')}`;
      assert.ok(right / Math.max(1, right + missed.length) >= recall, `recall: ${detail}`);
      assert.ok(right / Math.max(1, right + wrong.length) >= precision, `precision: ${detail}`);
      if (process.env['SHOW_DETECTION'] !== undefined) console.log(`      ${type} ${right} right; ${detail}`);
    });
  }
});
