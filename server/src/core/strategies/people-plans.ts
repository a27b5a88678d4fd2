/** What replaces the numbers that a state gives to a person: ranges that it never issues. */
import { isLuhn, isVerhoeff } from '../detect/rules/check-digits.ts';
import type { EntityType } from '../types.ts';
import {
  austrianDigit,
  belgianDigits,
  citizenCardDigit,
  codiceFiscaleLetter,
  dutchDigit,
  eanDigit,
  frenchTaxDigits,
  iso7064Digit,
  nhsDigit,
  nifDigit,
  nissDigit,
  pensionDigit,
  spanishDigits,
  spanishLetter,
} from './check-characters.ts';
import { digits, luhnDigit } from './format.ts';
import { between, checked, drawn, letter, like, planned, wrong } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Draw } from '../pseudonyms/keyed-random.ts';
import type { Strategy } from './strategy.ts';

const one = (...ranges: Plan['ranges']): Strategy => planned([{ ranges }]);

export const PEOPLE_PLANS: Readonly<Partial<Record<EntityType, Strategy>>> = {
  FR_NIR: one({
    says: 'department 00, which does not exist, with a valid key; the sex stays',
    make: (key, draw) => {
      const sex = key.startsWith('2') ? '2' : '1';
      const body = `${sex}${digits(draw, 2)}${between(draw, 1, 12)}00${digits(draw, 6)}`;
      return key.length < 15 ? body.slice(0, key.length) : body + belgianDigits(body);
    },
  }),
  FR_TAX_NUMBER: one(
    checked('a first digit of 9 (real ones have 0 to 3)', '9', frenchTaxDigits, 3),
    wrong(frenchTaxDigits, 3),
  ),
  BE_NATIONAL_NUMBER: one(
    {
      says: 'a month of birth from 13 to 19, which no register uses',
      make: (_, draw) => {
        const body = `${digits(draw, 2)}${between(draw, 13, 19)}${between(draw, 1, 28)}${digits(draw, 3)}`;
        return body + belgianDigits(body);
      },
    },
    wrong(belgianDigits, 2),
  ),
  CH_AHV: one(checked('757, which is no country’s number', '757', eanDigit)),
  LU_NATIONAL_ID: one({
    says: 'a month of birth from 13 to 19, which does not exist',
    make: (_, draw) => luxembourgNumber(draw),
  }),
  DE_TAX_ID: one(checked('a first digit of 0, which is not given', '0', iso7064Digit), wrong(iso7064Digit)),
  DE_PENSION_NUMBER: one({
    says: 'area 00, which no insurer has',
    make: (_, draw) => {
      const birth = `${between(draw, 1, 28)}${between(draw, 1, 12)}${digits(draw, 2)}`;
      const body = `00${birth}${letter(draw)}${digits(draw, 2)}`;
      return body + pensionDigit(body);
    },
  }),
  AT_SVNR: one({
    says: 'a serial number that starts with 0, which is not given',
    make: (_, draw) =>
      drawn(() => {
        const serial = `0${digits(draw, 2)}`;
        const birth = `${between(draw, 1, 28)}${between(draw, 1, 12)}${digits(draw, 2)}`;
        const digit = austrianDigit(serial, birth);
        return digit === undefined ? undefined : serial + digit + birth;
      }),
  }),
  ES_DNI: one(
    checked('numbers from 99 000 000, which are not issued yet', '99', spanishLetter),
    checked('numbers from 98 000 000, which are not issued yet', '98', spanishLetter),
    wrong(spanishLetter),
  ),
  // X, Y and Z stand for 0, 1 and 2.
  ES_NIE: one(
    checked('Z9, which is not issued yet', 'Z9', (body) => spanishLetter(`2${body.slice(1)}`)),
    checked('Z8, which is not issued yet', 'Z8', (body) => spanishLetter(`2${body.slice(1)}`)),
  ),
  ES_NSS: one(checked('province 00, which does not exist', '00', spanishDigits, 2), wrong(spanishDigits, 2)),
  IT_CODICE_FISCALE: one({
    says: 'a place of birth from X000 to X999, which no place has',
    make: (key, draw) => {
      const women = Number(key.slice(9, 11)) > 40 ? 40 : 0;
      const name = Array.from({ length: 6 }, () => letter(draw)).join('');
      const month = draw.of(Array.from('ABCDEHLMPRST')) ?? 'A';
      const body = `${name}${digits(draw, 2)}${month}${between(draw, 1 + women, 28 + women)}X${digits(draw, 3)}`;
      return body + codiceFiscaleLetter(body);
    },
  }),
  PT_NIF: one(checked('a first digit of 0, which is not given', '0', nifDigit), wrong(nifDigit)),
  PT_NISS: one(checked('a first digit of 0, which is not given', '0', nissDigit), wrong(nissDigit)),
  PT_CITIZEN_CARD: one({
    says: 'civil numbers from 90 000 000, which are not issued yet',
    make: (_, draw) => {
      const number = `9${digits(draw, 7)}`;
      const body = `${number}${nifDigit(number) ?? '0'}ZZ`;
      return body + citizenCardDigit(body);
    },
  }),
  NL_BSN: one(
    checked('9999, which is kept for tests', '9999', dutchDigit),
    checked('000, which is not given', '000', dutchDigit),
    wrong(dutchDigit),
  ),
  GB_NINO: one(
    {
      says: 'prefix QQ, which is kept for examples',
      make: (_, draw) => `QQ${digits(draw, 6)}${draw.of(['A', 'B', 'C', 'D']) ?? 'A'}`,
    },
    {
      says: 'first letters D, F, I, Q, U and V, which are not used',
      make: (_, draw) =>
        `${draw.of(Array.from('DFIQUV')) ?? 'D'}${letter(draw)}${digits(draw, 6)}${draw.of(['A', 'B', 'C', 'D']) ?? 'A'}`,
    },
  ),
  GB_NHS_NUMBER: one(checked('999, which is kept for tests', '999', nhsDigit), wrong(nhsDigit)),
  // All numbers of seven digits are given away: only the check letter tells that nobody has this one.
  IE_PPS: one({
    says: 'numbers whose check letter is wrong, since no range is reserved',
    make: (key, draw) => wrongPps(key, draw),
  }),
  US_SSN: one(
    like('area 666, which is never assigned', '666'),
    like('area 000, which is never assigned', '000'),
  ),
  CA_SIN: one(checked('a first digit of 0, which is not given', '0', luhnDigit), wrong(luhnDigit)),
};

function luxembourgNumber(draw: Draw): string | undefined {
  const body = `19${digits(draw, 2)}${between(draw, 13, 19)}${between(draw, 1, 28)}${digits(draw, 3)}`;
  const luhn = luhnDigit(body);
  const verhoeff = Array.from('0123456789').find((digit) => isVerhoeff(body + digit));
  return isLuhn(body + luhn) && verhoeff !== undefined ? body + luhn + verhoeff : undefined;
}

/** Modulo 23 over seven digits (weights 8 to 2) and the second letter (weight 9): any letter but that one. */
function wrongPps(key: string, draw: Draw): string {
  const number = digits(draw, 7);
  const second = key.charAt(8);
  const sum =
    Array.from(number).reduce((total, digit, i) => total + Number(digit) * (8 - i), 0) +
    9 * (second === '' || second === 'W' ? 0 : second.charCodeAt(0) - 64);
  const right = 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(sum % 23);
  const others = Array.from('ABCDEFGHIJKLMNOPQRSTUVW').filter((other) => other !== right);
  return `${number}${draw.of(others) ?? 'A'}${second}`;
}
