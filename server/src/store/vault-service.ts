/**
 * The vault as the server, the command line and runs see it. Implemented by `VaultClient`, which talks to a worker
 * thread that owns the SQLite connection: nothing here blocks the thread that serves the editor. Another store (a
 * shared database, say) can stand behind the same contract.
 *
 * Every method but `create`, `open`, `status` and `wroteFile` throws `vault-locked` while the vault is locked.
 */
import type { CancellationSignal } from '../cancellation.ts';
import type { NamedDocument, PreparedNames, Replacement } from '../core/pseudonyms/assignment-types.ts';
import type { DateShift, Gender, MappingStyle, ThemeName } from '../core/pseudonyms/mapping.ts';
import type { DictionarySnapshot, EntityType, KnownName } from '../core/types.ts';

/** SHA-256 of a file's bytes, lower-case hexadecimal. The vault stores it keyed (HMAC) wherever it concerns originals. */
export type Digest = string;

/** In place of a digest whose content held the name of an erased entity: restoring cannot be compared with it. */
export const ERASED_DIGEST: Digest = '0'.repeat(64);

export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

export interface VaultStatus {
  readonly state: 'none' | 'locked' | 'open';
  readonly file: string | undefined;
  /** Present when open. */
  readonly info?: VaultInfo;
}

export interface VaultInfo {
  readonly id: string;
  readonly createdAt: string;
  readonly schema: number;
  readonly entities: number;
  readonly files: number;
  readonly runs: number;
  readonly theme: ThemeName;
  readonly dates: DateShift;
}

/** What of a mapping's style is to be another. */
export type MappingChange = Partial<MappingStyle>;

export interface VaultService {
  /** Where the vault stands; never throws. */
  status(): Promise<VaultStatus>;
  /** Makes a vault and opens it. The recovery key is given this once. @throws `vault-exists`, `vault-weak-passphrase`, `vault-network` */
  create(
    file: string,
    passphrase: string,
    options?: CreateOptions,
  ): Promise<{ readonly recoveryKey: string }>;
  /** @throws `vault-missing`, `vault-passphrase`, `vault-damaged`, `vault-newer`, `vault-tampered`, `vault-older`, `vault-busy` */
  open(file: string, secret: Secret, options?: OpenOptions): Promise<VaultInfo>;
  /** Forgets every key. */
  lock(): Promise<void>;
  changePassphrase(current: Secret, next: string): Promise<void>;

  /**
   * Encrypts everything anew with a new data key, for a vault whose key may have been seen. Gives a new recovery key,
   * this once; the old one opens nothing any more. Other programs must open the vault again. @throws `vault-passphrase`
   */
  rekey(passphrase: string): Promise<{ readonly recoveryKey: string }>;
  /** Replaces a recovery key that was lost or seen; the new one is given this once. @throws `vault-passphrase` */
  replaceRecoveryKey(current: Secret): Promise<{ readonly recoveryKey: string }>;
  /** Writes everything into a file of its own, encrypted with a passphrase of its own. Gives the number of rows. */
  exportTo(target: string, passphrase: string): Promise<number>;
  /**
   * Writes every original with its pseudonym into a table, in clear, that nobody but its owner can read. Whoever asks
   * for it was warned. Gives the number of rows. @throws `vault-exists`, `vault-unwritable`
   */
  exportCsv(target: string): Promise<number>;
  /** Takes an export in; what the vault has already, or has erased, wins. @throws `vault-passphrase`, `vault-damaged` */
  importFrom(source: string, passphrase: string): Promise<ImportOutcome>;
  /** How many of these contents each of these vaults wrote: finds the vault of a moved workspace. Needs no key. */
  countOutputs(files: readonly string[], contents: readonly Digest[]): Promise<readonly OutputCount[]>;

  /** The names detection should know, of this domain. */
  dictionary(domain: string): Promise<DictionarySnapshot>;

  /**
   * Gives every new name of these documents its pseudonym, in one transaction and in an order that does not depend on
   * the documents' order. `corpusWords` are the folded words that no pseudonym may be. Call once a run, with all
   * documents of the run.
   */
  prepare(
    domain: string,
    documents: readonly NamedDocument[],
    corpusWords: ReadonlySet<string>,
  ): Promise<PreparedNames>;
  /** What replaces each mention of a document, in order; every name must have been prepared. */
  render(domain: string, document: NamedDocument): Promise<readonly Replacement[]>;

  /** Opens a run. @throws `run-busy` (another run of this workspace, live), `run-interrupted` (one to recover first) */
  beginRun(run: NewRun): Promise<string>;
  /**
   * Takes over an interrupted run, before any of its files is touched: `intend`, `settle` and `endRun` then work on it.
   * @throws `run-busy` when it goes on elsewhere after all, `nothing-to-do` when it has ended
   */
  resumeRun(runId: string): Promise<void>;
  /** Makes intents durable (fsync) before the first byte of their files changes. */
  intend(runId: string, files: readonly FileIntent[]): Promise<void>;
  /** Marks files as written, or as not written after all. */
  settle(
    runId: string,
    files: readonly { readonly path: string; readonly outcome: FileOutcome }[],
  ): Promise<void>;
  endRun(runId: string, outcome: RunOutcomeCode): Promise<void>;
  /**
   * Announces a file that is too large to be held in one piece; its spans follow block by block while the output is
   * written beside it, and `finishStreamed` makes the announcement whole before the file is replaced. Until then its
   * record says `ERASED_DIGEST` for the output. Gives the record's identifier.
   */
  beginStreamed(runId: string, file: StreamedIntent): Promise<string>;
  /** Blocks come in the text's order; `position` counts them from 0. */
  appendSpans(runId: string, fileId: string, position: number, block: SpanBlock): Promise<void>;
  finishStreamed(runId: string, fileId: string, after: Digest, spans: number): Promise<void>;
  /** A block of a streamed file; undefined after the last. */
  spanBlock(fileId: string, position: number): Promise<SpanBlock | undefined>;
  /** Runs, newest first. */
  runs(): Promise<readonly RunRecord[]>;
  /** All intents of a run with how they ended, for recovery and undo. */
  runFiles(runId: string): Promise<readonly SettledIntent[]>;

  /** The ledger's entry whose output is this content, newest first run; undefined where the ledger does not know it. */
  ledgerOf(content: Digest): Promise<LedgerEntry | undefined>;
  /** The newest entry written under this path, whatever the file holds now. */
  ledgerAt(path: string): Promise<LedgerEntry | undefined>;
  /** Whether the ledger wrote this content. Works on a locked vault. */
  wroteFile(file: string, content: Digest): Promise<boolean>;
  /** Everything lexical restore needs. */
  reverseDictionary(domain: string): Promise<readonly ReverseName[]>;

  /**
   * Another theme or strategy for a domain; whether it has a new mapping. The one so far is kept: what it wrote is
   * restored, its pseudonyms are nobody else's. Files follow when they are mapped anew. @throws `usage`
   */
  changeMapping(domain: string, change: MappingChange): Promise<boolean>;
  /** These entities and those that share a word with one of them: what a renamed pseudonym may change. */
  relatives(domain: string, entityIds: readonly string[]): Promise<readonly string[]>;

  /** Decisions of the user; each is stored, and holds for documents to come. */
  decide(domain: string, decision: Decision): Promise<void>;
  decisions(domain: string): Promise<readonly StoredDecision[]>;
  undoDecision(id: string): Promise<void>;
  /** Entities, for review and reports. */
  entities(domain: string): Promise<readonly EntityRecord[]>;

  /** What erasing an entity takes away, and what else holds its name. @throws `nothing-to-do` when it is not known */
  previewErasure(domain: string, entityId: string): Promise<ErasurePreview>;
  /**
   * Erases entities for good: names, components that are theirs alone, decisions, originals in the ledger. Files keep
   * their pseudonyms, which nobody gets again; restoring leaves them as they are. `swept` is false while another program
   * reads the vault: old pages may then still hold ciphertext, and `sweep` finishes the work. @throws `run-busy` and
   * `run-interrupted` while a run has not ended: what it has computed would bring the names back
   */
  erase(domain: string, entityIds: readonly string[]): Promise<ErasureOutcome>;
  /** Overwrites what erasures left in free pages and in the WAL; false while another program reads the vault. */
  sweep(): Promise<boolean>;

  /** Decrypts every row and follows every link of the audit chain; what is wrong, by name. Empty: all is well. */
  check(signal?: CancellationSignal): Promise<readonly VaultFinding[]>;
  /** The audit, oldest first: codes and counts, no names. */
  audit(): Promise<readonly AuditRecord[]>;
  /** Adds an event to the audit chain. */
  record(event: AuditEvent): Promise<void>;
  /** A consistent copy of the vault's file, encrypted as it is, made while others use it. */
  backup(target: string): Promise<void>;
  /** Deletes the vault's files for good. */
  destroy(file: string, secret: Secret): Promise<void>;

  /** Closes the connection and the thread. */
  dispose(): Promise<void>;
}

export interface CreateOptions extends Partial<MappingStyle> {
  /** Only for tests: a cheaper key derivation is refused by `open` unless it stays within the bounds. */
  readonly scryptLogN?: number;
}

export interface OpenOptions {
  /**
   * Take the vault's present state as the right one, although the anchor file beside it is missing or says that the
   * vault was further: for a vault that the user moved or took from a backup. Noted in the audit.
   */
  readonly acceptState?: boolean;
  /** How long a write waits for another program, milliseconds. */
  readonly busyTimeout?: number;
}

export interface NewRun {
  readonly kind: 'pseudonymize' | 'restore' | 'undo';
  readonly domain: string;
  /** The folders or files it covers, absolute. */
  readonly roots: readonly string[];
  readonly toCopy: boolean;
}

export type FileOutcome = 'written' | 'skipped' | 'failed';
export type RunOutcomeCode = 'done' | 'partial' | 'cancelled' | 'undone' | 'failed';

/** One replaced span, located in the text after the run. */
export interface LedgerSpan {
  readonly start: number;
  /** Length of the replacement, UTF-16 units. */
  readonly length: number;
  /** The text that stood there before. */
  readonly original: string;
  readonly replacement: string;
  readonly type: EntityType;
  readonly entityId: string;
}

export interface LedgerEntry {
  readonly path: string;
  readonly before: Digest;
  readonly after: Digest;
  /** An iconv-lite name, and whether the file starts with a byte-order mark. */
  readonly encoding: string;
  readonly bom: boolean;
  /** Empty for a streamed file: see `spanBlock`. */
  readonly spans: readonly LedgerSpan[];
  /** Identifier of the record that has the spans, for a file that was written block by block. */
  readonly streamed?: string;
  readonly runId: string;
  readonly domain: string;
}

/** What the spans of a streamed file share: the same name stands for the same name a thousand times. */
export interface SpanPair {
  readonly original: string;
  readonly replacement: string;
  readonly type: EntityType;
  readonly entityId: string;
}

/** Spans of a streamed file: a table of what was replaced by what, and for each span where it is and which of these. */
export interface SpanBlock {
  /** Where the block begins in the text after the run, UTF-16 units. */
  readonly start: number;
  readonly pairs: readonly SpanPair[];
  /** Units from the end of the span before, or from `start`. */
  readonly gaps: Uint32Array;
  /** Index into `pairs`. */
  readonly which: Uint32Array;
}

/** A file that is announced before its output is known. */
export interface StreamedIntent extends Pick<LedgerEntry, 'path' | 'before' | 'encoding' | 'bom'> {
  readonly target?: string;
  /** For a run that takes a streamed file back: the record whose spans it inverts. */
  readonly spansOf?: string;
}

/** What a run is about to write. For `restore` and `undo` the spans are those that are taken back. */
export type FileIntent = Omit<LedgerEntry, 'runId' | 'domain'> & {
  /** Where the output goes, when not in place. */
  readonly target?: string;
};

export type SettledIntent = FileIntent & { readonly outcome: FileOutcome | 'pending' };

export interface RunRecord extends NewRun {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string | undefined;
  /** `open`: in work or interrupted. */
  readonly outcome: RunOutcomeCode | 'open';
  /** Of an open run: whether some program works on it now; else it is interrupted. */
  readonly live?: boolean;
  readonly files: number;
  readonly mentions: number;
}

/** One known pair, and the forms a person may have in text. */
export interface ReverseName {
  readonly type: EntityType;
  readonly original: string;
  readonly pseudonym: string;
  readonly entityId: string;
  /** `whole`: the entity's full name; else one of its components. */
  readonly part: 'whole' | 'given' | 'surname' | 'initial' | 'domain-name' | 'handle';
}

export type Decision =
  /** With `file` (a path) only there; the editor and its runs see to that. */
  | { readonly kind: 'ignore'; readonly name: string; readonly file?: string }
  /** Somebody has looked at it: it is what it was taken for. */
  | { readonly kind: 'accept'; readonly type: EntityType; readonly name: string }
  | { readonly kind: 'retype'; readonly name: string; readonly type: EntityType }
  | { readonly kind: 'merge'; readonly type: EntityType; readonly name: string; readonly into: string }
  /**
   * Whoever is written so is somebody of their own: a short form is no longer taken for a fuller one, a merge no longer
   * holds. With `files` (paths) the name is that of another person there, who gets a pseudonym of their own.
   */
  | {
      readonly kind: 'split';
      readonly type: EntityType;
      readonly name: string;
      readonly files?: readonly string[];
    }
  /**
   * Refused once the name was replaced in a file, unless files are to follow (`written`). `before`: the pseudonym until
   * then, which the vault adds.
   */
  | {
      readonly kind: 'rename';
      readonly type: EntityType;
      readonly name: string;
      readonly pseudonym: string;
      readonly written?: true;
      readonly before?: string;
    };

export type StoredDecision = Decision & { readonly id: string; readonly decidedAt: string };

export interface EntityRecord extends KnownName {
  readonly id: string;
  readonly pseudonym: string;
  readonly gender: Gender;
  /** The decision that split it from another of the same name, in some files. */
  readonly splitBy?: string;
  readonly mentions: number;
  readonly files: number;
}

export interface ImportOutcome {
  readonly added: number;
  /** Rows that the vault had already. */
  readonly known: number;
  /** Rows left out because the vault has the name or the pseudonym in another row, and what belonged to them. */
  readonly conflicts: number;
}

export interface OutputCount {
  readonly file: string;
  readonly outputs: number;
}

export interface ErasurePreview {
  /** Other entities that hold its name: an e-mail address, a company named after the person. */
  readonly related: readonly string[];
  /** Components that go with it, and those that stay because others have them. */
  readonly components: number;
  readonly sharedComponents: number;
  /** Where the ledger has it. */
  readonly files: number;
  readonly spans: number;
}

export interface ErasureOutcome {
  readonly entities: number;
  readonly components: number;
  readonly files: number;
  readonly spans: number;
  readonly swept: boolean;
}

export interface VaultFinding {
  readonly code: 'vault-tampered' | 'vault-damaged';
  /** Names the table and the row's identifier, never its content. */
  readonly what: string;
}

export type AuditAction =
  | 'create'
  | 'open'
  | 'open-failed'
  | 'lock'
  | 'passphrase'
  | 'rekey'
  | 'assign'
  | 'run'
  | 'restore'
  | 'undo'
  | 'recover'
  | 'show'
  | 'lens'
  | 'export'
  | 'import'
  | 'backup'
  | 'erase'
  | 'decide'
  | 'check';

export interface AuditEvent {
  readonly action: AuditAction;
  /** Numbers only, for instance `{ files: 3, mentions: 41 }`. */
  readonly counts?: Readonly<Record<string, number>>;
  /** The run it belongs to. */
  readonly runId?: string;
}

export interface AuditRecord extends AuditEvent {
  readonly sequence: number;
  readonly at: string;
}
