/** Addresses of crypto-currencies: random ones with valid checksums; among 2^160 of them nobody has any. */
import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { bech32Checksum } from '../detect/rules/check-digits.ts';
import type { Draw } from '../pseudonyms/keyed-random.ts';
import type { Strategy } from './strategy.ts';

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

export const cryptoAddress: Strategy = {
  reversible: true,
  says: {
    nobody:
      'a random address of the same kind with a valid checksum: one of 2^160 that nobody has the key of',
    usedUp: 'never',
  },
  // Capitals are part of old Bitcoin addresses, and no more than a checksum of Ethereum's.
  key: (surface) => (/^(?:0x|bc1)/i.test(surface.trim()) ? surface.trim().toLowerCase() : surface.trim()),
  invent: (key, draw) => {
    if (key.startsWith('0x')) return ethereum(draw);
    return key.startsWith('bc1') ? segregated(key, draw) : legacy(key, draw);
  },
  write: (surface, pseudonym) => {
    const isSmall = surface === surface.toLowerCase();
    if (pseudonym.startsWith('0x')) return isSmall ? pseudonym.toLowerCase() : pseudonym;
    return surface.startsWith('BC1') ? pseudonym.toUpperCase() : pseudonym;
  },
};

function bytes(draw: Draw, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, () => draw.below(256));
}

/** EIP-55: a letter is a capital where the digest of the address has 8 or more. */
function ethereum(draw: Draw): string {
  const address = bytesToHex(bytes(draw, 20));
  const digest = bytesToHex(keccak_256(utf8ToBytes(address)));
  const cased = Array.from(address, (char, i) =>
    parseInt(digest.charAt(i), 16) >= 8 ? char.toUpperCase() : char,
  );
  return `0x${cased.join('')}`;
}

/** Same version and length; BIP 173 for version 0, BIP 350 for those after it. */
function segregated(key: string, draw: Draw): string {
  const version = key.charAt(3);
  const body =
    version + Array.from({ length: key.length - 10 }, () => BECH32.charAt(draw.below(32))).join('');
  return `bc1${body}${bech32Checksum(body, version === 'q' ? 1 : 0x2bc830a3)}`;
}

/** Base58Check: version, twenty bytes, four bytes of a double SHA-256. */
function legacy(key: string, draw: Draw): string {
  const payload = Uint8Array.from([key.startsWith('3') ? 5 : 0, ...bytes(draw, 20)]);
  const check = sha256(sha256(payload)).slice(0, 4);
  let value = BigInt(`0x${bytesToHex(payload)}${bytesToHex(check)}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = BASE58.charAt(Number(value % 58n)) + text;
  return key.startsWith('3') ? text : `1${text}`;
}
