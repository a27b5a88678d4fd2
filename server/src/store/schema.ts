/**
 * The database's shape. Columns hold nothing but ciphertext (`sealed`), keyed look-up values (`*_index`), UUIDs, counts
 * and times; every text of meaning is inside `sealed`. `version` is the vault's generation in which the row was last
 * written: it is part of what the ciphertext is bound to, and tells another process what is new.
 */

/** In the file's header: lets `file` and us tell a vault from any other database. "NdP1". */
export const APPLICATION_ID = 0x4e645031;
export const SCHEMA_VERSION = 1;

export const SCHEMA_1 = `
CREATE TABLE header (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  vault_id TEXT NOT NULL,
  key_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  scrypt_log_n INTEGER NOT NULL,
  scrypt_r INTEGER NOT NULL,
  scrypt_p INTEGER NOT NULL,
  salt BLOB NOT NULL,
  by_passphrase BLOB NOT NULL,
  by_recovery BLOB NOT NULL,
  checksum BLOB NOT NULL
) STRICT;
CREATE TABLE attempts (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  failed INTEGER NOT NULL
) STRICT;
CREATE TABLE manifest (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  generation INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE domains (
  id BLOB PRIMARY KEY,
  version INTEGER NOT NULL,
  name_index BLOB NOT NULL UNIQUE,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE seeds (
  id BLOB PRIMARY KEY,
  version INTEGER NOT NULL,
  domain BLOB NOT NULL UNIQUE REFERENCES domains (id),
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE names (
  id BLOB PRIMARY KEY,
  version INTEGER NOT NULL,
  domain BLOB NOT NULL REFERENCES domains (id),
  name_index BLOB,
  pseudonym_index BLOB NOT NULL,
  sealed BLOB NOT NULL,
  UNIQUE (domain, name_index),
  UNIQUE (domain, pseudonym_index)
) STRICT;
CREATE INDEX names_version ON names (version);
CREATE TABLE counters (
  id BLOB PRIMARY KEY,
  version INTEGER NOT NULL,
  domain BLOB NOT NULL REFERENCES domains (id),
  kind_index BLOB NOT NULL,
  sealed BLOB NOT NULL,
  UNIQUE (domain, kind_index)
) STRICT;
CREATE TABLE decisions (
  id BLOB PRIMARY KEY,
  version INTEGER NOT NULL,
  domain BLOB NOT NULL REFERENCES domains (id),
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE runs (
  id BLOB PRIMARY KEY,
  version INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE files (
  id BLOB PRIMARY KEY,
  version INTEGER NOT NULL,
  run BLOB NOT NULL REFERENCES runs (id),
  path_index BLOB NOT NULL,
  after_index BLOB NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE INDEX files_run ON files (run);
CREATE INDEX files_path ON files (path_index);
CREATE INDEX files_after ON files (after_index);
CREATE TABLE chunks (
  id BLOB PRIMARY KEY,
  version INTEGER NOT NULL,
  file BLOB NOT NULL REFERENCES files (id),
  position INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  UNIQUE (file, position)
) STRICT;
CREATE TABLE outcomes (
  id BLOB PRIMARY KEY REFERENCES files (id),
  version INTEGER NOT NULL,
  run BLOB NOT NULL REFERENCES runs (id),
  sealed BLOB NOT NULL
) STRICT;
CREATE INDEX outcomes_run ON outcomes (run);
CREATE TABLE outputs (
  digest BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  sealed BLOB NOT NULL,
  mac BLOB NOT NULL
) STRICT;
`;

/** A table whose rows are sealed: `id`, `version`, these columns, `sealed`. */
export interface SealedTableShape {
  readonly name: string;
  /** In the order in which the ciphertext is bound to them. */
  readonly columns: readonly string[];
  readonly key: 'field' | 'ledger';
  /**
   * Content is filled up to a multiple of so many bytes, so that the length of a row tells nothing of the length of a
   * name: ordinary ones all fall into the first.
   */
  readonly filledTo: number;
}

export const DOMAINS = { name: 'domains', columns: ['name_index'], key: 'field', filledTo: 256 } as const;
export const SEEDS = { name: 'seeds', columns: ['domain'], key: 'field', filledTo: 128 } as const;
export const NAMES = {
  name: 'names',
  columns: ['domain', 'name_index', 'pseudonym_index'],
  key: 'field',
  filledTo: 256,
} as const;
export const COUNTERS = {
  name: 'counters',
  columns: ['domain', 'kind_index'],
  key: 'field',
  filledTo: 64,
} as const;
export const DECISIONS = { name: 'decisions', columns: ['domain'], key: 'field', filledTo: 256 } as const;
export const RUNS = { name: 'runs', columns: [], key: 'field', filledTo: 512 } as const;
export const FILES = {
  name: 'files',
  columns: ['run', 'path_index', 'after_index'],
  key: 'ledger',
  filledTo: 512,
} as const;
export const CHUNKS = {
  name: 'chunks',
  columns: ['file', 'position'],
  key: 'ledger',
  filledTo: 512,
} as const;
export const OUTCOMES = { name: 'outcomes', columns: ['run'], key: 'ledger', filledTo: 32 } as const;

/** Every sealed table, parents before their children. */
export const SEALED_TABLES: readonly SealedTableShape[] = [
  DOMAINS,
  SEEDS,
  NAMES,
  COUNTERS,
  DECISIONS,
  RUNS,
  FILES,
  CHUNKS,
  OUTCOMES,
];
