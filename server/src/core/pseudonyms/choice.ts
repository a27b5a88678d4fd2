/** Chooses pseudonyms: keyed by the vault's seed, never an original, a word of the corpus, or one that is taken. */
import type { Language } from '../types.ts';
import { foldName, foldWord } from '../text/fold.ts';
import { inventName } from './inventories.ts';
import type { Pools, Start } from './inventories.ts';
import { isAlike } from './likeness.ts';
import { KeyedRandom } from './keyed-random.ts';
import type { Draw } from './keyed-random.ts';
import type { ComponentKind, Mapping } from './mapping.ts';

/** Entries of a list that are tried before the next list: at 90 % used, one name in twelve goes on to it too early. */
const TRIES = 24;
/** A list that failed this often in a row is left alone for the rest of the run: it is all but used up. */
const FAILURES = 8;
/** Of forms that grow, so many shorter ones are tried again. */
const STEPS_BACK = 4;

/** Kinds whose pseudonyms are ordinary words; no two of them share one, so that each can be taken back by itself. */
const WORD_KINDS: readonly ComponentKind[] = ['surname', 'given', 'whole:LOCATION', 'whole:ORGANIZATION'];

export class Choice {
  readonly random: KeyedRandom;
  readonly #mapping: Mapping;
  readonly #corpusWords: ReadonlySet<string>;
  /** Folded words of originals that this run is about to add. */
  readonly #runOriginals: ReadonlySet<string>;
  readonly #failures = new Map<readonly string[], number>();
  readonly #usedUp = new Set<readonly string[]>();
  readonly #grown = new Map<ComponentKind, number>();

  constructor(mapping: Mapping, corpusWords: ReadonlySet<string>, runOriginals: ReadonlySet<string>) {
    this.random = new KeyedRandom(mapping.seed);
    this.#mapping = mapping;
    this.#corpusWords = corpusWords;
    this.#runOriginals = runOriginals;
  }

  /**
   * A word of the pools, or a made-up one when they have none left.
   * @param key of the original: nothing that reads like it is chosen
   */
  word(kind: ComponentKind, key: string, draw: Draw, pools: Pools, language: Language, start: Start): string {
    for (const pool of pools) {
      const found = this.#ofPool(kind, key, pool, draw);
      if (found !== undefined) return found;
    }
    return this.until(kind, draw, (attempt) =>
      inventName(draw, language, start, attempt < 8 ? undefined : 3 + Math.floor(attempt / 40)),
    );
  }

  /** A word of the pools; when they are used up, one of the first pool with a number: `Moreau7`. */
  wordOrNumbered(kind: ComponentKind, key: string, draw: Draw, pools: Pools): string {
    for (const pool of pools) {
      const found = this.#ofPool(kind, key, pool, draw) ?? this.#lastOf(kind, key, pool);
      if (found !== undefined) return found;
    }
    // A list of nothing but originals cannot be numbered: nobody's name is left in it.
    const words = [...new Set(pools.flat())].filter((word) => {
      const folded = foldName(word);
      return !this.#mapping.isOriginal(folded) && !this.#runOriginals.has(folded) && !isAlike(folded, key);
    });
    return this.untilGrown(kind, draw, (attempt) => {
      const word = words[draw.below(words.length)] ?? inventName(draw, 'fr', 'consonant');
      return `${word}${2 + draw.below(8 * (1 + attempt) ** 2)}`;
    });
  }

  /** What is left of a short list: drawing at random would miss it. */
  #lastOf(kind: ComponentKind, key: string, pool: readonly string[]): string | undefined {
    if (this.#usedUp.has(pool)) return undefined;
    const left = pool.filter((word) => this.isFree(kind, word));
    if (left.length === 0) this.#usedUp.add(pool);
    return left.find((word) => !isAlike(foldName(word), key));
  }

  /**
   * The first free one of endless candidates.
   * @param candidate makes one; must reach ever more values as `attempt` grows
   */
  until(kind: ComponentKind, draw: Draw, candidate: (attempt: number, draw: Draw) => string): string {
    for (let attempt = 0; ; attempt++) {
      const text = candidate(attempt, draw);
      if (this.isFree(kind, text)) return text;
    }
  }

  /** As `until`, for forms that grow as they run out: the next name begins about where the last one ended. */
  untilGrown(kind: ComponentKind, draw: Draw, candidate: (attempt: number, draw: Draw) => string): string {
    const from = this.#grown.get(kind) ?? 0;
    for (let attempt = from; ; attempt++) {
      const text = candidate(attempt, draw);
      if (!this.isFree(kind, text)) continue;
      this.#grown.set(kind, Math.max(from, attempt - STEPS_BACK));
      return text;
    }
  }

  /** Whether nobody is, was or is about to be called that. */
  isFree(kind: ComponentKind, text: string): boolean {
    return this.#isFreeKey(kind, foldName(text));
  }

  #isFreeKey(kind: ComponentKind, key: string): boolean {
    // The check that most often fails comes first.
    if (this.#mapping.pseudonymTaken(kind, key)) return false;
    // Every letter is somebody's initial: only two initials must not share one.
    if (kind === 'initial') return true;
    if (this.#mapping.isOriginal(key) || this.#runOriginals.has(key)) return false;
    if (!WORD_KINDS.includes(kind)) return true;
    if (this.#corpusWords.has(key)) return false;
    return !WORD_KINDS.some((other) => other !== kind && this.#mapping.pseudonymTaken(other, key));
  }

  /** How much of a list is used, 0 to 1: all of a short list, a sample of a long one. */
  used(kind: ComponentKind, pool: readonly string[]): number {
    const step = Math.max(1, Math.floor(pool.length / 300));
    let seen = 0;
    let taken = 0;
    for (let i = 0; i < pool.length; i += step) {
      seen += 1;
      if (this.#mapping.pseudonymTaken(kind, foldName(pool[i] ?? ''))) taken += 1;
    }
    return seen === 0 ? 1 : taken / seen;
  }

  #ofPool(kind: ComponentKind, key: string, pool: readonly string[], draw: Draw): string | undefined {
    const failures = this.#failures.get(pool) ?? 0;
    if (pool.length === 0 || failures >= FAILURES) return undefined;
    for (let i = 0; i < TRIES; i++) {
      const word = draw.of(pool);
      if (word === undefined) continue;
      const folded = word.includes(' ') ? foldName(word) : foldWord(word);
      if (!this.#isFreeKey(kind, folded) || isAlike(folded, key)) continue;
      if (failures > 0) this.#failures.delete(pool);
      return word;
    }
    this.#failures.set(pool, failures + 1);
    return undefined;
  }
}
