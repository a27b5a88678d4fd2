/** Letters and digits of an identifier, and the shape around them. */
import type { Draw } from '../pseudonyms/keyed-random.ts';
import { foldWord } from '../text/fold.ts';

/** Only the letters and digits, upper case, no accents. */
export function compact(surface: string): string {
  return foldWord(surface)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

/**
 * Puts the characters of `pseudonym` where `surface` has letters and digits; all else stays, and a letter that takes
 * the place of a small one is small. What is left over is written at the end, what is missing left out.
 */
export function pour(surface: string, pseudonym: string): string {
  const isSmall = surface === surface.toLowerCase();
  const source = Array.from(isSmall ? pseudonym.toLowerCase() : pseudonym);
  let i = 0;
  let text = '';
  for (const character of surface) {
    if (!/[\p{L}\p{N}]/u.test(character)) {
      if (!/\p{M}/u.test(character)) text += character;
      continue;
    }
    const next = source[i++];
    if (next === undefined) continue;
    text += /\p{Ll}/u.test(character) ? next.toLowerCase() : next;
  }
  return text + source.slice(i).join('');
}

/** Another string of the same shape: a digit for each digit, a letter for each letter. */
export function scramble(key: string, draw: Draw): string {
  let text = '';
  for (const character of key) {
    if (/\p{N}/u.test(character)) text += String(draw.below(10));
    else if (/\p{L}/u.test(character)) text += String.fromCharCode(65 + draw.below(26));
    else text += character;
  }
  return text;
}

/** `count` digits. */
export function digits(draw: Draw, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += String(draw.below(10));
  return text;
}

/** The digit that makes `body` + digit pass Luhn's check (ISO/IEC 7812-1, annex B). */
export function luhnDigit(body: string): string {
  let sum = 0;
  Array.from(body)
    .reverse()
    .forEach((character, i) => {
      const value = Number(character) * (i % 2 === 0 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    });
  return String((10 - (sum % 10)) % 10);
}

/** `text` modulo 97, digit by digit; letters count from A = 10 (ISO 7064, as IBAN uses it). */
export function modulo97(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
