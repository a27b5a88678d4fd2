/** Second pass of a run: looks for the names of all documents in each, and gathers what assignment needs to know. */
import type { CancellationSignal } from '../cancellation.ts';
import type { NamedDocument } from '../core/pseudonyms/assignment-types.ts';
import type { ReplacedSurface } from '../core/restore/residual.ts';
import { foldName } from '../core/text/fold.ts';
import { EMPTY_DICTIONARY, type DictionarySnapshot, type KnownName, type Mention } from '../core/types.ts';
import { isCancelled, NomDePlumeError } from '../errors.ts';
import { AT_ONCE, forEachBounded } from './bounded.ts';
import { counter } from './counter.ts';
import { addWords, distinctNames, namedDocument } from './named-document.ts';
import { originFinder, type FindOrigin, type Origin } from './origin.ts';
import { readUnchanged } from './read-file.ts';
import { mergeMentions, RunNames, withNames } from './run-names.ts';
import { planStream } from './stream/plan-stream.ts';
import { byteProgress } from './stream/progress.ts';
import type { StreamedFile } from './stream/types.ts';
import { detached, surfaceOf } from './surfaces.ts';
import { detectOptions, wanted } from './scan.ts';
import type {
  BatchEnvironment,
  NotLookedAt,
  OnProgress,
  RunOptions,
  RunOutcome,
  ScannedFile,
  ScanResult,
} from './types.ts';
import { compare } from './walk.ts';

/** A document between the passes: where to replace, not yet with what. */
export interface PlannedDocument {
  readonly file: ScannedFile;
  /** Empty where nothing is to be replaced. */
  readonly mentions: readonly Mention[];
}

/** A large file between the passes. */
export interface PlannedStream {
  readonly file: StreamedFile;
  /** Whether anything in it is to be replaced. */
  readonly changes: boolean;
}

/** Every list is sorted by path. */
export interface RunPlan {
  readonly documents: readonly PlannedDocument[];
  readonly named: readonly NamedDocument[];
  /** Words of all documents outside what is replaced, as written. */
  readonly words: ReadonlySet<string>;
  /** What is replaced, each spelling once. */
  readonly surfaces: readonly ReplacedSurface[];
  /** Keys of what the user decided to leave. */
  readonly ignored: ReadonlySet<string>;
  /** Files that are written piece by piece. */
  readonly streamed: readonly PlannedStream[];
  readonly left: readonly NotLookedAt[];
  readonly foundInWritten: RunOutcome['foundInWritten'];
}

/** @throws NomDePlumeError `cancelled` */
export async function planRun(
  scan: ScanResult,
  options: RunOptions,
  env: BatchEnvironment,
  onProgress: OnProgress,
  signal: CancellationSignal,
): Promise<RunPlan> {
  const planner = new Planner(options, env, await originFinder(env.vault), signal);
  await planner.lookFor(scan);
  const streamed = scan.streamed ?? [];
  const count = counter(onProgress, 'propagate', scan.files.length);
  await forEachBounded(scan.files, AT_ONCE, signal, async (file) => {
    await planner.add(file);
    count(file.path);
  });
  for (const file of streamed) await planner.addStreamed(file, onProgress);
  return planner.plan();
}

class Planner {
  readonly #options: RunOptions;
  readonly #env: BatchEnvironment;
  readonly #findOrigin: FindOrigin;
  readonly #signal: CancellationSignal;
  readonly #documents: PlannedDocument[] = [];
  readonly #named: NamedDocument[] = [];
  readonly #words = new Set<string>();
  readonly #left: NotLookedAt[] = [];
  readonly #foundInWritten: { path: string; mentions: readonly Mention[] }[] = [];
  readonly #surfaces = new Map<string, ReplacedSurface>();
  readonly #ignored = new Set<string>();
  readonly #streamed: PlannedStream[] = [];
  #namesAreNew = false;

  constructor(
    options: RunOptions,
    env: BatchEnvironment,
    findOrigin: FindOrigin,
    signal: CancellationSignal,
  ) {
    this.#options = options;
    this.#env = env;
    this.#findOrigin = findOrigin;
    this.#signal = signal;
  }

  /** Tells the detector the names of all documents. One document has heard its own names already. */
  async lookFor(scan: ScanResult): Promise<void> {
    const dictionary = await this.#dictionary();
    for (const name of dictionary.ignored) this.#ignored.add(foldName(name));
    const names = this.#namesOf(scan);
    const isAlone = scan.files.length < 2 && (scan.streamed ?? []).length === 0;
    if (isAlone || names.length === 0) return;
    this.#env.detector.setDictionary(withNames(dictionary, names));
    this.#namesAreNew = true;
  }

  async add(file: ScannedFile): Promise<void> {
    const read = await readUnchanged(file, this.#env);
    if ('left' in read) {
      this.#left.push(read.left);
      return;
    }
    const { text } = read.document.file;
    const origin = await this.#findOrigin(read.document.file);
    try {
      this.#take(file, text, origin, await this.#mentionsOf(file, text, origin));
    } catch (error) {
      if (isCancelled(error) || !(error instanceof NomDePlumeError)) throw error;
      this.#left.push({ path: file.path, reason: 'detector', code: error.code });
    }
  }

  async addStreamed(file: StreamedFile, onProgress: OnProgress): Promise<void> {
    if (file.writtenByLedger) {
      this.#streamed.push({ file, changes: false });
      return;
    }
    const accept = this.#options.acceptText ?? ((): boolean => true);
    const sink = { words: this.#words, surfaces: this.#surfaces, ignored: this.#ignored };
    const report = byteProgress('propagate', file.path, onProgress);
    try {
      const named = await planStream(file, this.#env, accept, sink, this.#signal, report);
      for (const document of named) this.#named.push(document);
      this.#streamed.push({ file, changes: named.length > 0 });
    } catch (error) {
      if (isCancelled(error) || !(error instanceof NomDePlumeError)) throw error;
      const reason = error.code === 'file-changed' ? 'changed' : 'detector';
      this.#left.push({ path: file.path, reason, code: error.code });
    }
  }

  plan(): RunPlan {
    return {
      streamed: this.#streamed,
      documents: this.#documents.sort((a, b) => compare(a.file.path, b.file.path)),
      named: this.#named.sort((a, b) => compare(a.id, b.id)),
      words: this.#words,
      surfaces: [...this.#surfaces.values()],
      ignored: this.#ignored,
      left: this.#left.sort((a, b) => compare(a.path, b.path)),
      foundInWritten: this.#foundInWritten.sort((a, b) => compare(a.path, b.path)),
    };
  }

  #take(file: ScannedFile, text: string, origin: Origin, mentions: readonly Mention[]): void {
    if (file.writtenByLedger) {
      this.#documents.push({ file, mentions: [] });
      if (mentions.length > 0) this.#foundInWritten.push({ path: file.path, mentions });
    } else {
      this.#documents.push({ file, mentions });
      if (mentions.length > 0)
        this.#named.push(this.#note(distinctNames(namedDocument(file, text, mentions))));
    }
    addWords(text, origin.kind === 'written' ? (origin.spans ?? []) : mentions, this.#words);
  }

  /** Remembers what is replaced, for the check of what is left. */
  #note(document: NamedDocument): NamedDocument {
    for (const { type, surface } of document.mentions) {
      const key = `${type} ${surface}`;
      if (!this.#surfaces.has(key)) this.#surfaces.set(key, { type, surface: detached(surface) });
    }
    return document;
  }

  async #mentionsOf(file: ScannedFile, text: string, origin: Origin): Promise<readonly Mention[]> {
    const accepted = file.mentions.filter((mention) => this.#isAccepted(file, mention));
    const rejected = file.mentions.filter((mention) => !this.#isAccepted(file, mention));
    for (const mention of rejected) this.#ignored.add(foldName(surfaceOf(text, mention)));
    if (!this.#namesAreNew) return accepted;
    const settings = this.#env.settingsFor(file.path);
    const options = detectOptions(settings, file.languageId, origin.kind !== 'new');
    const request = { name: file.path, text, priority: 2, options } as const;
    const known = await this.#env.detector.detectKnown(request, this.#signal);
    return mergeMentions(accepted, wanted(known.mentions, text, origin, settings), rejected);
  }

  #namesOf(scan: ScanResult): readonly KnownName[] {
    const names = new RunNames();
    for (const file of scan.files) {
      for (const name of file.names) {
        const mention = file.mentions[name.first];
        if (mention !== undefined && this.#isAccepted(file, mention)) names.add(name);
      }
    }
    for (const file of scan.streamed ?? []) for (const name of file.names) names.add(name);
    return names.names();
  }

  async #dictionary(): Promise<DictionarySnapshot> {
    const { state } = await this.#env.vault.status();
    return state === 'open' ? this.#env.vault.dictionary(this.#options.domain) : EMPTY_DICTIONARY;
  }

  #isAccepted(file: ScannedFile, mention: Mention): boolean {
    return this.#options.accept?.(file.path, mention) ?? true;
  }
}
