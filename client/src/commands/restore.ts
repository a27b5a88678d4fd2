import * as vscode from 'vscode';
import type { RestoreOutcome } from '../../../server/src/batch/types.ts';
import {
  restoreDocumentRequest,
  restoreRequest,
  undoRunRequest,
  type Scope,
} from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';
import { applyAnswer } from '../text-edits.ts';
import { fileOf, leftOut } from './run.ts';

export async function restoreWorkspace(services: Services): Promise<void> {
  const { t } = vscode.l10n;
  const choice = await services.prompts.choose(
    'restore.confirm',
    t('Bring the originals back in the whole workspace?'),
    t(
      'Files that are as the run wrote them come back byte for byte; others as far as it can be done without doubt.',
    ),
    [{ id: 'restore', title: t('Restore') }],
  );
  if (choice === 'restore') await restoreOver(services, { kind: 'workspace' });
}

export async function restoreFile(services: Services, argument: unknown): Promise<void> {
  const uri = fileOf(argument);
  if (uri === undefined) return;
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined && (open.isDirty || open.isUntitled || uri.scheme !== 'file')) {
    await restoreInDocument(services, open, undefined);
  } else await restoreOver(services, { kind: 'uris', uris: [services.server.asUri(uri)] });
}

export async function restoreSelection(services: Services): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const ranges = editor.selections.filter((selection) => !selection.isEmpty);
  if (ranges.length > 0) await restoreInDocument(services, editor.document, ranges);
  else void vscode.window.setStatusBarMessage(vscode.l10n.t('Select the text first.'), 4000);
}

export async function undoLastRun(services: Services): Promise<void> {
  const { t } = vscode.l10n;
  const choice = await services.prompts.choose(
    'run.undo',
    t('Undo the last run?'),
    t('Every file that still is as the run wrote it gets the bytes it had before.'),
    [{ id: 'undo', title: t('Undo') }],
  );
  if (choice !== 'undo') return;
  const outcome = await services.progress.run(t('Undoing the last run'), (token, cancel) =>
    services.server.request(undoRunRequest, { token }, cancel),
  );
  tell(
    t('{0} files are as before the run.', outcome.undone.length) + leftOut(outcome.notLookedAt),
    outcome.outcome,
  );
}

async function restoreOver(services: Services, scope: Scope): Promise<void> {
  const { t } = vscode.l10n;
  const outcome = await services.progress.run(t('Restoring the originals'), (token, cancel) =>
    services.server.request(restoreRequest, { token, scope, target: { kind: 'in-place' } }, cancel),
  );
  tell(describe(outcome) + leftOut(outcome.notLookedAt), outcome.outcome);
}

function describe({ files }: RestoreOutcome): string {
  const { t } = vscode.l10n;
  const exact = files.filter(({ how }) => how === 'exact').length;
  const lexical = files.filter(({ how }) => how === 'lexical').length;
  const undecided = files.reduce((sum, file) => sum + file.undecided.length, 0);
  const sentences = [
    exact + lexical === 0 ? t('There was nothing to restore.') : t('{0} files restored exactly.', exact),
    ...(lexical === 0 ? [] : [t('{0} were edited since and restored name by name.', lexical)]),
    ...(undecided === 0 ? [] : [t('{0} places could mean several people and were left.', undecided)]),
  ];
  return sentences.join(' ');
}

async function restoreInDocument(
  services: Services,
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[] | undefined,
): Promise<void> {
  const { t } = vscode.l10n;
  const params = { uri: services.server.asUri(document.uri), version: document.version };
  const answer = await services.server.request(
    restoreDocumentRequest,
    ranges === undefined ? params : { ...params, ranges: ranges.map(({ start, end }) => ({ start, end })) },
  );
  const applied = await applyAnswer(services, document.uri, answer);
  const undecided = answer.undecided === 0 ? '' : t(' {0} could not be decided.', answer.undecided);
  const message = applied
    ? t('Restored {0} originals.', answer.edits.length) + undecided
    : t('The document has changed meanwhile. Try again.');
  void vscode.window.setStatusBarMessage(message, 6000);
}

function tell(message: string, outcome: RestoreOutcome['outcome']): void {
  if (outcome === 'done') void vscode.window.showInformationMessage(message);
  else void vscode.window.showWarningMessage(message);
}
