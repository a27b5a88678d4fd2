/** Data in and out of assignment: from mentions of documents to what replaces them. */
import type { EntityType, Language, UnsureReason } from '../types.ts';

/** One mention as assignment sees it. */
export interface NamedMention {
  readonly type: EntityType;
  /** The text of the span. */
  readonly surface: string;
  /** Up to 32 UTF-16 units just before and after the span: titles, elision, possessives. */
  readonly before: string;
  readonly after: string;
}

/** The mentions of one document, in order. Short forms are linked to full forms within it first. */
export interface NamedDocument {
  /** Names the document in results; not stored. */
  readonly id: string;
  readonly language: Language;
  /** What its file can hold: a pseudonym never needs more. */
  readonly encoding: 'unicode' | 'windows-1252' | 'latin1' | 'ascii';
  readonly mentions: readonly NamedMention[];
}

export interface PreparedNames {
  readonly newEntities: number;
  readonly reusedEntities: number;
  /** Short forms that fit several people; replaced all the same (by their component), but worth a look. */
  readonly ambiguous: readonly { readonly document: string; readonly mention: number }[];
  /** Kinds whose inventory is used to 80 % or more, 0 to 1. */
  readonly exhaustion: readonly { readonly kind: string; readonly used: number }[];
}

/** What replaces one mention. */
export interface Replacement {
  /** The text to write: capitals, elision and form follow the original's. */
  readonly text: string;
  /** Of the stored entity (or of the component's, for a lone short form). */
  readonly entityId: string;
  readonly unsure?: UnsureReason;
  /**
   * How many UTF-16 units before the span are to be replaced too, with what: `d'` before `Anne` becomes `de ` before
   * `Claire`. Absent when nothing but the span changes.
   */
  readonly lead?: { readonly length: number; readonly text: string };
}
