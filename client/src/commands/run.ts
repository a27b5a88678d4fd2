import * as vscode from 'vscode';
import type { NotLookedAt, OutputTarget, RunOutcome } from '../../../server/src/batch/types.ts';
import {
  dropRunRequest,
  interruptedRunRequest,
  prepareRunRequest,
  pseudonymizeDocumentRequest,
  recoverRunRequest,
  writeRunRequest,
  type PreparedRun,
  type Scope,
} from '../../../server/src/protocol.ts';
import { fileCount, mentionCount } from '../counts.ts';
import { isInGit } from '../git.ts';
import { documentsOf } from '../notebooks.ts';
import { reasonLabel } from '../labels.ts';
import type { Services } from '../services.ts';
import { describeSummary } from '../summary.ts';
import { applyAnswer } from '../text-edits.ts';
import { warnOfHistory } from '../warnings.ts';
import { placeOf } from './mention.ts';
import { offerFileNames } from './file-names.ts';
import { review, showAll } from './review-run.ts';

export async function pseudonymizeWorkspace(services: Services): Promise<void> {
  await runOver(services, { kind: 'workspace' });
}

/** A saved file is written on disk like a run's; an unsaved document, or a notebook's cells, are edited in the editor. */
export async function pseudonymizeFile(services: Services, argument: unknown): Promise<void> {
  const uri = fileOf(argument);
  if (uri === undefined) return;
  const { documents, file } = documentsOf(uri);
  if (documents.length > 0) await replaceInDocuments(services, documents);
  else await runOver(services, { kind: 'uris', uris: [services.server.asUri(file)] });
}

export async function pseudonymizeSelection(services: Services): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const ranges = editor.selections.filter((selection) => !selection.isEmpty);
  if (ranges.length === 0) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('Select the text first.'), 4000);
    return;
  }
  await replaceInDocuments(services, [editor.document], ranges);
}

export async function replaceEntityInWorkspace(services: Services, argument: unknown): Promise<void> {
  const place = placeOf(services, argument);
  if (place === undefined) return;
  const { uri, version, range } = place;
  await runOver(services, { kind: 'workspace' }, { uri, version, range });
}

/** After a crash: finish the run that was cut off, or take it back. */
export async function recoverRun(services: Services): Promise<void> {
  if (!(await offerRecovery(services))) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No run was interrupted.'));
  }
}

/** Asks about an interrupted run, if there is one. True: there was. */
export async function offerRecovery(services: Services): Promise<boolean> {
  const { server, prompts, progress } = services;
  const { t } = vscode.l10n;
  const run = await server.request(interruptedRunRequest, {});
  if (run === null) return false;
  const how = await prompts.choose(
    'run.recover',
    t('A run over {0} files was interrupted', run.files),
    t('Every file is whole: either the old or the new version. Finish the run, or bring all of them back?'),
    [
      { id: 'finish', title: t('Finish') },
      { id: 'undo', title: t('Undo') },
    ],
  );
  if (how === undefined) return true;
  const outcome = await progress.run(t('Recovering'), (token) =>
    server.request(recoverRunRequest, { token, runId: run.id, how }),
  );
  const files = how === 'finish' ? outcome.written.length : outcome.old.length;
  void vscode.window.showInformationMessage(
    t('{0} files are as they should be.', files) + leftOut(outcome.notLookedAt),
  );
  return true;
}

async function replaceInDocuments(
  services: Services,
  documents: readonly vscode.TextDocument[],
  ranges?: readonly vscode.Range[],
): Promise<void> {
  const { t } = vscode.l10n;
  const within = ranges === undefined ? {} : { ranges: ranges.map(({ start, end }) => ({ start, end })) };
  let replaced = 0;
  let applied = true;
  for (const { uri, version } of documents) {
    const params = { uri: services.server.asUri(uri), version, ...within };
    const answer = await services.server.request(pseudonymizeDocumentRequest, params);
    if (await applyAnswer(services, uri, answer)) replaced += answer.edits.length;
    else applied = false;
  }
  const message = applied
    ? t('Replaced {0}.', mentionCount(replaced))
    : t('The document has changed meanwhile. Try again.');
  void vscode.window.setStatusBarMessage(message, 5000);
}

/** Scan, summary, confirmation, writing, result. */
export async function runOver(
  services: Services,
  scope: Scope,
  only?: Parameters<NonNullable<(typeof prepareRunRequest)['types']>>[0]['only'],
): Promise<void> {
  const { server, progress } = services;
  const { t } = vscode.l10n;
  const prepared = await progress.run(t('Looking for names and identifiers'), (token, cancel) =>
    server.request(prepareRunRequest, { token, scope, ...(only === undefined ? {} : { only }) }, cancel),
  );
  const { scanId } = prepared;
  if (prepared.withMentions.length === 0) {
    await server.request(dropRunRequest, { scanId });
    void vscode.window.showInformationMessage(
      t('Nothing to replace in {0}.', fileCount(prepared.summary.files)) + leftOut(prepared.notLookedAt),
    );
    return;
  }
  // One entity over the whole workspace is looked at first: that is what its quick fix is for.
  const seen = only !== undefined && (await showAll(services, prepared));
  const target = await confirm(services, prepared, seen);
  if (target === undefined) {
    await server.request(dropRunRequest, { scanId });
    return;
  }
  const outcome = await progress.run(t('Pseudonymizing'), (token, cancel) =>
    server.request(writeRunRequest, { token, scanId, target }, cancel),
  );
  tellOutcome(outcome);
  if (target.kind === 'in-place' && outcome.written.length > 0) {
    // Neither is part of the run: that they cannot be said now is no failure of it.
    warnOfHistory(services).catch(() => undefined);
    if (only === undefined) offerFileNames(services).catch(() => undefined);
  }
}

/** The summary, until the user has decided; undefined: not now. What is seen already must not be covered. */
async function confirm(
  services: Services,
  prepared: PreparedRun,
  seen: boolean,
): Promise<OutputTarget | undefined> {
  const { t } = vscode.l10n;
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const tracked = folder !== undefined && (await isInGit(folder.uri));
  const { message, detail } = describeSummary(prepared, tracked);
  const replace = { id: 'replace', title: t('Replace') } as const;
  const copy = { id: 'copy', title: t('To a Copy…') } as const;
  const look = { id: 'review', title: t('Review') } as const;
  const choices = tracked ? [copy, replace, look] : [replace, copy, look];
  for (;;) {
    const choice = seen
      ? await pickBeside(services, message, choices)
      : await services.prompts.choose('run.confirm', message, detail, choices);
    if (choice === undefined) return undefined;
    if (choice === 'replace') return { kind: 'in-place' };
    if (choice === 'review') {
      if (!(await review(services, prepared))) return undefined;
      continue;
    }
    const chosen = await services.prompts.folder('run.copyFolder', {
      title: t('Where should the copy go?'),
      openLabel: t('Write the Copy Here'),
      ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder.uri, '..') }),
    });
    if (chosen !== undefined) return { kind: 'copy', folder: chosen.fsPath };
  }
}

/** The same question at the upper edge, above the differences. */
function pickBeside<T extends string>(
  { prompts }: Services,
  message: string,
  choices: readonly { readonly id: T; readonly title: string }[],
): Promise<T | undefined> {
  const items = choices.map(({ id, title }) => ({ id, label: title }));
  return prompts.pick('run.confirm', items, { title: message, ignoreFocusOut: true });
}

function tellOutcome(outcome: RunOutcome): void {
  const { t } = vscode.l10n;
  const files = outcome.written.length + outcome.editorEdits.length;
  const left = outcome.residual.filter(({ kind }) => kind === 'left').length;
  const sentences = [
    outcome.outcome === 'cancelled'
      ? t('Cancelled after {0}; undo takes them back.', fileCount(files))
      : t('Replaced {0} in {1}.', mentionCount(outcome.mentions), fileCount(files)),
    ...(left === 0 ? [] : [t('{0} replaced names can still be read: run "Verify".', left)]),
  ];
  const undo = t('Undo');
  const report = t('Show Report');
  const show =
    outcome.outcome === 'done' && left === 0
      ? vscode.window.showInformationMessage
      : vscode.window.showWarningMessage;
  void show(sentences.join(' ') + leftOut(outcome.notLookedAt), undo, report).then((choice) => {
    if (choice === undo) void vscode.commands.executeCommand('nomDePlume.undoLastRun');
    if (choice === report) void vscode.commands.executeCommand('nomDePlume.showReport');
  });
}

/** Reasons that a person should hear of; that something is ignored by setting is what was asked for. */
const WORTH_NAMING: ReadonlySet<NotLookedAt['reason']> = new Set([
  'changed',
  'detector',
  'encoding',
  'size',
  'unreadable',
  'unwritable',
]);

/** A sentence that names files left out, the first of them at least. */
export function leftOut(notLookedAt: readonly NotLookedAt[]): string {
  const worth = notLookedAt.filter(({ reason }) => WORTH_NAMING.has(reason));
  if (worth.length === 0) return '';
  const named = worth
    .slice(0, 3)
    .map(({ path, reason }) => `${vscode.workspace.asRelativePath(path)} (${reasonLabel(reason)})`)
    .join(', ');
  const more = worth.length > 3 ? ', …' : '';
  return ` ${vscode.l10n.t('Left out: {0}', named + more)}`;
}

/** The file a command is about: the one chosen in the Explorer, else the active editor's. */
export function fileOf(argument: unknown): vscode.Uri | undefined {
  return argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
}
