/**
 * From the model's probabilities to spans: a Viterbi search over the whole text, in which a name only goes on from a
 * word of the same name, and never over a border of the text's layout.
 */
import { MODEL_LABELS } from '../types.ts';
import type { EntityType, ModelOutput, Sensitivity, Span } from '../types.ts';

/** A span of the model before it is cleaned up. */
export interface ModelSpan extends Span {
  readonly type: EntityType;
  readonly confidence: number;
}

const LABELS = MODEL_LABELS.length;
const FLOOR = 1e-6;
/** What the probability of O is multiplied by: below 1 more is found, above 1 less. */
const WEIGHT_OF_O: Readonly<Record<Sensitivity, number>> = { careful: 0.35, balanced: 0.8, quiet: 1.6 };
/** The type of each pair of B and I labels. */
const TYPES: readonly EntityType[] = ['PERSON', 'LOCATION', 'ORGANIZATION'];
/** Characters on its line from which a line counts as flowing text, which may break inside a name. */
const FLOWING_LINE = 45;
/** A name may go over a line break in flowing text at this price. */
const LINE_BREAK_FACTOR = 0.3;

/**
 * The spans of the model in a text, sorted, not overlapping. Confidence is the geometric mean, over the span's words,
 * of the probability that the word belongs to a name of this type.
 */
export function decodeModel(text: string, model: ModelOutput, sensitivity: Sensitivity): ModelSpan[] {
  const path = bestPath(text, model, WEIGHT_OF_O[sensitivity]);
  const spans: ModelSpan[] = [];
  for (let word = 0; word < path.length; word += 1) {
    const label = path[word] ?? 0;
    if (label === 0) continue;
    let last = word;
    while (isInside(path[last + 1], label)) last += 1;
    spans.push(spanOf(model, word, last, typeIndex(label)));
    word = last;
  }
  return spans;
}

/** The probability that word `word` is part of a name of type 0 (PERSON), 1 (LOCATION) or 2 (ORGANIZATION). */
export function typeProbability(model: ModelOutput, word: number, type: number): number {
  const row = word * LABELS;
  return (model.probabilities[row + 1 + 2 * type] ?? 0) + (model.probabilities[row + 2 + 2 * type] ?? 0);
}

function spanOf(model: ModelOutput, first: number, last: number, type: number): ModelSpan {
  let sum = 0;
  for (let word = first; word <= last; word += 1) {
    sum += Math.log(Math.max(typeProbability(model, word, type), FLOOR));
  }
  return {
    start: model.starts[first] ?? 0,
    end: model.ends[last] ?? 0,
    type: TYPES[type] ?? 'PERSON',
    confidence: Math.min(1, Math.exp(sum / (last - first + 1))),
  };
}

function typeIndex(label: number): number {
  return (label - 1) >> 1;
}

/** Whether `label` is the I of the name that `before` (B or I) began. */
function isInside(label: number | undefined, before: number): boolean {
  return label !== undefined && label > 0 && label % 2 === 0 && typeIndex(label) === typeIndex(before);
}

function bestPath(text: string, model: ModelOutput, weightOfO: number): Uint8Array {
  const count = model.starts.length;
  const back = new Uint8Array(count * LABELS);
  let scores = new Float64Array(LABELS).fill(-Infinity);
  scores[0] = 0;
  for (let word = 0; word < count; word += 1) {
    scores = step(text, model, word, weightOfO, scores, back);
  }
  return trace(scores, back, count);
}

function step(
  text: string,
  model: ModelOutput,
  word: number,
  weightOfO: number,
  before: Float64Array,
  back: Uint8Array,
): Float64Array<ArrayBuffer> {
  const after = new Float64Array(LABELS);
  const best = indexOfLargest(before);
  const joint = word === 0 ? 0 : jointFactor(text, model.ends[word - 1] ?? 0, model.starts[word] ?? 0);
  const isBorder = isBorderChar(text.charCodeAt(model.starts[word] ?? 0));
  for (let label = 0; label < LABELS; label += 1) {
    let from = best;
    let price = 0;
    if (label !== 0 && label % 2 === 0) {
      // I goes on from its own B or I, if the layout allows.
      from = (before[label - 1] ?? 0) >= (before[label] ?? 0) ? label - 1 : label;
      price = Math.log(joint);
    }
    if (label !== 0 && isBorder) price = -Infinity;
    const probability = model.probabilities[word * LABELS + label] ?? 0;
    const weighted = label === 0 ? probability * weightOfO : probability;
    after[label] = (before[from] ?? 0) + Math.log(Math.max(weighted, FLOOR)) + price;
    back[word * LABELS + label] = from;
  }
  return after;
}

function trace(scores: Float64Array, back: Uint8Array, count: number): Uint8Array {
  const path = new Uint8Array(count);
  let label = indexOfLargest(scores);
  for (let word = count - 1; word >= 0; word -= 1) {
    path[word] = label;
    label = back[word * LABELS + label] ?? 0;
  }
  return path;
}

function indexOfLargest(scores: Float64Array): number {
  let best = 0;
  for (let label = 1; label < LABELS; label += 1) {
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  }
  return best;
}

/** `;`, `|` and tab-like characters are never inside a name. */
function isBorderChar(unit: number): boolean {
  return unit === 0x3b || unit === 0x7c || unit === 0x09;
}

/** How well the gap between two words lets a name go on: 1 freely, 0 not at all. */
export function jointFactor(text: string, gapStart: number, gapEnd: number): number {
  if (gapStart === gapEnd) return 1;
  let lineEnds = 0;
  for (let i = gapStart; i < gapEnd; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x09) return 0;
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) lineEnds += 1;
  }
  if (lineEnds === 0) return gapEnd - gapStart > 3 ? 0 : 1;
  if (lineEnds > 1) return 0;
  return isFlowing(text, gapStart) ? LINE_BREAK_FACTOR : 0;
}

/** Whether the line that ends at `end` is long enough to be flowing text. */
function isFlowing(text: string, end: number): boolean {
  for (let i = end - 1; i >= end - FLOWING_LINE; i -= 1) {
    const unit = text.charCodeAt(i);
    if (i < 0 || unit === 0x0a || unit === 0x0d) return false;
  }
  return true;
}
