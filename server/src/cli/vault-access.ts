/** Opening and making vaults from the command line. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { interruptedRuns, recover } from '../batch/recover.ts';
import type { BatchEnvironment } from '../batch/types.ts';
import { NomDePlumeError } from '../errors.ts';
import type { OpenOptions, VaultInfo, VaultService } from '../store/vault-service.ts';
import { passphrase, type PassphraseOptions } from './secrets.ts';
import { styleOf, type StyleFlags } from './style.ts';
import { tell } from './terminal.ts';

export interface OpenFlags extends PassphraseOptions {
  readonly acceptState?: true;
}

export function openOptions({ acceptState }: OpenFlags): OpenOptions {
  return acceptState === undefined ? {} : { acceptState };
}

/** @throws NomDePlumeError `vault-missing`, `vault-passphrase` and what else opening a vault can throw */
export async function openVault(vault: VaultService, file: string, options: OpenFlags): Promise<VaultInfo> {
  const path = resolve(file);
  if (!existsSync(path)) {
    throw new NomDePlumeError(
      'vault-missing',
      `There is no vault at ${path}.`,
      'Check the path given with --vault.',
    );
  }
  return vault.open(path, { passphrase: await passphrase(options, false) }, openOptions(options));
}

/** Makes a vault and says its recovery key, this once. */
export async function createVault(
  vault: VaultService,
  file: string,
  options: OpenFlags & StyleFlags,
): Promise<void> {
  const path = resolve(file);
  const style = await styleOf(options);
  const { recoveryKey } = await vault.create(path, await passphrase(options, true), style);
  tell(`A new vault was made: ${path}`);
  tell(`Its recovery key, shown this once; keep it away from this machine: ${recoveryKey}`);
}

/** Opens the vault, or makes it when it is missing. */
export async function openOrCreateVault(
  vault: VaultService,
  file: string,
  options: OpenFlags & StyleFlags,
): Promise<void> {
  if (!existsSync(resolve(file))) {
    await createVault(vault, file, options);
    return;
  }
  const info = await openVault(vault, file, options);
  if (options.theme !== undefined && options.theme !== info.theme) {
    throw new NomDePlumeError(
      'usage',
      `This vault has the theme ${info.theme}.`,
      'Leave --theme out, or change it with: remap --theme.',
    );
  }
}

/** Ends runs that were cut off, so that every file is whole and known; the caller's own run then goes over the rest. */
export async function finishInterrupted(env: BatchEnvironment): Promise<void> {
  for (const run of await interruptedRuns(env)) {
    const { written, old, notLookedAt } = await recover(run, 'finish', env);
    tell(
      `A run begun at ${run.startedAt} had been cut off. Finished: ${written.length} files hold their new content, ` +
        `${old.length} their old one, ${notLookedAt.length} were changed by somebody else.`,
    );
  }
}
