/** Given names of Europe and of the origins found there, by folded key. Lists and licences: `given-names-data.ts`. */
import type { Gender } from '../pseudonyms/mapping.ts';
import type { Language } from '../types.ts';
import { foldWord } from '../text/fold.ts';
import { GIVEN_NAMES_DATA } from './given-names-data.ts';

export interface GivenName {
  /** Over all languages. */
  readonly gender: Gender;
  /** In how many source lists it stands, 1 to 9: how sure it is that the word is a given name at all. */
  readonly lists: number;
  /** Languages in which the gender is another: `andrea` is male in Italian. */
  readonly genderIn: Readonly<Partial<Record<Language, Gender>>>;
}

const GENDER_OF_LETTER: Readonly<Record<string, Gender>> = { f: 'female', m: 'male', b: 'unknown' };
const LANGUAGE_OF_CODE: Readonly<Record<string, Language>> = {
  fr: 'fr',
  en: 'en',
  de: 'de',
  es: 'es',
  it: 'it',
  pt: 'pt',
  nl: 'nl',
};

let table: ReadonlyMap<string, string> | undefined;

/**
 * What is known of a given name; undefined where the word is none of the lists'. A hyphenated name whose parts are all
 * given names ("Marie-Sophie") is one too, with the gender of its first part.
 * @param key folded by `foldWord` or `foldName`
 */
export function givenName(key: string): GivenName | undefined {
  table ??= parse(GIVEN_NAMES_DATA);
  const row = table.get(key);
  if (row !== undefined) return decode(row);
  if (!key.includes('-')) return undefined;
  const parts = key.split('-').map((part) => table?.get(part));
  const first = parts[0];
  return first === undefined || parts.includes(undefined) ? undefined : decode(first);
}

/**
 * The gender that a given name suggests, `unknown` where it is not in the lists or is given to both.
 * @param name as written; the first word counts ("Jean Marc")
 */
export function genderOfGivenName(name: string, language?: Language): Gender {
  const found = givenName(foldWord(name.trim())) ?? givenName(foldWord(name.trim().split(/\s/, 1)[0] ?? ''));
  if (found === undefined) return 'unknown';
  return (language === undefined ? undefined : found.genderIn[language]) ?? found.gender;
}

function parse(data: string): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const entry of data.trim().split(/\s+/)) {
    const colon = entry.indexOf(':');
    rows.set(entry.slice(0, colon), entry.slice(colon + 1));
  }
  return rows;
}

function decode(row: string): GivenName {
  const [overall = '', ...others] = row.split(',');
  const genderIn: Partial<Record<Language, Gender>> = {};
  for (const other of others) {
    const language = LANGUAGE_OF_CODE[other.slice(0, 2)];
    if (language !== undefined) genderIn[language] = genderOfLetter(other.slice(2));
  }
  return { gender: genderOfLetter(overall.charAt(0)), lists: Number(overall.slice(1)), genderIn };
}

function genderOfLetter(letter: string): Gender {
  return GENDER_OF_LETTER[letter] ?? 'unknown';
}
