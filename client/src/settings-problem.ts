import * as vscode from 'vscode';
import { settingsProblemNotification, type SettingsProblem } from '../../server/src/settings-problem.ts';
import type { Server } from './server.ts';

/** Shows what is wrong with a pattern in the settings, with a button that opens the place where it stands. */
export function showSettingsProblems(server: Server): vscode.Disposable {
  return server.onNotification(settingsProblemNotification, (problem) => {
    void show(problem);
  });
}

async function show({ message, uri }: SettingsProblem): Promise<void> {
  const open = vscode.l10n.t('Open Settings');
  if ((await vscode.window.showErrorMessage(message, open)) !== open) return;
  if (uri !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(uri));
  else await vscode.commands.executeCommand('workbench.action.openSettings', 'nomDePlume.patterns');
}
