/**
 * Words and their pieces, exactly as `models/train/tokenizer.py` makes them (its vectors are a test of this file).
 *
 * A text is cut into words first (see characters.ts), each word is then normalised and segmented on its own: offsets
 * are exact by construction, no piece crosses a word's border, and a word's pieces can be cached.
 */
import { codePointAt, kindOf, WHITE, WORD } from './characters.ts';
import type { Vocabulary } from './vocabulary.ts';

const SPACE = 0x20;
/** U+2581, which SentencePiece writes for a space. */
const SPACE_MARK = 0x2581;

/**
 * A longer word is segmented by its beginning alone, so that a line of 10 MB without a space costs no more than any
 * other. UTF-16 code units. The model reads the first pieces of a word; the segmentation there is settled long before.
 */
const LONGEST_SEGMENTED = 2048;
/** Longer words are too rare to keep. */
const LONGEST_CACHED = 32;
/** Words in each of the cache's two generations. */
const CACHE_SIZE = 32_768;

/** Pieces by word, [offsets(i), offsets(i + 1)) of `ids`, with the words' offsets into the text. */
export interface TokenizedText {
  readonly words: number;
  /** UTF-16 offsets of word i: [starts[i], ends[i]). */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** words + 1 entries. A word that normalisation leaves nothing of has no pieces. */
  readonly offsets: Uint32Array;
  readonly ids: Uint16Array;
}

export class Tokenizer {
  readonly #vocabulary: Vocabulary;
  readonly #afterSpace = new WordCache();
  readonly #joined = new WordCache();
  #codePoints = new Int32Array(256);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The words of `text` with at most `maxWordPieces` pieces each. Never throws, whatever the text holds. */
  tokenize(text: string, maxWordPieces = Infinity): TokenizedText {
    const steps = this.tokenizeInSteps(text, maxWordPieces, Infinity);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** As `tokenize`, giving control back every `charactersPerStep` UTF-16 code units or so. */
  *tokenizeInSteps(
    text: string,
    maxWordPieces: number,
    charactersPerStep: number,
  ): Generator<undefined, TokenizedText, undefined> {
    const collected = new Collector(text.length);
    let previousEnd = -1;
    let pauseAt = charactersPerStep;
    for (let start = skipWhite(text, 0); start < text.length;) {
      const end = wordEnd(text, start);
      const spaced = start !== previousEnd;
      collected.add(start, end, this.#cachedIds(text, start, end, spaced), maxWordPieces);
      previousEnd = end;
      start = skipWhite(text, end);
      if (start >= pauseAt) {
        pauseAt = start + charactersPerStep;
        yield;
      }
    }
    return collected.finish();
  }

  /** Ids of the pieces of one word; `spaced`: white space or the text's start precedes it. */
  wordIds(word: string, spaced: boolean): Uint16Array {
    return this.#segment(word, 0, word.length, spaced);
  }

  #cachedIds(text: string, start: number, end: number, spaced: boolean): Uint16Array {
    if (end - start > LONGEST_CACHED) return this.#segment(text, start, end, spaced);
    const cache = spaced ? this.#afterSpace : this.#joined;
    const word = text.slice(start, end);
    const found = cache.get(word);
    if (found !== undefined) return found;
    const ids = this.#segment(text, start, end, spaced);
    cache.set(copied(text, start, end), ids);
    return ids;
  }

  #segment(text: string, start: number, end: number, spaced: boolean): Uint16Array {
    const length = this.#normalize(text, start, Math.min(end, start + LONGEST_SEGMENTED), spaced);
    const ids: number[] = [];
    this.#vocabulary.segment(this.#codePoints, length, ids);
    return Uint16Array.from(ids);
  }

  /** Fills `#codePoints` with the normalised word; gives back its length, 0 if nothing is left of it. */
  #normalize(text: string, start: number, end: number, spaced: boolean): number {
    let length = spaced ? 1 : 0;
    for (let i = start; i < end;) {
      const codePoint = codePointAt(text, i);
      i += codePoint > 0xffff ? 2 : 1;
      const replacement = this.#vocabulary.replacement(codePoint);
      if (replacement === undefined) length = this.#append(codePoint, length);
      else for (const replaced of replacement) length = this.#append(replaced, length);
    }
    if (!spaced) return length;
    this.#codePoints[0] = SPACE_MARK;
    return length === 1 ? 0 : length;
  }

  #append(codePoint: number, length: number): number {
    if (length === this.#codePoints.length) {
      const grown = new Int32Array(length * 2);
      grown.set(this.#codePoints);
      this.#codePoints = grown;
    }
    this.#codePoints[length] = codePoint === SPACE ? SPACE_MARK : codePoint;
    return length + 1;
  }
}

/** Where the white space that begins at `start` ends. */
function skipWhite(text: string, start: number): number {
  let i = start;
  while (i < text.length && kindOf(text.charCodeAt(i)) === WHITE) i++;
  return i;
}

/** Where the word that begins at `start` ends. */
function wordEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const codePoint = codePointAt(text, i);
    const width = codePoint > 0xffff ? 2 : 1;
    if (kindOf(codePoint) !== WORD) return i === start ? start + width : i;
    i += width;
  }
  return i;
}

/** A string of its own: a slice of 13 or more characters would keep the whole text alive. */
function copied(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let i = start; i < end; i++) units.push(text.charCodeAt(i));
  return String.fromCharCode(...units);
}

/** Words seen lately: when the young generation is full it becomes the old one, and what is used moves back. */
class WordCache {
  #young = new Map<string, Uint16Array>();
  #old = new Map<string, Uint16Array>();

  get(word: string): Uint16Array | undefined {
    const young = this.#young.get(word);
    if (young !== undefined) return young;
    const old = this.#old.get(word);
    // The key that was stored, not the one asked with, has to move: it is a string of its own.
    if (old !== undefined) this.set(copied(word, 0, word.length), old);
    return old;
  }

  set(word: string, ids: Uint16Array): void {
    if (this.#young.size >= CACHE_SIZE) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(word, ids);
  }
}

/** Grows the flat arrays of a TokenizedText. */
class Collector {
  #starts: Uint32Array<ArrayBuffer>;
  #ends: Uint32Array<ArrayBuffer>;
  #offsets: Uint32Array<ArrayBuffer>;
  #ids: Uint16Array<ArrayBuffer>;
  #words = 0;
  #pieces = 0;

  constructor(textLength: number) {
    const words = (textLength >> 2) + 16;
    this.#starts = new Uint32Array(words);
    this.#ends = new Uint32Array(words);
    this.#offsets = new Uint32Array(words + 1);
    this.#ids = new Uint16Array(words * 2);
  }

  add(start: number, end: number, ids: Uint16Array, maxPieces: number): void {
    if (this.#words === this.#starts.length) this.#growWords();
    this.#starts[this.#words] = start;
    this.#ends[this.#words] = end;
    this.#words++;
    const count = Math.min(ids.length, maxPieces);
    while (this.#pieces + count > this.#ids.length) this.#growIds();
    for (let i = 0; i < count; i++) this.#ids[this.#pieces++] = ids[i] ?? 0;
    this.#offsets[this.#words] = this.#pieces;
  }

  /** Copies of exactly the size: the arrays live as long as the document is in work. */
  finish(): TokenizedText {
    return {
      words: this.#words,
      starts: this.#starts.slice(0, this.#words),
      ends: this.#ends.slice(0, this.#words),
      offsets: this.#offsets.slice(0, this.#words + 1),
      ids: this.#ids.slice(0, this.#pieces),
    };
  }

  #growWords(): void {
    const size = this.#starts.length * 2;
    this.#starts = grown(this.#starts, new Uint32Array(size));
    this.#ends = grown(this.#ends, new Uint32Array(size));
    this.#offsets = grown(this.#offsets, new Uint32Array(size + 1));
  }

  #growIds(): void {
    this.#ids = grown(this.#ids, new Uint16Array(this.#ids.length * 2));
  }
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
