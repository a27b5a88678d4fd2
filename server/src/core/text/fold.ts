/**
 * Keys of names. Two spellings of one name have the same key when they differ only in case, accents, normal form
 * (NFC, NFD), kinds of space, hyphen or apostrophe, or in characters nobody sees (soft hyphen, zero width).
 */

/** Lower-case letters that decomposition leaves whole, and what a writer without that key types instead. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ı', 'i'],
  ['ĸ', 'k'],
  ['ə', 'e'],
  ['ς', 'σ'],
]);

const ONLY_ASCII = /^[\x20-\x7e]*$/;
/** Soft hyphen, zero-width characters, direction marks, byte-order mark, variation selectors: nobody sees them. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
const MARKS = /\p{M}+/gu;
const SPECIAL_LETTERS = /[ßæœøłđðþħŧŋıĸəς]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bb\u02bc\u2032\u0060\u00b4\uff07\uff40]/g;
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const WHITE_SPACE = /\s+/g;

/**
 * The key of one word: lower case, no accents, no invisible characters, plain apostrophes and hyphens.
 * White space inside is left as it is; `foldName` is for names of several words. Idempotent.
 */
export function foldWord(word: string): string {
  if (ONLY_ASCII.test(word)) return word.includes('`') ? plain(word) : word.toLowerCase();
  return plain(word);
}

/**
 * The key of a name of any number of words: as `foldWord`, and every run of white space (no-break spaces and line
 * breaks too) is one space; none at the ends. Idempotent.
 */
export function foldName(name: string): string {
  return foldWord(name).replace(WHITE_SPACE, ' ').trim();
}

function plain(text: string): string {
  // Apostrophes go first: compatibility decomposition turns some of them into a space and an accent. They come again
  // at the end, for those that decomposition brings to light.
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(SPECIAL_LETTERS, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}
