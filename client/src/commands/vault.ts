import * as vscode from 'vscode';
import { vaultStatusRequest } from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';
import { offerRecovery } from './run.ts';

export async function createVault(services: Services): Promise<void> {
  const { state } = await services.server.request(vaultStatusRequest, {});
  if (state === 'none') {
    if (await services.vault.create()) say(vscode.l10n.t('The vault is ready.'));
    return;
  }
  say(vscode.l10n.t('This workspace has a vault already.'));
  if (state === 'locked') await openVault(services);
}

export async function openVault(services: Services): Promise<void> {
  const { state } = await services.server.request(vaultStatusRequest, {});
  if (state === 'open') {
    say(vscode.l10n.t('The vault is open.'));
    return;
  }
  if (!(await services.vault.ensureOpen())) return;
  say(vscode.l10n.t('The vault is open.'));
  await offerRecovery(services);
}

export async function lockVault({ vault }: Services): Promise<void> {
  await vault.lock();
}

export async function changePassphrase({ vault }: Services): Promise<void> {
  await vault.changePassphrase();
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
