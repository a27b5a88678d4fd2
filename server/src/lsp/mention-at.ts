import type { Position, Range } from 'vscode-languageserver/node';
import type { Mention } from '../core/types.ts';
import type { Marked } from './marks.ts';

/** The mention at a position; its end counts, so that a cursor behind a name is on it. */
export function mentionAt(marked: Marked, position: Position): Mention | undefined {
  return mentionsIn(marked, { start: position, end: position })[0];
}

/** Mentions that touch a range. */
export function mentionsIn(marked: Marked, range: Range): readonly Mention[] {
  const start = marked.document.offsetAt(range.start);
  const end = marked.document.offsetAt(range.end);
  return marked.mentions.filter((mention) => mention.start <= end && mention.end >= start);
}

/** Mentions that overlap one of the ranges; all of them without ranges. A touching edge is not enough. */
export function mentionsWithin(marked: Marked, ranges: readonly Range[] | undefined): readonly Mention[] {
  if (ranges === undefined) return marked.mentions;
  const spans = ranges.map((range) => [
    marked.document.offsetAt(range.start),
    marked.document.offsetAt(range.end),
  ]);
  return marked.mentions.filter((mention) =>
    spans.some(([start = 0, end = 0]) => mention.start < end && mention.end > start),
  );
}
