import type { CancellationSignal } from '../../cancellation.ts';

/** A larger file has more time in proportion. Bytes. */
const SIZE_OF_LIMIT = 1_000_000;

/** One file's time, and the signal that ends its work. */
export interface Deadline {
  readonly signal: CancellationSignal;
  /** Whether it was the time that ended it. */
  readonly isOver: boolean;
  /** Its work has ended. */
  done(): void;
}

/**
 * Times for files of which several are in work at once. The detector takes them in their order, so that a file's time
 * runs from when all before it are done: waiting for others costs a file nothing. Nor does a machine that is busy with
 * something else, as far as `worked` tells.
 */
export class Deadlines {
  readonly #milliseconds: number;
  readonly #worked: () => number;
  readonly #running: FileDeadline[] = [];

  /**
   * @param milliseconds 0: no limit
   * @param worked milliseconds of processor time that the detector has had so far; where nobody knows, the clock's
   */
  constructor(milliseconds: number, worked: () => number = () => performance.now()) {
    this.#milliseconds = milliseconds;
    this.#worked = worked;
  }

  add(size: number, outer: CancellationSignal): Deadline {
    const time = this.#milliseconds * Math.max(1, size / SIZE_OF_LIMIT);
    const deadline = new FileDeadline(time, this.#worked, outer, () => {
      this.#running.splice(this.#running.indexOf(deadline), 1);
      this.#running[0]?.start();
    });
    this.#running.push(deadline);
    this.#running[0]?.start();
    return deadline;
  }
}

class FileDeadline implements Deadline {
  isOver = false;
  readonly signal: CancellationSignal;
  readonly #time: number;
  readonly #worked: () => number;
  readonly #onDone: () => void;
  readonly #listeners = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;

  constructor(time: number, worked: () => number, outer: CancellationSignal, onDone: () => void) {
    this.#time = time;
    this.#worked = worked;
    this.#onDone = onDone;
    const isOver = (): boolean => this.isOver;
    const listeners = this.#listeners;
    this.signal = {
      get aborted() {
        return outer.aborted || isOver();
      },
      onAbort(listener) {
        const forget = outer.onAbort(listener);
        listeners.add(listener);
        return () => {
          forget();
          listeners.delete(listener);
        };
      },
    };
  }

  start(): void {
    if (this.#time === 0 || this.#timer !== undefined) return;
    this.#wait(this.#time, this.#worked());
  }

  done(): void {
    clearTimeout(this.#timer);
    this.#onDone();
  }

  /** `begun`: what the detector had worked when its turn came. */
  #wait(milliseconds: number, begun: number): void {
    this.#timer = setTimeout(() => {
      const left = this.#time - (this.#worked() - begun);
      if (left > this.#time / 100) this.#wait(left, begun);
      else this.#end();
    }, milliseconds).unref();
  }

  #end(): void {
    this.isOver = true;
    for (const listener of [...this.#listeners]) listener();
  }
}
