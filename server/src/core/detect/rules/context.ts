/** What rules see of a document: its text, and what several of them need, worked out once. */
import type { Language } from '../../types.ts';
import { guessLanguage } from '../../text/language.ts';
import type { WordBefore } from './keywords.ts';

export interface DigitRuns {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export class RuleContext {
  readonly text: string;
  readonly countries: readonly string[];
  readonly languageId: string;
  #digits: DigitRuns | undefined;
  #language: Language | undefined;
  /** Memory of `wordsBefore`. */
  wordsBeforeOffset = -1;
  wordsBeforeCache: readonly WordBefore[] = [];

  /** @param countries ISO 3166-1 alpha-2, most likely first */
  constructor(text: string, countries: readonly string[], languageId = 'plaintext', language?: Language) {
    this.text = text;
    this.countries = countries;
    this.languageId = languageId;
    this.#language = language;
  }

  get language(): Language {
    return (this.#language ??= guessLanguage(this.text));
  }

  /** All runs of ASCII digits. */
  get digits(): DigitRuns {
    return (this.#digits ??= digitRuns(this.text));
  }
}

function digitRuns(text: string): DigitRuns {
  let starts = new Uint32Array(256);
  let ends = new Uint32Array(256);
  let count = 0;
  const length = text.length;
  for (let i = 0; i < length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 48 || unit > 57) continue;
    let end = i + 1;
    for (; end < length; end += 1) {
      const next = text.charCodeAt(end);
      if (next < 48 || next > 57) break;
    }
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = i;
    ends[count] = end;
    count += 1;
    i = end;
  }
  return { count, starts, ends };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
