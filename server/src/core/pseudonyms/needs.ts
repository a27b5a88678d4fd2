/**
 * What a run has to add: collected over all its documents first, assigned afterwards in an order that depends on the
 * vault's seed and on nothing else.
 */
import type { PersonName } from '../entities/person-name.ts';
import type { EntityType, Language } from '../types.ts';
import { KindMap } from './kind-map.ts';
import type { ComponentKind, ComponentRef, Gender } from './mapping.ts';

/** What the documents say about a component that has no pseudonym yet. */
export interface ComponentNeed extends ComponentRef {
  /** The best spelling seen. */
  readonly original: string;
  readonly language: Language;
  readonly gender: Gender;
  /** It stood after an elision (`d'`, `l'`) somewhere. */
  readonly elided: boolean;
  /** Somewhere an `s` of the genitive follows it. */
  readonly inflected: boolean;
  /** For places and names of organisations: what kind of word it is. */
  readonly flavour: Flavour;
}

export type Flavour = 'word' | 'acronym' | 'town' | 'country' | 'region' | 'street' | 'provider';

export interface EntityNeed {
  readonly type: EntityType;
  readonly key: string;
  readonly name: string;
  /** The name taken apart, of a person. */
  readonly person?: PersonName;
  readonly language: Language;
  readonly gender: Gender;
  readonly parts: readonly ComponentRef[];
}

interface Collected<T> {
  readonly value: T;
  original: string;
  person: PersonName | undefined;
  readonly languages: Tally<Language>;
  readonly genders: Tally<Gender>;
  elided: boolean;
  inflected: boolean;
  flavour: Flavour;
}

export interface Sighting {
  readonly original: string;
  /** The same taken apart, of a person. */
  readonly person?: PersonName;
  readonly language: Language;
  readonly gender?: Gender | undefined;
  readonly elided?: boolean;
  readonly inflected?: boolean;
  readonly flavour?: Flavour;
}

/** Order of flavours where documents disagree. */
const FLAVOURS: readonly Flavour[] = ['country', 'region', 'town', 'acronym', 'provider', 'street', 'word'];

export class Needs {
  readonly #components = new KindMap<Collected<ComponentRef>>();
  readonly #entities = new KindMap<Collected<Pick<EntityNeed, 'type' | 'key' | 'parts'>>>();

  addComponent(kind: ComponentKind, key: string, seen: Sighting): void {
    let known = this.#components.get(kind, key);
    if (known === undefined) {
      known = collected<ComponentRef>({ kind, key });
      this.#components.set(kind, key, known);
    }
    vote(known, seen);
  }

  addEntity(type: EntityType, key: string, parts: readonly ComponentRef[], seen: Sighting): void {
    let known = this.#entities.get(type, key);
    // Two documents may take one name apart in two ways; which comes first must not matter.
    if (known === undefined || compare(JSON.stringify(parts), JSON.stringify(known.value.parts)) < 0) {
      known = { ...(known ?? collected({ type, key, parts })), value: { type, key, parts } };
      this.#entities.set(type, key, known);
    }
    vote(known, seen);
  }

  hasComponent(kind: ComponentKind, key: string): boolean {
    return this.#components.has(kind, key);
  }

  components(): readonly ComponentNeed[] {
    return this.#components.values().map((entry) => ({
      kind: entry.value.kind,
      key: entry.value.key,
      original: entry.original,
      language: entry.languages.most() ?? 'fr',
      gender: entry.genders.most() ?? 'unknown',
      elided: entry.elided,
      inflected: entry.inflected,
      flavour: entry.flavour,
    }));
  }

  entities(): readonly EntityNeed[] {
    return this.#entities.values().map((entry) => ({
      type: entry.value.type,
      key: entry.value.key,
      parts: entry.value.parts,
      name: entry.original,
      ...(entry.person === undefined ? {} : { person: entry.person }),
      language: entry.languages.most() ?? 'fr',
      gender: entry.genders.most() ?? 'unknown',
    }));
  }
}

function collected<T>(value: T): Collected<T> {
  return {
    value,
    original: '',
    person: undefined,
    languages: new Tally(),
    genders: new Tally(),
    elided: false,
    inflected: false,
    flavour: 'word',
  };
}

function vote<T>(entry: Collected<T>, seen: Sighting): void {
  if (entry.original === '' || isBetter(seen.original, entry.original)) {
    entry.original = seen.original;
    entry.person = seen.person;
  }
  entry.languages.add(seen.language);
  if (seen.gender !== undefined && seen.gender !== 'unknown') entry.genders.add(seen.gender);
  entry.elided ||= seen.elided ?? false;
  entry.inflected ||= seen.inflected ?? false;
  const flavour = seen.flavour ?? 'word';
  if (FLAVOURS.indexOf(flavour) < FLAVOURS.indexOf(entry.flavour)) entry.flavour = flavour;
}

/** Counts votes. Nearly always all are for the same, so that a map is made only when they are not. */
class Tally<T extends string> {
  #only: T | undefined;
  #votes = 0;
  #all: Map<T, number> | undefined;

  add(value: T): void {
    this.#only ??= value;
    if (this.#all === undefined && value === this.#only) {
      this.#votes += 1;
      return;
    }
    this.#all ??= new Map([[this.#only, this.#votes]]);
    this.#all.set(value, (this.#all.get(value) ?? 0) + 1);
  }

  /** The most voted; a tie goes to the first by name, so that the order of documents does not matter. */
  most(): T | undefined {
    if (this.#all === undefined) return this.#only;
    return [...this.#all].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0];
  }
}

/** The spelling that says most: mixed case before one case, accents before none, then the first by code units. */
function isBetter(spelling: string, than: string): boolean {
  if (spelling === than) return false;
  return (rank(spelling) - rank(than) || compare(than, spelling)) > 0;
}

function rank(spelling: string): number {
  const mixed = spelling !== spelling.toUpperCase() && spelling !== spelling.toLowerCase();
  return (mixed ? 2 : 0) + (/[^\x20-\x7e]/.test(spelling) ? 1 : 0);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
