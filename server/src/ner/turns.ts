/**
 * Turns on the main thread of the host: long work is done in short steps, and before each it waits for its turn. The
 * most urgent that waits comes next, messages are read between turns, so that a document on the screen waits for one
 * step of a long one and not for all of it.
 */
import type { Priority } from './detector-client.ts';

export class Turns {
  readonly #lanes: (() => void)[][] = [[], [], []];
  #scheduled = false;

  /** Resolves when it is the caller's turn; the caller works until its next `await`. */
  next(priority: Priority): Promise<void> {
    return new Promise((resolve) => {
      this.#lanes[priority]?.push(resolve);
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      const lane = this.#lanes.find((waiting) => waiting.length > 0);
      lane?.shift()?.();
      if (this.#lanes.some((waiting) => waiting.length > 0)) this.#schedule();
    });
  }
}
