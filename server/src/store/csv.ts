/** The mapping as a table for other programs: in clear, for whoever may hold originals and pseudonyms side by side. */
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { NomDePlumeError } from '../errors.ts';
import { unwritable } from './connection.ts';
import type { EntityRecord } from './vault-service.ts';

const HEAD = ['domain', 'type', 'original', 'pseudonym', 'mentions', 'files'];
/** Spreadsheets tell UTF-8 by it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes the entities of some domains, sorted by domain, type and original. The file must not exist; nobody but its
 * owner can read it.
 * @returns how many @throws NomDePlumeError `vault-exists`, `vault-unwritable`
 */
export function writeCsv(target: string, domains: ReadonlyMap<string, readonly EntityRecord[]>): number {
  const rows = [...domains].flatMap(([domain, entities]) =>
    entities.map(({ type, name, pseudonym, mentions, files }) => [
      domain,
      type,
      name,
      pseudonym,
      String(mentions),
      String(files),
    ]),
  );
  rows.sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1));
  const text = [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  writeNew(target, BYTE_ORDER_MARK + text);
  return rows.length;
}

/** A cell that no spreadsheet takes for a formula: names come from documents of strangers. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function writeNew(target: string, text: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(target, 'wx', 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new NomDePlumeError(
        'vault-exists',
        `There is a file at ${target} already.`,
        'Choose another name.',
      );
    }
    throw unwritable(target, error);
  }
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(target, { force: true });
    throw unwritable(target, error);
  } finally {
    closeSync(descriptor);
  }
}
