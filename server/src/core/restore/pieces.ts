/**
 * Texts made of pieces of outputs: a file that was split, several that were joined, one with an addition. What a run
 * wrote is known by its replacements and the distances between them: two neighbours at the right distance are as good
 * as a signature, wherever the piece lies now.
 */
import { Phrases } from './phrases.ts';
import type { KeyedText } from './phrases.ts';
import type { ReplacedSpan, RestoredSpan } from './types.ts';

/** One output of a run, as the ledger has it: its spans, sorted by start. */
export type WrittenText = readonly ReplacedSpan[];

/** So many occurrences are looked over for a neighbour: words that happen to be pseudonyms stand between. */
const LOOK_AHEAD = 4;

/** Where a piece of an output was found. */
interface Group {
  readonly spans: WrittenText;
  /** Occurrence -> span. */
  readonly matched: Map<number, number>;
}

/** All outputs of a vault, arranged for finding pieces of them. */
export class WrittenPieces {
  private readonly texts: readonly WrittenText[];
  private readonly phrases = new Phrases<string>();
  /** Two neighbours and their distance -> output and index of the first. */
  private readonly pairs = new Map<string, [text: number, span: number][]>();
  /** A first replacement and its offset -> output. */
  private readonly starts = new Map<string, number[]>();

  constructor(texts: readonly WrittenText[]) {
    this.texts = texts;
    const forms = new Set<string>();
    for (const [index, spans] of texts.entries()) {
      for (const [i, { start, replacement }] of spans.entries()) {
        if (!forms.has(replacement)) this.phrases.add(replacement, replacement);
        forms.add(replacement);
        if (i === 0) put(this.starts, `${start} ${replacement}`, index);
        const next = spans[i + 1];
        if (next === undefined) continue;
        put(this.pairs, pairOf(replacement, next.start - start - replacement.length, next.replacement), [
          index,
          i,
        ]);
      }
    }
  }

  /** Places of a text that lie in pieces of outputs, each with its exact original; not overlapping, sorted. */
  in(text: KeyedText): readonly RestoredSpan[] {
    const occurrences = this.occurrencesIn(text);
    const groups = this.groupsOf(occurrences);
    const originals = new Map<number, { readonly size: number; readonly spans: ReplacedSpan[] }>();
    for (const { spans, matched } of groups) {
      for (const [occurrence, index] of matched) {
        const span = spans[index];
        if (span === undefined) continue;
        const best = originals.get(occurrence);
        if (best === undefined || best.size < matched.size) {
          originals.set(occurrence, { size: matched.size, spans: [span] });
        } else if (best.size === matched.size) best.spans.push(span);
      }
    }
    return [...originals]
      .sort(([a], [b]) => a - b)
      .flatMap(([occurrence, { spans: found }]) => {
        const [first] = found;
        const place = occurrences[occurrence];
        // Two outputs that say different things of one place say nothing.
        if (
          first === undefined ||
          place === undefined ||
          found.some(({ original }) => original !== first.original)
        )
          return [];
        return [{ start: place.start, end: place.end, text: first.original, type: first.type }];
      });
  }

  private occurrencesIn(text: KeyedText): { start: number; end: number; form: string }[] {
    const found: { start: number; end: number; form: string }[] = [];
    for (const { first, end, values } of this.phrases.in(text)) {
      const start = text.starts[first] ?? 0;
      const to = text.ends[end - 1] ?? start;
      const form = text.text.slice(start, to);
      if (values.includes(form)) found.push({ start, end: to, form });
    }
    return found;
  }

  private groupsOf(occurrences: readonly { start: number; end: number; form: string }[]): Iterable<Group> {
    const groups = new Map<string, Group>();
    const match = (text: number, span: number, occurrence: number): void => {
      const spans = this.texts[text] ?? [];
      const shift = (occurrences[occurrence]?.start ?? 0) - (spans[span]?.start ?? 0);
      const id = `${text} ${shift}`;
      let group = groups.get(id);
      if (group === undefined) {
        group = { spans, matched: new Map() };
        groups.set(id, group);
      }
      group.matched.set(occurrence, span);
    };
    for (const [i, { start, end, form }] of occurrences.entries()) {
      for (const text of this.starts.get(`${start} ${form}`) ?? []) match(text, 0, i);
      for (let next = i + 1; next <= i + LOOK_AHEAD; next++) {
        const other = occurrences[next];
        if (other === undefined) break;
        for (const [text, span] of this.pairs.get(pairOf(form, other.start - end, other.form)) ?? []) {
          match(text, span, i);
          match(text, span + 1, next);
        }
      }
    }
    return groups.values();
  }
}

function pairOf(first: string, distance: number, second: string): string {
  return `${first}\0${distance}\0${second}`;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/**
 * The spans of two runs on top of each other, as one: each place of the newer text with what stood there before both.
 * Where they lie across each other, the newer one's span is all there is.
 */
export function onTop<T extends ReplacedSpan>(newer: readonly T[], older: readonly T[]): T[] {
  const joined: T[] = [];
  let grown = 0;
  let next = 0;
  /** Of the text between: the newer spans' originals, the older spans' replacements. */
  for (const span of newer) {
    const start = span.start - grown;
    const end = start + span.original.length;
    for (; next < older.length && (older[next]?.start ?? 0) + (older[next]?.length ?? 0) <= start; next++) {
      const under = older[next];
      if (under !== undefined) joined.push({ ...under, start: under.start + grown });
    }
    const under = older[next];
    const same = under?.start === start && under.start + under.length === end;
    joined.push(same ? { ...span, original: under.original } : span);
    while (next < older.length && (older[next]?.start ?? 0) < end) next++;
    grown += span.length - span.original.length;
  }
  for (const under of older.slice(next)) joined.push({ ...under, start: under.start + grown });
  return joined;
}
