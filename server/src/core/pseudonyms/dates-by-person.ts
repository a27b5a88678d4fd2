/** Where each person has a number of days of their own: whose a date is. */
import type { ResolvedPerson } from '../entities/link.ts';
import { keyOfPerson } from '../entities/person-name.ts';
import type { EntityType } from '../types.ts';
import type { NamedDocument } from './assignment-types.ts';
import type { Mapping } from './mapping.ts';

/** Types whose mentions are moved by a number of days. */
export function isDate(type: EntityType): boolean {
  return type === 'DATE' || type === 'BIRTH_DATE';
}

/**
 * The key of the person each date belongs to, by index of its mention: whoever was named last before it, else whoever
 * is named first. A document without persons has the dates of the domain.
 */
export function ownersOfDates(
  document: NamedDocument,
  persons: ReadonlyMap<number, ResolvedPerson>,
  mapping: Mapping,
): ReadonlyMap<number, string> {
  const owners = new Map<number, string>();
  const [first] = persons.values();
  if (mapping.dates !== 'person' || first === undefined) return owners;
  let owner = keyOf(first, mapping);
  document.mentions.forEach(({ type }, i) => {
    const person = persons.get(i);
    if (person !== undefined) owner = keyOf(person, mapping);
    if (isDate(type)) owners.set(i, owner);
  });
  return owners;
}

function keyOf(person: ResolvedPerson, mapping: Mapping): string {
  const key = person.apart ?? person.link?.key ?? keyOfPerson(person.name);
  return mapping.mergedInto('PERSON', key)?.key ?? key;
}

/** The key of a date that is somebody's. */
export function keyOfOwnDate(key: string, owner: string | undefined): string {
  return owner === undefined || !/^\d{4}-\d\d-\d\d$/.test(key) ? key : `${key} (${owner})`;
}

/** The day in a key that `keyOfOwnDate` made for this owner. */
export function dayOfOwnDate(key: string, owner: string): string | undefined {
  return /^\d{4}-\d\d-\d\d (?=\()/.test(key) && key.endsWith(` (${owner})`) ? key.slice(0, 10) : undefined;
}
