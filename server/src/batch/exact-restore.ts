import { fits } from '../core/restore/exact.ts';
import { spansOfBlock } from '../store/span-block.ts';
import {
  ERASED_DIGEST,
  type LedgerEntry,
  type LedgerSpan,
  type VaultService,
} from '../store/vault-service.ts';
import { NomDePlumeError } from '../errors.ts';
import { applyEdits, compose, inverseOf, type Edit } from './edits.ts';
import { digestOf, encodeText, inForm } from './text-file.ts';
import type { TextFile } from './types.ts';

/** A document taken back through the runs that lie on top of each other. */
export interface TakenBack {
  /** The file given, read as the ledger says it was written. */
  readonly file: TextFile;
  /** From that file's text to the original; empty when the ledger does not know the content. */
  readonly edits: readonly Edit[];
  /** The text reached, and its digest. */
  readonly text: string;
  readonly digest: string;
  /** Spans taken back, over all runs. */
  readonly restored: number;
  /** The oldest run that was taken back. */
  readonly runId: string | undefined;
}

/**
 * Follows the ledger back from a file's content as far as it goes. The file may have been moved, renamed or copied: its
 * content decides; of several entries with this content the one of its own path comes first.
 * @throws NomDePlumeError `ledger-mismatch` when an entry and its content contradict each other
 */
export async function takeBack(file: TextFile, vault: VaultService): Promise<TakenBack> {
  const seen = new Set<string>();
  let entry = await entryOf(file, file.digest, vault);
  let state = start(entry === undefined ? file : inForm(file, entry));
  while (entry !== undefined) {
    seen.add(state.digest);
    state = backThrough(entry, state);
    // A file that was written with what it held before leads nowhere.
    entry = seen.has(state.digest) ? undefined : await entryOf(file, state.digest, vault);
  }
  return state;
}

function start(file: TextFile): TakenBack {
  return { file, edits: [], text: file.text, digest: file.digest, restored: 0, runId: undefined };
}

async function entryOf(
  file: TextFile,
  digest: string,
  vault: VaultService,
): Promise<LedgerEntry | undefined> {
  const here = await vault.ledgerAt(file.path);
  const entry = here?.after === digest ? here : await vault.ledgerOf(digest);
  return entry?.streamed === undefined ? entry : withSpans(entry, entry.streamed, vault);
}

/** A file that was above the size limit when it was written, and is not any more. */
async function withSpans(entry: LedgerEntry, record: string, vault: VaultService): Promise<LedgerEntry> {
  const spans: LedgerSpan[] = [];
  for (let position = 0; ; position++) {
    const block = await vault.spanBlock(record, position);
    if (block === undefined) return { ...entry, spans };
    for (const span of spansOfBlock(block)) spans.push(span);
  }
}

function backThrough(entry: LedgerEntry, state: TakenBack): TakenBack {
  const { file } = state;
  if (!fits(state.text, entry.spans)) throw mismatch(file.path);
  // What was erased keeps its pseudonym for good.
  const step = inverseOf(entry.spans.filter((span) => span.original !== span.replacement));
  const text = applyEdits(state.text, step);
  const bytes = encodeText(text, entry);
  if (bytes === undefined) throw mismatch(file.path);
  const digest = digestOf(bytes);
  if (digest !== entry.before && entry.before !== ERASED_DIGEST) throw mismatch(file.path);
  return {
    file,
    edits: state.edits.length === 0 ? step : compose(state.edits, state.text, step),
    text,
    digest,
    restored: state.restored + step.length,
    runId: entry.runId,
  };
}

function mismatch(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'ledger-mismatch',
    `The vault's record of ${path} does not lead back to what the file was.`,
    'Nothing was changed in this file. Check the vault, then restore again.',
  );
}
