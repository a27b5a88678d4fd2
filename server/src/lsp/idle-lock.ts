/** Locks the vault after a while in which the user did nothing: `lockAfter`, minutes. Work in progress is not idle. */
import { Disposable } from 'vscode-languageserver/node';
import {
  entitiesRequest,
  interruptedRunRequest,
  lensRequest,
  vaultIdleLockedNotification,
  vaultStatusRequest,
} from '../protocol.ts';
import { isCancelled } from '../errors.ts';
import type { Feature, ServerContext } from './context.ts';
import { hearRequests, notify } from './messages.ts';
import { placeOf } from './runner.ts';

/** What the editor's side asks by itself, with nobody at the keyboard. */
const ASKED_BY_ITSELF: ReadonlySet<string> = new Set(
  [entitiesRequest, interruptedRunRequest, lensRequest, vaultStatusRequest].map(({ method }) => method),
);
const MINUTE = 60_000;

export const registerIdleLock: Feature = (context) => {
  const { connection, documents } = context;
  const idle = new IdleLock(context);
  const touch = (): void => {
    idle.touch();
  };
  const subscriptions = [
    documents.onDidOpen(touch),
    documents.onDidChangeContent(touch),
    documents.onDidSave(touch),
    hearRequests(connection, (method) => {
      if (ASKED_BY_ITSELF.has(method)) return () => undefined;
      return idle.work();
    }),
  ];
  return Disposable.create(() => {
    idle.dispose();
    for (const subscription of subscriptions) subscription.dispose();
  });
};

class IdleLock {
  readonly #context: ServerContext;
  #working = 0;
  #since = performance.now();
  #timer: NodeJS.Timeout | undefined;
  #disposed = false;

  constructor(context: ServerContext) {
    this.#context = context;
    this.touch();
  }

  /** The user did something. */
  touch(): void {
    this.#since = performance.now();
    // One look is due already: it will see the time of this.
    if (this.#timer === undefined) void this.#wait();
  }

  /** Something was asked for; call the result when it is done. */
  work(): () => void {
    this.#working++;
    this.touch();
    return () => {
      this.#working--;
      this.touch();
    };
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
  }

  /** Looks again when the time would be up. The setting may change meanwhile: it is asked for at every look. */
  async #wait(): Promise<void> {
    clearTimeout(this.#timer);
    // Stands for the look that is being prepared.
    this.#timer = setTimeout(() => undefined, 0);
    const { lockAfter } = await this.#context.settings.general();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#disposed || lockAfter === 0) return;
    const left = lockAfter * MINUTE - (performance.now() - this.#since);
    if (left <= 0 && this.#working === 0) {
      await this.#lock();
      return;
    }
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        void this.#wait();
      },
      Math.max(left, 1000),
    );
  }

  async #lock(): Promise<void> {
    const { connection, vault, status, log } = this.#context;
    try {
      if ((await vault.status()).state !== 'open') return;
      await vault.lock();
      await status.vaultChanged();
      notify(connection, vaultIdleLockedNotification, {});
      log('The vault was locked: nobody used it.');
    } catch (error) {
      if (!isCancelled(error)) log(`Idle lock: ${placeOf(error)}`);
    }
  }
}
