/**
 * The user chooses another pseudonym. Components are shared, so that a new surname is that of the whole family: what
 * changes is planned here, and carried out by whoever keeps the mapping, in one transaction.
 */
import { parsePersonName, partsOf } from '../entities/person-name.ts';
import { foldName } from '../text/fold.ts';
import type { EntityType, Language } from '../types.ts';
import { emailOf, handleOf, urlOf } from './addresses.ts';
import type { Address } from './addresses.ts';
import { writeAddress } from './address-writing.ts';
import { digitsLike, organizationOf, placeOf, writeCompound } from './compounds.ts';
import { StoredKnowledge } from './knowledge.ts';
import type { ComponentRef, Mapping, StoredEntity } from './mapping.ts';
import { pseudonymOfPerson } from './persons.ts';
import type { Lookup } from './persons.ts';

export interface RenamePlan {
  /** Components that get another pseudonym. */
  readonly components: readonly (ComponentRef & {
    readonly pseudonym: string;
    readonly pseudonymKey: string;
  })[];
  /** Entities whose whole pseudonym changes with them, the renamed one first. */
  readonly entities: readonly { readonly id: string; readonly pseudonym: string }[];
}

/**
 * `shape`: the new pseudonym has not as many given names and surnames as the name. `taken`: a part of it stands for
 * somebody else, was somebody's before, or is an original.
 */
export type RenameRefusal = 'shape' | 'taken';

/** What has to change so that `entity` is called `pseudonym`. @param language of the pseudonym, to take it apart */
export function planRename(
  mapping: Mapping,
  entity: StoredEntity,
  pseudonym: string,
  language: Language,
): RenamePlan | RenameRefusal {
  const words = wordsFor(mapping, entity, pseudonym, language);
  if (words === undefined) return 'shape';
  const changed = words.filter(({ kind, key, pseudonym: word }) => mapping.component(kind, key) !== word);
  for (const { kind, key, pseudonym: word, pseudonymKey } of changed) {
    const own = foldName(mapping.component(kind, key) ?? '');
    if (pseudonymKey === '' || (pseudonymKey !== own && isRefused(mapping, { kind, key, pseudonym: word })))
      return 'taken';
  }
  if (new Set(changed.map(({ kind, pseudonymKey }) => `${kind}\0${pseudonymKey}`)).size < changed.length)
    return 'taken';
  const lookup: Lookup = (kind, key) =>
    changed.find((word) => word.kind === kind && word.key === key)?.pseudonym ?? mapping.component(kind, key);
  const followers = followersOf(mapping, entity, changed, language, lookup);
  return {
    components: [
      ...changed,
      ...followers.flatMap(({ entity: { type, key }, pseudonym: text }) =>
        isWhole(type)
          ? [{ kind: `whole:${type}` as const, key, pseudonym: text, pseudonymKey: foldName(text) }]
          : [],
      ),
    ],
    entities: [
      { id: entity.id, pseudonym },
      ...followers.map(({ entity: { id }, pseudonym: text }) => ({ id, pseudonym: text })),
    ],
  };
}

interface Follower {
  readonly entity: StoredEntity;
  readonly pseudonym: string;
}

/** The family, companies and places named after it, its addresses: whose pseudonyms hold a word that changes. */
function followersOf(
  mapping: Mapping,
  renamed: StoredEntity,
  changed: readonly ComponentRef[],
  language: Language,
  lookup: Lookup,
): readonly Follower[] {
  const knowledge = new StoredKnowledge(mapping);
  // An address may hold no more of a given name than its first letter.
  const words = [...changed, ...renamed.parts];
  const holders = new Map(
    words.flatMap(({ kind, key }) => mapping.entitiesWith(kind, key)).map((other) => [other.id, other]),
  );
  holders.delete(renamed.id);
  return [...holders.values()].flatMap((entity) => {
    const pseudonym = rewritten(entity, language, lookup, knowledge);
    const key = foldName(pseudonym);
    if (pseudonym === entity.pseudonym) return [];
    // An address that would be another's stays as it is.
    const isTaken = isWhole(entity.type) && mapping.pseudonymTaken(`whole:${entity.type}`, key);
    return isTaken ? [] : [{ entity, pseudonym }];
  });
}

function rewritten(
  entity: StoredEntity,
  language: Language,
  lookup: Lookup,
  knowledge: StoredKnowledge,
): string {
  const { type, name, parts } = entity;
  if (type === 'PERSON') return pseudonymOfPerson(entity, language, lookup);
  if (type === 'LOCATION' || type === 'ADDRESS' || type === 'ORGANIZATION') {
    const { pieces } = type === 'ORGANIZATION' ? organizationOf(name, knowledge) : placeOf(name, type);
    const named = pieces.map((piece, i) => ({ ...piece, ref: parts[i] ?? piece.ref }));
    const text = writeCompound(name, named, (ref) => lookup(ref.kind, ref.key));
    return type === 'ORGANIZATION' ? text : digitsLike(text, entity.pseudonym);
  }
  const address = addressOf(type, name, knowledge);
  if (address === undefined) return entity.pseudonym;
  // Its digits were drawn once; they are read off again.
  const digits = (entity.pseudonym.match(/\d/g) ?? []).map(Number)[Symbol.iterator]();
  const again = { below: (): number => digits.next().value ?? 0 };
  return writeAddress(name, address, knowledge, lookup, again);
}

function addressOf(type: EntityType, name: string, knowledge: StoredKnowledge): Address | undefined {
  if (type === 'EMAIL') return emailOf(name, knowledge);
  if (type === 'URL') return urlOf(name, knowledge);
  return type === 'HANDLE' || type === 'USER_NAME' ? handleOf(name, knowledge) : undefined;
}

/** Addresses have their whole pseudonym as a component too. */
function isWhole(type: EntityType): boolean {
  return type === 'EMAIL' || type === 'URL' || type === 'HANDLE' || type === 'USER_NAME';
}

type Word = ComponentRef & { readonly pseudonym: string; readonly pseudonymKey: string };

/** The new word of each component; undefined when the shapes differ. */
function wordsFor(
  mapping: Mapping,
  entity: StoredEntity,
  pseudonym: string,
  language: Language,
): readonly Word[] | undefined {
  const parts = partsToRename(entity);
  const texts = textsOf(mapping, entity, pseudonym, language);
  if (texts.length !== parts.length) return undefined;
  const words = new Map<string, Word>();
  for (const [i, { kind, key }] of parts.entries()) {
    const text = texts[i] ?? '';
    const known = words.get(`${kind}\0${key}`);
    // "Marie Marie" cannot become two names.
    if (known !== undefined && known.pseudonym !== text) return undefined;
    words.set(`${kind}\0${key}`, { kind, key, pseudonym: text, pseudonymKey: foldName(text) });
  }
  return [...words.values()];
}

/** All parts that a pseudonym has words for: of an address or a number only the whole. */
function partsToRename(entity: StoredEntity): readonly ComponentRef[] {
  const [whole] = entity.parts;
  if (
    whole?.kind === `whole:${entity.type}` &&
    !['LOCATION', 'ADDRESS', 'ORGANIZATION'].includes(entity.type)
  )
    return [whole];
  return entity.parts.filter((part) => part.kind !== 'initial');
}

function textsOf(
  mapping: Mapping,
  entity: StoredEntity,
  pseudonym: string,
  language: Language,
): readonly string[] {
  if (entity.type === 'PERSON') {
    const name = parsePersonName(pseudonym, language);
    const lone = entity.parts.length === 1 && name.parts.length === 1;
    if (lone) return name.parts.map((part) => part.text);
    const given = entity.parts.filter((part) => part.kind === 'given').length;
    const all = partsOf(name, 'given', 'surname', 'unknown');
    // The user knows which word is which better than the rules: by their number, given names first.
    const count = entity.parts.filter((part) => part.kind === 'surname').length;
    return all.length === given + count ? all.map((part) => part.text) : [];
  }
  if (entity.type === 'LOCATION' || entity.type === 'ADDRESS') {
    return placeOf(pseudonym, entity.type).pieces.map((piece) => piece.text);
  }
  if (entity.type === 'ORGANIZATION') {
    return organizationOf(pseudonym, new StoredKnowledge(mapping)).pieces.map((piece) => piece.text);
  }
  // Identifiers and addresses are one component; the words of an address are not renamed with it.
  return [pseudonym];
}

function isRefused(
  mapping: Mapping,
  { kind, pseudonym }: ComponentRef & { readonly pseudonym: string },
): boolean {
  const key = foldName(pseudonym);
  return mapping.pseudonymTaken(kind, key) || mapping.isOriginal(key);
}
