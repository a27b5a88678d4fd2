import type { Connection, Disposable, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { BatchEnvironment } from '../batch/types.ts';
import type { DetectorClient } from '../ner/detector-client.ts';
import type { InitializationOptions, ServerStatus } from '../protocol.ts';
import type { VaultService } from '../store/vault-service.ts';
import type { ClosedFiles } from './closed-files.ts';
import type { EditorStates } from './editor-states.ts';
import type { FileDecisions } from './file-decisions.ts';
import type { LedgerTracker } from './ledger-tracker.ts';
import type { MarkService } from './marks.ts';
import type { SettingsCache } from './settings-cache.ts';
import type { VaultPlaces } from './vault-places.ts';
import type { WorkspacePaths } from './workspace-paths.ts';

/** What every feature of the server works with; made in `main.ts`, passed in, never reached for. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly options: InitializationOptions;
  readonly settings: SettingsCache;
  readonly detector: DetectorClient;
  readonly vault: VaultService;
  readonly editor: EditorStates;
  readonly ledger: LedgerTracker;
  readonly fileDecisions: FileDecisions;
  readonly marks: MarkService;
  readonly closedFiles: ClosedFiles;
  readonly status: StatusReporter;
  readonly paths: WorkspacePaths;
  readonly batch: BatchEnvironment;
  /** Where the vault is or would be. */
  readonly vaultFile: { current: string };
  /** Which vault a document belongs to. */
  readonly places: VaultPlaces;
  /** Detail for the log. Never text of documents. */
  readonly log: (message: string) => void;
}

/** What the status item hears. */
export interface StatusReporter {
  update(change: Partial<ServerStatus>): void;
  /** Counts work that makes the item busy; call the result when it ends. */
  busy(): () => void;
  /** Asks the vault again. */
  vaultChanged(): Promise<void>;
}

export type Feature = (context: ServerContext) => Disposable;
