/**
 * Numbers whose plan says what nobody has: prefixes that are never issued, with valid check digits where the number has
 * any. A number of an unusual length gets the generic replacement.
 */
import type { EntityType } from '../types.ts';
import type { Draw } from '../pseudonyms/keyed-random.ts';
import { compact, digits, luhnDigit, modulo97, pour, scramble } from './format.ts';
import { generic } from './generic.ts';
import type { Strategy } from './strategy.ts';

/** Makes a number of the plan; `key` is the original's letters and digits. */
type Plan = (key: string, draw: Draw) => string;

const PLANS: Readonly<Partial<Record<EntityType, Plan>>> = {
  // Area 666 is never assigned (Social Security Administration).
  US_SSN: (_, draw) => `666${digits(draw, 6)}`,
  // SINs do not start with 0.
  CA_SIN: (_, draw) => withLuhn(`0${digits(draw, 7)}`),
  // Prefix QQ is kept for examples (HMRC NIM39110).
  GB_NINO: (_, draw) => `QQ${digits(draw, 6)}${draw.of(['A', 'B', 'C', 'D']) ?? 'A'}`,
  // 999 is the NHS's range for tests; the last digit is modulo 11.
  GB_NHS_NUMBER: (_, draw) =>
    withCheck(
      () => `999${digits(draw, 6)}`,
      (body) => elevens(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]),
    ),
  // Real identification numbers do not start with 0 (Bundeszentralamt für Steuern).
  DE_TAX_ID: (_, draw) => withIso7064(`0${digits(draw, 9)}`),
  // No insurer has the area code 00.
  DE_PENSION_NUMBER: (key, draw) => `00${scramble(key.slice(2), draw)}`,
  // Serial numbers do not start with 0.
  AT_SVNR: (_, draw) => `0${digits(draw, 9)}`,
  // Month 13 to 19 does not exist; the check is 97 minus the rest modulo 97.
  BE_NATIONAL_NUMBER: (_, draw) => {
    const body = `${digits(draw, 2)}1${3 + draw.below(7)}${digits(draw, 5)}`;
    return body + String(97 - modulo97(body)).padStart(2, '0');
  },
  // 756 is Switzerland; the last digit is that of EAN-13. Numbers are drawn at random: 00 makes one unlikely, not impossible.
  CH_AHV: (_, draw) => withEan13(`75600${digits(draw, 7)}`),
  // Month 00 does not exist.
  LU_NATIONAL_ID: (_, draw) => `19${digits(draw, 2)}00${digits(draw, 7)}`,
  // Numbers near 99 million are not issued yet; the letter is the rest modulo 23.
  ES_DNI: (_, draw) => withSpanishLetter(`99${digits(draw, 6)}`),
  ES_NIE: (_, draw) => `Z${withSpanishLetter(`299${digits(draw, 5)}`).slice(1)}`,
  // No province has the code 00.
  ES_NSS: (_, draw) => {
    const body = `00${digits(draw, 8)}`;
    return body + String(modulo97(body)).padStart(2, '0');
  },
  // No place has a code X000 to X999.
  IT_CODICE_FISCALE: (key, draw) => {
    const body = `${scramble('AAAAAA', draw)}${digits(draw, 2)}${draw.of(Array.from('ABCDEHLMPRST')) ?? 'A'}${key.slice(9, 10) >= '4' ? '4' : '1'}${1 + draw.below(8)}X${digits(draw, 3)}`;
    return body + codiceFiscaleLetter(body);
  },
  // NIFs do not start with 0.
  PT_NIF: (_, draw) =>
    withCheck(
      () => `0${digits(draw, 7)}`,
      (body) => elevens(body, [9, 8, 7, 6, 5, 4, 3, 2], 'zero'),
    ),
  // 9999 is kept for tests (Logius); the sum with weights 9 to 2 and -1 is divisible by 11.
  NL_BSN: (_, draw) =>
    withCheck(
      () => `9999${digits(draw, 4)}`,
      (body) => dutchDigit(body),
    ),
  // Tax numbers start with 0 to 3.
  FR_TAX_NUMBER: (_, draw) => `9${digits(draw, 12)}`,
  FR_RIB: (_, draw) => {
    const body = `00000${digits(draw, 16)}`;
    return body + String(97 - modulo97(`${body}00`)).padStart(2, '0');
  },
  // Locally administered (IEEE 802): the second digit is 2.
  MAC_ADDRESS: (_, draw) => `02${hex(draw, 10)}`,
  // Version and variant (RFC 9562) stay.
  UUID: (key, draw) => `${hex(draw, 12)}${key.charAt(12)}${hex(draw, 3)}${key.charAt(16)}${hex(draw, 15)}`,
  // Test TACs start with 00; network 001-01 is for tests (3GPP TS 23.003, ITU-T E.212).
  IMEI: (_, draw) => withLuhn(`00${digits(draw, 12)}`),
  IMSI: (_, draw) => `00101${digits(draw, 10)}`,
  ICCID: (key, draw) => withLuhn(`8999${digits(draw, Math.max(0, key.length - 5))}`),
  // World manufacturer ZZZ does not exist; the ninth place is a check digit (ISO 3779, 49 CFR 565).
  VIN: (_, draw) =>
    withVinDigit(`ZZZ${Array.from({ length: 14 }, () => draw.of(VIN_LETTERS) ?? '0').join('')}`),
  // No bank has the code ZZZZ; the country stays.
  BIC: (key, draw) => `ZZZZ${key.slice(4, 6)}${scramble('A0', draw)}${scramble(key.slice(8), draw)}`,
  VAT_NUMBER: (key, draw) => key.slice(0, 2) + scramble(key.slice(2), draw),
  CH_UID: (key, draw) => `CHE0${scramble(key.slice(4), draw)}`,
  CRYPTO_ADDRESS: (key, draw) =>
    key.startsWith('0X') ? `0X${hex(draw, key.length - 2)}` : key.slice(0, 3) + scramble(key.slice(3), draw),
};

/** Types whose letters say what the number is (`HRB 1234`, `RG 21/04567`): only digits change. */
const DIGITS_ONLY: readonly EntityType[] = ['COMPANY_NUMBER', 'CASE_NUMBER', 'COORDINATES'];

/** The strategy of a type with a number plan; undefined where there is none. */
export function planned(type: EntityType): Strategy | undefined {
  if (DIGITS_ONLY.includes(type)) return digitsOnly;
  const plan = PLANS[type];
  if (plan === undefined) return undefined;
  return {
    ...generic,
    invent: (key, draw, attempt, context) => {
      const number = plan(key, draw);
      return number.length === key.length && attempt < 200
        ? number
        : generic.invent(key, draw, attempt, context);
    },
    // A leading prefix that is no part of the key's length (a country code) is the surface's own.
    write: (surface, pseudonym) => pour(surface, pseudonym),
  };
}

const digitsOnly: Strategy = {
  reversible: true,
  key: (surface) => compact(surface),
  invent: (key, draw, attempt) =>
    key.replace(/\d/g, () => String(draw.below(10))) +
    (attempt < 200 ? '' : digits(draw, Math.ceil(attempt / 200))),
  write: (surface, pseudonym) => pour(surface, pseudonym),
};

const VIN_LETTERS = Array.from('ABCDEFGHJKLMNPRSTUVWXYZ0123456789');

function hex(draw: Draw, count: number): string {
  return Array.from({ length: count }, () => draw.below(16).toString(16).toUpperCase()).join('');
}

const withLuhn = (body: string): string => body + luhnDigit(body);

/** Draws bodies until one has a check digit: modulo 11 leaves some without. */
function withCheck(body: () => string, check: (body: string) => string | undefined): string {
  for (;;) {
    const candidate = body();
    const digit = check(candidate);
    if (digit !== undefined) return candidate + digit;
  }
}

const weighted = (body: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(body.charAt(i)), 0);

/** 11 minus the weighted sum modulo 11; 10 has no digit (or is zero), 11 is 0. */
function elevens(
  body: string,
  weights: readonly number[],
  ten: 'none' | 'zero' = 'none',
): string | undefined {
  const digit = 11 - (weighted(body, weights) % 11);
  if (digit === 10) return ten === 'zero' ? '0' : undefined;
  return digit === 11 ? '0' : String(digit);
}

function dutchDigit(body: string): string | undefined {
  const rest = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return rest === 10 ? undefined : String(rest);
}

/** ISO/IEC 7064, MOD 11,10. */
function withIso7064(body: string): string {
  let product = 10;
  for (const character of body) {
    const sum = (Number(character) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return body + String((11 - product) % 10);
}

function withEan13(body: string): string {
  const sum = Array.from(body).reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return body + String((10 - (sum % 10)) % 10);
}

function withSpanishLetter(number: string): string {
  return number + 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(number) % 23);
}

/** Values of the odd places of a codice fiscale, for 0 to 9 and A to Z (D.M. 23.12.1976). */
const ODD_VALUES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function codiceFiscaleLetter(body: string): string {
  let sum = 0;
  Array.from(body).forEach((character, i) => {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    sum += i % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value;
  });
  return String.fromCharCode(65 + (sum % 26));
}

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function withVinDigit(number: string): string {
  const sum = VIN_WEIGHTS.reduce(
    (total, weight, i) => total + weight * (VIN_VALUES.indexOf(number.charAt(i)) % 10),
    0,
  );
  const check = sum % 11 === 10 ? 'X' : String(sum % 11);
  return number.slice(0, 8) + check + number.slice(9);
}
