/** The real language server as a process, and a client that hears everything it says. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type { NotificationKind, RequestKind } from '../../server/src/protocol.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'server', 'src', 'main.ts');

export class LanguageServer {
  readonly connection: MessageConnection;
  /** Every message in both directions, as JSON. */
  readonly messages: string[] = [];
  readonly #process: ChildProcess;

  /** @param settings what the editor answers for our section */
  constructor(settings: Readonly<Record<string, unknown>> = {}) {
    this.#process = fork(MAIN, ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#process.on('message', (message) => this.messages.push(JSON.stringify(message)));
    this.connection = createMessageConnection(
      new IPCMessageReader(this.#process),
      new IPCMessageWriter(this.#process),
    );
    this.connection.onRequest('workspace/configuration', (params: { items: { section: string }[] }) =>
      params.items.map(({ section }) => (section === 'nomDePlume' ? settings : null)),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  /** @param others more folders of the window */
  async start(folder: string, vaultFile: string, others: readonly string[] = []): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      rootUri: null,
      workspaceFolders: [folder, ...others].map((path) => ({ uri: pathToFileURL(path).href, name: 'test' })),
      initializationOptions: { vaultFile, workers: 1, trusted: true },
    });
    await this.connection.sendNotification('initialized', {});
  }

  request<P, R>(kind: RequestKind<P, R>, params: P): Promise<R> {
    return this.connection.sendRequest(kind.method, params);
  }

  notify<P>(kind: NotificationKind<P>, params: P): Promise<void> {
    return this.connection.sendNotification(kind.method, params);
  }

  /** The next notification of a kind. */
  next<P>(kind: NotificationKind<P>): Promise<P> {
    return new Promise((resolve) => {
      const heard = this.connection.onNotification(kind.method, (params: P) => {
        heard.dispose();
        resolve(params);
      });
    });
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}
