/** Finds any of many names in a text in one pass, by the keys of their tokens: linear, whatever the text holds. */
import { foldWord } from '../text/fold.ts';
import { splitTokens } from '../text/words.ts';
import type { Tokens } from '../text/words.ts';

/** Longer names are not looked for as a whole. It bounds the work at each token. */
const MAX_TOKENS = 24;
const JOIN = '\u0001';

/** A text's tokens with their keys. */
export interface KeyedText extends Tokens {
  readonly keys: readonly string[];
}

export interface Phrase<T> {
  /** Tokens [first, end). */
  readonly first: number;
  readonly end: number;
  readonly values: readonly T[];
}

export function keyedText(text: string): KeyedText {
  const tokens = splitTokens(text);
  const folded = new Map<string, string>();
  const keys: string[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const surface = text.slice(tokens.starts[token], tokens.ends[token]);
    let key = folded.get(surface);
    if (key === undefined) {
      key = foldWord(surface);
      folded.set(surface, key);
    }
    keys.push(key);
  }
  return { ...tokens, keys };
}

/** Where token `token` starts; the text's end after the last one. */
export function startOf(text: KeyedText, token: number): number {
  return text.starts[token] ?? text.text.length;
}

export function endOf(text: KeyedText, token: number): number {
  return text.ends[token] ?? text.text.length;
}

/** What token `token` looks like; empty outside the text. */
export function surfaceOf(text: KeyedText, token: number): string {
  return token < 0 || token >= text.count ? '' : text.text.slice(text.starts[token], text.ends[token]);
}

export class Phrases<T> {
  private readonly values = new Map<string, T[]>();
  /** Key of a first token -> tokens of the longest phrase that starts with it. */
  private readonly longest = new Map<string, number>();

  /** Adds a value for a written form; a form without letters or digits is not added. */
  add(form: string, value: T): void {
    const { keys } = keyedText(form);
    const [first] = keys;
    if (first === undefined || keys.length > MAX_TOKENS) return;
    const joined = keys.join(JOIN);
    const values = this.values.get(joined);
    if (values === undefined) this.values.set(joined, [value]);
    else values.push(value);
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, keys.length));
  }

  /** The values of a whole form. */
  get(form: string): readonly T[] {
    return this.values.get(keyedText(form).keys.join(JOIN)) ?? [];
  }

  /** Phrases of a text, leftmost and longest first, not overlapping. */
  *in(text: KeyedText): Generator<Phrase<T>> {
    let token = 0;
    while (token < text.count) {
      const found = this.at(text, token);
      if (found !== undefined) yield found;
      token = found?.end ?? token + 1;
    }
  }

  private at(text: KeyedText, first: number): Phrase<T> | undefined {
    let joined = text.keys[first] ?? '';
    const last = Math.min(text.count, first + (this.longest.get(joined) ?? 0));
    let best: Phrase<T> | undefined;
    for (let end = first + 1; end <= last; end++) {
      if (end > first + 1) joined += JOIN + (text.keys[end - 1] ?? '');
      const values = this.values.get(joined);
      if (values !== undefined) best = { first, end, values };
    }
    return best;
  }
}
