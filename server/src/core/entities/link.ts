/**
 * Who is meant by the short forms of a document: `Dubois`, `Mme Dubois`, `Marie`, `M. D.`, `J.-P. Martin`. Full forms
 * of the same document come first, then those of the domain.
 */
import type { Language } from '../types.ts';
import { givenName } from '../names/given-names.ts';
import { KindMap } from '../pseudonyms/kind-map.ts';
import { isFullName, keyOfPerson, parsePersonName, partsOf } from './person-name.ts';
import type { NamePart, PersonName } from './person-name.ts';

/** A person as far as linking is concerned: keys of the words. */
export interface KnownPerson {
  /** Of the entity. */
  readonly key: string;
  /** Given names and, where only those are known, initials. */
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

/** What is known beyond the document. */
export interface PersonKnowledge {
  /** Persons of the domain that have this word among their surnames or given names. */
  personsWith(kind: 'surname' | 'given', key: string): readonly KnownPerson[];
  /** Whether the domain has a person with this whole name. */
  isPerson(key: string): boolean;
  /** What this lone word was taken for before. */
  loneRole(key: string): LoneRole | undefined;
  /** Whether the word stood after a title somewhere in the documents at hand. */
  wasTitled(key: string): boolean;
}

export type LoneRole = 'given' | 'surname';

export interface PersonMention {
  readonly surface: string;
  readonly before: string;
}

export interface ResolvedPerson {
  /** No part is `unknown` any more. */
  readonly name: PersonName;
  /** The person a short form was linked to; undefined for a full form, and where it is nobody or several. */
  readonly link: KnownPerson | undefined;
  /** Several persons fit. */
  readonly ambiguous: boolean;
  /** For a name that is only given names or only surnames. */
  readonly lone: LoneRole | undefined;
  /** Nothing in the document says which of the two it is: the decision has to be remembered. */
  readonly guessed: boolean;
  /** The key of the entity, where the user split it from others of the same name. */
  readonly apart?: string;
}

const TITLE_BEFORE =
  /(?:^|[^\p{L}])(?:MM?\.|Mmes?|Mlles?|Me|Maître|Madame|Mademoiselle|Monsieur|Messieurs|Dr|Dre|Pr|Prof|Docteure?|Professeure?|Mgr|Mr|Mrs|Ms|Miss|Mister|Doctor|Professor|Judge|Justice|Senator|Herrn?|Frau|Fräulein|Sra?|Srta|Señora?|Señorita|Sig|Sig\.ra|Signora?|Dott|Dott\.ssa|Avv|Senhora?|Doutora?|Dhr|Mevr|Mevrouw|Meneer|Mw|De heer|famille|Familie|époux|consorts|veuve)\.?\s+$/iu;
const FEMALE_TITLE =
  /(?:^|[^\p{L}])(?:Mmes?|Mlles?|Madame|Mademoiselle|Dre|Docteure|Professeure|Mrs|Ms|Miss|Frau|Fräulein|Sra|Srta|Doña|Señora|Señorita|Sig\.ra|Signora|Dott\.ssa|Dottoressa|Senhora|Doutora|Mevr|Mevrouw|Mw|veuve)\.?(?:\s+\p{Lu}\p{L}{0,4}\.)?\s+$/iu;
const MALE_TITLE =
  /(?:^|[^\p{L}])(?:MM?\.|Monsieur|Messieurs|Mr|Mister|Herrn?|Sr|Don|Señor|Sig|Signor|Dott|Senhor|Dhr|Meneer|De heer)\.?(?:\s+\p{Lu}\p{L}{0,4}\.)?\s+$/iu;

/** Whether a title stands right before: then a lone word is a surname. */
export function isTitled(before: string): boolean {
  return TITLE_BEFORE.test(before);
}

/** The gender that the title right before a name tells. */
export function genderOfTitle(before: string): 'female' | 'male' | undefined {
  if (FEMALE_TITLE.test(before)) return 'female';
  return MALE_TITLE.test(before) ? 'male' : undefined;
}

/** Resolves the persons of one document, in order. `parse`: for a caller that has taken the names apart already. */
export function resolvePersons(
  mentions: readonly PersonMention[],
  language: Language,
  knowledge: PersonKnowledge,
  parse = (mention: PersonMention, of: Language): PersonName => parsePersonName(mention.surface, of),
): readonly ResolvedPerson[] {
  const written = mentions.map((mention) => parse(mention, language));
  const keys = new Set(written.map(keyOfPerson));
  const isPerson = (key: string): boolean => keys.has(key) || knowledge.isPerson(key);
  const names = written.map((name) => withoutGenitive(name, language, isPerson) ?? name);
  const people = new PeopleOfDocument(knowledge);
  for (const name of names) if (isFullName(name) && partsOf(name, 'given').length > 0) people.add(name);
  const resolved = names.map((name) => {
    const speaker = resolveLetters(name, people);
    if (speaker !== undefined) return speaker;
    if (isFullName(name) && partsOf(name, 'given').length > 0) return full(name);
    const onlyInitials = partsOf(name, 'initial').length === meaningful(name).length;
    return isFullName(name) || onlyInitials ? resolveInitials(name, people) : undefined;
  });
  // Initials that belong to nobody else are a person too: "J. Dupont ... Dupont".
  for (const one of resolved) if (one !== undefined && one.link === undefined) people.add(one.name);
  return names.map(
    (name, i) =>
      resolved[i] ?? resolveLone(name, isTitled(mentions[i]?.before ?? ''), language, people, knowledge),
  );
}

/**
 * "Klaus Müllers", "Müllers Akte": the name without the S of the German genitive, where that is a name of the text or
 * the domain; undefined where it is not.
 * @param isName whether a key (of a full name, or of a word for lone ones) is known
 */
export function withoutGenitive(
  name: PersonName,
  language: Language,
  isName: (key: string) => boolean,
): PersonName | undefined {
  const last = name.parts.at(-1);
  if (language !== 'de' || last === undefined || !/[^s]s$/u.test(last.key) || last.key.length < 4)
    return undefined;
  if (last.role !== 'surname' && last.role !== 'given' && last.role !== 'unknown') return undefined;
  const base = { ...last, text: last.text.slice(0, -1), key: last.key.slice(0, -1), end: last.end - 1 };
  const without = { parts: [...name.parts.slice(0, -1), base] };
  return isName(keyOfPerson(without)) ? without : undefined;
}

/** The person of a full name. */
export function personOf(name: PersonName): KnownPerson {
  return {
    key: keyOfPerson(name),
    given: partsOf(name, 'given', 'initial').map((part) => part.key),
    surnames: partsOf(name, 'surname').map((part) => part.key),
  };
}

/** What a lone word is when no person of its document has it. */
export function roleWithoutContext(key: string, knowledge: PersonKnowledge): LoneRole {
  const stored = knowledge.loneRole(key);
  if (stored !== undefined) return stored;
  const surnames = knowledge.personsWith('surname', key).length;
  const given = knowledge.personsWith('given', key).length;
  if (surnames !== given) return surnames > given ? 'surname' : 'given';
  if (knowledge.wasTitled(key)) return 'surname';
  return givenName(key) === undefined ? 'surname' : 'given';
}

const meaningful = (name: PersonName): readonly NamePart[] =>
  name.parts.filter((part) => part.role !== 'particle' && part.role !== 'suffix' && part.role !== 'title');

const full = (name: PersonName): ResolvedPerson => ({
  name,
  link: undefined,
  ambiguous: false,
  lone: undefined,
  guessed: false,
});

/** The persons of one document, by their words and by the first letters of their given names. */
class PeopleOfDocument {
  readonly #keys = new Set<string>();
  readonly #byWord = new KindMap<KnownPerson[]>();
  readonly #knowledge: PersonKnowledge;

  constructor(knowledge: PersonKnowledge) {
    this.#knowledge = knowledge;
  }

  add(name: PersonName): void {
    if (this.#keys.has(keyOfPerson(name))) return;
    const person = personOf(name);
    if (person.given.length === 0) return;
    this.#keys.add(person.key);
    this.#put('letter', person.given[0]?.charAt(0) ?? '', person);
    for (const [i, word] of person.given.entries()) {
      if (person.given.indexOf(word) === i) this.#put('given', word, person);
    }
    for (const [i, word] of person.surnames.entries()) {
      if (person.surnames.indexOf(word) === i) this.#put('surname', word, person);
    }
  }

  #put(kind: LoneRole | 'letter', key: string, person: KnownPerson): void {
    const list = this.#byWord.get(kind, key);
    if (list === undefined) this.#byWord.set(kind, key, [person]);
    else list.push(person);
  }

  /** Those of the document with this word that pass the test. */
  here(
    kind: LoneRole | 'letter',
    key: string,
    test: (person: KnownPerson) => boolean,
  ): readonly KnownPerson[] {
    return (this.#byWord.get(kind, key) ?? []).filter(test);
  }

  /** Those of the document if there are any, else those of the domain. */
  fitting(kind: LoneRole, key: string, test: (person: KnownPerson) => boolean): readonly KnownPerson[] {
    const here = this.here(kind, key, test);
    return here.length > 0 ? here : this.#knowledge.personsWith(kind, key).filter(test);
  }
}

const hasAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => words.includes(word));

/** "YA:", "SM:" in a transcript: the letters of one person of the document, who is named in full elsewhere in it. */
function resolveLetters(name: PersonName, people: PeopleOfDocument): ResolvedPerson | undefined {
  const [part, ...others] = name.parts;
  if (part?.role !== 'unknown' || others.length > 0 || !/^\p{Lu}{2,4}$/u.test(part.text)) return undefined;
  // Whoever is called so is not meant by letters.
  if (people.here('surname', part.key, () => true).length > 0) return undefined;
  const short = (person: KnownPerson): readonly string[] => [
    ...person.given.slice(0, 1),
    ...person.surnames.slice(0, 1),
  ];
  const long = (person: KnownPerson): readonly string[] => [...person.given, ...person.surnames];
  const letters = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
  const isFull = (person: KnownPerson): boolean =>
    person.surnames.length > 0 && long(person).every((word) => word.length > 1);
  const found = people.here(
    'letter',
    part.key.charAt(0),
    (person) => isFull(person) && [short, long].some((words) => letters(words(person)) === part.key),
  );
  const [first] = found;
  if (first === undefined) return undefined;
  const isShort = letters(short(first)) === part.key;
  const meant = isShort
    ? { ...first, given: first.given.slice(0, 1), surnames: first.surnames.slice(0, 1) }
    : first;
  return {
    name: { parts: [{ ...part, role: 'initial' }] },
    link: found.length === 1 ? meant : undefined,
    ambiguous: found.length > 1,
    lone: undefined,
    guessed: false,
  };
}

/** "J.-P. Martin", "M. D.": linked to whoever has these first letters. */
function resolveInitials(name: PersonName, people: PeopleOfDocument): ResolvedPerson {
  const initials = partsOf(name, 'initial').map((part) => part.key);
  const surnames = partsOf(name, 'surname').map((part) => part.key);
  // "JP Martin" is "J. P. Martin"
  const letters = initials.flatMap((key) => Array.from(key));
  const startsWith = (words: readonly string[], wanted: readonly string[]): boolean =>
    wanted.length <= words.length && wanted.every((letter, i) => words[i]?.startsWith(letter) === true);
  const test = (person: KnownPerson): boolean => {
    if (surnames.length === 0)
      return startsWith([...person.given, ...person.surnames], initials) && initials.length > 1;
    if (!hasAll(person.surnames, surnames) || person.given.every((word) => word.length === 1)) return false;
    return startsWith(person.given, initials) || startsWith(person.given, letters);
  };
  const [surname] = surnames;
  const found =
    surname === undefined
      ? people.here('letter', letters[0] ?? '', test)
      : people.fitting('surname', surname, test);
  return {
    name,
    link: found.length === 1 ? found[0] : undefined,
    ambiguous: found.length > 1,
    lone: undefined,
    guessed: false,
  };
}

function resolveLone(
  written: PersonName,
  titled: boolean,
  language: Language,
  people: PeopleOfDocument,
  knowledge: PersonKnowledge,
): ResolvedPerson {
  const kinds: readonly LoneRole[] = titled ? ['surname'] : ['surname', 'given'];
  const isKnown = (key: string): boolean =>
    kinds.some((kind) => people.fitting(kind, key, () => true).length > 0);
  const asWritten = keyOfPerson(written);
  const isWhole = isKnown(asWritten) || (givenName(asWritten)?.lists ?? 0) > 2;
  const name = (isWhole ? undefined : withoutGenitive(written, language, isKnown)) ?? written;
  const keys = meaningful(name).map((part) => part.key);
  const [first = ''] = keys;
  const bySurname = (person: KnownPerson): boolean => hasAll(person.surnames, keys);
  const byGiven = (person: KnownPerson): boolean => hasAll(person.given, keys);
  const surnames = people.here('surname', first, bySurname).length;
  const given = people.here('given', first, byGiven).length;
  const role = roleOfLone(name, first, titled, surnames, given, knowledge);
  const found = people.fitting(role, first, role === 'surname' ? bySurname : byGiven);
  const bothWays = surnames > 0 && given > 0 && !titled;
  return {
    name: { parts: name.parts.map((part) => (part.role === 'unknown' ? { ...part, role } : part)) },
    link: found.length === 1 && !bothWays ? found[0] : undefined,
    ambiguous: found.length > 1 || bothWays,
    lone: role,
    guessed: surnames === 0 && given === 0 && !titled && name.parts.some((part) => part.role === 'unknown'),
  };
}

function roleOfLone(
  name: PersonName,
  key: string,
  titled: boolean,
  surnamesHere: number,
  givenHere: number,
  knowledge: PersonKnowledge,
): LoneRole {
  if (name.parts.some((part) => part.role === 'surname' || part.role === 'particle')) return 'surname';
  if (name.parts.some((part) => part.role === 'given')) return 'given';
  // "Mme Bernard" beside "Bernard Fabre" is somebody else.
  if (titled || (surnamesHere > 0 && givenHere === 0)) return 'surname';
  if (givenHere > 0 && surnamesHere === 0) return 'given';
  return surnamesHere > 0 ? 'surname' : roleWithoutContext(key, knowledge);
}
