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
      ...(prepared.withMentions.length > 1
        ? [{ id: 'all', label: t('$(diff-multiple) All of them in one view') }]
        : []),
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
    if (chosen === 'all') await showAll(services, prepared);
    if (chosen.startsWith('file:')) await showDiff(services, prepared.scanId, chosen.slice('file:'.length));
  }
}

/** As many files are shown below each other; more would take long to compare. */
const MOST_SHOWN = 100;

/** Before and after of all files, below each other. True: there is something to see. */
export async function showAll(services: Services, prepared: PreparedRun): Promise<boolean> {
  const paths = prepared.withMentions.slice(0, MOST_SHOWN);
  const sides = await Promise.all(paths.map((path) => sidesOf(services, prepared.scanId, path)));
  await vscode.commands.executeCommand(
    'vscode.changes',
    vscode.l10n.t('Before and after: nothing is written yet'),
    sides.map(({ uri, before, after }) => [uri, before, after]),
  );
  return sides.length > 0;
}

async function sidesOf(
  { server }: Services,
  scanId: string,
  path: string,
): Promise<{ readonly uri: vscode.Uri; readonly before: vscode.Uri; readonly after: vscode.Uri }> {
  const uri = vscode.Uri.file(path);
  const { before, after } = await server.request(previewRequest, { scanId, uri: server.asUri(uri) });
  return { uri, before: previews.add(uri, 'before', before), after: previews.add(uri, 'after', after) };
}

async function showDiff(services: Services, scanId: string, path: string): Promise<void> {
  const { before, after } = await sidesOf(services, scanId, path);
  const title = vscode.l10n.t('{0}: before ↔ after', vscode.workspace.asRelativePath(path));
  await vscode.commands.executeCommand('vscode.diff', before, after, title, {
    preview: true,
    preserveFocus: true,
  });
}
