/**
 * Telephone numbers: the ranges that regulators keep for films and books, else numbers that cannot exist. Ranges:
 * ARCEP decision 2018-0881 (France), Ofcom "numbers for drama use" (United Kingdom), NANPA 555-0100 to 555-0199 (North
 * America), ComReg "020 91X XXXX" (Ireland), Bundesnetzagentur "Drama-Nummern" (Germany), ACMA fictitious numbers (Australia).
 */
import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js';
import type { Language } from '../types.ts';
import type { Draw } from '../pseudonyms/keyed-random.ts';
import { digits } from './format.ts';
import type { Strategy, StrategyContext } from './strategy.ts';

/** National numbers without trunk prefix; `x` is any digit, `N` 2 to 9, `A` 0 to 8. */
interface DramaNumbers {
  readonly fixed: readonly string[];
  readonly mobile: readonly string[];
  readonly isMobile: RegExp;
}

const NORTH_AMERICA: DramaNumbers = { fixed: ['NAx55501xx'], mobile: ['NAx55501xx'], isMobile: /^$/ };

/** By country calling code: plans are shared by neighbours (44 is Jersey too). */
const DRAMA: Readonly<Record<string, DramaNumbers>> = {
  33: {
    fixed: ['19900xxxx', '26191xxxx', '35301xxxx', '46571xxxx', '53649xxxx'],
    mobile: ['63998xxxx'],
    isMobile: /^[67]/,
  },
  44: {
    fixed: [
      '2079460xxx',
      '1134960xxx',
      '1144960xxx',
      '1154960xxx',
      '1164960xxx',
      '1174960xxx',
      '1184960xxx',
      '1214960xxx',
      '1314960xxx',
      '1414960xxx',
      '1514960xxx',
      '1614960xxx',
      '1914980xxx',
      '1632960xxx',
      '2896496xxx',
      '2920180xxx',
    ],
    mobile: ['7700900xxx'],
    isMobile: /^7/,
  },
  49: {
    fixed: ['3023125xxx', '4066969xxx', '6990009xxx', '8999998xxx', '2214710xxx'],
    mobile: ['17139200xx', '176040690xx'],
    isMobile: /^1[567]/,
  },
  61: {
    fixed: [
      '25550xxxx',
      '27010xxxx',
      '35550xxxx',
      '37010xxxx',
      '75550xxxx',
      '77010xxxx',
      '85550xxxx',
      '87010xxxx',
    ],
    mobile: ['491570xxx'],
    isMobile: /^4/,
  },
  353: { fixed: ['2091xxxxx'], mobile: ['2091xxxxx'], isMobile: /^$/ },
  1: NORTH_AMERICA,
};

const COUNTRY_OF_LANGUAGE: Readonly<Record<Language, CountryCode>> = {
  fr: 'FR',
  en: 'GB',
  de: 'DE',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  nl: 'NL',
};

const COUNTRIES: readonly CountryCode[] = Object.values(COUNTRY_OF_LANGUAGE);

/** How often a drama range is tried before numbers that cannot exist. */
const DRAMA_TRIES = 40;

export const phone: Strategy = {
  reversible: true,
  says: {
    nobody:
      'the ranges for films and books of France, the United Kingdom, Ireland, Germany, North America and Australia',
    usedUp:
      'numbers of the same length for which the country has no room; other countries have these from the start',
  },
  key: (surface, context) => read(surface, context)?.number ?? onlyDigits(surface),
  invent: (key, draw, attempt) => {
    const number = key.startsWith('+') ? parsePhoneNumberFromString(key) : undefined;
    if (number === undefined) return impossible(key, draw);
    const national: string = number.nationalNumber;
    const drama = DRAMA[number.countryCallingCode];
    const ranges = drama === undefined ? [] : drama.isMobile.test(national) ? drama.mobile : drama.fixed;
    const fitting = ranges.filter((range) => range.length === national.length);
    const range = attempt < DRAMA_TRIES ? draw.of(fitting) : undefined;
    if (range !== undefined) return `+${number.countryCallingCode}${fill(range, draw)}`;
    return `+${number.countryCallingCode}${impossibleNational(number, draw)}`;
  },
  write: (surface, pseudonym, context) => {
    if (!pseudonym.startsWith('+')) return pourDigits(surface, pseudonym);
    const original = read(surface, context);
    const code = original?.countryCallingCode ?? '';
    const national = pseudonym.slice(1 + code.length);
    const written = onlyDigits(surface);
    if (surface.trimStart().startsWith('+')) {
      const trunk = surface.includes('(0)') ? '0' : '';
      return pourDigits(surface, code + trunk + national);
    }
    if (written.startsWith(`00${code}`)) return pourDigits(surface, `00${code}${national}`);
    const originalNational: string = original?.nationalNumber ?? written;
    const at = written.indexOf(originalNational);
    return pourDigits(surface, written.slice(0, Math.max(0, at)) + national);
  },
};

/** Groups of digits that tell the country, also of numbers that nobody has. The Netherlands may write in pairs too. */
const FORMS: readonly { readonly form: RegExp; readonly country: CountryCode; readonly not?: Language }[] = [
  { form: /^0[1-9](?:[\s.\u00a0\u202f-]\d\d){4}$/, country: 'FR', not: 'nl' },
  { form: /^0[17]\d{3} \d{6}$/, country: 'GB', not: 'de' },
];

/**
 * The number that is meant. A national one is tried as one of the document's country first and of the others then, so
 * that it is the same number in a letter, in a table and in code, whatever language those seem to have.
 */
function read(surface: string, { language }: StrategyContext): PhoneNumber | undefined {
  const international = surface.trim().replace(/^00(?=[1-9])/, '+');
  const own = COUNTRY_OF_LANGUAGE[language];
  const told = FORMS.find(({ form, not }) => language !== not && form.test(international));
  if (told !== undefined) return parsePhoneNumberFromString(international, told.country);
  for (const country of [own, ...COUNTRIES]) {
    const number = parsePhoneNumberFromString(international, country);
    if (number?.isValid() === true) return number;
  }
  return parsePhoneNumberFromString(international, own);
}

const onlyDigits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** Replaces digits in place; digits beyond the number (an extension) become zeros. */
function pourDigits(surface: string, number: string): string {
  let i = 0;
  const text = surface.replace(/\p{Nd}/gu, () => number[i++] ?? '0');
  return text + number.slice(i);
}

function fill(range: string, draw: Draw): string {
  return range.replace(/[xNA]/g, (place) =>
    String(place === 'x' ? draw.below(10) : place === 'N' ? 2 + draw.below(8) : draw.below(9)),
  );
}

/** Digits of the same length that the numbering plan has no room for. */
function impossibleNational(number: PhoneNumber, draw: Draw): string {
  const length = number.nationalNumber.length;
  for (let i = 0; i < 200; i++) {
    const candidate = digits(draw, length);
    if (!isValidPhoneNumber(`+${number.countryCallingCode}${candidate}`)) return candidate;
  }
  return `0${digits(draw, length - 1)}`;
}

/** Short and internal numbers: the same count of digits, a zero first. */
function impossible(key: string, draw: Draw): string {
  return key.length < 4 ? digits(draw, key.length) : `0${digits(draw, key.length - 1)}`;
}
