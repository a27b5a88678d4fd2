/** The lists that pseudonyms are drawn from, by language, gender, country and first sound; split on first use. */
import type { Language } from '../types.ts';
import { foldWord } from '../text/fold.ts';
import { COUNTRIES } from './data/countries.ts';
import { FEMALE, MALE } from './data/given-names.ts';
import { REGIONS } from './data/regions.ts';
import { SURNAMES } from './data/surnames.ts';
import { FIRST, INNER, LAST } from './data/syllables.ts';
import { TOWNS } from './data/towns.ts';
import type { Draw } from './keyed-random.ts';
import type { Gender } from './mapping.ts';

/**
 * How a name starts. Words around it may depend on that (`d'Anne`, `de Claire`, `an Adams`), so a pseudonym starts the
 * same way. Names with H or Y are neither: what stands before them differs from name to name.
 */
export type Start = 'vowel' | 'consonant';

/** Lists to try one after the other. */
export type Pools = readonly (readonly string[])[];

export type TownCountry = keyof typeof TOWNS;

const LANGUAGES: readonly Language[] = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];

const memo = new Map<string, readonly string[]>();

function cached(name: string, make: () => readonly string[]): readonly string[] {
  const known = memo.get(name);
  if (known !== undefined) return known;
  const list = make();
  memo.set(name, list);
  return list;
}

function starting(name: string, start: Start, make: () => readonly string[]): readonly string[] {
  return cached(`${name}:${start}`, () =>
    cached(name, make).filter((entry) => startOfPseudonym(entry) === start),
  );
}

const split = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => word !== '' && word !== PARTING);

/** Stands between the common names of a list and the others. */
const PARTING = '--';
const common = (text: string): readonly string[] => split(text.split(PARTING, 1)[0] ?? '');
const rare = (text: string): readonly string[] => split(text.slice(text.indexOf(PARTING)));

/** How an inventory's entry starts; undefined where that is not clear (H, Y). */
export function startOfPseudonym(entry: string): Start | undefined {
  const first = foldWord(entry).charAt(0);
  if (first === 'h' || first === 'y') return undefined;
  return 'aeiou'.includes(first) ? 'vowel' : 'consonant';
}

/** Given names of one gender: the language's own, common ones first, then all others'. `unknown` draws from both. */
export function givenNamePools(language: Language, gender: Gender, start: Start): Pools {
  const lists = gender === 'female' ? [FEMALE] : gender === 'male' ? [MALE] : [FEMALE, MALE];
  const pool = (name: string, make: () => readonly string[]): readonly string[] =>
    starting(`given:${gender}:${name}:${language}`, start, make);
  return [
    pool('common', () => lists.flatMap((list) => common(list[language]))),
    pool('rare', () => lists.flatMap((list) => rare(list[language]))),
    pool('but', () => othersThan(language).flatMap((l) => lists.flatMap((list) => split(list[l])))),
  ];
}

/** Surnames: the language's own, common ones first, then the other languages', then rare ones. */
export function surnamePools(language: Language, start: Start): Pools {
  return [
    starting(`surname:common:${language}`, start, () => common(SURNAMES[language])),
    starting(`surname:rare:${language}`, start, () => rare(SURNAMES[language])),
    starting(`surname:but:${language}`, start, () => othersThan(language).flatMap((l) => split(SURNAMES[l]))),
    starting('surname:more', start, () => split(SURNAMES.more)),
  ];
}

const othersThan = (language: Language): readonly Language[] =>
  LANGUAGES.filter((other) => other !== language);

/** Towns: of this country, then of the others. */
export function townPools(country: TownCountry, start: Start): Pools {
  return [
    starting(`town:${country}`, start, () => split(TOWNS[country])),
    starting('town', start, () => Object.values(TOWNS).flatMap(split)),
  ];
}

/** A made-up name of two or three syllables of the language's real surnames. */
export function inventName(
  draw: Draw,
  language: Language,
  start: Start,
  syllables = 2 + draw.below(2),
): string {
  const first = starting(`first:${language}`, start, () => split(FIRST[language]));
  const inner = cached(`inner:${language}`, () => split(INNER[language]));
  const last = cached(`last:${language}`, () => split(LAST[language]));
  let word = draw.of(first) ?? '';
  for (let i = 2; i < syllables; i++) word += draw.of(inner) ?? '';
  word += draw.of(last) ?? '';
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const DEFAULT_COUNTRY: Readonly<Record<Language, TownCountry>> = {
  fr: 'FR',
  en: 'GB',
  de: 'DE',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  nl: 'NL',
};

let townIndex: ReadonlyMap<string, TownCountry> | undefined;

const isTownCountry = (code: string): code is TownCountry => Object.hasOwn(TOWNS, code);

/** The country of a town of the lists, by the folded name. */
export function countryOfTown(key: string): TownCountry | undefined {
  if (townIndex === undefined) {
    const index = new Map<string, TownCountry>();
    for (const [code, list] of Object.entries(TOWNS)) {
      if (isTownCountry(code)) for (const town of split(list)) index.set(foldWord(town), code);
    }
    townIndex = index;
  }
  return townIndex.get(key);
}

/** Where a document of this language most likely plays. */
export function usualCountry(language: Language): TownCountry {
  return DEFAULT_COUNTRY[language];
}

export interface CountryName {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The first is the usual one. */
  readonly names: readonly string[];
}

const countryMemo = new Map<Language, readonly CountryName[]>();

/** The countries of the world, named in this language. */
export function countries(language: Language): readonly CountryName[] {
  const known = countryMemo.get(language);
  if (known !== undefined) return known;
  const list = COUNTRIES[language].split(/;\s*/u).map((entry) => {
    const [code = '', names = ''] = entry.split(':');
    return { code, names: names.split('/') };
  });
  countryMemo.set(language, list);
  return list;
}

let countryIndex: ReadonlyMap<string, string> | undefined;

/** The code of a country by its folded name in any of the languages. */
export function countryByName(key: string): string | undefined {
  countryIndex ??= new Map(
    LANGUAGES.flatMap((language) =>
      countries(language).flatMap(({ code, names }) => names.map((name) => [foldWord(name), code] as const)),
    ),
  );
  return countryIndex.get(key);
}

/** The country's usual name in this language. */
export function countryName(code: string, language: Language): string | undefined {
  return countries(language).find((country) => country.code === code)?.names[0];
}

let regionIndex: ReadonlyMap<string, string> | undefined;

/** The country that has a region (state, county, department, Land) of this folded name. */
export function countryOfRegion(key: string): string | undefined {
  regionIndex ??= new Map(
    Object.entries(REGIONS).flatMap(([code, list]) =>
      list.split(/;\s*/u).map((region) => [foldWord(region), code] as const),
    ),
  );
  return regionIndex.get(key);
}

/** Regions of a country that are one word. */
export function regionPools(country: string, start: Start): Pools {
  const pool = (codes: readonly string[], name: string): readonly string[] =>
    starting(name, start, () =>
      Object.entries(REGIONS)
        .filter(([code]) => codes.includes(code))
        .flatMap(([, list]) => list.split(/;\s*/u))
        .filter((region) => /^\p{Lu}[a-zà-öø-þ]+$/u.test(region)),
    );
  return [pool([country], `region:${country}`), pool(Object.keys(REGIONS), 'region')];
}
