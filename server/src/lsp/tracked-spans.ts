/** Spans that follow the text while it is edited. Pure: offsets in, offsets out. */
import type { Span } from '../core/types.ts';

/** One change of a text: `removed` units at `start` gave way to `inserted` ones. */
export interface TextChange {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Spans after a change. One that the change touches inside is no longer what it was, and is dropped. */
export function shiftSpans<T extends Span>(spans: readonly T[], change: TextChange): T[] {
  const end = change.start + change.removed;
  const by = change.inserted - change.removed;
  const shifted: T[] = [];
  for (const span of spans) {
    if (span.end <= change.start) shifted.push(span);
    else if (span.start >= end) shifted.push({ ...span, start: span.start + by, end: span.end + by });
  }
  return shifted;
}

/** Mentions that no tracked span touches. Both sorted by start. */
export function outside<T extends Span>(mentions: readonly T[], spans: readonly Span[]): T[] {
  let at = 0;
  return mentions.filter((mention) => {
    for (let span = spans[at]; span !== undefined && span.end <= mention.start; span = spans[at]) at++;
    const next = spans[at];
    return next === undefined || next.start >= mention.end;
  });
}

/**
 * Offsets of one text in another that differs in line ends only (an editor has one kind of them for a whole document);
 * undefined if they differ in more. `offsets` must be sorted.
 */
export function mapOverLineEnds(
  from: string,
  to: string,
  offsets: readonly number[],
): readonly number[] | undefined {
  if (from === to) return offsets;
  const mapped: number[] = [];
  let next = 0;
  let i = 0;
  let j = 0;
  for (;;) {
    while (next < offsets.length && (offsets[next] ?? 0) <= i) {
      mapped.push(j);
      next++;
    }
    if (i >= from.length || j >= to.length) break;
    const endI = lineEndAt(from, i);
    const endJ = lineEndAt(to, j);
    if (endI > 0 || endJ > 0) {
      if (endI === 0 || endJ === 0) return undefined;
      i += endI;
      j += endJ;
    } else if (from.charCodeAt(i) === to.charCodeAt(j)) {
      i++;
      j++;
    } else return undefined;
  }
  return i === from.length && j === to.length && next === offsets.length ? mapped : undefined;
}

const CR = 13;
const LF = 10;

/** Length of the line end at this place; 0 if there is none. */
function lineEndAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === LF) return 1;
  if (unit !== CR) return 0;
  return text.charCodeAt(at + 1) === LF ? 2 : 1;
}

/** Text with edits applied, and where each replacement stands in it. Edits sorted by start, not overlapping. */
export function applyEdits(
  text: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): { readonly text: string; readonly placed: readonly Span[] } {
  const parts: string[] = [];
  const placed: Span[] = [];
  let from = 0;
  let length = 0;
  for (const edit of edits) {
    const kept = text.slice(from, edit.start);
    const start = length + kept.length;
    parts.push(kept, edit.text);
    length = start + edit.text.length;
    placed.push({ start, end: length });
    from = edit.end;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), placed };
}
