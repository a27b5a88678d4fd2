/** What was worked out for units lately: the same value comes a thousand times in a log or a table. */
import { detached } from '../surfaces.ts';

/** UTF-16 units of keys in each of the two generations. */
const KEY_UNITS = 12_000_000;
/** Entries in each of them: what belongs to a key weighs about as much as a short one. */
const ENTRIES = 100_000;

/** Two generations: when the young one is full it becomes the old one, and what is used moves back. */
export class ValueCache<T> {
  #young = new Map<string, T>();
  #old = new Map<string, T>();
  #units = 0;

  get(key: string): T | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  /** The key is copied: as a slice it would keep the text it was cut from. */
  set(key: string, value: T): void {
    if (this.#units >= KEY_UNITS || this.#young.size >= ENTRIES) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#units = 0;
    }
    this.#young.set(detached(key), value);
    this.#units += key.length;
  }
}
