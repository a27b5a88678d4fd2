/**
 * From what was asked for to the files to look at. Ignore files hold as git has them; symbolic links inside a folder
 * are not followed (their targets are found under their own paths, or lie outside what was asked for); a link that is
 * itself asked for is.
 */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import { cancelled, type ErrorCode } from '../errors.ts';
import type { CancellationSignal } from '../cancellation.ts';
import type { Settings } from '../settings.ts';
import { lstat, readFile, realpath, stat } from './file-access.ts';
import { isFileError } from './file-errors.ts';
import { isTemporary } from './write-file.ts';
import type { NotLookedAt } from './types.ts';

export interface WalkedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

export interface WalkResult {
  /** Sorted by path, by code unit; no path twice. */
  readonly files: readonly WalkedFile[];
  readonly notLookedAt: readonly NotLookedAt[];
}

/** Never looked at, whatever the settings say: version control's own data, and the team's settings. */
const NEVER_LOOKED_AT: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.nomdeplume.json']);

/**
 * Walks files and folders.
 * @param roots absolute paths; `-` is left to the caller
 * @throws NomDePlumeError `cancelled`
 */
export async function walk(
  roots: readonly string[],
  settingsFor: (path: string) => Settings,
  signal: CancellationSignal,
): Promise<WalkResult> {
  const walker = new Walker(settingsFor, signal);
  for (const root of roots) await walker.root(root);
  return walker.result();
}

/** Where an ignore file holds, and what it says. */
interface IgnoreLevel {
  readonly folder: string;
  readonly rules: Ignore;
}

class Walker {
  readonly #settingsFor: (path: string) => Settings;
  readonly #signal: CancellationSignal;
  readonly #files = new Map<string, WalkedFile>();
  readonly #notLookedAt = new Map<string, NotLookedAt>();
  readonly #filters = new WeakMap<Settings, GlobFilter>();

  constructor(settingsFor: (path: string) => Settings, signal: CancellationSignal) {
    this.#settingsFor = settingsFor;
    this.#signal = signal;
  }

  result(): WalkResult {
    // A path that was asked for by itself may also have been left out of a folder's walk: it was looked at.
    const left = [...this.#notLookedAt.values()].filter((file) => !this.#files.has(file.path));
    return {
      files: [...this.#files.values()].sort(byPath),
      notLookedAt: left.sort(byPath),
    };
  }

  async root(asked: string): Promise<void> {
    try {
      const path = (await lstat(asked)).isSymbolicLink() ? await realpath(asked) : asked;
      const found = await stat(path);
      if (found.isDirectory()) await this.#folder(path, path, await enclosingIgnoreFiles(path));
      else if (found.isFile()) this.#take(path, found.size);
      else this.#leave(path, 'unreadable', 'file-unreadable');
    } catch (error) {
      if (!isFileError(error)) throw error;
      this.#leave(asked, 'unreadable', 'file-unreadable');
    }
  }

  async #folder(folder: string, root: string, above: readonly IgnoreLevel[]): Promise<void> {
    if (this.#signal.aborted) throw cancelled();
    // Settings are those of files: of one in this folder.
    const settings = this.#settingsFor(join(folder, 'any file'));
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      if (!isFileError(error)) throw error;
      this.#leave(folder, 'unreadable', 'file-unreadable');
      return;
    }
    entries.sort((a, b) => compare(a.name, b.name));
    const levels = settings.useIgnoreFiles ? [...above, ...(await ignoreLevel(folder, entries))] : [];
    for (const entry of entries) await this.#entry(entry, folder, root, settings, levels);
  }

  async #entry(
    entry: Dirent,
    folder: string,
    root: string,
    settings: Settings,
    levels: readonly IgnoreLevel[],
  ): Promise<void> {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (NEVER_LOOKED_AT.has(entry.name) || isTemporary(entry.name)) this.#leave(path, 'excluded');
    else if (entry.isSymbolicLink()) this.#leave(path, 'link');
    else if (isIgnored(path, isFolder, levels)) this.#leave(path, 'ignored');
    else if (this.#filter(settings).leavesOut(path, relative(root, path), isFolder)) {
      this.#leave(path, 'excluded');
    } else if (isFolder) await this.#folder(path, root, levels);
    else if (entry.isFile()) await this.#file(path);
    else this.#leave(path, 'unreadable', 'file-unreadable');
  }

  async #file(path: string): Promise<void> {
    try {
      this.#take(path, (await lstat(path)).size);
    } catch (error) {
      if (!isFileError(error)) throw error;
      this.#leave(path, 'unreadable', 'file-unreadable');
    }
  }

  #take(path: string, size: number): void {
    if (size > this.#settingsFor(path).maxFileSize) this.#leave(path, 'size', 'file-too-large');
    else this.#files.set(path, { path, size });
  }

  #leave(path: string, reason: NotLookedAt['reason'], code?: ErrorCode): void {
    this.#notLookedAt.set(path, code === undefined ? { path, reason } : { path, reason, code });
  }

  #filter(settings: Settings): GlobFilter {
    const known = this.#filters.get(settings);
    if (known !== undefined) return known;
    const filter = new GlobFilter(settings.include, settings.exclude);
    this.#filters.set(settings, filter);
    return filter;
  }
}

/**
 * `include` and `exclude` of the settings. Globs are relative to the folder asked for; those that begin with a slash
 * (as a team's file has them, once read) are absolute.
 */
export class GlobFilter {
  readonly #includes: ((path: string) => boolean) | undefined;
  readonly #excludes: (path: string) => boolean;
  /** For a folder: `x/**` leaves out x as a whole, without walking it. */
  readonly #excludesAll: (path: string) => boolean;

  constructor(include: readonly string[], exclude: readonly string[]) {
    const options = { dot: true };
    this.#includes = include.length === 0 ? undefined : picomatch([...include], options);
    this.#excludes = picomatch([...exclude], options);
    const whole = exclude.filter((glob) => glob.endsWith('/**')).map((glob) => glob.slice(0, -3));
    this.#excludesAll = picomatch(whole, options);
  }

  leavesOut(path: string, inRoot: string, isFolder: boolean): boolean {
    const forms = [slashes(inRoot), slashes(path)];
    if (forms.some((form) => this.#excludes(form))) return true;
    if (isFolder) return forms.some((form) => this.#excludesAll(form));
    const includes = this.#includes;
    return includes !== undefined && !forms.some((form) => includes(form));
  }
}

/** The nearest ignore file that has an opinion decides, as in git. */
function isIgnored(path: string, isFolder: boolean, levels: readonly IgnoreLevel[]): boolean {
  for (const level of levels.toReversed()) {
    const inLevel = slashes(relative(level.folder, path)) + (isFolder ? '/' : '');
    const { ignored, unignored } = level.rules.test(inLevel);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

async function ignoreLevel(folder: string, entries: readonly Dirent[]): Promise<IgnoreLevel[]> {
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return [];
  return readIgnoreFile(folder, join(folder, '.gitignore'));
}

/** Ignore files of the folders above, up to the repository's root; none outside a repository. */
async function enclosingIgnoreFiles(folder: string): Promise<IgnoreLevel[]> {
  const top = await repositoryRoot(folder);
  if (top === undefined) return [];
  const levels = await readIgnoreFile(top, join(top, '.git', 'info', 'exclude'));
  const between = relative(top, folder).split(sep).filter(Boolean);
  let at = top;
  for (const name of between) {
    levels.push(...(await readIgnoreFile(at, join(at, '.gitignore'))));
    at = join(at, name);
  }
  // A folder that is asked for is looked at, even if the repository ignores it.
  return folder !== top && isIgnored(folder, true, levels) ? [] : levels;
}

async function repositoryRoot(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    try {
      await lstat(join(at, '.git'));
      return at;
    } catch (error) {
      if (!isFileError(error)) throw error;
    }
    if (dirname(at) === at) return undefined;
  }
}

async function readIgnoreFile(folder: string, file: string): Promise<IgnoreLevel[]> {
  try {
    return [{ folder, rules: ignore().add((await readFile(file)).toString('utf8')) }];
  } catch (error) {
    if (!isFileError(error)) throw error;
    return [];
  }
}

/** The order of results: by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compare(a.path, b.path);
}

function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
