import type { Span } from '../core/types.ts';
import type { LedgerSpan, VaultService } from '../store/vault-service.ts';
import type { TextFile } from './types.ts';

/**
 * Where a text comes from. `new`: from people. `edited`: a run wrote this file, and people changed it since: what looks
 * like a pseudonym is one. `written`: a run wrote exactly this; `spans` say where, unknown while the vault is locked.
 */
export type Origin =
  | { readonly kind: 'new' | 'edited' }
  | { readonly kind: 'written'; readonly spans: readonly Span[] | undefined };

export type FindOrigin = (file: TextFile) => Promise<Origin>;

const NEW: Origin = { kind: 'new' };

/** A way to ask the ledger about a file: about its content, then about its path. */
export async function originFinder(vault: VaultService | undefined): Promise<FindOrigin> {
  const status = await vault?.status();
  if (vault === undefined || status?.file === undefined || status.state === 'none') {
    return () => Promise.resolve(NEW);
  }
  if (status.state === 'open') {
    // Most first runs: there is nothing to ask about.
    return status.info?.files === 0
      ? () => Promise.resolve(NEW)
      : (file: TextFile) => originInOpenVault(file, vault);
  }
  const vaultFile = status.file;
  return async (file) =>
    (await vault.wroteFile(vaultFile, file.digest)) ? { kind: 'written', spans: undefined } : NEW;
}

async function originInOpenVault(file: TextFile, vault: VaultService): Promise<Origin> {
  const entry = await vault.ledgerOf(file.digest);
  if (entry !== undefined) return { kind: 'written', spans: entry.spans.map(spanOf) };
  return (await vault.ledgerAt(file.path)) === undefined ? NEW : { kind: 'edited' };
}

/** Where a replacement stands in the text after the run. */
export function spanOf(span: LedgerSpan): Span {
  return { start: span.start, end: span.start + span.length };
}
