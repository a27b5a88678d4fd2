import { stat } from 'node:fs';
import type { OnProgress, Progress } from '../types.ts';

/** Progress inside a large file: how much of it was read, in mebibytes. */
export function byteProgress(
  phase: Progress['phase'],
  path: string,
  onProgress: OnProgress,
): (bytes: number) => void {
  let total = 0;
  stat(path, (error, found) => {
    if (error === null) total = mebibytes(found.size);
  });
  return (bytes) => {
    onProgress({ phase, done: mebibytes(bytes), total, file: path });
  };
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
