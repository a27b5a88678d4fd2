/**
 * The three kinds of characters the tokenizer knows, by code point.
 *
 * A word character is a letter or a number (Unicode categories L and N, what Python's `str.isalnum` says). White space
 * is Python's as well: it has U+001C to U+001F and U+0085, which JavaScript's `\s` lacks, and not U+FEFF. Combining
 * marks and the underscore are neither: each is a word of its own.
 */
export const OTHER = 0;
export const WORD = 1;
export const WHITE = 2;

const WORD_CHARACTER = /^[\p{L}\p{N}]$/u;
const BLOCK = 256;
const HIGH_SURROGATE = 0xd800;
const LOW_SURROGATE = 0xdc00;
const AFTER_SURROGATES = 0xe000;

const blocks: (Uint8Array | undefined)[] = [];

/** The kind of a code point: OTHER, WORD or WHITE. Blocks of 256 are classified when first met. */
export function kindOf(codePoint: number): number {
  const block = (blocks[codePoint >> 8] ??= classifyBlock(codePoint >> 8));
  return block[codePoint & 0xff] ?? OTHER;
}

/** The code point at `index`; a surrogate without its partner stands for itself. Faster than `codePointAt`. */
export function codePointAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < HIGH_SURROGATE || unit >= LOW_SURROGATE || index + 1 >= text.length) return unit;
  const next = text.charCodeAt(index + 1);
  if (next < LOW_SURROGATE || next >= AFTER_SURROGATES) return unit;
  return (unit - HIGH_SURROGATE) * 0x400 + (next - LOW_SURROGATE) + 0x10000;
}

function classifyBlock(number: number): Uint8Array {
  const kinds = new Uint8Array(BLOCK);
  for (let i = 0; i < BLOCK; i++) {
    const codePoint = number * BLOCK + i;
    if (isWhiteSpace(codePoint)) kinds[i] = WHITE;
    else if (WORD_CHARACTER.test(String.fromCodePoint(codePoint))) kinds[i] = WORD;
  }
  return kinds;
}

function isWhiteSpace(c: number): boolean {
  return (
    (c >= 0x09 && c <= 0x0d) ||
    (c >= 0x1c && c <= 0x20) ||
    c === 0x85 ||
    c === 0xa0 ||
    c === 0x1680 ||
    (c >= 0x2000 && c <= 0x200a) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x3000
  );
}
