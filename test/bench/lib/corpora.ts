/** Corpora for benchmarks, written by a deterministic generator: the same for the same seed, on every machine. */
import { closeSync, cpSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { logLine, newPerson, prose, type Pick } from './prose.ts';

/** A corpus of prose, a log, or a folder that is there already. */
export type CorpusShape =
  | { readonly files: number; readonly words: number }
  | { readonly logBytes: number }
  | { readonly folder: string };

export interface CorpusSize {
  readonly files: number;
  readonly bytes: number;
}

const FILES_A_FOLDER = 500;
const LINES_A_WRITE = 5000;
const USERS_OF_LOG = 400;

/** Writes a corpus into a folder that need not exist. */
export function writeCorpus(folder: string, shape: CorpusShape, seed = 7): void {
  mkdirSync(folder, { recursive: true });
  if ('folder' in shape) cpSync(shape.folder, folder, { recursive: true });
  else if ('logBytes' in shape) writeLog(join(folder, 'service.log'), shape.logBytes, seed);
  else writeDocuments(folder, shape, seed);
}

function writeDocuments(
  folder: string,
  { files, words }: { files: number; words: number },
  seed: number,
): void {
  const pick = picker(seed);
  for (let index = 0; index < files; index++) {
    const path = join(folder, String(Math.floor(index / FILES_A_FOLDER)), `${index}.txt`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, prose(words, pick));
  }
}

function writeLog(path: string, bytes: number, seed: number): void {
  const pick = picker(seed);
  const users = Array.from({ length: USERS_OF_LOG }, () => newPerson(pick));
  const file = openSync(path, 'w');
  try {
    for (let written = 0, line = 0; written < bytes;) {
      const lines = Array.from({ length: LINES_A_WRITE }, () => logLine(line++, pick, users));
      written += writeSync(file, `${lines.join('\n')}\n`);
    }
  } finally {
    closeSync(file);
  }
}

/** Mulberry32: small, and even enough for a benchmark. */
export function picker(seed: number): Pick {
  let state = seed >>> 0;
  return (items) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const item = items[((mixed ^ (mixed >>> 14)) >>> 0) % items.length];
    if (item === undefined) throw new RangeError('There is nothing to pick.');
    return item;
  };
}
