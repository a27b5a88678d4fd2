/** Choices that nobody can repeat without the vault's seed: HMAC-SHA-256 of what is to be chosen. */
import { hmac } from '@noble/hashes/hmac.js';
import type { _HMAC } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

type Keyed = _HMAC<ReturnType<typeof sha256.create>>;

/** Longer messages are rare: the buffer for them is made when it is needed. Bytes. */
const MESSAGE_BYTES = 1024;

export class KeyedRandom {
  readonly #keyed: Keyed;
  /** One HMAC after the other is made in the same place: there are hundreds of thousands. */
  readonly #working: Keyed;
  readonly #message = new Uint8Array(MESSAGE_BYTES);
  readonly #encoder = new TextEncoder();
  readonly #orderKey: readonly [number, number];

  /** @param seed hexadecimal */
  constructor(seed: string) {
    const key = hexToBytes(seed.length % 2 === 0 ? seed : `0${seed}`);
    this.#keyed = hmac.create(sha256, key);
    this.#working = hmac.create(sha256, key);
    const draw = this.numbers('order');
    this.#orderKey = [draw.next(), draw.next()];
  }

  /** Eight 32-bit numbers for these words; the same words give the same numbers. */
  numbers(...words: readonly string[]): Draw {
    const bytes = new Uint8Array(32);
    this.#keyed._cloneInto(this.#working);
    this.#working.update(this.#bytesOf(words.join('\0')));
    this.#working.digestInto(bytes);
    return new Draw(new DataView(bytes.buffer));
  }

  /**
   * A place in an order that only the seed knows, for what needs no numbers: it keeps the order of rows from telling
   * that of names, and decides nothing else. Two lanes of murmur3 (Appleby, public domain) under a secret start.
   */
  order(name: string): number {
    let [high, low] = this.#orderKey;
    for (let i = 0; i < name.length; i++) {
      const unit = Math.imul(name.charCodeAt(i), 0xcc9e2d51);
      high = Math.imul(high ^ unit, 0x1b873593) + low;
      high = (high << 13) | (high >>> 19);
      low = Math.imul(low ^ (high >>> 7), 0x85ebca6b) + unit;
    }
    return (mix(high, name.length, low) & 0x1f_ffff) * 0x1_0000_0000 + mix(low, 1, high);
  }

  #bytesOf(text: string): Uint8Array {
    if (text.length * 3 > MESSAGE_BYTES) return utf8ToBytes(text);
    return this.#message.subarray(0, this.#encoder.encodeInto(text, this.#message).written);
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
