/** Entry of the language server, started by the extension over IPC. It only wires. */
import { extname, join } from 'node:path';
import * as l10n from '@vscode/l10n';
import {
  createConnection,
  DidChangeConfigurationNotification,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
  CodeActionKind,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { NomDePlumeError } from './errors.ts';
import { batchEnvironment } from './lsp/batch-environment.ts';
import { registerClipboard } from './lsp/clipboard.ts';
import { ClosedFiles } from './lsp/closed-files.ts';
import { FIX_ALL, registerCodeActions } from './lsp/code-actions.ts';
import type { Feature, ServerContext } from './lsp/context.ts';
import { registerCounts } from './lsp/counts.ts';
import { registerDecisions } from './lsp/decisions.ts';
import { DictionaryFeed } from './lsp/dictionary-feed.ts';
import { registerDocuments } from './lsp/documents.ts';
import { EditorStates } from './lsp/editor-states.ts';
import { registerFileNames } from './lsp/file-names.ts';
import { FileDecisions } from './lsp/file-decisions.ts';
import { registerEntities } from './lsp/entities.ts';
import { registerHover } from './lsp/hover.ts';
import { registerIdleLock } from './lsp/idle-lock.ts';
import { initializationOptions } from './lsp/initialization.ts';
import { LedgerTracker } from './lsp/ledger-tracker.ts';
import { notify } from './lsp/messages.ts';
import { registerLens } from './lsp/lens.ts';
import { MarkService } from './lsp/marks.ts';
import { registerProcesses } from './lsp/processes.ts';
import { registerReferences } from './lsp/references.ts';
import { registerRemap } from './lsp/remap.ts';
import { registerRename } from './lsp/rename.ts';
import { registerRunRequests } from './lsp/run-requests.ts';
import { SettingsCache } from './lsp/settings-cache.ts';
import { Reporter } from './lsp/status-reporter.ts';
import { registerTextChanges } from './lsp/text-changes.ts';
import { registerVaultPlaces, VaultPlaces } from './lsp/vault-places.ts';
import { registerVaultRequests } from './lsp/vault-requests.ts';
import { registerVaultTools } from './lsp/vault-tools.ts';
import { WorkspacePaths } from './lsp/workspace-paths.ts';
import { registerWorkspaceScan } from './lsp/workspace-scan.ts';
import { DetectorHost } from './ner/host-process.ts';
import { checkPlatform } from './ner/platform.ts';
import { marksNotification, type MarksParams } from './protocol.ts';
import { VaultClient } from './store/vault-client.ts';

const FEATURES: readonly Feature[] = [
  registerDocuments,
  registerHover,
  registerCodeActions,
  registerReferences,
  registerRemap,
  registerRename,
  registerTextChanges,
  registerVaultPlaces,
  registerVaultRequests,
  registerVaultTools,
  registerIdleLock,
  registerRunRequests,
  registerWorkspaceScan,
  registerDecisions,
  registerClipboard,
  registerEntities,
  registerLens,
  registerCounts,
  registerFileNames,
  registerProcesses,
];

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
    resolveProvider: true,
  },
  documentHighlightProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

const connection = createConnection(ProposedFeatures.all);
const log = (message: string): void => {
  connection.console.info(message);
};

connection.onInitialize((params) => {
  checkPlatform();
  const options = initializationOptions(params.initializationOptions);
  if (options.strings !== undefined) l10n.config({ contents: { ...options.strings } });
  const context = assemble(options);
  context.settings.setFolders(params.workspaceFolders ?? []);
  context.paths.setFolders(context.settings.folders.map(({ uri }) => uri));
  connection.onInitialized(() => {
    void start(context);
  });
  return { capabilities: CAPABILITIES };
});
connection.listen();

function assemble(options: ServerContext['options']): ServerContext {
  const vaultFile = { current: options.vaultFile };
  const bundled = extname(import.meta.filename) === '.cjs';
  const detector = new DetectorHost({
    script: join(import.meta.dirname, bundled ? 'detector-host.cjs' : 'detector-host.ts'),
    modelFolder: join(import.meta.dirname, bundled ? '../models' : '../../models'),
    workers: options.workers,
    role: 'editor',
    log,
  });
  const vault = new VaultClient(
    join(import.meta.dirname, bundled ? 'vault-worker.cjs' : 'store/vault-worker.ts'),
    options.vaultFile === '' ? undefined : options.vaultFile,
  );
  const places = new VaultPlaces(() => vaultFile.current);
  const ledger = new LedgerTracker(vault, places, log);
  const documents = new TextDocuments({
    create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
    update: (document, changes, version) => ledger.update(document, changes, version),
  });
  const settings = new SettingsCache(connection, log);
  const paths = new WorkspacePaths();
  const editor = new EditorStates();
  const send = (params: MarksParams): void => {
    notify(connection, marksNotification, params);
  };
  const fileDecisions = new FileDecisions();
  const feed = new DictionaryFeed({
    connection,
    vault,
    vaultFile,
    detector,
    settings,
    fileDecisions,
    log,
  });
  const status = new Reporter(connection, async () => {
    const state = await feed.refresh();
    for (const document of documents.all()) ledger.recheck(document);
    marks.scheduleAll();
    return state;
  });
  const busy = (): (() => void) => status.busy();
  const onDetector = (error: NomDePlumeError | undefined): void => {
    status.detector(error);
  };
  const marks = new MarkService({
    documents,
    settings,
    detector,
    ledger,
    fileDecisions,
    leavesOut: (uri, own) => settings.leavesOut(uri, own),
    send,
    busy,
    onDetector,
    log,
  });
  const batch = batchEnvironment({
    connection,
    documents,
    detector,
    vault,
    settings,
    paths,
    editor,
    ledger,
    workers: options.workers,
    log,
  });
  const closedFiles = new ClosedFiles({
    settings,
    paths,
    batch,
    fileDecisions,
    isOpen: (uri) => documents.get(uri) !== undefined,
    vaultIsOpen: async () => (await vault.status()).state === 'open',
    send,
    busy,
    changed: () => {
      feed.entitiesChanged();
    },
    log,
  });
  return {
    connection,
    documents,
    options,
    settings,
    detector,
    vault,
    vaultFile,
    places,
    editor,
    ledger,
    fileDecisions,
    marks,
    closedFiles,
    status,
    paths,
    batch,
    log,
  };
}

async function start(context: ServerContext): Promise<void> {
  // Before anything is awaited: the editor tells of the documents that are open right after the handshake.
  const features = FEATURES.map((register) => register(context));
  connection.onShutdown(async () => {
    for (const feature of features) feature.dispose();
    context.marks.dispose();
    context.closedFiles.dispose();
    // Native code must have ended before the process does.
    await Promise.all([context.detector.dispose(), context.vault.dispose()]);
  });
  await connection.client.register(DidChangeConfigurationNotification.type);
  await context.status.vaultChanged();
  context.status.update({ detector: 'ready' });
}
