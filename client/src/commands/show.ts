import * as vscode from 'vscode';
import { reportRequest } from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';

export async function showReport({ server }: Services): Promise<void> {
  const { markdown } = await server.request(reportRequest, {});
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: markdown });
  await vscode.window.showTextDocument(document, { preview: true });
}

export function showLog({ log }: Pick<Services, 'log'>): Promise<void> {
  log.show();
  return Promise.resolve();
}

export async function openWalkthrough({ context }: Pick<Services, 'context'>): Promise<void> {
  const id = `${context.extension.id}#start`;
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', id, false);
}

export async function openSettings({ context }: Pick<Services, 'context'>): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openSettings', `@ext:${context.extension.id}`);
}

export async function openReadme({ context }: Pick<Services, 'context'>): Promise<void> {
  const readme = vscode.Uri.joinPath(context.extensionUri, 'README.md');
  await vscode.commands.executeCommand('markdown.showPreview', readme);
}

/** What one can do from the status bar. */
export async function showMenu({ prompts }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const command = await prompts.pick(
    'menu',
    [
      { id: 'nomDePlume.nextMention', label: t('$(arrow-down) Next Mention') },
      { id: 'nomDePlume.pseudonymizeFile', label: t('$(shield) Pseudonymize File') },
      { id: 'nomDePlume.pseudonymizeWorkspace', label: t('$(shield) Pseudonymize Workspace') },
      { id: 'nomDePlume.restoreWorkspace', label: t('$(discard) Restore Workspace') },
      { id: 'nomDePlume.scanWorkspace', label: t('$(search) Scan Workspace') },
      { id: 'nomDePlume.reviewEntities', label: t('$(list-tree) Review Entities') },
      { id: 'nomDePlume.openVault', label: t('$(unlock) Open Vault') },
      { id: 'nomDePlume.lockVault', label: t('$(lock) Lock Vault') },
      { id: 'nomDePlume.showReport', label: t('$(book) Show Report') },
      { id: 'nomDePlume.openSettings', label: t('$(gear) Settings') },
      { id: 'nomDePlume.showLog', label: t('$(output) Show Log') },
    ],
    { title: 'Nom de Plume' },
  );
  if (command !== undefined) await vscode.commands.executeCommand(command);
}
