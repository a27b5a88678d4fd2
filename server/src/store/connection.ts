/** Opens the database with the settings that durability and secrecy need, and turns its errors into named ones. */
import { closeSync, existsSync, openSync, readFileSync, readSync, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { NomDePlumeError } from '../errors.ts';
import { APPLICATION_ID } from './schema.ts';

/** How long a write waits for another process, milliseconds. Writes of others are short. */
const BUSY_TIMEOUT = 10_000;
const SQLITE_MAGIC = 'SQLite format 3\0';
/** Bytes of SQLite's file header that hold the application id. */
const APPLICATION_ID_AT = 68;

/**
 * Types of network file systems as statfs names them on Linux: NFS, SMB 1 to 3, Coda, AFS, Ceph, GFS2, Lustre, NCP.
 * Source: statfs(2) and the kernel's include/uapi/linux/magic.h.
 */
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x73757245, 0x5346414f, 0x6b414653, 0x00c36400, 0x01161970,
  0x0bd00bd0, 0x564c,
]);
const FUSE = 0x65735546;
/** FUSE file systems whose files are on another machine. */
const NETWORK_FUSE = /^fuse\.(sshfs|rclone|davfs|s3fs|gcsfuse|glusterfs|cephfs|smbnetfs|curlftpfs)$/;

/** @throws NomDePlumeError `vault-missing`, `vault-damaged`, `vault-network`, `vault-busy`, `vault-unwritable` */
export function connect(file: string, busyTimeout = BUSY_TIMEOUT): Database.Database {
  refuseNetwork(file);
  refuseForeignFile(file);
  return guarded(() => {
    const database = new Database(file, { fileMustExist: true, timeout: busyTimeout });
    try {
      configure(database);
      const verdict = database.pragma('quick_check(1)', { simple: true });
      if (verdict !== 'ok') throw damaged('its pages do not fit together');
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
}

/** A new database file; it must not exist. */
export function connectNew(file: string): Database.Database {
  // Made by us first, so that it is the user's own from its first byte; SQLite's side files take over the mode.
  closeSync(openSync(file, 'wx', 0o600));
  return guarded(() => {
    const database = new Database(file, { timeout: BUSY_TIMEOUT });
    database.pragma('journal_mode = DELETE');
    secure(database);
    return database;
  });
}

/** For look-ups that need no key; changes nothing. */
export function connectReadOnly(file: string): Database.Database {
  refuseForeignFile(file);
  return guarded(() => new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT }));
}

function configure(database: Database.Database): void {
  const mode = database.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal') {
    throw new NomDePlumeError(
      'vault-network',
      'The vault lies on a file system that cannot share memory between programs.',
      'Move the vault to a folder on a local disk.',
    );
  }
  secure(database);
}

/** Holds for one connection only: each must say so. */
function secure(database: Database.Database): void {
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  // Temporary tables would be files of their own.
  database.pragma('temp_store = MEMORY');
}

/** @throws NomDePlumeError `vault-missing` or `vault-damaged`: before SQLite sees a file that is none of ours */
function refuseForeignFile(file: string): void {
  if (!existsSync(file)) {
    throw new NomDePlumeError(
      'vault-missing',
      `There is no vault at ${file}.`,
      'Check the path, look for it with "Find My Vault", or create one.',
    );
  }
  const header = firstBytes(file, 100);
  if (header.length < 100) throw damaged('the file is cut off');
  if (header.toString('latin1', 0, 16) !== SQLITE_MAGIC) throw damaged('it does not start as a vault does');
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID)
    throw damaged('it is another kind of database');
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  if (statSync(file).size % pageSize !== 0) throw damaged('the file is cut off');
}

function firstBytes(file: string, count: number): Buffer {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    throw unwritable(file, error);
  }
  try {
    const bytes = Buffer.alloc(count);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, count, 0));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * SQLite's WAL shares memory between processes, which no network file system offers: the vault would be damaged.
 * @throws NomDePlumeError `vault-network`
 */
export function refuseNetwork(file: string): void {
  if (!isOnNetwork(resolve(file))) return;
  throw new NomDePlumeError(
    'vault-network',
    `${file} is on a network drive, where a vault would be damaged when two programs use it.`,
    'Choose a folder on a local disk. To share a vault, export and import it.',
  );
}

function isOnNetwork(file: string): boolean {
  // `\\server\share`; `\\?\` and `\\.\` are local long paths and devices.
  if (process.platform === 'win32' && /^[\\/]{2}[^\\/?.]/.test(file)) return true;
  if (process.platform !== 'linux') return false;
  const folder = existing(dirname(file));
  try {
    return isNetworkFileSystem(statfsSync(folder).type, () => mountType(folder));
  } catch {
    return false;
  }
}

/** Whether statfs's `type` is a network file system's; `mounted` names the mount's type, asked only for FUSE. */
export function isNetworkFileSystem(type: number, mounted: () => string): boolean {
  return NETWORK_FILE_SYSTEMS.has(type >>> 0) || (type === FUSE && NETWORK_FUSE.test(mounted()));
}

/** The type of the mount that holds a folder, as /proc/mounts has it; empty when unknown. */
function mountType(folder: string): string {
  let best = { point: '', type: '' };
  for (const line of readFileSync('/proc/mounts', 'utf8').split('\n')) {
    const [, escaped = '', type = ''] = line.split(' ');
    const point = escaped.replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    const holds = point === '/' || folder === point || folder.startsWith(`${point}/`);
    if (holds && point.length >= best.point.length) best = { point, type };
  }
  return best.type;
}

function existing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
}

/** Runs work on the database; what SQLite throws becomes a NomDePlumeError with its own code and next step. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw named(error);
  }
}

/** @returns the named error of a SQLite error; anything else as it is */
export function named(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const code = error.code;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === 'SQLITE_PROTOCOL') {
    return new NomDePlumeError(
      'vault-busy',
      'Another program keeps the vault busy.',
      'Wait until it has finished, or close it, then try again.',
    );
  }
  if (code === 'SQLITE_FULL') return full();
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return damaged('a page is unreadable');
  if (code.startsWith('SQLITE_IOERR')) {
    return new NomDePlumeError(
      'vault-damaged',
      `The disk gave an error while the vault was read or written (${code}).`,
      'Check the disk and its free space, then open the vault again. If that fails, take a backup.',
    );
  }
  if (
    ['SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'SQLITE_AUTH'].some((name) => code.startsWith(name))
  ) {
    return unwritable('The vault', undefined);
  }
  return error;
}

export function full(): NomDePlumeError {
  return new NomDePlumeError(
    'vault-full',
    'The disk that holds the vault is full. Nothing was changed.',
    'Free some space, then try again.',
  );
}

export function damaged(why: string): NomDePlumeError {
  return new NomDePlumeError(
    'vault-damaged',
    `The vault is damaged: ${why}.`,
    'Keep the file as it is and open a backup of the vault instead.',
  );
}

export function unwritable(what: string, cause: unknown): NomDePlumeError {
  return new NomDePlumeError(
    'vault-unwritable',
    `${what} cannot be opened for reading and writing.`,
    "Check the file's and the folder's permissions, then try again.",
    { cause },
  );
}
