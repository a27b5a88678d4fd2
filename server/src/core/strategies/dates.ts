/**
 * Dates, all moved by one number of days in a domain, so that what lies between two of them stays; and ages, moved a
 * little. Written as the original was: order, separators, month in words.
 */
import type { Language } from '../types.ts';
import { foldWord } from '../text/fold.ts';
import { generic } from './generic.ts';
import type { Strategy, StrategyContext } from './strategy.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};
const DAY = 86_400_000;
/** What may follow tells two people's days apart and is not written. */
const ISO_LENGTH = 10;
const LANGUAGES = Object.keys(MONTHS) as readonly Language[];

interface WrittenDate {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Puts another date where this one stands. */
  readonly write: (date: Date) => string;
}

export const dateShift: Strategy = {
  reversible: true,
  says: {
    nobody:
      'the same number of weeks earlier or later for all dates of a vault, so that what lies between two stays',
    usedUp: 'never: every date has its own',
  },
  key: (surface, context) => {
    const date = readDate(surface, context.language);
    return date === undefined ? generic.key(surface, context) : isoOf(date.day);
  },
  invent: (key, draw, attempt, context) => {
    const time = /^\d{4}-\d\d-\d\d$/.test(key) ? Date.parse(key) : Number.NaN;
    if (Number.isNaN(time)) return generic.invent(key, draw, attempt, context);
    // A seed that changed (after an erasure) may lead to a day that is taken: the next one then.
    return isoOf(Math.round(time / DAY) + shiftOf(context) + attempt);
  },
  write: (surface, pseudonym, context) => {
    const date = readDate(surface, context.language);
    return date === undefined
      ? generic.write(surface, pseudonym, context)
      : date.write(new Date(`${pseudonym.slice(0, ISO_LENGTH)}T00:00:00Z`));
  },
};

export const age: Strategy = {
  reversible: true,
  says: { nobody: 'an age one to three years off that stands for no other age', usedUp: 'ages further off' },
  key: (surface, context) => /\d+/.exec(surface)?.[0] ?? generic.key(surface, context),
  invent: (key, draw, attempt, context) => {
    if (!/^\d+$/.test(key)) return generic.invent(key, draw, attempt, context);
    const distance = 1 + draw.below(3 + Math.floor(attempt / 10));
    return String(Math.max(0, Number(key) + (draw.below(2) === 0 ? distance : -distance)));
  },
  write: (surface, pseudonym, context) =>
    /\d/.test(surface) ? surface.replace(/\d+/, pseudonym) : generic.write(surface, pseudonym, context),
};

/** One number of days for the domain: one to four years, back or forth, whole weeks so that weekdays stay. */
function shiftOf({ domain }: StrategyContext): number {
  const weeks = 52 + (domain % 157);
  return 7 * (domain % 2 === 0 ? weeks : -weeks);
}

function readDate(surface: string, language: Language): WrittenDate | undefined {
  return readIso(surface) ?? readNumbers(surface, language) ?? readWords(surface);
}

function readIso(surface: string): WrittenDate | undefined {
  const match = /^(\d{4})([-/.])(\d\d)\2(\d\d)$/.exec(surface);
  if (match === null) return undefined;
  const [, year, separator = '-', month, day] = match;
  return dated(Number(year), Number(month), Number(day), (date) =>
    isoOf(date.getTime() / DAY).replaceAll('-', separator),
  );
}

/** `12/03/1984`, `12.3.84`; American order where the language is English and only that order is a date. */
function readNumbers(surface: string, language: Language): WrittenDate | undefined {
  const match = /^(\d{1,2})(\s?[-/. ]\s?)(\d{1,2})(\s?[-/. ]\s?)(\d{4}|\d{2})$/.exec(surface);
  if (match === null) return undefined;
  const [, first = '', gap = '', second = '', gapAfter = '', yearText = ''] = match;
  const year =
    yearText.length === 4 ? Number(yearText) : Number(yearText) + (Number(yearText) > 40 ? 1900 : 2000);
  const monthFirst = Number(second) > 12 && language === 'en';
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return dated(year, Number(month), Number(day), (date) => {
    const like = (value: number, original: string): string =>
      original.length === 2 ? String(value).padStart(2, '0') : String(value);
    const dayText = like(date.getUTCDate(), day);
    const monthText = like(date.getUTCMonth() + 1, month);
    const newYear = String(date.getUTCFullYear()).slice(-yearText.length);
    const [one, two] = monthFirst ? [monthText, dayText] : [dayText, monthText];
    return one + gap + two + gapAfter + newYear;
  });
}

/** `12 mars 1984`, `1er avril 2020`, `March 12, 1984`, `12. März 1984`, `12 de marzo de 1984`. */
function readWords(surface: string): WrittenDate | undefined {
  const word = [...surface.matchAll(/\p{L}+/gu)].map((match) => ({ match, month: monthOf(match[0]) }));
  const found = word.find(({ month }) => month !== undefined);
  const numbers = [...surface.matchAll(/\d+/g)];
  const year = numbers.find(([text]) => text.length === 4);
  const day = numbers.find((number) => number !== year && number[0].length <= 2);
  if (found?.month === undefined || year === undefined || day === undefined || numbers.length !== 2)
    return undefined;
  const { language, index } = found.month;
  return dated(Number(year[0]), index + 1, Number(day[0]), (date) => {
    const monthText = capitalsOf(found.match[0], MONTHS[language][date.getUTCMonth()] ?? '');
    // "1er" is French for the first only.
    const ordinal = /^(?:er|re)\b/u.test(surface.slice(day.index + day[0].length)) ? 2 : 0;
    const pieces = [
      { at: found.match.index, length: found.match[0].length, text: monthText },
      { at: year.index, length: 4, text: String(date.getUTCFullYear()) },
      {
        at: day.index,
        length: day[0].length + ordinal,
        text: String(date.getUTCDate()).padStart(day[0].startsWith('0') ? 2 : 1, '0'),
      },
    ].sort((a, b) => b.at - a.at);
    return pieces.reduce(
      (text, { at, length, text: piece }) => text.slice(0, at) + piece + text.slice(at + length),
      surface,
    );
  });
}

function monthOf(word: string): { readonly language: Language; readonly index: number } | undefined {
  const key = foldWord(word);
  for (const language of LANGUAGES) {
    const index = MONTHS[language].findIndex((month) => foldWord(month) === key);
    if (index >= 0) return { language, index };
  }
  return undefined;
}

function capitalsOf(original: string, month: string): string {
  if (original === original.toUpperCase()) return month.toUpperCase();
  return /^\p{Lu}/u.test(original) ? month.charAt(0).toUpperCase() + month.slice(1) : month.toLowerCase();
}

function dated(
  year: number,
  month: number,
  day: number,
  write: (date: Date) => string,
): WrittenDate | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 999;
  return exists ? { day: time / DAY, write } : undefined;
}

function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
