/**
 * Edits of a text, and ledger spans as edits. A ledger span lies in the text after a run; an edit lies in the text
 * before it. Each list is sorted by start and does not overlap.
 */
import { buildReplacedText } from '../core/restore/exact.ts';
import type { NewText } from '../core/restore/types.ts';
import type { LedgerSpan } from '../store/vault-service.ts';

/** One piece of a text and what takes its place. */
export type Edit = NewText;

/** The text after the edits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return buildReplacedText(text, edits).text;
}

/** The edits that led to the text in which `spans` lie, as offsets into the text before. */
export function editsOf(spans: readonly LedgerSpan[]): readonly Edit[] {
  let grown = 0;
  return spans.map((span) => {
    const start = span.start - grown;
    grown += span.length - span.original.length;
    return {
      start,
      end: start + span.original.length,
      text: span.replacement,
      type: span.type,
      entityId: span.entityId,
    };
  });
}

/** The edits that lead back from the text in which `spans` lie. */
export function inverseOf(spans: readonly LedgerSpan[]): readonly Edit[] {
  return spans.map((span) => ({
    start: span.start,
    end: span.start + span.length,
    text: span.original,
    type: span.type,
    entityId: span.entityId,
  }));
}

/**
 * One list of edits for two that follow each other.
 * @param between the text after `first`, in which `second` lies
 */
export function compose(first: readonly Edit[], between: string, second: readonly Edit[]): readonly Edit[] {
  const regions = [
    ...regionsOf(first),
    ...second.map((edit) => ({ ...edit, grown: 0, isFirst: false })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const composed: Edit[] = [];
  let grown = 0;
  for (let at = 0; at < regions.length;) {
    const group = overlapping(regions, at);
    at += group.length;
    const start = group[0]?.start ?? 0;
    const end = Math.max(...group.map((region) => region.end));
    const before = start - grown;
    grown += group.reduce((sum, region) => sum + region.grown, 0);
    const inner = group.filter((region) => !region.isFirst);
    const named = inner[0] ?? group[0];
    if (named === undefined) continue;
    composed.push({
      start: before,
      end: end - grown,
      text: applyEdits(
        between.slice(start, end),
        inner.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
      ),
      type: named.type,
      entityId: named.entityId,
    });
  }
  return composed;
}

/** A piece of the text between; `grown` is by how much the first edits made it longer. */
interface Region extends Edit {
  readonly grown: number;
  readonly isFirst: boolean;
}

function regionsOf(first: readonly Edit[]): readonly Region[] {
  let total = 0;
  return first.map((edit) => {
    const grown = edit.text.length - (edit.end - edit.start);
    const start = edit.start + total;
    total += grown;
    return { ...edit, start, end: start + edit.text.length, grown, isFirst: true };
  });
}

function overlapping(regions: readonly Region[], from: number): readonly Region[] {
  let end = regions[from]?.end ?? 0;
  let to = from + 1;
  for (let next = regions[to]; next !== undefined && next.start < end; next = regions[++to]) {
    end = Math.max(end, next.end);
  }
  return regions.slice(from, to);
}
