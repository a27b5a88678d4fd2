import { relative } from 'node:path';
import { NEVER, type CancellationSignal } from '../cancellation.ts';
import { foldName } from '../core/text/fold.ts';
import type { DetectOptions, Mention } from '../core/types.ts';
import { isCancelled, NomDePlumeError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { forEachBounded } from './bounded.ts';
import { candidates } from './candidates.ts';
import { languageOf } from './document-language.ts';
import { languageIdOf } from './language-id.ts';
import { originFinder, type FindOrigin, type Origin } from './origin.ts';
import { readDocument, type ReadDocument } from './read-file.ts';
import { namesIn } from './run-names.ts';
import { SpanSet } from './span-set.ts';
import { surfaceKey, surfaceOf } from './surfaces.ts';
import type { NotLookedAt, OnProgress, ScanEnvironment, ScannedFile, ScanResult } from './types.ts';
import { compare } from './walk.ts';

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
  const { files, notLookedAt } = await candidates(paths, env, onProgress, signal);
  const findOrigin = await originFinder(env.vault);
  const state = new ScanState(files.length, paths, onProgress);
  await forEachBounded(
    files,
    { items: FILES_AT_ONCE, weight: BYTES_AT_ONCE, weigh: (file) => file.size },
    signal,
    async (file) => {
      state.add(file.path, await scanFile(file.path, env, findOrigin, signal));
    },
  );
  return state.result(notLookedAt, performance.now() - started);
}

interface Scanned {
  readonly file: ScannedFile;
  readonly surfaces: readonly string[];
}

async function scanFile(
  path: string,
  env: ScanEnvironment,
  findOrigin: FindOrigin,
  signal: CancellationSignal,
): Promise<Scanned | NotLookedAt> {
  const read = await readDocument(path, env);
  if ('left' in read) return read.left;
  const origin = await findOrigin(read.document.file);
  try {
    return await detectIn(read.document, origin, env, signal);
  } catch (error) {
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
  readonly #roots: readonly string[];
  readonly #onProgress: OnProgress;
  #words = 0;
  #done = 0;

  constructor(total: number, roots: readonly string[], onProgress: OnProgress) {
    this.#total = total;
    this.#roots = roots;
    this.#onProgress = onProgress;
  }

  add(path: string, result: Scanned | NotLookedAt): void {
    if ('file' in result) {
      this.#files.push(result.file);
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
      file: displayPath(path, this.#roots),
    });
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
