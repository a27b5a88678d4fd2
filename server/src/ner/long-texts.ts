/**
 * The pure part of detection for long texts, in threads of its own: it takes one go over the text, and the host's
 * main thread has to stay free for what is on the screen.
 *
 * One thread for the editor's documents and one for runs, each started when first needed and ended when idle. Nothing
 * native runs in them, so that they may be terminated at any moment: that is how a document is cancelled.
 */
import { parentPort, Worker } from 'node:worker_threads';
import type { CancellationSignal } from '../cancellation.ts';
import {
  EMPTY_DICTIONARY,
  type DetectOptions,
  type DictionarySnapshot,
  type Mention,
  type ModelOutput,
} from '../core/types.ts';
import { cancelled } from '../errors.ts';
import { VALUE_SEPARATOR, type Priority } from './detector-client.ts';
import type { Running } from './pool.ts';

/** The pure part: what `core/detect/pipeline.ts` exports. */
export interface Pipeline<Compiled> {
  compileDictionary(snapshot: DictionarySnapshot): Compiled;
  detectDocument(input: {
    text: string;
    model: ModelOutput | undefined;
    dictionary: Compiled;
    options: DetectOptions;
  }): Mention[];
  detectKnown(text: string, dictionary: Compiled, options: DetectOptions): Mention[];
}

/** Loads the pipeline: its lists take a while, in which the model may be at work already. */
export type LoadPipeline<Compiled> = () => Promise<Pipeline<Compiled>>;

/** Everything, or only what the dictionary says, or many texts, each by itself. */
export type What = 'all' | 'known' | 'values';

export interface LongText {
  readonly owner: number;
  readonly what: What;
  readonly text: string;
  readonly model: ModelOutput | undefined;
  readonly dictionary: DictionarySnapshot;
  readonly options: DetectOptions;
  readonly priority: Priority;
}

/** A text as it is sent to its thread: the dictionary goes along when the thread has another one. */
type Sent = Omit<LongText, 'dictionary'> & { readonly dictionary: DictionarySnapshot | undefined };

type Answer = { readonly mentions: Mention[] } | { readonly failed: true };

interface Task {
  readonly input: LongText;
  readonly resolve: (mentions: Mention[]) => void;
  readonly reject: (error: Error) => void;
}

const LANES = 2;
const IDLE_AFTER = 30_000;
/** UTF-16 code units; a text twice as long may take twice the time before it counts as hung. */
const LENGTH_OF_LIMIT = 1_000_000;

export class LongTexts {
  readonly #lanes: Lane[];

  /** `script`: a file that calls `servePipeline` when it is a worker. */
  constructor(script: string) {
    this.#lanes = Array.from({ length: LANES }, () => new Lane(script));
  }

  /** @throws NomDePlumeError `cancelled`; Error without text if the pipeline threw or its thread ended */
  async detect(input: LongText, signal: CancellationSignal): Promise<Mention[]> {
    const lane = this.#lanes[input.priority === 2 ? 1 : 0];
    if (lane === undefined || signal.aborted) throw cancelled();
    let task: Task | undefined;
    let forget: () => void = () => undefined;
    try {
      return await new Promise((resolve, reject) => {
        task = { input, resolve, reject };
        forget = signal.onAbort(() => {
          if (task !== undefined) lane.drop(task);
          reject(cancelled());
        });
        lane.add(task);
      });
    } finally {
      forget();
    }
  }

  /** What is in work; `since` is milliseconds for each million code units where the text is longer than that. */
  get running(): readonly Running[] {
    return this.#lanes.flatMap((lane) => lane.running ?? []);
  }

  async dispose(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.end()));
  }
}

/** One thread and the texts that wait for it. */
class Lane {
  readonly #script: string;
  #waiting: Task[] = [];
  #current: Task | undefined;
  #since = 0;
  #worker: Worker | undefined;
  /** The dictionary that the thread has. */
  #sent: DictionarySnapshot | undefined;
  #idleTimer: NodeJS.Timeout | undefined;

  constructor(script: string) {
    this.#script = script;
  }

  get running(): Running | undefined {
    if (this.#current === undefined) return undefined;
    const { owner, text } = this.#current.input;
    const share = Math.max(1, text.length / LENGTH_OF_LIMIT);
    return { owner, since: (performance.now() - this.#since) / share };
  }

  add(task: Task): void {
    this.#waiting.push(task);
    this.#next();
  }

  drop(task: Task): void {
    this.#waiting = this.#waiting.filter((other) => other !== task);
    if (this.#current !== task) return;
    this.#current = undefined;
    void this.end().then(() => {
      this.#next();
    });
  }

  async end(): Promise<void> {
    clearTimeout(this.#idleTimer);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #next(): void {
    if (this.#current !== undefined) return;
    clearTimeout(this.#idleTimer);
    this.#current = this.#waiting.shift();
    if (this.#current === undefined) {
      this.#idleTimer = setTimeout(() => void this.end(), IDLE_AFTER).unref();
      return;
    }
    this.#since = performance.now();
    this.#worker ??= this.#start();
    const { input } = this.#current;
    const isKnown = this.#sent === input.dictionary;
    this.#sent = input.dictionary;
    const message: Sent = isKnown ? { ...input, dictionary: undefined } : input;
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    this.#sent = undefined;
    const worker = new Worker(this.#script, { execArgv: [] });
    worker.on('message', (answer: Answer) => {
      if (worker === this.#worker) this.#finish(answer);
    });
    worker.on('error', () => {
      if (worker === this.#worker) this.#worker = undefined;
      this.#finish({ failed: true });
    });
    return worker;
  }

  #finish(answer: Answer): void {
    const task = this.#current;
    this.#current = undefined;
    if ('mentions' in answer) task?.resolve(answer.mentions);
    else task?.reject(new Error('The pipeline failed.'));
    this.#next();
  }
}

/** Answers long texts when called in a worker thread of `LongTexts`. */
export async function servePipeline<Compiled>(load: LoadPipeline<Compiled>): Promise<void> {
  const pipeline = await load();
  let compiled: Compiled | undefined;
  parentPort?.on('message', (input: Sent) => {
    if (input.dictionary !== undefined) compiled = pipeline.compileDictionary(input.dictionary);
    compiled ??= pipeline.compileDictionary(EMPTY_DICTIONARY);
    parentPort?.postMessage(answerTo(pipeline, input, compiled));
  });
}

function answerTo<Compiled>(pipeline: Pipeline<Compiled>, input: Sent, dictionary: Compiled): Answer {
  try {
    return { mentions: runPipeline(pipeline, input, dictionary) };
  } catch {
    // What a rule throws may quote the text.
    return { failed: true };
  }
}

/** The pipeline over one text, on the calling thread. */
export function runPipeline<Compiled>(
  pipeline: Pipeline<Compiled>,
  { what, text, model, options }: Pick<LongText, 'what' | 'text' | 'model' | 'options'>,
  dictionary: Compiled,
): Mention[] {
  if (what === 'known') return pipeline.detectKnown(text, dictionary, options);
  if (what === 'values') return detectValues(pipeline, text, options, dictionary);
  return pipeline.detectDocument({ text, model, dictionary, options });
}

function detectValues<Compiled>(
  pipeline: Pipeline<Compiled>,
  text: string,
  options: DetectOptions,
  dictionary: Compiled,
): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  for (const value of text.split(VALUE_SEPARATOR)) {
    const mentions = pipeline.detectDocument({ text: value, model: undefined, dictionary, options });
    for (const mention of mentions) {
      found.push({ ...mention, start: mention.start + at, end: mention.end + at });
    }
    at += value.length + VALUE_SEPARATOR.length;
  }
  return found;
}
