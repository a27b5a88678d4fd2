/** Joins what the model says about windows into rows for the words of a whole text. */
import { MODEL_LABELS, type ModelOutput } from '../core/types.ts';
import type { TokenizedText } from './tokenizer.ts';
import type { Window } from './windows.ts';

const LABELS = MODEL_LABELS.length;

/** Rows for all words, filled window by window in any order. */
export class OutputJoiner {
  readonly #tokens: TokenizedText;
  readonly #probabilities: Float32Array;

  constructor(tokens: TokenizedText) {
    this.#tokens = tokens;
    this.#probabilities = new Float32Array(tokens.words * LABELS);
  }

  /** `rows`: one row for each of `window.firsts`. */
  add(window: Window, rows: Float32Array): void {
    const { offsets } = this.#tokens;
    let row = 0;
    for (let word = window.firstWord; word < window.endWord; word++) {
      if (offsets[word] === offsets[word + 1]) continue;
      this.#probabilities.set(rows.subarray(row, row + LABELS), word * LABELS);
      row += LABELS;
    }
  }

  /** A word without pieces is surely O: nobody is named by control characters. */
  finish(): ModelOutput {
    const { words, starts, ends, offsets } = this.#tokens;
    for (let word = 0; word < words; word++) {
      if (offsets[word] === offsets[word + 1]) this.#probabilities[word * LABELS] = 1;
    }
    return { starts, ends, probabilities: this.#probabilities };
  }
}
