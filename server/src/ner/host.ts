/**
 * The detector host: documents in, mentions out. It runs in a child process of its own, so that native code that
 * aborts or hangs costs this process and nothing else. It has no network, no vault, and writes nothing.
 *
 * The main thread tokenises and runs the rules in short steps (turns.ts); the model runs in worker threads (pool.ts).
 */
import { constants, setPriority } from 'node:os';
import type { CancellationSignal } from '../cancellation.ts';
import { ALL_TYPES } from '../core/detect/entity-types.ts';
import {
  EMPTY_DICTIONARY,
  type DetectOptions,
  type DictionarySnapshot,
  type Mention,
  type ModelOutput,
} from '../core/types.ts';
import { cancelled, NomDePlumeError } from '../errors.ts';
import { compose, inOriginal } from './composed.ts';
import type { FailureCode, FromHost, ToHost } from './host-messages.ts';
import { documentOf, MISUNDERSTOOD, readToHost } from './host-messages.ts';
import { LongTexts, runPipeline, type LoadPipeline, type Pipeline } from './long-texts.ts';
import { findModel, loadTokenizer } from './model-files.ts';
import { OutputJoiner } from './model-output.ts';
import { defaultWorkers } from './default-workers.ts';
import { checkPlatform } from './platform.ts';
import { ModelPool, POOL_DEFAULTS, type Running } from './pool.ts';
import { ResultCache, resultKey, type DocumentResult } from './result-cache.ts';
import type { TokenizedText, Tokenizer } from './tokenizer.ts';
import { Turns } from './turns.ts';
import { cutWindows, DEFAULT_SIZES, MAX_WORD_PIECES, type Window, type WindowSizes } from './windows.ts';

/** The other end: the process that forked this one. */
export interface HostPort {
  send(message: FromHost): void;
  /** Ends the process once nothing is left to do. */
  close(): void;
  /** Ends the process at once. */
  abandon(): void;
}

/** Steps of a millisecond or two. */
const CHARACTERS_PER_STEP = 65_536;
/** UTF-16 code units; the pipeline of a longer text runs in a thread of its own. */
const LONG_TEXT = 100_000;
/** Longer texts are not worth the digest: they are not asked for again while nothing changed. */
const LONGEST_CACHED_TEXT = 4_000_000;
const WINDOWS_PER_STEP = 512;
const RESULT_CACHE_BYTES = 8 * 1024 * 1024;

const FIRST_TEXT = 'Objet : rendez-vous avec Mme Martin, 01 23 45 67 89, martin@example.org.';
const FIRST_OPTIONS: DetectOptions = {
  types: ALL_TYPES,
  sensitivity: 'balanced',
  minConfidence: 0,
  countries: ['FR'],
  languageId: 'plaintext',
  writtenByLedger: false,
};

type Detect = Extract<ToHost, { kind: 'detect' }>;
type Start = Extract<ToHost, { kind: 'start' }>;

/** What the model said, with the counts of the answer. */
interface Reading {
  readonly model: ModelOutput | undefined;
  readonly words: number;
  readonly windows: number;
  readonly windowsRun: number;
}

const NOT_STARTED: Pick<Start, 'modelFolder' | 'workers' | 'threads' | 'role'> = {
  modelFolder: '',
  workers: 0,
  threads: 0,
  role: 'plain',
};

const NOT_READ: Reading = { model: undefined, words: 0, windows: 0, windowsRun: 0 };

interface Engine {
  readonly pool: ModelPool;
  readonly tokenizer: Tokenizer;
  readonly sizes: WindowSizes;
}

/** Scripts of the host's threads. */
export interface HostScripts {
  /** Runs the model: `worker.ts`, or its bundle. */
  readonly worker: string;
  /** Calls `servePipeline`: `detector-host.ts`, or its bundle. */
  readonly longTexts: string;
}

export class Host<Compiled> {
  readonly #port: HostPort;
  readonly #loadPipeline: LoadPipeline<Compiled>;
  #loaded: Promise<Pipeline<Compiled>> | undefined;
  readonly #scripts: HostScripts;
  readonly #longTexts: LongTexts;
  readonly #turns = new Turns();
  readonly #results = new ResultCache(RESULT_CACHE_BYTES);
  readonly #documents = new Map<number, Cancellation>();
  #start: Start | undefined;
  #engine: Engine | undefined;
  #allowance = Infinity;
  #dictionary: DictionarySnapshot = EMPTY_DICTIONARY;
  #compiled: { readonly snapshot: DictionarySnapshot; readonly value: Compiled } | undefined;
  /** The document whose step the main thread is at. */
  #inStep: number | undefined;
  #reported: ReadonlySet<number> = new Set();
  #stopping = false;

  constructor(port: HostPort, load: LoadPipeline<Compiled>, scripts: HostScripts) {
    this.#port = port;
    this.#loadPipeline = load;
    this.#scripts = scripts;
    this.#longTexts = new LongTexts(scripts.longTexts);
  }

  /** Takes one message of the other end. */
  receive(value: unknown): void {
    if (this.#stopping) return;
    const message = readToHost(value);
    if (message === undefined) {
      this.#refuse(documentOf(value));
      return;
    }
    switch (message.kind) {
      case 'start':
        this.#start = message;
        if (message.role === 'runs') stepBack();
        this.#port.send({ kind: 'ready' });
        break;
      case 'allowance':
        void this.#allow(message.workers);
        break;
      case 'warm-up':
        this.#warmUp(message.workers);
        break;
      case 'dictionary':
        this.#dictionary = message.dictionary;
        break;
      case 'detect':
        void this.#detect(message);
        break;
      case 'cancel':
        this.#documents.get(message.id)?.abort();
        break;
      case 'ping':
        this.#port.send({ kind: 'pong', running: this.#running() });
        break;
      case 'stop':
        void this.stop();
        break;
    }
  }

  /** Cancels all work, waits for what is in native code, lets the process end. */
  async stop(): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    for (const document of this.#documents.values()) document.abort();
    await Promise.all([this.#engine?.pool.dispose(), this.#longTexts.dispose()]);
    this.#port.close();
  }

  async #allow(workers: number): Promise<void> {
    this.#allowance = workers;
    await this.#engine?.pool.setAllowance(workers);
    this.#port.send({ kind: 'allowed', workers });
  }

  #refuse(id: number | undefined): void {
    if (id !== undefined) this.#port.send({ kind: 'failed', id, ...MISUNDERSTOOD });
  }

  #warmUp(workers: number): void {
    try {
      const { pool } = this.#engineOrStart();
      pool.warmUp(workers === 0 ? undefined : workers);
    } catch {
      // The first document will say what is wrong.
    }
  }

  async #detect(request: Detect): Promise<void> {
    const { id } = request;
    const cancellation = new Cancellation();
    this.#documents.set(id, cancellation);
    try {
      const result = await this.#document(request, cancellation);
      this.#port.send({ kind: 'result', id, ...result });
    } catch (error) {
      this.#port.send({ kind: 'failed', id, ...asFailure(error) });
    } finally {
      this.#inStep = undefined;
      this.#documents.delete(id);
    }
  }

  async #document(request: Detect, signal: Cancellation): Promise<DocumentResult & { windowsRun: number }> {
    const { text, options, what } = request;
    const dictionary = this.#dictionary;
    await this.#step(request, signal);
    const key =
      text.length <= LONGEST_CACHED_TEXT && what !== 'values'
        ? resultKey(text, options, dictionary.version, what)
        : undefined;
    const known = key === undefined ? undefined : this.#results.get(key);
    if (known !== undefined) return { ...known, windowsRun: 0 };

    const read = what === 'all' ? await this.#readByModel(request, signal) : NOT_READ;
    const mentions = await this.#mentions(request, read.model, dictionary, signal);
    const result: DocumentResult = { mentions, words: read.words, windows: read.windows };
    if (key !== undefined) this.#results.set(key, result);
    return { ...result, windowsRun: read.windowsRun };
  }

  async #readByModel(request: Detect, signal: Cancellation): Promise<Reading> {
    const { pool, tokenizer } = this.#engineOrStart();
    const tokens = await this.#tokenize(request, tokenizer, signal);
    const output = new OutputJoiner(tokens);
    const { windows, unknown } = await this.#windows(request, tokens, output, signal);
    const running = pool.run(unknown, {
      priority: request.priority,
      signal,
      owner: request.id,
      onRows: (index, rows) => {
        const window = unknown[index];
        if (window !== undefined) output.add(window, rows);
        this.#reportWork();
      },
    });
    this.#inStep = undefined;
    this.#reportWork();
    // At the first document this takes a while, in which the workers are at it.
    await this.#pipeline();
    const windowsRun = await running;
    await this.#step(request, signal);
    return { model: output.finish(), words: tokens.words, windows, windowsRun };
  }

  /** The windows that have to be run; what is known of the others goes into `output`. */
  async #windows(
    request: Detect,
    tokens: TokenizedText,
    output: OutputJoiner,
    signal: Cancellation,
  ): Promise<{ windows: number; unknown: readonly Window[] }> {
    const { pool, sizes } = this.#engineOrStart();
    const unknown: Window[] = [];
    let windows = 0;
    for (const window of cutWindows(request.text, tokens, sizes)) {
      const rows = pool.known(window);
      if (rows === undefined) unknown.push(window);
      else output.add(window, rows);
      if (++windows % WINDOWS_PER_STEP === 0) await this.#step(request, signal);
    }
    return { windows, unknown };
  }

  /** The pure part: here for short texts, in a thread of its own for long ones. */
  async #mentions(
    { id: owner, what, text, options, priority }: Detect,
    model: ModelOutput | undefined,
    dictionary: DictionarySnapshot,
    signal: Cancellation,
  ): Promise<Mention[]> {
    try {
      if (text.length <= LONG_TEXT) {
        const pipeline = await this.#pipeline();
        return runPipeline(pipeline, { what, text, model, options }, this.#compile(pipeline, dictionary));
      }
      const found = this.#longTexts.detect(
        { owner, what, text, model, dictionary, options, priority },
        signal,
      );
      this.#inStep = undefined;
      this.#reportWork();
      return await found;
    } finally {
      this.#inStep = undefined;
    }
  }

  #pipeline(): Promise<Pipeline<Compiled>> {
    this.#loaded ??= this.#loadPipeline().then((pipeline) => {
      // The first text makes it build what it builds once. Better now, while the workers start.
      pipeline.detectDocument({
        text: FIRST_TEXT,
        model: undefined,
        dictionary: pipeline.compileDictionary(EMPTY_DICTIONARY),
        options: FIRST_OPTIONS,
      });
      return pipeline;
    });
    return this.#loaded;
  }

  #compile(pipeline: Pipeline<Compiled>, dictionary: DictionarySnapshot): Compiled {
    if (this.#compiled?.snapshot !== dictionary) {
      this.#compiled = { snapshot: dictionary, value: pipeline.compileDictionary(dictionary) };
    }
    return this.#compiled.value;
  }

  async #tokenize(request: Detect, tokenizer: Tokenizer, signal: Cancellation): Promise<TokenizedText> {
    const composed = compose(request.text);
    const text = composed?.text ?? request.text;
    const steps = tokenizer.tokenizeInSteps(text, MAX_WORD_PIECES, CHARACTERS_PER_STEP);
    for (;;) {
      const step = steps.next();
      if (step.done) return composed === undefined ? step.value : inOriginal(step.value, composed);
      await this.#step(request, signal);
    }
  }

  /** Waits for a turn on the main thread and says whose it is. */
  async #step({ id, priority }: Detect, signal: Cancellation): Promise<void> {
    this.#inStep = undefined;
    await this.#turns.next(priority);
    if (signal.aborted) throw cancelled();
    this.#inStep = id;
    this.#reportWork();
  }

  /** Tells the other end who is in work, if somebody came to it: whom to blame for a crash is known there before it comes. */
  #reportWork(): void {
    const ids = new Set(this.#inThreads().map((running) => running.owner));
    if (this.#inStep !== undefined) ids.add(this.#inStep);
    // That one has gone is worth no message: an answer says so, or the next report.
    if ([...ids].every((id) => this.#reported.has(id))) return;
    this.#reported = ids;
    this.#port.send({ kind: 'work', ids: [...ids].sort((a, b) => a - b) });
  }

  #running(): { id: number; since: number }[] {
    return this.#inThreads().map(({ owner, since }) => ({ id: owner, since }));
  }

  #inThreads(): readonly Running[] {
    return [...(this.#engine?.pool.running ?? []), ...this.#longTexts.running];
  }

  #engineOrStart(): Engine {
    if (this.#engine !== undefined) return this.#engine;
    checkPlatform();
    const { modelFolder, workers, threads, role } = this.#start ?? NOT_STARTED;
    const model = findModel(modelFolder);
    const pool = new ModelPool(
      {
        ...POOL_DEFAULTS,
        workerFile: this.#scripts.worker,
        worker: { graph: model.graph, temperature: model.temperature, threads: Math.max(1, threads) },
        workers: workers === 0 ? defaultWorkers() : workers,
        editor: role === 'editor',
      },
      (error) => {
        this.#modelBroke(error);
      },
    );
    void pool.setAllowance(this.#allowance);
    // The first worker loads the graph while this thread reads the vocabulary.
    pool.warmUp(1);
    const sizes = { ...DEFAULT_SIZES, marksBreaks: model.marksBreaks };
    this.#engine = { pool, tokenizer: loadTokenizer(model.vocabulary), sizes };
    return this.#engine;
  }

  /** A model that cannot be loaded is told with each document; a worker that died takes the process with it. */
  #modelBroke(error: NomDePlumeError): void {
    if (error.code !== 'detector-crashed') {
      this.#engine = undefined;
      return;
    }
    this.#port.send({ kind: 'broken', place: 'worker' });
    this.#port.abandon();
  }
}

/** One document's signal. */
class Cancellation implements CancellationSignal {
  aborted = false;
  readonly #listeners = new Set<() => void>();

  abort(): void {
    this.aborted = true;
    for (const listener of [...this.#listeners]) listener();
    this.#listeners.clear();
  }

  onAbort(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Behind all that people work with. Threads that start from now on inherit it. */
function stepBack(): void {
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A container may forbid it; the work is the same.
  }
}

function asFailure(error: unknown): { code: FailureCode; message: string; next: string } {
  if (error instanceof NomDePlumeError) {
    const { code, message, next } = error;
    if (code === 'cancelled' || code === 'model-missing' || code === 'platform-unsupported') {
      return { code, message, next };
    }
  }
  // What a rule throws may quote the document: it is not passed on.
  return {
    code: 'detector-crashed',
    message: 'Detection failed in this document.',
    next: 'Report the problem, if you can with a text that shows it.',
  };
}
