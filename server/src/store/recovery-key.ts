/**
 * The recovery key: random, shown once, written down by a person. 160 bits in Crockford's base 32 (no I, L, O, U), in
 * groups of four, with a checksum, so that a slip of the pen is told apart from a wrong key.
 */
import { createHash, randomBytes } from 'node:crypto';
import { NomDePlumeError } from '../errors.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const SECRET_LETTERS = (SECRET_BYTES * 8) / 5;
const CHECK_LETTERS = 4;
const GROUP = 4;

export interface RecoveryKey {
  /** To be shown: nine groups of four. */
  readonly text: string;
  readonly secret: Buffer;
}

export function newRecoveryKey(): RecoveryKey {
  const secret = randomBytes(SECRET_BYTES);
  const letters = encode(secret) + checksum(secret);
  return { text: letters.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? letters, secret };
}

/**
 * The secret of a recovery key as a person types it: case, spaces and hyphens do not matter, O is 0, I and L are 1.
 * @throws NomDePlumeError `vault-passphrase` when it is mistyped
 */
export function parseRecoveryKey(text: string): Buffer {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (letters.length !== SECRET_LETTERS + CHECK_LETTERS) throw mistyped('has not the right length');
  const secret = decode(letters.slice(0, SECRET_LETTERS));
  if (secret === undefined || checksum(secret) !== letters.slice(SECRET_LETTERS)) {
    throw mistyped('is mistyped: its last group does not fit the others');
  }
  return secret;
}

function mistyped(why: string): NomDePlumeError {
  return new NomDePlumeError(
    'vault-passphrase',
    `The recovery key ${why}.`,
    'Compare it with what you wrote down: nine groups of four letters and digits.',
  );
}

function checksum(secret: Buffer): string {
  return encode(createHash('sha256').update(secret).digest().subarray(0, 5)).slice(0, CHECK_LETTERS);
}

/** Five bytes are eight letters; lengths here are always multiples of five. */
function encode(bytes: Buffer): string {
  let letters = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      letters += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return letters;
}

function decode(letters: string): Buffer | undefined {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return Buffer.from(bytes);
}
