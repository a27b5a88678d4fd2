/**
 * Files are replaced whole or not at all: written beside the old one under a temporary name, forced to the disk, then
 * renamed over it. A symbolic link stays and its target is replaced; a file with several hard links is refused, since
 * its other names would keep the old content.
 */
import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NomDePlumeError } from '../errors.ts';
import { access, mkdir, open, realpath, rename, stat, unlink, type OpenFile } from './file-access.ts';
import { isFileError } from './file-errors.ts';

/** What is known of a file at the time it was read, to notice that somebody else changed it since. */
export interface FileState {
  readonly size: number;
  readonly modified: number;
  readonly inode: number;
}

export interface WriteOptions {
  /** The file must still be in this state just before it is replaced; absent for a file that is new. */
  readonly expected?: FileState;
  /** Mode and owner of a new file are those of this one. */
  readonly like?: string;
  /** Makes the temporary name findable after a crash. */
  readonly runId: string;
  readonly fsync: boolean;
}

const TEMPORARY = /^\.nom-de-plume-[0-9a-f]{24}\.tmp$/;

/** Whether a file name is one that `replaceFile` uses while it writes. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** Where `replaceFile` writes before it renames: in the same folder, named by run and file. */
export function temporaryPath(path: string, runId: string): string {
  const name = createHash('sha256')
    .update(`${runId}\0${basename(path)}`)
    .digest('hex')
    .slice(0, 24);
  return join(dirname(path), `.nom-de-plume-${name}.tmp`);
}

export function stateOf(stats: Stats): FileState {
  return { size: stats.size, modified: stats.mtimeMs, inode: stats.ino };
}

/**
 * Replaces or makes a file. When it throws, the old file is there, whole, and no temporary file is left. The folder is
 * not forced to the disk: call `flushFolder` once for all files of a folder.
 * @throws NomDePlumeError `file-changed`, `file-unwritable`
 */
export async function replaceFile(path: string, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  await replaceFileBy(path, (file) => file.writeFile(bytes), options);
}

/** The same for content that comes piece by piece: `write` adds it to the temporary file. What it throws is thrown. */
export async function replaceFileBy(
  path: string,
  write: (file: OpenFile) => Promise<void>,
  options: WriteOptions,
): Promise<void> {
  try {
    const { target, like } = await prepareTarget(path, options);
    await writeThenRename(target, write, like, options);
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw unwritable(path, error);
  }
}

/** Forces a folder's entries to the disk. Not every platform can: Windows has no such call. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what a run that was cut off may have left beside a file. */
export async function removeTemporary(path: string, runId: string): Promise<void> {
  await unlinkIfThere(temporaryPath(await realPathOf(path), runId));
}

async function prepareTarget(
  path: string,
  options: WriteOptions,
): Promise<{ target: string; like: Stats | undefined }> {
  if (options.expected === undefined) {
    await mkdir(dirname(path), { recursive: true });
    return { target: path, like: options.like === undefined ? undefined : await stat(options.like) };
  }
  const target = await realPathOf(path);
  // Renaming over a read-only file would succeed; its owner said not to.
  await access(target, constants.W_OK);
  const like = await stat(target);
  if (like.nlink > 1) throw hardLinked(path);
  return { target, like };
}

async function writeThenRename(
  target: string,
  write: (file: OpenFile) => Promise<void>,
  like: Stats | undefined,
  options: WriteOptions,
): Promise<void> {
  const temporary = temporaryPath(target, options.runId);
  await unlinkIfThere(temporary);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await write(handle);
      if (like !== undefined) await takeOver(handle, like);
      if (options.fsync) await handle.sync();
    } finally {
      await handle.close();
    }
    if (options.expected !== undefined && !isSame(stateOf(await stat(target)), options.expected)) {
      throw changed(target);
    }
    await rename(temporary, target);
  } catch (error) {
    await unlinkIfThere(temporary);
    throw error;
  }
}

async function takeOver(handle: Awaited<ReturnType<typeof open>>, like: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== like.uid || own.gid !== like.gid) await handle.chown(like.uid, like.gid);
  await handle.chmod(like.mode & 0o7777);
}

async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return path;
  }
}

async function unlinkIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!isFileError(error)) throw error;
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  }
}

function isSame(a: FileState, b: FileState): boolean {
  return a.size === b.size && a.modified === b.modified && a.inode === b.inode;
}

function changed(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'file-changed',
    `${path} changed while the run was in work.`,
    'It was left as it is. Run again to include it.',
  );
}

function hardLinked(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'file-unwritable',
    `${path} has several hard links; its other names would keep the originals.`,
    'Write the result to another folder, or separate the links first.',
  );
}

function unwritable(path: string, cause: NodeJS.ErrnoException): NomDePlumeError {
  return new NomDePlumeError(
    'file-unwritable',
    `${path} could not be written (${cause.code ?? 'unknown error'}).`,
    'Check its permissions and the space on its disk, then run again.',
    { cause },
  );
}
