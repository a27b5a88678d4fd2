import * as vscode from 'vscode';
import { copyRequest, pasteRequest } from '../../../server/src/protocol.ts';
import { originalCount } from '../counts.ts';
import type { Services } from '../services.ts';

/** The selection, or the whole document, on the clipboard with pseudonyms of the clipboard's own mapping. */
export async function copyPseudonymized({ server }: Services): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selections } = editor;
  const chosen = selections.filter((selection) => !selection.isEmpty);
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const text =
    chosen.length === 0 ? document.getText() : chosen.map((range) => document.getText(range)).join(eol);
  const answer = await server.request(copyRequest, { text, languageId: document.languageId });
  await vscode.env.clipboard.writeText(answer.text);
  void vscode.window.setStatusBarMessage(vscode.l10n.t('Copied with {0} pseudonyms.', answer.mentions), 5000);
}

/** What is on the clipboard, with originals back in it, at the cursor. */
export async function pasteRestored({ server, prompts }: Services): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { t } = vscode.l10n;
  const answer = await server.request(pasteRequest, { text: await vscode.env.clipboard.readText() });
  if (answer.insideUrl > 0) {
    const choice = await prompts.choose(
      'paste.url',
      t('An original would stand inside a web address'),
      t('Whoever follows the address, or a program that draws it, would send the original away.'),
      [{ id: 'paste', title: t('Paste Anyway') }],
    );
    if (choice !== 'paste') return;
  }
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, answer.text);
  });
  const undecided = answer.undecided === 0 ? '' : t(' {0} could not be decided.', answer.undecided);
  void vscode.window.setStatusBarMessage(
    t('Restored {0}.', originalCount(answer.restored)) + undecided,
    6000,
  );
}
