import { dirname, join, relative, sep } from 'node:path';
import { stat } from 'node:fs/promises';
import { isFileError } from './file-errors.ts';
import { STANDARD_INPUT } from './read-file.ts';

/**
 * The folder to which the paths of outputs are relative: the one folder asked for, or the nearest that holds everything
 * asked for.
 */
export async function commonFolder(roots: readonly string[]): Promise<string> {
  const folders: string[] = [];
  for (const root of roots) {
    if (root !== STANDARD_INPUT) folders.push((await isFolder(root)) ? root : dirname(root));
  }
  return folders.reduce((common, folder) => commonAncestor(common, folder), folders[0] ?? sep);
}

/** Where the copy of a file goes. */
export function copyPath(path: string, base: string, folder: string): string {
  return join(folder, relative(base, path));
}

function commonAncestor(a: string, b: string): string {
  let at = a;
  while (at !== dirname(at) && !isInside(b, at)) at = dirname(at);
  return at;
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (!isFileError(error)) throw error;
    return false;
  }
}
