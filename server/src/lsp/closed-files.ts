/**
 * Marks of files that are not open. They exist once the workspace has been scanned, and are kept right from then on:
 * the client's file watcher says what changed, and only that is read again.
 */
import { sep } from 'node:path';
import type { Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { scan } from '../batch/scan.ts';
import type { BatchEnvironment, OnProgress, ScannedFile } from '../batch/types.ts';
import { walk } from '../batch/walk.ts';
import { NEVER, type CancellationSignal } from '../cancellation.ts';
import { foldName } from '../core/text/fold.ts';
import type { UnsureReason } from '../core/types.ts';
import { isCancelled } from '../errors.ts';
import type { MarksParams } from '../protocol.ts';
import { groupMentions, type EntityGroup } from './entity-groups.ts';
import type { FileDecisions } from './file-decisions.ts';
import { markOf, rangeOf } from './marks.ts';
import { placeOf } from './runner.ts';
import type { SettingsCache } from './settings-cache.ts';
import { windowOfMarks } from './mark-window.ts';
import type { WorkspacePaths } from './workspace-paths.ts';

function isAtOrUnder(file: string, path: string): boolean {
  return file === path || file.startsWith(path + sep);
}

export interface ClosedFile {
  readonly uri: string;
  readonly entities: readonly ClosedEntity[];
}

/** An entity of a closed file with its places; the file's text is not kept. */
export type ClosedEntity = Omit<EntityGroup, 'mentions'> & {
  readonly ranges: readonly Range[];
  /** Why some of its mentions deserve a look. */
  readonly reasons: readonly UnsureReason[];
};

export interface ClosedFilesParts {
  readonly settings: SettingsCache;
  readonly paths: WorkspacePaths;
  readonly batch: BatchEnvironment;
  readonly fileDecisions: FileDecisions;
  readonly isOpen: (uri: string) => boolean;
  readonly vaultIsOpen: () => Promise<boolean>;
  readonly send: (params: MarksParams) => void;
  readonly busy: () => () => void;
  readonly changed: () => void;
  readonly log: (message: string) => void;
}

/** A branch switch changes many files at once: they are looked at together. Milliseconds. */
const GATHER = 150;

export class ClosedFiles {
  readonly #parts: ClosedFilesParts;
  readonly #files = new Map<string, ClosedFile>();
  readonly #changed = new Set<string>();
  /** Files that a decision has changed the marks of: taking it back brings marks to where there are none. */
  readonly #decidedOn = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();
  #watching = false;

  constructor(parts: ClosedFilesParts) {
    this.#parts = parts;
  }

  /** Files with mentions, as last seen. */
  all(): readonly ClosedFile[] {
    return [...this.#files.values()].filter((file) => !this.#parts.isOpen(file.uri));
  }

  /** Scans every file of the workspace. From now on their marks are kept right. */
  async scanWorkspace(
    onProgress: OnProgress,
    signal: CancellationSignal,
  ): Promise<{ readonly files: number; readonly mentions: number; readonly notLookedAt: number }> {
    await this.#parts.settings.prepare();
    this.#watching = true;
    const before = new Set(this.#files.keys());
    const result = await this.#scan(await this.#parts.paths.roots(), onProgress, signal);
    for (const file of result.files) before.delete(this.#parts.paths.uriOf(file.path));
    for (const gone of before) this.#drop(gone);
    this.#parts.changed();
    const mentions = result.files.reduce((sum, file) => sum + file.mentions.length, 0);
    return { files: result.files.length, mentions, notLookedAt: result.notLookedAt.length };
  }

  /** The watcher's news. */
  fileChanged(uri: string): void {
    if (!this.#watching) return;
    this.#changed.add(uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#work = this.#work.then(() => this.#lookAgain());
    }, GATHER);
  }

  /** A document was closed: its file has marks of its own again. */
  documentClosed(uri: string): void {
    this.fileChanged(uri);
  }

  /** The user decided about names: files that hold one of them, or held one before an earlier decision, are looked at. */
  decided(names: readonly string[]): void {
    const forms = new Set(names.map(foldName));
    let known = false;
    for (const { uri, entities } of this.#files.values()) {
      const holds = ({ name, variants }: ClosedEntity): boolean =>
        [name, ...variants].some((form) => forms.has(foldName(form)));
      if (!entities.some(holds)) continue;
      known = true;
      this.#decidedOn.add(uri);
    }
    for (const uri of this.#decidedOn) this.fileChanged(uri);
    // A name that no file has any more, ignored in an earlier session say, may come back anywhere.
    if (!known && this.#decidedOn.size === 0) {
      for (const { uri } of this.#parts.settings.folders) this.fileChanged(uri);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async #lookAgain(): Promise<void> {
    const changed = [...this.#changed].filter((uri) => !this.#parts.isOpen(uri));
    this.#changed.clear();
    if (changed.length === 0) return;
    const idle = this.#parts.busy();
    try {
      await this.#parts.settings.prepare();
      const wanted = await this.#filesOfWorkspace();
      const paths: string[] = [];
      for (const uri of changed) {
        const path = this.#parts.paths.pathOf(uri);
        // A new folder may be all that the watcher tells of what lies in it.
        const present = path === undefined ? [] : [...wanted].filter((file) => isAtOrUnder(file, path));
        if (present.length > 0) paths.push(...present);
        else this.#dropAllUnder(uri);
      }
      if (paths.length > 0) await this.#scan(paths, () => undefined, NEVER);
      this.#parts.changed();
    } catch (error) {
      if (!isCancelled(error)) this.#parts.log(`closed files: ${placeOf(error)}`);
    } finally {
      idle();
    }
  }

  async #scan(
    paths: readonly string[],
    onProgress: OnProgress,
    signal: CancellationSignal,
  ): ReturnType<typeof scan> {
    const vaultIsOpen = await this.#parts.vaultIsOpen();
    const onFile = (file: ScannedFile, text: string): void => {
      const silent = file.writtenByLedger && !vaultIsOpen;
      const wanted = file.mentions.filter(
        (mention) => !this.#parts.fileDecisions.ignores(file.path, text, mention),
      );
      this.#take(file, silent ? [] : wanted, text);
    };
    const result = await scan(paths, { ...this.#parts.batch, onFile }, onProgress, signal);
    for (const { path } of result.notLookedAt) this.#drop(this.#parts.paths.uriOf(path));
    return result;
  }

  #take(file: ScannedFile, mentions: ScannedFile['mentions'], text: string): void {
    const uri = this.#parts.paths.uriOf(file.path);
    if (this.#parts.isOpen(uri)) return;
    if (mentions.length === 0) {
      this.#drop(uri);
      return;
    }
    const settings = this.#parts.settings.forPath(file.path);
    const document = TextDocument.create(uri, file.languageId, 0, text);
    const marks = mentions.flatMap((mention) => markOf(document, mention, settings));
    const entities = groupMentions(text, mentions).map(({ mentions: own, ...entity }) => ({
      ...entity,
      ranges: own.map((mention) => rangeOf(document, mention)),
      reasons: own.flatMap(({ unsure }) => unsure ?? []),
    }));
    this.#files.set(uri, { uri, entities });
    this.#parts.send({ uri, version: null, marks: windowOfMarks(marks, undefined), total: marks.length });
  }

  #drop(uri: string): void {
    const had = this.#files.delete(uri);
    if (had && !this.#parts.isOpen(uri)) this.#parts.send({ uri, version: null, marks: [], total: 0 });
  }

  /** A folder that is gone takes its files with it; the watcher may name only the folder. */
  #dropAllUnder(uri: string): void {
    this.#drop(uri);
    for (const known of [...this.#files.keys()]) if (known.startsWith(`${uri}/`)) this.#drop(known);
  }

  async #filesOfWorkspace(): Promise<ReadonlySet<string>> {
    const { settings } = this.#parts;
    const { files } = await walk(await this.#parts.paths.roots(), (path) => settings.forPath(path), NEVER);
    return new Set(files.map((file) => file.path));
  }
}
