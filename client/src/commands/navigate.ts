import * as vscode from 'vscode';
import { typeLabel } from '../labels.ts';
import type { Services } from '../services.ts';

export function nextMention(services: Services): Promise<void> {
  return move(services, 1);
}

export function previousMention(services: Services): Promise<void> {
  return move(services, -1);
}

/** Selects the next or previous mention of the active editor, around its ends. */
async function move({ marks }: Services, step: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const all = marks.of(editor.document.uri);
  const { start, end } = editor.selection;
  const found =
    step === 1
      ? (all.find(({ range }) => range.start.isAfterOrEqual(end) && !range.isEqual(editor.selection)) ??
        all.at(0))
      : (all.findLast(({ range }) => range.end.isBeforeOrEqual(start)) ?? all.at(-1));
  if (found === undefined) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('No mentions in this document.'), 4000);
    return;
  }
  editor.selection = new vscode.Selection(found.range.start, found.range.end);
  editor.revealRange(found.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const place = `${all.indexOf(found) + 1}/${all.length}`;
  void vscode.window.setStatusBarMessage(`${typeLabel(found.mark.type)} ${place}`, 4000);
  await vscode.commands.executeCommand('editor.action.showHover').then(undefined, () => undefined);
}
