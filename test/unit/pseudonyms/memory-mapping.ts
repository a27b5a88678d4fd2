/** A mapping kept in memory, as strict as the vault: nothing is stored twice, no pseudonym is shared. */
import assert from 'node:assert/strict';
import { foldName, foldWord } from '../../../server/src/core/text/fold.ts';
import type { OwnLists } from '../../../server/src/core/pseudonyms/own-lists.ts';
import { KindMap } from '../../../server/src/core/pseudonyms/kind-map.ts';
import type { EntityType } from '../../../server/src/core/types.ts';
import type {
  ComponentKind,
  DateShift,
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
  readonly dates: DateShift;
  readonly lists: OwnLists | undefined;
  readonly components = new KindMap<NewComponent>();
  readonly entities = new KindMap<StoredEntity>();
  readonly #taken = new KindMap<true>();
  #count = 0;
  readonly #originals = new Set<string>();
  readonly #byPart = new KindMap<StoredEntity[]>();
  readonly #numbers = new Map<string, number>();
  readonly #merged = new Map<string, string>();
  readonly #split = new Map<string, { readonly files?: readonly string[] }>();

  constructor(
    seed = '000102030405060708090a0b0c0d0e0f',
    theme: ThemeName = 'natural',
    { dates = 'domain', lists }: { dates?: DateShift; lists?: OwnLists } = {},
  ) {
    this.seed = seed;
    this.theme = theme;
    this.dates = dates;
    this.lists = lists;
  }

  component(kind: ComponentKind, key: string): string | undefined {
    return this.components.get(kind, key)?.pseudonym;
  }

  pseudonymTaken(kind: ComponentKind, pseudonymKey: string): boolean {
    if (this.#taken.has(kind, pseudonymKey)) return true;
    return kind.startsWith('whole:') && this.#taken.has(`entity:${kind.slice(6)}`, pseudonymKey);
  }

  isOriginal(wordKey: string): boolean {
    return this.#originals.has(wordKey);
  }

  addComponent(component: NewComponent): void {
    const { kind, key, pseudonymKey } = component;
    assert.ok(!this.components.has(kind, key), 'a component is stored twice');
    if (this.#taken.has(kind, pseudonymKey)) assert.fail(`pseudonym shared: ${pseudonymKey}`);
    assert.equal(pseudonymKey, foldName(component.pseudonym));
    this.components.set(kind, key, component);
    this.#taken.set(kind, pseudonymKey, true);
    this.#addOriginal(component.original);
    this.#originals.add(component.key);
  }

  entity(type: EntityType, key: string): StoredEntity | undefined {
    return this.entities.get(type, key);
  }

  addEntity(entity: NewEntity): string {
    const space = `entity:${entity.type}`;
    const pseudonymKey = foldName(entity.pseudonym);
    assert.ok(!this.entities.has(entity.type, entity.key), 'an entity is stored twice');
    if (this.#taken.has(space, pseudonymKey)) assert.fail(`pseudonym shared: ${pseudonymKey}`);
    this.#taken.set(space, pseudonymKey, true);
    // As unguessable identifiers are in the vault, but the same in each test.
    const stored = { ...entity, id: `entity-${++this.#count}` };
    this.entities.set(entity.type, entity.key, stored);
    this.#addOriginal(entity.name);
    for (const { kind, key } of entity.parts) {
      const list = this.#byPart.get(kind, key);
      if (list === undefined) this.#byPart.set(kind, key, [stored]);
      else if (list.at(-1) !== stored) list.push(stored);
    }
    return stored.id;
  }

  nextNumber(kind: ComponentKind): number {
    const next = (this.#numbers.get(kind) ?? 0) + 1;
    this.#numbers.set(kind, next);
    return next;
  }

  entitiesWith(kind: ComponentKind, key: string): readonly StoredEntity[] {
    return this.#byPart.get(kind, key) ?? [];
  }

  mergedInto(type: EntityType, key: string): StoredEntity | undefined {
    const target = this.#merged.get(`${type}\0${key}`);
    return target === undefined ? undefined : this.entities.get(type, target);
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
    if (/^[a-z]+$/i.test(text)) return;
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) this.#originals.add(foldWord(word));
  }
}
