/**
 * The detector host seen from the process that needs it: starts the child when it is first asked, watches over it,
 * starts it again when it died or hangs, and asks again for what was not answered.
 *
 * Documents that were in work when the host died are suspects: they are tried once more on a fresh host, one suspect
 * at a time and nothing but the screen's documents beside it, so that a second death names the right one. Documents
 * that only waited are carried over as if nothing had been.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { NEVER, type CancellationSignal } from '../cancellation.ts';
import { EMPTY_DICTIONARY, type DictionarySnapshot } from '../core/types.ts';
import { cancelled, NomDePlumeError } from '../errors.ts';
import type { DetectorClient, DetectRequest, DetectResult } from './detector-client.ts';
import { documentOf, MISUNDERSTOOD, readFromHost, type FromHost, type ToHost } from './host-messages.ts';

export interface DetectorHostOptions {
  /** The script of the host: `detector-host.ts`, or its bundle with the worker's beside it. */
  readonly script: string;
  /** Folder of `ner.onnx` and `tokenizer.json`. */
  readonly modelFolder: string;
  /** The program that runs it: a Node, or VS Code's own (then as Node). Default: this process's. */
  readonly execPath?: string;
  /** Environment of the host. Default: this process's. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The most worker threads; 0: chosen by cores and memory. Default 0. */
  readonly workers?: number;
  /**
   * `editor`: a worker is kept for what is urgent, the others have a lower priority in the operating system. `runs`: the
   * whole host has. Default `plain`: neither.
   */
  readonly role?: 'editor' | 'runs' | 'plain';
  /** Arguments for the program that runs it, for instance those of a profiler. Default none. */
  readonly execArgv?: readonly string[];
  /** Threads inside each run of the model. Default 1. */
  readonly threads?: number;
  /** Milliseconds without a sign of life, or at one step of one document, after which the host counts as hung. */
  readonly hangLimit?: number;
  /** Milliseconds that `dispose` waits for native code to end. */
  readonly drainLimit?: number;
  /** Detail for a log. Never text of documents. */
  readonly log?: (message: string) => void;
}

/** A step is at most one window, or one run of the rules over a document: seconds at the very worst. */
const HANG_LIMIT = 30_000;
const DRAIN_LIMIT = 10_000;
/** Signs of life asked for in the time of one hang limit. */
const PINGS = 20;
/** Milliseconds before each start after a death that no document explains: at once, then slower. */
const BACKOFF = [0, 200, 1000, 3000];
/** Deaths in a row that no document is to blame for, after which those that wait are refused. */
const MOST_UNEXPLAINED = 4;
/** Milliseconds until a host that starts must have said so. */
const START_LIMIT = 60_000;
const TRIES = 2;

/** In the editor memory counts more than a few collections of garbage: megabytes of the youngest generation. */
const SMALL_HEAP = ['--max-semi-space-size=1'];
/** Of the C library on Linux: with one for each thread, what one has freed does not serve another. */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '1' };

type What = Extract<ToHost, { kind: 'detect' }>['what'];

interface Pending {
  readonly id: number;
  readonly request: DetectRequest;
  readonly what: What;
  readonly resolve: (result: DetectResult) => void;
  readonly reject: (error: NomDePlumeError) => void;
  /** Times that the host died while it worked on this document. */
  deaths: number;
  /** Whether the present host has it. */
  sent: boolean;
}

export class DetectorHost implements DetectorClient {
  readonly #options: DetectorHostOptions;
  readonly #pending = new Map<number, Pending>();
  #dictionary: DictionarySnapshot = EMPTY_DICTIONARY;
  #child: ChildProcess | undefined;
  #inWork: readonly number[] = [];
  #nextId = 1;
  #unexplainedInARow = 0;
  #ready = false;
  #unansweredPings = 0;
  #hungBy: readonly number[] | undefined;
  #pingTimer: NodeJS.Timeout | undefined;
  #startTimer: NodeJS.Timeout | undefined;
  #disposal: Promise<void> | undefined;
  #allowance: number | undefined;
  #onAllowed: { readonly workers: number; readonly resolve: () => void }[] = [];

  constructor(options: DetectorHostOptions) {
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  detect(request: DetectRequest, signal?: CancellationSignal): Promise<DetectResult> {
    return this.#ask(request, 'all', signal);
  }

  detectKnown(request: DetectRequest, signal?: CancellationSignal): Promise<DetectResult> {
    return this.#ask(request, 'known', signal);
  }

  detectValues(request: DetectRequest, signal?: CancellationSignal): Promise<DetectResult> {
    return this.#ask(request, 'values', signal);
  }

  setDictionary(dictionary: DictionarySnapshot): void {
    this.#dictionary = dictionary;
    if (this.#child !== undefined) this.#send({ kind: 'dictionary', dictionary });
  }

  /**
   * Lets at most `workers` of the workers have windows of runs, from 0 on; what is urgent goes to any. Resolves when no
   * more of them have.
   */
  async setAllowance(workers: number): Promise<void> {
    this.#allowance = workers;
    if (this.#child === undefined) return;
    this.#send({ kind: 'allowance', workers });
    await new Promise<void>((resolve) => this.#onAllowed.push({ workers, resolve }));
  }

  /** Starts the host and `workers` of its workers (0: all it may have) before there is a document. */
  warmUp(workers = 1): void {
    if (this.#disposal !== undefined) return;
    if (this.#child === undefined) this.#start();
    this.#send({ kind: 'warm-up', workers });
  }

  dispose(): Promise<void> {
    this.#disposal ??= this.#end();
    return this.#disposal;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.dispose();
  }

  async #ask(request: DetectRequest, what: What, signal: CancellationSignal = NEVER): Promise<DetectResult> {
    if (signal.aborted || this.#disposal !== undefined) throw cancelled();
    const id = this.#nextId++;
    let forget: () => void = () => undefined;
    try {
      return await new Promise<DetectResult>((resolve, reject) => {
        forget = signal.onAbort(() => {
          this.#cancel(id);
        });
        this.#pending.set(id, { id, request, what, resolve, reject, deaths: 0, sent: false });
        this.#flush();
      });
    } finally {
      forget();
    }
  }

  #cancel(id: number): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    if (pending.sent) this.#send({ kind: 'cancel', id });
    this.#settle(id)?.reject(cancelled());
    this.#flush();
  }

  /** Sends what may be sent, starting the host if there is none. */
  #flush(): void {
    if (this.#pending.size === 0 || this.#disposal !== undefined) return;
    if (this.#child === undefined) {
      if (this.#startTimer === undefined) this.#startLater();
      return;
    }
    for (const pending of this.#pending.values()) {
      if (pending.sent || !this.#maySend(pending)) continue;
      pending.sent = true;
      const { text, priority, options } = pending.request;
      this.#send({
        kind: 'detect',
        id: pending.id,
        text,
        priority,
        options,
        what: pending.what,
      });
    }
  }

  /** One suspect at a time, and beside it what is on the screen only. */
  #maySend(pending: Pending): boolean {
    const suspects = [...this.#pending.values()].filter((other) => other.deaths > 0);
    if (suspects.length === 0) return true;
    if (pending.deaths === 0) return pending.request.priority === 0;
    return !suspects.some((other) => other.sent);
  }

  #startLater(): void {
    const wait = BACKOFF[Math.min(this.#unexplainedInARow, BACKOFF.length - 1)] ?? 0;
    if (wait === 0) {
      this.#start();
      this.#flush();
      return;
    }
    this.#startTimer = setTimeout(() => {
      this.#startTimer = undefined;
      if (this.#child === undefined) this.#start();
      this.#flush();
    }, wait);
  }

  #start(): void {
    const { script, modelFolder, execPath, env, workers = 0, threads = 1, role = 'plain' } = this.#options;
    const child = fork(script, [], {
      execArgv: [...(role === 'plain' ? [] : SMALL_HEAP), ...(this.#options.execArgv ?? [])],
      execPath: execPath ?? process.execPath,
      // VS Code's own program is a Node only when it is told so.
      env: {
        ...(env ?? process.env),
        ...(role === 'editor' ? FEW_ARENAS : {}),
        ELECTRON_RUN_AS_NODE: '1',
        NODE_OPTIONS: '',
      },
      serialization: 'advanced',
      // Whatever native code prints is not for our channels.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child = child;
    this.#inWork = [];
    this.#hungBy = undefined;
    this.#unansweredPings = 0;
    this.#ready = false;
    child.on('message', (message) => {
      if (child === this.#child) this.#hear(message);
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      this.#log(`The detector host: ${error.code ?? error.name}.`);
      if (child.pid === undefined) this.#died(child, 'cannot be started');
    });
    child.on('exit', (code, signal) => {
      this.#died(child, signal ?? `exit code ${code ?? 0}`);
    });
    this.#send({ kind: 'start', modelFolder, workers, threads, role });
    if (this.#allowance !== undefined) this.#send({ kind: 'allowance', workers: this.#allowance });
    if (this.#dictionary.version !== 0) this.#send({ kind: 'dictionary', dictionary: this.#dictionary });
    this.#pingTimer = setInterval(() => {
      this.#ping();
    }, this.#hangLimit / PINGS);
    this.#pingTimer.unref();
  }

  get #hangLimit(): number {
    return this.#options.hangLimit ?? HANG_LIMIT;
  }

  /**
   * Missed answers are counted, not time: after the machine slept, or when this process was held up itself, the host
   * gets as many chances as ever.
   */
  #ping(): void {
    if (this.#pending.size === 0) {
      this.#unansweredPings = 0;
      return;
    }
    const limit = this.#ready ? PINGS : Math.max(PINGS, (PINGS * START_LIMIT) / this.#hangLimit);
    if (this.#unansweredPings >= limit) {
      this.#hung(this.#inWork);
      return;
    }
    this.#unansweredPings++;
    this.#send({ kind: 'ping' });
  }

  #hung(documents: readonly number[]): void {
    this.#log('The detector host hangs; it is started again.');
    this.#hungBy = documents;
    this.#child?.kill('SIGKILL');
  }

  #hear(value: unknown): void {
    const message = readFromHost(value);
    if (message === undefined) {
      this.#log('The detector host sent a message that cannot be read.');
      const id = documentOf(value);
      if (id !== undefined) this.#failed({ kind: 'failed', id, ...MISUNDERSTOOD });
      return;
    }
    switch (message.kind) {
      case 'ready':
        this.#ready = true;
        this.#unansweredPings = 0;
        break;
      case 'pong':
        this.#heartbeat(message.running);
        break;
      case 'allowed':
        this.#allowed((one) => one.workers === message.workers);
        break;
      case 'work':
        this.#inWork = message.ids;
        break;
      case 'result':
        this.#answered(message);
        break;
      case 'failed':
        this.#failed(message);
        break;
      case 'broken':
        this.#log(`The detector host gives up: ${message.place}`);
        break;
    }
  }

  #allowed(isDone: (waiting: { readonly workers: number }) => boolean): void {
    const done = this.#onAllowed.filter(isDone);
    this.#onAllowed = this.#onAllowed.filter((waiting) => !done.includes(waiting));
    for (const { resolve } of done) resolve();
  }

  #heartbeat(running: readonly { id: number; since: number }[]): void {
    this.#unansweredPings = 0;
    const stuck = running.filter(({ since }) => since > this.#hangLimit);
    if (stuck.length > 0) this.#hung(stuck.map(({ id }) => id));
  }

  #answered({ id, mentions, words, windows, windowsRun }: Extract<FromHost, { kind: 'result' }>): void {
    this.#unexplainedInARow = 0;
    this.#settle(id)?.resolve({ mentions, words, windows, windowsRun });
    this.#flush();
  }

  #failed({ id, code, message, next }: Extract<FromHost, { kind: 'failed' }>): void {
    const pending = this.#settle(id);
    const about = code === 'detector-crashed' ? `${message} (${pending?.request.name ?? ''})` : message;
    pending?.reject(new NomDePlumeError(code, about, next));
    this.#flush();
  }

  #settle(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #died(child: ChildProcess, how: string): void {
    if (child !== this.#child) return;
    this.#child = undefined;
    // A host that is gone has no workers.
    this.#allowed(() => true);
    clearInterval(this.#pingTimer);
    if (this.#disposal !== undefined) return;
    this.#log(`The detector host ended (${how}).`);
    const code = this.#hungBy === undefined ? 'detector-crashed' : 'detector-hung';
    const blamed = this.#blame(this.#hungBy ?? this.#inWork, code);
    this.#unexplainedInARow = blamed ? 0 : this.#unexplainedInARow + 1;
    if (this.#unexplainedInARow >= MOST_UNEXPLAINED) this.#refuseAll();
    for (const pending of this.#pending.values()) pending.sent = false;
    this.#flush();
  }

  /** Whether there was anybody to blame. */
  #blame(ids: readonly number[], code: 'detector-crashed' | 'detector-hung'): boolean {
    let blamed = false;
    for (const id of ids) {
      const pending = this.#pending.get(id);
      if (pending === undefined) continue;
      blamed = true;
      pending.deaths++;
      if (pending.deaths >= TRIES) this.#settle(id)?.reject(quarantined(pending.request.name, code));
    }
    return blamed;
  }

  #refuseAll(): void {
    this.#unexplainedInARow = 0;
    for (const id of [...this.#pending.keys()]) {
      this.#settle(id)?.reject(
        new NomDePlumeError(
          'detector-crashed',
          'The detector cannot be kept running.',
          'Restart VS Code or the command; if it happens again, report it.',
        ),
      );
    }
  }

  async #end(): Promise<void> {
    clearInterval(this.#pingTimer);
    clearTimeout(this.#startTimer);
    for (const id of [...this.#pending.keys()]) this.#settle(id)?.reject(cancelled());
    const child = this.#child;
    if (child === undefined) return;
    const gone = new Promise<void>((resolve) => child.once('exit', resolve));
    this.#send({ kind: 'stop' });
    const killer = setTimeout(() => child.kill('SIGKILL'), this.#options.drainLimit ?? DRAIN_LIMIT);
    await gone;
    clearTimeout(killer);
    this.#child = undefined;
  }

  #send(message: ToHost): void {
    // The callback takes the error of a channel that has just been closed: `exit` follows and repairs it.
    if (this.#child?.connected === true) this.#child.send(message, () => undefined);
  }

  #log(message: string): void {
    this.#options.log?.(message);
  }
}

function quarantined(name: string, code: 'detector-crashed' | 'detector-hung'): NomDePlumeError {
  const what = code === 'detector-hung' ? 'hangs' : 'crashes';
  return new NomDePlumeError(
    code,
    `Detection ${what} on this document, twice: ${name}.`,
    'Leave it out, or report the problem. All other documents go on.',
  );
}
