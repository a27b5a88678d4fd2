/**
 * Files that runs wrote follow the mapping as it is now: after a pseudonym was renamed, a theme or strategy changed, a
 * decision taken. It is one more run on top of the earlier ones: the ledger leads back through all of them.
 */
import { NEVER, type CancellationSignal } from '../cancellation.ts';
import type { NamedDocument, PreparedNames } from '../core/pseudonyms/assignment-types.ts';
import { foldName } from '../core/text/fold.ts';
import type { EntityType, Mention } from '../core/types.ts';
import { cancelled, isCancelled } from '../errors.ts';
import type { Decision, MappingChange, VaultService } from '../store/vault-service.ts';
import { AT_ONCE, forEachBounded } from './bounded.ts';
import { candidates } from './candidates.ts';
import { counter } from './counter.ts';
import { languageOf } from './document-language.ts';
import type { Edit } from './edits.ts';
import { takeBack, type TakenBack } from './exact-restore.ts';
import { JournaledWriter } from './journaled-writer.ts';
import { addWords, distinctNames, foldAll, namedMention } from './named-document.ts';
import { outputOf } from './output.ts';
import { isFailure, readDocument, type ReadDocument } from './read-file.ts';
import { repertoireOf } from './text-file.ts';
import type { BatchEnvironment, NotLookedAt, OnProgress, RemapOutcome } from './types.ts';
import { compare } from './walk.ts';

export interface RemapOptions {
  readonly domain: string;
  /** What changes first; absent: the mapping is what it is, and files follow it. */
  readonly change?:
    | { readonly kind: 'mapping'; readonly to: MappingChange }
    | { readonly kind: 'rename'; readonly decision: Extract<Decision, { readonly kind: 'rename' }> };
  /** Only places of these entities; all unless said otherwise. */
  readonly only?: ReadonlySet<string>;
  readonly fsync?: boolean;
}

/** A file that a run wrote, taken back to its original. */
interface Known {
  readonly document: ReadDocument;
  readonly exact: TakenBack;
  /** Of the original text, in order; each belongs to the edit of the same index. */
  readonly mentions: readonly Mention[];
}

/**
 * Writes the files of these paths anew that the ledger knows; others are left as they are.
 * @throws NomDePlumeError `run-busy`, `run-interrupted`, `vault-locked`; of the change: `usage`, `pseudonym-shape`,
 *   `pseudonym-taken`, `nothing-to-do`; `cancelled` before a run began
 */
export async function remap(
  paths: readonly string[],
  options: RemapOptions,
  env: BatchEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<RemapOutcome> {
  if (signal.aborted) throw cancelled();
  const { domain, fsync = true } = options;
  const { vault } = env;
  const runId = await vault.beginRun({ kind: 'pseudonymize', domain, roots: paths, toCopy: false });
  const writing = { runId, kind: 'pseudonymize', fsync, applyEdit: env.applyEdit } as const;
  const writer = new JournaledWriter(vault, writing, signal);
  const run = new RemapRun(paths, options, env, writer, signal);
  try {
    await run.perform(onProgress);
    const outcome = run.isComplete() ? 'done' : 'partial';
    await vault.endRun(runId, outcome);
    return run.outcome(runId, outcome);
  } catch (error) {
    await writer.stop();
    await vault.endRun(runId, isCancelled(error) ? 'cancelled' : 'failed').catch(() => undefined);
    if (!isCancelled(error)) throw error;
    return run.outcome(runId, 'cancelled');
  } finally {
    if ((await vault.status()).state === 'open') env.detector.setDictionary(await vault.dictionary(domain));
  }
}

class RemapRun {
  readonly #paths: readonly string[];
  readonly #options: RemapOptions;
  readonly #env: BatchEnvironment;
  readonly #writer: JournaledWriter;
  readonly #signal: CancellationSignal;
  readonly #left: NotLookedAt[] = [];
  #retyped: ReadonlyMap<string, EntityType> = new Map();
  #only: ReadonlySet<string> | undefined;
  #prepared: PreparedNames | undefined;
  #isNewMapping = false;
  #mentions = 0;

  constructor(
    paths: readonly string[],
    options: RemapOptions,
    env: BatchEnvironment,
    writer: JournaledWriter,
    signal: CancellationSignal,
  ) {
    this.#paths = paths;
    this.#options = options;
    this.#env = env;
    this.#writer = writer;
    this.#signal = signal;
    this.#only = options.only;
  }

  async perform(onProgress: OnProgress): Promise<void> {
    const { vault } = this.#env;
    const { domain } = this.#options;
    const { files, notLookedAt } = await candidates(this.#paths, this.#env, onProgress, this.#signal);
    this.#left.push(...notLookedAt);
    const { retyped } = await vault.dictionary(domain);
    this.#retyped = new Map(retyped.map(({ name, type }) => [foldName(name), type]));
    const named: NamedDocument[] = [];
    const words = new Set<string>();
    const written: string[] = [];
    const looked = counter(onProgress, 'scan', files.length);
    await forEachBounded(files, AT_ONCE, this.#signal, async ({ path }) => {
      const known = await this.#known(path);
      if (known !== undefined) {
        written.push(path);
        named.push(distinctNames(this.#named(known)));
        addWords(known.exact.text, known.mentions, words);
      }
      looked(path);
    });
    // Only now: whatever hinders the change leaves everything as it was.
    await this.#change();
    named.sort((a, b) => compare(a.id, b.id));
    this.#prepared = await vault.prepare(domain, named, foldAll(words));
    const count = counter(onProgress, 'write', written.length);
    await forEachBounded(written.sort(compare), AT_ONCE, this.#signal, async (path) => {
      await this.#write(path);
      count(path);
    });
    await this.#writer.finish();
  }

  isComplete(): boolean {
    return ![...this.#left, ...this.#writer.result().notLookedAt].some(isFailure);
  }

  outcome(runId: string, outcome: RemapOutcome['outcome']): RemapOutcome {
    const { written, notLookedAt, editorEdits } = this.#writer.result();
    return {
      runId,
      outcome,
      written,
      mentions: this.#mentions,
      isNewMapping: this.#isNewMapping,
      notLookedAt: [...this.#left, ...notLookedAt].sort((a, b) => compare(a.path, b.path)),
      editorEdits,
      exhaustion: this.#prepared?.exhaustion ?? [],
    };
  }

  async #change(): Promise<void> {
    const { vault } = this.#env;
    const { domain, change } = this.#options;
    if (change?.kind === 'mapping') this.#isNewMapping = await vault.changeMapping(domain, change.to);
    if (change?.kind !== 'rename') return;
    const { decision } = change;
    await vault.decide(domain, { ...decision, written: true });
    this.#only = await touchedBy(vault, domain, decision);
  }

  async #known(path: string): Promise<Known | undefined> {
    const read = await readDocument(path, this.#env);
    if ('left' in read) {
      this.#left.push(read.left);
      return undefined;
    }
    const { document } = read;
    const entry = await this.#env.vault.ledgerOf(document.file.digest);
    if (entry?.domain !== this.#options.domain) return undefined;
    const exact = await takeBack(document.file, this.#env.vault);
    return exact.edits.length === 0 ? undefined : { document, exact, mentions: this.#mentionsOf(exact) };
  }

  /** Where the originals stand in the original text. */
  #mentionsOf({ edits }: TakenBack): readonly Mention[] {
    let grown = 0;
    return edits.map((edit) => {
      const start = edit.start + grown;
      grown += edit.text.length - (edit.end - edit.start);
      const type = this.#retyped.get(foldName(edit.text)) ?? edit.type;
      return { start, end: start + edit.text.length, type, confidence: 1, detector: 'dictionary' };
    });
  }

  #named({ document, exact, mentions }: Known): NamedDocument {
    const { path, encoding } = document.file;
    return {
      id: path,
      language: languageOf(exact.text, this.#env.settingsFor(path)),
      encoding: repertoireOf(encoding),
      mentions: mentions.map((mention) => namedMention(exact.text, mention)),
    };
  }

  async #write(path: string): Promise<void> {
    const known = await this.#known(path);
    // Somebody changed it since the first look.
    if (known === undefined) {
      this.#writer.leave({ path, reason: 'changed', code: 'file-changed' });
      return;
    }
    const { document, exact, mentions } = known;
    const replacements = await this.#env.vault.render(this.#options.domain, this.#named(known));
    const edits = exact.edits.flatMap((edit, i): readonly Edit[] => {
      const replacement = replacements[i];
      if (replacement === undefined || this.#only?.has(edit.entityId) === false) return [];
      const { text, entityId } = replacement;
      if (exact.file.text.slice(edit.start, edit.end) === text) return [];
      return [{ start: edit.start, end: edit.end, text, type: mentions[i]?.type ?? edit.type, entityId }];
    });
    if (edits.length === 0) return;
    const output = outputOf({ ...document, file: exact.file }, edits);
    if (output === undefined) {
      this.#writer.leave({ path, reason: 'encoding', code: 'file-encoding' });
      return;
    }
    this.#mentions += edits.length;
    await this.#writer.add(output, { kind: 'in-place' });
  }
}

/** Entities that share a word with the renamed one: their pseudonyms change with it. */
async function touchedBy(
  vault: VaultService,
  domain: string,
  { type, name, pseudonym }: Extract<Decision, { readonly kind: 'rename' }>,
): Promise<ReadonlySet<string>> {
  const wanted = foldName(pseudonym);
  const renamed = (await vault.entities(domain)).filter(
    (entity) =>
      entity.type === type &&
      (foldName(entity.pseudonym) === wanted || foldName(entity.name) === foldName(name)),
  );
  return new Set(
    await vault.relatives(
      domain,
      renamed.map(({ id }) => id),
    ),
  );
}
