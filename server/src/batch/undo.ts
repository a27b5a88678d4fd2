import { NEVER, type CancellationSignal } from '../cancellation.ts';
import type { BatchEnvironment, OnProgress, UndoOutcome } from './types.ts';

/**
 * Takes one run back: every file that still holds what the run wrote gets the bytes it had before. A file that a later
 * run wrote over is named with that run's reason in `notLookedAt` and left alone.
 * @throws NomDePlumeError `run-overlap` when nothing can be undone because later runs lie on top of all of it; `nothing-to-do`
 */
export function undo(
  runId: string,
  env: BatchEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<UndoOutcome> {
  throw new Error(`not built yet ${String([runId, env, onProgress, signal])}`);
}
