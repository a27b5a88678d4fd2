import { unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { NEVER } from '../cancellation.ts';
import { NomDePlumeError } from '../errors.ts';
import {
  ERASED_DIGEST,
  type FileOutcome,
  type RunRecord,
  type SettledIntent,
} from '../store/vault-service.ts';
import { forEachBounded } from './bounded.ts';
import { newVersion, oldVersion, outputPath, touched, versionOf } from './ledger-files.ts';
import type { Output } from './output.ts';
import { STANDARD_INPUT } from './read-file.ts';
import type { Examined } from './stream/examine.ts';
import { settleVersion, versionOfLarge } from './stream/recover-stream.ts';
import type { BatchEnvironment, NotLookedAt, RecoverOutcome } from './types.ts';
import { compare } from './walk.ts';
import { flushFolder, removeTemporary, replaceFile } from './write-file.ts';

/** Runs that began, did not end, and on which no program works any more; newest first. */
export async function interruptedRuns(env: BatchEnvironment): Promise<readonly RunRecord[]> {
  const runs = await env.vault.runs();
  return runs.filter((run) => run.outcome === 'open' && run.live !== true);
}

/**
 * Ends an interrupted run. `finish`: every file that the run had announced gets its new content. `undo`: every one gets
 * its old content back. Files the run had not come to are as they were; `finish` and a new run over `roots` complete it.
 * @throws NomDePlumeError `run-busy` when the run goes on elsewhere after all
 */
export async function recover(
  run: RunRecord,
  how: 'finish' | 'undo',
  env: BatchEnvironment,
): Promise<RecoverOutcome> {
  const { vault } = env;
  await vault.resumeRun(run.id);
  const recovery = new Recovery(run, how, env);
  const files = touched(await vault.runFiles(run.id));
  await forEachBounded(files, ONE_BY_ONE, NEVER, (file) => recovery.settle(file));
  await vault.settle(run.id, recovery.outcomes);
  await vault.endRun(run.id, how === 'finish' ? 'partial' : 'undone');
  return { runId: run.id, kind: run.kind, roots: run.roots, ...recovery.result() };
}

/** Two intents of a run never concern one file, but there is no hurry either. */
const ONE_BY_ONE = { items: 1, weight: Infinity, weigh: () => 0 };

class Recovery {
  readonly outcomes: { path: string; outcome: FileOutcome }[] = [];
  readonly #runId: string;
  readonly #kind: RunRecord['kind'];
  readonly #how: 'finish' | 'undo';
  readonly #env: BatchEnvironment;
  readonly #written: string[] = [];
  readonly #old: string[] = [];
  readonly #left: NotLookedAt[] = [];

  constructor(run: RunRecord, how: 'finish' | 'undo', env: BatchEnvironment) {
    this.#runId = run.id;
    this.#kind = run.kind;
    this.#how = how;
    this.#env = env;
  }

  async settle(file: SettledIntent): Promise<void> {
    const path = outputPath(file);
    if (path === STANDARD_INPUT) return;
    await removeTemporary(path, this.#runId);
    if (file.streamed !== undefined) await this.#settleLarge(file, path);
    else if (file.target === undefined) await this.#settleInPlace(file, path);
    else await this.#settleCopy(file, path);
  }

  async #settleInPlace(file: SettledIntent, path: string): Promise<void> {
    const version = await versionOf(file, this.#env);
    if (version.kind === 'none') this.#leave({ ...version.left, path });
    else if (version.kind === 'other') this.#leave({ path, reason: 'changed', code: 'file-changed' });
    else {
      const wanted = this.#how === 'finish' ? 'new' : 'old';
      if (version.kind !== wanted) {
        const make = wanted === 'new' ? newVersion : oldVersion;
        await this.#write(path, make(version.document, this.#kind, file));
      } else this.#note(path);
    }
  }

  /** An output that was not whole yet is lost: its file is as it was, or was never made. */
  async #settleLarge(file: SettledIntent, path: string): Promise<void> {
    const version = await versionOfLarge(file, NEVER);
    if (file.target !== undefined) {
      const isThere = version.kind === 'new';
      if (this.#how === 'undo' && isThere) await unlink(path);
      const outcome = isThere && this.#how === 'finish' ? 'written' : 'skipped';
      (outcome === 'written' ? this.#written : this.#old).push(path);
      this.outcomes.push({ path, outcome });
    } else if (version.kind === 'none') this.#leave({ ...version.left, path });
    else if (version.kind === 'other') this.#leave({ path, reason: 'changed', code: 'file-changed' });
    else if (version.kind === 'old' && (this.#how === 'undo' || file.after === ERASED_DIGEST)) {
      this.#old.push(path);
      this.outcomes.push({ path, outcome: 'skipped' });
    } else if ((version.kind === 'new') === (this.#how === 'finish')) this.#note(path);
    else await this.#writeLarge(file, version.file, path);
  }

  async #writeLarge(file: SettledIntent, there: Examined, path: string): Promise<void> {
    const wanted = this.#how === 'finish' ? 'new' : 'old';
    try {
      await settleVersion(wanted, this.#kind, file, there, this.#runId, this.#env.vault);
      this.#note(path);
    } catch (error) {
      if (!(error instanceof NomDePlumeError)) throw error;
      const reason = error.code === 'file-unwritable' ? 'unwritable' : 'changed';
      this.#leave({ path, reason, code: error.code });
    }
  }

  /** The original was never touched: a copy is there, whole, or it is not. */
  async #settleCopy(file: SettledIntent, path: string): Promise<void> {
    const isThere = (await versionOf(file, this.#env)).kind === 'new';
    if (this.#how === 'undo' && isThere) await unlink(path);
    const outcome = isThere && this.#how === 'finish' ? 'written' : 'skipped';
    (outcome === 'written' ? this.#written : this.#old).push(path);
    this.outcomes.push({ path, outcome });
  }

  result(): Pick<RecoverOutcome, 'written' | 'old' | 'notLookedAt'> {
    return {
      written: this.#written.sort(compare),
      old: this.#old.sort(compare),
      notLookedAt: this.#left,
    };
  }

  async #write(path: string, output: Output | undefined): Promise<void> {
    const expected = output?.document.state;
    if (output === undefined || expected === undefined) {
      this.#leave({ path, reason: 'changed', code: 'ledger-mismatch' });
      return;
    }
    try {
      await replaceFile(path, output.bytes, { expected, runId: this.#runId, fsync: true });
      await flushFolder(dirname(path));
      this.#note(path);
    } catch (error) {
      if (!(error instanceof NomDePlumeError)) throw error;
      this.#leave({ path, reason: 'unwritable', code: error.code });
    }
  }

  #note(path: string): void {
    const isNew = this.#how === 'finish';
    (isNew ? this.#written : this.#old).push(path);
    this.outcomes.push({ path, outcome: isNew ? 'written' : 'skipped' });
  }

  /** Its record stays as it is: what the file holds now may yet be restored by it. */
  #leave(left: NotLookedAt): void {
    this.#left.push(left);
  }
}
