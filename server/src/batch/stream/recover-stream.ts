/** Large files when a run is taken back, or was cut off. */
import { dirname } from 'node:path';
import { NEVER, type CancellationSignal } from '../../cancellation.ts';
import {
  ERASED_DIGEST,
  type RunRecord,
  type SettledIntent,
  type VaultService,
} from '../../store/vault-service.ts';
import { outputPath } from '../ledger-files.ts';
import type { NotLookedAt } from '../types.ts';
import { flushFolder, replaceFileBy } from '../write-file.ts';
import { applySpans, blocksOf, mismatch, type Direction } from './apply-spans.ts';
import { examine, type Examined } from './examine.ts';
import type { OutputResult } from './output-file.ts';
import { TextChunks } from './text-chunks.ts';
import { TextOutput } from './text-output.ts';
import { otherVersion } from './restore-stream.ts';

/** Which version of a large file a run finds. */
export type LargeVersion =
  | { readonly kind: 'old' | 'new' | 'other'; readonly file: Examined }
  | { readonly kind: 'none'; readonly left: NotLookedAt };

export async function versionOfLarge(
  intent: SettledIntent,
  signal: CancellationSignal,
): Promise<LargeVersion> {
  const found = await examine(outputPath(intent), signal);
  if ('left' in found) return { kind: 'none', left: found.left };
  const { digest } = found.examined;
  const kind = digest === intent.after ? 'new' : digest === intent.before ? 'old' : 'other';
  return { kind, file: found.examined };
}

/** Which way leads to a version: spans lie in the pseudonymised text, after a run that replaced, before one that restored. */
export function directionTo(wanted: 'old' | 'new', kind: RunRecord['kind']): Direction {
  return (kind === 'pseudonymize') === (wanted === 'old') ? 'back' : 'forward';
}

/** Takes a file back, as part of a run of its own. */
export async function undoLargeFile(
  intent: SettledIntent,
  kind: RunRecord['kind'],
  file: Examined,
  run: { readonly runId: string; readonly fsync: boolean },
  vault: VaultService,
  signal: CancellationSignal,
): Promise<OutputResult> {
  // Of the record, `before` is what stands without pseudonyms.
  const [before, after] =
    kind === 'pseudonymize' ? [intent.before, intent.after] : [intent.after, intent.before];
  const record = { ...intent, before, after };
  const options = { ...run, place: { kind: 'in-place' } } as const;
  const { result } = await otherVersion(file, record, directionTo('old', kind), options, vault, signal);
  return result;
}

/**
 * Ends what a run began: the run's own record says all there is to say, and nothing is added to it.
 * @throws NomDePlumeError `file-changed`, `file-unwritable`, `ledger-mismatch`
 */
export async function settleVersion(
  wanted: 'old' | 'new',
  kind: RunRecord['kind'],
  intent: SettledIntent,
  file: Examined,
  runId: string,
  vault: VaultService,
): Promise<void> {
  const { path, state } = file;
  const form = { encoding: intent.encoding, bom: intent.bom };
  await replaceFileBy(
    path,
    async (output) => {
      const texts = await TextOutput.begin(output, form);
      await applySpans(
        path,
        new TextChunks(path, form, NEVER),
        blocksOf(vault, intent.streamed ?? ''),
        directionTo(wanted, kind),
        // What the encoding lacks is missing from the digest, too.
        async (text) => {
          await texts.write(text);
        },
      );
      const digest = wanted === 'new' ? intent.after : intent.before;
      if (digest !== ERASED_DIGEST && texts.digest() !== digest) throw mismatch(path);
    },
    { runId, fsync: true, expected: state },
  );
  await flushFolder(dirname(path));
}
