import { relative } from 'node:path';
import { NEVER, type CancellationSignal } from '../cancellation.ts';
import { foldName } from '../core/text/fold.ts';
import type { DetectOptions, Mention } from '../core/types.ts';
import { isCancelled, NomDePlumeError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { forEachBounded } from './bounded.ts';
import { candidates } from './candidates.ts';
import { languageOf } from './document-language.ts';
import { Deadlines, type Deadline } from './jobs/deadlines.ts';
import type { Job } from './jobs/detector-jobs.ts';
import { NO_LIMITS } from './jobs/pace.ts';
import { languageIdOf } from './language-id.ts';
import { originFinder, type FindOrigin, type Origin } from './origin.ts';
import { readDocument, type ReadDocument } from './read-file.ts';
import { namesIn } from './run-names.ts';
import { SpanSet } from './span-set.ts';
import { byteProgress } from './stream/progress.ts';
import { scanStream, type StreamScan } from './stream/scan-stream.ts';
import type { StreamedFile } from './stream/types.ts';
import { surfaceKey, surfaceOf } from './surfaces.ts';
import type { NotLookedAt, OnProgress, ScanEnvironment, ScannedFile, ScanResult } from './types.ts';
import { compare, type WalkedFile } from './walk.ts';

/** Files read and sent to the detector at once: enough that no worker waits, few enough to stay small. */
const FILES_AT_ONCE = 16;
/** Bytes of them. */
const BYTES_AT_ONCE = 16 * 1024 * 1024;

/**
 * Detects over files and folders without changing any. Folders are walked, ignore files respected; a PATH given by
 * itself is looked at whatever the ignore files say. Texts are not kept: a later step reads them again and compares
 * digests.
 * @param paths absolute, or `-` for `env.standardInput`
 * @throws NomDePlumeError `cancelled`
 */
export async function scan(
  paths: readonly string[],
  env: ScanEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<ScanResult> {
  const started = performance.now();
  const { files, notLookedAt: walked } = await candidates(paths, env, onProgress, signal);
  const { large, notLookedAt } = largeFiles(walked, env);
  const findOrigin = await originFinder(env.vault);
  const state = new ScanState(files, paths, onProgress);
  const streamed = await asJob(env, async (job) => {
    const bounds = {
      get items() {
        return job.filesAtOnce;
      },
      weight: BYTES_AT_ONCE,
      weigh: (file: WalkedFile) => file.size,
    };
    await forEachBounded(files, bounds, signal, async (file) => {
      await job.read(file.size);
      const begun = performance.now();
      const deadline = job.deadlines.add(file.size, signal);
      const found = await scanFile(file.path, env, findOrigin, deadline).finally(() => {
        deadline.done();
      });
      state.add(file, found, performance.now() - begun);
      if ('file' in found) job.count(found.file.words);
    });
    return scanStreams(large, state, env, onProgress, signal);
  });
  return { ...state.result(notLookedAt, performance.now() - started), ...streamed };
}

/** With a share of the machine's workers where jobs have one. */
function asJob<T>({ jobs }: ScanEnvironment, work: (job: Job) => Promise<T>): Promise<T> {
  return jobs === undefined ? work(alone()) : jobs.run(work);
}

function alone(): Job {
  return {
    filesAtOnce: FILES_AT_ONCE,
    deadlines: new Deadlines(NO_LIMITS.fileTime),
    read: () => Promise.resolve(),
    count: () => undefined,
  };
}

function tookTooLong(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'detector-hung',
    `Detection took too long on this document: ${path}.`,
    'Give it more time with --file-time, or leave it out.',
  );
}

/** Files that are read piece by piece, apart from what is left out. */
function largeFiles(
  walked: readonly NotLookedAt[],
  env: ScanEnvironment,
): { large: readonly string[]; notLookedAt: readonly NotLookedAt[] } {
  if (env.streams === undefined) return { large: [], notLookedAt: walked };
  return {
    large: walked.filter(({ reason }) => reason === 'size').map(({ path }) => path),
    notLookedAt: walked.filter(({ reason }) => reason !== 'size'),
  };
}

async function scanStreams(
  paths: readonly string[],
  state: ScanState,
  env: ScanEnvironment,
  onProgress: OnProgress,
  signal: CancellationSignal,
): Promise<Pick<ScanResult, 'streamed'>> {
  if (env.streams === undefined || paths.length === 0) return {};
  const streamed: StreamedFile[] = [];
  for (const path of paths) {
    const report = byteProgress('scan', path, onProgress);
    const found = await scanStream(path, env.streams, env, signal, report);
    if ('file' in found) streamed.push(found.file);
    state.addStreamed(found);
  }
  return { streamed };
}

interface Scanned {
  readonly file: ScannedFile;
  readonly surfaces: readonly string[];
}

async function scanFile(
  path: string,
  env: ScanEnvironment,
  findOrigin: FindOrigin,
  deadline: Deadline,
): Promise<Scanned | NotLookedAt> {
  const read = await readDocument(path, env);
  if ('left' in read) return read.left;
  const origin = await findOrigin(read.document.file);
  try {
    return await detectIn(read.document, origin, env, deadline.signal);
  } catch (cause) {
    const error = deadline.isOver && isCancelled(cause) ? tookTooLong(path) : cause;
    if (isCancelled(error) || !(error instanceof NomDePlumeError)) throw error;
    env.log(`${error.code}: ${path}`);
    return { path, reason: 'detector', code: error.code };
  }
}

async function detectIn(
  document: ReadDocument,
  origin: Origin,
  env: ScanEnvironment,
  signal: CancellationSignal,
): Promise<Scanned> {
  const { path, text, digest, encoding, bom } = document.file;
  const settings = env.settingsFor(path);
  const languageId = languageIdOf(path);
  const options = detectOptions(settings, languageId, origin.kind !== 'new');
  const found = await env.detector.detect({ name: path, text, priority: 2, options }, signal);
  const mentions = wanted(found.mentions, text, origin, settings);
  const file: ScannedFile = {
    path,
    digest,
    encoding,
    bom,
    language: languageOf(text, settings),
    languageId,
    words: found.words,
    mentions,
    names: namesIn(text, mentions),
    writtenByLedger: origin.kind === 'written',
    ...(document.openVersion === undefined ? {} : { openVersion: document.openVersion }),
  };
  env.onFile?.(file, text);
  return {
    file,
    surfaces: mentions.map((mention) => surfaceKey(mention.type, surfaceOf(text, mention))),
  };
}

/** What the detector needs to know of a file, from its settings. */
export function detectOptions(
  settings: Settings,
  languageId: string,
  writtenByLedger: boolean,
): DetectOptions {
  return {
    types: settings.types,
    sensitivity: settings.sensitivity,
    minConfidence: settings.minConfidence,
    countries: settings.countries,
    fields: settings.fields,
    patterns: settings.patterns,
    identifiers: settings.identifiers,
    languageId,
    writtenByLedger,
  };
}

/** Without names that are never marked, and without what the ledger itself wrote into the file. */
export function wanted(
  mentions: readonly Mention[],
  text: string,
  origin: Origin,
  settings: Settings,
): readonly Mention[] {
  if (origin.kind === 'written' && origin.spans === undefined) return [];
  const never = new Set(settings.neverMark.map(foldName));
  const written = new SpanSet(origin.kind === 'written' ? (origin.spans ?? []) : []);
  return mentions.filter(
    (mention) => !never.has(foldName(surfaceOf(text, mention))) && !written.meets(mention),
  );
}

/** Gathers results in any order; gives them in one. */
class ScanState {
  readonly #started = performance.now();
  readonly #files: ScannedFile[] = [];
  readonly #notLookedAt: NotLookedAt[] = [];
  readonly #surfaces = new Set<string>();
  readonly #total: number;
  readonly #bytes: number;
  readonly #roots: readonly string[];
  readonly #onProgress: OnProgress;
  #words = 0;
  #done = 0;
  #bytesDone = 0;

  constructor(files: readonly WalkedFile[], roots: readonly string[], onProgress: OnProgress) {
    this.#total = files.length;
    this.#bytes = files.reduce((sum, { size }) => sum + size, 0);
    this.#roots = roots;
    this.#onProgress = onProgress;
  }

  add({ path, size }: WalkedFile, result: Scanned | NotLookedAt, milliseconds: number): void {
    this.#bytesDone += size;
    if ('file' in result) {
      this.#files.push({ ...result.file, milliseconds });
      this.#words += result.file.words;
      // What a run wrote stays as it is: names that came since are told of, not counted.
      const surfaces = result.file.writtenByLedger ? [] : result.surfaces;
      for (const surface of surfaces) this.#surfaces.add(surface);
    } else this.#notLookedAt.push(result);
    this.#done++;
    const seconds = (performance.now() - this.#started) / 1000;
    this.#onProgress({
      phase: 'scan',
      done: this.#done,
      total: this.#total,
      wordsPerSecond: seconds > 0 ? Math.round(this.#words / seconds) : 0,
      ...(this.#bytesDone === 0
        ? {}
        : { secondsLeft: Math.round((seconds * (this.#bytes - this.#bytesDone)) / this.#bytesDone) }),
      file: displayPath(path, this.#roots),
    });
  }

  addStreamed(result: StreamScan | NotLookedAt): void {
    if ('file' in result) {
      this.#words += result.file.words;
      for (const surface of result.surfaces) this.#surfaces.add(surface);
    } else this.#notLookedAt.push(result);
  }

  result(walked: readonly NotLookedAt[], elapsed: number): ScanResult {
    return {
      roots: this.#roots,
      files: this.#files.sort((a, b) => compare(a.path, b.path)),
      notLookedAt: [...walked, ...this.#notLookedAt].sort((a, b) => compare(a.path, b.path)),
      entities: this.#surfaces.size,
      words: this.#words,
      elapsed,
    };
  }
}

/** A path as a person who gave the roots would say it. */
function displayPath(path: string, roots: readonly string[]): string {
  const root = roots.find((candidate) => path.startsWith(candidate) && path !== candidate);
  return root === undefined ? path : relative(root, path);
}
