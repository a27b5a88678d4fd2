import * as vscode from 'vscode';
import { clientSetting } from './configuration.ts';
import type { Marks } from './marks.ts';

/** Badges of files with mentions, in the Explorer and on tabs. */
export class Badges implements vscode.FileDecorationProvider {
  readonly #marks: Marks;
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.window.registerFileDecorationProvider(this),
      this.#changed,
      this.#marks.onDidChange((uri) => {
        this.#changed.fire(uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nomDePlume.explorerBadges')) this.#changed.fire(undefined);
      }),
    );
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const { total } = this.#marks.count(uri);
    if (total === 0 || !clientSetting<boolean>('explorerBadges', true)) return undefined;
    // The editor itself puts a number on files with warnings: two numbers would say nothing.
    const numbered = this.#marks.hasProblems(uri) && problemsAreShown();
    return new vscode.FileDecoration(
      numbered ? undefined : total > 99 ? '99' : String(total),
      vscode.l10n.t('{0} mentions of people and identifiers', total),
      new vscode.ThemeColor('nomDePlume.badgeForeground'),
    );
  }
}

function problemsAreShown(): boolean {
  return vscode.workspace.getConfiguration('problems').get<boolean>('decorations.enabled', true);
}
