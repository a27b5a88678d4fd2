/**
 * Cuts a tokenised text into windows for the model.
 *
 * Every word with pieces belongs to the core of exactly one window, and the words around a core are its context: the
 * model sees them, their probabilities come from their own window. Where cores are cut depends on the text nearby and
 * on nothing else (no edit history, no position), so that after an edit the old cuts are soon met again and only the
 * windows around the edit change: content-defined chunking, as rsync and deduplicating backups do it.
 */
import type { TokenizedText } from './tokenizer.ts';
import { BOS_ID, EOS_ID } from './vocabulary.ts';

/** Sizes in pieces. `<s>` and `</s>` are not counted in any of them. */
export interface WindowSizes {
  /** A core ends at the best place after `minCore` and at or before `maxCore`. */
  readonly minCore: number;
  readonly maxCore: number;
  /** Context beyond the end of a line that does not end a sentence: of a list, a table, a form. */
  readonly contextOfLine: number;
  /** Context where a sentence had to be cut: the overlap that keeps names whole. */
  readonly contextInSentence: number;
  /**
   * Whether a </s> stands where a line or a cell of a table ends, which the pieces do not show. For models that were
   * trained with it only. These come on top of all sizes: one before each word at most.
   */
  readonly marksBreaks: boolean;
}

/**
 * At most 128 pieces with `<s>` and `</s>`. Between sentences and paragraphs there is no context: on the evaluation
 * sets 0, 8, 16 and 24 pieces of it gave the same scores, and it costs time.
 */
export const DEFAULT_SIZES: WindowSizes = {
  minCore: 48,
  maxCore: 94,
  contextOfLine: 8,
  contextInSentence: 16,
  marksBreaks: false,
};

/** The model never reads further into a word, in training as here. */
export const MAX_WORD_PIECES = 12;

export interface Window {
  /** With `<s>` and `</s>`. */
  readonly ids: Uint16Array;
  /** Places in `ids` of the first piece of each word of the core that has pieces. */
  readonly firsts: Uint8Array;
  /** The core: words [firstWord, endWord) of the text. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** How good a place for a cut is: the higher, the better. */
const INSIDE_TEXT = 0;
const BETWEEN_WORDS = 1;
const AFTER_COMMA = 2;
const SENTENCE_END = 3;
const LINE_END = 4;
/** The end of a line and of a sentence. */
const PARAGRAPH_END = 5;
const BLANK_LINE = 6;

/** A point after a shorter word may belong to it ("M.", "J.", "Mlle.", "prof."); digits and letters. */
const SHORTEST_LAST_WORD = 5;
/** The same for a number ("12." in a list). */
const SHORTEST_LAST_NUMBER = 3;

/** Most windows hold 256 or fewer pieces, so that a place in one is a byte. */
const LONGEST_WINDOW = 256;
/** As in `models/train/tokenizer.py`. */
const BREAK = /[\n\t]| {3}/;
/** Words before and after a cut whose pieces decide between equally good cuts. */
const HASHED_WORDS = 3;

/**
 * The windows of a text, in order.
 * @throws RangeError if windows of these sizes would be longer than 256 pieces, or a core shorter than a word
 */
export function* cutWindows(
  text: string,
  tokens: TokenizedText,
  sizes: WindowSizes = DEFAULT_SIZES,
): Generator<Window, undefined, undefined> {
  checkSizes(sizes);
  const cuts = new CutFinder(text, tokens, sizes);
  const marked = sizes.marksBreaks
    ? (word: number): boolean => cuts.isBreakBefore(word)
    : (): boolean => false;
  let firstWord = 0;
  let leftContext = 0;
  while (firstWord < tokens.words) {
    const { endWord, quality } = cuts.next(firstWord);
    const rightContext = contextAt(quality, sizes);
    const window = buildWindow(tokens, { firstWord, endWord, leftContext, rightContext }, marked);
    if (window.firsts.length > 0) yield window;
    firstWord = endWord;
    leftContext = rightContext;
  }
}

/** The longest window that these sizes allow, in pieces. */
export function longestWindow(sizes: WindowSizes): number {
  const text = sizes.maxCore + 2 * Math.max(sizes.contextOfLine, sizes.contextInSentence);
  return (sizes.marksBreaks ? 2 * text : text) + 2;
}

function contextAt(quality: number, sizes: WindowSizes): number {
  if (quality === LINE_END) return sizes.contextOfLine;
  return quality < SENTENCE_END ? sizes.contextInSentence : 0;
}

function checkSizes(sizes: WindowSizes): void {
  if (longestWindow(sizes) > LONGEST_WINDOW) throw new RangeError('A window may hold 256 pieces at most.');
  if (sizes.minCore < 1 || sizes.maxCore < sizes.minCore + MAX_WORD_PIECES) {
    throw new RangeError(`maxCore must exceed minCore by ${MAX_WORD_PIECES} pieces or more.`);
  }
}

class CutFinder {
  readonly #text: string;
  readonly #tokens: TokenizedText;
  readonly #sizes: WindowSizes;

  constructor(text: string, tokens: TokenizedText, sizes: WindowSizes) {
    this.#text = text;
    this.#tokens = tokens;
    this.#sizes = sizes;
  }

  /** Where the core that begins at `firstWord` ends, and how good a place that is. */
  next(firstWord: number): { endWord: number; quality: number } {
    const { words, offsets } = this.#tokens;
    const origin = offsets[firstWord] ?? 0;
    const earliest = origin + this.#sizes.minCore;
    const latest = origin + this.#sizes.maxCore;
    if ((offsets[words] ?? 0) <= latest) return { endWord: words, quality: BLANK_LINE };
    let best = { endWord: firstWord + 1, quality: -1 };
    let bestHash = 0;
    for (let word = firstWord + 1; word < words && (offsets[word] ?? 0) <= latest; word++) {
      if ((offsets[word] ?? 0) < earliest) continue;
      const quality = this.#qualityBefore(word);
      if (quality < best.quality) continue;
      const hash = this.#hashAround(word);
      if (quality > best.quality || hash <= bestHash) {
        best = { endWord: word, quality };
        bestHash = hash;
      }
    }
    return best;
  }

  /** Whether a line or a cell ends before `word`. */
  isBreakBefore(word: number): boolean {
    const { starts, ends } = this.#tokens;
    return BREAK.test(this.#text.slice(ends[word - 1], starts[word]));
  }

  /** How good a cut just before `word` is. */
  #qualityBefore(word: number): number {
    const { starts, ends } = this.#tokens;
    const gapStart = ends[word - 1] ?? 0;
    const gapEnd = starts[word] ?? 0;
    if (gapStart === gapEnd) return INSIDE_TEXT;
    const lineBreaks = countLineBreaks(this.#text, gapStart, gapEnd);
    if (lineBreaks > 1) return BLANK_LINE;
    const quality = this.#qualityAfterWord(word - 1);
    if (lineBreaks === 0) return quality;
    if (quality === SENTENCE_END) return PARAGRAPH_END;
    // A sentence goes on in the next line, as in e-mails broken at 72 characters.
    return isLowerCase(this.#text, gapEnd) ? quality : LINE_END;
  }

  #qualityAfterWord(word: number): number {
    const { starts, ends } = this.#tokens;
    const start = starts[word] ?? 0;
    if ((ends[word] ?? 0) - start !== 1) return BETWEEN_WORDS;
    const character = this.#text[start] ?? '';
    if ('!?…'.includes(character)) return SENTENCE_END;
    if (character === '.') return this.#endsSentence(word - 1) ? SENTENCE_END : BETWEEN_WORDS;
    if (',;:'.includes(character)) return AFTER_COMMA;
    return BETWEEN_WORDS;
  }

  /** Whether a point after `word` ends a sentence, and is no part of an abbreviation. */
  #endsSentence(word: number): boolean {
    if (word < 0) return false;
    const { starts, ends } = this.#tokens;
    const start = starts[word] ?? 0;
    const length = (ends[word] ?? 0) - start;
    return length >= (isDigit(this.#text, start) ? SHORTEST_LAST_NUMBER : SHORTEST_LAST_WORD);
  }

  /** FNV-1a over the pieces of the words around a cut. */
  #hashAround(word: number): number {
    const { offsets, words, ids } = this.#tokens;
    const from = offsets[Math.max(0, word - HASHED_WORDS)] ?? 0;
    const to = offsets[Math.min(words, word + HASHED_WORDS)] ?? 0;
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (ids[i] ?? 0), 0x01000193);
    return hash >>> 0;
  }
}

function countLineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a) || unit === 0x2028) count++;
    if (unit === 0x0c || unit === 0x2029) return 2;
  }
  return count;
}

function isLowerCase(text: string, index: number): boolean {
  return /^\p{Ll}/u.test(text.slice(index, index + 2));
}

function isDigit(text: string, index: number): boolean {
  return /^\p{Nd}/u.test(text.slice(index, index + 2));
}

interface Extent {
  readonly firstWord: number;
  readonly endWord: number;
  /** Pieces. */
  readonly leftContext: number;
  readonly rightContext: number;
}

function buildWindow(
  { offsets, words, ids }: TokenizedText,
  { firstWord, endWord, leftContext, rightContext }: Extent,
  isMarked: (word: number) => boolean,
): Window {
  let left = firstWord;
  const core = offsets[firstWord] ?? 0;
  while (left > 0 && core - (offsets[left - 1] ?? 0) <= leftContext) left--;
  let right = endWord;
  const coreEnd = offsets[endWord] ?? 0;
  while (right < words && (offsets[right + 1] ?? 0) - coreEnd <= rightContext) right++;

  const pieces = [BOS_ID];
  const firsts: number[] = [];
  for (let word = left; word < right; word++) {
    if (word > left && isMarked(word)) pieces.push(EOS_ID);
    const from = offsets[word] ?? 0;
    const to = offsets[word + 1] ?? 0;
    if (to > from && word >= firstWord && word < endWord) firsts.push(pieces.length);
    for (let i = from; i < to; i++) pieces.push(ids[i] ?? 0);
  }
  pieces.push(EOS_ID);
  return { ids: Uint16Array.from(pieces), firsts: Uint8Array.from(firsts), firstWord, endWord };
}
