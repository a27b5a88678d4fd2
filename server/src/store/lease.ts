/**
 * A lock that the operating system frees when its holder ends, however it ends. SQLite has portable file locks; an empty
 * database of its own, held in an exclusive transaction, is one.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { named } from './connection.ts';

export class Lease {
  private readonly file: string;
  private readonly database: Database.Database;

  private constructor(file: string, database: Database.Database) {
    this.file = file;
    this.database = database;
  }

  /** The lease, or undefined while another program (or another part of this one) holds it. */
  static take(file: string): Lease | undefined {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    let database: Database.Database | undefined;
    try {
      database = new Database(file, { timeout: 0 });
      database.exec('BEGIN EXCLUSIVE');
      return new Lease(file, database);
    } catch (error) {
      database?.close();
      if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return undefined;
      throw named(error);
    }
  }

  /** Whether somebody holds it now. */
  static isHeld(file: string): boolean {
    const lease = Lease.take(file);
    lease?.release();
    return lease === undefined;
  }

  /** `forGood`: nobody will ask for it again, so its file goes too. */
  release(forGood = false): void {
    this.database.close();
    if (forGood) rmSync(this.file, { force: true });
  }
}
