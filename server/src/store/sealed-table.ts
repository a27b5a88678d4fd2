/** A table whose rows are encrypted one by one, each bound to its place, and summed up in the manifest. */
import type { Statement } from 'better-sqlite3';
import * as v from 'valibot';
import { mac, seal, tagOf, unseal } from './crypto.ts';
import { combine, SUM_BYTES, sumOf, tampered } from './manifest.ts';
import type { SealedTableShape } from './schema.ts';
import type { Session } from './session.ts';

/** Look-up values and references as bytes, positions as numbers. */
export type Column = Buffer | number | null;

export interface Row {
  readonly id: string;
  readonly version: number;
  readonly columns: readonly Column[];
  readonly content: Buffer;
}

const column = v.union([v.instance(Buffer), v.number(), v.null()]);
const RAW_ROW = v.tupleWithRest([v.instance(Buffer), v.number(), v.instance(Buffer)], column);
type RawRow = v.InferOutput<typeof RAW_ROW>;

export class SealedTable {
  private readonly session: Session;
  private readonly shape: SealedTableShape;
  private readonly place: Buffer;
  private readonly insertRow: Statement;
  private readonly selectOne: Statement;
  private readonly deleteOne: Statement;
  private readonly select: string;

  constructor(session: Session, shape: SealedTableShape) {
    this.session = session;
    this.shape = shape;
    this.place = Buffer.from(`${session.vaultId}\0${shape.name}\0`);
    const { database } = session;
    const stored = ['id', 'version', 'sealed', ...shape.columns];
    this.select = `SELECT ${stored.join(', ')} FROM ${shape.name}`;
    this.insertRow = database.prepare(
      `INSERT INTO ${shape.name} (${stored.join(', ')}) VALUES (${stored.map(() => '?').join(', ')})`,
    );
    this.selectOne = database.prepare(`${this.select} WHERE id = ?`).raw();
    this.deleteOne = database.prepare(`DELETE FROM ${shape.name} WHERE id = ?`);
  }

  insert(id: string, columns: readonly Column[], content: Uint8Array): void {
    const version = this.session.changing.generation;
    const bytes = idBytes(id);
    const bound = this.bind(bytes, version, columns);
    const sealed = seal(this.session.keys[this.shape.key], content, bound);
    this.insertRow.run(bytes, version, sealed, ...columns);
    this.account(bound, sealed, 1);
  }

  /** Writes a row anew with new keys, after `Session.changeKeys`: the old one cannot be read any more. */
  rewrite(id: string, columns: readonly Column[], content: Uint8Array): void {
    this.replace(idBytes(id), columns, content);
  }

  /** Replaces a row. References may point at it, so it is not taken away in between. */
  update(id: string, columns: readonly Column[], content: Uint8Array): void {
    const bytes = idBytes(id);
    const old = this.raw(this.selectOne.get(bytes));
    if (old === undefined) throw tampered(`row ${id} of ${this.shape.name} is missing`);
    this.account(this.bindingOf(old), old[2], -1);
    this.replace(bytes, columns, content);
  }

  private replace(id: Buffer, columns: readonly Column[], content: Uint8Array): void {
    const version = this.session.changing.generation;
    const bound = this.bind(id, version, columns);
    const sealed = seal(this.session.keys[this.shape.key], content, bound);
    const assignments = ['version', 'sealed', ...this.shape.columns].map((name) => `${name} = ?`).join(', ');
    this.session.database
      .prepare(`UPDATE ${this.shape.name} SET ${assignments} WHERE id = ?`)
      .run(version, sealed, ...columns, id);
    this.account(bound, sealed, 1);
  }

  delete(id: string): void {
    const bytes = idBytes(id);
    const old = this.raw(this.selectOne.get(bytes));
    if (old === undefined) return;
    this.deleteOne.run(bytes);
    this.account(this.bindingOf(old), old[2], -1);
    this.session.changing.epoch++;
  }

  get(id: string): Row | undefined {
    const raw = this.raw(this.selectOne.get(idBytes(id)));
    return raw === undefined ? undefined : this.opened(raw);
  }

  /** Rows that meet a condition. `rest` is SQL of ours, never built from data. */
  *where(rest: string, ...values: readonly Column[]): Generator<Row> {
    const rows = this.session.database
      .prepare(`${this.select} ${rest}`)
      .raw()
      .iterate(...values);
    for (const row of rows) {
      const raw = this.raw(row);
      if (raw !== undefined) yield this.opened(raw);
    }
  }

  /** Every row; at the end the sum is compared with the manifest. @throws NomDePlumeError `vault-tampered` */
  *all(): Generator<Row> {
    const sum = Buffer.alloc(SUM_BYTES);
    let count = 0;
    for (const row of this.session.database.prepare(this.select).raw().iterate()) {
      const raw = this.raw(row);
      if (raw === undefined) continue;
      combine(sum, this.rowMac(this.bindingOf(raw), raw[2]));
      count++;
      yield this.opened(raw);
    }
    const expected = sumOf(this.session.manifest, this.shape.name);
    if (count !== expected.count) {
      throw tampered(`table ${this.shape.name} has ${count} rows instead of ${expected.count}`);
    }
    if (!sum.equals(expected.sum)) throw tampered(`table ${this.shape.name} holds a row of another time`);
  }

  /** Compares the number of rows alone: quick, for tables that are too large to read at each start. */
  checkCount(): void {
    const count = Number(
      this.session.database.prepare(`SELECT COUNT(*) FROM ${this.shape.name}`).pluck().get(),
    );
    const expected = sumOf(this.session.manifest, this.shape.name).count;
    if (count !== expected) {
      throw tampered(`table ${this.shape.name} has ${count} rows instead of ${expected}`);
    }
  }

  /** The rows that are not what was written, by identifier; for `check`, which names everything it finds. */
  *unreadable(): Generator<string> {
    for (const row of this.session.database.prepare(this.select).raw().iterate()) {
      const raw = this.raw(row);
      if (raw !== undefined && this.content(raw) === undefined) yield idText(raw[0]);
    }
  }

  private account(bound: Buffer, sealed: Buffer, by: 1 | -1): void {
    const entry = sumOf(this.session.changing, this.shape.name);
    entry.count += by;
    combine(entry.sum, this.rowMac(bound, sealed));
  }

  private rowMac(bound: Buffer, sealed: Buffer): Buffer {
    return mac(this.session.keys.manifest, Buffer.concat([bound, tagOf(sealed)]));
  }

  private raw(row: unknown): RawRow | undefined {
    if (row === undefined) return undefined;
    if (!v.is(RAW_ROW, row)) throw tampered(`a row of ${this.shape.name} has an impossible form`);
    return row;
  }

  private content(raw: RawRow): Buffer | undefined {
    return unseal(this.session.keys[this.shape.key], raw[2], this.bindingOf(raw));
  }

  private opened(raw: RawRow): Row {
    const content = this.content(raw);
    const id = idText(raw[0]);
    if (content === undefined)
      throw tampered(`row ${id} of ${this.shape.name} is not what was written there`);
    return { id, version: raw[1], columns: raw.slice(3).map(asColumn), content };
  }

  private bindingOf(raw: RawRow): Buffer {
    return this.bind(raw[0], raw[1], raw.slice(3).map(asColumn));
  }

  /** Where a row stands: vault, table, identifier, version and columns, each with its length. */
  private bind(id: Buffer, version: number, columns: readonly Column[]): Buffer {
    const parts = [this.place, id, number(version)];
    for (const value of columns) {
      if (value === null) parts.push(NULL);
      else if (typeof value === 'number') parts.push(NUMBER, number(value));
      else parts.push(Buffer.of(2, value.length), value);
    }
    return Buffer.concat(parts);
  }
}

const NULL = Buffer.of(0);
const NUMBER = Buffer.of(1);

function asColumn(value: number | Buffer | null): Column {
  return value;
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}

/** A UUID as the 16 bytes that are stored. */
export function idBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

export function idText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
