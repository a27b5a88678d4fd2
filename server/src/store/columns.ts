/** The look-up columns of a row, made of its content: for a new key, or for another vault. */
import { foldName } from '../core/text/fold.ts';
import * as v from 'valibot';
import { damaged } from './connection.ts';
import { indexOf } from './crypto.ts';
import type { VaultKeys } from './crypto.ts';
import { idBytes, idText } from './sealed-table.ts';
import type { Column } from './sealed-table.ts';

const NAMED = v.object({ name: v.string() });
const COUNTED = v.object({ kind: v.string() });
const FILE = v.object({ path: v.string(), target: v.optional(v.string()), after: v.string() });

/** The columns of a name in a domain. `key` is null for a pseudonym that is only reserved. */
export function nameColumns(
  keys: VaultKeys,
  domainId: string,
  space: string,
  key: string | null,
  pseudonymKey: string,
): [Buffer, Buffer | null, Buffer] {
  return [
    idBytes(domainId),
    key === null ? null : indexOf(keys.index, `name\0${domainId}\0${space}`, key),
    indexOf(keys.index, `pseudonym\0${domainId}\0${space}`, pseudonymKey),
  ];
}

export function domainColumns(keys: VaultKeys, name: string): [Buffer] {
  return [indexOf(keys.index, 'domain', name)];
}

export function counterColumns(keys: VaultKeys, domainId: string, kind: string): [Buffer, Buffer] {
  return [idBytes(domainId), indexOf(keys.index, `counter\0${domainId}`, kind)];
}

export function pathIndex(keys: VaultKeys, path: string): Buffer {
  return indexOf(keys.ledger, 'path', path);
}

export function digestIndex(keys: VaultKeys, digest: string): Buffer {
  return indexOf(keys.ledger, 'digest', digest);
}

/** All columns of a row of any table: its references as they are, its look-up values anew. */
export function columnsOf(
  keys: VaultKeys,
  table: string,
  columns: readonly Column[],
  content: Buffer,
): Column[] {
  switch (table) {
    case 'domains':
      return domainColumns(keys, v.parse(NAMED, json(content)).name);
    case 'names':
      return columnsOfName(keys, reference(columns), json(content));
    case 'counters':
      return counterColumns(keys, reference(columns), v.parse(COUNTED, json(content)).kind);
    case 'files': {
      const { path, target, after } = v.parse(FILE, json(content));
      return [columns[0] ?? null, pathIndex(keys, target ?? path), digestIndex(keys, after)];
    }
    default:
      return [...columns];
  }
}

function columnsOfName(keys: VaultKeys, domainId: string, record: unknown): Column[] {
  if (!Array.isArray(record)) throw damaged('a row of names is of an unknown form');
  const [what, first, key, , fourth, fifth] = record.map(String);
  if (what === 'e')
    return nameColumns(keys, domainId, `entity:${first ?? ''}`, key ?? '', foldName(fourth ?? ''));
  if (what === 'c') return nameColumns(keys, domainId, first ?? '', key ?? '', fifth ?? '');
  return nameColumns(keys, domainId, first ?? '', null, key ?? '');
}

function reference(columns: readonly Column[]): string {
  const [bytes] = columns;
  if (!Buffer.isBuffer(bytes)) throw damaged('a row has lost its reference');
  return idText(bytes);
}

function json(content: Buffer): unknown {
  return JSON.parse(content.toString());
}
