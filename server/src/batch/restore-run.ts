import { NEVER, type CancellationSignal } from '../cancellation.ts';
import type { BatchEnvironment, OnProgress, RestoreOptions, RestoreOutcome } from './types.ts';

/**
 * Brings the originals back, as one run of the vault. A file whose content the ledger knows (under whatever path) is
 * restored exactly, through as many runs as lie on top of each other; any other is restored as far as its pseudonyms
 * say without doubt.
 * @param paths absolute, or `-` for `env.standardInput`
 * @throws NomDePlumeError `run-busy`, `run-interrupted`, `vault-locked`, `ledger-mismatch`; `cancelled` before a run began
 */
export function restore(
  paths: readonly string[],
  options: RestoreOptions,
  env: BatchEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<RestoreOutcome> {
  throw new Error(`not built yet ${String([paths, options, env, onProgress, signal])}`);
}
