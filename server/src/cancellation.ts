/** The part of AbortSignal and of LSP's CancellationToken that long work needs. */
export interface CancellationSignal {
  readonly aborted: boolean;
  /** Calls `listener` once when it is aborted; gives back a function that forgets it. */
  onAbort(listener: () => void): () => void;
}

/** Never cancelled. */
export const NEVER: CancellationSignal = { aborted: false, onAbort: () => () => undefined };

/** An AbortSignal seen as a CancellationSignal. */
export function fromAbortSignal(signal: AbortSignal): CancellationSignal {
  return {
    get aborted() {
      return signal.aborted;
    },
    onAbort(listener) {
      signal.addEventListener('abort', listener, { once: true });
      return () => {
        signal.removeEventListener('abort', listener);
      };
    },
  };
}
