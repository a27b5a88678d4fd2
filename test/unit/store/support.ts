/** What the tests of the vault share: temporary folders, cheap vaults, a second process, a forger's hand. */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { NamedDocument } from '../../../server/src/core/pseudonyms/assignment-types.ts';
import type { EntityType } from '../../../server/src/core/types.ts';
import type { ErrorCode } from '../../../server/src/errors.ts';
import { NomDePlumeError } from '../../../server/src/errors.ts';
import { Vault } from '../../../server/src/store/vault.ts';
import type { FileIntent, LedgerSpan, NewRun } from '../../../server/src/store/vault-service.ts';

export const PASSPHRASE = 'correct horse battery';
export const WORKER = new URL('../../../server/src/store/vault-worker.ts', import.meta.url);
const CHILD = new URL('child.ts', import.meta.url);
/** The cheapest key derivation that is allowed. */
export const CHEAP = { scryptLogN: 14 } as const;

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nom-de-plume-'));
  folders.push(folder);
  return folder;
}

/** Removes what the tests of a file made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new vault's file and recovery key; closed. */
export function newVault(passphrase = PASSPHRASE): { file: string; recoveryKey: string } {
  const file = join(temporaryFolder(), 'test.vault');
  return { file, ...Vault.create(file, passphrase, CHEAP) };
}

export function open(file: string): Vault {
  return Vault.open(file, { passphrase: PASSPHRASE });
}

/** Does something with an open vault and closes it. */
export function using<T>(file: string, work: (vault: Vault) => T): T {
  const vault = open(file);
  try {
    return work(vault);
  } finally {
    vault.close();
  }
}

export function document(id: string, ...surfaces: readonly (string | [EntityType, string])[]): NamedDocument {
  const mentions = surfaces.map((entry) => {
    const [type, surface] = typeof entry === 'string' ? (['PERSON', entry] as const) : entry;
    return { type, surface, before: '', after: '' };
  });
  return { id, language: 'fr', encoding: 'unicode', mentions };
}

export const RUN: NewRun = { kind: 'pseudonymize', domain: 'default', roots: ['/work space'], toCopy: false };

export function digest(letter: string): string {
  return letter.repeat(64);
}

export function intent(
  path: string,
  before: string,
  after: string,
  spans: readonly LedgerSpan[] = [span()],
): FileIntent {
  return { path, before: digest(before), after: digest(after), encoding: 'utf8', bom: false, spans };
}

export function span(original = 'Marie Dubois', replacement = 'Claire Petit', entityId = 'e'): LedgerSpan {
  return { start: 0, length: replacement.length, original, replacement, type: 'PERSON', entityId };
}

/** Everything that a vault has on disk. */
export function bytesOf(file: string): Buffer {
  const folder = join(file, '..');
  const parts: Buffer[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) parts.push(Buffer.from(name), readFileSync(path));
  }
  return Buffer.concat(parts);
}

/** Asserts that none of these texts is to be read, in UTF-8 or UTF-16. */
export function assertHidden(bytes: Buffer, texts: readonly string[]): void {
  for (const text of texts) {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      assert.equal(
        bytes.includes(Buffer.from(text, encoding)),
        false,
        `${text} is to be read as ${encoding}`,
      );
    }
    const swapped = Buffer.from(text, 'utf16le').swap16();
    assert.equal(bytes.includes(swapped), false, `${text} is to be read as utf16be`);
  }
}

/** Changes a vault as somebody without its key can. */
export function forge(file: string, ...statements: readonly string[]): void {
  const database = new Database(file);
  try {
    database.pragma('foreign_keys = OFF');
    for (const statement of statements) database.exec(statement);
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}

export function query(file: string, sql: string): unknown[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(sql).pluck().all();
  } finally {
    database.close();
  }
}

/** Asserts that an error has this code, a message and a next step. */
export function hasCode(code: ErrorCode, says?: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof NomDePlumeError, String(error));
    assert.equal(error.code, code, `${error.code}: ${error.message}`);
    assert.ok(error.next.length > 0);
    if (says !== undefined) assert.match(error.message, says);
    return true;
  };
}

/** A second process that plays one of the parts in `child.ts`. */
export function child(part: string, file: string, ...rest: readonly string[]): ChildProcess {
  return fork(CHILD, [part, file, ...rest], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** The next message of a child; an error when it ends without one. */
export function messageOf(process: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    process.once('message', resolve);
    process.once('exit', (code) => {
      reject(new Error(`The child ended with ${String(code)}.`));
    });
  });
}

export async function exitOf(process: ChildProcess): Promise<number | null> {
  if (process.exitCode !== null || process.signalCode !== null) return process.exitCode;
  const [code] = (await once(process, 'exit')) as [number | null];
  return code;
}
