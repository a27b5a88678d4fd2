/** Data of scans and runs: shared by the command line, the language server and the reports. */
import type { EntityType, Language, Mention } from '../core/types.ts';
import type { ErrorCode } from '../errors.ts';
import type { Settings } from '../settings.ts';
import type { DetectorClient } from '../ner/detector-client.ts';
import type { VaultService } from '../store/vault-service.ts';

/** What scans and runs work with; passed in, never reached for. */
export interface BatchEnvironment {
  readonly detector: DetectorClient;
  readonly vault: VaultService;
  /** Settings for a file, by absolute path. */
  readonly settingsFor: (path: string) => Settings;
  /** The text an editor holds of a file that is open with unsaved changes; undefined: read the disk. */
  readonly openText: (path: string) => OpenText | undefined;
  /** Detail for the log. Never text of documents. */
  readonly log: (message: string) => void;
}

export interface OpenText {
  readonly text: string;
  readonly version: number;
}

/** Text of a file with what is needed to write it back, byte for byte where nothing is replaced. */
export interface TextFile {
  readonly path: string;
  /** Decoded, without byte-order mark. Line ends as they are. */
  readonly text: string;
  /** iconv-lite name: `utf8`, `utf16le`, `utf16be`, `latin1`, `win1252`. */
  readonly encoding: string;
  readonly bom: boolean;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

/** Why a file was not looked at, or not written. */
export interface NotLookedAt {
  readonly path: string;
  readonly reason:
    | 'ignored'
    | 'excluded'
    | 'size'
    | 'binary'
    | 'encoding'
    | 'unreadable'
    | 'changed'
    | 'written-by-ledger'
    | 'detector'
    | 'unwritable';
  readonly code?: ErrorCode;
}

export interface ScannedFile {
  readonly path: string;
  readonly digest: string;
  readonly encoding: string;
  readonly bom: boolean;
  readonly language: Language;
  readonly languageId: string;
  readonly words: number;
  readonly mentions: readonly Mention[];
  /** Set when the text came from an editor's unsaved document. */
  readonly openVersion?: number;
}

export interface ScanResult {
  readonly files: readonly ScannedFile[];
  readonly notLookedAt: readonly NotLookedAt[];
  readonly words: number;
  /** Milliseconds. */
  readonly elapsed: number;
}

/** What a person sees before confirming a run: counts, no names. */
export interface RunSummary {
  readonly files: number;
  readonly filesWithMentions: number;
  readonly entities: number;
  readonly mentionsByType: Readonly<Partial<Record<EntityType, number>>>;
  readonly unsure: number;
  readonly notLookedAt: Readonly<Partial<Record<NotLookedAt['reason'], number>>>;
}

export interface Progress {
  readonly phase: 'walk' | 'scan' | 'assign' | 'write' | 'verify' | 'restore';
  readonly done: number;
  /** 0 while unknown. */
  readonly total: number;
  /** Words per second so far, in the scan. */
  readonly wordsPerSecond?: number;
  /** The file in work, relative to its root. */
  readonly file?: string;
}

export type OnProgress = (progress: Progress) => void;

export type OutputTarget = { readonly kind: 'in-place' } | { readonly kind: 'copy'; readonly folder: string };

/** An edit for a document that is open and dirty in the editor: the editor applies it, then says so. */
export interface EditorEdit {
  readonly path: string;
  readonly version: number;
  /** Not overlapping, sorted by start; offsets into the open text. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface RunOutcome {
  readonly runId: string;
  readonly outcome: 'done' | 'partial' | 'cancelled';
  readonly written: readonly string[];
  readonly mentions: number;
  readonly newEntities: number;
  readonly reusedEntities: number;
  readonly notLookedAt: readonly NotLookedAt[];
  /** Replaced names that still occur in outputs; empty is what everybody wants. */
  readonly residual: readonly ResidualFinding[];
  readonly editorEdits: readonly EditorEdit[];
  /** Milliseconds. */
  readonly elapsed: number;
}

/** One place where a replaced name is still to be read. No text: the place says enough. */
export interface ResidualFinding {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** `left`: a failure. `homograph` (a common word that is also a name) and `ignored` are listed, not failed. */
  readonly kind: 'left' | 'homograph' | 'ignored';
}

export interface RestoreOutcome {
  readonly runId: string;
  readonly outcome: 'done' | 'partial' | 'cancelled';
  readonly files: readonly RestoredFile[];
  readonly notLookedAt: readonly NotLookedAt[];
  readonly editorEdits: readonly EditorEdit[];
}

export interface RestoredFile {
  readonly path: string;
  /** `exact`: the ledger fitted, bytes are as before. `lexical`: the text was edited since. `unchanged`: nothing to restore. */
  readonly how: 'exact' | 'lexical' | 'unchanged';
  readonly restored: number;
  /** Spans of the restored text that could not be decided, for `lexical`. */
  readonly undecided: readonly { readonly start: number; readonly end: number }[];
}
