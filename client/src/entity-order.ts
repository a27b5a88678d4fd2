/** Which entities the review view shows, and in what order. No editor in here: the list may hold ten thousand. */
import { ALL_TYPES } from '../../server/src/core/detect/entity-types.ts';
import type { EntityType } from '../../server/src/core/types.ts';
import type { EntityState, EntityView } from '../../server/src/protocol.ts';

export const STATES: readonly EntityState[] = [
  'new',
  'unsure',
  'ambiguous',
  'accepted',
  'replaced',
  'ignored',
];

export const ORDERS = ['mentions', 'name', 'state', 'files'] as const;
export type Order = (typeof ORDERS)[number];

export interface Filter {
  /** In lower case; empty: everything. */
  readonly word: string;
  /** Empty: all of them. */
  readonly states: readonly EntityState[];
}

export const EVERYTHING: Filter = { word: '', states: [] };

/** A heading of the tree: a type, or what is ignored, of whatever type. */
export interface Group {
  readonly type: EntityType | 'ignored';
  readonly entities: readonly EntityView[];
}

/** What the tree shows: groups in the order of the types, what is ignored last. */
export function grouped(entities: readonly EntityView[], filter: Filter, order: Order): readonly Group[] {
  const byType = new Map<Group['type'], EntityView[]>();
  for (const entity of entities) {
    if (!isShown(entity, filter)) continue;
    const type = entity.state === 'ignored' ? 'ignored' : entity.type;
    const group = byType.get(type);
    if (group === undefined) byType.set(type, [entity]);
    else group.push(entity);
  }
  const compare = COMPARE[order];
  return [...ALL_TYPES, 'ignored' as const].flatMap((type) => {
    const group = byType.get(type);
    return group === undefined ? [] : [{ type, entities: group.sort(compare) }];
  });
}

/** Whether a person has still to say something about it. */
export function isOpen({ state }: Pick<EntityView, 'state'>): boolean {
  return state === 'new' || state === 'unsure' || state === 'ambiguous';
}

function isShown({ name, variants, pseudonym = '', state }: EntityView, { word, states }: Filter): boolean {
  if (states.length > 0 && !states.includes(state)) return false;
  return (
    word === '' || [name, pseudonym, ...variants].some((form) => form.toLocaleLowerCase().includes(word))
  );
}

// A collator of one's own is many times faster than `localeCompare`.
const collator = new Intl.Collator();
const byName = (a: EntityView, b: EntityView): number => collator.compare(a.name, b.name);
const COMPARE: Readonly<Record<Order, (a: EntityView, b: EntityView) => number>> = {
  mentions: (a, b) => b.mentions - a.mentions || byName(a, b),
  name: byName,
  state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || byName(a, b),
  files: (a, b) => b.places.length - a.places.length || byName(a, b),
};
