/**
 * Marks of open documents. One document is scanned at a time per URI; a newer version cancels the older scan, and a
 * result whose version is not the document's is thrown away here, and once more in the client.
 */
import type { Range, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { detectOptions } from '../batch/scan.ts';
import { fromAbortSignal } from '../cancellation.ts';
import { foldName } from '../core/text/fold.ts';
import type { Mention, Span } from '../core/types.ts';
import { isCancelled, NomDePlumeError } from '../errors.ts';
import type { DetectorClient, Priority } from '../ner/detector-client.ts';
import type { Mark, MarksParams } from '../protocol.ts';
import { severityOf, type Settings } from '../settings.ts';
import type { FileDecisions } from './file-decisions.ts';
import { pathOf, type LedgerTracker, type LedgerView } from './ledger-tracker.ts';
import { windowOfMarks } from './mark-window.ts';
import { placeOf } from './runner.ts';
import type { SettingsCache } from './settings-cache.ts';
import { outside } from './tracked-spans.ts';
import { isWronglyDecoded } from './wrong-encoding.ts';

/** What is known of one version of an open document. */
export interface Marked {
  readonly document: TextDocument;
  readonly mentions: readonly Mention[];
  readonly settings: Settings;
  /** The editor shows it in another encoding than it is written in: to replace anything would spoil the file. */
  readonly wrongEncoding: boolean;
}

export interface MarkServiceParts {
  readonly documents: Pick<TextDocuments<TextDocument>, 'get' | 'all'>;
  readonly settings: Pick<SettingsCache, 'for'>;
  readonly detector: Pick<DetectorClient, 'detect'>;
  readonly ledger: Pick<LedgerTracker, 'view'>;
  readonly fileDecisions: FileDecisions;
  /** Whether `include` and `exclude` leave a document out. */
  readonly leavesOut: (uri: string, settings: Settings) => boolean;
  readonly send: (params: MarksParams) => void;
  readonly busy: () => () => void;
  /** Told after each scan: how the detector is. An error concerns one document or all. */
  readonly onDetector: (error: NomDePlumeError | undefined) => void;
  readonly log: (message: string) => void;
}

interface Work {
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** Milliseconds between the last key and the scan; larger documents wait longer, since each scan sends their text. */
const SHORTEST_WAIT = 10;
const LONGEST_WAIT = 600;
const CHARACTERS_PER_MILLISECOND_OF_WAIT = 10_000;

export class MarkService {
  readonly #parts: MarkServiceParts;
  readonly #marked = new Map<string, Marked>();
  readonly #work = new Map<string, Work>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #visible = new Map<string, readonly [number, number]>();

  constructor(parts: MarkServiceParts) {
    this.#parts = parts;
  }

  /** The document has changed or was opened: its marks are computed soon. */
  schedule(uri: string, wait?: number): void {
    const document = this.#parts.documents.get(uri);
    if (document === undefined) return;
    clearTimeout(this.#timers.get(uri));
    const delay = wait ?? waitFor(document.getText().length);
    const timer = setTimeout(() => {
      this.#timers.delete(uri);
      this.#start(uri);
    }, delay);
    this.#timers.set(uri, timer);
  }

  /** Settings, dictionary or decisions have changed: all open documents are looked at again. */
  scheduleAll(): void {
    for (const document of this.#parts.documents.all()) {
      this.#marked.delete(document.uri);
      this.schedule(document.uri, 0);
    }
  }

  /** What is on the screen, for the order of work and for documents with very many marks. */
  setVisible(visible: ReadonlyMap<string, readonly [number, number]>): void {
    this.#visible = new Map(visible);
    for (const uri of visible.keys()) {
      const marked = this.#current(uri);
      if (marked !== undefined && marked.mentions.length > 0) this.#publish(marked, true);
    }
  }

  /** The mentions of the document's present version; waits for a scan under way. Undefined: none can be had now. */
  async current(uri: string): Promise<Marked | undefined> {
    const known = this.#current(uri);
    if (known !== undefined) return known;
    if (this.#timers.has(uri) || !this.#work.has(uri)) {
      clearTimeout(this.#timers.get(uri));
      this.#timers.delete(uri);
      this.#start(uri);
    }
    await this.#work.get(uri)?.done;
    return this.#current(uri);
  }

  /** All open documents whose marks are known, for views. */
  all(): readonly Marked[] {
    return [...this.#marked.values()].filter((marked) => this.#current(marked.document.uri) === marked);
  }

  close(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#work.get(uri)?.abort.abort();
    this.#work.delete(uri);
    this.#marked.delete(uri);
    this.#parts.send({ uri, version: null, marks: [], total: 0 });
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const work of this.#work.values()) work.abort.abort();
    this.#timers.clear();
    this.#work.clear();
  }

  #current(uri: string): Marked | undefined {
    const marked = this.#marked.get(uri);
    const document = this.#parts.documents.get(uri);
    return marked !== undefined && document?.version === marked.document.version ? marked : undefined;
  }

  #start(uri: string): void {
    this.#work.get(uri)?.abort.abort();
    const document = this.#parts.documents.get(uri);
    if (document === undefined) return;
    const abort = new AbortController();
    const idle = this.#parts.busy();
    const done = this.#scan(document, abort.signal)
      .catch((error: unknown) => {
        if (isCancelled(error) || abort.signal.aborted) return;
        const named = error instanceof NomDePlumeError;
        this.#parts.log(`marks: ${named ? error.code : placeOf(error)}`);
        this.#parts.onDetector(named ? error : undefined);
        this.#say(document, 'detector');
      })
      .finally(() => {
        idle();
        if (this.#work.get(uri)?.abort === abort) this.#work.delete(uri);
      });
    this.#work.set(uri, { abort, done });
  }

  async #scan(document: TextDocument, signal: AbortSignal): Promise<void> {
    const { settings: cache, ledger, detector } = this.#parts;
    // The document is changed in place by later edits: this version's text and lines are kept apart.
    const text = document.getText();
    const snapshot = TextDocument.create(document.uri, document.languageId, document.version, text);
    const settings = await cache.for(document.uri);
    if (!settings.enabled || this.#parts.leavesOut(document.uri, settings)) {
      this.#say(snapshot, 'off');
      return;
    }
    if (text.length > settings.maxFileSize) {
      this.#say(snapshot, 'too-large');
      return;
    }
    const view = await ledger.view(document.uri);
    if (view.hideAll) {
      this.#keep({ document: snapshot, mentions: [], settings, wrongEncoding: false });
      this.#say(snapshot, 'written-by-ledger');
      return;
    }
    const { mentions } = await detector.detect(
      {
        name: document.uri,
        text,
        priority: this.#priority(document.uri),
        options: detectOptions(settings, document.languageId, view.written),
      },
      fromAbortSignal(signal),
    );
    this.#parts.onDetector(undefined);
    if (signal.aborted || !this.#isNow(snapshot)) return;
    await this.#finish(snapshot, mentions, settings, view);
  }

  async #finish(
    document: TextDocument,
    mentions: readonly Mention[],
    settings: Settings,
    view: LedgerView,
  ): Promise<void> {
    const now = await this.#parts.ledger.view(document.uri);
    if (!this.#isNow(document)) return;
    const spans = now.spans.length > 0 ? now.spans : view.spans;
    const text = document.getText();
    const file = pathOf(document.uri) ?? document.uri;
    const wanted = withoutNeverMarked(text, mentions, settings).filter(
      (mention) => !this.#parts.fileDecisions.ignores(file, text, mention),
    );
    const wrongEncoding = await isWronglyDecoded(document);
    if (!this.#isNow(document)) return;
    const marked = { document, settings, mentions: outside(wanted, spans), wrongEncoding };
    this.#keep(marked);
    this.#publish(marked, false);
  }

  #keep(marked: Marked): void {
    this.#marked.set(marked.document.uri, marked);
  }

  #isNow(document: TextDocument): boolean {
    return this.#parts.documents.get(document.uri)?.version === document.version;
  }

  /** @param onlyIfMany whether the client already has these marks, unless there were too many to send */
  #publish(marked: Marked, onlyIfMany: boolean): void {
    const { document, mentions, settings, wrongEncoding } = marked;
    const marks = mentions.flatMap((mention) => markOf(document, mention, settings));
    const shown = windowOfMarks(marks, this.#visible.get(document.uri));
    if (onlyIfMany && shown.length === marks.length) return;
    const { uri, version } = document;
    const notice = wrongEncoding ? { notice: 'encoding' as const } : {};
    this.#parts.send({ uri, version, marks: shown, total: marks.length, ...notice });
  }

  #say(document: TextDocument, notice: NonNullable<MarksParams['notice']>): void {
    const { uri, version } = document;
    this.#parts.send({ uri, version, marks: [], total: 0, notice });
  }

  #priority(uri: string): Priority {
    return this.#visible.has(uri) ? 0 : 1;
  }
}

/** A mention as the editor shows it; nothing if its type is not to be shown. */
export function markOf(document: TextDocument, mention: Mention, settings: Settings): Mark[] {
  const severity = severityOf(settings, mention.type);
  if (severity === 'off') return [];
  const unsure = mention.unsure === undefined ? {} : { unsure: mention.unsure };
  return [{ range: rangeOf(document, mention), type: mention.type, severity, ...unsure }];
}

/** A span as the editor speaks of it. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

function withoutNeverMarked(
  text: string,
  mentions: readonly Mention[],
  settings: Settings,
): readonly Mention[] {
  if (settings.neverMark.length === 0) return mentions;
  const never = new Set(settings.neverMark.map(foldName));
  return mentions.filter(({ start, end }) => !never.has(foldName(text.slice(start, end))));
}

function waitFor(size: number): number {
  return Math.min(LONGEST_WAIT, SHORTEST_WAIT + size / CHARACTERS_PER_MILLISECOND_OF_WAIT);
}
