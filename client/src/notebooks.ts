import * as vscode from 'vscode';

/** The notebook that a URI means: its own, or that of one of its cells. */
export function notebookOf(uri: vscode.Uri): vscode.NotebookDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.notebookDocuments.find(
    (notebook) =>
      notebook.uri.toString() === key ||
      notebook.getCells().some(({ document }) => document.uri.toString() === key),
  );
}

/**
 * The documents that a command for a file edits in the editor: an open one with unsaved changes, every cell of such a
 * notebook. Empty: the file itself is meant, on disk, whose URI is given as well.
 */
export function documentsOf(uri: vscode.Uri): {
  readonly documents: readonly vscode.TextDocument[];
  readonly file: vscode.Uri;
} {
  const notebook = notebookOf(uri);
  if (notebook !== undefined) {
    const inEditor = notebook.isDirty || notebook.isUntitled || notebook.uri.scheme !== 'file';
    return {
      documents: inEditor ? notebook.getCells().map(({ document }) => document) : [],
      file: notebook.uri,
    };
  }
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const inEditor = open !== undefined && (open.isDirty || open.isUntitled || uri.scheme !== 'file');
  return { documents: inEditor ? [open] : [], file: uri };
}
