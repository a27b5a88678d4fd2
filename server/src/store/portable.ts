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
const COUNTED = v.object({ given: v.number() });

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
 * included), names that it knows, pseudonyms that it uses. A domain of ours that is still empty becomes the export's:
 * its theme and its seed too, so that an import into a new vault goes on as the old one would have.
 * @throws NomDePlumeError `vault-passphrase`, `vault-damaged`, `vault-tampered`
 */
export function importRows(session: Session, source: string, passphrase: string): ImportOutcome {
  const intake = new Intake(session);
  for (const row of readRows(source, passphrase)) intake.take(row);
  session.changing.mapping = session.changing.generation;
  session.changing.epoch++;
  return intake.outcome;
}

class Intake {
  readonly outcome = { added: 0, known: 0, conflicts: 0 };
  private readonly session: Session;
  private readonly tables: ReadonlyMap<string, SealedTable>;
  /** Domains of the export -> ours of the same name. */
  private readonly domains = new Map<string, string>();
  /** Domains of ours that were empty, as columns have them, hexadecimal. */
  private readonly empty = new Set<string>();
  /** Rows that were left out: their children are too. */
  private readonly leftOut = new Set<string>();

  constructor(session: Session) {
    this.session = session;
    this.tables = new Map(SEALED_TABLES.map((shape) => [shape.name, new SealedTable(session, shape)]));
  }

  take([name, id, texts, encoded]: PortableRow): void {
    const table = this.tables.get(name);
    if (table === undefined) throw notAnExport('it has a table of another version');
    const content = Buffer.from(encoded, 'base64');
    const references = texts.map(asColumn).map((column) => moved(column, this.domains));
    const columns = columnsOf(this.session.keys, name, references, content);
    if (this.isKnown(table, name, id, columns, content)) {
      this.outcome.known++;
      this.leaveOut(name, id);
    } else if (this.isOrphan(references) || clashes(this.session, name, columns)) {
      this.outcome.conflicts++;
      this.leaveOut(name, id);
    } else {
      table.insert(id, columns, content);
      this.outcome.added++;
    }
  }

  /** Whether the vault has this row already, or one that does the same. */
  private isKnown(
    table: SealedTable,
    name: string,
    id: string,
    columns: readonly Column[],
    content: Buffer,
  ): boolean {
    const [first = null, second = null] = columns;
    switch (name) {
      case 'domains':
        return this.isKnownDomain(table, id, columns, content);
      case 'seeds': {
        const [own] = table.where('WHERE domain = ?', first);
        if (own !== undefined && this.empty.has(hex(first))) table.update(own.id, columns, content);
        return own !== undefined;
      }
      case 'counters': {
        const [own] = table.where('WHERE domain = ? AND kind_index = ?', first, second);
        // Numbers are given once: it goes on behind the higher one.
        if (own !== undefined && given(own.content) < given(content)) table.update(own.id, columns, content);
        return own !== undefined;
      }
      default:
        return table.get(id) !== undefined;
    }
  }

  private isKnownDomain(
    table: SealedTable,
    id: string,
    columns: readonly Column[],
    content: Buffer,
  ): boolean {
    const [own] = table.where('WHERE name_index = ?', columns[0] ?? null);
    if (own === undefined) return false;
    this.domains.set(id, own.id);
    const reference = idBytes(own.id);
    const names = this.session.database.prepare('SELECT 1 FROM names WHERE domain = ?').get(reference);
    if (names === undefined) {
      this.empty.add(hex(reference));
      table.update(own.id, columns, content);
    }
    return true;
  }

  private isOrphan(references: readonly Column[]): boolean {
    const [parent] = references;
    return Buffer.isBuffer(parent) && this.leftOut.has(idText(parent));
  }

  /** A run that is there already brings its files itself. */
  private leaveOut(name: string, id: string): void {
    if (name === 'runs' || name === 'files') this.leftOut.add(id);
  }
}

function hex(column: Column): string {
  return Buffer.isBuffer(column) ? column.toString('hex') : '';
}

/** How many numbers a row of counters has given out. */
function given(content: Buffer): number {
  return v.parse(COUNTED, JSON.parse(content.toString())).given;
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

/** Whether a row of ours holds a place that must be held once. */
function clashes({ database }: Session, table: string, columns: readonly Column[]): boolean {
  if (table !== 'names') return false;
  const [domain = null, name = null, pseudonym = null] = columns;
  return (
    database
      .prepare('SELECT 1 FROM names WHERE domain = ? AND (name_index = ? OR pseudonym_index = ?)')
      .get(domain, name, pseudonym) !== undefined
  );
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
