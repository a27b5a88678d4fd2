/** The names a run has found, and what they add to each document: a name found in one is known in all. */
import { ENTITY_TYPES } from '../core/detect/entity-types.ts';
import type { DictionarySnapshot, EntityType, KnownName, Mention } from '../core/types.ts';
import { SpanSet } from './span-set.ts';
import { detached, surfaceKey, surfaceOf } from './surfaces.ts';
import type { FoundName } from './types.ts';
import { compare } from './walk.ts';

/** Shorter names say too little to be looked for elsewhere. UTF-16 units. */
const SHORTEST_NAME = 3;

/** Gathers names over documents in any order; gives the same list for all orders. */
export class RunNames {
  /** By spelling without type: how often it is of each type, and how it was written. */
  readonly #byKey = new Map<string, Map<EntityType, { count: number; name: string }>>();

  add({ type, name }: KnownName): void {
    const key = surfaceKey('PERSON', name);
    const types = this.#byKey.get(key) ?? new Map<EntityType, { count: number; name: string }>();
    this.#byKey.set(key, types);
    const known = types.get(type);
    types.set(type, {
      count: (known?.count ?? 0) + 1,
      name: known === undefined ? name : better(known.name, name),
    });
  }

  /** One name a spelling, of the type it has most often. Sorted. */
  names(): readonly KnownName[] {
    return [...this.#byKey.values()]
      .map((types) => mostFrequent(types))
      .sort((a, b) => compare(a.name, b.name) || compare(a.type, b.type));
  }
}

/** The names of a document that stand on their own feet: each spelling once, by its first mention. */
export function namesIn(text: string, mentions: readonly Mention[]): readonly FoundName[] {
  const names = new Map<string, FoundName>();
  for (const [first, mention] of mentions.entries()) {
    const name = surfaceOf(text, mention);
    const key = `${mention.type} ${name}`;
    if (!isCertain(mention) || name.trim().length < SHORTEST_NAME || names.has(key)) continue;
    names.set(key, { type: mention.type, name: detached(name), first });
  }
  return [...names.values()];
}

/** The vault's dictionary with the names of the run. */
export function withNames(dictionary: DictionarySnapshot, names: readonly KnownName[]): DictionarySnapshot {
  return { ...dictionary, version: dictionary.version + 1, names: [...dictionary.names, ...names] };
}

/**
 * The mentions of a document, with those that the run's names add. A name known from elsewhere takes in pieces of itself
 * ("Dubois" becomes "Marie Dubois"); whatever else it meets stays as it is.
 */
export function mergeMentions(
  own: readonly Mention[],
  known: readonly Mention[],
  rejected: readonly Mention[],
): readonly Mention[] {
  const refused = new SpanSet(rejected);
  const found = new SpanSet(own);
  const swallowed = new Set<Mention>();
  const added: Mention[] = [];
  for (const mention of known) {
    if (refused.meets(mention)) continue;
    const met = found.meeting(mention);
    if (!met.every((other) => isOwn(other) && isPieceOf(other, mention))) continue;
    for (const other of met) if (isOwn(other)) swallowed.add(other);
    added.push(mention);
  }
  if (added.length === 0) return own;
  return [...own.filter((mention) => !swallowed.has(mention)), ...added].sort((a, b) => a.start - b.start);
}

function isOwn(span: object): span is Mention {
  return 'detector' in span;
}

function isPieceOf(piece: Mention, whole: Mention): boolean {
  return (
    isName(piece.type) &&
    whole.start <= piece.start &&
    piece.end <= whole.end &&
    piece.end - piece.start < whole.end - whole.start
  );
}

function isName(type: EntityType): boolean {
  return ENTITY_TYPES[type].category === 'name';
}

function isCertain(mention: Mention): boolean {
  return (
    isName(mention.type) &&
    mention.detector !== 'propagation' &&
    // An everyday word is a name only where the text says so; whatever else is replaced once is replaced everywhere.
    mention.unsure !== 'homograph'
  );
}

function mostFrequent(types: ReadonlyMap<EntityType, { count: number; name: string }>): KnownName {
  const [best] = [...types].sort(([a, x], [b, y]) => y.count - x.count || compare(a, b));
  if (best === undefined) throw new RangeError('a name has at least one type');
  return { type: best[0], name: best[1].name };
}

/** Of two spellings of a name: not all capitals, then by code unit, so that order does not matter. */
function better(a: string, b: string): string {
  const shouting = Number(a === a.toUpperCase()) - Number(b === b.toUpperCase());
  return shouting === 0 ? (compare(a, b) <= 0 ? a : b) : shouting < 0 ? a : b;
}
