/** Takes the mention of a person apart: given names, particles, surnames, initials, titles, suffixes. */
import type { Language } from '../types.ts';
import { givenName } from '../names/given-names.ts';
import { foldWord } from '../text/fold.ts';
import { caseOf, isHyphen, wordsOf } from './words.ts';
import type { NameWord } from './words.ts';

/** `unknown`: a lone word, given name or surname; the document decides (see `link.ts`). */
export type NameRole = 'given' | 'surname' | 'initial' | 'particle' | 'suffix' | 'title' | 'unknown';

export interface NamePart extends NameWord {
  readonly role: NameRole;
}

export interface PersonName {
  readonly parts: readonly NamePart[];
  /** What `keyOfPerson` gives, where it was worked out with the parts. */
  readonly key?: string;
}

/** Written in lower case, or as part of `Van der Berg`; never replaced. */
const PARTICLES = new Set(
  `de du des d' l' la le les af al ap ab ben bin ibn bint el abu auf aus von vom van vander vanden ver zu zum zur und y e
  i der den dem das dos da do di del della dello delle dei degli de' dell' dall' ten ter te tot op 't 's t s in het
  van't san sant' y' von'`
    .split(/\s+/u)
    .map((particle) => particle.replaceAll("'", '')),
);
/** Particles that join given name and surname even when capitalised, and that are hardly given names or surnames. */
const SURE_PARTICLES = new Set(
  'de du des d von vom van der den del della dos das da di ten ter zu zum bin ibn la le'.split(' '),
);
/** Part of a surname where it has a capital too: `Lo Presti`. */
const ITALIAN_PARTICLES = new Set(['lo', 'li']);
/** `María del Carmen`, `Maria da Conceição`: names of Mary, with a particle of their own. */
const NAMES_OF_MARY = new Set(
  `carmen pilar mar rosario dolores angeles conceicao concepcion luz lourdes fatima gloria graca ceu mercedes consuelo
  socorro rocio soledad jesus amparo milagros nieves assuncao asuncion encarnacion remedios`.split(/\s+/u),
);
/** Portuguese names end with whose son or grandson of the same name somebody is. */
const PORTUGUESE_SUFFIXES = new Set('filho neto sobrinho junior'.split(' '));
const ARABIC_PARTICLES = new Set('al el ben bin ibn bint abu ait ould'.split(' '));
const SUFFIXES = new Set('jr sr junior senior ii iii iv esq phd md fils'.split(' '));
const TITLES = new Set(
  `m mm mr mrs ms miss mme mlle mmes mlles monsieur madame mademoiselle dr dre docteur docteure pr professeur professeure
  prof me maitre mgr sir lord lady dame doctor professor herr frau hr fr dipl ing mag sr sra srta don dona senor senora
  senorita dott dott.ssa dottor dottore dottoressa sig signor signora signorina avv avvocato ing arch geom sra dra prof
  senhor senhora doutor doutora mevr mevrouw dhr mijnheer meneer mw drs ir mej rev reverend captain colonel general
  lieutenant sergent capitaine commandant president presidente maire juge judge justice hon honorable freiherr freifrau
  graf grafin baron baronin baronne`.split(/\s+/u),
);
const TWO_SURNAMES: ReadonlySet<Language> = new Set(['es', 'pt']);

/**
 * Takes a mention apart. Every word gets one role; what separates them (spaces, hyphens, commas, dots, line breaks)
 * stays in `gap`, so that a name is written back in its own shape.
 */
export function parsePersonName(surface: string, language: Language): PersonName {
  const plain = plainName(surface);
  if (plain !== undefined) return plain;
  const words = wordsOf(surface);
  const roles: (NameRole | undefined)[] = words.map(() => undefined);
  markInitials(surface, words, roles);
  markTitles(surface, words, roles, language);
  markSuffix(words, roles, language);
  markParticles(words, roles, language);
  const comma = words.findIndex((word, i) => i > 0 && word.gap.includes(',') && roles[i] !== 'suffix');
  if (comma > 0) markAroundComma(words, roles, comma);
  else if (!markByCapitals(words, roles)) markInOrder(words, roles, language);
  // A name of nothing but particles is somebody's all the same.
  const last = words.length - 1;
  if (last >= 0 && !roles.some((role) => role !== 'particle' && role !== 'title' && role !== 'suffix')) {
    roles[last] = words[last]?.text.length === 1 ? 'initial' : 'unknown';
  }
  const parts = words.map(({ start, end, text, key, gap }, i) => ({
    start,
    end,
    text,
    key,
    gap,
    role: roles[i] ?? 'unknown',
  }));
  return { parts, key: joinedKey(parts) };
}

const TWO_PLAIN_WORDS = /^(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{2,})$/u;

/** "Marie Dubois": nearly all names, without the work that the others take. The same result as the long way. */
function plainName(surface: string): PersonName | undefined {
  const match = TWO_PLAIN_WORDS.exec(surface);
  if (match === null) return undefined;
  const [, first = '', second = ''] = match;
  const [one, two] = [foldWord(first), foldWord(second)];
  if (isSpecial(one) || isSpecial(two)) return undefined;
  const turned = givenName(one) === undefined && givenName(two) !== undefined;
  const cut = first.length;
  const parts: readonly NamePart[] = [
    { start: 0, end: cut, text: first, key: one, gap: '', role: turned ? 'surname' : 'given' },
    {
      start: cut + 1,
      end: surface.length,
      text: second,
      key: two,
      gap: ' ',
      role: turned ? 'given' : 'surname',
    },
  ];
  return { parts, key: turned ? `${two} ${one}` : `${one} ${two}` };
}

/** Whether a word may be more than a name. */
function isSpecial(key: string): boolean {
  return (
    TITLES.has(key) ||
    PARTICLES.has(key) ||
    ARABIC_PARTICLES.has(key) ||
    SUFFIXES.has(key) ||
    ITALIAN_PARTICLES.has(key)
  );
}

/** The parts of one role. */
export function partsOf(name: PersonName, ...roles: readonly NameRole[]): readonly NamePart[] {
  return name.parts.filter((part) => roles.includes(part.role));
}

/** Whether it has both a given name (or initial) and a surname. */
export function isFullName({ parts }: PersonName): boolean {
  return (
    parts.some(({ role }) => role === 'surname') &&
    parts.some(({ role }) => role === 'given' || role === 'initial')
  );
}

/**
 * The key of the whole name: given names first, whatever the order and the hyphens on paper; no titles.
 * `DUPONT, Jean-Pierre` and `Jean Pierre Dupont` are one.
 */
export function keyOfPerson(name: PersonName): string {
  return name.key ?? joinedKey(name.parts);
}

/** Whether a part goes with the surname: particles do, but for those of given names ("María del Carmen"). */
export function isOfSurname(parts: readonly NamePart[], index: number): boolean {
  const role = parts[index]?.role;
  if (role !== 'particle') return role === 'surname' || role === 'suffix';
  const next = parts.slice(index).find((part) => part.role !== 'particle');
  return next?.role !== 'given' || parts[index - 1]?.role !== 'given';
}

function joinedKey(parts: readonly NamePart[]): string {
  let first = '';
  let last = '';
  for (const [i, { role, key }] of parts.entries()) {
    if (role === 'title') continue;
    if (isOfSurname(parts, i)) last += last === '' ? key : ` ${key}`;
    else first += first === '' ? key : ` ${key}`;
  }
  return first === '' || last === '' ? first + last : `${first} ${last}`;
}

function markInitials(surface: string, words: readonly NameWord[], roles: (NameRole | undefined)[]): void {
  const capitals = words.filter((word) => word.text.length > 2 && caseOf(word.text) !== 'upper').length;
  words.forEach((word, i) => {
    const dotted = surface[word.end] === '.';
    if (word.key.length === 1) {
      if (caseOf(word.text) === 'title' || dotted) roles[i] = 'initial';
    } else if (
      words.length > 1 &&
      word.key.length === 2 &&
      !TITLES.has(word.key) &&
      !SUFFIXES.has(word.key)
    ) {
      const twoCapitals = caseOf(word.text) === 'upper' && capitals > 0 && givenName(word.key) === undefined;
      // "Th. Martin", "JP Martin"
      if (!PARTICLES.has(word.key) && (dotted || twoCapitals)) roles[i] = 'initial';
    }
  });
}

/** Titles belong outside a mention, but some detectors take them in. */
function markTitles(
  surface: string,
  words: readonly NameWord[],
  roles: (NameRole | undefined)[],
  language: Language,
): void {
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i];
    if (word === undefined || !TITLES.has(word.key)) return;
    const next = words[i + 1];
    // "M. Dubois" is a title in French, "M. D." and "M.-C. Dubois" are initials; elsewhere "M." is an initial.
    if (word.key === 'm' && (language !== 'fr' || next?.key.length === 1 || next?.gap !== '. ')) return;
    if (word.key.length === 1 && word.key !== 'm') return;
    if (givenName(word.key) !== undefined && surface[word.end] !== '.' && word.key.length > 3) return;
    roles[i] = 'title';
    markRestOfTitle(words, roles, i);
  }
}

/** "Dott.ssa", "Sig.ra", "Dr. h.c.": what belongs to the title before it. */
function markRestOfTitle(words: readonly NameWord[], roles: (NameRole | undefined)[], title: number): void {
  const [next, after] = [words[title + 1], words[title + 2]];
  if (words[title + 2] === undefined) return;
  if ((next?.key === 'ssa' || next?.key === 'ra') && next.gap === '.') roles[title + 1] = 'title';
  if (next?.text === 'h' && after?.text === 'c' && words.length > title + 3) {
    roles[title + 1] = 'title';
    roles[title + 2] = 'title';
  }
}

function markSuffix(words: readonly NameWord[], roles: (NameRole | undefined)[], language: Language): void {
  const last = words.length - 1;
  const word = words[last];
  if (word === undefined || last < 2) return;
  const comma = words.some(({ gap }) => gap.includes(','));
  const isSuffix =
    SUFFIXES.has(word.key) || (language === 'pt' && !comma && PORTUGUESE_SUFFIXES.has(word.key));
  if (isSuffix) roles[last] = 'suffix';
}

function markParticles(
  words: readonly NameWord[],
  roles: (NameRole | undefined)[],
  language: Language,
): void {
  const allLower = words.every((word) => caseOf(word.text) === 'lower');
  const comma = words.some((word) => word.gap.includes(','));
  words.forEach((word, i) => {
    if (roles[i] !== undefined && word.key.length > 1) return;
    const elided = /['’ʼ`´]$/.test(word.text);
    const small = caseOf(word.text) === 'lower' && !allLower;
    // "Vries, Sanne de": only there may a particle come last.
    const last =
      (i === words.length - 1 || words[i + 1]?.gap.includes(',') === true) && !(comma && small && i > 0);
    const sure =
      SURE_PARTICLES.has(word.key) ||
      (i > 0 && isArabicParticle(word.key, language)) ||
      (i > 0 && language === 'it' && ITALIAN_PARTICLES.has(word.key)) ||
      isFirstArabicParticle(words, i, language);
    if (elided || (!last && ((PARTICLES.has(word.key) && small) || (sure && (i > 0 || word.key !== 'la'))))) {
      roles[i] = 'particle';
    }
  });
}

/** "Al-Sayed Ahmad", "Ben Youssef" alone in French. */
function isFirstArabicParticle(words: readonly NameWord[], i: number, language: Language): boolean {
  const key = words[i]?.key;
  if (i > 0 || key === undefined) return false;
  if ((key === 'al' || key === 'el') && isHyphen(words[1]?.gap ?? '')) return true;
  return key === 'ben' && language === 'fr' && words.length === 2;
}

/** "Ben" is a given name where it is no particle. */
function isArabicParticle(key: string, language: Language): boolean {
  return ARABIC_PARTICLES.has(key) && (key !== 'ben' || language === 'fr');
}

/** "Dupont, Jean": surnames, then given names. */
function markAroundComma(words: readonly NameWord[], roles: (NameRole | undefined)[], comma: number): void {
  words.forEach((_, i) => {
    roles[i] ??= i < comma ? 'surname' : 'given';
  });
}

/** "DUPONT Jean", "Jean-Pierre DUPONT": capitals name the surname. */
function markByCapitals(words: readonly NameWord[], roles: (NameRole | undefined)[]): boolean {
  const open = openWords(roles);
  const upper = open.filter((i) => caseOf(words[i]?.text ?? '') === 'upper');
  if (upper.length === 0 || upper.length === open.length) return false;
  for (const i of open) roles[i] = upper.includes(i) ? 'surname' : 'given';
  return true;
}

function markInOrder(words: readonly NameWord[], roles: (NameRole | undefined)[], language: Language): void {
  const open = openWords(roles);
  const groups = hyphenGroups(words, open);
  const particle = roles.indexOf('particle');
  const initials = roles.some((role) => role === 'initial');
  const keyAt = (group: readonly number[]): string => words[group[0] ?? 0]?.key ?? '';
  const isGiven = (group: readonly number[]): boolean => givenName(keyAt(group)) !== undefined;
  // Many surnames are rare given names too.
  const isMiddle = (group: readonly number[]): boolean =>
    (givenName(keyAt(group))?.lists ?? 0) >= (TWO_SURNAMES.has(language) ? 4 : 1);
  const set = (chosen: readonly (readonly number[])[], role: NameRole): void => {
    for (const i of chosen.flat()) roles[i] = role;
  };
  if (groups.length === 0) return;
  if (particle >= 0) {
    // What stands before a particle is given, what follows is the surname.
    const before = groups.filter((group) => (group[0] ?? 0) < particle);
    const surnames = groups.filter((group) => (group[0] ?? 0) > particle);
    if (surnames.length > 0 && before.length > 0 && isHyphen(words[particle]?.gap ?? '')) {
      // "Jansen-de Boer"
      set(before.slice(0, -1), 'given');
      set([...before.slice(-1), ...surnames], 'surname');
      return;
    }
    const [mary, ...family] = surnames;
    if (mary !== undefined && family.length > 0 && before.length === 1 && isNameOfMary(before, mary, keyAt)) {
      set([...before, mary], 'given');
      set(family, 'surname');
      return;
    }
    const lastOne = surnames.at(-1) ?? [];
    if (before.length === 0 && surnames.length === 2 && isGiven(lastOne) && !isGiven(surnames[0] ?? [])) {
      // "De Gaulle Charles"
      set(surnames.slice(0, 1), 'surname');
      set([lastOne], 'given');
      return;
    }
    if (surnames.length > 0) {
      const twoBefore = before.length > 1 && !isGiven(before.at(-1) ?? []) && TWO_SURNAMES.has(language);
      set(twoBefore ? before.slice(0, -1) : before, 'given');
      if (twoBefore) set(before.slice(-1), 'surname');
      set(surnames, 'surname');
      return;
    }
  }
  if (groups.length === 1) {
    // With an initial beside it, a lone word is a surname.
    set(groups, initials ? 'surname' : 'unknown');
    return;
  }
  const [first = [], second = []] = groups;
  if (groups.length === 2 && !initials && !isGiven(first) && isGiven(second)) {
    set([first], 'surname');
    set([second], 'given');
    return;
  }
  const least = initials && roles[0] === 'initial' ? 0 : 1;
  const count = leadingGiven(groups, isMiddle, least);
  const surnames =
    TWO_SURNAMES.has(language) && groups.length >= 3
      ? Math.max(1, Math.min(2, groups.length - count))
      : groups.length - count;
  set(groups.slice(0, groups.length - surnames), 'given');
  set(groups.slice(groups.length - surnames), 'surname');
}

function isNameOfMary(
  before: readonly (readonly number[])[],
  group: readonly number[],
  keyAt: (group: readonly number[]) => string,
): boolean {
  return ['maria', 'ana'].includes(keyAt(before[0] ?? [])) && NAMES_OF_MARY.has(keyAt(group));
}

/** How many groups at the start are given names: at least `least`, never the last one. */
function leadingGiven(
  groups: readonly (readonly number[])[],
  isGiven: (group: readonly number[]) => boolean,
  least: number,
): number {
  let count = least;
  while (count < groups.length - 1 && isGiven(groups[count] ?? [])) count += 1;
  return count;
}

function openWords(roles: readonly (NameRole | undefined)[]): readonly number[] {
  return roles.flatMap((role, i) => (role === undefined ? [i] : []));
}

/** Indices of words, joined where only a hyphen stands between. */
function hyphenGroups(words: readonly NameWord[], open: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const i of open) {
    const last = groups.at(-1);
    if (last?.at(-1) === i - 1 && isHyphen(words[i]?.gap ?? '')) last.push(i);
    else groups.push([i]);
  }
  return groups;
}
