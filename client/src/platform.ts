import * as vscode from 'vscode';
import { isNomDePlumeError } from './errors.ts';
import { checkPlatform } from '../../server/src/ner/platform.ts';

/** Says kindly that this machine cannot run the native parts; true if it can. */
export function platformIsFit(extensionPath: string, exists: (path: string) => boolean): boolean {
  try {
    checkPlatform();
  } catch (error) {
    if (!isNomDePlumeError(error)) throw error;
    explain(
      vscode.l10n.t(
        'Nom de Plume cannot run here: this kind of machine is not supported, or VS Code is too old.',
      ),
    );
    return false;
  }
  // The universal package carries no native libraries; in a checkout they lie in node_modules.
  const native = ['dist/node_modules/onnxruntime-node', 'node_modules/onnxruntime-node'];
  if (native.some((folder) => exists(`${extensionPath}/${folder}`))) return true;
  explain(
    vscode.l10n.t(
      'This is the universal package of Nom de Plume: it lacks the native libraries. Install the package made for {0}.',
      `${process.platform}-${process.arch}`,
    ),
  );
  return false;
}

function explain(message: string): void {
  const show = vscode.l10n.t('Show Supported Platforms');
  void vscode.window.showWarningMessage(message, show).then((choice) => {
    if (choice === show) void vscode.commands.executeCommand('nomDePlume.openReadme');
  });
}
