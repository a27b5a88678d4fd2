import { applySpans, buildReplacedText } from '../core/restore/exact.ts';
import type { LedgerSpan } from '../store/vault-service.ts';
import type { Edit } from './edits.ts';
import type { ReadDocument } from './read-file.ts';
import { digestOf, encodeText } from './text-file.ts';

/** A document with its edits applied: what a run is about to write. */
export interface Output {
  readonly document: ReadDocument;
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** Where the replacements lie in `text`. */
  readonly spans: readonly LedgerSpan[];
}

/**
 * Applies edits to a document.
 * @returns undefined when the file's encoding lacks a character of the new text, or the way back is not exact: such an
 *   output must never be written
 */
export function outputOf(document: ReadDocument, edits: readonly Edit[]): Output | undefined {
  const { file } = document;
  const { text, spans } = buildReplacedText(file.text, edits);
  const bytes = encodeText(text, file);
  if (bytes === undefined || applySpans(text, spans) !== file.text) return undefined;
  return { document, edits, text, bytes, digest: digestOf(bytes), spans };
}

/** The edits as spans of the text before them, for a run that brings originals back. */
export function takenBack({ document, edits }: Output): readonly LedgerSpan[] {
  return edits.map(({ start, end, text, type, entityId }) => ({
    start,
    length: end - start,
    original: text,
    replacement: document.file.text.slice(start, end),
    type,
    entityId,
  }));
}
