/**
 * Number plans: what is never issued, with the check characters that the number has. Each plan says where its numbers
 * come from and what follows when that range is used up; the documentation of the types is made of it.
 */
import type { Draw } from '../pseudonyms/keyed-random.ts';
import { compact, digits, pour } from './format.ts';
import type { Strategy } from './strategy.ts';

/** Makes a number; `key` is the original's letters and digits, in capitals. Undefined: this range has none for it. */
export type Make = (key: string, draw: Draw) => string | undefined;

export interface Range {
  /** Why nobody has its numbers. */
  readonly says: string;
  readonly make: Make;
}

/** The ranges of one written form, in the order in which they are used. */
export interface Plan {
  /** Keys that it is for; absent: all. */
  readonly fits?: RegExp;
  readonly ranges: readonly [Range, ...Range[]];
}

/** How often a range is tried before the next: at 80 % used, one number in seven thousand goes on too early. */
const TRIES = 40;

const LONGER = 'numbers one digit longer than real ones, then two';

/** The strategy of these plans. The first that fits a key makes its numbers; the last must fit all. */
export function planned(plans: readonly [...Plan[], Plan]): Strategy {
  const first = plans[0].ranges;
  return {
    reversible: true,
    says: {
      nobody: unique(plans.map(({ ranges }) => ranges[0].says)).join('; '),
      usedUp: unique([
        ...plans.flatMap(({ ranges }) => ranges.slice(1)).map(({ says }) => says),
        LONGER,
      ]).join('; then '),
    },
    key: (surface) => {
      const key = compact(surface);
      return key === '' ? surface : key;
    },
    invent: (key, draw, attempt) => {
      const { ranges } = plans.find(({ fits }) => fits === undefined || fits.test(key)) ?? { ranges: first };
      const at = Math.floor(attempt / TRIES);
      const range = ranges[Math.min(at, ranges.length - 1)];
      const number = range?.make(key, draw) ?? shape('', key, draw);
      return at < ranges.length ? number : number + digits(draw, 1 + Math.floor((at - ranges.length) / 4));
    },
    write: (surface, pseudonym) => pour(surface, pseudonym),
  };
}

/**
 * Characters of the same kind as the key's, behind a template: `d` a digit, `l` a letter, `=` the key's own character,
 * `s` one of the same kind as the key's, anything else stands for itself.
 */
export function shape(template: string, key: string, draw: Draw): string {
  return Array.from(key, (original, i) => ofKind(template.charAt(i), original, draw)).join('');
}

function ofKind(code: string, original: string, draw: Draw): string {
  if (code === '=') return original;
  if (code === 'd') return String(draw.below(10));
  if (code === 'l') return letter(draw);
  if (code !== '' && code !== 's') return code;
  if (/\p{N}/u.test(original)) return String(draw.below(10));
  return /\p{L}/u.test(original) ? letter(draw) : original;
}

export function letter(draw: Draw): string {
  return String.fromCharCode(65 + draw.below(26));
}

/** A range given by its template. */
export function like(says: string, template: string): Range {
  return { says, make: (key, draw) => shape(template, key, draw) };
}

/** A range whose last characters check those before them. `check` gives them, or nothing where a body has none. */
export function checked(
  says: string,
  template: string,
  check: (body: string) => string | undefined,
  length = 1,
): Range {
  return {
    says,
    make: (key, draw) =>
      drawn(() => {
        const body = shape(template, key, draw).slice(0, -length);
        const end = check(body);
        return end === undefined ? undefined : body + end;
      }),
  };
}

/** Numbers of the form with a wrong last character: nobody has one. */
export function wrong(check: (body: string) => string | undefined, length = 1): Range {
  return {
    says: 'numbers whose check characters are wrong',
    make: (key, draw) =>
      drawn(() => {
        const number = shape('', key, draw);
        return check(number.slice(0, -length)) === number.slice(-length) ? undefined : number;
      }),
  };
}

/** Draws until there is one: some bodies have no check digit. */
export function drawn(make: () => string | undefined): string | undefined {
  for (let i = 0; i < 60; i += 1) {
    const number = make();
    if (number !== undefined) return number;
  }
  return undefined;
}

/** Two digits from a range, as text. */
export function between(draw: Draw, from: number, to: number): string {
  return String(from + draw.below(to - from + 1)).padStart(2, '0');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
