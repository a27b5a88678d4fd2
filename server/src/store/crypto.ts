/**
 * The vault's cryptography, all of it from Node's own OpenSSL: scrypt for the passphrase, HKDF-SHA-256 for subkeys,
 * AES-256-GCM for content, HMAC-SHA-256 for look-ups. Nothing here touches the database.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  randomFillSync,
  randomUUID,
  scryptSync,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { NomDePlumeError } from '../errors.ts';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Look-up values are cut: 128 bits still make collisions a matter of theory, and rows stay small. */
const INDEX_BYTES = 16;

/** What turns a passphrase into a key. Stored in the vault, so that a later version may raise it. */
export interface ScryptParameters {
  /** Base-2 logarithm of scrypt's N. */
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MiB and about 0.4 s: OWASP's first choice for scrypt. */
export const DEFAULT_SCRYPT: ScryptParameters = { logN: 17, r: 8, p: 1 };

/** A file from elsewhere must not make us allocate or compute without end, nor accept a toy derivation. */
const SCRYPT_BOUNDS = { logN: [14, 20], r: [8, 16], p: [1, 4] } as const;
/** 1 GiB for the table, a little for the blocks. */
const MAX_SCRYPT_MEMORY = 2 ** 30 + 2 ** 20;

/**
 * One key a purpose, so that no value made for one can be used for another. Key objects, not bytes: they are many times
 * faster to use, stay out of JavaScript's heap, and OpenSSL overwrites them when they are freed.
 */
export interface VaultKeys {
  /** Encrypts rows of names, decisions, runs. */
  readonly field: KeyObject;
  /** Keys look-ups of names and paths. */
  readonly index: KeyObject;
  /** Encrypts the ledger, keys its digests. */
  readonly ledger: KeyObject;
  /** Chains and encrypts the audit. */
  readonly audit: KeyObject;
  /** Seals the manifest: what the whole vault must look like. */
  readonly manifest: KeyObject;
  /** Enciphers what each row adds to the sum over its table. */
  readonly rows: KeyObject;
}

/** Whether a key may be derived with these parameters. */
export function scryptWithinBounds({ logN, r, p }: ScryptParameters): boolean {
  return (
    within(logN, SCRYPT_BOUNDS.logN) &&
    within(r, SCRYPT_BOUNDS.r) &&
    within(p, SCRYPT_BOUNDS.p) &&
    scryptMemory({ logN, r, p }) <= MAX_SCRYPT_MEMORY
  );
}

/**
 * The key of a passphrase. Normalised (NFC), so that the same passphrase typed on another system fits.
 * @throws NomDePlumeError `vault-tampered` when the parameters are out of bounds
 */
export function passphraseKey(passphrase: string, salt: Buffer, parameters: ScryptParameters): Buffer {
  if (!scryptWithinBounds(parameters)) {
    throw new NomDePlumeError(
      'vault-tampered',
      'The vault asks for a key derivation outside the allowed bounds, as no version of Nom de Plume writes it.',
      'Do not use this file. Take a backup of the vault instead.',
    );
  }
  return scryptSync(passphrase.normalize('NFC'), salt, KEY_BYTES, {
    N: 2 ** parameters.logN,
    r: parameters.r,
    p: parameters.p,
    // Node refuses more than 32 MiB unless told; a little above the exact need, which OpenSSL rounds up.
    maxmem: scryptMemory(parameters) + 2 ** 20,
  });
}

/** Subkeys of the data key, bound to this vault. */
export function deriveKeys(dataKey: Buffer, vaultId: string): VaultKeys {
  const derive = (purpose: keyof VaultKeys): KeyObject => {
    const info = `nom-de-plume/1/${purpose}`;
    const bytes = Buffer.from(hkdfSync('sha256', dataKey, Buffer.from(vaultId), info, KEY_BYTES));
    const key = createSecretKey(bytes);
    bytes.fill(0);
    return key;
  };
  return {
    field: derive('field'),
    index: derive('index'),
    ledger: derive('ledger'),
    audit: derive('audit'),
    manifest: derive('manifest'),
    rows: derive('rows'),
  };
}

/** A key for one more purpose out of one that is already secret and random, such as the recovery key. */
export function deriveOne(secret: Buffer, salt: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, `nom-de-plume/1/${purpose}`, KEY_BYTES));
}

/** nonce | ciphertext | tag. `associated` is not stored: it must be the same when it is opened. */
export function seal(key: Buffer | KeyObject, plain: Uint8Array, associated: Uint8Array): Buffer {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associated);
  const body = cipher.update(plain);
  cipher.final();
  return Buffer.concat([nonce, body, cipher.getAuthTag()]);
}

/** Random bytes for nonces, drawn many at a time. */
const nonces = Buffer.alloc(NONCE_BYTES * 512);
let nonceAt = nonces.length;

function nextNonce(): Buffer {
  if (nonceAt === nonces.length) {
    randomFillSync(nonces);
    nonceAt = 0;
  }
  nonceAt += NONCE_BYTES;
  return nonces.subarray(nonceAt - NONCE_BYTES, nonceAt);
}

/** The content of what `seal` made; undefined when the key, the content or the associated data differ. */
export function unseal(
  key: Buffer | KeyObject,
  sealed: Uint8Array,
  associated: Uint8Array,
): Buffer | undefined {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(NONCE_BYTES, end));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  return plain;
}

/** The tag of sealed content: it stands for the whole of it wherever rows are summed up. */
export function tagOf(sealed: Uint8Array): Uint8Array {
  return sealed.subarray(sealed.length - TAG_BYTES);
}

/** HMAC-SHA-256, whole. */
export function mac(key: KeyObject, data: Uint8Array): Buffer {
  return createHmac('sha256', key).update(data).digest();
}

/** What a value is looked up by. `space` keeps values of different meaning apart. */
export function indexOf(key: KeyObject, space: string, value: string): Buffer {
  return createHmac('sha256', key).update(`${space}\0${value}`).digest().subarray(0, INDEX_BYTES);
}

export function newKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

export function newId(): string {
  return randomUUID();
}

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

/** Bytes that scrypt needs: 128 N r for its table, 128 r p for its blocks. */
function scryptMemory({ logN, r, p }: ScryptParameters): number {
  return 128 * 2 ** logN * r + 128 * r * p;
}
