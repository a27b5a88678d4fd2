/** A map by two words, a kind and a key, without joining them: at 100,000 names, joined keys cost more than the work. */
export class KindMap<V> {
  readonly #kinds = new Map<string, Map<string, V>>();

  get(kind: string, key: string): V | undefined {
    return this.#kinds.get(kind)?.get(key);
  }

  has(kind: string, key: string): boolean {
    return this.#kinds.get(kind)?.has(key) ?? false;
  }

  set(kind: string, key: string, value: V): void {
    const known = this.#kinds.get(kind);
    if (known === undefined) this.#kinds.set(kind, new Map([[key, value]]));
    else known.set(key, value);
  }

  delete(kind: string, key: string): void {
    this.#kinds.get(kind)?.delete(key);
  }

  /** All values, kind by kind, in the order in which they came. */
  values(): V[] {
    return [...this.#kinds.values()].flatMap((keys) => [...keys.values()]);
  }
}
