/**
 * The user chooses another pseudonym. Components are shared, so that a new surname is that of the whole family: what
 * changes is planned here, and carried out by whoever keeps the mapping, in one transaction.
 */
import { parsePersonName, partsOf } from '../entities/person-name.ts';
import { foldName } from '../text/fold.ts';
import type { Language } from '../types.ts';
import { organizationOf, placeOf } from './compounds.ts';
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
  const others = changed
    .flatMap(({ kind, key }) => mapping.entitiesWith(kind, key))
    .filter((other) => other.id !== entity.id && other.type === 'PERSON');
  return {
    components: changed,
    entities: [
      { id: entity.id, pseudonym },
      ...[...new Map(others.map((other) => [other.id, other])).values()].map((other) => ({
        id: other.id,
        pseudonym: pseudonymOfPerson(other, language, lookup),
      })),
    ],
  };
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
