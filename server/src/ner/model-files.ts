/** The model's files on disk, decoded and checked. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { NomDePlumeError } from '../errors.ts';
import { Tokenizer } from './tokenizer.ts';
import { Vocabulary } from './vocabulary.ts';

/** Ids travel as 16-bit numbers. */
const MOST_PIECES = 65_536;

const Calibration = v.object({ temperature: v.pipe(v.number(), v.minValue(0.05), v.maxValue(20)) });
const TokenizerHeader = v.object({
  pieces: v.pipe(v.array(v.unknown()), v.minLength(5), v.maxLength(MOST_PIECES)),
  normalization: v.record(v.string(), v.string()),
});

export interface ModelFiles {
  readonly graph: string;
  readonly tokenizer: string;
  /** Logits are divided by it before softmax; 1 where the model has no calibration. */
  readonly temperature: number;
}

/**
 * Finds the model in `folder`: `ner.onnx`, `tokenizer.json` and, if there, `calibration.json`.
 * @throws NomDePlumeError `model-missing`
 */
export function findModel(folder: string): ModelFiles {
  const graph = join(folder, 'ner.onnx');
  const tokenizer = join(folder, 'tokenizer.json');
  for (const file of [graph, tokenizer]) if (!existsSync(file)) throw missing(file);
  const calibration = join(folder, 'calibration.json');
  if (!existsSync(calibration)) return { graph, tokenizer, temperature: 1 };
  const decoded = v.safeParse(Calibration, parseJson(calibration));
  if (!decoded.success) throw damaged(calibration);
  return { graph, tokenizer, temperature: decoded.output.temperature };
}

/**
 * Reads the tokenizer.
 * @throws NomDePlumeError `model-missing` if the file is not what it should be
 */
export function loadTokenizer(path: string): Tokenizer {
  const header = v.safeParse(TokenizerHeader, parseJson(path));
  if (!header.success) throw damaged(path);
  const pieces = header.output.pieces.map((piece) => {
    if (!isScoredPiece(piece)) throw damaged(path);
    return piece;
  });
  return new Tokenizer(new Vocabulary(pieces), header.output.normalization);
}

/** By hand: a schema over 64,000 pairs would take longer than all the rest of the start. */
function isScoredPiece(value: unknown): value is readonly [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1]);
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
