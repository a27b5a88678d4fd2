/** A file as a prepared run would leave it. Pseudonyms are chosen for it, as the run would; no file is written. */
import { applyEdits } from '../batch/edits.ts';
import { foldAll, namedDocument } from '../batch/named-document.ts';
import { planRun, type RunPlan } from '../batch/plan-run.ts';
import { readUnchanged } from '../batch/read-file.ts';
import { editsFor } from '../batch/replacements.ts';
import type { BatchEnvironment, RunOptions, ScanResult } from '../batch/types.ts';
import { NEVER } from '../cancellation.ts';
import { NomDePlumeError } from '../errors.ts';

export interface PlannedRun {
  readonly options: RunOptions;
  readonly plan: RunPlan;
}

/** What the run would replace, with every new name given its pseudonym. */
export async function planPreview(
  scan: ScanResult,
  options: RunOptions,
  batch: BatchEnvironment,
): Promise<PlannedRun> {
  const plan = await planRun(scan, options, batch, () => undefined, NEVER);
  await batch.vault.prepare(options.domain, plan.named, foldAll(plan.words));
  return { options, plan };
}

/** Text before and after. @throws `file-changed` */
export async function previewFile(
  { options, plan }: PlannedRun,
  path: string,
  batch: BatchEnvironment,
): Promise<{ readonly before: string; readonly after: string }> {
  const planned = plan.documents.find(({ file }) => file.path === path);
  const read = planned && (await readUnchanged(planned.file, batch));
  if (planned === undefined || read === undefined || 'left' in read) {
    throw new NomDePlumeError(
      'file-changed',
      'The file has changed since the scan.',
      'Start the command again.',
    );
  }
  const { text } = read.document.file;
  const named = namedDocument(planned.file, text, planned.mentions);
  const replacements = await batch.vault.render(options.domain, named);
  return { before: text, after: applyEdits(text, editsFor(text, planned.mentions, replacements)) };
}
