import type { CancellationSignal } from '../cancellation.ts';
import { STANDARD_INPUT } from './read-file.ts';
import type { OnProgress, ScanEnvironment } from './types.ts';
import { walk, type WalkResult } from './walk.ts';

/** The files that paths lead to; standard input first, where it is asked for. */
export async function candidates(
  paths: readonly string[],
  env: Pick<ScanEnvironment, 'settingsFor' | 'standardInput'>,
  onProgress: OnProgress,
  signal: CancellationSignal,
): Promise<WalkResult> {
  onProgress({ phase: 'walk', done: 0, total: 0 });
  const onDisk = paths.filter((path) => path !== STANDARD_INPUT);
  const { files, notLookedAt } = await walk(onDisk, env.settingsFor, signal);
  if (onDisk.length === paths.length) return { files, notLookedAt };
  const input = { path: STANDARD_INPUT, size: env.standardInput?.length ?? 0 };
  return { files: [input, ...files], notLookedAt };
}
