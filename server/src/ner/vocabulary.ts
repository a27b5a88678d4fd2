/**
 * The pieces of a SentencePiece Unigram model as a trie in flat arrays, and the best segmentation of a word
 * (Kudo 2018, https://arxiv.org/abs/1804.10959, section 3.2: the Viterbi algorithm over piece scores).
 *
 * The trie's edges live in one open-addressed hash table keyed by (node, code point): 64,000 pieces take about 3 MB
 * and are built in a few milliseconds, without a string a piece.
 */
export const BOS_ID = 0;
export const PAD_ID = 1;
export const EOS_ID = 2;
export const UNKNOWN_ID = 3;

/** A character without a piece costs this much more than the worst piece. */
const UNKNOWN_PENALTY = 10;
const ROOT = 0;
const NO_PIECE = -1;

export class Vocabulary {
  readonly size: number;
  readonly #scores: Float64Array;
  readonly #unknownScore: number;

  /** Open addressing: slot -> child node, 0 where empty (no edge leads to the root). */
  #slots = new Int32Array(1 << 17);
  #parents = new Int32Array(1 << 16);
  #codePoints = new Int32Array(1 << 16);
  #pieces = new Int32Array(1 << 16);
  #nodes = 1;

  // Scratch of `segment`, grown as needed.
  #best = new Float64Array(64);
  #backStart = new Int32Array(64);
  #backPiece = new Int32Array(64);

  /** `pieces`: [piece, score], index = id. Ids 0 to 3 are control pieces and never match text. */
  constructor(pieces: readonly (readonly [string, number])[]) {
    this.size = pieces.length;
    this.#scores = new Float64Array(pieces.length);
    this.#pieces[ROOT] = NO_PIECE;
    let lowest = Infinity;
    for (const [id, [piece, score]] of pieces.entries()) {
      if (id <= UNKNOWN_ID) continue;
      this.#scores[id] = score;
      if (score < lowest) lowest = score;
      this.#insert(piece, id);
    }
    this.#unknownScore = lowest - UNKNOWN_PENALTY;
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
    for (let end = length; end > 0; end = at(this.#backStart, end)) out.push(at(this.#backPiece, end));
    reverseFrom(out, first);
  }

  /** Tries every piece that begins at `start`. */
  #extend(codePoints: Int32Array, start: number, length: number): void {
    const best = this.#best;
    const base = best[start] ?? 0;
    let node = this.#child(ROOT, at(codePoints, start));
    if (node === ROOT || at(this.#pieces, node) === NO_PIECE) {
      this.#offer(start + 1, base + this.#unknownScore, start, UNKNOWN_ID);
    }
    for (let end = start + 1; node !== ROOT; end++) {
      const piece = at(this.#pieces, node);
      if (piece !== NO_PIECE) this.#offer(end, base + (this.#scores[piece] ?? 0), start, piece);
      if (end === length) return;
      node = this.#child(node, at(codePoints, end));
    }
  }

  #offer(end: number, score: number, start: number, piece: number): void {
    if (score <= (this.#best[end] ?? 0)) return;
    this.#best[end] = score;
    this.#backStart[end] = start;
    this.#backPiece[end] = piece;
  }

  #insert(piece: string, id: number): void {
    let node = ROOT;
    for (const character of piece) node = this.#childOrNew(node, character.codePointAt(0) ?? 0);
    if (node !== ROOT) this.#pieces[node] = id;
  }

  /** The child of `node` by `codePoint`; ROOT where there is none. */
  #child(node: number, codePoint: number): number {
    return at(this.#slots, this.#slotOf(node, codePoint));
  }

  #slotOf(node: number, codePoint: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(node, codePoint) & mask;
    for (;;) {
      const child = at(this.#slots, slot);
      if (child === ROOT) return slot;
      if (at(this.#parents, child) === node && at(this.#codePoints, child) === codePoint) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #childOrNew(parent: number, codePoint: number): number {
    const slot = this.#slotOf(parent, codePoint);
    const found = at(this.#slots, slot);
    if (found !== ROOT) return found;
    const node = this.#nodes++;
    if (node >= this.#parents.length) this.#growNodes();
    this.#slots[slot] = node;
    this.#parents[node] = parent;
    this.#codePoints[node] = codePoint;
    this.#pieces[node] = NO_PIECE;
    if (this.#nodes * 2 > this.#slots.length) this.#growSlots();
    return node;
  }

  #growNodes(): void {
    this.#parents = doubled(this.#parents);
    this.#codePoints = doubled(this.#codePoints);
    this.#pieces = doubled(this.#pieces);
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let node = 1; node < this.#nodes; node++) {
      this.#slots[this.#slotOf(at(this.#parents, node), at(this.#codePoints, node))] = node;
    }
  }

  #reserve(length: number): void {
    if (length <= this.#best.length) return;
    const size = length * 2;
    this.#best = new Float64Array(size);
    this.#backStart = new Int32Array(size);
    this.#backPiece = new Int32Array(size);
  }
}

/** Element `index`, which the caller knows to exist. */
function at(array: Int32Array, index: number): number {
  return array[index] ?? 0;
}

function hash(node: number, codePoint: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(codePoint, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}

function reverseFrom(array: number[], first: number): void {
  for (let i = first, j = array.length - 1; i < j; i++, j--) {
    const swap = array[i] ?? 0;
    array[i] = array[j] ?? 0;
    array[j] = swap;
  }
}
