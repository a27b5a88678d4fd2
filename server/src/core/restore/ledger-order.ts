/** What is still there of an edited text's replacements, found by their order. */
import type { Span } from '../types.ts';
import { align } from './align.ts';
import type { KnownPseudonyms } from './known-pseudonyms.ts';
import { Phrases } from './phrases.ts';
import type { KeyedText } from './phrases.ts';
import type { ReplacedSpan, RestoredSpan } from './types.ts';

interface Occurrence extends Span {
  readonly replacement: string;
}

/**
 * Occurrences of the ledger's replacements in the text as it is now, each with its exact original: those that keep their
 * order; and those that moved, where the replacement stands for one original only.
 */
export function stillThere(
  text: KeyedText,
  ledger: readonly ReplacedSpan[],
  known: KnownPseudonyms,
): readonly RestoredSpan[] {
  const occurrences = occurrencesOf(text, ledger);
  const partner = new Map<number, number>();
  const pairs = align(
    ledger.map(({ replacement }) => replacement),
    occurrences.map(({ replacement }) => replacement),
  );
  for (const [span, occurrence] of pairs) partner.set(occurrence, span);
  const only = onlyOriginals(ledger);
  const restored: RestoredSpan[] = [];
  for (const [index, { start, end, replacement }] of occurrences.entries()) {
    // One that was not there before may be somebody real of that name.
    const moved = known.isReal(replacement) ? undefined : only.get(replacement);
    const span = ledger[partner.get(index) ?? -1] ?? moved;
    if (span !== undefined) restored.push({ start, end, text: span.original, type: span.type });
  }
  return restored;
}

/** Exactly as written, as whole words. */
function occurrencesOf(text: KeyedText, ledger: readonly ReplacedSpan[]): Occurrence[] {
  const phrases = new Phrases<string>();
  for (const replacement of new Set(ledger.map((span) => span.replacement)))
    phrases.add(replacement, replacement);
  const occurrences: Occurrence[] = [];
  for (const { first, end, values } of phrases.in(text)) {
    const from = text.starts[first] ?? 0;
    const to = text.ends[end - 1] ?? from;
    const written = text.text.slice(from, to);
    if (values.includes(written)) occurrences.push({ start: from, end: to, replacement: written });
  }
  return occurrences;
}

/** Replacements that stand for one original only, in the whole ledger entry. */
function onlyOriginals(ledger: readonly ReplacedSpan[]): Map<string, ReplacedSpan> {
  const only = new Map<string, ReplacedSpan>();
  const several = new Set<string>();
  for (const span of ledger) {
    const known = only.get(span.replacement);
    if (known !== undefined && known.original !== span.original) several.add(span.replacement);
    only.set(span.replacement, span);
  }
  for (const replacement of several) only.delete(replacement);
  return only;
}
