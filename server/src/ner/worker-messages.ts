/** Messages between the pool and a worker: both are our own code in one process, so that types alone are enough. */

export interface WorkerSettings {
  readonly graph: string;
  readonly temperature: number;
  readonly threads: number;
  /** Lower the thread's priority in the operating system to this (where threads have one: Linux). */
  readonly nice?: number;
}

export type ToWorker =
  | { readonly kind: 'run'; readonly ids: Uint16Array; readonly firsts: Uint8Array }
  | { readonly kind: 'stop' };

/** A worker answers each `run` with one `rows` or `failed`, in order. `ready` or `broken` comes first of all. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly code: string; readonly message: string; readonly next: string }
  | { readonly kind: 'rows'; readonly rows: Float32Array<ArrayBuffer> }
  | { readonly kind: 'failed' };
