/** Results of whole documents, by what they depend on; least recently used ones dropped first. */
import { createHash } from 'node:crypto';
import type { DetectOptions, Mention } from '../core/types.ts';

export interface DocumentResult {
  readonly mentions: readonly Mention[];
  readonly words: number;
  readonly windows: number;
}

/** Rough size of a mention in memory. */
const MENTION_BYTES = 120;
const ENTRY_BYTES = 300;

export class ResultCache {
  readonly #limit: number;
  readonly #entries = new Map<string, DocumentResult>();
  #bytes = 0;

  /** `limit`: bytes it may hold. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): DocumentResult | undefined {
    const result = this.#entries.get(key);
    if (result === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, result);
    return result;
  }

  set(key: string, result: DocumentResult): void {
    if (this.#entries.has(key)) return;
    this.#entries.set(key, result);
    this.#bytes += cost(result);
    for (const [oldest, value] of this.#entries) {
      if (this.#bytes <= this.#limit) return;
      this.#entries.delete(oldest);
      this.#bytes -= cost(value);
    }
  }
}

/** A key for all that a result depends on. The text is in it as a digest alone. */
export function resultKey(
  text: string,
  options: DetectOptions,
  dictionaryVersion: number,
  what: string,
): string {
  const { types, sensitivity, minConfidence, countries, languageId, writtenByLedger } = options;
  const { fields = {}, patterns = [], identifiers = false } = options;
  const rest = [
    types,
    sensitivity,
    minConfidence,
    countries,
    languageId,
    writtenByLedger,
    fields,
    patterns,
    identifiers,
    dictionaryVersion,
    what,
  ];
  return createHash('sha256')
    .update(JSON.stringify(rest))
    .update('\0')
    .update(text, 'utf16le')
    .digest('base64');
}

function cost(result: DocumentResult): number {
  return ENTRY_BYTES + MENTION_BYTES * result.mentions.length;
}
