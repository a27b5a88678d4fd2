/** Large files on their way back: by the ledger where it knows them, by names where people edited them since. */
import type { CancellationSignal } from '../../cancellation.ts';
import { restoreLexically } from '../../core/restore/lexical.ts';
import { foldName } from '../../core/text/fold.ts';
import { NomDePlumeError } from '../../errors.ts';
import { blockOfSpans } from '../../store/span-block.ts';
import {
  ERASED_DIGEST,
  type LedgerEntry,
  type ReverseName,
  type VaultService,
} from '../../store/vault-service.ts';
import { languageIdOf } from '../language-id.ts';
import type { NotLookedAt, RestoredFile } from '../types.ts';
import { applySpans, blocksOf, type Direction, type ReadBlock } from './apply-spans.ts';
import { UnitReader, type UnitText } from './blocks.ts';
import { examine } from './examine.ts';
import {
  copyLarge,
  writeLarge,
  type LargeFile,
  type OutputOptions,
  type OutputResult,
} from './output-file.ts';
import type { OnBytes } from './scan-stream.ts';
import { SpanRecorder, type NewSpan } from './span-recorder.ts';
import { TextChunks } from './text-chunks.ts';
import { ValueCache } from './value-cache.ts';

export interface RestoreStreamOptions extends Omit<OutputOptions, 'spansOf'> {
  /** Names for files that were edited since. */
  readonly names: () => Promise<readonly ReverseName[]>;
}

/** @throws NomDePlumeError `cancelled`, and what the vault throws */
export async function restoreStream(
  path: string,
  options: RestoreStreamOptions,
  vault: VaultService,
  signal: CancellationSignal,
  onBytes: OnBytes,
): Promise<{ readonly restored: RestoredFile } | { readonly left: NotLookedAt }> {
  const examined = await examine(path, signal);
  if ('left' in examined) return examined;
  const file = examined.examined;
  const entry = await entryOf(path, file.digest, vault);
  if (entry !== undefined) {
    const { result, spans } = await otherVersion(file, entry, 'back', options, vault, signal, onBytes);
    return answer(path, result, 'exact', spans);
  }
  const names = await options.names();
  const lexical = await lexically(file, names, options, vault, signal, onBytes);
  if (lexical.spans > 0) return answer(path, lexical.result, 'lexical', lexical.spans);
  if (options.place.kind === 'in-place') return answer(path, { written: path }, 'unchanged', 0);
  return answer(path, await copyLarge(file, options, vault, signal), 'unchanged', 0);
}

function answer(
  path: string,
  result: OutputResult,
  how: RestoredFile['how'],
  restored: number,
): { readonly restored: RestoredFile } | { readonly left: NotLookedAt } {
  if ('left' in result) return { left: result.left };
  return { restored: { path, how, restored, undecided: [] } };
}

async function entryOf(path: string, digest: string, vault: VaultService): Promise<LedgerEntry | undefined> {
  const here = await vault.ledgerAt(path);
  return here?.after === digest ? here : vault.ledgerOf(digest);
}

/** What of a ledger's record is needed to lead a file to its other version. */
export type Record = Pick<LedgerEntry, 'before' | 'after' | 'spans' | 'streamed' | 'encoding' | 'bom'>;

/** Writes the version before, or after, a run. */
export async function otherVersion(
  file: LargeFile,
  record: Record,
  direction: Direction,
  options: OutputOptions,
  vault: VaultService,
  signal: CancellationSignal,
  onBytes: OnBytes = () => undefined,
): Promise<{ readonly result: OutputResult; readonly spans: number }> {
  const { streamed, encoding, bom } = record;
  const wanted = direction === 'back' ? record.before : record.after;
  let spans = 0;
  const form = { encoding, bom };
  const output = streamed === undefined ? options : { ...options, spansOf: streamed };
  const result = await writeLarge(
    { ...file, form },
    { ...output, ...(wanted === ERASED_DIGEST ? {} : { wanted }) },
    vault,
    signal,
    async (write) => {
      const chunks = new TextChunks(file.path, form, signal);
      spans = await applySpans(
        file.path,
        counted(chunks, onBytes),
        blocksIn(record, vault),
        direction,
        write,
      );
      if (chunks.digest() !== file.digest) throw changed(file.path);
      return spans;
    },
  );
  return { result, spans };
}

async function* counted(chunks: TextChunks, onBytes: OnBytes): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    yield chunk;
    onBytes(chunks.bytesRead);
  }
}

/** A file that was small enough for one piece when it was written has its spans in one block. */
function blocksIn({ streamed, spans }: Record, vault: VaultService): ReadBlock {
  if (streamed !== undefined) return blocksOf(vault, streamed);
  return (position) => Promise.resolve(position === 0 ? blockOfSpans(spans, 0) : undefined);
}

interface LexicalEdit {
  readonly start: number;
  readonly end: number;
  readonly span: NewSpan;
}

async function lexically(
  file: LargeFile,
  names: readonly ReverseName[],
  options: OutputOptions,
  vault: VaultService,
  signal: CancellationSignal,
  onBytes: OnBytes,
): Promise<{ readonly result: OutputResult; readonly spans: number }> {
  const nothing = { result: { written: file.path }, spans: 0 };
  if (names.length === 0) return nothing;
  const entityIds = new Map(names.map(({ original, entityId }) => [foldName(original), entityId]));
  const workOut = (units: readonly UnitText[]): Promise<readonly (readonly LexicalEdit[])[]> =>
    Promise.resolve(
      units.map(({ text }) =>
        restoreLexically(text, names, {}).spans.map(({ start, end, text: original, type }) => {
          const entityId = entityIds.get(foldName(original)) ?? '';
          return { start, end, span: { original, replacement: text.slice(start, end), type, entityId } };
        }),
      ),
    );
  let spans = 0;
  const result = await writeLarge(file, options, vault, signal, async (write, fileId) => {
    const recorder = new SpanRecorder(vault, options.runId, fileId);
    const reader = new UnitReader(file.path, file.form, languageIdOf(file.path), signal);
    let read = 0;
    for await (const { text, units, values } of reader.blocks(
      workOut,
      new ValueCache<readonly LexicalEdit[]>(),
    )) {
      const pieces: string[] = [];
      let copied = 0;
      for (const [index, { start: offset }] of units.entries()) {
        for (const { start, end, span } of values[index] ?? []) {
          pieces.push(text.slice(copied, offset + start), span.original);
          // The ledger's spans lie in the pseudonymised text, whichever way a run goes.
          await recorder.add(read + offset + start, span);
          copied = offset + end;
        }
      }
      pieces.push(text.slice(copied));
      await write(pieces.join(''));
      read += text.length;
      onBytes(reader.chunks.bytesRead);
    }
    if (reader.chunks.digest() !== file.digest) throw changed(file.path);
    await recorder.finish();
    spans = recorder.total;
    return spans;
  });
  return { result, spans };
}

function changed(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'file-changed',
    `${path} changed while the run was in work.`,
    'It was left as it is. Run again to include it.',
  );
}
