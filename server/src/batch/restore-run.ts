import { NEVER, type CancellationSignal } from '../cancellation.ts';
import { cancelled, isCancelled, NomDePlumeError } from '../errors.ts';
import { AT_ONCE, forEachBounded } from './bounded.ts';
import { candidates } from './candidates.ts';
import { counter } from './counter.ts';
import { compose, type Edit } from './edits.ts';
import { takeBack } from './exact-restore.ts';
import { JournaledWriter, type Place } from './journaled-writer.ts';
import { LexicalRestore } from './lexical-restore.ts';
import { commonFolder, copyPath } from './output-paths.ts';
import { outputOf } from './output.ts';
import { isFailure, readDocument, STANDARD_INPUT, type ReadDocument } from './read-file.ts';
import { byteProgress } from './stream/progress.ts';
import { restoreStream } from './stream/restore-stream.ts';
import type {
  BatchEnvironment,
  NotLookedAt,
  OnProgress,
  RestoredFile,
  RestoreOptions,
  RestoreOutcome,
} from './types.ts';
import { compare } from './walk.ts';

/**
 * Brings the originals back, as one run of the vault. A file whose content the ledger knows (under whatever path) is
 * restored exactly, through as many runs as lie on top of each other; any other is restored as far as its pseudonyms
 * say without doubt.
 * @param paths absolute, or `-` for `env.standardInput`
 * @throws NomDePlumeError `run-busy`, `run-interrupted`, `vault-locked`; `cancelled` before a run began
 */
export async function restore(
  paths: readonly string[],
  options: RestoreOptions,
  env: BatchEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<RestoreOutcome> {
  const started = performance.now();
  if (signal.aborted) throw cancelled();
  const { domain, fsync = true } = options;
  const toCopy = options.target.kind === 'copy';
  const runId = await env.vault.beginRun({ kind: 'restore', domain, roots: paths, toCopy });
  const writer = new JournaledWriter(
    env.vault,
    { runId, kind: 'restore', fsync, applyEdit: env.applyEdit },
    signal,
  );
  const run = new RestoreRun(runId, paths, options, env, writer);
  try {
    await run.perform(onProgress, signal);
    const outcome = run.isComplete() ? 'done' : 'partial';
    await env.vault.endRun(runId, outcome);
    return run.outcome(runId, outcome, performance.now() - started);
  } catch (error) {
    await writer.stop();
    await env.vault.endRun(runId, isCancelled(error) ? 'cancelled' : 'failed').catch(() => undefined);
    if (!isCancelled(error)) throw error;
    return run.outcome(runId, 'cancelled', performance.now() - started);
  }
}

class RestoreRun {
  readonly #runId: string;
  readonly #paths: readonly string[];
  readonly #options: RestoreOptions;
  readonly #env: BatchEnvironment;
  readonly #writer: JournaledWriter;
  readonly #lexical: LexicalRestore;
  readonly #files: RestoredFile[] = [];
  readonly #left: NotLookedAt[] = [];

  constructor(
    runId: string,
    paths: readonly string[],
    options: RestoreOptions,
    env: BatchEnvironment,
    writer: JournaledWriter,
  ) {
    this.#runId = runId;
    this.#paths = paths;
    this.#options = options;
    this.#env = env;
    this.#writer = writer;
    this.#lexical = new LexicalRestore(env.vault, options.domain);
  }

  async perform(onProgress: OnProgress, signal: CancellationSignal): Promise<void> {
    const { files, notLookedAt } = await candidates(this.#paths, this.#env, onProgress, signal);
    const isLarge = ({ reason }: NotLookedAt): boolean =>
      reason === 'size' && this.#env.streams !== undefined;
    this.#left.push(...notLookedAt.filter((left) => !isLarge(left)));
    const base = await commonFolder(this.#paths);
    const count = counter(onProgress, 'restore', files.length);
    await forEachBounded(files, AT_ONCE, signal, async ({ path }) => {
      await this.#one(path, base);
      count(path);
    });
    await this.#writer.finish();
    for (const { path } of notLookedAt.filter(isLarge)) await this.#large(path, base, onProgress, signal);
  }

  async #large(
    path: string,
    base: string,
    onProgress: OnProgress,
    signal: CancellationSignal,
  ): Promise<void> {
    const { fsync = true, domain } = this.#options;
    const options = {
      runId: this.#runId,
      fsync,
      place: this.#placeOf(path, base),
      names: () => this.#env.vault.reverseDictionary(domain),
    };
    const report = byteProgress('restore', path, onProgress);
    const done = await restoreStream(path, options, this.#env.vault, signal, report);
    if ('left' in done) this.#left.push(done.left);
    else this.#files.push(done.restored);
  }

  isComplete(): boolean {
    return (
      ![...this.#left, ...this.#writer.result().notLookedAt].some(isFailure) &&
      this.#files.every((file) => file.undecided.length === 0)
    );
  }

  outcome(runId: string, outcome: RestoreOutcome['outcome'], elapsed: number): RestoreOutcome {
    const { notLookedAt, editorEdits, standardOutput } = this.#writer.result();
    const failed = new Set(notLookedAt.map(({ path }) => path));
    return {
      runId,
      outcome,
      files: this.#files.filter(({ path }) => !failed.has(path)).sort((a, b) => compare(a.path, b.path)),
      notLookedAt: [...this.#left, ...notLookedAt].sort((a, b) => compare(a.path, b.path)),
      editorEdits,
      ...(standardOutput === undefined ? {} : { standardOutput }),
      elapsed,
    };
  }

  async #one(path: string, base: string): Promise<void> {
    const read = await readDocument(path, this.#env);
    if ('left' in read) {
      this.#left.push(read.left);
      return;
    }
    try {
      await this.#restore(read.document, this.#placeOf(path, base));
    } catch (error) {
      if (!(error instanceof NomDePlumeError) || error.code !== 'ledger-mismatch') throw error;
      this.#env.log(`${error.code}: ${path}`);
      this.#left.push({ path, reason: 'changed', code: error.code });
    }
  }

  async #restore(document: ReadDocument, place: Place): Promise<void> {
    const { path } = document.file;
    const exact = await takeBack(document.file, this.#env.vault);
    const rest = await this.#lexical.restore(path, exact);
    const edits = rest.edits.length === 0 ? exact.edits : compose(exact.edits, exact.text, rest.edits);
    const restored = exact.restored + rest.edits.length;
    const isExact = rest.edits.length === 0 && rest.undecided.length === 0;
    const how = !isExact ? 'lexical' : edits.length === 0 ? 'unchanged' : 'exact';
    this.#files.push({ path, how, restored, undecided: rest.undecided });
    if (edits.length === 0) await this.#writer.copy(document, place);
    else await this.#write({ ...document, file: exact.file }, edits, place);
  }

  async #write(document: ReadDocument, edits: readonly Edit[], place: Place): Promise<void> {
    const output = outputOf(document, edits);
    if (output === undefined) {
      this.#writer.leave({ path: document.file.path, reason: 'encoding', code: 'file-encoding' });
    } else await this.#writer.add(output, place);
  }

  #placeOf(path: string, base: string): Place {
    const { target } = this.#options;
    if (target.kind === 'in-place' || path === STANDARD_INPUT) return { kind: 'in-place' };
    return { kind: 'copy', path: copyPath(path, base, target.folder) };
  }
}
