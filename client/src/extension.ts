/** Entry of the extension. It only wires. */
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { Badges } from './badges.ts';
import { clientSetting } from './configuration.ts';
import { reportProblem } from './commands/report-problem.ts';
import { registerCommand, registerCommands, registerEntityCommands } from './commands/table.ts';
import { openReadme, showLog } from './commands/show.ts';
import { tellEditorNews } from './editor-news.ts';
import { showError } from './errors.ts';
import { Lens } from './lens.ts';
import { Marks } from './marks.ts';
import { platformIsFit } from './platform.ts';
import { previews } from './preview.ts';
import { ProgressReports } from './progress.ts';
import { Prompts } from './prompts.ts';
import { ReviewView } from './review-view.ts';
import { Server } from './server.ts';
import type { Services } from './services.ts';
import { showSettingsProblems } from './settings-problem.ts';
import { StatusItem } from './status.ts';
import { registerTestHooks, TEST_VARIABLE } from './test-hooks.ts';
import { VaultAccess } from './vault.ts';
import { registerWarnings } from './warnings.ts';

let running: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Nom de Plume', { log: true });
  context.subscriptions.push(log);
  if (!platformIsFit(context.extensionPath, existsSync)) {
    registerWithoutServer(context, log);
    return;
  }
  const prompts = new Prompts();
  const server: Server = new Server(
    context.asAbsolutePath('dist/server.cjs'),
    log,
    (): InitializationOptions => ({
      vaultFile: vault.file(),
      workers: clientSetting<number>('workers', 0),
      trusted: vscode.workspace.isTrusted,
      ...(vscode.l10n.bundle === undefined ? {} : { strings: vscode.l10n.bundle }),
    }),
  );
  const vault: VaultAccess = new VaultAccess(context, server, prompts);
  const marks = new Marks(server, context.extensionUri);
  const status = new StatusItem(server, marks);
  context.subscriptions.push(showSettingsProblems(server));
  const progress = new ProgressReports(server);
  const services: Services = { context, server, vault, marks, prompts, progress, log };
  const review = new ReviewView(services);
  const lens = new Lens(server, status);
  context.subscriptions.push(
    server,
    marks,
    status,
    progress,
    previews.register(),
    registerCommands(services),
    review,
    lens,
    registerEntityCommands(services, review),
    registerCommand(services, 'toggleLens', () => lens.toggle()),
    registerCommand(services, 'reportProblem', () => reportProblem(services, status)),
    registerWarnings(services),
    new Badges(marks).register(),
    tellEditorNews(server),
  );
  if (process.env[TEST_VARIABLE] !== undefined) {
    context.subscriptions.push(registerTestHooks(services, status));
  }
  running = server;
  // Activation does not wait for it: the window is ready before the model is.
  server.start().catch((error: unknown) => {
    showError(error, log);
  });
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}

/** Where the native parts are missing, what explains that still works. */
function registerWithoutServer(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('nomDePlume.openReadme', () => openReadme({ context })),
    vscode.commands.registerCommand('nomDePlume.showLog', () => showLog({ log })),
  );
}
