/** What replaces the numbers of papers, of insurances and registers, and plates. */
import type { EntityType } from '../types.ts';
import { isDigits731 } from '../detect/rules/check-digits.ts';
import type { Draw } from '../pseudonyms/keyed-random.ts';
import { belgianCardDigits } from './check-characters.ts';
import { digits, luhnDigit } from './format.ts';
import { between, checked, like, planned, shape, wrong } from './plan.ts';
import type { Plan, Range } from './plan.ts';
import type { Strategy } from './strategy.ts';

/** Letters that stand first become Q: no country of the list has issued such a series. Digits behind them are drawn. */
const SERIES_Q: Range = {
  says: 'a series of the letter Q, which the countries of the list have not issued',
  make: (key, draw) => shape((/^[A-Z]+/.exec(key)?.[0] ?? '').replace(/./g, 'Q'), key, draw),
};
/** Numbers without letters. */
const ZEROS: Range = {
  says: 'numbers that start with 000, lower than those in use',
  make: (key, draw) => shape('000'.slice(0, Math.max(1, Math.min(3, key.length - 4))), key, draw),
};
const LETTERS: Plan = { fits: /^[A-Z]/, ranges: [SERIES_Q] };
const DIGITS: Plan = { ranges: [ZEROS] };
/** French passports and licences: two digits of the year, two letters, five digits. */
const FRENCH_YEAR: Plan = {
  fits: /^\d{2}[A-Z]{2}\d{5}$/,
  ranges: [
    {
      says: 'French years of issue that have not come (50 to 89)',
      make: (key, draw) => between(draw, 50, 89) + shape('', key.slice(2), draw),
    },
  ],
};
/** German passports and cards: consonants and digits only. */
const GERMAN_SERIAL: Plan = {
  fits: /^(?=.*[A-Z])[0-9CFGHJKLMNPRTVWXYZ]{9}\dD?$|^[CFGHJKLMNPRTVWXYZ]\d{2}[0-9CFGHJKLMNPRTVWXYZ]{6}$/,
  ranges: [
    {
      says: 'German serial numbers that start with B, a letter that they do not have',
      make: (key, draw) => {
        const serial = shape('B', key.slice(0, 9), draw);
        const check = Array.from('0123456789').find((digit) => isDigits731(serial + digit)) ?? '0';
        return (serial + check + key.slice(10)).slice(0, key.length);
      },
    },
  ],
};
const BELGIAN_CARD: Plan = {
  fits: /^\d{12}$/,
  ranges: [
    checked('numbers that start with 0000, which is no office and no month', '0000', belgianCardDigits, 2),
  ],
};

const monthOfNobody = (draw: Draw): string => between(draw, 13, 19);
const NO_MONTH = 'a month of birth from 13 to 19, which does not exist';

const LICENCES: Strategy = planned([
  FRENCH_YEAR,
  {
    // DVLA: surname, decade, month, day, year, initials.
    fits: /^[A-Z]{2,5}9{0,3}\d{6}[A-Z][A-Z9]\d[A-Z]{2}(?:\d{2})?$/,
    ranges: [
      {
        says: NO_MONTH,
        make: (key, draw) => {
          const made = shape('lllll', key, draw);
          return `${made.slice(0, 6)}${monthOfNobody(draw)}${between(draw, 1, 28)}${made.slice(10)}`;
        },
      },
    ],
  },
  {
    // Ontario: ends in the date of birth.
    fits: /^[A-Z]\d{14}$/,
    ranges: [
      {
        says: NO_MONTH,
        make: (key, draw) =>
          `${shape('', key.slice(0, 11), draw)}${monthOfNobody(draw)}${between(draw, 1, 28)}`,
      },
    ],
  },
  {
    // Quebec: day, month, year behind four digits.
    fits: /^[A-Z]\d{12}$/,
    ranges: [
      {
        says: NO_MONTH,
        make: (key, draw) =>
          `${shape('', key.slice(0, 5), draw)}${between(draw, 1, 28)}${monthOfNobody(draw)}${digits(draw, 4)}`,
      },
    ],
  },
  LETTERS,
  DIGITS,
]);

const HEALTH: Strategy = planned([
  {
    fits: /^80\d{18}$/,
    ranges: [like('issuer 00000 of the same country, which does not exist', '=====00000')],
  },
  {
    // § 290 SGB V reserves no range.
    fits: /^[A-Z]\d{9}$/,
    ranges: [
      {
        says: 'German numbers whose check digit is wrong, since no range is reserved',
        make: (key, draw) => {
          const made = shape('', key, draw);
          return made.slice(0, 9) + String((kvnrDigit(made) + 1 + draw.below(9)) % 10);
        },
      },
    ],
  },
  {
    fits: /^\d[A-Z][0-9A-Z]\d[A-Z][0-9A-Z]\d[A-Z]{2}\d{2}$/,
    ranges: [
      {
        says: 'letters that Medicare does not use (S, L, O, I, B, Z)',
        make: (key, draw) => shape(`${1 + draw.below(9)}${draw.of(Array.from('SLOIBZ')) ?? 'S'}`, key, draw),
      },
    ],
  },
  {
    // Quebec: letters of the name, year, month, day, two more.
    fits: /^[A-Z]{4}\d{8}$/,
    ranges: [
      {
        says: NO_MONTH,
        make: (_, draw) =>
          `${shape('llll', 'AAAA', draw)}${digits(draw, 2)}${monthOfNobody(draw)}${between(draw, 1, 28)}${digits(draw, 2)}`,
      },
    ],
  },
  {
    // Ontario and British Columbia: numbers start with 1 to 9.
    fits: /^\d{10}(?:[A-Z]{2})?$/,
    ranges: [
      {
        says: 'a first digit of 0, which is not given',
        make: (key, draw) => {
          const body = `0${digits(draw, 8)}`;
          return body + luhnDigit(body) + shape('', key.slice(10), draw);
        },
      },
    ],
  },
  LETTERS,
  DIGITS,
]);

function kvnrDigit(number: string): number {
  const letter = String(number.charCodeAt(0) - 64).padStart(2, '0');
  const sum = Array.from(letter + number.slice(1, 9)).reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10;
}

/** Letters that plates leave out because they look like digits: I, O (and Q). */
const NO_PLATE = 'letters that plates leave out (I, O, Q, U; vowels in Spain)';
const PLATES: Strategy = planned([
  // France and Italy; the United Kingdom; Spain.
  { fits: /^[A-Z]{2}\d{3}[A-Z]{2}$|^[A-Z]{2}\d{2}[A-Z]{3}$/, ranges: [like(NO_PLATE, 'I')] },
  { fits: /^\d{4}[A-Z]{3}$/, ranges: [like(NO_PLATE, 'ddddI')] },
  { fits: /^\d[A-Z]{3}\d{3}$/, ranges: [like('a first digit of 0, which Belgium does not use', '0')] },
  {
    // Germany, Austria, Switzerland, Luxembourg, older French and Italian ones: a district first.
    fits: /^[A-Z]/,
    ranges: [like('districts that start with Q, which do not exist', 'Q')],
  },
  {
    fits: /[A-Z]/,
    ranges: [
      {
        says: NO_PLATE,
        make: (key, draw) => {
          const at = key.search(/[A-Z]/);
          return shape(`${'s'.repeat(at)}I`, key, draw);
        },
      },
    ],
  },
  DIGITS,
]);

/** No register reserves anything, and nobody outside the issuer can say whose number it is. */
const OWN_NUMBER =
  'another number of the same shape that is nobody’s in the vault: outside its issuer it points at nobody';
const OWN: Strategy = planned([
  {
    fits: /\d.*\d.*\d.*\d.*\d/,
    ranges: [
      {
        says: OWN_NUMBER,
        make: (key, draw) => key.replace(/\d/g, () => String(draw.below(10))),
      },
    ],
  },
  { ranges: [like(OWN_NUMBER, '')] },
]);

export const PAPER_PLANS: Readonly<Partial<Record<EntityType, Strategy>>> = {
  PASSPORT: planned([FRENCH_YEAR, GERMAN_SERIAL, LETTERS, DIGITS]),
  ID_CARD: planned([BELGIAN_CARD, GERMAN_SERIAL, LETTERS, DIGITS]),
  DRIVING_LICENCE: LICENCES,
  HEALTH_INSURANCE: HEALTH,
  TAX_NUMBER: planned([DIGITS]),
  PROFESSIONAL_NUMBER: planned([
    {
      fits: /^\d{10,11}$/,
      ranges: [
        checked('numbers that start with 000, which no register gives', '000', luhnDigit),
        wrong(luhnDigit),
      ],
    },
    DIGITS,
  ]),
  LICENCE_PLATE: PLATES,
  ACCOUNT_NUMBER: OWN,
  CASE_NUMBER: OWN,
  CUSTOM: planned([
    { ranges: [like('another text of the same shape: what your pattern finds is known to you alone', '')] },
  ]),
};
