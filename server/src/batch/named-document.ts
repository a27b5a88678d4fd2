/** From a document's mentions to what assignment asks for. */
import type { NamedDocument, NamedMention } from '../core/pseudonyms/assignment-types.ts';
import { isDate } from '../core/pseudonyms/dates-by-person.ts';
import { foldWord } from '../core/text/fold.ts';
import { splitTokens } from '../core/text/words.ts';
import type { Mention, Span } from '../core/types.ts';
import { SpanSet } from './span-set.ts';
import { surfaceOf } from './surfaces.ts';
import { repertoireOf } from './text-file.ts';
import type { ScannedFile } from './types.ts';

/** UTF-16 units around a mention that assignment looks at. */
const CONTEXT = 32;

/** All mentions of a document, in order. */
export function namedDocument(file: ScannedFile, text: string, mentions: readonly Mention[]): NamedDocument {
  return {
    id: file.path,
    language: file.language,
    encoding: repertoireOf(file.encoding),
    mentions: namedMentions(text, mentions),
  };
}

/** Mentions with what is around them. */
export function namedMentions(text: string, mentions: readonly Mention[]): readonly NamedMention[] {
  return mentions.map((mention) => namedMention(text, mention));
}

/** The same, with each way to write a name after each kind of word once: enough to choose its pseudonym. */
export function distinctNames(document: NamedDocument): NamedDocument {
  // Whose a date is depends on who was named last before it.
  if (document.mentions.some(({ type }) => isDate(type))) return document;
  const seen = new Set<string>();
  const mentions = document.mentions.filter((mention) => {
    const key = wayOfWriting(mention);
    return !seen.has(key) && seen.add(key);
  });
  return { ...document, mentions };
}

/** Adds the words of a text that lie outside the given spans. */
export function addWords(text: string, outside: readonly Span[], words: Set<string>): void {
  const spans = new SpanSet(outside);
  const tokens = splitTokens(text);
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.starts[index] ?? 0;
    const end = tokens.ends[index] ?? start;
    if (!spans.meets({ start, end })) words.add(text.slice(start, end));
  }
}

/** The keys of words. */
export function foldAll(words: ReadonlySet<string>): ReadonlySet<string> {
  const folded = new Set<string>();
  for (const word of words) folded.add(foldWord(word));
  return folded;
}

/** A mention with what stands around it. */
export function namedMention(text: string, mention: Mention): NamedMention {
  return {
    type: mention.type,
    surface: surfaceOf(text, mention),
    before: text.slice(Math.max(0, mention.start - CONTEXT), mention.start),
    after: text.slice(mention.end, mention.end + CONTEXT),
  };
}

/** The same for mentions that may get different pseudonyms for what stands before them. */
export function wayOfWriting({ type, before, surface }: NamedMention): string {
  return `${type} ${lastWord(before)} ${surface}`;
}

/** Where a title stands, if there is one. */
function lastWord(before: string): string {
  return /\S{1,12}\s*$/u.exec(before)?.[0].trim() ?? '';
}
