/**
 * What a command does, told to another program while it does it: one JSON object a line on standard output, described in
 * docs/json-events.md. No names, no pieces of documents.
 */
import type { DocumentReport, OnProgress, Progress } from '../batch/types.ts';
import { shown } from './context.ts';
import { printLine } from './terminal.ts';

/** Raised when a program that reads them would have to be changed. */
export const EVENTS_VERSION = 1;

/** Between two events of progress in one phase, milliseconds. */
const PROGRESS_EVERY = 200;

export class Events {
  #phase: Progress['phase'] | undefined;
  #last = -Infinity;

  start(command: string, paths: readonly string[]): Promise<void> {
    return this.#print({ event: 'start', version: EVENTS_VERSION, command, paths: paths.map(shown) });
  }

  /** The first of each phase, then a few a second. */
  readonly onProgress: OnProgress = (progress) => {
    const now = performance.now();
    if (progress.phase === this.#phase && now - this.#last < PROGRESS_EVERY) return;
    this.#phase = progress.phase;
    this.#last = now;
    void this.#print({ event: 'progress', ...progress });
  };

  readonly onDocument = ({ path, milliseconds, ...counts }: DocumentReport): void => {
    void this.#print({
      event: 'document',
      file: shown(path),
      ...counts,
      milliseconds: Math.round(milliseconds),
    });
  };

  /** The last one. `outcome` is what `--json` prints. */
  end(outcome: object): Promise<void> {
    return this.#print({ event: 'end', ...outcome });
  }

  #print(event: object): Promise<void> {
    return printLine(JSON.stringify(event));
  }
}
