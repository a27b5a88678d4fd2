import { Disposable } from 'vscode-languageserver/node';
import {
  changePassphraseRequest,
  createVaultRequest,
  lockVaultRequest,
  openVaultRequest,
  vaultStatusRequest,
} from '../protocol.ts';
import type { Feature } from './context.ts';
import { answer } from './runner.ts';
import { onRequest } from './messages.ts';

/** The vault, opened and closed by the user's commands. Secrets come by request and are not kept here. */
export const registerVaultRequests: Feature = ({ connection, vault, vaultFile, status, log }) => {
  const handlers = [
    onRequest(connection, createVaultRequest, ({ file, passphrase, theme }) =>
      answer(log, 'Create vault', async () => {
        const made = await vault.create(file, passphrase, theme === undefined ? {} : { theme });
        vaultFile.current = file;
        await status.vaultChanged();
        return made;
      }),
    ),
    onRequest(connection, openVaultRequest, ({ file, secret, acceptState = false }) =>
      answer(log, 'Open vault', async () => {
        const info = await vault.open(file, secret, { acceptState });
        vaultFile.current = file;
        await status.vaultChanged();
        return info;
      }),
    ),
    onRequest(connection, lockVaultRequest, () =>
      answer(log, 'Lock vault', async () => {
        await vault.lock();
        await status.vaultChanged();
        return null;
      }),
    ),
    onRequest(connection, vaultStatusRequest, () => answer(log, 'Vault status', () => vault.status())),
    onRequest(connection, changePassphraseRequest, ({ current, next }) =>
      answer(log, 'Change passphrase', async () => {
        await vault.changePassphrase(current, next);
        return null;
      }),
    ),
  ];
  return Disposable.create(() => {
    for (const handler of handlers) handler.dispose();
  });
};
