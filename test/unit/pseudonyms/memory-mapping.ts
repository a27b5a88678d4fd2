/** A mapping kept in memory, as strict as the vault: nothing is stored twice, no pseudonym is shared. */
import assert from 'node:assert/strict';
import { foldName, foldWord } from '../../../server/src/core/text/fold.ts';
import type { EntityType } from '../../../server/src/core/types.ts';
import type {
  ComponentKind,
  Mapping,
  NewComponent,
  NewEntity,
  Separation,
  StoredEntity,
  ThemeName,
} from '../../../server/src/core/pseudonyms/mapping.ts';

export class MemoryMapping implements Mapping {
  readonly seed: string;
  readonly theme: ThemeName;
  readonly components = new Map<string, NewComponent>();
  readonly entities = new Map<string, StoredEntity>();
  readonly #taken = new Set<string>();
  readonly #originals = new Set<string>();
  readonly #byPart = new Map<string, StoredEntity[]>();
  readonly #numbers = new Map<string, number>();
  readonly #merged = new Map<string, string>();
  readonly #split = new Map<string, { readonly files?: readonly string[] }>();

  constructor(seed = '000102030405060708090a0b0c0d0e0f', theme: ThemeName = 'natural') {
    this.seed = seed;
    this.theme = theme;
  }

  component(kind: ComponentKind, key: string): string | undefined {
    return this.components.get(`${kind}\0${key}`)?.pseudonym;
  }

  pseudonymTaken(kind: ComponentKind, pseudonymKey: string): boolean {
    if (this.#taken.has(`${kind}\0${pseudonymKey}`)) return true;
    return kind.startsWith('whole:') && this.#taken.has(`entity:${kind.slice(6)}\0${pseudonymKey}`);
  }

  isOriginal(wordKey: string): boolean {
    return this.#originals.has(wordKey);
  }

  addComponent(component: NewComponent): void {
    const id = `${component.kind}\0${component.key}`;
    const pseudonymId = `${component.kind}\0${component.pseudonymKey}`;
    assert.ok(!this.components.has(id), `component stored twice: ${id}`);
    assert.ok(!this.#taken.has(pseudonymId), `pseudonym shared: ${pseudonymId}`);
    assert.equal(component.pseudonymKey, foldName(component.pseudonym));
    this.components.set(id, component);
    this.#taken.add(pseudonymId);
    this.#addOriginal(component.original);
    this.#originals.add(component.key);
  }

  entity(type: EntityType, key: string): StoredEntity | undefined {
    return this.entities.get(`${type}\0${key}`);
  }

  addEntity(entity: NewEntity): string {
    const id = `${entity.type}\0${entity.key}`;
    assert.ok(!this.entities.has(id), `entity stored twice: ${id}`);
    const pseudonymId = `entity:${entity.type}\0${foldName(entity.pseudonym)}`;
    assert.ok(!this.#taken.has(pseudonymId), `pseudonym shared: ${pseudonymId}`);
    this.#taken.add(pseudonymId);
    // As unguessable identifiers are in the vault, but the same in each test.
    const stored = { ...entity, id: `entity-${this.entities.size + 1}` };
    this.entities.set(id, stored);
    this.#addOriginal(entity.name);
    for (const part of new Set(entity.parts.map(({ kind, key }) => `${kind}\0${key}`))) {
      const list = this.#byPart.get(part);
      if (list === undefined) this.#byPart.set(part, [stored]);
      else list.push(stored);
    }
    return stored.id;
  }

  nextNumber(kind: ComponentKind): number {
    const next = (this.#numbers.get(kind) ?? 0) + 1;
    this.#numbers.set(kind, next);
    return next;
  }

  entitiesWith(kind: ComponentKind, key: string): readonly StoredEntity[] {
    return this.#byPart.get(`${kind}\0${key}`) ?? [];
  }

  mergedInto(type: EntityType, key: string): StoredEntity | undefined {
    const target = this.#merged.get(`${type}\0${key}`);
    return target === undefined ? undefined : this.entities.get(`${type}\0${target}`);
  }

  separated(type: EntityType, key: string, document: string): Separation | undefined {
    const split = this.#split.get(`${type}\0${key}`);
    if (split === undefined || split.files?.includes(document) === false) return undefined;
    return { tag: 'tag', somewhere: split.files !== undefined };
  }

  /** A decision of the user, for tests. */
  split(type: EntityType, key: string, files?: readonly string[]): void {
    this.#split.set(`${type}\0${key}`, files === undefined ? {} : { files });
  }

  /** A decision of the user, for tests. */
  merge(type: EntityType, key: string, into: string): void {
    this.#merged.set(`${type}\0${key}`, into);
  }

  #addOriginal(text: string): void {
    this.#originals.add(foldName(text));
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) this.#originals.add(foldWord(word));
  }
}
