/**
 * What one row adds to the sum over its table that the manifest holds. A row's tag authenticates its content and its
 * place already; enciphered with a key of its own it cannot be told from random bits, so nobody without that key can
 * look for rows whose shares cancel out (a multiset hash with a secret key; Clarke et al., "Incremental Multiset Hash
 * Functions", ASIACRYPT 2003). One block a row: a table of a hundred thousand rows is summed up in a blink.
 */
import { createCipheriv } from 'node:crypto';
import type { Cipher, KeyObject } from 'node:crypto';
import { tagOf } from './crypto.ts';

/** One AES block, as long as a tag. */
export const SUM_BYTES = 16;
const ROWS_AT_ONCE = 1024;

export class RowSum {
  readonly key: KeyObject;
  private readonly cipher: Cipher;
  private readonly tags = Buffer.alloc(ROWS_AT_ONCE * SUM_BYTES);
  private waiting = 0;

  constructor(key: KeyObject) {
    this.key = key;
    // One block each, never the same one twice (tags differ), and nobody sees the result: the bare cipher is enough.
    this.cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  }

  /** Puts a row into a sum, or takes it out again: the same operation. */
  combine(sum: Buffer, sealed: Uint8Array): void {
    xor(sum, this.cipher.update(tagOf(sealed)));
  }

  /** As `combine`, for many rows: they are in the sum after `flush`. */
  collect(sum: Buffer, sealed: Uint8Array): void {
    this.tags.set(tagOf(sealed), this.waiting * SUM_BYTES);
    this.waiting++;
    if (this.waiting === ROWS_AT_ONCE) this.flush(sum);
  }

  flush(sum: Buffer): void {
    xor(sum, this.cipher.update(this.tags.subarray(0, this.waiting * SUM_BYTES)));
    this.waiting = 0;
  }
}

/** Every block of `shares` into the sum. */
function xor(sum: Buffer, shares: Uint8Array): void {
  for (let at = 0; at < shares.length; at++) {
    const place = at % SUM_BYTES;
    sum[place] = (sum[place] ?? 0) ^ (shares[at] ?? 0);
  }
}
