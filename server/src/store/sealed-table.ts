/** A table whose rows are encrypted one by one, each bound to its place, and summed up in the manifest. */
import type { Statement } from 'better-sqlite3';
import { seal, unseal } from './crypto.ts';
import { sumOf, tampered } from './manifest.ts';
import { RowSum, SUM_BYTES } from './row-sum.ts';
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

/** Identifier, version, sealed content, then the columns. */
type RawRow = readonly [Buffer, number, Buffer, ...Column[]];

/** A column is bound with its length in one byte. */
const MAX_COLUMN_BYTES = 255;

export class SealedTable {
  private readonly session: Session;
  private readonly shape: SealedTableShape;
  private readonly insertRow: Statement;
  private readonly updateRow: Statement;
  private readonly selectOne: Statement;
  private readonly deleteOne: Statement;
  private readonly select: string;
  /** Prepared conditions that are not in use: one that is being read cannot be asked again. */
  private readonly idle = new Map<string, Statement>();
  /** Where a row stands, written into the same bytes again and again: the vault and the table are there already. */
  private readonly binding: Buffer;
  private readonly placeBytes: number;
  private summing: RowSum | undefined;

  constructor(session: Session, shape: SealedTableShape) {
    this.session = session;
    this.shape = shape;
    const place = Buffer.from(`${session.vaultId}\0${shape.name}\0`);
    this.placeBytes = place.length;
    this.binding = Buffer.alloc(place.length + 16 + 8 + shape.columns.length * (2 + MAX_COLUMN_BYTES));
    place.copy(this.binding);
    const { database } = session;
    const stored = ['id', 'version', 'sealed', ...shape.columns];
    this.select = `SELECT ${stored.join(', ')} FROM ${shape.name}`;
    this.insertRow = database.prepare(
      `INSERT INTO ${shape.name} (${stored.join(', ')}) VALUES (${stored.map(() => '?').join(', ')})`,
    );
    const assignments = ['version', 'sealed', ...shape.columns].map((name) => `${name} = ?`).join(', ');
    this.updateRow = database.prepare(`UPDATE ${shape.name} SET ${assignments} WHERE id = ?`);
    this.selectOne = database.prepare(`${this.select} WHERE id = ?`).raw();
    this.deleteOne = database.prepare(`DELETE FROM ${shape.name} WHERE id = ?`);
  }

  insert(id: string, columns: readonly Column[], content: Uint8Array): void {
    const version = this.session.changing.generation;
    const bytes = idBytes(id);
    const sealed = this.sealed(bytes, version, columns, content);
    this.insertRow.run(bytes, version, sealed, ...columns);
    this.account(sealed, 1);
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
    this.account(old[2], -1);
    this.replace(bytes, columns, content);
  }

  private replace(id: Buffer, columns: readonly Column[], content: Uint8Array): void {
    const version = this.session.changing.generation;
    const sealed = this.sealed(id, version, columns, content);
    this.updateRow.run(version, sealed, ...columns, id);
    this.account(sealed, 1);
  }

  delete(id: string): void {
    const bytes = idBytes(id);
    const old = this.raw(this.selectOne.get(bytes));
    if (old === undefined) return;
    this.deleteOne.run(bytes);
    this.account(old[2], -1);
    this.session.changing.epoch++;
  }

  get(id: string): Row | undefined {
    const raw = this.raw(this.selectOne.get(idBytes(id)));
    return raw === undefined ? undefined : this.opened(raw);
  }

  /** Rows that meet a condition. `rest` is SQL of ours, never built from data. */
  *where(rest: string, ...values: readonly Column[]): Generator<Row> {
    for (const raw of this.rows(rest, values)) yield this.opened(raw);
  }

  /** Where rows stand that meet a condition, without their content: nothing of it was verified. */
  *places(rest: string, ...values: readonly Column[]): Generator<Pick<Row, 'id' | 'columns'>> {
    for (const [id, , , ...columns] of this.rows(rest, values)) yield { id: idText(id), columns };
  }

  /** Every row; at the end the sum is compared with the manifest. @throws NomDePlumeError `vault-tampered` */
  *all(): Generator<Row> {
    const sum = Buffer.alloc(SUM_BYTES);
    const rowSum = new RowSum(this.session.keys.rows);
    let count = 0;
    for (const raw of this.rows('')) {
      rowSum.collect(sum, raw[2]);
      count++;
      yield this.opened(raw);
    }
    rowSum.flush(sum);
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
    for (const raw of this.rows('')) if (this.content(raw) === undefined) yield idText(raw[0]);
  }

  private *rows(rest: string, values: readonly Column[] = []): Generator<RawRow> {
    const statement = this.idle.get(rest) ?? this.session.database.prepare(`${this.select} ${rest}`).raw();
    this.idle.delete(rest);
    try {
      for (const row of statement.iterate(...values)) {
        const raw = this.raw(row);
        if (raw !== undefined) yield raw;
      }
    } finally {
      this.idle.set(rest, statement);
    }
  }

  private account(sealed: Buffer, by: 1 | -1): void {
    const entry = sumOf(this.session.changing, this.shape.name);
    entry.count += by;
    const { rows } = this.session.keys;
    if (this.summing?.key !== rows) this.summing = new RowSum(rows);
    this.summing.combine(entry.sum, sealed);
  }

  private raw(row: unknown): RawRow | undefined {
    if (row === undefined) return undefined;
    if (!isRawRow(row)) throw tampered(`a row of ${this.shape.name} has an impossible form`);
    return row;
  }

  private sealed(id: Buffer, version: number, columns: readonly Column[], content: Uint8Array): Buffer {
    const filled = filledTo(this.shape.filledTo, content);
    return seal(this.session.keys[this.shape.key], filled, this.bind(id, version, columns));
  }

  private content(raw: RawRow): Buffer | undefined {
    const [id, version, sealed, ...columns] = raw;
    return this.unsealed(id, version, columns, sealed);
  }

  private unsealed(
    id: Buffer,
    version: number,
    columns: readonly Column[],
    sealed: Buffer,
  ): Buffer | undefined {
    const filled = unseal(this.session.keys[this.shape.key], sealed, this.bind(id, version, columns));
    return filled?.subarray(LENGTH_BYTES, LENGTH_BYTES + filled.readUInt32LE());
  }

  private opened(raw: RawRow): Row {
    const [bytes, version, sealed, ...columns] = raw;
    const content = this.unsealed(bytes, version, columns, sealed);
    const id = idText(bytes);
    if (content === undefined)
      throw tampered(`row ${id} of ${this.shape.name} is not what was written there`);
    return { id, version, columns, content };
  }

  /** Where a row stands: vault, table, identifier, version and columns, each with its length. Used at once, not kept. */
  private bind(id: Buffer, version: number, columns: readonly Column[]): Buffer {
    const { binding } = this;
    let at = this.placeBytes;
    at += id.copy(binding, at);
    at = binding.writeDoubleBE(version, at);
    for (const value of columns) {
      if (value === null) at = binding.writeUInt8(NULL, at);
      else if (typeof value === 'number') {
        at = binding.writeUInt8(NUMBER, at);
        at = binding.writeDoubleBE(value, at);
      } else {
        at = binding.writeUInt8(BYTES, at);
        at = binding.writeUInt8(value.length, at);
        at += value.copy(binding, at);
      }
    }
    return binding.subarray(0, at);
  }
}

const LENGTH_BYTES = 4;

/** The content behind its length, with zeros up to a multiple of `unit`. */
function filledTo(unit: number, content: Uint8Array): Buffer {
  const bytes = LENGTH_BYTES + content.length;
  const filled = Buffer.alloc(Math.ceil(bytes / unit) * unit);
  filled.writeUInt32LE(content.length);
  filled.set(content, LENGTH_BYTES);
  return filled;
}

const NULL = 0;
const NUMBER = 1;
const BYTES = 2;

/** By hand: it is asked of every row each time a vault is opened. */
function isRawRow(row: unknown): row is RawRow {
  if (!Array.isArray(row)) return false;
  const values: readonly unknown[] = row;
  const [id, version, sealed, ...columns] = values;
  return (
    Buffer.isBuffer(id) &&
    id.length === 16 &&
    typeof version === 'number' &&
    Buffer.isBuffer(sealed) &&
    columns.every(isColumn)
  );
}

function isColumn(value: unknown): boolean {
  if (Buffer.isBuffer(value)) return value.length <= MAX_COLUMN_BYTES;
  return value === null || typeof value === 'number';
}

/** A UUID as the 16 bytes that are stored. */
export function idBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

export function idText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
