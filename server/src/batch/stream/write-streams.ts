/** The large files of a run, one after the other. */
import type { CancellationSignal } from '../../cancellation.ts';
import type { JournaledWriter, Place } from '../journaled-writer.ts';
import type { PlannedStream } from '../plan-run.ts';
import type { ResidualCheck } from '../residual.ts';
import type { BatchEnvironment, OnProgress, ResidualFinding, RunOptions } from '../types.ts';
import { copyLarge } from './output-file.ts';
import { byteProgress } from './progress.ts';
import { writeStream } from './write-stream.ts';

export interface WrittenStreams {
  readonly mentions: number;
  readonly residual: readonly ResidualFinding[];
}

/** Writes what was planned; where outputs are and what was left is told to the writer of the run. */
export async function writeStreams(
  planned: readonly PlannedStream[],
  runId: string,
  options: RunOptions,
  env: BatchEnvironment,
  writer: JournaledWriter,
  check: ResidualCheck,
  placeOf: (path: string) => Place,
  onProgress: OnProgress,
  signal: CancellationSignal,
): Promise<WrittenStreams> {
  const { domain, fsync = true } = options;
  const accept = options.acceptText ?? ((): boolean => true);
  const residual: ResidualFinding[] = [];
  let mentions = 0;
  for (const { file, changes } of planned) {
    const place = placeOf(file.path);
    const output = { runId, fsync, place };
    if (file.writtenByLedger) writer.leave({ path: file.path, reason: 'written-by-ledger' });
    if (!changes) {
      if (place.kind === 'in-place') continue;
      const copied = await copyLarge(file, output, env.vault, signal);
      if ('left' in copied) writer.leave(copied.left);
      else writer.noteWritten(copied.written);
      continue;
    }
    const report = byteProgress('write', file.path, onProgress);
    const done = await writeStream(file, env, accept, domain, check, output, signal, report);
    if ('left' in done.result) writer.leave(done.result.left);
    else {
      writer.noteWritten(done.result.written);
      mentions += done.mentions;
      for (const finding of done.residual) residual.push(finding);
    }
  }
  return { mentions, residual };
}

/** What large files left behind on the way. */
export async function forgetStreams(scan: {
  readonly streamed?: readonly { readonly spill?: { remove(): Promise<void> } }[];
}): Promise<void> {
  for (const { spill } of scan.streamed ?? []) await spill?.remove();
}
