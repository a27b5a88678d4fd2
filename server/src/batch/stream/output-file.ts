/** The output of a large file, written beside it and put in its place when it is whole and the ledger knows it. */
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isCancelled, NomDePlumeError } from '../../errors.ts';
import type { CancellationSignal } from '../../cancellation.ts';
import type { StreamedIntent, VaultService } from '../../store/vault-service.ts';
import type { Place } from '../journaled-writer.ts';
import type { TextForm } from '../text-file.ts';
import type { NotLookedAt } from '../types.ts';
import { flushFolder, replaceFileBy, type FileState } from '../write-file.ts';
import { mismatch } from './apply-spans.ts';
import { chunksOf, digestOfFile } from './examine.ts';
import { TextOutput } from './text-output.ts';

export interface LargeFile {
  readonly path: string;
  readonly digest: string;
  readonly form: TextForm;
  readonly state: FileState;
}

export interface OutputOptions {
  readonly runId: string;
  readonly fsync: boolean;
  readonly place: Place;
  /** For a run that takes a file back: the record of the run that replaced. */
  readonly spansOf?: string;
  /** The digest that the output must have. */
  readonly wanted?: string;
}

/** Takes the output piece by piece; gives the number of spans in the end. */
export type Produce = (write: (text: string) => Promise<void>, fileId: string) => Promise<number>;

/** Where the output went; why it did not. */
export type OutputResult = { readonly written: string } | { readonly left: NotLookedAt };

/**
 * Writes one output. When it is not written, the old file is there, whole.
 * @throws NomDePlumeError `cancelled`, and what the vault throws
 */
export async function writeLarge(
  file: LargeFile,
  options: OutputOptions,
  vault: VaultService,
  signal: CancellationSignal,
  produce: Produce,
): Promise<OutputResult> {
  const { runId, fsync, place, spansOf } = options;
  const { path, digest: before, form, state } = file;
  const target = place.kind === 'copy' ? place.path : path;
  if (place.kind === 'copy' && !(await mayOverwrite(target, vault, signal))) return { left: inTheWay(path) };
  const intent: StreamedIntent = {
    path,
    before,
    encoding: form.encoding,
    bom: form.bom,
    ...(place.kind === 'copy' ? { target } : {}),
    ...(spansOf === undefined ? {} : { spansOf }),
  };
  const fileId = await vault.beginStreamed(runId, intent);
  const settle = (outcome: 'written' | 'skipped' | 'failed'): Promise<void> =>
    vault.settle(runId, [{ path: target, outcome }]);
  try {
    const guard = place.kind === 'copy' ? { like: path } : { expected: state };
    await replaceFileBy(
      target,
      async (output) => {
        const texts = await TextOutput.begin(output, form);
        const spans = await produce(async (text) => {
          if (!(await texts.write(text))) throw notInEncoding(path);
        }, fileId);
        const after = texts.digest();
        if (options.wanted !== undefined && options.wanted !== after) throw mismatch(path);
        await vault.finishStreamed(runId, fileId, after, spans);
      },
      { runId, fsync, ...guard },
    );
    if (fsync) await flushFolder(dirname(target));
    await settle('written');
    return { written: target };
  } catch (error) {
    if (!(error instanceof NomDePlumeError)) throw error;
    await settle(error.code === 'file-unwritable' ? 'failed' : 'skipped');
    if (isCancelled(error) || !WHY.has(error.code)) throw error;
    return { left: { path, reason: WHY.get(error.code) ?? 'unwritable', code: error.code } };
  }
}

const WHY: ReadonlyMap<NomDePlumeError['code'], NotLookedAt['reason']> = new Map([
  ['file-changed', 'changed'],
  ['file-encoding', 'encoding'],
  ['file-unwritable', 'unwritable'],
  ['ledger-mismatch', 'changed'],
  ['detector-crashed', 'detector'],
  ['detector-hung', 'detector'],
]);

/** Nothing is there, or an output of an earlier run. */
async function mayOverwrite(path: string, vault: VaultService, signal: CancellationSignal): Promise<boolean> {
  const there = await digestOfFile(path, signal);
  return there === undefined || (await vault.ledgerOf(there)) !== undefined;
}

function inTheWay(path: string): NotLookedAt {
  return { path, reason: 'unwritable', code: 'file-unwritable' };
}

function notInEncoding(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'file-encoding',
    `The encoding of ${path} lacks a character of a pseudonym.`,
    'Save it as UTF-8, then run again.',
  );
}

/** Gives a file out as it is, where a run makes copies. The ledger has nothing to say about it. */
export async function copyLarge(
  file: Pick<LargeFile, 'path' | 'digest'>,
  { runId, fsync, place }: OutputOptions,
  vault: VaultService,
  signal: CancellationSignal,
): Promise<OutputResult> {
  const { path, digest } = file;
  const target = place.kind === 'copy' ? place.path : path;
  const there = await digestOfFile(target, signal);
  const isFree = there === undefined || there === digest || (await vault.ledgerOf(there)) !== undefined;
  if (!isFree) return { left: inTheWay(path) };
  const source = await open(path, 'r');
  try {
    await replaceFileBy(
      target,
      async (output) => {
        for await (const chunk of chunksOf(source, signal)) await output.writeFile(chunk);
      },
      { runId, fsync, like: path },
    );
    return { written: target };
  } catch (error) {
    if (isCancelled(error) || !(error instanceof NomDePlumeError)) throw error;
    return { left: { path, reason: 'unwritable', code: error.code } };
  } finally {
    await source.close();
  }
}
