/** What replaces a mention. One small contract, so that redaction, masks, hashes and tokens can stand beside pseudonyms. */
import type { Language } from '../types.ts';
import type { Draw } from '../pseudonyms/keyed-random.ts';

export interface StrategyContext {
  readonly language: Language;
  /** A number that is the same for all mentions of a domain, as long as its seed is: by it dates are moved. */
  readonly domain: number;
}

/**
 * How the mentions of a type are replaced. The same key always gets the same pseudonym; a reversible strategy gives
 * different keys different ones (the caller asks again, with a higher `attempt`, while one is taken).
 */
export interface Strategy {
  /** Whether the original can be found again by the pseudonym. */
  readonly reversible: boolean;
  /** For the documentation: why the replacement is nobody's, and what follows when there are no more of that kind. */
  readonly says: { readonly nobody: string; readonly usedUp: string };
  /** What is the same in all spellings: the IBAN without spaces, the number without dashes. */
  key(surface: string, context: StrategyContext): string;
  /** A pseudonym for a mention, in the shape of the key. Belongs to nobody. */
  invent(key: string, draw: Draw, attempt: number, context: StrategyContext): string;
  /** Writes a pseudonym the way the mention was written: its spaces, dashes, groups, capitals. */
  write(surface: string, pseudonym: string, context: StrategyContext): string;
}
