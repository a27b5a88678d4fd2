import type { OnProgress, Progress } from './types.ts';

/** Counts steps of one phase. */
export function counter(
  onProgress: OnProgress,
  phase: Progress['phase'],
  total: number,
): (file: string) => void {
  let done = 0;
  onProgress({ phase, done, total });
  return (file) => {
    done++;
    onProgress({ phase, done, total, file });
  };
}
