/** Check characters to be made: each from the number without it; undefined where such a number has none. */
import { modulo97 } from './format.ts';

/** The sum of digits times weights. */
export function weighted(body: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(body.charAt(i)), 0);
}

/** 11 minus the weighted sum modulo 11; 10 has no digit (or is zero), 11 is 0. */
export function elevens(
  body: string,
  weights: readonly number[],
  ten: 'none' | 'zero' = 'none',
): string | undefined {
  const digit = 11 - (weighted(body, weights) % 11);
  if (digit === 10) return ten === 'zero' ? '0' : undefined;
  return digit === 11 ? '0' : String(digit);
}

export const nhsDigit = (body: string): string | undefined => elevens(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]);

export const nifDigit = (body: string): string | undefined => elevens(body, [9, 8, 7, 6, 5, 4, 3, 2], 'zero');

/** Swiss UID (eCH-0097). */
export const uidDigit = (body: string): string | undefined =>
  elevens(body.slice(-8), [5, 4, 3, 2, 7, 6, 5, 4]);

/** The "elfproef": weights 9 to 2, and -1 for the check digit. */
export function dutchDigit(body: string): string | undefined {
  const rest = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return rest === 10 ? undefined : String(rest);
}

/** ISO/IEC 7064, MOD 11,10. */
export function iso7064Digit(body: string): string {
  let product = 10;
  for (const character of body) {
    const sum = (Number(character) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** EAN-13 (GS1 General Specifications). */
export function eanDigit(body: string): string {
  const sum = Array.from(body).reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

export function spanishLetter(number: string): string {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(number) % 23);
}

/** 97 minus the rest modulo 97, two digits. */
export const belgianDigits = (body: string): string => String(97 - modulo97(body)).padStart(2, '0');

/** The rest modulo 97, two digits; 97 for 0. */
export const belgianCardDigits = (body: string): string => String(modulo97(body) || 97).padStart(2, '0');

/** The rest modulo 97, two digits. */
export const spanishDigits = (body: string): string => String(modulo97(body)).padStart(2, '0');

/** The rest modulo 511, three digits (Direction générale des finances publiques). */
export const frenchTaxDigits = (body: string): string => String(Number(body) % 511).padStart(3, '0');

/** German pension number (VKVV § 2): letters as two digits, weights, sums of digits. */
export function pensionDigit(body: string): string {
  const digits = body.replace(/[A-Z]/, (letter) => String(letter.charCodeAt(0) - 64).padStart(2, '0'));
  const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce((total, weight, i) => {
    const product = weight * Number(digits.charAt(i));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return String(sum % 10);
}

/** Austria's check digit, which stands fourth: `serial` are the three digits before it, `date` the six behind. */
export function austrianDigit(serial: string, date: string): string | undefined {
  const rest = (weighted(serial, [3, 7, 9]) + weighted(date, [5, 8, 4, 2, 1, 6])) % 11;
  return rest === 10 ? undefined : String(rest);
}

/** Portuguese NISS: 9 minus the weighted sum modulo 10. */
export const nissDigit = (body: string): string =>
  String(9 - (weighted(body, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10));

/** Portuguese citizen card: Luhn over digits and letters (A is 10), every second value from the right doubled. */
export function citizenCardDigit(body: string): string {
  let sum = 0;
  Array.from(body)
    .reverse()
    .forEach((character, i) => {
      const value = parseInt(character, 36) * (i % 2 === 0 ? 2 : 1);
      sum += i % 2 === 0 && value > 9 ? value - 9 : value;
    });
  return String((10 - (sum % 10)) % 10);
}

/** Values of the odd places of a codice fiscale, for 0 to 9 and A to Z (D.M. 23.12.1976). */
const ODD_VALUES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

export function codiceFiscaleLetter(body: string): string {
  let sum = 0;
  Array.from(body).forEach((character, i) => {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    sum += i % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value;
  });
  return String.fromCharCode(65 + (sum % 26));
}

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The number with its check digit in the ninth place (49 CFR 565.15). */
export function withVinDigit(number: string): string {
  const sum = VIN_WEIGHTS.reduce(
    (total, weight, i) => total + weight * (VIN_VALUES.indexOf(number.charAt(i)) % 10),
    0,
  );
  return number.slice(0, 8) + (sum % 11 === 10 ? 'X' : String(sum % 11)) + number.slice(9);
}

/** Control character of a Spanish CIF: a digit, or a letter from J (0) to I (9). */
export function cifControl(body: string, isLetter: boolean): string {
  let sum = 0;
  Array.from(body.slice(-7)).forEach((digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  const control = (10 - (sum % 10)) % 10;
  return isLetter ? 'JABCDEFGHI'.charAt(control) : String(control);
}
