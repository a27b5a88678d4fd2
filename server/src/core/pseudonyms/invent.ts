/** A new component's pseudonym, by its kind and what the documents say about it. */
import type { Language } from '../types.ts';
import {
  countries,
  countryByName,
  countryOfRegion,
  countryOfTown,
  givenNamePools,
  inventName,
  regionPools,
  startOfPseudonym,
  surnamePools,
  townPools,
  usualCountry,
} from './inventories.ts';
import type { Pools, Start } from './inventories.ts';
import type { Choice } from './choice.ts';
import { slug } from './addresses.ts';
import type { Draw } from './keyed-random.ts';
import type { ComponentKind } from './mapping.ts';
import type { ComponentNeed } from './needs.ts';
import { ownPools } from './own-pools.ts';
import type { OwnLists } from './own-lists.ts';

/** French given names with H are elided, but for newer ones; other names with H mostly are not. */
const NOT_ELIDED =
  /^h(?:ugo|arry|arold|enry|ans|eidi|oward|unter|assan|amid|akim|ussein|einz|einrich|olger|elmut)/u;

/** Chooses the pseudonym of a component that needs one. */
export function inventComponent(need: ComponentNeed, choice: Choice, draw: Draw, lists?: OwnLists): string {
  const start = startOf(need);
  const own = lists && ownPools(need, lists, start);
  if (own !== undefined) return choice.wordOrNumbered(need.kind, need.key, draw, own);
  const word = (kind: ComponentKind, pools: Pools): string =>
    choice.word(kind, need.key, draw, pools, need.language, start);
  if (need.kind === 'given')
    return word('given', withoutS(givenNamePools(need.language, need.gender, start), need));
  if (need.kind === 'surname') return word('surname', withoutS(surnamePools(need.language, start), need));
  if (need.kind === 'initial') return initial(need, choice, draw);
  if (need.kind === 'domain-name') return domainName(need, choice, draw);
  if (need.kind === 'handle') return handle(need, choice, draw);
  if (need.kind === 'whole:ORGANIZATION') {
    return need.flavour === 'acronym'
      ? acronym(need, choice, draw)
      : organizationWord(need, choice, draw, start);
  }
  return word(need.kind, placePools(need, start));
}

/** How the original starts, as far as words around it can tell. */
function startOf(need: ComponentNeed): Start {
  const { key } = need;
  const clear = startOfPseudonym(key);
  if (need.elided) return 'vowel';
  if (clear !== undefined) return clear;
  if (key.startsWith('y')) return /^y[^aeiou]/u.test(key) ? 'vowel' : 'consonant';
  return need.kind === 'given' && need.language === 'fr' && !NOT_ELIDED.test(key) ? 'vowel' : 'consonant';
}

/** German genitives ("Müllers") need a name that takes an S. */
function withoutS(pools: Pools, need: ComponentNeed): Pools {
  return need.language === 'de' ? pools.map((pool) => sLess(pool)) : pools;
}

const sLessMemo = new WeakMap<readonly string[], readonly string[]>();

function sLess(pool: readonly string[]): readonly string[] {
  const known = sLessMemo.get(pool);
  if (known !== undefined) return known;
  const list = pool.filter((name) => !/[sxzß]$/u.test(name));
  sLessMemo.set(pool, list);
  return list;
}

/** Another letter, or as many letters as the abbreviation has; longer when the alphabet has run out. */
function initial(need: ComponentNeed, choice: Choice, draw: Draw): string {
  return choice.until('initial', draw, (attempt) => {
    const length = need.key.length + Math.floor(attempt / 150);
    const letters = Array.from({ length }, () => String.fromCharCode(97 + draw.below(26))).join('');
    // Its own letter would be no pseudonym: another, or one more.
    const other = letters === need.key ? letters + letters.charAt(0) : letters;
    return other.charAt(0).toUpperCase() + other.slice(1);
  });
}

function domainName(need: ComponentNeed, choice: Choice, draw: Draw): string {
  return choice.until('domain-name', draw, (attempt) => {
    const label = inventName(draw, need.language, 'consonant', attempt < 20 ? 2 : 3);
    return `${slug(label)}.example`;
  });
}

function handle(need: ComponentNeed, choice: Choice, draw: Draw): string {
  return choice.until('handle', draw, (attempt) => {
    const start: Start = draw.below(3) === 0 ? 'vowel' : 'consonant';
    const name = inventName(draw, need.language, start, attempt < 20 ? 2 : 3);
    return slug(String.fromCharCode(97 + draw.below(26)) + name);
  });
}

function placePools(need: ComponentNeed, start: Start): Pools {
  const { key, language, flavour } = need;
  if (flavour === 'country') {
    const alike = countryNames(language, countryByName(key) ?? '', start);
    return [...alike, ...townPools(usualCountry(language), start)];
  }
  if (flavour === 'region')
    return [...regionPools(countryOfRegion(key) ?? '', start), ...townPools(usualCountry(language), start)];
  if (flavour === 'street') return surnamePools(language, start);
  return townPools(countryOfTown(key) ?? usualCountry(language), start);
}

const ONE_WORD = /^\p{Lu}[a-zà-öø-ÿ]+$/u;
/** Countries with an article in the language, or none where others have one: text around them would not fit. */
const SPECIAL: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /^(?:Cuba|Chypre|Malte|Monaco|Singapour|Madagascar|Djibouti|Oman|Bahreïn|Haïti|Maurice|Mayotte|Philippines|Seychelles|Fidji|Bahamas|Maldives|Kiribati|Tuvalu|Vanuatu|Nauru|Niue|Guam|Jersey|Guernesey|Taïwan|Aruba|Anguilla|Montserrat|Tokelau|Belize|Curaçao)$/u,
  de: /^(?:Schweiz|Türkei|Ukraine|Slowakei|Mongolei|Niederlande|Iran|Irak|Libanon|Sudan|Jemen|Kongo|Tschad|Niger|Vatikan|Bahamas|Malediven|Philippinen|Seychellen|Komoren|Salomonen)$/u,
};
const FRENCH_MASCULINE_IN_E = /^(?:Mexique|Cambodge|Mozambique|Zimbabwe|Suriname)$/u;

/** Countries' names that fit where the original stood: in French, of the same gender. */
function countryNames(language: Language, code: string, start: Start): Pools {
  const all = countries(language)
    .map(({ names }) => names[0] ?? '')
    .filter(
      (name) =>
        ONE_WORD.test(name) && SPECIAL[language]?.test(name) !== true && startOfPseudonym(name) === start,
    );
  const original = countries(language).find((country) => country.code === code)?.names[0];
  if (language !== 'fr' || original === undefined || start === 'vowel') return [all];
  const feminine = (name: string): boolean => name.endsWith('e') && !FRENCH_MASCULINE_IN_E.test(name);
  return [all.filter((name) => feminine(name) === feminine(original))];
}

const VOWELS = Array.from('AEIOU');
const CONSONANTS = Array.from('BCDGJKPTVZ');
const LETTERS = Array.from('ABCDEFGIJKLMNOPRSTUV');

/** Letters in the number of the original's; the first one keeps what elision needs. */
function acronym(need: ComponentNeed, choice: Choice, draw: Draw): string {
  const first = startOfPseudonym(need.key) === 'vowel' ? VOWELS : CONSONANTS;
  return choice.until(need.kind, draw, (attempt) => {
    const length = Math.max(2, need.key.length) + Math.floor(attempt / 200);
    return Array.from({ length }, (_, i) => draw.of(i === 0 ? first : LETTERS) ?? '').join('');
  });
}

function organizationWord(need: ComponentNeed, choice: Choice, draw: Draw, start: Start): string {
  return choice.until(need.kind, draw, (attempt) =>
    inventName(draw, need.language, start, attempt < 30 ? 2 + draw.below(2) : 3 + Math.floor(attempt / 60)),
  );
}
