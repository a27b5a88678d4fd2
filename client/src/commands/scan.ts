import * as vscode from 'vscode';
import { scanWorkspaceRequest, verifyRequest } from '../../../server/src/protocol.ts';
import { fileCount, mentionCount, originalCount } from '../counts.ts';
import type { Services } from '../services.ts';

/** Marks for every file of the workspace, in the Problems panel. */
export async function scanWorkspace({ server, progress }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const found = await progress.run(t('Scanning the workspace'), (token, cancel) =>
    server.request(scanWorkspaceRequest, { token }, cancel),
  );
  const show = t('Show Problems');
  void vscode.window
    .showInformationMessage(
      t(
        '{0} in {1}. Not looked at: {2}.',
        mentionCount(found.mentions),
        fileCount(found.files),
        found.notLookedAt,
      ),
      show,
    )
    .then((choice) => {
      if (choice === show) void vscode.commands.executeCommand('workbench.actions.view.problems');
    });
}

/** Looks for originals that are still to be read. */
export async function verify({ server, progress }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const { files, findings } = await progress.run(t('Checking for what is left'), (token, cancel) =>
    server.request(verifyRequest, { token, scope: { kind: 'workspace' } }, cancel),
  );
  const left = findings.filter(({ kind }) => kind === 'left');
  if (left.length === 0) {
    void vscode.window.showInformationMessage(
      t('{0} checked: no original of the vault is left.', fileCount(files)),
    );
    return;
  }
  const first = left[0];
  const show = t('Show First');
  const places = new Set(left.map(({ path }) => path)).size;
  const message = t('{0} can still be read, in {1}.', originalCount(left.length), fileCount(places));
  void vscode.window.showWarningMessage(message, show).then(async (choice) => {
    if (choice !== show || first === undefined) return;
    const document = await vscode.workspace.openTextDocument(first.path);
    const selection = new vscode.Range(document.positionAt(first.start), document.positionAt(first.end));
    await vscode.window.showTextDocument(document, { selection });
  });
}
