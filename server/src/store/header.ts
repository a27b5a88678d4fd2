/** The one row that is read before any key is known: how the data key is wrapped, by passphrase and by recovery key. */
import { createHash, randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import * as v from 'valibot';
import { NomDePlumeError } from '../errors.ts';
import { damaged } from './connection.ts';
import type { ScryptParameters } from './crypto.ts';
import { deriveOne, KEY_BYTES, passphraseKey, scryptWithinBounds, seal, unseal } from './crypto.ts';
import { parseRecoveryKey } from './recovery-key.ts';
import type { Secret } from './vault-service.ts';

const SALT_BYTES = 32;
const MIN_PASSPHRASE = 8;
const MIN_DIFFERENT = 4;

const blob = v.instance(Buffer);
const uuid = v.pipe(v.string(), v.uuid());
const HEADER_ROW = v.object({
  vault_id: uuid,
  key_id: uuid,
  created_at: v.string(),
  scrypt_log_n: v.number(),
  scrypt_r: v.number(),
  scrypt_p: v.number(),
  salt: blob,
  by_passphrase: blob,
  by_recovery: blob,
  checksum: blob,
});

export interface Header {
  readonly vaultId: string;
  /** Names the data key: another one means that the vault was re-keyed. */
  readonly keyId: string;
  readonly createdAt: string;
  readonly scrypt: ScryptParameters;
  readonly salt: Buffer;
  readonly byPassphrase: Buffer;
  readonly byRecovery: Buffer;
}

/** Who the data key is for; wrapping binds it to these. */
export type HeaderIdentity = Pick<Header, 'vaultId' | 'keyId' | 'createdAt'>;

/** @throws NomDePlumeError `vault-weak-passphrase` */
export function requireStrong(passphrase: string): void {
  const letters = Array.from(passphrase.normalize('NFC'));
  if (letters.length >= MIN_PASSPHRASE && new Set(letters).size >= MIN_DIFFERENT) return;
  throw new NomDePlumeError(
    'vault-weak-passphrase',
    `The passphrase is too easy to guess: it needs at least ${MIN_PASSPHRASE} characters, ${MIN_DIFFERENT} of them different.`,
    'Choose a longer one, for instance four words that have nothing to do with each other.',
  );
}

/** A header that wraps a data key in both ways. */
export function wrapKey(
  dataKey: Buffer,
  identity: HeaderIdentity,
  passphrase: string,
  recoverySecret: Buffer,
  scrypt: ScryptParameters,
): Header {
  const withoutRecovery = { ...identity, byRecovery: wrapForRecovery(dataKey, identity, recoverySecret) };
  return rewrapPassphrase(dataKey, withoutRecovery, passphrase, scrypt);
}

/** The same header for a new passphrase. */
export function rewrapPassphrase(
  dataKey: Buffer,
  header: HeaderIdentity & Pick<Header, 'byRecovery'>,
  passphrase: string,
  scrypt: ScryptParameters,
): Header {
  const salt = randomBytes(SALT_BYTES);
  const key = passphraseKey(passphrase, salt, scrypt);
  const { vaultId, keyId, createdAt, byRecovery } = header;
  const unsealed = { vaultId, keyId, createdAt, scrypt, salt, byRecovery };
  const byPassphrase = seal(key, dataKey, passphraseBinding(unsealed));
  key.fill(0);
  return { ...unsealed, byPassphrase };
}

/** The data key wrapped by a recovery key. */
export function wrapForRecovery(dataKey: Buffer, identity: HeaderIdentity, recoverySecret: Buffer): Buffer {
  const key = deriveOne(recoverySecret, Buffer.from(identity.vaultId), 'recovery');
  const wrapped = seal(key, dataKey, recoveryBinding(identity));
  key.fill(0);
  return wrapped;
}

/**
 * The data key.
 * @throws NomDePlumeError `vault-passphrase`; `vault-tampered` for a key derivation out of bounds
 */
export function unwrapKey(header: Header, secret: Secret): Buffer {
  const byPassphrase = 'passphrase' in secret;
  const key = byPassphrase
    ? passphraseKey(secret.passphrase, header.salt, header.scrypt)
    : deriveOne(parseRecoveryKey(secret.recoveryKey), Buffer.from(header.vaultId), 'recovery');
  const dataKey = byPassphrase
    ? unseal(key, header.byPassphrase, passphraseBinding(header))
    : unseal(key, header.byRecovery, recoveryBinding(header));
  key.fill(0);
  if (dataKey?.length === KEY_BYTES) return dataKey;
  throw new NomDePlumeError(
    'vault-passphrase',
    byPassphrase ? 'The passphrase does not open this vault.' : 'The recovery key does not open this vault.',
    'Try again; the recovery key opens it as well. Without either, nobody can.',
  );
}

/** @throws NomDePlumeError `vault-damaged`, `vault-tampered` */
export function readHeader(database: Database): Header {
  const found = v.safeParse(HEADER_ROW, database.prepare('SELECT * FROM header').get());
  if (!found.success) throw damaged('its header is missing or unreadable');
  const row = found.output;
  const header: Header = {
    vaultId: row.vault_id,
    keyId: row.key_id,
    createdAt: row.created_at,
    scrypt: { logN: row.scrypt_log_n, r: row.scrypt_r, p: row.scrypt_p },
    salt: row.salt,
    byPassphrase: row.by_passphrase,
    byRecovery: row.by_recovery,
  };
  // Before the checksum: whoever plants parameters can plant a checksum too.
  if (!scryptWithinBounds(header.scrypt)) {
    throw new NomDePlumeError(
      'vault-tampered',
      'The vault asks for a key derivation outside the allowed bounds, as no version of Nom de Plume writes it.',
      'Do not use this file. Open a backup of the vault instead.',
    );
  }
  if (!headerDigest(header).equals(row.checksum)) throw damaged('its header was changed');
  return header;
}

/** Writes the header, or replaces it. */
export function writeHeader(database: Database, header: Header): void {
  database
    .prepare(
      `INSERT OR REPLACE INTO header (id, vault_id, key_id, created_at, scrypt_log_n, scrypt_r, scrypt_p, salt,
         by_passphrase, by_recovery, checksum) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      header.vaultId,
      header.keyId,
      header.createdAt,
      header.scrypt.logN,
      header.scrypt.r,
      header.scrypt.p,
      header.salt,
      header.byPassphrase,
      header.byRecovery,
      headerDigest(header),
    );
}

/** Without a key: tells damage from a wrong passphrase. With a key, the manifest holds it too. */
export function headerDigest(header: Header): Buffer {
  const { vaultId, keyId, createdAt, scrypt, salt, byPassphrase, byRecovery } = header;
  const blobs = [salt, byPassphrase, byRecovery].map((value) => value.toString('hex'));
  const fields = [vaultId, keyId, createdAt, scrypt.logN, scrypt.r, scrypt.p, ...blobs];
  return createHash('sha256').update(JSON.stringify(fields)).digest();
}

function passphraseBinding(header: Omit<Header, 'byPassphrase' | 'byRecovery'>): Buffer {
  const { vaultId, keyId, createdAt, scrypt, salt } = header;
  return Buffer.from(
    JSON.stringify([
      'passphrase',
      vaultId,
      keyId,
      createdAt,
      scrypt.logN,
      scrypt.r,
      scrypt.p,
      salt.toString('hex'),
    ]),
  );
}

function recoveryBinding({ vaultId, keyId, createdAt }: HeaderIdentity): Buffer {
  return Buffer.from(JSON.stringify(['recovery', vaultId, keyId, createdAt]));
}
