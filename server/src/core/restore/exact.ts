/** Replacing spans of a text and taking them back, exactly: what lies between them is never touched. */
import { NomDePlumeError } from '../../errors.ts';
import type { EntityType } from '../types.ts';
import type { NewText, ReplacedSpan } from './types.ts';

/** A replaced span with the entity that it belongs to, as the ledger stores it. */
export interface BuiltSpan extends ReplacedSpan {
  readonly type: EntityType;
  readonly entityId: string;
}

/**
 * The text with every replacement made, and the spans that lead back: `applySpans(result.text, result.spans)` is `text`.
 * @param replacements sorted by start, not overlapping
 */
export function buildReplacedText(
  text: string,
  replacements: readonly NewText[],
): { readonly text: string; readonly spans: readonly BuiltSpan[] } {
  const pieces: string[] = [];
  const spans: BuiltSpan[] = [];
  let copied = 0;
  let length = 0;
  for (const { start, end, text: replacement, type, entityId } of replacements) {
    if (start < copied || end < start || end > text.length) {
      throw new RangeError('Replacements must be sorted, inside the text and not overlap.');
    }
    pieces.push(text.slice(copied, start), replacement);
    length += start - copied;
    spans.push({
      start: length,
      length: replacement.length,
      original: text.slice(start, end),
      replacement,
      type,
      entityId,
    });
    length += replacement.length;
    copied = end;
  }
  pieces.push(text.slice(copied));
  return { text: pieces.join(''), spans };
}

/**
 * The text before, from the text after.
 * @throws NomDePlumeError `ledger-mismatch` where a span does not hold its replacement: the text was edited since
 */
export function applySpans(
  text: string,
  spans: readonly Pick<ReplacedSpan, 'start' | 'length' | 'original' | 'replacement'>[],
): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, length, original, replacement } of spans) {
    const end = start + length;
    if (start < copied || replacement.length !== length || !text.startsWith(replacement, start)) {
      throw new NomDePlumeError(
        'ledger-mismatch',
        'The text is not the one that was written: it was edited since.',
        'Restore it by names instead, and look at what could not be decided.',
      );
    }
    pieces.push(text.slice(copied, start), original);
    copied = end;
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

/** Whether a text still holds every replacement where the ledger has it. */
export function fits(
  text: string,
  spans: readonly Pick<ReplacedSpan, 'start' | 'length' | 'replacement'>[],
): boolean {
  return spans.every(
    ({ start, length, replacement }) => replacement.length === length && text.startsWith(replacement, start),
  );
}
