import * as vscode from 'vscode';
import { marksNotification, SOURCE, type Mark, type MarksParams } from '../../server/src/protocol.ts';
import { clientSetting } from './configuration.ts';
import { decorationName, Decorations } from './decorations.ts';
import { typeLabel, unsureLabel } from './labels.ts';
import type { Server } from './server.ts';

export type MarkStyle = 'squiggle' | 'highlight' | 'both' | 'off';

interface Shown {
  readonly params: MarksParams;
  readonly marks: readonly { readonly range: vscode.Range; readonly mark: Mark }[];
}

/** A name is not marked while it is being typed. Milliseconds after the last key. */
const STILL_TYPING = 1200;

/** The marks of all documents: in the Problems panel, as squiggles and as coloured highlights. */
export class Marks implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('nomDePlume');
  readonly #decorations = new Decorations();
  readonly #shown = new Map<string, Shown>();
  readonly #docs: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];
  #typing: { readonly uri: string; readonly timer: NodeJS.Timeout } | undefined;
  /** A document's marks have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(server: Server, extensionUri: vscode.Uri) {
    this.#docs = vscode.Uri.joinPath(extensionUri, 'docs', 'types');
    this.#subscriptions = [
      server.onNotification(marksNotification, (params) => {
        this.#receive(params);
      }),
      server.onDidChangeRunning((running) => {
        if (!running) this.#clear();
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#decorate(editor);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (kind !== vscode.TextEditorSelectionChangeKind.Keyboard || this.#typing === undefined) return;
        if (this.#typing.uri === textEditor.document.uri.toString()) return;
        this.#typingEnded();
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.#typed(event);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nomDePlume.marks')) this.#redrawAll();
      }),
    ];
  }

  /** Marks of a document, sorted by place. */
  of(uri: vscode.Uri): readonly { readonly range: vscode.Range; readonly mark: Mark }[] {
    return this.#shown.get(uri.toString())?.marks ?? [];
  }

  /** How many there are, also those that are too many to be shown; and why there are none. */
  count(uri: vscode.Uri): {
    readonly total: number;
    readonly shown: number;
    readonly notice: MarksParams['notice'];
  } {
    const shown = this.#shown.get(uri.toString());
    return {
      total: shown?.params.total ?? 0,
      shown: shown?.marks.length ?? 0,
      notice: shown?.params.notice,
    };
  }

  /** The mark at a position, or that ends there. */
  at(
    uri: vscode.Uri,
    position: vscode.Position,
  ): { readonly range: vscode.Range; readonly mark: Mark } | undefined {
    return this.of(uri).find(({ range }) => range.contains(position));
  }

  /** Whether the Problems panel has a warning or error of ours, which the editor counts by itself. */
  hasProblems(uri: vscode.Uri): boolean {
    const { Warning } = vscode.DiagnosticSeverity;
    return (this.#collection.get(uri) ?? []).some(({ severity }) => severity <= Warning);
  }

  dispose(): void {
    clearTimeout(this.#typing?.timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#collection.dispose();
    this.#decorations.dispose();
    this.#changed.dispose();
  }

  #receive(params: MarksParams): void {
    const uri = vscode.Uri.parse(params.uri);
    const document = openDocument(uri);
    // A mark always belongs to the text on the screen.
    if (params.version !== null && document?.version !== params.version) return;
    if (params.version === null && document !== undefined && params.total > 0) return;
    const marks = params.marks.map((mark) => ({ range: asRange(mark.range), mark }));
    if (params.total === 0 && params.notice === undefined) this.#shown.delete(uri.toString());
    else this.#shown.set(uri.toString(), { params, marks });
    this.#draw(uri);
    this.#changed.fire(uri);
  }

  #draw(uri: vscode.Uri): void {
    const style = styleFor(uri);
    const marks = this.of(uri).filter(({ range }) => !this.#isBeingTyped(uri, range));
    if (style === 'off' || marks.length === 0) this.#collection.delete(uri);
    else
      this.#collection.set(
        uri,
        marks.map(({ range, mark }) => this.#diagnostic(range, mark, style)),
      );
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.uri.toString() === uri.toString()) this.#decorate(editor);
    }
  }

  #decorate(editor: vscode.TextEditor): void {
    const { uri } = editor.document;
    const marks = this.of(uri).filter(({ range }) => !this.#isBeingTyped(uri, range));
    this.#decorations.draw(
      editor,
      styleFor(uri),
      marks.map(({ range, mark }) => ({ range, name: decorationName(mark.type) })),
    );
  }

  #diagnostic(range: vscode.Range, mark: Mark, style: MarkStyle): vscode.Diagnostic {
    const severity = style === 'highlight' ? vscode.DiagnosticSeverity.Hint : SEVERITIES[mark.severity];
    const diagnostic = new vscode.Diagnostic(range, message(mark), severity);
    diagnostic.source = SOURCE;
    diagnostic.code = {
      value: mark.type,
      target: vscode.Uri.joinPath(this.#docs, `${mark.type}.md`),
    };
    return diagnostic;
  }

  #isBeingTyped(uri: vscode.Uri, range: vscode.Range): boolean {
    if (this.#typing?.uri !== uri.toString()) return false;
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.uri.toString() !== uri.toString()) return false;
    return editor.selections.some(({ active }) => range.end.isEqual(active) || strictlyInside(range, active));
  }

  #typed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (change === undefined || contentChanges.length > 1 || reason !== undefined) return;
    if (change.text.length > 2 || document !== vscode.window.activeTextEditor?.document) return;
    clearTimeout(this.#typing?.timer);
    const timer = setTimeout(() => {
      this.#typingEnded();
    }, STILL_TYPING);
    this.#typing = { uri: document.uri.toString(), timer };
  }

  #typingEnded(): void {
    const typing = this.#typing;
    if (typing === undefined) return;
    clearTimeout(typing.timer);
    this.#typing = undefined;
    const uri = vscode.Uri.parse(typing.uri);
    const document = openDocument(uri);
    // Marks that came for an older text are about to be replaced: drawing them again would put them wrong.
    if (document?.version === this.#shown.get(typing.uri)?.params.version) this.#draw(uri);
  }

  #redrawAll(): void {
    for (const uri of this.#shown.keys()) this.#draw(vscode.Uri.parse(uri));
  }

  #clear(): void {
    this.#shown.clear();
    this.#collection.clear();
    for (const editor of vscode.window.visibleTextEditors) this.#decorate(editor);
  }
}

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
} as const;

function message({ type, unsure }: Mark): string {
  const label = typeLabel(type);
  return unsure === undefined ? label : `${label} (${unsureLabel(unsure)})`;
}

function styleFor(uri: vscode.Uri): MarkStyle {
  return clientSetting<MarkStyle>('marks.style', 'squiggle', uri);
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

export function asRange({ start, end }: Mark['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

function strictlyInside(range: vscode.Range, position: vscode.Position): boolean {
  return position.isAfter(range.start) && position.isBefore(range.end);
}
