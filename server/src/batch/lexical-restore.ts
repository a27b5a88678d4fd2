import { restoreLexically } from '../core/restore/lexical.ts';
import { onTop, WrittenPieces } from '../core/restore/pieces.ts';
import type { LexicalRestore as LexicalResult } from '../core/restore/types.ts';
import { foldName } from '../core/text/fold.ts';
import type { Span } from '../core/types.ts';
import type {
  Digest,
  LedgerEntry,
  LedgerSpan,
  ReverseName,
  RunRecord,
  VaultService,
} from '../store/vault-service.ts';
import type { Edit } from './edits.ts';
import type { TakenBack } from './exact-restore.ts';
import { outputPath, touched } from './ledger-files.ts';

export interface LexicallyRestored {
  /** Of the text given. */
  readonly edits: readonly Edit[];
  /** Offsets into the text after the edits. */
  readonly undecided: readonly Span[];
}

const NOTHING: LexicallyRestored = { edits: [], undecided: [] };

/** Restores by names what the ledger alone cannot: texts that people edited after a run. */
export class LexicalRestore {
  readonly #vault: VaultService;
  readonly #domain: string;
  #names: Promise<Names> | undefined;
  #history: Promise<History> | undefined;
  #pieces: Promise<WrittenPieces> | undefined;

  constructor(vault: VaultService, domain: string) {
    this.#vault = vault;
    this.#domain = domain;
  }

  /**
   * Goes on where exact restore ended. A text that exact restore brought back is an original, unless an earlier run had
   * written to the same path and people went on from there.
   */
  async restore(path: string, exact: TakenBack): Promise<LexicallyRestored> {
    const ledger = await this.#beneath(path, exact);
    if (ledger === undefined && exact.runId !== undefined) return NOTHING;
    const { all, entityIds } = await (this.#names ??= this.#load());
    if (all.length === 0) return NOTHING;
    const { spans, undecided } = await this.#find(exact, all, ledger);
    const edits = spans.map((span) => ({ ...span, entityId: entityIds.get(foldName(span.text)) ?? '' }));
    return { edits, undecided: undecided.map((span) => moved(span, edits)) };
  }

  /** Pieces of outputs are looked for where there is something to restore at all: that takes the whole ledger. */
  async #find(
    exact: TakenBack,
    all: readonly ReverseName[],
    ledger: readonly LedgerSpan[] | undefined,
  ): Promise<LexicalResult> {
    const options = ledger === undefined ? {} : { ledger };
    const found = restoreLexically(exact.text, all, options);
    if (exact.runId !== undefined || found.spans.length + found.undecided.length === 0) return found;
    this.#pieces ??= loadPieces(this.#vault);
    return restoreLexically(exact.text, all, { ...options, pieces: await this.#pieces });
  }

  /** What the run before wrote to this path; undefined when there was none, or it was taken back. */
  async #beneath(path: string, exact: TakenBack): Promise<readonly LedgerSpan[] | undefined> {
    if (exact.runId === undefined) {
      const entry = await this.#vault.ledgerAt(path);
      return entry && flattened(entry, (content) => this.#vault.ledgerOf(content));
    }
    this.#history ??= loadHistory(this.#vault);
    const events = (await this.#history).get(path) ?? [];
    const newer = events.findIndex(({ runId }) => runId === exact.runId);
    const before = newer === -1 ? undefined : events[newer + 1];
    return before?.kind === 'pseudonymize' ? before.spans : undefined;
  }

  async #load(): Promise<Names> {
    const all = await this.#vault.reverseDictionary(this.#domain);
    const entityIds = new Map<string, string>();
    for (const { original, entityId } of all) entityIds.set(foldName(original), entityId);
    return { all, entityIds };
  }
}

interface Names {
  readonly all: readonly ReverseName[];
  /** By key of the original. */
  readonly entityIds: ReadonlyMap<string, string>;
}

/** What happened to each path, newest first. */
type History = ReadonlyMap<string, readonly Event[]>;

interface Event {
  readonly runId: string;
  readonly kind: RunRecord['kind'];
  readonly spans: readonly LedgerSpan[];
}

async function loadHistory(vault: VaultService): Promise<History> {
  const history = new Map<string, Event[]>();
  const runs = await vault.runs();
  // One run lies on nothing.
  if (runs.filter(({ kind }) => kind === 'pseudonymize').length < 2) return history;
  for (const { id: runId, kind } of runs) {
    for (const file of touched(await vault.runFiles(runId))) {
      const path = outputPath(file);
      history.set(path, [...(history.get(path) ?? []), { runId, kind, spans: file.spans }]);
    }
  }
  return history;
}

/** All outputs of runs that replaced, each with the originals beneath all runs. */
async function loadPieces(vault: VaultService): Promise<WrittenPieces> {
  const entries = new Map<Digest, Pick<LedgerEntry, 'before' | 'after' | 'spans'>>();
  for (const { id, kind } of await vault.runs()) {
    if (kind !== 'pseudonymize') continue;
    // Runs come newest first: of one content, the newest entry counts.
    for (const file of touched(await vault.runFiles(id))) {
      if (!entries.has(file.after)) entries.set(file.after, file);
    }
  }
  const find = (content: Digest): ReturnType<typeof entries.get> => entries.get(content);
  const texts = await Promise.all([...entries.values()].map((entry) => flattened(entry, find)));
  return new WrittenPieces(texts);
}

/** The spans of an output with what stood there before all runs that lie on top of each other. */
async function flattened(
  entry: Pick<LedgerEntry, 'before' | 'after' | 'spans'>,
  find: (content: Digest) => MaybePromise<Pick<LedgerEntry, 'before' | 'after' | 'spans'> | undefined>,
): Promise<readonly LedgerSpan[]> {
  let { spans, before } = entry;
  const seen = new Set([entry.after]);
  for (
    let under = await find(before);
    under !== undefined && !seen.has(under.after);
    under = await find(before)
  ) {
    seen.add(under.after);
    spans = onTop(spans, under.spans);
    ({ before } = under);
  }
  return spans;
}

type MaybePromise<T> = T | Promise<T>;

/** Where a span that no edit touches lies after the edits. */
function moved(span: Span, edits: readonly Edit[]): Span {
  let grown = 0;
  for (const edit of edits) {
    if (edit.start >= span.start) break;
    grown += edit.text.length - (edit.end - edit.start);
  }
  return { start: span.start + grown, end: span.end + grown };
}
