import { availableParallelism } from 'node:os';

const MOST_WORKERS_BY_DEFAULT = 4;
/** Bytes that must be free for each worker beyond the first. */
const MEMORY_OF_A_WORKER = 300 * 1024 * 1024;

/** Workers by default: as many as cores, up to 4, fewer when memory is short. */
export function defaultWorkers(
  cores = availableParallelism(),
  freeMemory = process.availableMemory(),
): number {
  const byMemory = Math.floor(freeMemory / MEMORY_OF_A_WORKER);
  return Math.max(1, Math.min(cores, MOST_WORKERS_BY_DEFAULT, byMemory));
}
