import { NEVER, type CancellationSignal } from '../cancellation.ts';
import { isCancelled, NomDePlumeError } from '../errors.ts';
import type { NewRun, RunRecord, SettledIntent } from '../store/vault-service.ts';
import { AT_ONCE, forEachBounded } from './bounded.ts';
import { counter } from './counter.ts';
import { JournaledWriter } from './journaled-writer.ts';
import { oldVersion, outputPath, touched, versionOf } from './ledger-files.ts';
import { isFailure } from './read-file.ts';
import { undoLargeFile, versionOfLarge } from './stream/recover-stream.ts';
import type { BatchEnvironment, NotLookedAt, OnProgress, UndoOutcome } from './types.ts';

/**
 * Takes one run back: every file that still holds what the run wrote gets the bytes it had before. A file that a later
 * run wrote over is left alone and named, with code `run-overlap`.
 * @throws NomDePlumeError `run-overlap` when later runs lie on top of all of it; `nothing-to-do`
 */
export async function undo(
  runId: string,
  env: BatchEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<UndoOutcome> {
  const { vault } = env;
  const record = await findRun(runId, env);
  const files = touched(await vault.runFiles(runId));
  const { domain, roots } = record;
  // Taking a restore back is to pseudonymise again: the ledger leads back from what is written.
  const kind: NewRun['kind'] = record.kind === 'restore' ? 'pseudonymize' : 'undo';
  const undoId = await vault.beginRun({ kind, domain, roots, toCopy: false });
  const options = { runId: undoId, kind, fsync: true, applyEdit: env.applyEdit };
  const writer = new JournaledWriter(vault, options, signal);
  const count = counter(onProgress, 'restore', files.length);
  try {
    await forEachBounded(files, AT_ONCE, signal, async (file) => {
      if (file.streamed === undefined) await undoFile(file, record.kind, env, writer);
      else await undoLarge(file, record.kind, undoId, env, writer, signal);
      count(outputPath(file));
    });
    await writer.finish();
  } catch (error) {
    await writer.stop();
    await vault.endRun(undoId, isCancelled(error) ? 'cancelled' : 'failed').catch(() => undefined);
    if (!isCancelled(error)) throw error;
    return { runId: undoId, outcome: 'cancelled', ...undone(writer), blocked: [] };
  }
  const result = { ...undone(writer), blocked: await blockedBy(undone(writer).notLookedAt, env) };
  const outcome = result.notLookedAt.some(isFailure) ? 'partial' : 'done';
  await vault.endRun(undoId, outcome);
  if (result.undone.length === 0) throw nothingUndone(result.notLookedAt, result.blocked);
  return { runId: undoId, outcome, ...result };
}

async function findRun(runId: string, env: BatchEnvironment): Promise<RunRecord> {
  const record = (await env.vault.runs()).find(({ id }) => id === runId);
  if (record === undefined || record.outcome === 'open') {
    throw new NomDePlumeError(
      'nothing-to-do',
      'There is no such run that has ended.',
      'Choose one from the list of runs.',
    );
  }
  if (record.toCopy) {
    throw new NomDePlumeError(
      'nothing-to-do',
      'This run wrote to a copy; the originals were never changed.',
      'Delete the folder of the copy if you no longer want it.',
    );
  }
  return record;
}

async function undoFile(
  file: SettledIntent,
  kind: RunRecord['kind'],
  env: BatchEnvironment,
  writer: JournaledWriter,
): Promise<void> {
  const version = await versionOf(file, env);
  if (version.kind === 'none') writer.leave(version.left);
  else if (version.kind === 'old') return;
  else if (version.kind === 'other') writer.leave(await whyOther(file, version.document.file.digest, env));
  else {
    const output = oldVersion(version.document, kind, file);
    if (output === undefined) {
      writer.leave({ path: outputPath(file), reason: 'changed', code: 'ledger-mismatch' });
    } else await writer.add(output, { kind: 'in-place' });
  }
}

async function undoLarge(
  file: SettledIntent,
  kind: RunRecord['kind'],
  runId: string,
  env: BatchEnvironment,
  writer: JournaledWriter,
  signal: CancellationSignal,
): Promise<void> {
  const version = await versionOfLarge(file, signal);
  if (version.kind === 'none') writer.leave(version.left);
  else if (version.kind === 'old') return;
  else if (version.kind === 'other') writer.leave(await whyOther(file, version.file.digest, env));
  else {
    const run = { runId, fsync: true };
    const result = await undoLargeFile(file, kind, version.file, run, env.vault, signal);
    if ('left' in result) writer.leave(result.left);
    else writer.noteWritten(result.written);
  }
}

async function whyOther(file: SettledIntent, digest: string, env: BatchEnvironment): Promise<NotLookedAt> {
  const later = await env.vault.ledgerOf(digest);
  if (later === undefined) return { path: outputPath(file), reason: 'changed', code: 'file-changed' };
  return { path: outputPath(file), reason: 'changed', code: 'run-overlap', run: later.runId };
}

function undone(writer: JournaledWriter): Pick<UndoOutcome, 'undone' | 'notLookedAt'> {
  const { written, notLookedAt } = writer.result();
  return { undone: written, notLookedAt };
}

/** Which later run wrote over which file. */
async function blockedBy(
  left: readonly NotLookedAt[],
  { vault }: BatchEnvironment,
): Promise<UndoOutcome['blocked']> {
  const overlapped = left.filter(({ code }) => code === 'run-overlap');
  if (overlapped.length === 0) return [];
  const runs = new Map((await vault.runs()).map(({ id, startedAt, kind }) => [id, { id, startedAt, kind }]));
  return overlapped.flatMap(({ path, run }) => {
    const by = runs.get(run ?? '');
    return by === undefined ? [] : [{ path, by }];
  });
}

function nothingUndone(left: readonly NotLookedAt[], blocked: UndoOutcome['blocked']): NomDePlumeError {
  if (left.length > 0 && left.every(({ code }) => code === 'run-overlap')) {
    return new NomDePlumeError(
      'run-overlap',
      `Later runs changed all files of this run again: ${namesOf(blocked)}.`,
      'Undo the later runs first, the newest one before the others.',
    );
  }
  return new NomDePlumeError(
    'nothing-to-do',
    'No file holds what this run wrote any more.',
    'Restore the files instead: they are found by their content.',
  );
}

/** The blocking runs, each once. */
function namesOf(blocked: UndoOutcome['blocked']): string {
  const runs = new Map(blocked.map(({ by }) => [by.id, `the run ${by.id} of ${by.startedAt}`]));
  return [...runs.values()].join(', ');
}
