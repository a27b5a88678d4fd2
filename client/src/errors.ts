import * as vscode from 'vscode';
import { CancellationError } from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';
import { NomDePlumeError, type ErrorCode } from '../../server/src/errors.ts';

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
      'The encoding of this file could not be recognised for sure. Save it as UTF-8 and try again.',
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
  const openVault = { title: t('Open Vault'), command: 'nomDePlume.openVault' };
  const createVault = { title: t('Create Vault'), command: 'nomDePlume.createVault' };
  const openSettings = { title: t('Open Settings'), command: 'nomDePlume.openSettings' };
  const steps: Partial<Record<ErrorCode, NextStep>> = {
    'vault-locked': openVault,
    'pseudonym-in-use': {
      title: t('Restore the Workspace'),
      command: 'nomDePlume.restoreWorkspace',
    },
    'vault-passphrase': openVault,
    'vault-older': openVault,
    'vault-exists': openVault,
    'vault-missing': createVault,
    'vault-weak-passphrase': createVault,
    'run-interrupted': { title: t('Finish or Undo'), command: 'nomDePlume.recoverRun' },
    'run-overlap': { title: t('Undo Last Run'), command: 'nomDePlume.undoLastRun' },
    'file-too-large': openSettings,
    'settings-invalid': openSettings,
    'vault-network': openSettings,
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
  void vscode.window.showErrorMessage(explanation(code), title).then((choice) => {
    if (choice === title) void vscode.commands.executeCommand(command);
  });
}
