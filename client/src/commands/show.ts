import * as vscode from 'vscode';
import { reportRequest } from '../../../server/src/protocol.ts';
import { isErrorCode } from '../../../server/src/errors.ts';
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

/** The page about an error, by its code. */
export async function openErrorPage({ context }: Pick<Services, 'context'>, code: unknown): Promise<void> {
  const page = vscode.Uri.joinPath(context.extensionUri, 'docs', 'errors.md');
  const fragment = typeof code === 'string' && isErrorCode(code) ? code : '';
  await vscode.commands.executeCommand('markdown.showPreview', page.with({ fragment }));
}

/** What one can do from the status bar. */
export async function showMenu({ prompts, vault }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const open = (await vault.state()) === 'open';
  const command = await prompts.pick(
    'menu',
    [
      { id: 'nomDePlume.nextMention', label: t('$(arrow-down) Next Mention') },
      { id: 'nomDePlume.goToEntity', label: t('$(symbol-misc) Go to Entity…') },
      { id: 'nomDePlume.reviewEntities', label: t('$(list-tree) Review Entities') },
      { id: 'nomDePlume.pseudonymizeFile', label: t('$(shield) Pseudonymize File') },
      { id: 'nomDePlume.pseudonymizeWorkspace', label: t('$(shield) Pseudonymize Workspace') },
      { id: 'nomDePlume.restoreWorkspace', label: t('$(discard) Restore Workspace') },
      { id: 'nomDePlume.copyPseudonymized', label: t('$(copy) Copy Pseudonymized') },
      { id: 'nomDePlume.pasteRestored', label: t('$(clippy) Paste Restored') },
      { id: 'nomDePlume.scanWorkspace', label: t('$(search) Scan Workspace') },
      ...(open
        ? [
            { id: 'nomDePlume.toggleLens', label: t('$(eye) Show or Hide Originals') },
            { id: 'nomDePlume.lockVault', label: t('$(lock) Lock Vault') },
          ]
        : [{ id: 'nomDePlume.openVault', label: t('$(unlock) Open Vault') }]),
      { id: 'nomDePlume.showReport', label: t('$(book) Show Report') },
      { id: 'nomDePlume.openSettings', label: t('$(gear) Settings') },
      { id: 'nomDePlume.showLog', label: t('$(output) Show Log') },
      { id: 'nomDePlume.reportProblem', label: t('$(report) Report a Problem') },
    ],
    { title: 'Nom de Plume' },
  );
  if (command !== undefined) await vscode.commands.executeCommand(command);
}
