/**
 * An open vault's connection with its keys: transactions, what other processes changed meanwhile, and the manifest that
 * every change goes through. Tables and caches are built on it.
 */
import type { Database } from 'better-sqlite3';
import { NomDePlumeError } from '../errors.ts';
import { readAnchor, writeAnchor } from './anchor.ts';
import { guarded } from './connection.ts';
import type { VaultKeys } from './crypto.ts';
import { headerDigest, readHeader, writeHeader } from './header.ts';
import type { Header } from './header.ts';
import type { Manifest } from './manifest.ts';
import { copyManifest, readManifest, tampered, writeManifest } from './manifest.ts';

/** What is kept in memory of a table. */
export interface Cache {
  /** Reads everything anew and compares it with the manifest. */
  reload(): void;
  /** Reads the rows written after this generation. */
  catchUp(since: number): void;
  /** Writes what it has held back, at the end of a change. */
  flush?(): void;
  /** Forgets what it has held back: the change failed. */
  drop?(): void;
}

export class Session {
  readonly file: string;
  readonly database: Database;
  keys: VaultKeys;
  header: Header;
  private committed: Manifest;
  private draft: Manifest | undefined;
  private readonly caches: Cache[] = [];
  /** What `PRAGMA data_version` said last: it changes when another connection commits. */
  private dataVersion = -1;
  private stale = true;

  constructor(file: string, database: Database, keys: VaultKeys, header: Header) {
    this.file = file;
    this.database = database;
    this.keys = keys;
    this.header = header;
    this.committed = readManifest(database, keys.manifest, header.vaultId);
  }

  get vaultId(): string {
    return this.header.vaultId;
  }

  /** As it is in the transaction under way, else as last read. */
  get manifest(): Manifest {
    return this.draft ?? this.committed;
  }

  /** The manifest to change. @throws outside of `write`: a programming error */
  get changing(): Manifest {
    if (this.draft === undefined) throw new Error('A change to the vault needs a transaction.');
    return this.draft;
  }

  /** Parents first: caches are read in this order. */
  register(cache: Cache): void {
    this.caches.push(cache);
  }

  /** Reads in one snapshot, after what others changed was taken in. */
  read<T>(work: () => T): T {
    if (this.database.inTransaction) return work();
    return guarded(() => {
      this.database.exec('BEGIN');
      try {
        this.refresh();
        return work();
      } finally {
        this.end('COMMIT');
      }
    });
  }

  /**
   * Changes in one transaction that no other process can come between. All or nothing; durable when it returns.
   * `outlast` asks that the anchor too survives a power failure.
   */
  write<T>(work: () => T, outlast = true): T {
    if (this.draft !== undefined) return work();
    const { keys, header } = this;
    const result = guarded(() => {
      this.database.exec('BEGIN IMMEDIATE');
      try {
        this.refresh();
        this.draft = copyManifest(this.committed);
        this.draft.generation++;
        const done = work();
        for (const cache of this.caches) cache.flush?.();
        writeManifest(this.database, this.keys.manifest, this.vaultId, this.draft);
        this.database.exec('COMMIT');
        this.committed = this.draft;
        return done;
      } catch (error) {
        // The caches may hold what was never written.
        this.stale = true;
        for (const cache of this.caches) cache.drop?.();
        this.keys = keys;
        this.header = header;
        this.end('ROLLBACK');
        throw error;
      } finally {
        this.draft = undefined;
      }
    });
    this.anchor(outlast);
    return result;
  }

  /** Replaces the header inside a change. */
  replaceHeader(header: Header): void {
    writeHeader(this.database, header);
    this.changing.header = headerDigest(header).toString('hex');
    this.header = header;
  }

  /** What is kept in memory is read anew before it is used next. */
  invalidate(): void {
    this.stale = true;
  }

  /** Inside a change that writes everything anew: what was summed up with the old keys no longer counts. */
  changeKeys(keys: VaultKeys): void {
    this.changing.tables.clear();
    this.keys = keys;
  }

  /** Brings the anchor up to this vault's state, unless another process has brought it further. */
  anchor(outlast: boolean): void {
    const held = readAnchor(this.file, this.keys.manifest, this.vaultId);
    if (typeof held === 'object' && held.generation >= this.committed.generation) return;
    try {
      writeAnchor(this.file, this.keys.manifest, this.vaultId, this.committed, outlast);
    } catch {
      // The change itself is durable: a full disk must not make it look as if it had failed. An anchor that is behind is
      // no false alarm, and the next change brings it up again.
    }
  }

  private end(how: 'COMMIT' | 'ROLLBACK'): void {
    if (this.database.inTransaction) this.database.exec(how);
  }

  private refresh(): void {
    const dataVersion = Number(this.database.pragma('data_version', { simple: true }));
    if (dataVersion === this.dataVersion && !this.stale) return;
    const before = this.committed;
    const header = readHeader(this.database);
    if (header.keyId !== this.header.keyId) throw rekeyed();
    const manifest = readManifest(this.database, this.keys.manifest, this.vaultId);
    if (headerDigest(header).toString('hex') !== manifest.header) throw tampered('its header was changed');
    if (manifest.generation < before.generation) throw tampered('it was put back to an older state');
    this.header = header;
    this.committed = manifest;
    if (this.stale || manifest.epoch !== before.epoch) {
      // Stays stale when a cache finds the vault changed: what was read so far is not to be used.
      this.stale = true;
      for (const cache of this.caches) cache.reload();
    } else {
      for (const cache of this.caches) cache.catchUp(before.generation);
    }
    this.stale = false;
    this.dataVersion = dataVersion;
  }
}

function rekeyed(): NomDePlumeError {
  return new NomDePlumeError(
    'vault-locked',
    'The vault was given a new key by another program.',
    'Open it again with your passphrase.',
  );
}
