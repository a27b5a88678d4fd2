/**
 * `vocabulary.bin`: the vocabulary of `tokenizer.json` as arrays that are used as they lie in the file. Parsing the
 * JSON and building a trie takes a tenth of a second at every start; this takes a millisecond.
 *
 * Little endian: magic, version, then the lengths of the seven arrays of VocabularyArrays in their order, then the
 * arrays, each starting at a multiple of four bytes. `npm run build` checks nothing of it; a test compares the file
 * with `tokenizer.json`, and `node scripts/pack-vocabulary.mjs` writes it again.
 */
import { SCORE_SCALE, UNKNOWN_ID, type VocabularyArrays } from './vocabulary.ts';

/** "NDPV" */
const MAGIC = 0x5650444e;
const VERSION = 1;
const ARRAYS = 7;
const HEADER_WORDS = 2 + ARRAYS;
/** Ids travel as 16-bit numbers. */
const MOST_PIECES = 65_536;

/** What `tokenizer.json` holds. `normalization`: what a character (one code point) becomes; absent: itself. */
export interface TokenizerData {
  /** [piece, score], index = id. */
  readonly pieces: readonly (readonly [string, number])[];
  readonly normalization: Readonly<Record<string, string>>;
}

/**
 * The arrays of a file's bytes, without a copy where the bytes lie well.
 * @throws RangeError if they are no vocabulary of this version
 */
export function readVocabulary(bytes: Uint8Array): VocabularyArrays {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(buffer, byteOffset, Math.min(HEADER_WORDS, bytes.byteLength >> 2));
  if (header[0] !== MAGIC || header[1] !== VERSION) throw new RangeError('This is not a vocabulary file.');
  let at = byteOffset + 4 * HEADER_WORDS;
  const take = <T>(index: number, view: (at: number, length: number) => T, width: number): T => {
    const length = header[2 + index] ?? 0;
    if (at + width * length > byteOffset + bytes.byteLength) throw new RangeError('The file is cut short.');
    const array = view(at, length);
    at += 4 * Math.ceil((width * length) / 4);
    return array;
  };
  const uint32 = (start: number, length: number): Uint32Array => new Uint32Array(buffer, start, length);
  return {
    scores: take(0, (start, length) => new Int32Array(buffer, start, length), 4),
    firstChild: take(1, uint32, 4),
    codePoint: take(2, uint32, 4),
    piece: take(3, (start, length) => new Uint16Array(buffer, start, length), 2),
    replaced: take(4, uint32, 4),
    replacementStart: take(5, uint32, 4),
    replacements: take(6, uint32, 4),
  };
}

/**
 * The bytes of the file for a vocabulary.
 * @throws RangeError if it has too many pieces, or a score of more than five decimals
 */
export function packVocabulary(data: TokenizerData): Uint8Array {
  const arrays = arraysOf(data);
  const parts: readonly (Int32Array | Uint32Array | Uint16Array)[] = [
    arrays.scores,
    arrays.firstChild,
    arrays.codePoint,
    arrays.piece,
    arrays.replaced,
    arrays.replacementStart,
    arrays.replacements,
  ];
  const header = Uint32Array.of(MAGIC, VERSION, ...parts.map((part) => part.length));
  const all = [header, ...parts].map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  const sizes = all.map((part) => 4 * Math.ceil(part.length / 4));
  const bytes = new Uint8Array(sizes.reduce((a, b) => a + b));
  let at = 0;
  for (const [i, part] of all.entries()) {
    bytes.set(part, at);
    at += sizes[i] ?? 0;
  }
  return bytes;
}

/** The arrays of a vocabulary, built from scratch. */
export function arraysOf({ pieces, normalization }: TokenizerData): VocabularyArrays {
  if (pieces.length > MOST_PIECES) throw new RangeError(`At most ${MOST_PIECES} pieces.`);
  return {
    scores: Int32Array.from(pieces, ([, score]) => scaled(score)),
    ...flattened(trieOf(pieces)),
    ...flattenedMap(normalization),
  };
}

interface Node {
  piece: number;
  readonly children: Map<number, Node>;
}

function trieOf(pieces: TokenizerData['pieces']): Node {
  const root: Node = { piece: 0, children: new Map() };
  for (const [id, [piece]] of pieces.entries()) {
    if (id <= UNKNOWN_ID || piece === '') continue;
    let node = root;
    for (const codePoint of codePointsOf(piece)) {
      let child = node.children.get(codePoint);
      if (child === undefined) {
        child = { piece: 0, children: new Map() };
        node.children.set(codePoint, child);
      }
      node = child;
    }
    node.piece = id;
  }
  return root;
}

function flattened(root: Node): Pick<VocabularyArrays, 'firstChild' | 'codePoint' | 'piece'> {
  const queue: (readonly [number, Node])[] = [[0, root]];
  const firstChild: number[] = [];
  // The queue grows while it is read: breadth first.
  for (const [, node] of queue) {
    firstChild.push(queue.length);
    for (const entry of [...node.children].sort(([a], [b]) => a - b)) queue.push(entry);
  }
  firstChild.push(queue.length);
  return {
    firstChild: Uint32Array.from(firstChild),
    codePoint: Uint32Array.from(queue, ([codePoint]) => codePoint),
    piece: Uint16Array.from(queue, ([, node]) => node.piece),
  };
}

function flattenedMap(
  normalization: Readonly<Record<string, string>>,
): Pick<VocabularyArrays, 'replaced' | 'replacementStart' | 'replacements'> {
  const entries = Object.entries(normalization)
    .map(([from, to]) => [from.codePointAt(0) ?? 0, codePointsOf(to)] as const)
    .sort(([a], [b]) => a - b);
  const starts = [0];
  for (const [, to] of entries) starts.push((starts.at(-1) ?? 0) + to.length);
  return {
    replaced: Uint32Array.from(entries, ([from]) => from),
    replacementStart: Uint32Array.from(starts),
    replacements: Uint32Array.from(entries.flatMap(([, to]) => to)),
  };
}

/** As an integer; dividing again gives exactly the number that was read. */
function scaled(score: number): number {
  const integer = Math.round(score * SCORE_SCALE);
  if (integer / SCORE_SCALE !== score) throw new RangeError(`A score has more than five decimals: ${score}.`);
  return integer;
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
