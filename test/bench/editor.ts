/**
 * The language server as the editor meets it: marks of a 3,500-word file after opening, marks after a small edit and
 * after a new paragraph in a 5,000-word file, while somebody types. Needs the built server. `npm run bench -- editor`
 */
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Table from 'cli-table3';
import {
  CancellationTokenSource,
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { writeCorpus } from './lib/corpora.ts';
import { longText } from '../unit/ner/texts.ts';

const root = join(import.meta.dirname, '../..');
const EDITS = 40;

interface Marks {
  readonly uri: string;
  readonly version: number | null;
  readonly total: number;
}

/** A client of the server that waits for the marks of a version. */
class Editor {
  readonly connection: MessageConnection;
  readonly #server: ChildProcess;
  readonly #waiting = new Map<string, (marks: Marks) => void>();

  constructor() {
    const script = join(root, 'dist/server.cjs');
    if (!existsSync(script)) throw new Error('dist/server.cjs is missing: run "npm run build"');
    this.#server = fork(script, ['--node-ipc'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.connection = createMessageConnection(
      new IPCMessageReader(this.#server),
      new IPCMessageWriter(this.#server),
    );
    this.connection.onRequest((method, params) =>
      method === 'workspace/configuration' ? (params as { items: unknown[] }).items.map(() => null) : null,
    );
    this.connection.onNotification('nomDePlume/marks', (marks: Marks) => {
      this.#waiting.get(`${marks.uri} ${String(marks.version)}`)?.(marks);
    });
    this.connection.listen();
  }

  get pid(): number {
    return this.#server.pid ?? 0;
  }

  async start(folder: string): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
      initializationOptions: { vaultFile: '', workers: 0, trusted: true },
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** Milliseconds from opening to the marks. */
  async open(uri: string, text: string): Promise<number> {
    return this.#timed(uri, 1, () =>
      this.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'plaintext', version: 1, text },
      }),
    );
  }

  /** Milliseconds from an insertion to the marks of the new version. */
  async insert(uri: string, version: number, line: number, text: string): Promise<number> {
    const at = { line, character: 0 };
    return this.#timed(uri, version, () =>
      this.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text }],
      }),
    );
  }

  /** Milliseconds until the server answers anything at all: how long a key could wait for it. */
  async ping(): Promise<number> {
    const start = performance.now();
    await this.connection.sendRequest('nomDePlume/processes', {});
    return performance.now() - start;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.#server.once('exit', resolve));
    await this.connection.sendNotification('exit');
    await ended;
  }

  async #timed(uri: string, version: number, send: () => Promise<void>): Promise<number> {
    const start = performance.now();
    const marked = new Promise<Marks>((resolve) => this.#waiting.set(`${uri} ${version}`, resolve));
    await send();
    await marked;
    return performance.now() - start;
  }
}

const measured: Record<string, number> = {};
const table = new Table({ head: ['', 'p50 ms', 'p95 ms'] });
const folder = mkdtempSync(join(tmpdir(), 'nom-de-plume-bench-'));
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

const editor = new Editor();
await editor.start(folder);
await editor.open(uriOf('warm.txt'), longText(200, 1));

const openings: number[] = [];
for (let i = 0; i < 5; i++) openings.push(await editor.open(uriOf(`open-${i}.txt`), longText(3500, 10 + i)));
note('3,500-word file: opened to marks', openings);

const typed = uriOf('typed.txt');
await editor.open(typed, longText(5000, 99));
let version = 1;
const small: number[] = [];
const paragraphs: number[] = [];
const pings: number[] = [];
for (let i = 0; i < EDITS; i++) small.push(await editor.insert(typed, ++version, 3, 'e'));
note('5,000-word file: a letter to marks', small);
for (let i = 0; i < EDITS; i++) {
  const text = `\n${longText(60, 500 + i)}\n`;
  const inserted = editor.insert(typed, ++version, 5, text);
  pings.push(await editor.ping());
  paragraphs.push(await inserted);
}
note('5,000-word file: a new paragraph to marks', paragraphs);
note('answer of the server while it looks', pings);
const beside: number[] = [];
await besideRun(async () => {
  for (let i = 0; i < EDITS; i++) {
    const text = `\n${longText(60, 5000 + i)}\n`;
    beside.push(await editor.insert(typed, ++version, 5, text));
  }
});
note('the same beside a run', beside);
const memory = residentMegabytes(editor.pid);
if (memory > 0) {
  measured['server resident MB'] = memory;
  table.push(['server, resident', `${memory} MB`, '']);
}
await editor.stop();
console.log(table.toString());
const { BENCH_RESULT } = process.env;
const p95 = (what: string): number => measured[`${what}, p95 ms`] ?? 0;
const ratios = {
  'a new paragraph to marks, p95, idle against beside a run':
    p95('5,000-word file: a new paragraph to marks') / p95('the same beside a run'),
};
console.log(
  `Beside a run, p95: ${(1 / ratios['a new paragraph to marks, p95, idle against beside a run']).toFixed(2)} x`,
);
if (BENCH_RESULT !== undefined)
  writeFileSync(BENCH_RESULT, JSON.stringify({ ...measured, ratios }, undefined, 1));

/** Does `work` while the server goes over a workspace of long documents, and stops that when it is done. */
async function besideRun(work: () => Promise<void>): Promise<void> {
  writeCorpus(join(folder, 'corpus'), { files: 60, words: 3000 });
  const stop = new CancellationTokenSource();
  const begun = new Promise<void>((resolve) => {
    editor.connection.onNotification(
      'nomDePlume/progress',
      ({ phase, done }: { phase: string; done: number }) => {
        if (phase === 'scan' && done > 0) resolve();
      },
    );
  });
  const run = editor.connection.sendRequest('nomDePlume/scanWorkspace', { token: 'bench' }, stop.token).then(
    () => 'ended',
    () => 'stopped',
  );
  await begun;
  await work();
  stop.cancel();
  // One that ended before has not been there all the time.
  if ((await run) === 'ended') console.log('The run ended before the last edit: its documents are too few.');
}

function note(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  measured[`${what}, p50 ms`] = at(0.5);
  measured[`${what}, p95 ms`] = at(0.95);
  table.push([what, at(0.5), at(0.95)]);
}

/** Linux tells; elsewhere 0. */
function residentMegabytes(pid: number): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return 0;
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/u.exec(readFileSync(file, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
