import type { RunRecord } from '../store/vault-service.ts';
import type { BatchEnvironment, RecoverOutcome } from './types.ts';

/** Runs that began, did not end, and whose process is gone; newest first. */
export function interruptedRuns(env: BatchEnvironment): Promise<readonly RunRecord[]> {
  throw new Error(`not built yet ${String(env)}`);
}

/**
 * Ends an interrupted run. `finish`: every file that the run had announced gets its new content. `undo`: every one gets
 * its old content back. Files the run had not come to are as they were; `finish` and a new run over `roots` complete it.
 */
export function recover(
  run: RunRecord,
  how: 'finish' | 'undo',
  env: BatchEnvironment,
): Promise<RecoverOutcome> {
  throw new Error(`not built yet ${String([run, how, env])}`);
}
