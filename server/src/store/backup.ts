/** A copy of the vault made while others use it: encrypted as it is, opened with the same passphrase. */
import { chmodSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { NomDePlumeError } from '../errors.ts';
import { anchorFile, writeAnchor } from './anchor.ts';
import { guarded, refuseNetwork } from './connection.ts';
import type { Session } from './session.ts';

/** @throws NomDePlumeError `vault-exists`, `vault-full`, `vault-unwritable`; nothing is left behind then */
export function copyVault(session: Session, target: string): void {
  refuseNetwork(target);
  if (existsSync(target)) throw alreadyThere(target);
  const temporary = `${target}.new-${process.pid}`;
  try {
    guarded(() => {
      // One snapshot, whatever is written meanwhile; no free pages, no WAL.
      session.database.prepare('VACUUM INTO ?').run(temporary);
    });
    chmodSync(temporary, 0o600);
    const { keys, vaultId, manifest } = session;
    writeAnchor(temporary, keys.manifest, vaultId, manifest, true);
    linkSync(temporary, target);
    renameSync(anchorFile(temporary), anchorFile(target));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw alreadyThere(target);
    throw error;
  } finally {
    rmSync(temporary, { force: true });
    rmSync(anchorFile(temporary), { force: true });
  }
}

function alreadyThere(target: string): NomDePlumeError {
  return new NomDePlumeError('vault-exists', `There is a file at ${target} already.`, 'Choose another name.');
}
