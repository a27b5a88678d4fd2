import { NEVER, type CancellationSignal } from '../cancellation.ts';
import type { OnProgress, ScanEnvironment, ScanResult } from './types.ts';

/**
 * Detects over files and folders without changing any. Folders are walked, ignore files respected; a PATH given by
 * itself is looked at whatever the ignore files say. Texts are not kept: a later step reads them again and compares
 * digests.
 * @param paths absolute, or `-` for `env.standardInput`
 * @throws NomDePlumeError `cancelled`
 */
export function scan(
  paths: readonly string[],
  env: ScanEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<ScanResult> {
  throw new Error(`not built yet ${String([paths, env, onProgress, signal])}`);
}
