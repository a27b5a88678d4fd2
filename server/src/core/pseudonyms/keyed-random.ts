/** Choices that nobody can repeat without the vault's seed: HMAC-SHA-256 of what is to be chosen. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** As much of an HMAC under way as is needed here. */
interface Keyed {
  clone(): Keyed;
  update(bytes: Uint8Array): Keyed;
  digest(): Uint8Array;
}

export class KeyedRandom {
  readonly #keyed: Keyed;

  /** @param seed hexadecimal */
  constructor(seed: string) {
    this.#keyed = hmac.create(sha256, hexToBytes(seed.length % 2 === 0 ? seed : `0${seed}`));
  }

  /** Eight 32-bit numbers for these words; the same words give the same numbers. */
  numbers(...words: readonly string[]): Draw {
    const bytes = this.#keyed
      .clone()
      .update(utf8ToBytes(words.join('\0')))
      .digest();
    return new Draw(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
}

/** Numbers drawn one after the other; the draw never ends. */
export class Draw {
  readonly #view: DataView;
  #next = 0;

  constructor(view: DataView) {
    this.#view = view;
  }

  /** 0 to 2^32 - 1. */
  next(): number {
    const i = this.#next++;
    const value = this.#view.getUint32((i % 8) * 4);
    return i < 8 ? value : mix(value, Math.floor(i / 8), this.#view.getUint32(((i * 5 + 3) % 8) * 4));
  }

  /** 0 to `size` - 1. */
  below(size: number): number {
    return size <= 1 ? 0 : Math.floor((this.next() / 0x1_0000_0000) * size);
  }

  /** One of these. */
  of<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }
}

/** Stretches eight words to more: murmur3's finaliser over two of them and a counter (Appleby, public domain). */
function mix(a: number, round: number, b: number): number {
  let h = (a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(round, 0x85ebca6b)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
