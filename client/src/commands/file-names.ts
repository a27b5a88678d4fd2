import * as vscode from 'vscode';
import { fileNamesRequest, type RenamedPath } from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';

export function renameFiles(services: Services): Promise<void> {
  return offer(services, 'replace');
}

export function restoreFileNames(services: Services): Promise<void> {
  return offer(services, 'restore');
}

/** After a run: names that are left in the names of files and folders. Asks nothing if there are none. */
export async function offerFileNames({ server }: Services): Promise<void> {
  const found = await server.request(fileNamesRequest, { how: 'replace' });
  if (found.length === 0) return;
  const { t } = vscode.l10n;
  const rename = t('Rename…');
  const message =
    found.length === 1
      ? t('The name of a file or folder still tells who it is about.')
      : t('The names of {0} files and folders still tell who they are about.', found.length);
  const choice = await vscode.window.showWarningMessage(message, rename);
  if (choice === rename) await vscode.commands.executeCommand('nomDePlume.renameFiles');
}

/** A list of what would be renamed, all of it chosen; the editor renames, so that its undo brings it back. */
async function offer({ server, prompts }: Services, how: 'replace' | 'restore'): Promise<void> {
  const { t } = vscode.l10n;
  const found = await server.request(fileNamesRequest, { how });
  if (found.length === 0) {
    void vscode.window.showInformationMessage(t('No file or folder has a name in its own.'));
    return;
  }
  const chosen = await prompts.pickMany(
    'names.rename',
    found.map(({ uri, name }) => ({
      id: uri,
      label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
      description: `→ ${name}`,
      picked: true,
    })),
    { title: t('Which files and folders are renamed?'), ignoreFocusOut: true },
  );
  const wanted = found.filter(({ uri }) => chosen?.includes(uri) ?? false);
  for (const path of wanted) await rename(path);
  if (wanted.length > 0) {
    void vscode.window.setStatusBarMessage(t('Renamed: {0}.', wanted.length), 5000);
  }
}

/** Innermost first, as the server gives them: a folder's new name changes no path that is still to come. */
async function rename({ uri, name }: RenamedPath): Promise<void> {
  const from = vscode.Uri.parse(uri);
  const to = await freeName(vscode.Uri.joinPath(from, '..'), name);
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  await vscode.workspace.applyEdit(edit);
}

/** Two files may come to have one name: the later one gets a number. */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const dot = name.lastIndexOf('.');
  const [stem, rest] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number++) {
    const candidate = vscode.Uri.joinPath(folder, number === 1 ? name : `${stem}-${number}${rest}`);
    if (!(await exists(candidate))) return candidate;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
