import { NEVER, type CancellationSignal } from '../cancellation.ts';
import type { BatchEnvironment, OnProgress, VerifyOutcome } from './types.ts';

/**
 * Looks for originals of the vault in files: as whole words, in every disguise that `core/restore/residual.ts` lists.
 * @param paths absolute, or `-` for `env.standardInput`
 */
export function verify(
  paths: readonly string[],
  domain: string,
  env: BatchEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<VerifyOutcome> {
  throw new Error(`not built yet ${String([paths, domain, env, onProgress, signal])}`);
}
