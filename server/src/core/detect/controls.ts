/**
 * Comments that switch marking off in a document: `nom-de-plume: ignore-line`, `ignore-next` (the line after), `off`
 * and `on`. In whatever comment syntax; upper and lower case alike.
 */
import type { Span } from '../types.ts';
import { LineMap } from '../text/lines.ts';

const CONTROL = /nom-de-plume:[ \t]*(ignore-line|ignore-next|off|on)\b/gi;

/** The ranges in which nothing is marked, sorted. */
export function silencedRanges(text: string): Span[] {
  // `test` would leave its place in the expression, and `matchAll` would begin there.
  if (text.search(CONTROL) < 0) return [];
  const lines = new LineMap(text);
  const ranges: Span[] = [];
  let offSince: number | undefined;
  for (const match of text.matchAll(CONTROL)) {
    const line = lines.lineAt(match.index);
    const control = (match[1] ?? '').toLowerCase();
    if (control === 'ignore-line') ranges.push({ start: lines.start(line), end: lines.end(line) });
    else if (control === 'ignore-next')
      ranges.push({ start: lines.start(line + 1), end: lines.end(line + 1) });
    else if (control === 'off') offSince ??= match.index;
    else if (offSince !== undefined) {
      ranges.push({ start: offSince, end: match.index });
      offSince = undefined;
    }
  }
  if (offSince !== undefined) ranges.push({ start: offSince, end: text.length });
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The items that touch none of the ranges; both sorted by start. Linear. */
export function outsideOf<T extends Span>(items: readonly T[], ranges: readonly Span[]): T[] {
  if (ranges.length === 0) return [...items];
  const merged = mergedRanges(ranges);
  let next = 0;
  return items.filter((item) => {
    while (next < merged.length && (merged[next]?.end ?? 0) <= item.start) next += 1;
    const range = merged[next];
    return range === undefined || range.start >= item.end;
  });
}

function mergedRanges(ranges: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const range of ranges) {
    const last = merged[merged.length - 1];
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}
