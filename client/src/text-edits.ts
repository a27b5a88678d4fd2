import * as vscode from 'vscode';
import { commitRequest, type TextAnswer } from '../../server/src/protocol.ts';
import type { Services } from './services.ts';

/**
 * Applies edits that the server computed for a version of a document, with the editor's undo, and tells the server.
 * False: the document has moved on, or the editor refused; nothing is changed then.
 */
export async function applyAnswer(
  { server }: Services,
  uri: vscode.Uri,
  { version, edits, changeId }: TextAnswer,
): Promise<boolean> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (document?.version !== version) return false;
  if (edits.length === 0) return true;
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) {
    edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  }
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  await server.request(commitRequest, { changeId });
  return true;
}
