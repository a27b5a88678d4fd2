/**
 * The vocabulary that every part shares. All offsets are UTF-16 code units into the decoded text without its
 * byte-order mark; a span is half open, [start, end).
 */
import type { EntityType } from './detect/entity-types.ts';

export type { EntityType } from './detect/entity-types.ts';

/** Languages with rules and inventories of their own, as ISO 639-1 codes. */
export type Language = 'fr' | 'en' | 'de' | 'es' | 'it' | 'pt' | 'nl';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who found a mention. `propagation`: the name was found elsewhere in the document; `dictionary`: in the vault. */
export type Detector = 'model' | 'rules' | 'dictionary' | 'propagation';

/** Why a person should look at a mention before it is trusted. */
export type UnsureReason = 'low-confidence' | 'homograph' | 'ambiguous-name';

/** One span of text that identifies somebody. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** 0 to 1, calibrated for the model. */
  readonly confidence: number;
  readonly detector: Detector;
  /** The rule that found it, for detector `rules`. */
  readonly rule?: string;
  readonly unsure?: UnsureReason;
}

/** The labels of the model, in the order of its output. */
export const MODEL_LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;

/**
 * What the model says about a whole text: one row of probabilities a word, windows already joined. Words are the
 * tokenizer's: a run of letters, marks and digits, or one other character that is not white space.
 */
export interface ModelOutput {
  /** Offsets of word i: starts[i], ends[i]. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** starts.length x MODEL_LABELS.length, row by row; each row sums to 1, temperature applied. */
  readonly probabilities: Float32Array;
}

/** A name the vault (or the run under way) already knows, for the dictionary detector. */
export interface KnownName {
  readonly type: EntityType;
  /** As first written, for instance `Marie Dubois`. */
  readonly name: string;
}

/** What a detector host needs of the vault: plain values, replaced as a whole when the vault changes. */
export interface DictionarySnapshot {
  /** Grows with each change; 0 is the empty dictionary. */
  readonly version: number;
  readonly names: readonly KnownName[];
  /** Never marked, whatever finds them (whole words, compared as `foldName` does). */
  readonly ignored: readonly string[];
  /** Decisions of the user: this name is of that type. */
  readonly retyped: readonly KnownName[];
  /** Pseudonyms in use: not marked in documents that the ledger wrote. */
  readonly pseudonyms: readonly KnownName[];
}

export const EMPTY_DICTIONARY: DictionarySnapshot = {
  version: 0,
  names: [],
  ignored: [],
  retyped: [],
  pseudonyms: [],
};

/** How eager detection is: `careful` favours recall, `quiet` precision. */
export type Sensitivity = 'careful' | 'balanced' | 'quiet';

/** A team's own pattern: what matches it is of type CUSTOM. */
export interface CustomPattern {
  /** For people: in messages, not in mentions. */
  readonly name: string;
  /** In the syntax of RE2. */
  readonly pattern: string;
}

export interface DetectOptions {
  /** Types that are wanted; everything else is dropped after resolving. */
  readonly types: readonly EntityType[];
  readonly sensitivity: Sensitivity;
  /** Mentions below this confidence are dropped, 0 to 1. */
  readonly minConfidence: number;
  /** ISO 3166-1 alpha-2 codes of the countries whose national number forms are tried, most likely first. */
  readonly countries: readonly string[];
  /** The editor's language identifier (`plaintext`, `markdown`, `typescript`, `json`, `csv` ...). */
  readonly languageId: string;
  /** A team's own columns and keys (CSV, JSON, YAML): what stands in them, or `ignore`. Compared without case. */
  readonly fields?: Readonly<Record<string, EntityType | 'ignore'>>;
  /** A team's own patterns, already checked. */
  readonly patterns?: readonly CustomPattern[];
  /** In code, names outside of comments and strings as well. */
  readonly identifiers?: boolean;
  /** Of the whole of which the text is a part; guessed from the text if not given. */
  readonly language?: Language;
  /** Whether the ledger wrote this document: then spans equal to a pseudonym in use are not marked. */
  readonly writtenByLedger: boolean;
}
