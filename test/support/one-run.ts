/** A program that does one run and ends, to be watched from outside: KIND FOLDER VAULT NAME... */
import { restore } from '../../server/src/batch/restore-run.ts';
import { pseudonymize } from '../../server/src/batch/run.ts';
import { scan } from '../../server/src/batch/scan.ts';
import { VaultClient } from '../../server/src/store/vault-client.ts';
import { PASSPHRASE, plainEnvironment } from './plain-environment.ts';

const [kind, folder = '', file = '', ...names] = process.argv.slice(2);
const vault = new VaultClient(new URL('../../server/src/store/vault-worker.ts', import.meta.url), file);
await vault.open(file, { passphrase: PASSPHRASE });
const env = plainEnvironment(vault, names);
const options = { domain: 'default', target: { kind: 'in-place' } } as const;
if (kind === 'restore') await restore([folder], options, env);
else await pseudonymize(await scan([folder], env), options, env);
await vault.dispose();
