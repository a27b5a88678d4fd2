/**
 * The residual check: whether anything that was replaced is still to be read in an output. As whole words, in every
 * disguise in which a reader or a search would still find it: composed or decomposed, without accents, capitals, no-break
 * spaces, zero-width or soft hyphens inside, broken over a line, escaped for JSON, HTML or URLs.
 */
import type { EntityType, Span } from '../types.ts';
import { decodeEscapes } from './escapes.ts';
import { beforeSmallWord, isEverydayWord, startsSentence } from './everyday.ts';
import { keyedText, Phrases, startOf } from './phrases.ts';
import type { KeyedText } from './phrases.ts';

/** A replaced name, component or identifier, as it was written. */
export interface ReplacedSurface {
  readonly surface: string;
  readonly type: EntityType;
}

export interface Residue extends Span {
  readonly type: EntityType;
  /** `homograph`: reads as an everyday word there ("un petit mot"), or is two initials; listed, not a failure. */
  readonly kind: 'left' | 'homograph';
}

export interface ResidualChecker {
  /** Everything left in a text, sorted by start, not overlapping. Linear in the text, whatever the number of names. */
  find(text: string): readonly Residue[];
}

/** Escapes inside escapes (JSON in a URL) are read this deep. */
const MAX_DEPTH = 2;
/** One letter alone is no name. */
const MIN_LETTERS = 2;
/** Two capitals are somebody's initials, and much else. */
const INITIALS = /^\p{Lu}\p{Lu}$/u;
const LETTERS = /[\p{L}\p{N}]/gu;
/** A hyphen at the end of a line, with what mails and comments put before the next one. */
const BROKEN = /^[-\u2010\u00ad][ \t]*\r?\n[\s>*/#|]*$/;
/** What may stand at the beginning of a line inside a name that is broken over it. */
const LINE_PREFIX = /\n[ \t]*(?:>+|\/\/+|#+|\*+|--|\|)[ \t]*/g;

interface View {
  readonly text: string;
  /** Where unit `index` of this view stands in the text that was asked about. */
  readonly origin: (index: number) => number;
}

/** Prepares a check for many texts. */
export function compileResidual(names: readonly ReplacedSurface[]): ResidualChecker {
  const phrases = new Phrases<ReplacedSurface>();
  const added = new Set<string>();
  for (const name of names) {
    if ((name.surface.match(LETTERS) ?? []).length < MIN_LETTERS) continue;
    for (const form of formsOf(name.surface)) {
      if (added.has(form)) continue;
      added.add(form);
      phrases.add(form, name);
    }
  }
  return { find: (text) => (added.size === 0 ? [] : findIn(text, phrases)) };
}

/** Hyphens are written and left out freely: `Jean-Pierre`, `Jean Pierre`. */
function formsOf(surface: string): readonly string[] {
  const open = surface.replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, ' ');
  return open === surface ? [surface] : [surface, open];
}

function findIn(text: string, phrases: Phrases<ReplacedSurface>): readonly Residue[] {
  const found: Residue[] = [];
  for (const view of viewsOf(text)) {
    const keyed = keyedText(view.text);
    for (const { first, end, values } of phrases.in(keyed))
      found.push(...residueOf(keyed, first, end, values, view));
    const joined = withoutBreaks(view);
    if (joined !== undefined) {
      const whole = keyedText(joined.text);
      for (const { first, end, values } of phrases.in(whole))
        found.push(...residueOf(whole, first, end, values, joined));
    }
  }
  return merged(found);
}

/** The text itself, then with its escapes read, as deep as there are any. */
function viewsOf(text: string): readonly View[] {
  const views: View[] = [{ text, origin: (index) => index }];
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const last = views.at(-1);
    const decoded = last === undefined ? undefined : decodeEscapes(last.text);
    if (last === undefined || decoded === undefined) break;
    const { offsets } = decoded;
    views.push({ text: decoded.text, origin: (index) => last.origin(offsets[index] ?? last.text.length) });
  }
  return views;
}

/** A view in which words and names that a line break cuts are whole; undefined where none is cut. */
function withoutBreaks(view: View): View | undefined {
  const pieces: string[] = [];
  const starts: number[] = [];
  const places: number[] = [];
  let copied = 0;
  let length = 0;
  const keep = (from: number, to: number): void => {
    const piece = view.text.slice(from, to);
    pieces.push(piece);
    starts.push(length);
    places.push(from);
    length += piece.length;
  };
  for (const { index, 0: cut } of view.text.matchAll(/[-\u2010\u00ad]?[ \t]*\r?\n[\s>*/#|-]*/g)) {
    const isBroken = BROKEN.test(cut);
    const prefixed = LINE_PREFIX.test(cut);
    LINE_PREFIX.lastIndex = 0;
    if (!isBroken && !prefixed) continue;
    keep(copied, index);
    // A word goes on without its hyphen; a name goes on after a space.
    if (!isBroken) {
      pieces.push(' ');
      starts.push(length);
      places.push(index);
      length += 1;
    }
    copied = index + cut.length;
  }
  if (copied === 0) return undefined;
  keep(copied, view.text.length);
  return { text: pieces.join(''), origin: (index) => view.origin(placeOf(index, starts, places)) };
}

function placeOf(index: number, starts: readonly number[], places: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return (places[low] ?? 0) + index - (starts[low] ?? 0);
}

function residueOf(
  text: KeyedText,
  first: number,
  end: number,
  values: readonly ReplacedSurface[],
  view: View,
): Residue[] {
  const [name] = values;
  if (name === undefined) return [];
  const start = startOf(text, first);
  const stop = text.ends[end - 1] ?? start;
  const written = text.text.slice(start, stop);
  const isLone = end - first === 1;
  const kind =
    isLone && readsAsWord(text, start, written, text.keys[first] ?? '', values) ? 'homograph' : 'left';
  // The last unit's place and one: an escape counts whole only up to its beginning, which names the place well enough.
  const from = view.origin(start);
  const to = Math.max(from + 1, view.origin(stop));
  return [{ start: from, end: to, type: name.type, kind }];
}

/** Lower case where the name has a capital, or a capital that the sentence gives, on an everyday word. */
function readsAsWord(
  text: KeyedText,
  start: number,
  written: string,
  key: string,
  values: readonly ReplacedSurface[],
): boolean {
  if (INITIALS.test(written) && values.every(({ type }) => type === 'PERSON')) return true;
  if (values.some(({ surface }) => surface === surface.toLowerCase())) return false;
  const isPerson = values.some(({ type }) => type === 'PERSON');
  const everyday = isEverydayWord(key);
  if (written === written.toLowerCase()) return everyday || !isPerson;
  if (!everyday || written === written.toUpperCase()) return false;
  return startsSentence(text.text, start) && beforeSmallWord(text.text, start + written.length);
}

/** Sorted, each place once; what is left outweighs a homograph. */
function merged(found: readonly Residue[]): readonly Residue[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Residue[] = [];
  for (const residue of sorted) {
    const last = kept.at(-1);
    if (last === undefined || residue.start >= last.end) kept.push(residue);
    else if (last.kind === 'homograph' && residue.kind === 'left') kept[kept.length - 1] = residue;
  }
  return kept;
}
