/** Commands on the vault itself, beyond making, opening and locking it. */
import * as vscode from 'vscode';
import {
  backupVaultRequest,
  checkVaultRequest,
  destroyVaultRequest,
  eraseRequest,
  exportCsvRequest,
  exportVaultRequest,
  importVaultRequest,
  previewErasureRequest,
  rekeyRequest,
  replaceRecoveryKeyRequest,
  sweepVaultRequest,
  vaultEntitiesRequest,
} from '../../../server/src/protocol.ts';
import type { EntityRecord } from '../../../server/src/store/vault-service.ts';
import { typeLabel } from '../labels.ts';
import type { Services } from '../services.ts';

/** Looks for the vault that wrote the files of this workspace, and opens it. */
export async function findVault({ vault }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const found = await vault.find();
  if (found === undefined) return;
  if (found === 'none') {
    say(t('None of the vaults there wrote a file of this workspace.'));
    return;
  }
  if (await vault.ensureOpen()) say(t('The vault is open.'));
}

/** Everything in one encrypted file, for another machine or another vault. */
export async function exportVault({ vault, server, prompts }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const target = await prompts.saveAs('vault.exportFile', {
    title: t('Export Vault'),
    filters: { 'Nom de Plume': ['export'] },
  });
  if (target === undefined) return;
  const passphrase = await vault.newPassphrase(
    'vault.exportPassphrase',
    t('Export Vault'),
    t('A passphrase for the export. Whoever takes it in needs it; send it another way than the file.'),
  );
  if (passphrase === undefined) return;
  const rows = await server.request(exportVaultRequest, { target: target.fsPath, passphrase });
  say(t('{0} rows were exported, encrypted.', rows));
}

/** The mapping in clear, for whoever read the warning. */
export async function exportTable({ server, prompts }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const choice = await prompts.choose(
    'vault.exportTable',
    t('Export every original beside its pseudonym, in clear?'),
    t(
      'Nothing will encrypt the table: whoever reads it knows everybody. To move a vault, export it instead.',
    ),
    [{ id: 'export', title: t('Export in Clear') }],
  );
  if (choice === undefined) return;
  const target = await prompts.saveAs('vault.tableFile', {
    title: t('Export Table'),
    filters: { CSV: ['csv'] },
  });
  if (target === undefined) return;
  const rows = await server.request(exportCsvRequest, { target: target.fsPath });
  say(t('{0} rows were exported. Delete the table when it has served.', rows));
}

export async function importVault({ server, prompts }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const source = await prompts.file('vault.importFile', { title: t('Import into Vault') });
  if (source === undefined) return;
  const passphrase = await prompts.secret('vault.importPassphrase', {
    title: t('Import into Vault'),
    prompt: t('The passphrase that was chosen for the export'),
  });
  if (passphrase === undefined) return;
  const { added, known, conflicts } = await server.request(importVaultRequest, {
    source: source.fsPath,
    passphrase,
  });
  say(
    t(
      '{0} rows added, {1} known already, {2} left out because this vault has the name or the pseudonym otherwise.',
      added,
      known,
      conflicts,
    ),
  );
}

/** Every row decrypted, every link of the audit followed. */
export async function checkVault({ server, progress, log }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const findings = await progress.run(t('Checking the vault'), (_, cancel) =>
    server.request(checkVaultRequest, {}, cancel),
  );
  if (findings.length === 0) {
    say(t('The vault is whole.'));
    return;
  }
  for (const { code, what } of findings) log.error(`${code}: ${what}`);
  const show = t('Show Log');
  const message = t(
    '{0} things are wrong in the vault. Keep it as it is and open a backup.',
    findings.length,
  );
  if ((await vscode.window.showErrorMessage(message, show)) === show) log.show();
}

export async function backupVault({ server, prompts }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const target = await prompts.saveAs('vault.backupFile', {
    title: t('Back Up Vault'),
    filters: { 'Nom de Plume': ['vault'] },
  });
  if (target === undefined) return;
  await server.request(backupVaultRequest, { target: target.fsPath });
  say(t('The backup is complete. It opens with the same passphrase.'));
}

/** The mapping as a list to search in; choosing an entry copies its pseudonym. */
export async function showVault(services: Services): Promise<void> {
  const { t } = vscode.l10n;
  const entities = await services.server.request(vaultEntitiesRequest, {});
  const id = await services.prompts.pick('vault.show', entityItems(entities), {
    title: t('Vault: {0} entities', entities.length),
    placeHolder: t('Type to search; Enter copies the pseudonym'),
    matchOnDescription: true,
  });
  const chosen = entities.find((entity) => entity.id === id);
  if (chosen !== undefined) await vscode.env.clipboard.writeText(chosen.pseudonym);
}

/** Forgets persons or things for good, after showing what goes with them. */
export async function eraseEntity(services: Services): Promise<void> {
  const { t } = vscode.l10n;
  const { server, prompts } = services;
  const entities = await server.request(vaultEntitiesRequest, {});
  const entityIds = await prompts.pickMany('vault.erase', entityItems(entities), {
    title: t('Erase for Good'),
    placeHolder: t('Who or what is to be forgotten'),
    matchOnDescription: true,
  });
  if (entityIds === undefined || entityIds.length === 0) return;
  const { files, spans, components, related } = await server.request(previewErasureRequest, { entityIds });
  const others = entities.filter(({ id }) => related.includes(id)).map(({ name }) => name);
  const choice = await prompts.choose(
    'vault.eraseConfirm',
    t('Erase {0} for good?', entityIds.length),
    [
      t('{0} places in {1} files keep their pseudonyms and can never be restored.', spans, files),
      t('{0} parts of names go with it.', components),
      ...(others.length === 0 ? [] : [t('These hold the name too, and stay: {0}', others.join(', '))]),
      t('Backups and exports that exist keep the name.'),
    ].join('\n'),
    [{ id: 'erase', title: t('Erase') }],
  );
  if (choice === undefined) return;
  const outcome = await server.request(eraseRequest, { entityIds });
  if (outcome.swept) say(t('Erased.'));
  else await sweep(services);
}

/** Another window or program reads the vault: the last step waits for it. */
async function sweep({ server }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const again = t('Try Again');
  for (;;) {
    const message = t(
      'Erased, but old pages of the vault may still hold ciphertext while another window or program reads it. Close it.',
    );
    if ((await vscode.window.showWarningMessage(message, again)) !== again) return;
    if (await server.request(sweepVaultRequest, {})) {
      say(t('Erased.'));
      return;
    }
  }
}

/** Deletes the vault of this workspace. */
export async function destroyVault({ server, prompts, vault }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const choice = await prompts.choose(
    'vault.destroy',
    t('Destroy the vault of this workspace?'),
    t(
      'Files that are pseudonymised stay so for ever: nothing can be restored afterwards. Restore the workspace first if you want the originals.',
    ),
    [{ id: 'destroy', title: t('Destroy') }],
  );
  if (choice === undefined) return;
  const secret = await vault.secret(t('Destroy Vault'));
  if (secret === undefined) return;
  await server.request(destroyVaultRequest, { secret });
  await vault.forget();
  say(t('The vault was destroyed.'));
}

/** A new key for everything, where the old one may have been seen. */
export async function rekeyVault({ server, prompts, vault }: Services): Promise<void> {
  const { t } = vscode.l10n;
  const passphrase = await prompts.secret('vault.passphrase', {
    title: t('Encrypt Vault Anew'),
    prompt: t('The passphrase. The old recovery key will open nothing any more.'),
  });
  if (passphrase === undefined) return;
  const { recoveryKey } = await server.request(rekeyRequest, { passphrase });
  await vault.showRecoveryKey(recoveryKey);
}

export async function newRecoveryKey({ server, vault }: Services): Promise<void> {
  const current = await vault.secret(vscode.l10n.t('New Recovery Key'));
  if (current === undefined) return;
  const { recoveryKey } = await server.request(replaceRecoveryKeyRequest, { current });
  await vault.showRecoveryKey(recoveryKey);
}

function entityItems(entities: readonly EntityRecord[]): (vscode.QuickPickItem & { readonly id: string })[] {
  return entities
    .map(({ id, type, name, pseudonym, mentions, files }) => ({
      id,
      label: name,
      description: pseudonym,
      detail: vscode.l10n.t('{0}: {1} places in {2} files', typeLabel(type), mentions, files),
    }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
