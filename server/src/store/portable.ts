/**
 * A vault's content in a file of its own: encrypted with a passphrase of its own, to be taken into another vault. Lines:
 * what derives the key, then batches of rows, each sealed with its number; the last one says so.
 */
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { NomDePlumeError } from '../errors.ts';
import { columnsOf } from './columns.ts';
import { unwritable } from './connection.ts';
import { DEFAULT_SCRYPT, newId, passphraseKey, scryptWithinBounds, seal, unseal } from './crypto.ts';
import type { ScryptParameters } from './crypto.ts';
import { SEALED_TABLES } from './schema.ts';
import { idBytes, idText, SealedTable } from './sealed-table.ts';
import type { Column } from './sealed-table.ts';
import type { Session } from './session.ts';
import type { ImportOutcome } from './vault-service.ts';

const FORMAT = 'nom-de-plume-export';
const BATCH = 2000;
const MAX_BATCH_BYTES = 2 ** 30;

const HEAD = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  scrypt: v.object({ logN: v.number(), r: v.number(), p: v.number() }),
  salt: v.string(),
});
const COLUMN = v.union([v.null(), v.number(), v.string()]);
const ROW = v.tuple([v.string(), v.string(), v.array(COLUMN), v.string()]);
const BODY = v.object({ last: v.boolean(), rows: v.array(ROW) });
/** Table, identifier, columns (bytes as base64), content as base64. */
type PortableRow = v.InferOutput<typeof ROW>;

/** Inside a reading transaction. @returns rows written @throws NomDePlumeError `vault-exists`, `vault-unwritable` */
export function exportRows(
  session: Session,
  target: string,
  passphrase: string,
  scrypt = DEFAULT_SCRYPT,
): number {
  const id = newId();
  const salt = randomBytes(32);
  const key = passphraseKey(passphrase, salt, scrypt);
  const temporary = `${target}.new-${process.pid}`;
  let written = 0;
  try {
    const descriptor = openSync(temporary, 'w', 0o600);
    try {
      writeSync(
        descriptor,
        JSON.stringify({ format: FORMAT, version: 1, id, scrypt, salt: salt.toString('base64') }),
      );
      let batch = 0;
      let rows: PortableRow[] = [];
      const flush = (last: boolean): void => {
        const plain = deflateRawSync(JSON.stringify({ last, rows }));
        writeSync(descriptor, `\n${seal(key, plain, binding(id, batch)).toString('base64')}`);
        batch++;
        rows = [];
      };
      for (const shape of SEALED_TABLES) {
        for (const { id: row, columns, content } of new SealedTable(session, shape).all()) {
          rows.push([shape.name, row, columns.map(asText), content.toString('base64')]);
          written++;
          if (rows.length === BATCH) flush(false);
        }
      }
      flush(true);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    linkSync(temporary, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      if (error.code === 'EEXIST') {
        throw new NomDePlumeError(
          'vault-exists',
          `There is a file at ${target} already.`,
          'Choose another name.',
        );
      }
      throw unwritable(target, error);
    }
    throw error;
  } finally {
    rmSync(temporary, { force: true });
    key.fill(0);
  }
  return written;
}

/**
 * Takes rows in, inside a transaction. What the vault has already wins: rows of the same identifier (erased ones
 * included), names that it knows, pseudonyms that it uses.
 * @throws NomDePlumeError `vault-passphrase`, `vault-damaged`, `vault-tampered`
 */
export function importRows(session: Session, source: string, passphrase: string): ImportOutcome {
  const rows = readRows(source, passphrase);
  const tables = new Map(SEALED_TABLES.map((shape) => [shape.name, new SealedTable(session, shape)]));
  /** Domains of the export -> ours of the same name. */
  const domains = new Map<string, string>();
  /** Rows that were left out: their children are too. */
  const leftOut = new Set<string>();
  const outcome = { added: 0, known: 0, conflicts: 0 };
  for (const [name, id, texts, encoded] of rows) {
    const table = tables.get(name);
    if (table === undefined) throw notAnExport('it has a table of another version');
    const content = Buffer.from(encoded, 'base64');
    const references = texts.map(asColumn).map((column) => moved(column, domains));
    const columns = columnsOf(session.keys, name, references, content);
    const domain = name === 'domains' ? sameDomain(session, columns[0] ?? null) : undefined;
    if (domain !== undefined) domains.set(id, domain);
    const isKnown = domain !== undefined || table.get(id) !== undefined;
    const parent = references[0];
    const orphan = Buffer.isBuffer(parent) && leftOut.has(idText(parent));
    if (isKnown || orphan || clashes(session, name, columns)) {
      if (isKnown) outcome.known++;
      else outcome.conflicts++;
      // A run that is there already brings its files itself.
      if (name === 'runs' || name === 'files') leftOut.add(id);
      continue;
    }
    table.insert(id, columns, content);
    outcome.added++;
  }
  session.changing.mapping = session.changing.generation;
  session.changing.epoch++;
  return outcome;
}

function* readRows(source: string, passphrase: string): Generator<PortableRow> {
  const [first = '', ...batches] = readText(source).split('\n');
  const head = v.safeParse(HEAD, parsed(first));
  if (!head.success) throw notAnExport('it does not start as an export does');
  const { id, scrypt, salt } = head.output;
  const key = keyOf(passphrase, Buffer.from(salt, 'base64'), scrypt);
  let ended = false;
  for (const [index, line] of batches.entries()) {
    const plain = unseal(key, Buffer.from(line, 'base64'), binding(id, index));
    if (plain === undefined)
      throw index === 0 ? wrongPassphrase() : notAnExport(`its part ${index + 1} was changed`);
    const text = inflateRawSync(plain, { maxOutputLength: MAX_BATCH_BYTES }).toString();
    const body = v.parse(BODY, JSON.parse(text));
    yield* body.rows;
    ended = body.last;
  }
  if (!ended) throw notAnExport('it is cut off');
}

function keyOf(passphrase: string, salt: Buffer, scrypt: ScryptParameters): Buffer {
  if (!scryptWithinBounds(scrypt)) throw notAnExport('its key derivation is out of bounds');
  return passphraseKey(passphrase, salt, scrypt);
}

function sameDomain(session: Session, nameIndex: Column): string | undefined {
  const id = session.database.prepare('SELECT id FROM domains WHERE name_index = ?').pluck().get(nameIndex);
  return Buffer.isBuffer(id) ? idText(id) : undefined;
}

/** Whether a row of ours holds a place that must be held once. */
function clashes(session: Session, table: string, columns: readonly Column[]): boolean {
  const { database } = session;
  const [domain = null, name = null, pseudonym = null] = columns;
  switch (table) {
    case 'names':
      return (
        database
          .prepare('SELECT 1 FROM names WHERE domain = ? AND (name_index = ? OR pseudonym_index = ?)')
          .get(domain, name, pseudonym) !== undefined
      );
    case 'counters':
      return (
        database.prepare('SELECT 1 FROM counters WHERE domain = ? AND kind_index = ?').get(domain, name) !==
        undefined
      );
    case 'seeds':
      return database.prepare('SELECT 1 FROM seeds WHERE domain = ?').get(domain) !== undefined;
    default:
      return false;
  }
}

function moved(column: Column, domains: ReadonlyMap<string, string>): Column {
  if (!Buffer.isBuffer(column) || column.length !== 16) return column;
  const ours = domains.get(idText(column));
  return ours === undefined ? column : idBytes(ours);
}

function asText(column: Column): string | number | null {
  return Buffer.isBuffer(column) ? column.toString('base64') : column;
}

function asColumn(text: string | number | null): Column {
  return typeof text === 'string' ? Buffer.from(text, 'base64') : text;
}

function binding(id: string, batch: number): Buffer {
  return Buffer.from(JSON.stringify([FORMAT, 1, id, batch]));
}

function readText(source: string): string {
  try {
    return readFileSync(source, 'utf8');
  } catch (error) {
    throw new NomDePlumeError('vault-missing', `${source} cannot be read.`, 'Check the path.', {
      cause: error,
    });
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function wrongPassphrase(): NomDePlumeError {
  return new NomDePlumeError(
    'vault-passphrase',
    'The passphrase does not open this export.',
    'Ask whoever made the export for the passphrase that was chosen for it.',
  );
}

function notAnExport(why: string): NomDePlumeError {
  return new NomDePlumeError('vault-damaged', `This is no whole export: ${why}.`, 'Make the export again.');
}
