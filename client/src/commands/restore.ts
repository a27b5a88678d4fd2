import * as vscode from 'vscode';
import type { RestoreOutcome } from '../../../server/src/batch/types.ts';
import {
  restoreDocumentRequest,
  restoreRequest,
  undoRunRequest,
  type Scope,
} from '../../../server/src/protocol.ts';
import { fileCount, originalCount } from '../counts.ts';
import { documentsOf } from '../notebooks.ts';
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
  const { documents, file } = documentsOf(uri);
  for (const document of documents) await restoreInDocument(services, document, undefined);
  if (documents.length === 0) {
    await restoreOver(services, { kind: 'uris', uris: [services.server.asUri(file)] });
  }
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
    t('As before the run: {0}.', fileCount(outcome.undone.length)) + leftOut(outcome.notLookedAt),
    outcome.outcome,
  );
}

async function restoreOver(services: Services, scope: Scope): Promise<void> {
  const { t } = vscode.l10n;
  const outcome = await services.progress.run(t('Restoring the originals'), (token, cancel) =>
    services.server.request(restoreRequest, { token, scope, target: { kind: 'in-place' } }, cancel),
  );
  tell(describe(outcome) + leftOut(outcome.notLookedAt), outcome.outcome, undecidedOf(outcome));
}

function describe({ files }: RestoreOutcome): string {
  const { t } = vscode.l10n;
  const exact = files.filter(({ how }) => how === 'exact').length;
  const lexical = files
    .filter(({ how }) => how === 'lexical')
    .map(({ path }) => vscode.workspace.asRelativePath(path));
  const more = lexical.length > 3 ? ', …' : '';
  const undecided = files.reduce((sum, file) => sum + file.undecided.length, 0);
  const sentences = [
    ...(exact + lexical.length === 0 ? [t('There was nothing to restore.')] : []),
    ...(exact === 0 ? [] : [t('Restored exactly: {0}.', fileCount(exact))]),
    ...(lexical.length === 0
      ? []
      : [t('Edited since, and restored name by name: {0}.', lexical.slice(0, 3).join(', ') + more)]),
    ...(undecided === 0 ? [] : [t('Left, for they could mean several people: {0}.', undecided)]),
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
    ? t('Restored {0}.', originalCount(answer.edits.length)) + undecided
    : t('The document has changed meanwhile. Try again.');
  void vscode.window.setStatusBarMessage(message, 6000);
}

interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** The first place that was left because it could mean several people. */
function undecidedOf({ files }: RestoreOutcome): Place | undefined {
  for (const { path, undecided } of files) {
    const [first] = undecided;
    if (first !== undefined) return { path, start: first.start, end: first.end };
  }
  return undefined;
}

function tell(message: string, outcome: RestoreOutcome['outcome'], undecided?: Place): void {
  const showFirst = vscode.l10n.t('Show First');
  const show = outcome === 'done' ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  void show(message, ...(undecided === undefined ? [] : [showFirst])).then(async (choice) => {
    if (choice !== showFirst || undecided === undefined) return;
    const document = await vscode.workspace.openTextDocument(undecided.path);
    const { start, end } = undecided;
    const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
    await vscode.window.showTextDocument(document, { selection });
  });
}
