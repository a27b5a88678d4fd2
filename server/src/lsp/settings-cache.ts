import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Connection, WorkspaceFolder } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { GlobFilter } from '../batch/walk.ts';
import { notify } from './messages.ts';
import { patternsError } from '../pattern-settings.ts';
import { settingsProblemNotification } from '../settings-problem.ts';
import { decodeSettings, decodeTeamFile, DEFAULT_SETTINGS, type Settings } from '../settings.ts';

/** The section of the editor's settings that is ours. */
export const SECTION = 'nomDePlume';
export const TEAM_FILE = '.nomdeplume.json';

/**
 * Settings by URI: the team's file over the defaults, the user's own over both. Asked of the editor once, kept as a
 * promise, forgotten on change and close.
 */
export class SettingsCache {
  readonly #connection: Connection;
  readonly #log: (message: string) => void;
  readonly #byUri = new Map<string, Promise<Settings>>();
  readonly #teamFiles = new Map<string, Promise<Settings>>();
  /** Settled settings of the folders, for code that cannot wait. */
  readonly #byFolder = new Map<string, Settings>();
  readonly #filters = new WeakMap<Settings, GlobFilter>();
  readonly #reported = new Set<string>();
  #folders: readonly WorkspaceFolder[] = [];

  constructor(connection: Connection, log: (message: string) => void) {
    this.#connection = connection;
    this.#log = log;
  }

  get folders(): readonly WorkspaceFolder[] {
    return this.#folders;
  }

  setFolders(folders: readonly WorkspaceFolder[]): void {
    this.#folders = folders;
    this.clear();
  }

  /** Settings of a document or folder. Never throws: what cannot be asked has its default. */
  for(uri: string): Promise<Settings> {
    let settings = this.#byUri.get(uri);
    if (settings === undefined) {
      settings = this.#ask(uri);
      this.#byUri.set(uri, settings);
    }
    return settings;
  }

  /** Settings of what belongs to no document: those of the first folder. */
  general(): Promise<Settings> {
    return this.for(this.#folders[0]?.uri ?? 'untitled:none');
  }

  /** Asks for the settings of all folders, so that `forPath` knows them. */
  async prepare(): Promise<void> {
    await Promise.all(
      this.#folders.map(async (folder) => {
        this.#byFolder.set(folder.uri, await this.for(folder.uri));
      }),
    );
  }

  /** Settings for a path, at once: those of the innermost folder that `prepare` has asked for. */
  forPath(path: string): Settings {
    const folder = this.folderOf(path);
    return (folder && this.#byFolder.get(folder.uri)) ?? DEFAULT_SETTINGS;
  }

  /** The innermost workspace folder that holds this path. */
  folderOf(path: string): WorkspaceFolder | undefined {
    const holding = this.#folders.filter((folder) => isInside(path, URI.parse(folder.uri).fsPath));
    return holding.sort((a, b) => b.uri.length - a.uri.length)[0];
  }

  /** Whether globs leave out a document, as they leave out its file in a scan. */
  leavesOut(uri: string, settings: Settings): boolean {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== 'file' && parsed.scheme !== 'vscode-notebook-cell') return false;
    const path = parsed.fsPath;
    // Names of types are no names of people.
    if (basename(path) === TEAM_FILE) return true;
    const folder = this.folderOf(path);
    const inFolder = folder === undefined ? basename(path) : relative(URI.parse(folder.uri).fsPath, path);
    let filter = this.#filters.get(settings);
    if (filter === undefined) {
      filter = new GlobFilter(settings.include, settings.exclude);
      this.#filters.set(settings, filter);
    }
    return filter.leavesOut(path, inFolder, false);
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  clear(): void {
    this.#byUri.clear();
    this.#teamFiles.clear();
    this.#byFolder.clear();
  }

  async #ask(uri: string): Promise<Settings> {
    const base = await this.#team(uri);
    try {
      const answers: unknown[] = await this.#connection.workspace.getConfiguration([
        { scopeUri: uri, section: SECTION },
        { scopeUri: uri, section: 'files.exclude' },
      ]);
      const [own, hidden] = answers;
      const { settings, invalid } = decodeSettings(own, base);
      if (invalid.length > 0) this.#log(`settings: wrong values of ${invalid.join(', ')}: the defaults hold`);
      this.#reportPatterns(own);
      return { ...settings, exclude: [...settings.exclude, ...hiddenGlobs(hidden)] };
    } catch {
      // The connection is closing, or the client has no configuration: the defaults are safe.
      return base;
    }
  }

  /** Says once what is wrong with the patterns, in the log and to the user. */
  #reportPatterns(raw: unknown, uri?: string): void {
    const error = patternsError(raw);
    if (error === undefined) return;
    const message = `${error.message} ${error.next}`;
    this.#log(message);
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    notify(this.#connection, settingsProblemNotification, uri === undefined ? { message } : { message, uri });
  }

  #team(uri: string): Promise<Settings> {
    const parsed = URI.parse(uri);
    const folder = parsed.scheme === 'file' ? this.folderOf(parsed.fsPath) : undefined;
    if (folder === undefined) return Promise.resolve(DEFAULT_SETTINGS);
    let settings = this.#teamFiles.get(folder.uri);
    if (settings === undefined) {
      settings = this.#readTeamFile(join(URI.parse(folder.uri).fsPath, TEAM_FILE));
      this.#teamFiles.set(folder.uri, settings);
    }
    return settings;
  }

  async #readTeamFile(path: string): Promise<Settings> {
    let content: string;
    try {
      content = await readFile(path, 'utf8');
    } catch {
      return DEFAULT_SETTINGS;
    }
    try {
      const raw: unknown = JSON.parse(content);
      const { settings, invalid } = decodeTeamFile(raw);
      if (invalid.length > 0) this.#log(`${TEAM_FILE}: wrong values of ${invalid.join(', ')}`);
      this.#reportPatterns(raw, URI.file(path).toString());
      return settings;
    } catch {
      this.#log(`${TEAM_FILE}: not valid JSON; the defaults hold`);
      return DEFAULT_SETTINGS;
    }
  }
}

/** Globs that the editor hides files by. */
function hiddenGlobs(filesExclude: unknown): string[] {
  if (typeof filesExclude !== 'object' || filesExclude === null) return [];
  return Object.entries(filesExclude).flatMap(([glob, hides]) =>
    hides === true ? [glob, `${glob}/**`] : [],
  );
}

function isInside(path: string, folder: string): boolean {
  if (path === folder) return true;
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
