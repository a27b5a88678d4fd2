import type { Span } from '../core/types.ts';

/** Spans that do not overlap, sorted by start, asked whether they meet another one. */
export class SpanSet {
  readonly #spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  /** The spans that share at least one character with `span`, in order. Logarithmic. */
  meeting(span: Span): readonly Span[] {
    const found: Span[] = [];
    for (let at = this.#firstEndingAfter(span.start); at < this.#spans.length; at++) {
      const candidate = this.#spans[at];
      if (candidate === undefined || candidate.start >= span.end) break;
      found.push(candidate);
    }
    return found;
  }

  meets(span: Span): boolean {
    const candidate = this.#spans[this.#firstEndingAfter(span.start)];
    return candidate !== undefined && candidate.start < span.end;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#spans[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
