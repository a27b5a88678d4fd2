/** Finds any of many names in a document in one pass, by the keys of its tokens. */
import { foldWord } from '../text/fold.ts';
import { splitTokens } from '../text/words.ts';
import type { DetectedDocument } from './document.ts';

export interface NameMatch<T> {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  readonly values: readonly T[];
}

/** Tokens of the longest form that is looked for; longer names are found by their shorter forms. */
const MAX_TOKENS = 24;

/**
 * A set of written forms, each with a value. A form matches where its tokens stand, whatever their case, accents and
 * kind of space; what has no space between stays without.
 */
export class NameMatcher<T> {
  /** Joined keys of a form -> its values. */
  readonly #forms = new Map<string, T[]>();
  /** Key of a first token -> length of the longest form that starts with it. */
  readonly #longest = new Map<string, number>();

  get size(): number {
    return this.#forms.size;
  }

  add(form: string, value: T): void {
    const tokens = splitTokens(form);
    if (tokens.count === 0 || tokens.count > MAX_TOKENS) return;
    let joined = '';
    let first = '';
    for (let token = 0; token < tokens.count; token += 1) {
      const start = tokens.starts[token] ?? 0;
      const key = foldWord(form.slice(start, tokens.ends[token]));
      if (token === 0) first = key;
      else if (start > (tokens.ends[token - 1] ?? 0)) joined += ' ';
      else joined += '\u0001';
      joined += key;
    }
    const values = this.#forms.get(joined);
    if (values === undefined) this.#forms.set(joined, [value]);
    else values.push(value);
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, tokens.count));
  }

  /** The longest form at each place, from left to right, not overlapping. */
  matches(doc: DetectedDocument): NameMatch<T>[] {
    const found: NameMatch<T>[] = [];
    for (let token = 0; token < doc.count; token += 1) {
      const match = this.longestAt(doc, token);
      if (match === undefined) continue;
      found.push(match);
      token = match.end - 1;
    }
    return found;
  }

  /** The longest form that starts at a token. */
  longestAt(doc: DetectedDocument, first: number): NameMatch<T> | undefined {
    const longest = this.#longest.get(doc.key(first));
    if (longest === undefined) return undefined;
    let joined = doc.key(first);
    let found = this.match(joined, first, first + 1);
    for (let token = first + 1; token < first + longest && token < doc.count; token += 1) {
      const gap = doc.gap(token);
      if (gap === 'border') break;
      joined += (gap === 'none' ? '\u0001' : ' ') + doc.key(token);
      found = this.match(joined, first, token + 1) ?? found;
    }
    return found;
  }

  private match(joined: string, first: number, end: number): NameMatch<T> | undefined {
    const values = this.#forms.get(joined);
    return values === undefined ? undefined : { first, end, values };
  }
}
