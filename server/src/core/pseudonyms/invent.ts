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
import type { ComponentNeed } from './needs.ts';

/** French given names with H are elided, but for newer ones; other names with H mostly are not. */
const NOT_ELIDED =
  /^h(?:ugo|arry|arold|enry|ans|eidi|oward|unter|assan|amid|akim|ussein|einz|einrich|olger|elmut)/u;

/** Chooses the pseudonym of a component that needs one. */
export function inventComponent(need: ComponentNeed, choice: Choice): string {
  const start = startOf(need);
  switch (need.kind) {
    case 'given':
      return choice.word(
        'given',
        need.key,
        givenNamePools(need.language, need.gender, start),
        need.language,
        start,
      );
    case 'surname':
      return choice.word(
        'surname',
        need.key,
        withoutS(surnamePools(need.language, start), need),
        need.language,
        start,
      );
    case 'initial':
      return initial(need, choice);
    case 'domain-name':
      return domainName(need, choice);
    case 'handle':
      return choice.until('handle', need.key, (draw, attempt) =>
        slug(handleLike(draw, need.language, attempt)),
      );
    case 'whole:LOCATION':
      return choice.word(need.kind, need.key, placePools(need, start), need.language, start);
    case 'whole:ORGANIZATION':
      return need.flavour === 'acronym' ? acronym(need, choice) : organizationWord(need, choice, start);
    default:
      return choice.word(need.kind, need.key, [], need.language, start);
  }
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
function initial(need: ComponentNeed, choice: Choice): string {
  return choice.until('initial', need.key, (draw, attempt) => {
    const length = need.key.length + Math.floor(attempt / 150);
    const letters = Array.from({ length }, () => String.fromCharCode(97 + draw.below(26))).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  });
}

function domainName(need: ComponentNeed, choice: Choice): string {
  return choice.until('domain-name', need.key, (draw, attempt) => {
    const label = inventName(draw, need.language, 'consonant', attempt < 20 ? 2 : 3);
    return `${slug(label)}.example`;
  });
}

function handleLike(draw: Draw, language: Language, attempt: number): string {
  const start: Start = draw.below(3) === 0 ? 'vowel' : 'consonant';
  return String.fromCharCode(97 + draw.below(26)) + inventName(draw, language, start, attempt < 20 ? 2 : 3);
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

function acronym(need: ComponentNeed, choice: Choice): string {
  return choice.until(need.kind, need.key, (draw, attempt) =>
    Array.from(
      { length: Math.max(2, need.key.length) + Math.floor(attempt / 200) },
      (_, i) =>
        // The first letter keeps what elision needs.
        draw.of([
          ...(i > 0
            ? 'ABCDEFGIJKLMNOPRSTUV'
            : startOfPseudonym(need.key) === 'vowel'
              ? 'AEIOU'
              : 'BCDGJKPTVZ'),
        ]) ?? 'K',
    ).join(''),
  );
}

function organizationWord(need: ComponentNeed, choice: Choice, start: Start): string {
  return choice.until(need.kind, need.key, (draw, attempt) =>
    inventName(draw, need.language, start, attempt < 30 ? 2 + draw.below(2) : 3 + Math.floor(attempt / 60)),
  );
}
