import type { Connection } from 'vscode-languageserver/node';
import { isDeepStrictEqual } from 'node:util';
import type { NomDePlumeError } from '../errors.ts';
import { statusNotification, type ServerStatus } from '../protocol.ts';
import type { StatusReporter } from './context.ts';
import { notify } from './messages.ts';

/** Short work is not shown as busy: the item would flicker with each key. Milliseconds. */
const SHOWN_AFTER = 150;

/**
 * Tells the client how the server is, when that changes.
 * @param onVaultChanged what else must happen when the vault was opened, locked or written to
 */
export class Reporter implements StatusReporter {
  readonly #connection: Connection;
  readonly #onVaultChanged: () => Promise<ServerStatus['vault']>;
  #status: ServerStatus = { detector: 'starting', busy: false, vault: 'none' };
  #sent: ServerStatus | undefined;
  #working = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(connection: Connection, onVaultChanged: () => Promise<ServerStatus['vault']>) {
    this.#connection = connection;
    this.#onVaultChanged = onVaultChanged;
  }

  update(change: Partial<ServerStatus>): void {
    this.#status = { ...this.#status, ...change };
    if (isDeepStrictEqual(this.#status, this.#sent)) return;
    this.#sent = this.#status;
    notify(this.#connection, statusNotification, this.#status);
  }

  busy(): () => void {
    this.#working++;
    this.#timer ??= setTimeout(() => {
      this.update({ busy: this.#working > 0 });
    }, SHOWN_AFTER);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#working--;
      if (this.#working > 0) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.update({ busy: false });
    };
  }

  /** How the detector is, after it was asked. */
  detector(error: NomDePlumeError | undefined): void {
    if (error === undefined) {
      const { detector, busy, vault } = { ...this.#status, detector: 'ready' as const };
      this.#status = { detector, busy, vault };
      this.update({});
    } else {
      const { code, next, message } = error;
      this.update({ detector: 'failed', error: { code, next, message } });
    }
  }

  async vaultChanged(): Promise<void> {
    this.update({ vault: await this.#onVaultChanged() });
  }
}
