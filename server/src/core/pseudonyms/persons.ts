/** Persons: what a mention needs, and how it is written with the pseudonyms of its components. */
import { genderOfGivenName } from '../names/given-names.ts';
import { genderOfTitle } from '../entities/link.ts';
import type { ResolvedPerson } from '../entities/link.ts';
import { isOfSurname, keyOfPerson, parsePersonName } from '../entities/person-name.ts';
import type { NamePart, PersonName } from '../entities/person-name.ts';
import { caseOf, inCase, isHyphen } from '../entities/words.ts';
import type { Language } from '../types.ts';
import type { NamedMention } from './assignment-types.ts';
import { loneRoleOf } from './knowledge.ts';
import type { ComponentKind, ComponentRef, Gender, Mapping } from './mapping.ts';
import type { Needs } from './needs.ts';

const ELISION = /(?:^|[^\p{L}])(?:d|l|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|s|n|m|t|c|j)['’ʼ]$/iu;

/** Whether the words before are elided, as in `d'Anne`. */
export function isElided(before: string): boolean {
  return ELISION.test(before);
}

/** The component a part of a name stands for; undefined for particles, titles and suffixes. */
export function refOf(part: NamePart): ComponentRef | undefined {
  if (part.role === 'given' || part.role === 'surname' || part.role === 'initial') {
    return { kind: part.role, key: part.key };
  }
  return undefined;
}

/** Components of a name in the order of its pseudonym: given names first. */
export function refsOf(name: PersonName): readonly ComponentRef[] {
  return canonical(name).flatMap((part) => refOf(part) ?? []);
}

/**
 * The key of a mention's own entity. A lone word can be a given name in one document and a surname in another: then the
 * second one's key says which.
 */
export function ownKey(person: ResolvedPerson, mapping: Mapping, planned?: ReadonlySet<string>): string {
  const key = keyOfPerson(person.name);
  if (person.lone === undefined) return key;
  const stored = mapping.entity('PERSON', key);
  const role = stored === undefined ? undefined : loneRoleOf(stored);
  if (role === person.lone) return key;
  const qualified = `${key} (${person.lone})`;
  if (stored !== undefined || mapping.entity('PERSON', qualified) !== undefined) return qualified;
  return person.lone === 'given' && planned?.has(key) === true ? qualified : key;
}

/** Adds what a mention needs and the mapping does not have. */
export function needPerson(
  person: ResolvedPerson,
  mention: NamedMention,
  language: Language,
  key: string | undefined,
  mapping: Mapping,
  needs: Needs,
): void {
  const titleGender = genderOfTitle(mention.before);
  const first = person.name.parts[0];
  let gender: Gender = titleGender ?? 'unknown';
  for (const part of person.name.parts) {
    if (part.role === 'initial' && person.link !== undefined) continue;
    const ref = refOf(part);
    if (ref === undefined) continue;
    const dataGender = part.role === 'given' ? genderOfGivenName(part.text, language) : 'unknown';
    const own = dataGender === 'unknown' ? titleGender : dataGender;
    if (part.role === 'given' && gender === 'unknown') gender = own ?? 'unknown';
    if (mapping.component(ref.kind, ref.key) !== undefined) continue;
    needs.addComponent(ref.kind, ref.key, {
      original: plainCase(part.text),
      language,
      gender: part.role === 'given' ? own : undefined,
      elided:
        /['’ʼ]$/.test(person.name.parts[person.name.parts.indexOf(part) - 1]?.text ?? '') ||
        (part === first && isElided(mention.before)),
    });
  }
  if (key === undefined || mapping.entity('PERSON', key) !== undefined) return;
  needs.addEntity('PERSON', key, refsOf(person.name), {
    original: writtenPlain(person.name),
    person: person.name,
    language,
    gender,
  });
}

/** Pseudonyms for the components of a name. */
export type Lookup = (kind: ComponentKind, key: string) => string | undefined;

/**
 * The mention with its names replaced: order, spaces, hyphens, commas, particles, titles and capitals are the
 * mention's.
 * @param initials the given names whose first letters stand for the mention's initials, when the person is known
 */
export function writePerson(
  surface: string,
  name: PersonName,
  lookup: Lookup,
  initials: readonly string[] | undefined,
): string {
  let text = '';
  let initial = 0;
  let last = 0;
  for (const part of name.parts) {
    text += part.gap;
    last = part.end;
    if (part.role === 'initial') {
      const letters = initialLetters(part, initials, initial, lookup);
      initial += initials === undefined ? 1 : Math.max(1, letters.length);
      text += caseOf(part.text) === 'lower' ? letters.toLowerCase() : letters;
      continue;
    }
    const ref = refOf(part);
    const pseudonym = ref === undefined ? undefined : lookup(ref.kind, ref.key);
    text += pseudonym === undefined ? part.text : inCase(pseudonym, caseOf(part.text));
  }
  return text + surface.slice(last);
}

function initialLetters(
  part: NamePart,
  initials: readonly string[] | undefined,
  index: number,
  lookup: Lookup,
): string {
  if (initials === undefined || initials.length === 0) {
    const own = lookup('initial', part.key) ?? part.text;
    return caseOf(part.text) === 'upper' ? own.toUpperCase() : own;
  }
  const twoCapitals = part.key.length > 1 && caseOf(part.text) === 'upper';
  const names = initials.slice(index, index + (twoCapitals ? part.key.length : 1));
  return (names.length === 0 ? initials.slice(-1) : names).map((name) => name.charAt(0)).join('');
}

/** A whole name in plain case and order: `DUPONT, Jean-Pierre` is `Jean-Pierre Dupont`. */
export function writtenPlain(name: PersonName): string {
  return composed(name, (part) => plainCase(part.text));
}

/** The whole pseudonym in plain case and order. */
export function pseudonymOf(name: PersonName, lookup: Lookup): string {
  return composed(name, (part) => {
    const ref = refOf(part);
    return ref === undefined ? part.text : (lookup(ref.kind, ref.key) ?? part.text);
  });
}

/** The whole pseudonym of an entity, from its name and what its parts were taken for. */
export function pseudonymOfPerson(
  entity: { readonly name: string; readonly person?: PersonName; readonly parts: readonly ComponentRef[] },
  language: Language,
  lookup: Lookup,
): string {
  // A lone word has the role that the documents gave it.
  const role = entity.parts[0]?.kind === 'given' ? 'given' : 'surname';
  const withRole = (part: NamePart): NamePart => (part.role === 'unknown' ? { ...part, role } : part);
  if (entity.person !== undefined) return pseudonymOf(entity.person, lookup);
  const name = { parts: parsePersonName(entity.name, language).parts.map(withRole) };
  // Of two people of one name, the words of one have keys of their own.
  const named = canonical(name).filter((part) => refOf(part) !== undefined);
  const keys = new Map(named.map((part, i) => [part.start, entity.parts[i]]));
  const ownKeys = (part: NamePart): NamePart => {
    const stored = keys.get(part.start);
    return stored?.kind === part.role ? { ...part, key: stored.key } : part;
  };
  return pseudonymOf({ parts: name.parts.map(ownKeys) }, lookup);
}

function composed(name: PersonName, write: (part: NamePart) => string): string {
  let text = '';
  for (const part of canonical(name)) {
    const elided = /['’ʼ]$/.test(text);
    text += text === '' || elided ? '' : isHyphen(part.gap) && part.role !== 'particle' ? '-' : ' ';
    text += write(part) + (part.role === 'initial' ? '.' : '');
  }
  return text;
}

function canonical(name: PersonName): readonly NamePart[] {
  if (name.parts.length === 2 && name.parts[0]?.role === 'given' && name.parts[1]?.role === 'surname')
    return name.parts;
  const first = name.parts.filter(({ role }, i) => role !== 'title' && !isOfSurname(name.parts, i));
  const rest = name.parts.filter((_, i) => isOfSurname(name.parts, i));
  const comesFirst = rest[0];
  // The gap of the part that now stands first belongs to the old order.
  return [...first, ...rest].map((part) =>
    part === comesFirst || part === first[0] ? { ...part, gap: ' ' } : part,
  );
}

function plainCase(word: string): string {
  if (/^[A-Z][a-z]+$/.test(word)) return word;
  return caseOf(word) === 'title' || word.length < 2
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
