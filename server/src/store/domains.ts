/** Domains (one mapping each), their seeds and their running numbers. */
import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { DATE_SHIFTS, THEMES } from '../core/pseudonyms/mapping.ts';
import type { ComponentKind, MappingStyle } from '../core/pseudonyms/mapping.ts';
import { LIST_KINDS } from '../core/pseudonyms/own-lists.ts';
import { damaged } from './connection.ts';
import { counterColumns, domainColumns } from './columns.ts';
import { newId } from './crypto.ts';
import { COUNTERS, DOMAINS, SEEDS } from './schema.ts';
import { idBytes, idText, SealedTable } from './sealed-table.ts';
import type { Row } from './sealed-table.ts';
import type { Cache, Session } from './session.ts';

export const DEFAULT_DOMAIN = 'default';

const SEED_BYTES = 32;
const ENTRY = v.object({
  text: v.string(),
  gender: v.picklist(['female', 'male', 'unknown']),
  country: v.exactOptional(v.string()),
});
export const LISTS = v.object(v.entriesFromList(LIST_KINDS, v.array(ENTRY)));
export const STYLE = {
  theme: v.picklist(THEMES),
  dates: v.picklist(DATE_SHIFTS),
  lists: v.exactOptional(LISTS),
};
const DOMAIN = v.object({ name: v.string(), ...STYLE, dates: v.optional(STYLE.dates, 'domain') });
/** Between a domain's name and the number of a mapping that another one has replaced. */
const FORMER = '\0';
const COUNTER = v.object({ kind: v.string(), given: v.number() });

export interface Domain extends MappingStyle {
  readonly id: string;
  readonly name: string;
}

interface Seed {
  readonly id: string;
  /** Hexadecimal. */
  readonly value: string;
}

interface Counter {
  readonly id: string;
  given: number;
}

export class Domains implements Cache {
  private readonly session: Session;
  private readonly table: SealedTable;
  private readonly seedTable: SealedTable;
  private readonly counterTable: SealedTable;
  private readonly byName = new Map<string, Domain>();
  /** By the domain's identifier. */
  private readonly seeds = new Map<string, Seed>();
  /** By the domain's identifier and the kind. */
  private readonly counters = new Map<string, Counter>();

  constructor(session: Session) {
    this.session = session;
    this.table = new SealedTable(session, DOMAINS);
    this.seedTable = new SealedTable(session, SEEDS);
    this.counterTable = new SealedTable(session, COUNTERS);
    session.register(this);
  }

  reload(): void {
    this.byName.clear();
    this.seeds.clear();
    this.counters.clear();
    for (const row of this.table.all()) this.takeDomain(row);
    for (const row of this.seedTable.all()) this.takeSeed(row);
    for (const row of this.counterTable.all()) this.takeCounter(row);
  }

  catchUp(since: number): void {
    for (const row of this.table.where('WHERE version > ?', since)) this.takeDomain(row);
    for (const row of this.seedTable.where('WHERE version > ?', since)) this.takeSeed(row);
    for (const row of this.counterTable.where('WHERE version > ?', since)) this.takeCounter(row);
  }

  get(name: string): Domain | undefined {
    return this.byName.get(name);
  }

  byId(id: string): Domain | undefined {
    return this.all().find((domain) => domain.id === id);
  }

  all(): readonly Domain[] {
    return [...this.byName.values()];
  }

  /** Without the mappings that others have replaced. */
  current(): readonly Domain[] {
    return this.all().filter(({ name }) => !name.includes(FORMER));
  }

  /** Mappings that were replaced by others when the domain's theme changed, newest first; they still restore. */
  former(name: string): readonly Domain[] {
    const prefix = name + FORMER;
    return this.all()
      .filter((domain) => domain.name.startsWith(prefix))
      .sort((a, b) => Number(b.name.slice(prefix.length)) - Number(a.name.slice(prefix.length)));
  }

  /** A new mapping of another style under the name of a domain, whose mapping so far is kept. In a transaction. */
  renew(name: string, style: MappingStyle): Domain {
    const old = this.ensure(name);
    const { id, theme, dates, lists } = old;
    const kept = {
      name: `${name}${FORMER}${this.former(name).length + 1}`,
      ...styleOf({ theme, dates, lists }),
    };
    this.table.update(id, domainColumns(this.session.keys, kept.name), json(kept));
    this.byName.delete(name);
    this.byName.set(kept.name, { id, ...kept });
    return this.ensure(name, style);
  }

  /** Other lists for a mapping that goes on. In a transaction. */
  replaceLists(domain: Domain, lists: MappingStyle['lists']): void {
    const { id, name, theme, dates } = domain;
    const content = { name, ...styleOf({ theme, dates, lists }) };
    this.table.update(id, domainColumns(this.session.keys, name), json(content));
    this.byName.set(name, { id, ...content });
  }

  /** The domain, made in the transaction under way when it is new. A new one has the default one's style. */
  ensure(name: string, style: MappingStyle = this.byName.get(DEFAULT_DOMAIN) ?? NATURAL): Domain {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const content = { name, ...styleOf(style) };
    const domain: Domain = { id: newId(), ...content };
    this.table.insert(domain.id, domainColumns(this.session.keys, name), json(content));
    const seed: Seed = { id: newId(), value: randomBytes(SEED_BYTES).toString('hex') };
    this.seedTable.insert(seed.id, [idBytes(domain.id)], json(seed.value));
    this.byName.set(name, domain);
    this.seeds.set(domain.id, seed);
    return domain;
  }

  seed(domain: Domain): string {
    const seed = this.seeds.get(domain.id);
    if (seed === undefined) throw damaged('the seed of a domain is missing');
    return seed.value;
  }

  /** A new seed: after an erasure nobody can compute what the erased name's pseudonym was. */
  replaceSeed(domain: Domain): void {
    const old = this.seeds.get(domain.id);
    if (old === undefined) throw damaged('the seed of a domain is missing');
    const seed: Seed = { id: old.id, value: randomBytes(SEED_BYTES).toString('hex') };
    this.seedTable.update(seed.id, [idBytes(domain.id)], json(seed.value));
    this.seeds.set(domain.id, seed);
  }

  /** The next number of a numbered form; numbers are given once. */
  nextNumber(domain: Domain, kind: ComponentKind): number {
    const columns = counterColumns(this.session.keys, domain.id, kind);
    const known = this.counters.get(`${domain.id}\0${kind}`);
    const counter = known ?? { id: newId(), given: 0 };
    counter.given++;
    const content = json({ kind, given: counter.given });
    if (known === undefined) this.counterTable.insert(counter.id, columns, content);
    else this.counterTable.update(counter.id, columns, content);
    this.counters.set(`${domain.id}\0${kind}`, counter);
    return counter.given;
  }

  private takeDomain(row: Row): void {
    const parsed = v.safeParse(DOMAIN, JSON.parse(row.content.toString()));
    if (!parsed.success) throw damaged(`row ${row.id} of domains is of an unknown form`);
    const { name, theme, dates, lists } = parsed.output;
    // Another program may have renamed it: its name so far is another domain's now.
    const before = this.byId(row.id);
    if (before !== undefined && before.name !== name && this.byName.get(before.name) === before) {
      this.byName.delete(before.name);
    }
    this.byName.set(name, { id: row.id, name, ...styleOf({ theme, dates, lists }) });
  }

  private takeSeed(row: Row): void {
    const value: unknown = JSON.parse(row.content.toString());
    if (typeof value !== 'string') throw damaged(`row ${row.id} of seeds is of an unknown form`);
    this.seeds.set(domainOf(row), { id: row.id, value });
  }

  private takeCounter(row: Row): void {
    const parsed = v.safeParse(COUNTER, JSON.parse(row.content.toString()));
    if (!parsed.success) throw damaged(`row ${row.id} of counters is of an unknown form`);
    this.counters.set(`${domainOf(row)}\0${parsed.output.kind}`, { id: row.id, given: parsed.output.given });
  }
}

const NATURAL: MappingStyle = { theme: 'natural', dates: 'domain' };

function styleOf({
  theme,
  dates,
  lists,
}: {
  theme: MappingStyle['theme'];
  dates: MappingStyle['dates'];
  lists?: MappingStyle['lists'] | undefined;
}): MappingStyle {
  return lists === undefined ? { theme, dates } : { theme, dates, lists };
}

/** The domain's identifier, the first column of every table that has one. */
export function domainOf(row: Row): string {
  const domain = row.columns[0];
  if (!Buffer.isBuffer(domain)) throw damaged(`row ${row.id} has no domain`);
  return idText(domain);
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
