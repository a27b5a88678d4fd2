/** What a mention is replaced by, from what is stored. */
import type { ResolvedPerson } from '../entities/link.ts';
import { partsOf } from '../entities/person-name.ts';
import { strategyFor } from '../strategies/registry.ts';
import type { EntityType, Language } from '../types.ts';
import { capitalsLike } from './address-writing.ts';
import { digitsLike, writeCompound } from './compounds.ts';
import type { Compound } from './compounds.ts';
import { keyOfOwnDate } from './dates-by-person.ts';
import type { ResolvedMention } from './document-names.ts';
import type { StoredKnowledge } from './knowledge.ts';
import { isLabelTheme } from './labels.ts';
import type { Mapping, StoredEntity } from './mapping.ts';
import { ownKey, refsOf, writePerson } from './persons.ts';
import type { Lookup } from './persons.ts';

export interface Rendered {
  readonly text: string;
  readonly entity: StoredEntity;
  readonly ambiguous: boolean;
}

/**
 * The replacement of one mention. `owner`: of a date, whose it is.
 * @throws Error when its name was not prepared
 */
export function renderMention(
  resolved: ResolvedMention,
  language: Language,
  knowledge: StoredKnowledge,
  owner?: string,
): Rendered {
  const { mapping } = knowledge;
  const { type, surface } = resolved.mention;
  if (resolved.kind === 'person') return renderPerson(surface, resolved.person, mapping);
  if (resolved.kind === 'compound') return renderCompound(surface, resolved.compound, mapping);
  if (resolved.kind === 'address') {
    const entity = storedEntity(mapping, type, resolved.address.key);
    return { text: capitalsLike(surface, entity.pseudonym), entity, ambiguous: false };
  }
  const strategy = strategyFor(type);
  // What is written does not depend on the domain's number, only what is invented.
  const context = { language, domain: 0 };
  const entity = storedEntity(mapping, type, keyOfOwnDate(strategy.key(surface, context), owner));
  return { text: strategy.write(surface, entity.pseudonym, context), entity, ambiguous: false };
}

function storedEntity(mapping: Mapping, type: EntityType, key: string): StoredEntity {
  const entity = mapping.mergedInto(type, key) ?? mapping.entity(type, key);
  if (entity === undefined) {
    throw new Error(
      'A mention was rendered that was not prepared: call prepareNames with its document first.',
    );
  }
  return entity;
}

function renderPerson(surface: string, person: ResolvedPerson, mapping: Mapping): Rendered {
  const key = person.apart ?? person.link?.key ?? ownKey(person, mapping);
  const merged = mapping.mergedInto('PERSON', key);
  const entity = merged ?? mapping.entity('PERSON', key) ?? someoneWith(person, mapping);
  const { ambiguous } = person;
  if (isLabelTheme(mapping.theme)) return { text: entity.pseudonym, entity, ambiguous };
  const lookup: Lookup =
    merged === undefined
      ? (kind, word) => mapping.component(kind, word)
      : wordsOfTarget(merged, person, mapping);
  const initials = initialsOf(person, merged, mapping);
  return { text: writePerson(surface, person.name, lookup, initials), entity, ambiguous };
}

/**
 * Somebody else may have stored more persons since this document was prepared, so that a short form fits several now:
 * its words are stored all the same.
 */
function someoneWith(person: ResolvedPerson, mapping: Mapping): StoredEntity {
  for (const ref of refsOf(person.name)) {
    const [entity] = mapping.entitiesWith(ref.kind, ref.key);
    if (entity !== undefined) return entity;
  }
  throw unprepared();
}

function unprepared(): Error {
  return new Error(
    'A mention was rendered that was not prepared: call prepareNames with its document first.',
  );
}

/** The names behind the initials of a mention, when the person is known: given names, then surnames (`M. D.`). */
function initialsOf(
  person: ResolvedPerson,
  target: StoredEntity | undefined,
  mapping: Mapping,
): readonly string[] | undefined {
  const ofTarget = (kind: 'given' | 'surname'): readonly string[] | undefined =>
    target?.parts.filter((part) => part.kind === kind).map((part) => part.key);
  const given = ofTarget('given') ?? person.link?.given ?? [];
  const surnames = ofTarget('surname') ?? person.link?.surnames ?? [];
  const pseudonyms = [
    ...given.flatMap((word) => mapping.component('given', word) ?? mapping.component('initial', word) ?? []),
    ...surnames.flatMap((word) => mapping.component('surname', word) ?? []),
  ];
  return pseudonyms.length === 0 ? undefined : pseudonyms;
}

/** Looks up the words of the person that a mention was merged into, by their place in the name. */
function wordsOfTarget(target: StoredEntity, person: ResolvedPerson, mapping: Mapping): Lookup {
  const place = new Map<string, number>();
  for (const role of ['given', 'surname'] as const) {
    partsOf(person.name, role).forEach((part, i) => place.set(`${role}\0${part.key}`, i));
  }
  return (kind, key) => {
    const same = target.parts.filter((part) => part.kind === kind);
    const part = same[place.get(`${kind}\0${key}`) ?? 0] ?? same.at(-1) ?? target.parts[0];
    return part === undefined ? undefined : mapping.component(part.kind, part.key);
  };
}

function renderCompound(surface: string, compound: Compound, mapping: Mapping): Rendered {
  const entity = storedEntity(mapping, compound.type, compound.key);
  if (isLabelTheme(mapping.theme)) return { text: entity.pseudonym, entity, ambiguous: false };
  // A name that was merged into another is written whole: its words need not match.
  const text =
    entity.key === compound.key
      ? writeCompound(surface, compound.pieces, (ref) => mapping.component(ref.kind, ref.key))
      : surface.replace(compound.name, () => entity.pseudonym);
  return {
    text: compound.type === 'ORGANIZATION' ? text : digitsLike(text, entity.pseudonym),
    entity,
    ambiguous: false,
  };
}
