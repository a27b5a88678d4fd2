/**
 * Names that the user split from others: a short form that is not whom it was taken for, and a person, place or
 * organisation that has the same name as another elsewhere. The latter gets components of its own, whose keys hold a tag;
 * all but given names stay those of everybody with that word, so that families stay families.
 */
import type { ResolvedPerson } from '../entities/link.ts';
import { isFullName, keyOfPerson } from '../entities/person-name.ts';
import type { EntityType } from '../types.ts';
import type { Compound } from './compounds.ts';
import type { Mapping } from './mapping.ts';

/** The key of a name, or of a word of it, that belongs to a split-off entity. */
export function taggedKey(key: string, tag: string): string {
  return `${key} [${tag}]`;
}

/** The tag in a key, if it has one. */
export function tagOf(key: string): string | undefined {
  return / \[([^\]]+)\]$/u.exec(key)?.[1];
}

/** A person of a document as the user's decisions see them. */
export function separatePerson(person: ResolvedPerson, document: string, mapping: Mapping): ResolvedPerson {
  const isShort = person.link !== undefined || person.ambiguous;
  if (isShort && mapping.separated('PERSON', keyOfPerson(person.name), document) !== undefined) {
    return { ...person, link: undefined, ambiguous: false, guessed: person.lone !== undefined };
  }
  const key = person.link?.key ?? keyOfPerson(person.name);
  const separation = mapping.separated('PERSON', key, document);
  if (separation?.somewhere !== true) return person;
  const { tag } = separation;
  const isFull = person.link === undefined ? isFullName(person.name) : person.link.surnames.length > 0;
  const tagged = person.name.parts.map((part) =>
    part.role === 'given' || part.role === 'initial' || (part.role === 'surname' && !isFull)
      ? { ...part, key: taggedKey(part.key, tag) }
      : part,
  );
  return {
    ...person,
    apart: taggedKey(key, tag),
    name: { parts: tagged },
    link: person.link && {
      ...person.link,
      key: taggedKey(key, tag),
      given: person.link.given.map((word) => taggedKey(word, tag)),
    },
  };
}

/** A place or organisation of a document as the user's decisions see it. */
export function separateCompound(compound: Compound, document: string, mapping: Mapping): Compound {
  const separation = mapping.separated(compound.type, compound.key, document);
  if (separation?.somewhere !== true) return compound;
  const { tag } = separation;
  const ownWord = (kind: string): boolean => kind.startsWith('whole:');
  const hasOwn = compound.pieces.some(({ ref }) => ownWord(ref.kind));
  return {
    ...compound,
    key: taggedKey(compound.key, tag),
    pieces: compound.pieces.map((piece) =>
      !hasOwn || ownWord(piece.ref.kind)
        ? { ...piece, ref: { ...piece.ref, key: taggedKey(piece.ref.key, tag) } }
        : piece,
    ),
  };
}

/** Types whose names can be split by document; an identifier or address is one thing everywhere. */
export function canBeSplit(type: EntityType): boolean {
  return type === 'PERSON' || type === 'LOCATION' || type === 'ADDRESS' || type === 'ORGANIZATION';
}
