/**
 * Entities and components of every domain: stored row by row, kept in memory while the vault is open.
 *
 * One table for whole names, components and names that stay reserved after an erasure: the database itself keeps
 * `UNIQUE(domain, kind, pseudonym)` over all of them, whoever else writes.
 */
import { foldName } from '../core/text/fold.ts';
import { isEntityType } from '../core/detect/entity-types.ts';
import type {
  ComponentKind,
  ComponentRef,
  Gender,
  NewComponent,
  NewEntity,
  StoredEntity,
} from '../core/pseudonyms/mapping.ts';
import { damaged } from './connection.ts';
import { nameColumns } from './columns.ts';
import { newId } from './crypto.ts';
import { SealedTable, idText } from './sealed-table.ts';
import type { Row } from './sealed-table.ts';
import { NAMES } from './schema.ts';
import type { Cache, Session } from './session.ts';

export interface StoredComponent extends NewComponent {
  readonly id: string;
}

/** A pseudonym that nobody may get again. */
interface Reserved {
  readonly id: string;
  readonly space: string;
  readonly pseudonymKey: string;
}

/** What an entity or component was called before; nobody else may get it, and text that holds it can be restored. */
interface Former extends Reserved {
  readonly pseudonym: string;
  /** Identifier of the entity or component; it may have been erased since. */
  readonly of: string;
}

type NameColumns = [Buffer, Buffer | null, Buffer];

/** One domain's names in memory. What only some work needs is made when it is first asked for, then kept up. */
export class DomainNames {
  readonly entities = new Map<string, StoredEntity>();
  readonly components = new Map<string, StoredComponent>();
  /** By space and folded pseudonym. */
  readonly former = new Map<string, Former>();
  /** Places of pseudonyms whose names were erased, and of former ones. */
  private readonly reserved = new Set<string>();
  private index: NameIndex | undefined;

  entity(type: string, key: string): StoredEntity | undefined {
    return this.entities.get(`${type}\0${key}`);
  }

  component(kind: ComponentKind, key: string): StoredComponent | undefined {
    return this.components.get(`${kind}\0${key}`);
  }

  entityById(id: string): StoredEntity | undefined {
    return this.indexed.byId.get(id);
  }

  /** In the order of their identifiers. */
  entitiesWith(kind: ComponentKind, key: string): readonly StoredEntity[] {
    return this.indexed.byPart.get(`${kind}\0${key}`) ?? [];
  }

  /** Whether a folded word is a name, or one of the words of a person's name. */
  isOriginal(wordKey: string): boolean {
    return this.indexed.originals.has(wordKey);
  }

  /** @param except identifiers of names that may have back what they were called before */
  isTaken(kind: ComponentKind, pseudonymKey: string, except?: ReadonlySet<string>): boolean {
    const spaces = kind.startsWith('whole:') ? [kind, `entity:${kind.slice(6)}`] : [kind];
    return spaces.some((space) => this.isTakenIn(space, pseudonymKey, except));
  }

  isTakenIn(space: string, pseudonymKey: string, except?: ReadonlySet<string>): boolean {
    const place = `${space}\0${pseudonymKey}`;
    if (!this.indexed.taken.has(place) && !this.reserved.has(place)) return false;
    const former = this.former.get(place);
    return former === undefined || except?.has(former.of) !== true;
  }

  keepEntity(entity: StoredEntity): void {
    this.entities.set(`${entity.type}\0${entity.key}`, entity);
    this.index?.addEntity(entity);
  }

  keepComponent(component: StoredComponent): void {
    this.components.set(`${component.kind}\0${component.key}`, component);
    this.index?.addComponent(component);
  }

  /** The pseudonym stays taken; `former` says who had it, if that is known. */
  reserve(place: string, former?: Former): void {
    this.reserved.add(place);
    if (former !== undefined) this.former.set(place, former);
  }

  forgetEntity(entity: StoredEntity): void {
    this.entities.delete(`${entity.type}\0${entity.key}`);
    this.index?.removeEntity(entity);
  }

  private get indexed(): NameIndex {
    if (this.index !== undefined) return this.index;
    const index = new NameIndex();
    for (const entity of this.entities.values()) index.addEntity(entity);
    for (const component of this.components.values()) index.addComponent(component);
    this.index = index;
    return index;
  }
}

/** Names by what assignment, renaming and erasure look them up by. */
class NameIndex {
  readonly byId = new Map<string, StoredEntity>();
  /** By component: the entities that have it among their parts. */
  readonly byPart = new Map<string, StoredEntity[]>();
  /** Folded originals: whole keys, and the words of people's names. */
  readonly originals = new Set<string>();
  /** By space and folded pseudonym. */
  readonly taken = new Set<string>();

  addEntity(entity: StoredEntity): void {
    for (const { kind, key } of entity.parts) {
      const part = `${kind}\0${key}`;
      const entities = this.byPart.get(part);
      if (entities === undefined) this.byPart.set(part, [entity]);
      else putInOrder(entities, entity);
    }
    this.byId.set(entity.id, entity);
    this.taken.add(`entity:${entity.type}\0${foldName(entity.pseudonym)}`);
    this.originals.add(entity.key);
    if (entity.type === 'PERSON') addWords(this.originals, entity.key);
  }

  addComponent(component: StoredComponent): void {
    this.taken.add(`${component.kind}\0${component.pseudonymKey}`);
    if (component.kind === 'initial') return;
    this.originals.add(component.key);
    if (component.kind === 'given' || component.kind === 'surname') addWords(this.originals, component.key);
  }

  /** Its pseudonym stays taken, and its words stay originals until the names are read anew. */
  removeEntity(entity: StoredEntity): void {
    this.byId.delete(entity.id);
    for (const { kind, key } of entity.parts) {
      const part = `${kind}\0${key}`;
      const others = (this.byPart.get(part) ?? []).filter(({ id }) => id !== entity.id);
      this.byPart.set(part, others);
    }
  }
}

/** Words inside names that are no name by themselves. */
const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den del dos das des della dello degli ben bin ibn abu les the und zur zum ter ten vom'.split(
    ' ',
  ),
);

export class Names implements Cache {
  private readonly session: Session;
  private readonly table: SealedTable;
  private readonly domains = new Map<string, DomainNames>();
  /** Identifiers of erased rows. */
  readonly erased = new Set<string>();
  /**
   * New rows of the change under way. Names come in the order of the alphabet, which rows must not show: they are
   * written in that of their random identifiers.
   */
  private held: { readonly id: string; readonly columns: NameColumns; readonly content: Buffer }[] = [];

  constructor(session: Session) {
    this.session = session;
    this.table = new SealedTable(session, NAMES);
    session.register(this);
  }

  reload(): void {
    this.domains.clear();
    this.erased.clear();
    for (const row of this.table.all()) this.take(row);
  }

  catchUp(since: number): void {
    for (const row of this.table.where('WHERE version > ?', since)) this.take(row);
  }

  flush(): void {
    const rows = this.held.sort((a, b) => (a.id < b.id ? -1 : 1));
    this.held = [];
    for (const { id, columns, content } of rows) this.table.insert(id, columns, content);
  }

  drop(): void {
    this.held = [];
  }

  private hold(id: string, columns: NameColumns, content: Buffer): void {
    this.held.push({ id, columns, content });
  }

  /** The names of a domain, by its identifier. */
  of(domainId: string): DomainNames {
    let names = this.domains.get(domainId);
    if (names === undefined) {
      names = new DomainNames();
      this.domains.set(domainId, names);
    }
    return names;
  }

  /** Whether a folded word is an original of any domain. */
  isOriginal(wordKey: string): boolean {
    for (const names of this.domains.values()) if (names.isOriginal(wordKey)) return true;
    return false;
  }

  get entityCount(): number {
    let count = 0;
    for (const names of this.domains.values()) count += names.entities.size;
    return count;
  }

  addEntity(domainId: string, entity: NewEntity): string {
    const stored: StoredEntity = { ...entity, id: newId() };
    this.hold(stored.id, this.entityColumns(domainId, stored), entityContent(entity));
    this.changed();
    this.of(domainId).keepEntity(stored);
    return stored.id;
  }

  addComponent(domainId: string, component: NewComponent): string {
    const stored: StoredComponent = { ...component, id: newId() };
    this.hold(stored.id, this.componentColumns(domainId, stored), componentContent(stored));
    this.changed();
    this.of(domainId).keepComponent(stored);
    return stored.id;
  }

  /** Gives a name another pseudonym; nobody else gets the old one. The caller has made sure that the new one is free. */
  rename(
    domainId: string,
    name: StoredEntity | StoredComponent,
    pseudonym: string,
    pseudonymKey: string,
  ): void {
    this.flush();
    const names = this.of(domainId);
    const { space, key: oldKey } = placeOf(name);
    if (pseudonymKey !== oldKey) this.takeBack(names, `${space}\0${pseudonymKey}`);
    if ('gender' in name) {
      const renamed = { ...name, pseudonym };
      this.table.update(name.id, this.entityColumns(domainId, renamed), entityContent(renamed));
      names.keepEntity(renamed);
    } else {
      const renamed = { ...name, pseudonym, pseudonymKey };
      this.table.update(name.id, this.componentColumns(domainId, renamed), componentContent(renamed));
      names.keepComponent(renamed);
    }
    if (pseudonymKey !== oldKey) {
      const former = { id: newId(), space, pseudonymKey: oldKey, pseudonym: name.pseudonym, of: name.id };
      const content = json(['f', space, oldKey, former.pseudonym, former.of]);
      this.table.insert(former.id, this.columns(domainId, space, null, oldKey), content);
      names.reserve(`${space}\0${oldKey}`, former);
    }
    this.changed();
  }

  /** A name has again what it was called before: no longer a former pseudonym. */
  private takeBack(names: DomainNames, place: string): void {
    const former = names.former.get(place);
    if (former === undefined) return;
    this.table.delete(former.id);
    names.former.delete(place);
  }

  /** Components that only these entities have, and those that others have too. */
  partsOfOnly(
    domainId: string,
    entityIds: ReadonlySet<string>,
  ): { readonly own: readonly StoredComponent[]; readonly shared: readonly StoredComponent[] } {
    const names = this.of(domainId);
    const own = new Map<string, StoredComponent>();
    const shared = new Map<string, StoredComponent>();
    for (const id of entityIds) {
      const entity = names.entityById(id);
      if (entity === undefined) continue;
      const whole: ComponentRef = { kind: `whole:${entity.type}`, key: entity.key };
      for (const { kind, key } of [...entity.parts, whole]) {
        const component = names.component(kind, key);
        if (component === undefined) continue;
        const isShared = names.entitiesWith(kind, key).some((other) => !entityIds.has(other.id));
        (isShared ? shared : own).set(component.id, component);
      }
    }
    return { own: [...own.values()], shared: [...shared.values()] };
  }

  /** Takes a name away and leaves its pseudonym taken for ever, under the same identifier. */
  reserve(domainId: string, name: StoredEntity | StoredComponent): void {
    this.flush();
    const isEntity = 'gender' in name;
    const { space, key: pseudonymKey } = placeOf(name);
    const columns = this.columns(domainId, space, null, pseudonymKey);
    this.table.update(name.id, columns, json(['r', space, pseudonymKey]));
    this.erased.add(name.id);
    const names = this.of(domainId);
    names.reserve(`${space}\0${pseudonymKey}`);
    if (isEntity) names.forgetEntity(name);
    else names.components.delete(`${name.kind}\0${name.key}`);
  }

  private entityColumns(domainId: string, entity: NewEntity): NameColumns {
    return this.columns(domainId, `entity:${entity.type}`, entity.key, foldName(entity.pseudonym));
  }

  private componentColumns(domainId: string, component: NewComponent): NameColumns {
    return this.columns(domainId, component.kind, component.key, component.pseudonymKey);
  }

  private columns(domainId: string, space: string, key: string | null, pseudonymKey: string): NameColumns {
    return nameColumns(this.session.keys, domainId, space, key, pseudonymKey);
  }

  private changed(): void {
    this.session.changing.mapping = this.session.changing.generation;
  }

  private take(row: Row): void {
    const domain = row.columns[0];
    if (!Buffer.isBuffer(domain)) throw damaged(`row ${row.id} of names has no domain`);
    const names = this.of(idText(domain));
    const record = decode(row);
    if ('gender' in record) names.keepEntity(record);
    else if ('kind' in record) names.keepComponent(record);
    else {
      names.reserve(`${record.space}\0${record.pseudonymKey}`, 'of' in record ? record : undefined);
      if (!('of' in record)) this.erased.add(record.id);
    }
  }
}

/** Sorted by identifier; one of the same identifier is replaced. */
function putInOrder(entities: StoredEntity[], entity: StoredEntity): void {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle]?.id ?? '') < entity.id) low = middle + 1;
    else high = middle;
  }
  entities.splice(low, entities[low]?.id === entity.id ? 1 : 0, entity);
}

function addWords(words: Set<string>, key: string): void {
  for (const word of key.split(/[\s'-]+/)) if (word.length > 2 && !PARTICLES.has(word)) words.add(word);
}

function entityContent({ type, key, name, pseudonym, gender, parts }: NewEntity): Buffer {
  return json(['e', type, key, name, pseudonym, gender, ...parts.flatMap((part) => [part.kind, part.key])]);
}

function componentContent({ kind, key, original, pseudonym, pseudonymKey }: NewComponent): Buffer {
  return json(['c', kind, key, original, pseudonym, pseudonymKey]);
}

/** Where a name's pseudonym must be the only one. */
function placeOf(name: StoredEntity | StoredComponent): { readonly space: string; readonly key: string } {
  return 'gender' in name
    ? { space: `entity:${name.type}`, key: foldName(name.pseudonym) }
    : { space: name.kind, key: name.pseudonymKey };
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function decode(row: Row): StoredEntity | StoredComponent | Reserved | Former {
  const record: unknown = JSON.parse(row.content.toString());
  if (isTexts(record)) {
    const [what = '', first = '', key = '', third = '', fourth = '', fifth = '', ...rest] = record;
    if (what === 'e' && isEntityType(first) && isGender(fifth)) {
      return {
        id: row.id,
        type: first,
        key,
        name: third,
        pseudonym: fourth,
        gender: fifth,
        parts: componentRefs(rest),
      };
    }
    if (what === 'c' && isComponentKind(first)) {
      return { id: row.id, kind: first, key, original: third, pseudonym: fourth, pseudonymKey: fifth };
    }
    if (what === 'f') return { id: row.id, space: first, pseudonymKey: key, pseudonym: third, of: fourth };
    if (what === 'r') return { id: row.id, space: first, pseudonymKey: key };
  }
  throw damaged(`row ${row.id} of names is of an unknown form`);
}

function componentRefs(texts: readonly string[]): ComponentRef[] {
  const parts: ComponentRef[] = [];
  for (let index = 0; index + 1 < texts.length; index += 2) {
    const kind = texts[index] ?? '';
    if (isComponentKind(kind)) parts.push({ kind, key: texts[index + 1] ?? '' });
  }
  return parts;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isGender(value: string): value is Gender {
  return value === 'female' || value === 'male' || value === 'unknown';
}

const SIMPLE_KINDS: ReadonlySet<string> = new Set(['given', 'surname', 'initial', 'domain-name', 'handle']);

export function isComponentKind(value: string): value is ComponentKind {
  return SIMPLE_KINDS.has(value) || (value.startsWith('whole:') && isEntityType(value.slice(6)));
}
