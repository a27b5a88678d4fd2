import * as vscode from 'vscode';
import { vaultStatusRequest } from '../../../server/src/protocol.ts';
import { showError } from '../errors.ts';
import type { ReviewView } from '../review-view.ts';
import type { Services } from '../services.ts';
import { copyPseudonymized, pasteRestored } from './clipboard.ts';
import { ENTITY_COMMANDS } from './entities.ts';
import { renameFiles, restoreFileNames } from './file-names.ts';
import {
  changeApplied,
  ignoreMention,
  mergeMention,
  renamePseudonym,
  replaceMention,
  retypeMention,
} from './mention.ts';
import { nextMention, previousMention } from './navigate.ts';
import { changeTheme } from './remap.ts';
import { restoreFile, restoreSelection, restoreWorkspace, undoLastRun } from './restore.ts';
import {
  offerRecovery,
  pseudonymizeFile,
  pseudonymizeSelection,
  pseudonymizeWorkspace,
  recoverRun,
  replaceEntityInWorkspace,
} from './run.ts';
import { scanWorkspace, verify } from './scan.ts';
import { openSample } from './sample.ts';
import {
  openErrorPage,
  openReadme,
  openSettings,
  openWalkthrough,
  showLog,
  showMenu,
  showReport,
} from './show.ts';
import { changePassphrase, createVault, lockVault, openVault } from './vault.ts';
import {
  backupVault,
  checkVault,
  destroyVault,
  eraseEntity,
  exportTable,
  exportVault,
  findVault,
  importVault,
  newRecoveryKey,
  rekeyVault,
  showVault,
} from './vault-tools.ts';

/** What must be there before a command runs: nothing, the server, or an open vault. */
type Needs = 'nothing' | 'server' | 'vault';

interface Row {
  readonly needs: Needs;
  readonly run: (services: Services, ...args: readonly unknown[]) => Promise<void>;
}

/** Every command, in one place. */
export const COMMANDS: Readonly<Record<string, Row>> = {
  pseudonymizeWorkspace: { needs: 'vault', run: pseudonymizeWorkspace },
  pseudonymizeFile: { needs: 'vault', run: pseudonymizeFile },
  pseudonymizeSelection: { needs: 'vault', run: pseudonymizeSelection },
  restoreWorkspace: { needs: 'vault', run: restoreWorkspace },
  restoreFile: { needs: 'vault', run: restoreFile },
  restoreSelection: { needs: 'vault', run: restoreSelection },
  scanWorkspace: { needs: 'server', run: scanWorkspace },
  nextMention: { needs: 'nothing', run: nextMention },
  previousMention: { needs: 'nothing', run: previousMention },
  copyPseudonymized: { needs: 'vault', run: copyPseudonymized },
  pasteRestored: { needs: 'vault', run: pasteRestored },
  verify: { needs: 'vault', run: verify },
  undoLastRun: { needs: 'vault', run: undoLastRun },
  changeTheme: { needs: 'vault', run: changeTheme },
  recoverRun: { needs: 'vault', run: recoverRun },
  renameFiles: { needs: 'vault', run: renameFiles },
  restoreFileNames: { needs: 'vault', run: restoreFileNames },
  createVault: { needs: 'server', run: createVault },
  openVault: { needs: 'server', run: openVault },
  lockVault: { needs: 'server', run: lockVault },
  changePassphrase: { needs: 'vault', run: changePassphrase },
  findVault: { needs: 'server', run: findVault },
  exportVault: { needs: 'vault', run: exportVault },
  exportTable: { needs: 'vault', run: exportTable },
  importVault: { needs: 'vault', run: importVault },
  checkVault: { needs: 'vault', run: checkVault },
  backupVault: { needs: 'vault', run: backupVault },
  showVault: { needs: 'vault', run: showVault },
  eraseEntity: { needs: 'vault', run: eraseEntity },
  rekeyVault: { needs: 'vault', run: rekeyVault },
  newRecoveryKey: { needs: 'vault', run: newRecoveryKey },
  destroyVault: { needs: 'server', run: destroyVault },
  showReport: { needs: 'vault', run: showReport },
  showLog: { needs: 'nothing', run: showLog },
  openWalkthrough: { needs: 'nothing', run: openWalkthrough },
  openSettings: { needs: 'nothing', run: openSettings },
  openSample: { needs: 'nothing', run: openSample },
  openErrorPage: { needs: 'nothing', run: openErrorPage },
  openReadme: { needs: 'nothing', run: openReadme },
  showMenu: { needs: 'nothing', run: showMenu },
  restartServer: { needs: 'nothing', run: ({ server }) => server.restart() },
  replaceMention: { needs: 'vault', run: replaceMention },
  replaceEntityInWorkspace: { needs: 'vault', run: replaceEntityInWorkspace },
  ignoreMention: { needs: 'server', run: ignoreMention },
  retypeMention: { needs: 'vault', run: retypeMention },
  mergeMention: { needs: 'vault', run: mergeMention },
  renamePseudonym: { needs: 'vault', run: renamePseudonym },
  changeApplied: { needs: 'server', run: changeApplied },
};

/** Registers the table. Errors end in a toast with a button; a missing server is named and can be started. */
export function registerCommands(services: Services): vscode.Disposable {
  const registered = Object.entries(COMMANDS).map(([name, row]) =>
    vscode.commands.registerCommand(`nomDePlume.${name}`, async (...args: unknown[]) => {
      try {
        if (row.needs !== 'nothing' && !(await serverIsUp(services))) return;
        if (row.needs === 'vault' && !(await openVaultFor(services, name, args[0]))) return;
        await row.run(services, ...args);
      } catch (error) {
        showError(error, services.log);
      }
    }),
  );
  return vscode.Disposable.from(...registered);
}

/** One command more, whose errors end in a toast like those of the table. */
export function registerCommand(
  services: Services,
  name: string,
  run: () => Promise<void>,
): vscode.Disposable {
  return vscode.commands.registerCommand(`nomDePlume.${name}`, async () => {
    try {
      await run();
    } catch (error) {
      showError(error, services.log);
    }
  });
}

/** The commands of the review view. */
export function registerEntityCommands(services: Services, view: ReviewView): vscode.Disposable {
  const registered = Object.entries(ENTITY_COMMANDS).map(([name, run]) =>
    vscode.commands.registerCommand(`nomDePlume.${name}`, async (node: unknown) => {
      try {
        if (await serverIsUp(services)) await run(services, view, node);
      } catch (error) {
        showError(error, services.log);
      }
    }),
  );
  return vscode.Disposable.from(...registered);
}

/** Opens the vault if need be; a run that a crash cut off is dealt with before anything else. */
async function openVaultFor(services: Services, name: string, near: unknown): Promise<boolean> {
  const { state } = await services.server.request(vaultStatusRequest, {});
  if (!(await services.vault.ensureOpen(near))) return false;
  if (state !== 'open' && name !== 'recoverRun') await offerRecovery(services);
  return true;
}

/** A command that comes while the server starts waits for it. */
async function serverIsUp({ server }: Services): Promise<boolean> {
  if (await server.isUp()) return true;
  const { t } = vscode.l10n;
  const restart = t('Start Again');
  const log = t('Show Log');
  void vscode.window
    .showWarningMessage(t('Nom de Plume is starting, or has stopped.'), restart, log)
    .then((choice) => {
      if (choice === restart) void vscode.commands.executeCommand('nomDePlume.restartServer');
      if (choice === log) void vscode.commands.executeCommand('nomDePlume.showLog');
    });
  return false;
}
