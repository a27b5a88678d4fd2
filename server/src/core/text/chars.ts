/** Classes of characters, by code unit, looked up in a table: the scanners read every character of a document. */

export const SPACE = 0;
/** Letters, marks and digits: what words are made of. */
export const WORD = 1;
/** Everything else that is seen. */
export const OTHER = 2;
/** Soft hyphen, zero-width characters and the like. */
export const INVISIBLE = 3;

export type CharClass = typeof SPACE | typeof WORD | typeof OTHER | typeof INVISIBLE;

const UNKNOWN = 255;
const IS_WORD = /[\p{L}\p{M}\p{N}]/u;
const IS_INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const IS_SPACE = /\s/;

/** Filled when a character is first met: most documents use a few hundred. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of the character that starts at `index`; a pair of surrogates counts at its first unit. */
export function charClass(text: string, index: number): CharClass {
  const unit = text.charCodeAt(index);
  const known = classes[unit];
  if (known !== undefined && known !== UNKNOWN) return known as CharClass;
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfSurrogate(text, index);
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

/** Whether the character that starts at `index` is a letter, mark or digit; false outside the text. */
export function isWordAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && charClass(text, index) === WORD;
}

/** Whether an ASCII digit stands at `index`. */
export function isDigitAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 48 && unit <= 57;
}

function classOfSurrogate(text: string, index: number): CharClass {
  const unit = text.charCodeAt(index);
  const start = unit >= 0xdc00 ? index - 1 : index;
  const point = text.codePointAt(start) ?? 0;
  return point > 0xffff && IS_WORD.test(String.fromCodePoint(point)) ? WORD : OTHER;
}

function classify(char: string): CharClass {
  if (IS_INVISIBLE.test(char)) return INVISIBLE;
  if (IS_SPACE.test(char)) return SPACE;
  return IS_WORD.test(char) ? WORD : OTHER;
}
