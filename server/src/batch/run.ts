import { NEVER, type CancellationSignal } from '../cancellation.ts';
import type { BatchEnvironment, OnProgress, RunOptions, RunOutcome, ScanResult } from './types.ts';

/**
 * Replaces what a scan found, as one run of the vault: names found in one document are looked for in all, every new
 * name gets its pseudonym, intents are made durable, files are written atomically and checked for what was left.
 * A file that changed since the scan is skipped and named. The result depends neither on the order of files nor on
 * the number of workers. Cancelling leaves whole files and gives outcome `cancelled`; `undo` takes them back.
 * @throws NomDePlumeError `run-busy`, `run-interrupted` (see `recover`), `vault-locked`; `cancelled` before a run began
 */
export function pseudonymize(
  scan: ScanResult,
  options: RunOptions,
  env: BatchEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<RunOutcome> {
  throw new Error(`not built yet ${String([scan, options, env, onProgress, signal])}`);
}
