import type { Range } from 'vscode-languageserver/node';
import { MAX_MARKS_SHOWN, type Mark } from '../protocol.ts';

/**
 * The marks that are sent of a document that has more than the editor shows: those around the visible lines.
 * `marks` are sorted by line.
 */
export function windowOfMarks(
  marks: readonly Mark[],
  visible: readonly [number, number] | undefined,
  limit: number = MAX_MARKS_SHOWN,
): readonly Mark[] {
  if (marks.length <= limit) return marks;
  const middle = visible === undefined ? 0 : (visible[0] + visible[1]) / 2;
  const at = firstFrom(marks, middle);
  const start = Math.max(0, Math.min(at - Math.floor(limit / 2), marks.length - limit));
  return marks.slice(start, start + limit);
}

function firstFrom(marks: readonly { readonly range: Range }[], line: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.range.start.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
