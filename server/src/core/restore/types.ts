/** Data of restoring: exact by the ledger, lexical by names. */
import type { EntityType, Span } from '../types.ts';

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
