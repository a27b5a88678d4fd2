/** Runs without a model: a detector that knows a list of names, everything else real. */
import type { BatchEnvironment } from '../../server/src/batch/types.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings.ts';
import type { VaultService } from '../../server/src/store/vault-service.ts';
import { WordDetector } from './word-detector.ts';

export const PASSPHRASE = 'a passphrase for tests, long enough';

export function plainEnvironment(vault: VaultService, names: readonly string[]): BatchEnvironment {
  return {
    detector: new WordDetector(names),
    vault,
    settingsFor: () => DEFAULT_SETTINGS,
    openText: () => undefined,
    applyEdit: () => Promise.resolve(false),
    log: () => undefined,
  };
}
