import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { NEVER, type CancellationSignal } from '../cancellation.ts';
import { cancelled, isCancelled, NomDePlumeError } from '../errors.ts';
import type { FileIntent, FileOutcome, NewRun, VaultService } from '../store/vault-service.ts';
import { forEachBounded } from './bounded.ts';
import { isFileError } from './file-errors.ts';
import { takenBack, type Output } from './output.ts';
import { STANDARD_INPUT, type ReadDocument } from './read-file.ts';
import { digestOf, encodeText } from './text-file.ts';
import type { EditorEdit, NotLookedAt } from './types.ts';
import { flushFolder, replaceFile } from './write-file.ts';

/** Where an output goes. */
export type Place = { readonly kind: 'in-place' } | { readonly kind: 'copy'; readonly path: string };

export interface WriterOptions {
  readonly runId: string;
  readonly kind: NewRun['kind'];
  readonly fsync: boolean;
  readonly applyEdit: (edit: EditorEdit) => Promise<boolean>;
}

export interface Written {
  /** Where the outputs are, sorted. */
  readonly written: readonly string[];
  readonly notLookedAt: readonly NotLookedAt[];
  readonly editorEdits: readonly EditorEdit[];
  readonly standardOutput: Uint8Array | undefined;
}

interface Job {
  readonly output: Output;
  readonly place: Place;
  readonly intent: FileIntent;
}

/** Files whose intents become durable together: one wait for the disk instead of as many as files. */
const FILES_A_CHUNK = 64;
/** Bytes. */
const BYTES_A_CHUNK = 8 * 1024 * 1024;
const WRITES_AT_ONCE = 8;

/**
 * Writes files the safe way: what is about to change is durable in the vault before the first byte changes, each file
 * is replaced whole, and its fate is recorded. While one chunk is written the next is gathered.
 */
export class JournaledWriter {
  readonly #vault: VaultService;
  readonly #options: WriterOptions;
  readonly #signal: CancellationSignal;
  readonly #written: string[] = [];
  readonly #notLookedAt: NotLookedAt[] = [];
  readonly #editorEdits: EditorEdit[] = [];
  #standardOutput: Uint8Array | undefined;
  #chunk: Job[] = [];
  #bytes = 0;
  #inWork: Promise<void> = Promise.resolve();

  constructor(vault: VaultService, options: WriterOptions, signal: CancellationSignal) {
    this.#vault = vault;
    this.#options = options;
    this.#signal = signal;
  }

  /** Takes an output; waits while a full chunk is in front of it. */
  async add(output: Output, place: Place): Promise<void> {
    this.#chunk.push({ output, place, intent: this.#intentOf(output, place) });
    this.#bytes += output.bytes.length;
    if (this.#chunk.length >= FILES_A_CHUNK || this.#bytes >= BYTES_A_CHUNK) await this.#send();
  }

  #intentOf(output: Output, place: Place): FileIntent {
    const { path, digest: before, encoding, bom } = output.document.file;
    const target = place.kind === 'copy' ? { target: place.path } : {};
    // The ledger's spans lie in the pseudonymised text, whichever way a run goes.
    const spans = this.#options.kind === 'pseudonymize' ? output.spans : takenBack(output);
    return { path, before, after: output.digest, encoding, bom, spans, ...target };
  }

  /** Gives a document out as it is, where a run makes copies. The ledger has nothing to say about it. */
  async copy(document: ReadDocument, place: Place): Promise<void> {
    const { path } = document.file;
    const bytes = encodeText(document.file.text, document.file);
    if (bytes === undefined) return;
    if (path === STANDARD_INPUT) this.#standardOutput = bytes;
    else if (place.kind === 'copy') {
      await this.#orLeave(path, () => this.#putNew(place.path, bytes, document));
    }
  }

  /** Notes an output that somebody else has written for this run. */
  noteWritten(path: string): void {
    this.#written.push(path);
  }

  /** Names a file that will not be written. */
  leave(left: NotLookedAt): void {
    this.#notLookedAt.push(left);
  }

  /**
   * Writes what is still gathered.
   * @throws NomDePlumeError `cancelled`, when every file begun is whole
   */
  async finish(): Promise<void> {
    await this.#send();
    await this.#inWork;
    if (this.#signal.aborted) throw cancelled();
  }

  /** Waits for what is in work, without beginning anything new. */
  async stop(): Promise<void> {
    this.#chunk = [];
    await this.#inWork.catch(() => undefined);
  }

  /** What was done so far; complete after `finish` or `stop`. */
  result(): Written {
    return {
      written: this.#written.toSorted(),
      notLookedAt: this.#notLookedAt,
      editorEdits: this.#editorEdits,
      standardOutput: this.#standardOutput,
    };
  }

  async #send(): Promise<void> {
    const chunk = this.#chunk;
    this.#chunk = [];
    this.#bytes = 0;
    const before = this.#inWork;
    this.#inWork = before.then(() => this.#write(chunk));
    // Whoever waits next is told of a failure; until then it is not unhandled.
    this.#inWork.catch(() => undefined);
    await before;
  }

  async #write(chunk: readonly Job[]): Promise<void> {
    if (chunk.length === 0 || this.#signal.aborted) return;
    await this.#vault.intend(
      this.#options.runId,
      chunk.map((job) => job.intent),
    );
    const outcomes = new Map<Job, FileOutcome>();
    const folders = new Set<string>();
    const bounds = { items: WRITES_AT_ONCE, weight: Infinity, weigh: () => 0 };
    // Not cancelled from outside: every job of the chunk gets its outcome.
    await forEachBounded(chunk, bounds, NEVER, async (job) => {
      outcomes.set(job, await this.#outcomeOf(job, folders));
    });
    if (this.#options.fsync) for (const folder of folders) await flushFolder(folder);
    await this.#vault.settle(
      this.#options.runId,
      chunk.map((job) => ({
        path: job.intent.target ?? job.intent.path,
        outcome: outcomes.get(job) ?? 'skipped',
      })),
    );
  }

  async #outcomeOf(job: Job, folders: Set<string>): Promise<FileOutcome> {
    if (this.#signal.aborted) return 'skipped';
    return this.#orLeave(job.intent.path, async () => {
      const folder = await this.#put(job);
      if (folder !== undefined) folders.add(folder);
    });
  }

  async #orLeave(path: string, write: () => Promise<void>): Promise<FileOutcome> {
    try {
      await write();
      return 'written';
    } catch (error) {
      if (isCancelled(error) || !(error instanceof NomDePlumeError)) throw error;
      const isChanged = error.code === 'file-changed';
      this.#notLookedAt.push({ path, reason: isChanged ? 'changed' : 'unwritable', code: error.code });
      return isChanged ? 'skipped' : 'failed';
    }
  }

  /** Gives the folder to force to the disk, if one changed. */
  async #put({ output, place, intent }: Job): Promise<string | undefined> {
    const { document, bytes } = output;
    const { path } = intent;
    if (path === STANDARD_INPUT) {
      this.#standardOutput = bytes;
      this.#written.push(path);
      return undefined;
    }
    if (place.kind === 'copy') {
      await this.#putNew(place.path, bytes, document);
      return dirname(place.path);
    }
    if (document.state === undefined) {
      await this.#edit(output);
      return undefined;
    }
    const { runId, fsync } = this.#options;
    await replaceFile(path, bytes, { expected: document.state, runId, fsync });
    this.#written.push(path);
    return dirname(path);
  }

  async #putNew(path: string, bytes: Uint8Array, document: ReadDocument): Promise<void> {
    const { runId, fsync } = this.#options;
    if (!(await this.#mayOverwrite(path, bytes))) throw inTheWay(path);
    const like = document.state === undefined ? {} : { like: document.file.path };
    await replaceFile(path, bytes, { runId, fsync, ...like });
    this.#written.push(path);
  }

  /** What is there is the same, or an earlier output. */
  async #mayOverwrite(path: string, bytes: Uint8Array): Promise<boolean> {
    try {
      const there = digestOf(await readFile(path));
      return there === digestOf(bytes) || (await this.#vault.ledgerOf(there)) !== undefined;
    } catch (error) {
      if (!isFileError(error)) throw error;
      return error.code === 'ENOENT';
    }
  }

  async #edit(output: Output): Promise<void> {
    const { file, openVersion } = output.document;
    const edits = output.edits.map(({ start, end, text }) => ({ start, end, text }));
    const edit: EditorEdit = { path: file.path, version: openVersion ?? 0, edits };
    if (!(await this.#options.applyEdit(edit))) throw refused(file.path);
    this.#editorEdits.push(edit);
    this.#written.push(file.path);
  }
}

function refused(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'file-changed',
    `${path} was edited while the run was in work.`,
    'It was left as it is. Run again to include it.',
  );
}

function inTheWay(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'file-unwritable',
    `${path} exists already and is not an output of an earlier run.`,
    'Choose an empty folder, or move the file away.',
  );
}
