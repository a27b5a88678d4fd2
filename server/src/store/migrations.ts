/** Brings a vault of an older version to this one, one step a version, each in its own transaction. */
import type { Database } from 'better-sqlite3';
import { NomDePlumeError } from '../errors.ts';
import { APPLICATION_ID, SCHEMA_1, SCHEMA_VERSION } from './schema.ts';

/** `MIGRATIONS[n]` makes version n + 1 out of version n. Never change one that was released. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.exec(SCHEMA_1);
  },
];

/** The version of an open database. */
export function schemaVersion(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/** @throws NomDePlumeError `vault-newer` when a later version of Nom de Plume wrote it */
export function migrate(database: Database): void {
  const found = schemaVersion(database);
  if (found > SCHEMA_VERSION) {
    throw new NomDePlumeError(
      'vault-newer',
      `The vault has version ${found}; this Nom de Plume reads up to version ${SCHEMA_VERSION}.`,
      'Update Nom de Plume, then open the vault again. Nothing was changed.',
    );
  }
  for (const [version, step] of MIGRATIONS.entries()) {
    if (version < found) continue;
    database
      .transaction(() => {
        step(database);
        database.pragma(`user_version = ${version + 1}`);
      })
      .immediate();
  }
}
