/**
 * What the vault as a whole must look like: how many rows each table holds and a keyed sum over them, the audit's
 * length and head, the header. Sealed, in one row, written with every change. A row that was taken away, put back from
 * an older time or added by somebody without the key does not add up.
 *
 * `row-sum.ts` says how rows are summed up.
 */
import type { Database } from 'better-sqlite3';
import type { KeyObject } from 'node:crypto';
import * as v from 'valibot';
import { NomDePlumeError } from '../errors.ts';
import { damaged } from './connection.ts';
import { seal, unseal } from './crypto.ts';
import { SUM_BYTES } from './row-sum.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const CONTENT = v.object({
  generation: count,
  mapping: count,
  epoch: count,
  header: v.string(),
  tables: v.record(v.string(), v.object({ count, sum: v.string() })),
  audit: v.object({ count, head: v.string() }),
});

export interface TableSum {
  count: number;
  readonly sum: Buffer;
}

export interface Manifest {
  /** Number of changes since the vault was made. */
  generation: number;
  /** Generation of the last change to names or decisions: what detection knows is of this version. */
  mapping: number;
  /** Grows when rows went away, so that other processes read everything anew. */
  epoch: number;
  /** Digest of the header, hexadecimal. */
  header: string;
  readonly tables: Map<string, TableSum>;
  audit: { readonly count: number; readonly head: string };
}

export function emptyManifest(header: string): Manifest {
  return { generation: 0, mapping: 0, epoch: 0, header, tables: new Map(), audit: { count: 0, head: '' } };
}

export function copyManifest(manifest: Manifest): Manifest {
  const tables = [...manifest.tables].map(([name, { count: rows, sum }]): [string, TableSum] => [
    name,
    { count: rows, sum: Buffer.from(sum) },
  ]);
  return { ...manifest, tables: new Map(tables) };
}

/** The table's sum; of an empty table when it was never written. */
export function sumOf(manifest: Manifest, table: string): TableSum {
  let entry = manifest.tables.get(table);
  if (entry === undefined) {
    entry = { count: 0, sum: Buffer.alloc(SUM_BYTES) };
    manifest.tables.set(table, entry);
  }
  return entry;
}

export function writeManifest(database: Database, key: KeyObject, vaultId: string, manifest: Manifest): void {
  const { generation, mapping, epoch, header, audit } = manifest;
  const tables = Object.fromEntries(
    [...manifest.tables].map(([name, { count: rows, sum }]) => [
      name,
      { count: rows, sum: sum.toString('base64') },
    ]),
  );
  const plain = Buffer.from(JSON.stringify({ generation, mapping, epoch, header, tables, audit }));
  database
    .prepare('INSERT OR REPLACE INTO manifest (id, generation, sealed) VALUES (1, ?, ?)')
    .run(generation, seal(key, plain, binding(vaultId, generation)));
}

/** @throws NomDePlumeError `vault-tampered` */
export function readManifest(database: Database, key: KeyObject, vaultId: string): Manifest {
  const row: unknown = database.prepare('SELECT generation, sealed FROM manifest').get();
  if (!v.is(v.object({ generation: count, sealed: v.instance(Buffer) }), row)) {
    throw tampered('its manifest is missing');
  }
  const plain = unseal(key, row.sealed, binding(vaultId, row.generation));
  if (plain === undefined) throw tampered('its manifest was changed');
  const parsed = v.safeParse(CONTENT, JSON.parse(plain.toString()));
  if (!parsed.success) throw damaged('its manifest is of an unknown form');
  const tables = Object.entries(parsed.output.tables).map(([name, entry]): [string, TableSum] => [
    name,
    { count: entry.count, sum: Buffer.from(entry.sum, 'base64') },
  ]);
  return { ...parsed.output, tables: new Map(tables) };
}

/** Somebody without the key changed the vault. `what` names a table or a row's identifier, never content. */
export function tampered(what: string): NomDePlumeError {
  return new NomDePlumeError(
    'vault-tampered',
    `The vault was changed outside Nom de Plume: ${what}.`,
    'Do not trust this file. Keep it for inspection and open a backup of the vault.',
  );
}

function binding(vaultId: string, generation: number): Buffer {
  return Buffer.from(JSON.stringify(['manifest', vaultId, generation]));
}
