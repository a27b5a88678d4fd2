/**
 * A program that pseudonymises a folder and restores it, again and again, until it is killed. Bundled and started by
 * the kill test, which tells it by message where to work; it says what it begins.
 */
import * as v from 'valibot';
import { pseudonymize } from '../../server/src/batch/run.ts';
import { restore } from '../../server/src/batch/restore-run.ts';
import { scan } from '../../server/src/batch/scan.ts';
import { VaultClient } from '../../server/src/store/vault-client.ts';
import { PASSPHRASE, plainEnvironment } from './plain-environment.ts';

const ORDER = v.object({
  folder: v.string(),
  vault: v.string(),
  worker: v.string(),
  names: v.array(v.string()),
});

process.once('message', (message) => {
  void work(v.parse(ORDER, message));
});
process.send?.('ready');

async function work({ folder, vault: file, worker, names }: v.InferOutput<typeof ORDER>): Promise<void> {
  const vault = new VaultClient(worker, file);
  await vault.open(file, { passphrase: PASSPHRASE });
  const env = plainEnvironment(vault, names);
  const options = { domain: 'default', target: { kind: 'in-place' } } as const;
  for (;;) {
    process.send?.('run');
    await pseudonymize(await scan([folder], env), options, env);
    process.send?.('restore');
    await restore([folder], options, env);
  }
}
