/**
 * Everything the editor's side and the server say to each other beyond LSP itself. Each message says who sends it and
 * why. No message but those whose purpose it is carries text of a document.
 */
import type { Range } from 'vscode-languageserver-types';
import type {
  EditorEdit,
  OutputTarget,
  Progress,
  RecoverOutcome,
  RemapOutcome,
  RestoreOutcome,
  RunOutcome,
  RunSummary,
  UndoOutcome,
  VerifyOutcome,
} from './batch/types.ts';
import type { DateShift, ThemeName } from './core/pseudonyms/mapping.ts';
import type { Detector, EntityType, UnsureReason } from './core/types.ts';
import type { ErrorCode } from './errors.ts';
import type { Severity } from './settings.ts';
import type {
  EntityRecord,
  ErasureOutcome,
  ErasurePreview,
  ImportOutcome,
  OutputCount,
  RunRecord,
  Secret,
  VaultFinding,
  VaultInfo,
  VaultStatus,
} from './store/vault-service.ts';

/** A request of ours, with the types of its two ends; library-free, since client and server have one each. */
export interface RequestKind<Params, Result> {
  readonly method: string;
  /** Never set: carries the types. */
  readonly types?: (params: Params) => Result;
}

export interface NotificationKind<Params> {
  readonly method: string;
  /** Never set: carries the type. */
  readonly types?: (params: Params) => void;
}

/** Parameters of a message that has nothing to say. */
export type Nothing = Record<string, never>;

function request<Params, Result>(method: string): RequestKind<Params, Result> {
  return { method };
}

function notification<Params>(method: string): NotificationKind<Params> {
  return { method };
}

/** The source of every mark, as the Problems panel shows it. */
export const SOURCE = 'Nom de Plume';

/** What the client hands over when it starts the server. */
export interface InitializationOptions {
  /** The vault's file when no setting names one; it may not exist yet. */
  readonly vaultFile: string;
  /** Content of the editor's language bundle, for the server's own strings; absent in English. */
  readonly strings?: Readonly<Record<string, string>>;
  /** Threads that run the model; 0: chosen by cores and memory. */
  readonly workers: number;
  /** Whether the workspace is trusted: if not, nothing the workspace says about the vault is followed. */
  readonly trusted: boolean;
}

/** Data of a failed request: what the toast's button is chosen by. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly next: string;
}

/** What a command works on. */
export type Scope =
  { readonly kind: 'workspace' } | { readonly kind: 'uris'; readonly uris: readonly string[] };

export interface WithProgress {
  /** Names the operation in `progress` notifications. */
  readonly token: string;
}

// ---------------------------------------------------------------------------------------------- from the server

/** One mark. Never the text: the range is enough. */
export interface Mark {
  readonly range: Range;
  readonly type: EntityType;
  readonly severity: Exclude<Severity, 'off'>;
  readonly unsure?: UnsureReason;
}

export interface MarksParams {
  readonly uri: string;
  /** The document's version they belong to; null for a file that is not open. */
  readonly version: number | null;
  /** At most `MAX_MARKS_SHOWN`, around what is on the screen if there are more. */
  readonly marks: readonly Mark[];
  /** How many there are in all. */
  readonly total: number;
  /** Why there are none although one might expect some; `encoding`: there are, but none may be replaced. */
  readonly notice?: 'too-large' | 'off' | 'written-by-ledger' | 'detector' | 'encoding';
}

/** The editor shows no more of them for one file. */
export const MAX_MARKS_SHOWN = 1000;

/** Server: the marks of a document, in place of those before. The client drops them if the document has moved on. */
export const marksNotification = notification<MarksParams>('nomDePlume/marks');

export interface ServerStatus {
  readonly detector: 'starting' | 'ready' | 'failed';
  /** Documents waiting for marks, and whether a scan or run is under way. */
  readonly busy: boolean;
  readonly vault: VaultStatus['state'];
  readonly error?: ErrorData & { readonly message: string };
}

/** Server: something that the status item shows has changed. */
export const statusNotification = notification<ServerStatus>('nomDePlume/status');

/** Server: how far the operation with this token is. */
export const progressNotification = notification<Progress & WithProgress>('nomDePlume/progress');

/** Server: entities or decisions have changed; views ask again. */
export const entitiesChangedNotification = notification<Nothing>('nomDePlume/entitiesChanged');

// ------------------------------------------------------------------------------------------------ to the server

/** Client: what is on the screen, most recent first; decides the order of work and which of many marks are shown. */
export const visibleNotification = notification<{
  readonly documents: readonly { readonly uri: string; readonly lines: readonly [number, number] }[];
}>('nomDePlume/visible');

/** Client: what LSP does not say of an open document; sent when it opens, and when either changes. */
export const documentStateNotification = notification<{
  readonly uri: string;
  /** The editor's name of the encoding. */
  readonly encoding: string;
  /** Whether it has changes that are not on disk. */
  readonly dirty: boolean;
}>('nomDePlume/documentState');

/** Client: the user wants a vault. The recovery key is given this once. */
export const createVaultRequest = request<
  { readonly file: string; readonly passphrase: string; readonly theme?: ThemeName },
  { readonly recoveryKey: string }
>('nomDePlume/vault/create');

/** Client: the user typed a passphrase or the recovery key. */
export interface OpenVault {
  readonly file: string;
  readonly secret: Secret;
  /** Takes the vault as it is, though it was moved or comes from a backup. */
  readonly acceptState?: boolean;
}
export const openVaultRequest = request<OpenVault, VaultInfo>('nomDePlume/vault/open');

export const lockVaultRequest = request<Nothing, null>('nomDePlume/vault/lock');

/** Where each folder has a vault of its own; `inUse` is the URI of the one whose vault is open, or is to be opened. */
export interface FolderVaults {
  readonly inUse?: string;
  readonly vaults: readonly { readonly folder: string; readonly file: string }[];
}

/** Client: with a vault for each folder, whose is which; when it starts, and before another one is opened. */
export const folderVaultsNotification = notification<FolderVaults>('nomDePlume/vault/folders');

/** Client: before a command that needs the vault, to know whether to ask for a passphrase. */
export const vaultStatusRequest = request<Nothing, VaultStatus>('nomDePlume/vault/status');

export const changePassphraseRequest = request<{ readonly current: Secret; readonly next: string }, null>(
  'nomDePlume/vault/changePassphrase',
);

/** Server: the vault was locked because nobody used it; what the editor's side keeps of it goes too. */
export const vaultIdleLockedNotification = notification<Nothing>('nomDePlume/vault/idleLocked');

/** Client: which of the vaults in these folders wrote files of the workspace. Needs no key. */
export const findVaultRequest = request<
  {
    readonly folders: readonly string[];
    /** Only the files below this URI; all of the workspace if it is not given. */
    readonly under?: string;
  },
  readonly OutputCount[]
>('nomDePlume/vault/find');

/** Client: the user wants everything in one encrypted file. Gives the number of rows. */
export const exportVaultRequest = request<{ readonly target: string; readonly passphrase: string }, number>(
  'nomDePlume/vault/export',
);

/** Client: the user was warned and wants the mapping as a table in clear. Gives the number of rows. */
export const exportCsvRequest = request<{ readonly target: string }, number>('nomDePlume/vault/exportCsv');

/** Client: the user has an export of another vault. */
export const importVaultRequest = request<
  { readonly source: string; readonly passphrase: string },
  ImportOutcome
>('nomDePlume/vault/import');

export const checkVaultRequest = request<Nothing, readonly VaultFinding[]>('nomDePlume/vault/check');

export const backupVaultRequest = request<{ readonly target: string }, null>('nomDePlume/vault/backup');

/** Client: the user wants to see the mapping. Carries originals: they are shown in a list, and nowhere else. */
export const vaultEntitiesRequest = request<Nothing, readonly EntityRecord[]>('nomDePlume/vault/entities');

/** Client: before an erasure is confirmed. */
export const previewErasureRequest = request<{ readonly entityIds: readonly string[] }, ErasurePreview>(
  'nomDePlume/vault/previewErasure',
);

/** Client: the user has confirmed. */
export const eraseRequest = request<{ readonly entityIds: readonly string[] }, ErasureOutcome>(
  'nomDePlume/vault/erase',
);

/** Client: finishes an erasure that another program held up; false while it still does. */
export const sweepVaultRequest = request<Nothing, boolean>('nomDePlume/vault/sweep');

/** Client: deletes the vault of this workspace; the secret proves that it is the user's own. */
export const destroyVaultRequest = request<{ readonly secret: Secret }, null>('nomDePlume/vault/destroy');

/** Client: a new data key and a new recovery key, which is given this once. */
export const rekeyRequest = request<{ readonly passphrase: string }, { readonly recoveryKey: string }>(
  'nomDePlume/vault/rekey',
);

/** Client: a new recovery key, given this once. */
export const replaceRecoveryKeyRequest = request<
  { readonly current: Secret },
  { readonly recoveryKey: string }
>('nomDePlume/vault/recoveryKey');

/** Client: marks for every file of the workspace, open or not. */
export const scanWorkspaceRequest = request<
  WithProgress,
  { readonly files: number; readonly mentions: number; readonly notLookedAt: number }
>('nomDePlume/scanWorkspace');

export interface PreparedRun {
  /** Names the scan in `write` and `preview`; the server forgets it after the run, or when dropped. */
  readonly scanId: string;
  readonly summary: RunSummary;
  /** Files that have something to replace, and those that were not looked at with the reason: for lists. */
  readonly withMentions: readonly string[];
  readonly notLookedAt: RunOutcome['notLookedAt'];
}

/** Client: first half of a run. Nothing is written. */
export const prepareRunRequest = request<
  WithProgress & {
    readonly scope: Scope;
    /** Only the entity whose mention stands there, or the entities of these keys of the review view. */
    readonly only?:
      | { readonly uri: string; readonly version: number; readonly range: Range }
      | { readonly keys: readonly string[] };
  },
  PreparedRun
>('nomDePlume/run/prepare');

/** Client: the user has confirmed. */
export const writeRunRequest = request<
  WithProgress & { readonly scanId: string; readonly target: OutputTarget },
  RunOutcome
>('nomDePlume/run/write');

/** Client: the user has said no. */
export const dropRunRequest = request<{ readonly scanId: string }, null>('nomDePlume/run/drop');

/** Client: a file of a prepared run as it would be after it, for the diff. Carries text: the user asked to see it. */
export const previewRequest = request<
  { readonly scanId: string; readonly uri: string },
  { readonly before: string; readonly after: string }
>('nomDePlume/run/preview');

export const restoreRequest = request<
  WithProgress & { readonly scope: Scope; readonly target: OutputTarget },
  RestoreOutcome
>('nomDePlume/restore');

/** Client: takes the last run back. */
export const undoRunRequest = request<WithProgress, UndoOutcome>('nomDePlume/run/undo');

/** Client: another theme or strategy from now on; files that were pseudonymised follow, the old mapping still restores. */
export const remapRequest = request<
  WithProgress & {
    readonly scope: Scope;
    readonly theme?: ThemeName;
    readonly dates?: DateShift;
    /** Path of a CSV, for the theme `own_lists`. */
    readonly lists?: string;
  },
  RemapOutcome
>('nomDePlume/remap');

/** Client, after the vault is open: a run that a crash left unfinished. */
export const interruptedRunRequest = request<Nothing, RunRecord | null>('nomDePlume/run/interrupted');

export const recoverRunRequest = request<
  WithProgress & { readonly runId: string; readonly how: 'finish' | 'undo' },
  RecoverOutcome
>('nomDePlume/run/recover');

export const verifyRequest = request<WithProgress & { readonly scope: Scope }, VerifyOutcome>(
  'nomDePlume/verify',
);

/** Client: the report as Markdown; states counts, never names. */
export const reportRequest = request<Nothing, { readonly markdown: string }>('nomDePlume/report');

export interface TextAnswer {
  /** The version the edits are for. */
  readonly version: number;
  readonly edits: EditorEdit['edits'];
  /** Names this change for `commit`. */
  readonly changeId: string;
  readonly undecided: number;
}

/**
 * Client: replaces the mentions of an open document, or of a part of it, through the editor. With `what`, only the
 * mention at the first range, or all of its entity.
 */
export const pseudonymizeDocumentRequest = request<
  {
    readonly uri: string;
    readonly version: number;
    readonly ranges?: readonly Range[];
    readonly what?: 'mention' | 'entity';
  },
  TextAnswer
>('nomDePlume/text/pseudonymize');

/** Client: puts originals back in an open document, or in a part of it. */
export const restoreDocumentRequest = request<
  { readonly uri: string; readonly version: number; readonly ranges?: readonly Range[] },
  TextAnswer
>('nomDePlume/text/restore');

/** Client: the editor has applied a change that the server computed. Only now does the ledger learn of it. */
export const commitRequest = request<{ readonly changeId: string }, null>('nomDePlume/text/commit');

/**
 * Client, before something leaves the user's hands (a commit, a notebook's outputs): how many mentions there are in
 * these files as they are on disk, and in these texts. Carries text to the server only.
 */
export const countMentionsRequest = request<
  { readonly uris: readonly string[]; readonly texts: readonly string[] },
  { readonly files: readonly { readonly uri: string; readonly mentions: number }[]; readonly inTexts: number }
>('nomDePlume/countMentions');

/** A file or folder whose name can be changed. */
export interface RenamedPath {
  readonly uri: string;
  /** The last part of the path as it would be: with pseudonyms, or with originals again. */
  readonly name: string;
}

/** Client: files and folders of the workspace with names of entities in their own names, and what to call them. */
export const fileNamesRequest = request<{ readonly how: 'replace' | 'restore' }, readonly RenamedPath[]>(
  'nomDePlume/fileNames',
);

/** The mapping of what is copied for somebody else; never that of the files. */
export const CLIPBOARD_DOMAIN = 'clipboard';

/** Client: a copy for the clipboard. Carries text both ways: it is what the user asked for. */
export const copyRequest = request<
  { readonly text: string; readonly languageId: string },
  { readonly text: string; readonly mentions: number }
>('nomDePlume/clipboard/copy');

/** Client: text that came back, with originals put in again. */
export const pasteRequest = request<
  { readonly text: string },
  {
    readonly text: string;
    readonly restored: number;
    readonly undecided: number;
    /** Restored names that stand inside a web address: following it would send them away. */
    readonly insideUrl: number;
  }
>('nomDePlume/clipboard/paste');

export type MentionDecision =
  | { readonly kind: 'ignore'; readonly where: 'file' | 'workspace' }
  | { readonly kind: 'retype'; readonly type: EntityType }
  | { readonly kind: 'merge'; readonly into: string }
  /** Whoever is written so is somebody else than whom the name was taken for, in this file or everywhere. */
  | { readonly kind: 'split'; readonly where: 'file' | 'workspace' };

/** Client: a decision about the mention at this place, stored in the vault. The text stays in the document. */
export const decideRequest = request<
  {
    readonly uri: string;
    readonly version: number;
    readonly range: Range;
    readonly decision: MentionDecision;
  },
  null
>('nomDePlume/decide');

export interface MentionView {
  readonly range: Range;
  readonly type: EntityType;
  readonly detector: Detector;
  readonly confidence: number;
}

/**
 * How the user's decisions and the vault see an entity. `ambiguous`: its name could be several people's; `accepted`: the
 * user said that it is right; `replaced`: it has a pseudonym.
 */
export type EntityState = 'new' | 'unsure' | 'ambiguous' | 'accepted' | 'replaced' | 'ignored';

/** One entity of the review view. `name` is an original: it goes to the view, which the user opened, and nowhere else. */
export interface EntityView {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly variants: readonly string[];
  readonly pseudonym?: string;
  readonly state: EntityState;
  readonly mentions: number;
  readonly places: readonly { readonly uri: string; readonly ranges: readonly Range[] }[];
}

/** Client, with the review view open: everything that is marked now, by entity. */
export const entitiesRequest = request<Nothing, readonly EntityView[]>('nomDePlume/entities');

export type EntityDecision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'ignore' }
  | { readonly kind: 'retype'; readonly type: EntityType }
  | { readonly kind: 'merge'; readonly into: string }
  | { readonly kind: 'split'; readonly apart: Apart }
  | { readonly kind: 'rename'; readonly pseudonym: string }
  /** What was ignored is marked again. */
  | { readonly kind: 'mark' };

/**
 * What of an entity is somebody else's: some of its written forms (of `EntityView.variants`: short forms, initials,
 * names merged into it), or its mentions in some documents (of `EntityView.places`: another person of the same name).
 */
export type Apart = { readonly forms: readonly string[] } | { readonly uris: readonly string[] };

/** Client: a decision on entities of the review view, by their keys. */
export const decideEntitiesRequest = request<
  { readonly keys: readonly string[]; readonly decision: EntityDecision },
  null
>('nomDePlume/entities/decide');

/** Client: takes the newest decision back. */
export const undoDecisionRequest = request<Nothing, null>('nomDePlume/entities/undo');

/** Client, lens on and vault open: where pseudonyms stand and what they stand for. Carries originals: they are drawn. */
export const lensRequest = request<
  { readonly uri: string; readonly version: number },
  readonly { readonly range: Range; readonly original: string }[]
>('nomDePlume/lens');

/** Client, tests only: identifiers of the processes that must survive each other. */
export const processesRequest = request<
  Nothing,
  { readonly server: number; readonly detector: number | null }
>('nomDePlume/processes');
