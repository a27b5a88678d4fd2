import * as vscode from 'vscode';
import { lensRequest } from '../../server/src/protocol.ts';
import { asRange } from './marks.ts';
import type { Server } from './server.ts';
import type { StatusItem } from './status.ts';

/** The text is looked at again after a pause in typing. Milliseconds. */
const GATHER = 250;

/** Originals drawn beside pseudonyms while the lens is on and the vault is open. The text is not touched. */
export class Lens implements vscode.Disposable {
  readonly #server: Server;
  readonly #status: StatusItem;
  readonly #decoration = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  readonly #subscriptions: vscode.Disposable[];
  #on = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(server: Server, status: StatusItem) {
    this.#server = server;
    this.#status = status;
    const soon = (): void => {
      this.#drawSoon();
    };
    this.#subscriptions = [
      vscode.window.onDidChangeVisibleTextEditors(soon),
      vscode.workspace.onDidChangeTextDocument(soon),
      status.onDidChange(({ vault }) => {
        // Locked means that nothing is to be seen any more, at once.
        if (vault === 'open') soon();
        else this.#clear();
      }),
    ];
  }

  async toggle(): Promise<void> {
    this.#on = !this.#on;
    await vscode.commands.executeCommand('setContext', 'nomDePlume.lens', this.#on);
    if (this.#on) await this.#draw();
    else this.#clear();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#decoration.dispose();
  }

  #drawSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#on) return;
    this.#timer = setTimeout(() => {
      this.#draw().catch(() => {
        this.#clear();
      });
    }, GATHER);
  }

  async #draw(): Promise<void> {
    if (this.#status.status.vault !== 'open') return;
    for (const editor of vscode.window.visibleTextEditors) await this.#drawIn(editor);
  }

  async #drawIn(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    if (document.uri.scheme === 'output') return;
    const found = await this.#server.request(lensRequest, { uri: this.#server.asUri(document.uri), version });
    if (document.version !== version || !this.#on) return;
    editor.setDecorations(
      this.#decoration,
      found.map(({ range, original }) => ({
        range: asRange(range),
        renderOptions: {
          after: {
            contentText: ` ⟨${original}⟩`,
            color: new vscode.ThemeColor('nomDePlume.lensForeground'),
            fontStyle: 'italic',
          },
        },
      })),
    );
  }

  #clear(): void {
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(this.#decoration, []);
  }
}
