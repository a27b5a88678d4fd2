/** What is done with a vault beyond opening it. Files and secrets come by request and are not kept here. */
import { Disposable } from 'vscode-languageserver/node';
import { vaultsIn, vaultsOf } from '../batch/find-vault.ts';
import type { CancellationSignal } from '../cancellation.ts';
import {
  backupVaultRequest,
  checkVaultRequest,
  destroyVaultRequest,
  eraseRequest,
  exportCsvRequest,
  exportVaultRequest,
  findVaultRequest,
  importVaultRequest,
  previewErasureRequest,
  rekeyRequest,
  replaceRecoveryKeyRequest,
  sweepVaultRequest,
  vaultEntitiesRequest,
  type RequestKind,
} from '../protocol.ts';
import type { ErasurePreview, VaultService } from '../store/vault-service.ts';
import type { Feature } from './context.ts';
import { onRequest } from './messages.ts';
import { answer, fromToken } from './runner.ts';

export const registerVaultTools: Feature = (context) => {
  const { connection, vault, vaultFile, settings, paths, batch, status, log } = context;
  const domain = async (): Promise<string> => (await settings.general()).domain;
  const changed = async <T>(result: T): Promise<T> => {
    await status.vaultChanged();
    return result;
  };
  const on = <P, R>(
    kind: RequestKind<P, R>,
    what: string,
    work: (params: P, signal: CancellationSignal) => Promise<R>,
  ): Disposable =>
    onRequest(connection, kind, (params, token) => answer(log, what, () => work(params, fromToken(token))));

  const handlers = [
    on(findVaultRequest, 'Find vault', async ({ folders, under }, signal) => {
      await settings.prepare();
      const below = under === undefined ? undefined : paths.pathOf(under);
      return vaultsOf(
        below === undefined ? await paths.roots() : [below],
        folders.flatMap(vaultsIn),
        batch,
        signal,
      );
    }),
    on(exportVaultRequest, 'Export vault', ({ target, passphrase }) => vault.exportTo(target, passphrase)),
    on(exportCsvRequest, 'Export table', ({ target }) => vault.exportCsv(target)),
    on(importVaultRequest, 'Import into vault', async ({ source, passphrase }) =>
      changed(await vault.importFrom(source, passphrase)),
    ),
    on(checkVaultRequest, 'Check vault', (_, signal) => vault.check(signal)),
    on(backupVaultRequest, 'Back up vault', async ({ target }) => {
      await vault.backup(target);
      return null;
    }),
    on(vaultEntitiesRequest, 'Show vault', async () => {
      const entities = await vault.entities(await domain());
      await vault.record({ action: 'show', counts: { entities: entities.length } });
      return entities;
    }),
    on(previewErasureRequest, 'Preview erasure', async ({ entityIds }) =>
      previewOf(vault, await domain(), entityIds),
    ),
    on(eraseRequest, 'Erase', async ({ entityIds }) => changed(await vault.erase(await domain(), entityIds))),
    on(sweepVaultRequest, 'Finish erasure', () => vault.sweep()),
    on(destroyVaultRequest, 'Destroy vault', async ({ secret }) => {
      await vault.destroy(vaultFile.current, secret);
      return changed(null);
    }),
    on(rekeyRequest, 'New key', ({ passphrase }) => vault.rekey(passphrase)),
    on(replaceRecoveryKeyRequest, 'New recovery key', ({ current }) => vault.replaceRecoveryKey(current)),
  ];
  return Disposable.create(() => {
    for (const handler of handlers) handler.dispose();
  });
};

/** Of several entities together; what else holds one of their names and is not among them. */
async function previewOf(
  vault: VaultService,
  domain: string,
  entityIds: readonly string[],
): Promise<ErasurePreview> {
  const chosen = new Set(entityIds);
  const related = new Set<string>();
  const sum = { components: 0, sharedComponents: 0, files: 0, spans: 0 };
  for (const id of chosen) {
    const preview = await vault.previewErasure(domain, id);
    for (const other of preview.related) if (!chosen.has(other)) related.add(other);
    sum.components += preview.components;
    sum.sharedComponents += preview.sharedComponents;
    sum.files += preview.files;
    sum.spans += preview.spans;
  }
  return { ...sum, related: [...related] };
}
