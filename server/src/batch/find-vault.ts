/** Finds the vault of a workspace that was moved, renamed or cloned: by what its files hold, never by their names. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NEVER, type CancellationSignal } from '../cancellation.ts';
import type { Digest, OutputCount } from '../store/vault-service.ts';
import { AT_ONCE, forEachBounded } from './bounded.ts';
import { isFileError } from './file-errors.ts';
import { STANDARD_INPUT } from './read-file.ts';
import { digestOf } from './text-file.ts';
import type { ScanEnvironment } from './types.ts';
import { walk } from './walk.ts';

/** More say nothing new: one file that a vault wrote is enough to know it. */
const MOST_FILES = 5000;
/** What a vault has beside it. */
const COMPANION = /(-wal|-shm|-journal|\.anchor)$/u;

/** What may be a vault in a folder; empty when the folder is not there. */
export function vaultsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !COMPANION.test(entry.name))
      .map(({ name }) => join(folder, name))
      .sort();
  } catch (error) {
    if (!isFileError(error)) throw error;
    return [];
  }
}

/**
 * The vaults among `candidates` that wrote files under `paths`, the one that wrote most first. Needs no key; files that
 * are no vault write nothing. @throws NomDePlumeError `cancelled`
 */
export async function vaultsOf(
  paths: readonly string[],
  candidates: readonly string[],
  env: Required<Pick<ScanEnvironment, 'vault' | 'settingsFor'>>,
  signal: CancellationSignal = NEVER,
): Promise<readonly OutputCount[]> {
  const files = paths.filter((path) => path !== STANDARD_INPUT);
  const walked = await walk(files, env.settingsFor, signal);
  const digests = new Set<Digest>();
  await forEachBounded(walked.files.slice(0, MOST_FILES), AT_ONCE, signal, async ({ path }) => {
    const digest = await digestOfFile(path);
    if (digest !== undefined) digests.add(digest);
  });
  const counted = await env.vault.countOutputs(candidates, [...digests]);
  return counted.filter(({ outputs }) => outputs > 0).sort((a, b) => b.outputs - a.outputs);
}

async function digestOfFile(path: string): Promise<Digest | undefined> {
  try {
    return digestOf(await readFile(path));
  } catch (error) {
    if (!isFileError(error)) throw error;
    return undefined;
  }
}
