/** What the model said about windows lately, least recently used ones dropped first. */
import type { Window } from './windows.ts';

/** Rough cost of an entry beside its numbers: map slot, key header, array header. */
const ENTRY_BYTES = 250;

export class WindowCache {
  readonly #limit: number;
  readonly #entries = new Map<string, Float32Array>();
  #bytes = 0;

  /** `limit`: bytes it may hold. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(window: Window): Float32Array | undefined {
    const key = keyOf(window);
    const rows = this.#entries.get(key);
    if (rows === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, rows);
    return rows;
  }

  set(window: Window, rows: Float32Array): void {
    const key = keyOf(window);
    const old = this.#entries.get(key);
    if (old !== undefined) this.#drop(key, old);
    this.#entries.set(key, rows);
    this.#bytes += cost(key, rows);
    for (const [oldest, value] of this.#entries) {
      if (this.#bytes <= this.#limit) return;
      this.#drop(oldest, value);
    }
  }

  #drop(key: string, rows: Float32Array): void {
    this.#entries.delete(key);
    this.#bytes -= cost(key, rows);
  }
}

/** Pieces and places themselves, as one string: shorter to make than a digest, and no two windows share one. */
function keyOf(window: Window): string {
  return String.fromCharCode(...window.ids, ...window.firsts);
}

function cost(key: string, rows: Float32Array): number {
  return 2 * key.length + rows.byteLength + ENTRY_BYTES;
}
