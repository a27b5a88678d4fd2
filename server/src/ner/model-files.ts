/** The model's files on disk, decoded and checked. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { NomDePlumeError } from '../errors.ts';
import { Tokenizer } from './tokenizer.ts';
import { readVocabulary } from './vocabulary-file.ts';
import { Vocabulary } from './vocabulary.ts';

const Calibration = v.object({
  temperature: v.pipe(v.number(), v.minValue(0.05), v.maxValue(20)),
  marksBreaks: v.exactOptional(v.boolean(), false),
});

export interface ModelFiles {
  readonly graph: string;
  readonly vocabulary: string;
  /** Logits are divided by it before softmax; 1 where the model has no calibration. */
  readonly temperature: number;
  /** Whether the model was trained with marks where lines and cells end (see `WindowSizes`). */
  readonly marksBreaks: boolean;
}

/**
 * Finds the model in `folder`: `ner.onnx`, `vocabulary.bin` and, if there, `calibration.json`.
 * @throws NomDePlumeError `model-missing`
 */
export function findModel(folder: string): ModelFiles {
  const graph = join(folder, 'ner.onnx');
  const vocabulary = join(folder, 'vocabulary.bin');
  for (const file of [graph, vocabulary]) if (!existsSync(file)) throw missing(file);
  const calibration = join(folder, 'calibration.json');
  if (!existsSync(calibration)) return { graph, vocabulary, temperature: 1, marksBreaks: false };
  const decoded = v.safeParse(Calibration, parseJson(calibration));
  if (!decoded.success) throw damaged(calibration);
  return { graph, vocabulary, ...decoded.output };
}

/**
 * Reads `vocabulary.bin`.
 * @throws NomDePlumeError `model-missing` if the file is not what it should be
 */
export function loadTokenizer(path: string): Tokenizer {
  try {
    return new Tokenizer(new Vocabulary(readVocabulary(readFileSync(path))));
  } catch (error) {
    throw damaged(path, error);
  }
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw damaged(path, error);
  }
}

function missing(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'model-missing',
    `The model is not where it should be: ${path}.`,
    'Install Nom de Plume again, or run "npm run build" in a checkout.',
  );
}

function damaged(path: string, cause?: unknown): NomDePlumeError {
  return new NomDePlumeError(
    'model-missing',
    `A file of the model is damaged: ${path}.`,
    'Install Nom de Plume again.',
    { cause },
  );
}
