/** Data of runs over files that are too large to be held in one piece. */
import type { EntityType, KnownName, Language } from '../../core/types.ts';
import type { TextForm } from '../text-file.ts';
import type { FileState } from '../write-file.ts';
import type { SpanSpill } from './span-spill.ts';

export interface StreamOptions {
  /**
   * How much of a large file the model reads, bytes; `Infinity`: all of it. The rest is read by the rules and by the
   * names that are known: from the vault, from other files, from what the model read of this one.
   */
  readonly modelLimit: number;
}

/** A large file after its scan. */
export interface StreamedFile {
  readonly path: string;
  readonly digest: string;
  readonly form: TextForm;
  readonly state: FileState;
  /** Bytes. */
  readonly size: number;
  readonly language: Language;
  readonly languageId: string;
  readonly words: number;
  readonly mentions: number;
  readonly mentionsByType: Readonly<Partial<Record<EntityType, number>>>;
  /** Names in it that stand on their own feet. */
  readonly names: readonly KnownName[];
  /** The share of its values that the model read, 0 to 1. */
  readonly modelShare: number;
  readonly writtenByLedger: boolean;
  /** People changed what an earlier run wrote. */
  readonly isEdited: boolean;
  /** What the model found; undefined where it read nothing. */
  readonly spill?: SpanSpill;
}
