/**
 * The contract between those who need detection (server, command line, runs) and the detector host. Implemented by
 * `DetectorHost` in `host-process.ts`.
 */
import type { CancellationSignal } from '../cancellation.ts';
import type { DetectOptions, DictionarySnapshot, Mention } from '../core/types.ts';

/** Lower is more urgent: what is on the screen, other open documents, runs. */
export type Priority = 0 | 1 | 2;

export interface DetectRequest {
  /** Names the document in errors and quarantine: a URI or a path. Never logged with text. */
  readonly name: string;
  readonly text: string;
  readonly priority: Priority;
  readonly options: DetectOptions;
}

export interface DetectResult {
  readonly mentions: readonly Mention[];
  readonly words: number;
  /** Windows of the document, and how many of them had to be run now (the others came from the cache). */
  readonly windows: number;
  readonly windowsRun: number;
}

/** No text holds it: what does is a binary file. */
export const VALUE_SEPARATOR = '\0';

export interface DetectorClient {
  /**
   * All mentions of a text, sorted by start, not overlapping. Identical texts, options and dictionary give identical
   * mentions, whatever else is in work. A host that dies or hangs is started again and the document retried once.
   * @throws NomDePlumeError `cancelled`, `detector-crashed` or `detector-hung` (twice with this document)
   */
  detect(request: DetectRequest, signal?: CancellationSignal): Promise<DetectResult>;

  /** Only the dictionary and propagation, without the model: cheap; mentions of detector `dictionary`. */
  detectKnown(request: DetectRequest, signal?: CancellationSignal): Promise<DetectResult>;

  /**
   * The rules and the dictionary over many short texts, `request.text` with `VALUE_SEPARATOR` between them: each is a
   * document by itself, whatever stands beside it. Offsets are those of `request.text`. Without the model.
   */
  detectValues(request: DetectRequest, signal?: CancellationSignal): Promise<DetectResult>;

  /** Replaces the names that the vault knows; later requests use it, also after a restart of the host. */
  setDictionary(dictionary: DictionarySnapshot): void;

  /**
   * Lets at most so many workers have windows of runs, from 0 on; what is urgent goes to any. Resolves when no more of
   * them have. A detector without workers has no such thing.
   */
  setAllowance?(workers: number): Promise<void>;

  /** Process identifier of the running host, for tests that kill it; undefined while there is none. */
  readonly pid: number | undefined;

  /** Waits for work in native code to end, then stops the host. Safe to call twice. */
  dispose(): Promise<void>;
}
