import * as vscode from 'vscode';
import { previewRequest, type PreparedRun } from '../../../server/src/protocol.ts';
import { reasonLabel } from '../labels.ts';
import { previews } from '../preview.ts';
import type { Services } from '../services.ts';

/**
 * A list of the files of a prepared run; each opens as a diff of before and after. True: the user wants to go on to
 * the question; false: not now.
 */
export async function review(services: Services, prepared: PreparedRun): Promise<boolean> {
  const { t } = vscode.l10n;
  for (;;) {
    const items = [
      { id: 'continue', label: t('$(check) Go on'), description: t('to the question whether to replace') },
      ...prepared.withMentions.map((path) => ({
        id: `file:${path}`,
        label: `$(diff) ${vscode.workspace.asRelativePath(path)}`,
      })),
      ...prepared.notLookedAt.map(({ path, reason }) => ({
        id: `left:${path}`,
        label: `$(circle-slash) ${vscode.workspace.asRelativePath(path)}`,
        description: reasonLabel(reason),
      })),
    ];
    const chosen = await services.prompts.pick('run.review', items, {
      title: t('Before and after: nothing is written yet'),
      placeHolder: t('Choose a file to see what would change'),
      ignoreFocusOut: true,
    });
    if (chosen === undefined) return false;
    if (chosen === 'continue') return true;
    if (chosen.startsWith('file:')) await showDiff(services, prepared.scanId, chosen.slice('file:'.length));
  }
}

async function showDiff({ server }: Services, scanId: string, path: string): Promise<void> {
  const uri = vscode.Uri.file(path);
  const { before, after } = await server.request(previewRequest, { scanId, uri: server.asUri(uri) });
  const title = vscode.l10n.t('{0}: before ↔ after', vscode.workspace.asRelativePath(path));
  await vscode.commands.executeCommand(
    'vscode.diff',
    previews.add(uri, 'before', before),
    previews.add(uri, 'after', after),
    title,
    { preview: true, preserveFocus: true },
  );
}
