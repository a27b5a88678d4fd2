/** Words of a text with their places and keys: what dictionary and propagation compare. */
import type { ModelOutput } from '../types.ts';
import { charClass, INVISIBLE, OTHER, SPACE, WORD } from './chars.ts';
import { foldWord } from './fold.ts';

/**
 * The tokens of a text: a run of letters, marks and digits (invisible characters inside belong to it), or one other
 * visible character. Token i is [starts[i], ends[i]).
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Splits a text into tokens. Linear; at most one token a character. */
export function splitTokens(text: string): Tokens {
  let starts = new Uint32Array(Math.max(16, text.length >> 2));
  let ends = new Uint32Array(starts.length);
  let count = 0;
  let index = 0;
  while (index < text.length) {
    const kind = charClass(text, index);
    if (kind === SPACE || kind === INVISIBLE) {
      index += 1;
      continue;
    }
    const end = kind === WORD ? wordEnd(text, index) : otherEnd(text, index);
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = index;
    ends[count] = end;
    count += 1;
    index = end;
  }
  return { text, count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/** The end of the word that holds `index`: invisible characters count only between letters. */
export function wordEnd(text: string, index: number): number {
  let end = index;
  for (let i = index; i < text.length; i += 1) {
    const kind = charClass(text, i);
    if (kind === WORD) end = i + 1;
    else if (kind !== INVISIBLE) break;
  }
  return end;
}

/** The start of the word that ends at `end`. */
export function wordStart(text: string, end: number): number {
  let start = end;
  for (let i = end - 1; i >= 0; i -= 1) {
    const kind = charClass(text, i);
    if (kind === WORD) start = i;
    else if (kind !== INVISIBLE) break;
  }
  return start;
}

/** Gives the keys of words, remembering those already folded. One per document. */
export class KeyCache {
  readonly #keys = new Map<string, string>();

  key(word: string): string {
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const key = foldWord(word);
    this.#keys.set(word, key);
    return key;
  }
}

/**
 * The index of the first token of `words` that starts at or after `offset`; `words.starts.length` where none does.
 */
export function firstWordFrom(words: Pick<ModelOutput, 'starts'>, offset: number): number {
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function otherEnd(text: string, index: number): number {
  const isPair = charClass(text, index) === OTHER && (text.codePointAt(index) ?? 0) > 0xffff;
  return index + (isPair ? 2 : 1);
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
