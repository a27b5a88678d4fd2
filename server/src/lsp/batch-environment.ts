/** The editor as runs see it: open documents, settings by path, edits that the editor applies. */
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { BatchEnvironment, EditorEdit } from '../batch/types.ts';
import { DetectorJobs } from '../batch/jobs/detector-jobs.ts';
import { runtimeFolder } from '../batch/jobs/runtime-folder.ts';
import { defaultWorkers } from '../ner/default-workers.ts';
import type { DetectorClient } from '../ner/detector-client.ts';
import type { VaultService } from '../store/vault-service.ts';
import type { EditorStates } from './editor-states.ts';
import type { LedgerTracker } from './ledger-tracker.ts';
import { rangeOf } from './marks.ts';
import type { SettingsCache } from './settings-cache.ts';
import type { WorkspacePaths } from './workspace-paths.ts';

export interface BatchParts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly detector: DetectorClient;
  readonly vault: VaultService;
  readonly settings: SettingsCache;
  readonly paths: WorkspacePaths;
  readonly editor: EditorStates;
  readonly ledger: LedgerTracker;
  /** The most workers; 0: chosen by cores and memory. */
  readonly workers: number;
  readonly log: (message: string) => void;
}

export function batchEnvironment(parts: BatchParts): BatchEnvironment {
  const { detector, vault, settings, paths, log } = parts;
  const dirtyDocument = (path: string): TextDocument | undefined => {
    const uri = paths.uriOf(path);
    return parts.editor.isDirty(uri) ? parts.documents.get(uri) : undefined;
  };
  const jobs = new DetectorJobs(detector, {
    folder: runtimeFolder(),
    workers: parts.workers === 0 ? defaultWorkers() : parts.workers,
    say: log,
  });
  return {
    detector,
    jobs,
    vault,
    log,
    settingsFor: (path) => settings.forPath(path),
    openText: (path) => {
      const document = dirtyDocument(path);
      return document && { text: document.getText(), version: document.version };
    },
    applyEdit: (edit) => applyInEditor(parts, edit),
  };
}

async function applyInEditor(parts: BatchParts, edit: EditorEdit): Promise<boolean> {
  const uri = parts.paths.uriOf(edit.path);
  const document = parts.documents.get(uri);
  if (document?.version !== edit.version) return false;
  const settings = await parts.settings.for(uri);
  const text = document.getText();
  const replaced = edit.edits.map(({ start, end, text: replacement }) => ({
    original: text.slice(start, end),
    replacement,
    type: 'PERSON' as const,
    entityId: '',
  }));
  // The run enters them in the ledger itself; here they only keep their places from being marked.
  parts.ledger.expect(document, settings.domain, edit.edits, replaced, false);
  const answer = await parts.connection.workspace.applyEdit({
    label: 'Nom de Plume',
    edit: {
      documentChanges: [
        {
          textDocument: { uri, version: edit.version },
          edits: edit.edits.map((one) => ({ range: rangeOf(document, one), newText: one.text })),
        },
      ],
    },
  });
  return answer.applied;
}
