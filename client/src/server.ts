import * as vscode from 'vscode';
import {
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type ConfigurationParams,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import type { InitializationOptions, NotificationKind, RequestKind } from '../../server/src/protocol.ts';
import { configurationFor } from './configuration.ts';

/** Kinds of documents that are marked: those a person writes. Diffs, output and search results are left alone. */
const SCHEMES = ['file', 'untitled', 'vscode-notebook-cell', 'vscode-vfs', 'vscode-remote', 'memfs'];

/** One process more for every window: a small young generation of its heap, few arenas of the C library on Linux. */
const SMALL = {
  execArgv: ['--max-semi-space-size=2'],
  env: { MALLOC_ARENA_MAX: '2' },
};

/** The language server as the rest of the client sees it. */
export class Server implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #running = new vscode.EventEmitter<boolean>();
  readonly onDidChangeRunning = this.#running.event;

  constructor(
    module: string,
    log: vscode.LogOutputChannel,
    initializationOptions: () => InitializationOptions,
  ) {
    const options: LanguageClientOptions = {
      documentSelector: selector(),
      outputChannel: log,
      traceOutputChannel: silent(log),
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions,
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*') },
      diagnosticCollectionName: 'nomDePlume.unused',
      middleware: {
        workspace: {
          configuration: ({ items }: ConfigurationParams) => items.map(configurationFor),
        },
      },
    };
    const transport = { module, transport: TransportKind.ipc, options: SMALL };
    this.#client = new LanguageClient(
      'nomDePlume',
      'Nom de Plume',
      { run: transport, debug: transport },
      options,
    );
    this.#client.onDidChangeState(({ newState }) => {
      this.#running.fire(newState === State.Running);
    });
  }

  get isRunning(): boolean {
    return this.#client.isRunning();
  }

  async start(): Promise<void> {
    await this.#client.start();
  }

  /** Waits for a server that is starting. False: there is none, and none is coming. */
  async isUp(): Promise<boolean> {
    if (this.#client.state === State.Starting) await this.#client.start().catch(() => undefined);
    return this.isRunning;
  }

  async restart(): Promise<void> {
    if (this.isRunning) await this.#client.restart();
    else await this.#client.start();
  }

  async request<P, R>(kind: RequestKind<P, R>, params: P, token?: vscode.CancellationToken): Promise<R> {
    return token === undefined
      ? this.#client.sendRequest<R>(kind.method, params)
      : this.#client.sendRequest<R>(kind.method, params, token);
  }

  /** Tells the server, if there is one. */
  notify<P>(kind: NotificationKind<P>, params: P): void {
    if (this.isRunning) void this.#client.sendNotification(kind.method, params);
  }

  onNotification<P>(kind: NotificationKind<P>, handler: (params: P) => void): vscode.Disposable {
    return this.#client.onNotification(kind.method, handler);
  }

  /** The URI as the server says it. */
  asUri(uri: vscode.Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  asRange(range: vscode.Range): { readonly start: vscode.Position; readonly end: vscode.Position } {
    return { start: range.start, end: range.end };
  }

  dispose(): void {
    this.#running.dispose();
    void this.#client.dispose();
  }

  async stop(): Promise<void> {
    await this.#client.stop(15_000);
  }
}

function selector(): { scheme: string }[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set([...SCHEMES, ...folders.map(({ uri }) => uri.scheme)]);
  return [...schemes].map((scheme) => ({ scheme }));
}

/** A trace of the messages would hold the text of documents: whatever is set, none is written. */
function silent(log: vscode.LogOutputChannel): vscode.LogOutputChannel {
  const nothing = (): void => undefined;
  return {
    name: log.name,
    logLevel: vscode.LogLevel.Off,
    onDidChangeLogLevel: () => new vscode.Disposable(nothing),
    append: nothing,
    appendLine: nothing,
    replace: nothing,
    clear: nothing,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the interface still asks for both forms
    show: nothing,
    hide: nothing,
    dispose: nothing,
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
  };
}
