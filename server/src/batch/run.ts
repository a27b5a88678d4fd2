import { NEVER, type CancellationSignal } from '../cancellation.ts';
import type { PreparedNames } from '../core/pseudonyms/assignment-types.ts';
import { EMPTY_DICTIONARY } from '../core/types.ts';
import { cancelled, isCancelled } from '../errors.ts';
import { AT_ONCE, forEachBounded } from './bounded.ts';
import { counter } from './counter.ts';
import { JournaledWriter, type Place, type Written } from './journaled-writer.ts';
import { foldAll, namedDocument } from './named-document.ts';
import { commonFolder, copyPath } from './output-paths.ts';
import { outputOf } from './output.ts';
import { planRun, type PlannedDocument, type RunPlan } from './plan-run.ts';
import { isFailure, readUnchanged, STANDARD_INPUT, type ReadDocument } from './read-file.ts';
import { editsFor } from './replacements.ts';
import { originalsOf, ResidualCheck } from './residual.ts';
import { forgetStreams, writeStreams } from './stream/write-streams.ts';
import type {
  BatchEnvironment,
  OnProgress,
  ResidualFinding,
  RunOptions,
  RunOutcome,
  ScanResult,
} from './types.ts';
import { compare } from './walk.ts';

/**
 * Replaces what a scan found, as one run of the vault: names found in one document are looked for in all, every new
 * name gets its pseudonym, intents are made durable, files are written atomically and checked for what was left.
 * A file that changed since the scan is skipped and named. The result depends neither on the order of files nor on
 * the number of workers. Cancelling leaves whole files and gives outcome `cancelled`; `undo` takes them back.
 * @throws NomDePlumeError `run-busy`, `run-interrupted` (see `recover`), `vault-locked`; `cancelled` before a run began
 */
export async function pseudonymize(
  scan: ScanResult,
  options: RunOptions,
  env: BatchEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<RunOutcome> {
  const started = performance.now();
  const work = options.dryRun === true ? rehearse : perform;
  try {
    const outcome = await work(scan, options, env, onProgress, signal);
    return { ...outcome, elapsed: performance.now() - started };
  } finally {
    await forgetStreams(scan);
    await refreshDictionary(env, options.domain);
  }
}

type TimelessOutcome = Omit<RunOutcome, 'elapsed'>;

/** What the run would do, with nothing changed anywhere. */
async function rehearse(
  scan: ScanResult,
  options: RunOptions,
  env: BatchEnvironment,
  onProgress: OnProgress,
  signal: CancellationSignal,
): Promise<TimelessOutcome> {
  const plan = await planRun(scan, options, env, onProgress, signal);
  const replaced = plan.documents.filter((document) => document.mentions.length > 0);
  return {
    ...outcomeOf('', 'done', plan, NOTHING_WRITTEN, []),
    written: [...replaced, ...plan.streamed.filter(({ changes }) => changes)].map(({ file }) => file.path),
    mentions:
      replaced.reduce((sum, document) => sum + document.mentions.length, 0) +
      plan.streamed.reduce((sum, { file }) => sum + file.mentions, 0),
  };
}

async function perform(
  scan: ScanResult,
  options: RunOptions,
  env: BatchEnvironment,
  onProgress: OnProgress,
  signal: CancellationSignal,
): Promise<TimelessOutcome> {
  if (signal.aborted) throw cancelled();
  const { vault } = env;
  const { domain, fsync = true } = options;
  const toCopy = options.target.kind === 'copy';
  const runId = await vault.beginRun({ kind: 'pseudonymize', domain, roots: scan.roots, toCopy });
  const writer = new JournaledWriter(
    vault,
    { runId, kind: 'pseudonymize', fsync, applyEdit: env.applyEdit },
    signal,
  );
  let plan: RunPlan = EMPTY_PLAN;
  try {
    plan = await planRun(scan, options, env, onProgress, signal);
    onProgress({ phase: 'assign', done: 0, total: 1 });
    const before = await entitiesBefore(options, env);
    const prepared = await vault.prepare(domain, plan.named, foldAll(plan.words));
    onProgress({ phase: 'assign', done: 1, total: 1 });
    const known = originalsOf(await vault.reverseDictionary(domain));
    const check = new ResidualCheck([...plan.surfaces, ...known], plan.ignored);
    const step = new WriteStep(scan, options, env, writer, check, before);
    const inFiles = await step.perform(plan, onProgress, signal);
    const base = await commonFolder(scan.roots);
    const place = (path: string): Place => placeOf(path, base, options);
    const streams = await writeStreams(
      plan.streamed,
      runId,
      options,
      env,
      writer,
      check,
      place,
      onProgress,
      signal,
    );
    const complete = ![...scan.notLookedAt, ...plan.left, ...writer.result().notLookedAt].some(isFailure);
    const outcome = complete ? 'done' : 'partial';
    await vault.endRun(runId, outcome);
    return {
      ...outcomeOf(runId, outcome, plan, writer.result(), [...step.residual, ...streams.residual], prepared),
      mentions: inFiles + streams.mentions,
    };
  } catch (error) {
    await writer.stop();
    await vault.endRun(runId, isCancelled(error) ? 'cancelled' : 'failed').catch(() => undefined);
    if (!isCancelled(error)) throw error;
    return outcomeOf(runId, 'cancelled', plan, writer.result(), []);
  }
}

/** Third pass over the documents: renders and writes. */
class WriteStep {
  readonly #residual: ResidualFinding[] = [];
  readonly #scan: ScanResult;
  readonly #options: RunOptions;
  readonly #env: BatchEnvironment;
  readonly #writer: JournaledWriter;
  readonly #check: ResidualCheck;
  readonly #before: ReadonlySet<string>;

  constructor(
    scan: ScanResult,
    options: RunOptions,
    env: BatchEnvironment,
    writer: JournaledWriter,
    check: ResidualCheck,
    before: ReadonlySet<string>,
  ) {
    this.#before = before;
    this.#scan = scan;
    this.#options = options;
    this.#env = env;
    this.#writer = writer;
    this.#check = check;
  }

  /** What is left in the outputs, sorted. */
  get residual(): readonly ResidualFinding[] {
    return this.#residual.toSorted((a, b) => compare(a.path, b.path) || a.start - b.start);
  }

  /** Gives the number of mentions replaced. */
  async perform(plan: RunPlan, onProgress: OnProgress, signal: CancellationSignal): Promise<number> {
    const count = counter(onProgress, 'write', plan.documents.length);
    const base = await commonFolder(this.#scan.roots);
    let mentions = 0;
    await forEachBounded(plan.documents, AT_ONCE, signal, async (planned) => {
      const replaced = await this.#one(planned, base);
      mentions += replaced;
      count(planned.file.path);
    });
    await this.#writer.finish();
    return mentions;
  }

  async #one(planned: PlannedDocument, base: string): Promise<number> {
    const { file, mentions } = planned;
    const place = placeOf(file.path, base, this.#options);
    if (file.writtenByLedger) this.#writer.leave({ path: file.path, reason: 'written-by-ledger' });
    const read = await readUnchanged(file, this.#env);
    if ('left' in read) {
      this.#writer.leave(read.left);
      return 0;
    }
    if (mentions.length > 0) return this.#replace(planned, read.document, place);
    this.#look(file.path, read.document.file.text);
    await this.#writer.copy(read.document, place);
    return 0;
  }

  async #replace(planned: PlannedDocument, document: ReadDocument, place: Place): Promise<number> {
    const { file, mentions } = planned;
    const { text } = document.file;
    const begun = performance.now();
    const named = namedDocument(file, text, mentions);
    const replacements = await this.#env.vault.render(this.#options.domain, named);
    const output = outputOf(document, editsFor(text, mentions, replacements));
    if (output === undefined) {
      this.#writer.leave({ path: file.path, reason: 'encoding', code: 'file-encoding' });
      return 0;
    }
    this.#look(file.path, output.text);
    await this.#writer.add(output, place);
    const entities = new Set(output.spans.map(({ entityId }) => entityId));
    const reusedEntities = [...entities].filter((id) => this.#before.has(id)).length;
    this.#options.onDocument?.({
      path: file.path,
      mentions: output.spans.length,
      newEntities: entities.size - reusedEntities,
      reusedEntities,
      milliseconds: (file.milliseconds ?? 0) + performance.now() - begun,
    });
    return output.spans.length;
  }

  #look(path: string, text: string): void {
    this.#residual.push(...this.#check.find(path, text));
  }
}

function placeOf(path: string, base: string, { target }: RunOptions): Place {
  if (target.kind === 'in-place' || path === STANDARD_INPUT) return { kind: 'in-place' };
  return { kind: 'copy', path: copyPath(path, base, target.folder) };
}

/** The entities that the vault has before the run adds its own; asked for only where somebody wants to hear of them. */
async function entitiesBefore(
  { onDocument, domain }: RunOptions,
  { vault }: BatchEnvironment,
): Promise<ReadonlySet<string>> {
  if (onDocument === undefined || (await vault.status()).info?.entities === 0) return new Set();
  return new Set((await vault.reverseDictionary(domain)).map(({ entityId }) => entityId));
}

/** Detection knows the new names from now on, and no longer those of the run alone. */
async function refreshDictionary(env: BatchEnvironment, domain: string): Promise<void> {
  const { state } = await env.vault.status();
  env.detector.setDictionary(state === 'open' ? await env.vault.dictionary(domain) : EMPTY_DICTIONARY);
}

const EMPTY_PLAN: RunPlan = {
  documents: [],
  streamed: [],
  named: [],
  words: new Set(),
  surfaces: [],
  ignored: new Set(),
  left: [],
  foundInWritten: [],
};
const NOTHING_WRITTEN: Written = {
  written: [],
  notLookedAt: [],
  editorEdits: [],
  standardOutput: undefined,
};

function outcomeOf(
  runId: string,
  outcome: RunOutcome['outcome'],
  plan: RunPlan,
  written: Written,
  residual: readonly ResidualFinding[],
  prepared?: PreparedNames,
): TimelessOutcome {
  const { standardOutput } = written;
  return {
    runId,
    outcome,
    written: written.written,
    mentions: 0,
    newEntities: prepared?.newEntities ?? 0,
    reusedEntities: prepared?.reusedEntities ?? 0,
    notLookedAt: [...plan.left, ...written.notLookedAt],
    residual,
    editorEdits: written.editorEdits,
    foundInWritten: plan.foundInWritten,
    exhaustion: prepared?.exhaustion ?? [],
    ...(standardOutput === undefined ? {} : { standardOutput }),
  };
}
