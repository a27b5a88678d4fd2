/** Short ways to write documents and to run both steps of assignment. */
import { prepareNames, renderDocument } from '../../../server/src/core/pseudonyms/assignment.ts';
import type {
  NamedDocument,
  NamedMention,
  Replacement,
} from '../../../server/src/core/pseudonyms/assignment-types.ts';
import type { Mapping } from '../../../server/src/core/pseudonyms/mapping.ts';
import { ALL_TYPES, isEntityType } from '../../../server/src/core/detect/entity-types.ts';
import type { Language } from '../../../server/src/core/types.ts';

/**
 * A document from a text in which mentions are marked: `Bonjour [Marie Dubois], [EMAIL marie@acme.fr].` A type other
 * than PERSON comes first in the brackets.
 */
export function document(
  text: string,
  options: { id?: string; language?: Language; encoding?: NamedDocument['encoding'] } = {},
): NamedDocument {
  const plain = text.replace(MARK, (_, __, surface: string) => surface);
  const mentions: NamedMention[] = [];
  let shift = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, type = 'PERSON', surface = ''] = match;
    const start = match.index - shift;
    shift += whole.length - surface.length;
    mentions.push({
      type: isEntityType(type) ? type : 'PERSON',
      surface,
      before: plain.slice(Math.max(0, start - 32), start),
      after: plain.slice(start + surface.length, start + surface.length + 32),
    });
  }
  return {
    id: options.id ?? text,
    language: options.language ?? 'fr',
    encoding: options.encoding ?? 'unicode',
    mentions,
  };
}

const MARK = new RegExp(`\\[(?:(${ALL_TYPES.join('|')}) )?([^\\]]*)\\]`, 'g');

/** Prepares and renders documents; gives the replacements of each. */
export function assign(
  mapping: Mapping,
  documents: readonly NamedDocument[],
  corpusWords: ReadonlySet<string> = new Set(),
): readonly (readonly Replacement[])[] {
  prepareNames(mapping, documents, corpusWords);
  return documents.map((one) => renderDocument(mapping, one));
}

/** The texts that replace the mentions of one document. */
export function replaced(
  mapping: Mapping,
  text: string,
  options: Parameters<typeof document>[1] = {},
): readonly string[] {
  return (assign(mapping, [document(text, options)])[0] ?? []).map((replacement) => replacement.text);
}
