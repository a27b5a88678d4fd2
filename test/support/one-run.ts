/**
 * A program that does one run and ends, to be watched from outside or to run beside others: KIND FOLDER VAULT NAME...
 * An error with a name is its output; it then ends with 3.
 */
import { restore } from '../../server/src/batch/restore-run.ts';
import { pseudonymize } from '../../server/src/batch/run.ts';
import { scan } from '../../server/src/batch/scan.ts';
import { NomDePlumeError } from '../../server/src/errors.ts';
import { VaultClient } from '../../server/src/store/vault-client.ts';
import { PASSPHRASE, plainEnvironment } from './plain-environment.ts';

const [kind, folder = '', file = '', ...names] = process.argv.slice(2);
const vault = new VaultClient(new URL('../../server/src/store/vault-worker.ts', import.meta.url), file);
const env = plainEnvironment(vault, names);
const options = { domain: 'default', target: { kind: 'in-place' } } as const;
try {
  await vault.open(file, { passphrase: PASSPHRASE });
  if (kind === 'restore') await restore([folder], options, env);
  else await pseudonymize(await scan([folder], env), options, env);
} catch (error) {
  if (!(error instanceof NomDePlumeError)) throw error;
  process.stdout.write(error.code);
  process.exitCode = 3;
} finally {
  await vault.dispose();
}
