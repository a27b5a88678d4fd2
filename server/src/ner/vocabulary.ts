/**
 * The pieces of a SentencePiece Unigram model as a trie in flat arrays, and the best segmentation of a word
 * (Kudo 2018, https://arxiv.org/abs/1804.10959, section 3.2: the Viterbi algorithm over piece scores).
 *
 * The arrays are those of the file `vocabulary.bin` (vocabulary-file.ts), so that 64,000 pieces are there without
 * anything being built. Nodes are in breadth-first order: the children of a node are neighbours, sorted by code point.
 */
export const BOS_ID = 0;
export const PAD_ID = 1;
export const EOS_ID = 2;
export const UNKNOWN_ID = 3;

/** Scores are kept as integers: this many to one. Five decimals, as the training pipeline writes them. */
export const SCORE_SCALE = 100_000;

/** A character without a piece costs this much more than the worst piece. */
const UNKNOWN_PENALTY = 10;
const ROOT = 0;
/** Pieces 0 to 3 never match text, so that 0 can mean none. */
const NO_PIECE = 0;

export interface VocabularyArrays {
  /** By id, times SCORE_SCALE. */
  readonly scores: Int32Array;
  /** Children of node i are the nodes [firstChild[i], firstChild[i + 1]). */
  readonly firstChild: Uint32Array;
  /** The code point that leads to a node. */
  readonly codePoint: Uint32Array;
  /** The id of the piece that ends at a node, or 0. */
  readonly piece: Uint16Array;
  /** Code points that normalisation replaces, sorted; what by: [replacementStart(i), replacementStart(i + 1)). */
  readonly replaced: Uint32Array;
  readonly replacementStart: Uint32Array;
  readonly replacements: Uint32Array;
}

export class Vocabulary {
  readonly #arrays: VocabularyArrays;
  readonly #unknownScore: number;

  // Scratch of `segment`, grown as needed.
  #best = new Float64Array(64);
  #backStart = new Int32Array(64);
  #backPiece = new Int32Array(64);

  constructor(arrays: VocabularyArrays) {
    this.#arrays = arrays;
    const lowest = arrays.scores.subarray(UNKNOWN_ID + 1).reduce((a, b) => Math.min(a, b), Infinity);
    this.#unknownScore = lowest / SCORE_SCALE - UNKNOWN_PENALTY;
  }

  /** What normalisation makes of a code point; undefined: it stays as it is. */
  replacement(codePoint: number): Uint32Array | undefined {
    const { replaced, replacementStart, replacements } = this.#arrays;
    const index = indexOf(replaced, codePoint, 0, replaced.length);
    if (index < 0) return undefined;
    return replacements.subarray(replacementStart[index], replacementStart[index + 1]);
  }

  /**
   * Appends the ids of the best segmentation of `codePoints[0, length)` to `out`. Of equal scores the one found
   * first wins, that is the one whose last piece is longest. A code point without a piece is UNKNOWN_ID.
   */
  segment(codePoints: Int32Array, length: number, out: number[]): void {
    this.#reserve(length + 1);
    const best = this.#best;
    best.fill(-Infinity, 0, length + 1);
    best[0] = 0;
    for (let start = 0; start < length; start++) this.#extend(codePoints, start, length);
    const first = out.length;
    for (let end = length; end > 0; end = this.#backStart[end] ?? 0) out.push(this.#backPiece[end] ?? 0);
    reverseFrom(out, first);
  }

  /** Tries every piece that begins at `start`. */
  #extend(codePoints: Int32Array, start: number, length: number): void {
    const { piece: pieces, scores } = this.#arrays;
    const base = this.#best[start] ?? 0;
    let node = this.#child(ROOT, codePoints[start] ?? 0);
    if ((pieces[node] ?? NO_PIECE) === NO_PIECE) {
      this.#offer(start + 1, base + this.#unknownScore, start, UNKNOWN_ID);
    }
    for (let end = start + 1; node !== ROOT; end++) {
      const piece = pieces[node] ?? NO_PIECE;
      if (piece !== NO_PIECE) this.#offer(end, base + (scores[piece] ?? 0) / SCORE_SCALE, start, piece);
      if (end === length) return;
      node = this.#child(node, codePoints[end] ?? 0);
    }
  }

  #offer(end: number, score: number, start: number, piece: number): void {
    if (score <= (this.#best[end] ?? 0)) return;
    this.#best[end] = score;
    this.#backStart[end] = start;
    this.#backPiece[end] = piece;
  }

  /** The child of `node` by `codePoint`; ROOT where there is none. */
  #child(node: number, codePoint: number): number {
    const { firstChild, codePoint: codePoints } = this.#arrays;
    const found = indexOf(codePoints, codePoint, firstChild[node] ?? 0, firstChild[node + 1] ?? 0);
    return found < 0 ? ROOT : found;
  }

  #reserve(length: number): void {
    if (length <= this.#best.length) return;
    const size = length * 2;
    this.#best = new Float64Array(size);
    this.#backStart = new Int32Array(size);
    this.#backPiece = new Int32Array(size);
  }
}

/** Where `value` is in the sorted part [from, to) of `array`, or -1. */
function indexOf(array: Uint32Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((array[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low < to && array[low] === value ? low : -1;
}

function reverseFrom(array: number[], first: number): void {
  for (let i = first, j = array.length - 1; i < j; i++, j--) {
    const swap = array[i] ?? 0;
    array[i] = array[j] ?? 0;
    array[j] = swap;
  }
}
