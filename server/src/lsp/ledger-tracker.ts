/**
 * What the ledger knows of open documents. Replacements made through the editor are followed while the user goes on
 * typing, and entered in the ledger when the document is saved; text that the ledger wrote is not marked again.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { decodeFile, digestOf, encodeText } from '../batch/text-file.ts';
import type { EditorEdit, TextFile } from '../batch/types.ts';
import type { Span } from '../core/types.ts';
import type { LedgerSpan, VaultService } from '../store/vault-service.ts';
import type { VaultPlaces } from './vault-places.ts';
import { applyEdits, mapOverLineEnds, shiftSpans } from './tracked-spans.ts';

/** A replacement that stands in an open document. */
interface TrackedSpan extends Span {
  readonly ledger: Omit<LedgerSpan, 'start' | 'length'>;
  /** Not in the ledger yet: made in the editor since the last save. */
  readonly fresh: boolean;
}

interface PendingChange {
  readonly id: string;
  readonly uri: string;
  readonly domain: string;
  /** The whole text after the change: how we know that the editor applied it, also by redo. */
  readonly expected: string;
  readonly spans: readonly TrackedSpan[];
}

interface OpenState {
  /** The saved content is what a run wrote. */
  written: boolean;
  /** Written by a run, unchanged, and the vault is locked: nothing can be said about its spans. */
  hidden: boolean;
  spans: TrackedSpan[];
  domain: string;
  checked: Promise<void>;
}

/** What the marks of a document must leave out. */
export interface LedgerView {
  readonly written: boolean;
  readonly hideAll: boolean;
  readonly spans: readonly Span[];
}

/** Changes that may still be undone and redone; older ones are forgotten. */
const PENDING_KEPT = 20;

export class LedgerTracker {
  readonly #vault: VaultService;
  readonly #places: Pick<VaultPlaces, 'fileFor' | 'holds'>;
  readonly #log: (message: string) => void;
  readonly #open = new Map<string, OpenState>();
  #pending: PendingChange[] = [];
  #settled: Promise<void> = Promise.resolve();

  constructor(
    vault: VaultService,
    places: Pick<VaultPlaces, 'fileFor' | 'holds'>,
    log: (message: string) => void,
  ) {
    this.#vault = vault;
    this.#places = places;
    this.#log = log;
  }

  /** Starts to follow a document. */
  opened(document: TextDocument): void {
    const state: OpenState = {
      written: false,
      hidden: false,
      spans: [],
      domain: 'default',
      checked: Promise.resolve(),
    };
    state.checked = this.#compareWithDisk(document, state);
    this.#open.set(document.uri, state);
  }

  closed(uri: string): void {
    this.#open.delete(uri);
    this.#pending = this.#pending.filter((change) => change.uri !== uri);
  }

  /** Compares with the disk again: the vault was opened or locked, or another program wrote the file. */
  recheck(document: TextDocument): void {
    const state = this.#open.get(document.uri);
    if (state !== undefined) state.checked = this.#compareWithDisk(document, state);
  }

  async view(uri: string): Promise<LedgerView> {
    const state = this.#open.get(uri);
    if (state === undefined) return { written: false, hideAll: false, spans: [] };
    await state.checked;
    return {
      written: state.written || state.spans.length > 0,
      hideAll: state.hidden,
      spans: state.spans,
    };
  }

  /** Originals behind the replacements that stand in the document now, for the lens. */
  originals(uri: string): readonly (Span & { readonly original: string })[] {
    const spans = this.#open.get(uri)?.spans ?? [];
    return spans.map(({ start, end, ledger }) => ({ start, end, original: ledger.original }));
  }

  /** Applies changes to a document, as the editor sent them, and lets the spans follow. */
  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    const state = this.#open.get(document.uri);
    let updated = document;
    for (const change of changes) {
      if (state !== undefined) state.spans = moved(state.spans, updated, change);
      updated = TextDocument.update(updated, [change], version);
    }
    if (state !== undefined) {
      state.hidden = false;
      this.#adopt(updated, state);
    }
    return updated;
  }

  /**
   * Remembers a change that the editor is asked to make. Gives its name, for `committed`.
   * @param fresh whether the ledger is still to learn of it, on save
   */
  expect(
    document: TextDocument,
    domain: string,
    edits: EditorEdit['edits'],
    replaced: readonly Omit<LedgerSpan, 'start' | 'length'>[],
    fresh: boolean,
  ): string {
    const { text, placed } = applyEdits(document.getText(), edits);
    const spans = placed.flatMap((span, i) => {
      const ledger = replaced[i];
      return ledger === undefined ? [] : [{ ...span, ledger, fresh }];
    });
    const id = randomUUID();
    this.#pending.push({ id, uri: document.uri, domain, expected: text, spans });
    if (this.#pending.length > PENDING_KEPT) this.#pending.shift();
    return id;
  }

  /** How many replacements a change made that the editor has applied; undefined if it has not. */
  committed(id: string): number | undefined {
    const change = this.#pending.find((pending) => pending.id === id);
    const spans = change && this.#open.get(change.uri)?.spans;
    if (change === undefined || spans === undefined) return undefined;
    return change.spans.every((span) => spans.some((other) => other.ledger === span.ledger))
      ? change.spans.length
      : undefined;
  }

  /** Enters the replacements made since the last save in the ledger, as one run. */
  saved(document: TextDocument): Promise<void> {
    const entered = this.#settled.then(() => this.#enter(document));
    this.#settled = entered.catch(() => undefined);
    return entered;
  }

  /** Resolves when what was saved is in the ledger: two runs over one file cannot go on at once. */
  settled(): Promise<void> {
    return this.#settled;
  }

  async #enter(document: TextDocument): Promise<void> {
    const state = this.#open.get(document.uri);
    const path = pathOf(document.uri);
    if (state === undefined || path === undefined) return;
    await state.checked;
    const fresh = state.spans.filter((span) => span.fresh);
    if (fresh.length === 0) {
      this.recheck(document);
      return;
    }
    const file = await readTextFile(path);
    const ledgerSpans = file && spansInFile(document.getText(), file.text, fresh);
    if (file === undefined || ledgerSpans === undefined) return;
    const before = takenBack(file, ledgerSpans);
    if (before === undefined || (await this.#vault.status()).state !== 'open') return;
    const runId = await this.#vault.beginRun({
      kind: 'pseudonymize',
      domain: state.domain,
      roots: [path],
      toCopy: false,
    });
    const { digest: after, encoding, bom } = file;
    try {
      await this.#vault.intend(runId, [{ path, before, after, encoding, bom, spans: ledgerSpans }]);
      await this.#vault.settle(runId, [{ path, outcome: 'written' }]);
      await this.#vault.endRun(runId, 'done');
    } catch (error) {
      // The editor has written the file already: a run that stays open would ask to be finished for nothing.
      await this.#vault.endRun(runId, 'failed').catch(() => undefined);
      throw error;
    }
    state.spans = state.spans.map((span) => ({ ...span, fresh: false }));
    state.written = true;
  }

  #adopt(document: TextDocument, state: OpenState): void {
    const text = document.getText();
    const change = this.#pending.find((pending) => pending.uri === document.uri && pending.expected === text);
    if (change === undefined) return;
    state.domain = change.domain;
    const others = state.spans.filter((span) => !change.spans.some((own) => own.ledger === span.ledger));
    state.spans = [...others, ...change.spans].sort((a, b) => a.start - b.start);
  }

  async #compareWithDisk(document: TextDocument, state: OpenState): Promise<void> {
    const path = pathOf(document.uri);
    // Without a vault nothing was ever replaced.
    const vaultFile = this.#places.fileFor(document.uri);
    if (path === undefined || vaultFile === '') return;
    try {
      const file = await readTextFile(path);
      if (file === undefined) return;
      const version = document.version;
      const same = mapOverLineEnds(file.text, document.getText(), []) !== undefined;
      if (!same) return;
      const written = await this.#vault.wroteFile(vaultFile, file.digest);
      const open = this.#places.holds(document.uri) && (await this.#vault.status()).state === 'open';
      const entry = written && open ? await this.#vault.ledgerOf(file.digest) : undefined;
      if (document.version !== version) return;
      state.written = written;
      state.hidden = written && entry === undefined;
      if (entry === undefined) {
        state.spans = state.spans.filter((span) => span.fresh);
        return;
      }
      state.domain = entry.domain;
      const old = spansInDocument(file.text, document.getText(), entry.spans);
      const fresh = state.spans.filter((span) => span.fresh);
      state.spans = [...(old ?? []), ...fresh].sort((a, b) => a.start - b.start);
    } catch {
      // A vault that is busy or gone says nothing about the document: it is marked like any other.
      this.#log('ledger: could not be asked about an open document');
    }
  }
}

function moved(
  spans: TrackedSpan[],
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
): TrackedSpan[] {
  if (!('range' in change)) return [];
  const start = document.offsetAt(change.range.start);
  const removed = document.offsetAt(change.range.end) - start;
  return shiftSpans(spans, { start, removed, inserted: change.text.length });
}

/** The file behind a document, if it has one. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}

async function readTextFile(path: string): Promise<TextFile | undefined> {
  try {
    const decoded = decodeFile(path, await readFile(path));
    return 'file' in decoded ? decoded.file : undefined;
  } catch {
    return undefined;
  }
}

function spansInFile(
  documentText: string,
  fileText: string,
  spans: readonly TrackedSpan[],
): LedgerSpan[] | undefined {
  const offsets = spans.flatMap((span) => [span.start, span.end]);
  const mapped = mapOverLineEnds(documentText, fileText, offsets);
  if (mapped === undefined) return undefined;
  return spans.map((span, i) => {
    const start = mapped[2 * i] ?? span.start;
    return { ...span.ledger, start, length: (mapped[2 * i + 1] ?? span.end) - start };
  });
}

function spansInDocument(
  fileText: string,
  documentText: string,
  spans: readonly LedgerSpan[],
): TrackedSpan[] | undefined {
  const offsets = spans.flatMap((span) => [span.start, span.start + span.length]);
  const mapped = mapOverLineEnds(fileText, documentText, offsets);
  return (
    mapped &&
    spans.map(({ start, length, ...ledger }, i) => ({
      start: mapped[2 * i] ?? start,
      end: mapped[2 * i + 1] ?? start + length,
      ledger,
      fresh: false,
    }))
  );
}

/** Digest of the file as it would be without these replacements; undefined if its encoding cannot hold that. */
function takenBack(file: TextFile, spans: readonly LedgerSpan[]): string | undefined {
  const edits = spans.map((span) => ({
    start: span.start,
    end: span.start + span.length,
    text: span.original,
  }));
  const bytes = encodeText(applyEdits(file.text, edits).text, file);
  return bytes && digestOf(bytes);
}
