/**
 * Letters with their accents apart ("e" and U+0301, as macOS writes file names and some programs write text) put together
 * for the model, which has only seen them whole. Offsets stay those of the text as it is.
 */
import type { TokenizedText } from './tokenizer.ts';

/** A letter and the marks on it. Linear: each mark is looked at once. */
const CLUSTER = /\P{M}\p{M}+/gu;
/** The marks of European scripts; others are left as they are, as in training. */
const HAS_MARKS = /[\u0300-\u036f]/;

/** A text in composed form, and for each of its UTF-16 offsets the offset in the text it was made of. */
export interface ComposedText {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** The composed form of a text; undefined if that is the text itself. */
export function compose(text: string): ComposedText | undefined {
  if (!HAS_MARKS.test(text)) return undefined;
  const parts: string[] = [];
  const offsets = new Uint32Array(text.length + 1);
  let length = 0;
  let from = 0;
  // Of a cluster the first unit stands at its start, the others as far from its end as they are.
  const append = (part: string, start: number, end: number): void => {
    for (let i = 0; i < part.length; i += 1) offsets[length + i] = i === 0 ? start : end - part.length + i;
    length += part.length;
    parts.push(part);
  };
  for (const match of text.matchAll(CLUSTER)) {
    const cluster = match[0];
    const whole = cluster.normalize('NFC');
    if (whole.length >= cluster.length) continue;
    append(text.slice(from, match.index), from, match.index);
    from = match.index + cluster.length;
    append(whole, match.index, from);
  }
  if (parts.length === 0) return undefined;
  append(text.slice(from), from, text.length);
  offsets[length] = text.length;
  return { text: parts.join(''), offsets: offsets.slice(0, length + 1) };
}

/** Tokens of a composed text with their offsets in the text it was made of. */
export function inOriginal(tokens: TokenizedText, { offsets }: ComposedText): TokenizedText {
  const moved = (from: Uint32Array): Uint32Array => from.map((offset) => offsets[offset] ?? 0);
  return { ...tokens, starts: moved(tokens.starts), ends: moved(tokens.ends) };
}
