/** Originals back into a text, without a file: what a ledger says of its spans first, then name by name. */
import { restoreLexically } from '../core/restore/lexical.ts';
import type { Span } from '../core/types.ts';
import type { EditorEdit } from '../batch/types.ts';
import type { VaultService } from '../store/vault-service.ts';
import { outside } from './tracked-spans.ts';

export interface RestoredText {
  readonly edits: EditorEdit['edits'];
  /** Places that could mean several originals: left as they are. */
  readonly undecided: number;
}

/**
 * @param known spans of which the original is known for sure
 * @param within only there; everywhere without it
 */
export async function restoreText(
  vault: VaultService,
  domain: string,
  text: string,
  known: readonly (Span & { readonly original: string })[],
  within?: readonly Span[],
): Promise<RestoredText> {
  const names = await vault.reverseDictionary(domain);
  const lexical = restoreLexically(text, names);
  const edits = [
    ...known.map(({ start, end, original }) => ({ start, end, text: original })),
    ...outside(lexical.spans, known).map(({ start, end, text: original }) => ({
      start,
      end,
      text: original,
    })),
  ].sort((a, b) => a.start - b.start);
  const wanted = (span: Span): boolean =>
    within === undefined || within.some((part) => span.start < part.end && span.end > part.start);
  return {
    edits: edits.filter(wanted),
    undecided: outside(lexical.undecided, known).filter(wanted).length,
  };
}
