import type * as vscode from 'vscode';
import type { Marks } from './marks.ts';
import type { ProgressReports } from './progress.ts';
import type { Prompts } from './prompts.ts';
import type { Server } from './server.ts';
import type { VaultAccess } from './vault.ts';

/** What every command works with; made in `extension.ts`, passed in. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly server: Server;
  readonly vault: VaultAccess;
  readonly marks: Marks;
  readonly prompts: Prompts;
  readonly progress: ProgressReports;
  readonly log: vscode.LogOutputChannel;
}
