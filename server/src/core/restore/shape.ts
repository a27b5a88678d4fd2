/** Writes an original the way its pseudonym was written: capitals, missing accents, addresses. */
import { caseOf, inCase } from '../entities/words.ts';

const MARKS = /\p{M}+/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const HAS_LETTER = /\p{L}/u;

/** The original of a pseudonym, in the form in which the pseudonym stands in the text. */
export function inShapeOf(written: string, pseudonym: string, original: string): string {
  if (written === pseudonym || !HAS_LETTER.test(written)) return original;
  const shaped = inCapitalsOf(written, pseudonym, original);
  return lacksAccents(written, pseudonym) ? withoutAccents(shaped) : shaped;
}

/** As part of an e-mail address or a handle: lower case unless the pseudonym is not, no accents, no spaces. */
export function inAddress(written: string, pseudonym: string, original: string): string {
  const plain = withoutAccents(original).replace(/[\s'’]+/gu, '');
  return written === written.toLowerCase() ? plain.toLowerCase() : inShapeOf(written, pseudonym, plain);
}

/** `É` as `E`; letters that have no plain form stay. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

function inCapitalsOf(written: string, pseudonym: string, original: string): string {
  const there = written.match(WORDS) ?? [];
  const plain = pseudonym.match(WORDS) ?? [];
  const words = original.match(WORDS) ?? [];
  // Word by word where the three have the same words ("Claire PETIT" is "Marie DUBOIS"), else as a whole.
  if (there.length === plain.length && plain.length === words.length) {
    let index = 0;
    return original.replace(WORDS, (word) => {
      const position = index++;
      return reCased(there[position] ?? '', plain[position] ?? '', word);
    });
  }
  return reCased(written, pseudonym, original);
}

function reCased(written: string, pseudonym: string, original: string): string {
  const form = caseOf(written);
  return form === caseOf(pseudonym) ? original : inCase(original, form);
}

function lacksAccents(written: string, pseudonym: string): boolean {
  return (
    withoutAccents(pseudonym) !== pseudonym.normalize('NFC') &&
    withoutAccents(written) === written.normalize('NFC')
  );
}
