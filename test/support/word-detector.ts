/** Stands in for detection where it is not what is tested. */
import { EMPTY_DICTIONARY, type DictionarySnapshot, type Mention } from '../../server/src/core/types.ts';
import { NomDePlumeError } from '../../server/src/errors.ts';
import type { DetectorClient, DetectRequest, DetectResult } from '../../server/src/ner/detector-client.ts';

/** Finds the given names, and those of the dictionary, wherever they stand as they are. */
export class WordDetector implements DetectorClient {
  readonly pid = undefined;
  /** Documents in which `detect` fails. */
  readonly broken = new Set<string>();
  /** Documents in which `detect` finds nothing, `detectKnown` does. */
  readonly blind = new Set<string>();
  /** What `detect` finds. */
  readonly names: string[];
  #dictionary: DictionarySnapshot = EMPTY_DICTIONARY;

  constructor(names: readonly string[]) {
    this.names = [...names];
  }

  detect(request: DetectRequest): Promise<DetectResult> {
    if (this.broken.has(request.name)) {
      return Promise.reject(new NomDePlumeError('detector-crashed', 'It crashed twice.', 'Leave it out.'));
    }
    const names = this.blind.has(request.name) ? [] : this.names;
    return Promise.resolve(this.#result(request, names, 'model'));
  }

  detectKnown(request: DetectRequest): Promise<DetectResult> {
    const names = this.#dictionary.names.map(({ name }) => name);
    return Promise.resolve(this.#result(request, names, 'dictionary'));
  }

  detectValues(request: DetectRequest): Promise<DetectResult> {
    return this.detect(request);
  }

  setDictionary(dictionary: DictionarySnapshot): void {
    this.#dictionary = dictionary;
  }

  dispose(): Promise<void> {
    return Promise.resolve();
  }

  #result(
    { text, options }: DetectRequest,
    names: readonly string[],
    detector: 'model' | 'dictionary',
  ): DetectResult {
    const written = new Set(
      options.writtenByLedger ? this.#dictionary.pseudonyms.map(({ name }) => name) : [],
    );
    const mentions: Mention[] = [];
    let free = 0;
    const sorted = names.filter((name) => !written.has(name)).sort((a, b) => b.length - a.length);
    for (let at = 0; at < text.length; at++) {
      const name = at < free ? undefined : sorted.find((candidate) => text.startsWith(candidate, at));
      if (name === undefined) continue;
      free = at + name.length;
      const type = name.includes('@') ? 'EMAIL' : 'PERSON';
      mentions.push({ start: at, end: free, type, confidence: 0.9, detector });
    }
    return { mentions, words: text.split(/\s+/u).length, windows: 1, windowsRun: 1 };
  }
}
