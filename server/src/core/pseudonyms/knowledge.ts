/** What the vault, and in `prepareNames` the run as well, knows of persons and words. */
import type { KnownPerson, LoneRole, PersonKnowledge } from '../entities/link.ts';
import { KindMap } from './kind-map.ts';
import type { ComponentKind, Mapping, StoredEntity } from './mapping.ts';

/** Knowledge of the vault alone. */
export class StoredKnowledge implements PersonKnowledge {
  readonly mapping: Mapping;
  readonly #persons = new KindMap<readonly KnownPerson[]>();

  constructor(mapping: Mapping) {
    this.mapping = mapping;
  }

  personsWith(kind: LoneRole, key: string): readonly KnownPerson[] {
    const known = this.#persons.get(kind, key);
    if (known !== undefined) return known;
    const found = this.mapping
      .entitiesWith(kind, key)
      .filter((entity) => entity.type === 'PERSON' && hasPart(entity, 'given') && hasPart(entity, 'surname'))
      .map(personOfEntity);
    this.#persons.set(kind, key, found);
    return found;
  }

  isPerson(key: string): boolean {
    return this.mapping.entity('PERSON', key) !== undefined;
  }

  loneRole(key: string): LoneRole | undefined {
    const entity = this.mapping.entity('PERSON', key);
    return entity === undefined ? undefined : loneRoleOf(entity);
  }

  wasTitled(key: string): boolean {
    // Only documents tell; whatever they told is stored as the role of a lone name.
    return key === '';
  }

  /** Whether the word has or will have a pseudonym of this kind. */
  knows(kind: ComponentKind, key: string): boolean {
    return this.mapping.component(kind, key) !== undefined;
  }
}

/** Knowledge of the vault and of all documents of a run. */
export class RunKnowledge extends StoredKnowledge {
  readonly #run = new KindMap<KnownPerson[]>();
  readonly #seen = new Set<string>();
  readonly #titled = new Set<string>();
  readonly #words = new KindMap<true>();

  addPerson(person: KnownPerson): void {
    if (this.#seen.has(person.key)) return;
    this.#seen.add(person.key);
    for (const [i, key] of person.given.entries()) {
      if (person.given.indexOf(key) === i) this.#put('given', key, person);
    }
    for (const [i, key] of person.surnames.entries()) {
      if (person.surnames.indexOf(key) === i) this.#put('surname', key, person);
    }
  }

  #put(kind: LoneRole, key: string, person: KnownPerson): void {
    const list = this.#run.get(kind, key);
    if (list === undefined) this.#run.set(kind, key, [person]);
    else list.push(person);
    this.addWord(kind, key);
  }

  addTitled(key: string): void {
    this.#titled.add(key);
  }

  addWord(kind: ComponentKind, key: string): void {
    this.#words.set(kind, key, true);
  }

  override personsWith(kind: LoneRole, key: string): readonly KnownPerson[] {
    const stored = super.personsWith(kind, key);
    const run = this.#run.get(kind, key) ?? [];
    if (stored.length === 0) return run;
    return [...stored, ...run.filter((person) => !stored.some((other) => other.key === person.key))];
  }

  override isPerson(key: string): boolean {
    return this.#seen.has(key) || super.isPerson(key);
  }

  override wasTitled(key: string): boolean {
    return this.#titled.has(key);
  }

  override knows(kind: ComponentKind, key: string): boolean {
    return this.#words.has(kind, key) || super.knows(kind, key);
  }
}

const hasPart = (entity: StoredEntity, kind: ComponentKind): boolean =>
  entity.parts.some((part) => part.kind === kind);

/** The words of a stored person. */
export function personOfEntity(entity: StoredEntity): KnownPerson {
  return {
    key: entity.key,
    given: entity.parts
      .filter((part) => part.kind === 'given' || part.kind === 'initial')
      .map((part) => part.key),
    surnames: entity.parts.filter((part) => part.kind === 'surname').map((part) => part.key),
  };
}

/** What a stored one-sided name was taken for; undefined for a full name. */
export function loneRoleOf(entity: StoredEntity): LoneRole | undefined {
  const kinds = new Set(entity.parts.map((part) => part.kind));
  if (kinds.size !== 1) return undefined;
  if (kinds.has('surname')) return 'surname';
  return kinds.has('given') ? 'given' : undefined;
}
