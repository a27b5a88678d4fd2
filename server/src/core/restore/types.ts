/** Data of restoring: exact by the ledger, lexical by names. */
import type { EntityType, Span } from '../types.ts';
import type { WrittenPieces } from './pieces.ts';

/** A span to be replaced, in the text before, by `text`. */
export interface NewText extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly entityId: string;
}

/** A span that was replaced, in the text after. The ledger keeps these. */
export interface ReplacedSpan {
  readonly start: number;
  /** Of the replacement, UTF-16 units. */
  readonly length: number;
  readonly original: string;
  readonly replacement: string;
  readonly type: EntityType;
}

/** A known pseudonym and what it stands for. */
export interface KnownPseudonym {
  readonly type: EntityType;
  readonly original: string;
  readonly pseudonym: string;
  /** `whole`: of an entity; else a component, which may stand alone. */
  readonly part: 'whole' | 'given' | 'surname' | 'initial' | 'domain-name' | 'handle';
}

export interface LexicalOptions {
  /** What the ledger knows of the text before it was edited, in order. */
  readonly ledger?: readonly ReplacedSpan[];
  /** Outputs of which the text may hold pieces. */
  readonly pieces?: WrittenPieces;
  /** More names of real people than the originals among the known pseudonyms. */
  readonly realNames?: readonly string[];
}

/** An occurrence of a pseudonym that lexical restore takes back. */
export interface RestoredSpan extends Span {
  readonly text: string;
  readonly type: EntityType;
}

export interface LexicalRestore {
  /** Not overlapping, sorted by start; offsets into the text given. */
  readonly spans: readonly RestoredSpan[];
  /** Occurrences that could mean several originals, or a real person of that name: left as they are. */
  readonly undecided: readonly Span[];
}
