/** One document as the detectors see it: tokens with keys, layout, natural ranges. Made once, read by all. */
import type { Language, ModelOutput, Span } from '../types.ts';
import { guessLanguage } from '../text/language.ts';
import { isPlain, naturalRanges } from '../text/segments.ts';
import { firstWordFrom, KeyCache, splitTokens } from '../text/words.ts';
import type { Tokens } from '../text/words.ts';

/** What stands between two neighbouring tokens. */
export type Gap = 'none' | 'space' | 'line' | 'border';

const CAPITALIZED = /^\p{Lu}/u;
const UPPER_CASE = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]*$/u;
const LETTERS = /^[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+$/u;
/** More white space than this between two words of a line separates columns. */
const WIDEST_SPACE = 3;

export class DetectedDocument {
  readonly text: string;
  readonly languageId: string;
  readonly model: ModelOutput | undefined;
  readonly tokens: Tokens;
  readonly #keys = new KeyCache();
  #language: Language | undefined;
  #ranges: readonly Span[] | undefined;

  constructor(text: string, languageId: string, model?: ModelOutput, language?: Language) {
    this.text = text;
    this.languageId = languageId;
    this.model = model;
    this.#language = language;
    this.tokens = splitTokens(text);
  }

  get language(): Language {
    return (this.#language ??= guessLanguage(this.text));
  }

  get count(): number {
    return this.tokens.count;
  }

  start(token: number): number {
    return this.tokens.starts[token] ?? this.text.length;
  }

  end(token: number): number {
    return this.tokens.ends[token] ?? this.text.length;
  }

  /** A token's text; empty outside the document. */
  surface(token: number): string {
    return token < 0 || token >= this.count ? '' : this.text.slice(this.start(token), this.end(token));
  }

  /** A token's key; empty outside the document. */
  key(token: number): string {
    return this.#keys.key(this.surface(token));
  }

  /** The first token that starts at or after `offset`. */
  tokenFrom(offset: number): number {
    return firstWordFrom(this.tokens, offset);
  }

  /** The model's word that starts where a token starts; undefined without one. */
  modelWord(token: number): number | undefined {
    if (this.model === undefined) return undefined;
    const start = this.start(token);
    const word = firstWordFrom(this.model, start);
    return this.model.starts[word] === start ? word : undefined;
  }

  /** What stands between token `token - 1` and `token`; a border at both ends of the document. */
  gap(token: number): Gap {
    if (token <= 0 || token >= this.count) return 'border';
    const from = this.end(token - 1);
    const to = this.start(token);
    if (from === to) return 'none';
    const white = this.text.slice(from, to);
    const lineEnds = white.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (lineEnds > 1 || white.includes('\t')) return 'border';
    if (lineEnds === 1) return 'line';
    return white.length > WIDEST_SPACE ? 'border' : 'space';
  }

  /** Whether a token is the first on its line. */
  startsLine(token: number): boolean {
    const gap = this.gap(token);
    return gap === 'line' || (gap === 'border' && this.lineEndBefore(token));
  }

  isWord(token: number): boolean {
    return LETTERS.test(this.surface(token));
  }

  isCapitalized(token: number): boolean {
    return CAPITALIZED.test(this.surface(token));
  }

  /** At least two letters, none of them small. */
  isUpperCase(token: number): boolean {
    return UPPER_CASE.test(this.surface(token));
  }

  /** One capital letter. */
  isInitial(token: number): boolean {
    const surface = this.surface(token);
    return surface.length <= 2 && CAPITALIZED.test(surface) && surface.replace(/\p{M}/gu, '').length === 1;
  }

  /** Whether an offset lies in text that people wrote for people (comments and strings of code, say). */
  isNatural(offset: number): boolean {
    if (isPlain(this.languageId)) return true;
    const ranges = this.naturalRanges;
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low];
    return range !== undefined && range.start <= offset && offset < range.end;
  }

  get naturalRanges(): readonly Span[] {
    return (this.#ranges ??= naturalRanges(this.text, this.languageId));
  }

  private lineEndBefore(token: number): boolean {
    if (token <= 0) return true;
    return /[\r\n]/.test(this.text.slice(this.end(token - 1), this.start(token)));
  }
}
