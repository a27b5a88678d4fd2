/** Data of scans and runs: shared by the command line, the language server and the reports. */
import type { EntityType, KnownName, Language, Mention } from '../core/types.ts';
import type { ErrorCode } from '../errors.ts';
import type { Settings } from '../settings.ts';
import type { DetectorClient } from '../ner/detector-client.ts';
import type { DetectorJobs } from './jobs/detector-jobs.ts';
import type { RunRecord, VaultService } from '../store/vault-service.ts';
import type { AcceptText } from './stream/known-units.ts';
import type { StreamedFile, StreamOptions } from './stream/types.ts';

/** What scans and runs work with; passed in, never reached for. */
export interface BatchEnvironment {
  readonly detector: DetectorClient;
  readonly vault: VaultService;
  /** Settings for a file, by absolute path. */
  readonly settingsFor: (path: string) => Settings;
  /** The text an editor holds of a file that is open with unsaved changes; undefined: read the disk. */
  readonly openText: (path: string) => OpenText | undefined;
  /**
   * Applies an edit to a document that is open with unsaved changes. False when its version is no longer the edit's,
   * or the editor refused: the file is then named as `changed`. The command line, which has no open documents: false.
   */
  readonly applyEdit: (edit: EditorEdit) => Promise<boolean>;
  /** Makes scans jobs of the machine, which share its workers with those of other programs; absent: they do not. */
  readonly jobs?: DetectorJobs;
  /** Bytes that stand for the path `-`. */
  readonly standardInput?: Uint8Array;
  /** How files above the size limit are read, piece by piece; absent: they are named and left. */
  readonly streams?: StreamOptions;
  /** Detail for the log. Never text of documents. */
  readonly log: (message: string) => void;
}

/** A scan needs no vault; with one, known names are found and text that the ledger wrote is told apart. */
export type ScanEnvironment = Omit<BatchEnvironment, 'vault' | 'applyEdit'> & {
  readonly vault?: VaultService;
  /** Told of each file as soon as it is scanned, with its text: the editor turns offsets into marks. */
  readonly onFile?: (file: ScannedFile, text: string) => void;
};

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

/**
 * Why a file was not looked at, or not written. A folder that is left out as a whole is one entry. `link`: a symbolic
 * link inside a folder (its target is found under its own path, or lies outside), or, when writing in place, a file
 * with several hard links (its other names would keep the originals).
 */
export interface NotLookedAt {
  readonly path: string;
  readonly reason:
    | 'ignored'
    | 'excluded'
    | 'link'
    | 'size'
    | 'binary'
    | 'encoding'
    | 'unreadable'
    | 'changed'
    | 'written-by-ledger'
    | 'detector'
    | 'unwritable';
  readonly code?: ErrorCode;
  /** The later run that wrote over it, for `run-overlap`. */
  readonly run?: string;
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
  /** Names among them that stand on their own feet, each spelling once: a run looks for them in all documents. */
  readonly names: readonly FoundName[];
  /** The ledger wrote this content: `mentions` are names that it did not replace. A run leaves the file as it is. */
  readonly writtenByLedger: boolean;
  /** Set when the text came from an editor's unsaved document. */
  readonly openVersion?: number;
  /** How long reading and detection took, waiting for others included. */
  readonly milliseconds?: number;
}

/** What a run did in one document, told as soon as it is known. Counts, no names. */
export interface DocumentReport {
  readonly path: string;
  readonly mentions: number;
  /** Entities of the document that this run brought into the vault, and those that were in it before. */
  readonly newEntities: number;
  readonly reusedEntities: number;
  /** Reading, detection, writing. */
  readonly milliseconds: number;
}

export interface FoundName extends KnownName {
  /** Index of the first mention that is written so. */
  readonly first: number;
}

export interface ScanResult {
  /** What was asked for: absolute paths, or `-`. */
  readonly roots: readonly string[];
  /** Sorted by path, by code unit. */
  readonly files: readonly ScannedFile[];
  readonly notLookedAt: readonly NotLookedAt[];
  /** Files above the size limit, read piece by piece. */
  readonly streamed?: readonly StreamedFile[];
  /** Distinct names and identifiers, by type and spelling: at least as many as there are persons and things. */
  readonly entities: number;
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
  readonly phase: 'walk' | 'scan' | 'propagate' | 'assign' | 'write' | 'verify' | 'restore';
  readonly done: number;
  /** 0 while unknown. */
  readonly total: number;
  /** Words per second so far, in the scan. */
  readonly wordsPerSecond?: number;
  /** Guessed from what is done and how long it took, in the scan; absent while there is nothing to guess from. */
  readonly secondsLeft?: number;
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
  /** Edits that open documents took. */
  readonly editorEdits: readonly EditorEdit[];
  /** Files that an earlier run wrote and that hold names it did not replace: left as they are, worth a look. */
  readonly foundInWritten: readonly { readonly path: string; readonly mentions: readonly Mention[] }[];
  /** Kinds whose inventory is used to 80 % or more, 0 to 1. */
  readonly exhaustion: readonly { readonly kind: string; readonly used: number }[];
  /** The output for the path `-`. */
  readonly standardOutput?: Uint8Array;
  /** Milliseconds. */
  readonly elapsed: number;
}

export interface RunOptions {
  /** The mapping in the vault. */
  readonly domain: string;
  readonly target: OutputTarget;
  /** Everything but writing: nothing changes on disk, in the editor or in the vault. */
  readonly dryRun?: boolean;
  /** Whether each file is forced to the disk before its name changes; true unless said otherwise. */
  readonly fsync?: boolean;
  /** Mentions that are replaced; all unless said otherwise. Propagation over the documents starts from these only. */
  readonly accept?: (path: string, mention: Mention) => boolean;
  /** Told of each document when its replacements are known. */
  readonly onDocument?: (report: DocumentReport) => void;
  /** The same for files that are read piece by piece: text and mention are those of a piece. */
  readonly acceptText?: AcceptText;
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
  /** Edits that open documents took. */
  readonly editorEdits: readonly EditorEdit[];
  /** The output for the path `-`. */
  readonly standardOutput?: Uint8Array;
  /** Milliseconds. */
  readonly elapsed: number;
}

export interface RestoreOptions {
  readonly domain: string;
  readonly target: OutputTarget;
  readonly fsync?: boolean;
}

/** What writing files anew did that runs had written. */
export interface RemapOutcome {
  readonly runId: string;
  readonly outcome: 'done' | 'partial' | 'cancelled';
  readonly written: readonly string[];
  /** Places that hold another pseudonym now. */
  readonly mentions: number;
  /** The domain has a mapping of another style; the one before it still restores. */
  readonly isNewMapping: boolean;
  readonly notLookedAt: readonly NotLookedAt[];
  /** Edits that open documents took. */
  readonly editorEdits: readonly EditorEdit[];
  readonly exhaustion: RunOutcome['exhaustion'];
}

/** What taking back one run did. */
export interface UndoOutcome {
  /** Of the undo itself, which is a run too. */
  readonly runId: string;
  readonly outcome: 'done' | 'partial' | 'cancelled';
  /** Files that are again as they were before that run. */
  readonly undone: readonly string[];
  /** Files left as they are, with the reason: `changed` since, gone, not writable. */
  readonly notLookedAt: readonly NotLookedAt[];
  /** Of these, the ones that a later run wrote over: it has to be undone first. */
  readonly blocked: readonly {
    readonly path: string;
    readonly by: Pick<RunRecord, 'id' | 'startedAt' | 'kind'>;
  }[];
}

/** What became of a run that was cut off. */
export interface RecoverOutcome {
  readonly runId: string;
  readonly kind: RunRecord['kind'];
  readonly roots: readonly string[];
  /** Files that hold their new content, whole. */
  readonly written: readonly string[];
  /** Files that hold their old content, whole. */
  readonly old: readonly string[];
  /** Files that are neither: changed by somebody else, or gone. They are left as they are. */
  readonly notLookedAt: readonly NotLookedAt[];
}

export interface VerifyOutcome {
  readonly files: number;
  readonly findings: readonly ResidualFinding[];
  readonly notLookedAt: readonly NotLookedAt[];
}

export interface RestoredFile {
  readonly path: string;
  /** `exact`: the ledger fitted, bytes are as before. `lexical`: the text was edited since. `unchanged`: nothing to restore. */
  readonly how: 'exact' | 'lexical' | 'unchanged';
  readonly restored: number;
  /** Spans of the restored text that could not be decided, for `lexical`. */
  readonly undecided: readonly { readonly start: number; readonly end: number }[];
}
