import type { Connection } from 'vscode-languageserver/node';
import { EMPTY_DICTIONARY } from '../core/types.ts';
import type { DetectorClient } from '../ner/detector-client.ts';
import { entitiesChangedNotification, type ServerStatus } from '../protocol.ts';
import type { VaultService } from '../store/vault-service.ts';
import type { FileDecisions } from './file-decisions.ts';
import { placeOf } from './runner.ts';
import type { SettingsCache } from './settings-cache.ts';
import { notify } from './messages.ts';

export interface DictionaryFeedParts {
  readonly connection: Connection;
  readonly vault: VaultService;
  readonly vaultFile: { readonly current: string };
  readonly detector: DetectorClient;
  readonly settings: SettingsCache;
  readonly fileDecisions: FileDecisions;
  readonly log: (message: string) => void;
}

/** Brings what the vault knows to the detectors, whenever it changes. */
export class DictionaryFeed {
  readonly #parts: DictionaryFeedParts;

  constructor(parts: DictionaryFeedParts) {
    this.#parts = parts;
  }

  /** Asks the vault again; gives its state. */
  async refresh(): Promise<ServerStatus['vault']> {
    const { vault, detector, settings, fileDecisions, log } = this.#parts;
    try {
      const { state } = await vault.status();
      const { domain } = await settings.general();
      detector.setDictionary(state === 'open' ? await vault.dictionary(domain) : EMPTY_DICTIONARY);
      fileDecisions.replace(state === 'open' ? await vault.decisions(domain) : []);
      this.entitiesChanged();
      return state;
    } catch (error) {
      log(`dictionary: ${placeOf(error)}`);
      return 'locked';
    }
  }

  entitiesChanged(): void {
    notify(this.#parts.connection, entitiesChangedNotification, {});
  }
}
