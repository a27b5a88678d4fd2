import * as vscode from 'vscode';
import { CancellationError } from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';
import { isErrorCode, NomDePlumeError, type ErrorCode } from '../../server/src/errors.ts';

export function isNomDePlumeError(error: unknown): error is NomDePlumeError {
  return error instanceof NomDePlumeError;
}

/** Whether the user cancelled, in any of the ways that reach us. */
export function isCancellation(error: unknown): boolean {
  if (error instanceof CancellationError) return true;
  return error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
}

/** The code of a named error that came from the server; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof ResponseError)) return undefined;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('code' in data)) return undefined;
  return typeof data.code === 'string' ? data.code : undefined;
}

/** What an error means, in the user's language; no more than the code says. */
export function explanation(code: string | undefined): string {
  const { t } = vscode.l10n;
  const messages: Partial<Record<ErrorCode, string>> = {
    'detector-crashed': t('The detector stopped twice on the same document. The document was left out.'),
    'detector-hung': t('The detector got stuck twice on the same document. The document was left out.'),
    'model-missing': t('The language model is missing. Reinstall the extension.'),
    'platform-unsupported': t('Nom de Plume does not run on this kind of machine.'),
    'file-unreadable': t('A file could not be read. Check its permissions.'),
    'file-binary': t('This is not a text file.'),
    'file-too-large': t('This file is larger than the limit in the settings.'),
    'file-encoding': t(
      'The encoding of this file is not sure. Reopen it with the right one, or save it as UTF-8.',
    ),
    'file-changed': t('The document has changed meanwhile. Try again.'),
    'file-unwritable': t('A file could not be written. Check its permissions.'),
    'vault-missing': t('There is no vault at this place. Create one, or check the setting "vaultPath".'),
    'vault-exists': t('There is already a vault at this place. Open it instead.'),
    'vault-locked': t('The vault is locked. Open it first.'),
    'vault-busy': t('Another window or program is using the vault. Try again in a moment.'),
    'vault-passphrase': t('This passphrase or recovery key does not open the vault.'),
    'vault-weak-passphrase': t(
      'This passphrase is too easy to guess. Take a longer one, four words for instance.',
    ),
    'vault-tampered': t(
      'Something in the vault was changed by another program. Nothing was written; restore a backup of the vault.',
    ),
    'vault-older': t(
      'This vault was moved, or put back to an earlier state. If that was not you, restore a backup of it.',
    ),
    'vault-damaged': t('The file of the vault is damaged. Restore a backup of it.'),
    'vault-newer': t('The vault was made by a newer version. Update the extension.'),
    'vault-network': t(
      'The vault lies on a network drive, where it is not safe. Choose a folder of this machine.',
    ),
    'vault-full': t('The disk is full. Make room and try again.'),
    'vault-unwritable': t('The vault cannot be written at this place. Check its permissions.'),
    'run-busy': t('Another run is under way in this workspace. Wait until it has ended.'),
    'run-interrupted': t('An earlier run was interrupted. Finish it or undo it first.'),
    'run-overlap': t('Later runs lie on top of this one. Undo those first.'),
    'pseudonym-shape': t('Give as many given names and surnames as the name has.'),
    'pseudonym-taken': t(
      'A word of this pseudonym stands for somebody else, or is a real name. Choose another.',
    ),
    'pseudonym-in-use': t(
      'This pseudonym, or that of a relative, stands in files already. Restore them first.',
    ),
    'ledger-mismatch': t('A file is no longer what the ledger says.'),
    'nothing-to-do': t('There is nothing to do.'),
    'settings-invalid': t('A setting has a value that it cannot have.'),
  };
  const known: Readonly<Record<string, string | undefined>> = messages;
  return (
    (code === undefined ? undefined : known[code]) ??
    t('Something went wrong. The log says more, without any of your text.')
  );
}

interface NextStep {
  readonly title: string;
  readonly command: string;
}

/** The command that helps with an error, and the words on its button. */
export function nextStep(code: string | undefined): NextStep {
  const { t } = vscode.l10n;
  const step = (title: string, command: string): NextStep => ({ title, command: `nomDePlume.${command}` });
  const openVault = step(t('Open Vault'), 'openVault');
  const createVault = step(t('Create Vault'), 'createVault');
  const openSettings = step(t('Open Settings'), 'openSettings');
  const restart = step(t('Start Again'), 'restartServer');
  const platforms = step(t('Show Supported Platforms'), 'openReadme');
  const review = step(t('Review Entities'), 'reviewEntities');
  const steps: Partial<Record<ErrorCode, NextStep>> = {
    'detector-crashed': restart,
    'detector-hung': restart,
    'platform-unsupported': platforms,
    'file-encoding': { title: t('Reopen with Encoding'), command: 'workbench.action.editor.changeEncoding' },
    'file-too-large': openSettings,
    'settings-invalid': openSettings,
    'vault-locked': openVault,
    'vault-passphrase': openVault,
    'vault-older': openVault,
    'vault-exists': openVault,
    'vault-missing': createVault,
    'vault-weak-passphrase': createVault,
    'vault-network': openSettings,
    'run-interrupted': step(t('Finish or Undo'), 'recoverRun'),
    'run-overlap': step(t('Undo Last Run'), 'undoLastRun'),
    'pseudonym-in-use': step(t('Restore the Workspace'), 'restoreWorkspace'),
    'pseudonym-taken': review,
    'pseudonym-shape': review,
    'ledger-mismatch': step(t('Restore the Workspace'), 'restoreWorkspace'),
  };
  const known: Readonly<Record<string, NextStep | undefined>> = steps;
  const showLog = { title: t('Show Log'), command: 'nomDePlume.showLog' };
  return (code === undefined ? undefined : known[code]) ?? showLog;
}

/** A short toast with a button for the next step; detail is in the log. Cancelling says nothing. */
export function showError(error: unknown, log: vscode.LogOutputChannel): void {
  if (isCancellation(error)) return;
  const code = codeOf(error);
  log.error(
    code ??
      (error instanceof Error ? `${error.name} ${(error.stack ?? '').replace(error.message, '')}` : 'error'),
  );
  const { title, command } = nextStep(code);
  const more = vscode.l10n.t('More');
  const buttons = code !== undefined && isErrorCode(code) ? [title, more] : [title];
  void vscode.window.showErrorMessage(explanation(code), ...buttons).then((choice) => {
    if (choice === title) void vscode.commands.executeCommand(command);
    if (choice === more) void vscode.commands.executeCommand('nomDePlume.openErrorPage', code);
  });
}
