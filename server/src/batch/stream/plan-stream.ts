/** Second pass over a large file: gathers what assignment needs to know. */
import type { CancellationSignal } from '../../cancellation.ts';
import type { NamedDocument, NamedMention } from '../../core/pseudonyms/assignment-types.ts';
import type { ReplacedSurface } from '../../core/restore/residual.ts';
import { foldName } from '../../core/text/fold.ts';
import { addWords, namedMentions, wayOfWriting } from '../named-document.ts';
import { detached, surfaceOf } from '../surfaces.ts';
import { repertoireOf } from '../text-file.ts';
import type { BatchEnvironment } from '../types.ts';
import { knownBlocks, type AcceptText } from './known-units.ts';
import type { OnBytes } from './scan-stream.ts';
import type { StreamedFile } from './types.ts';

/**
 * Words of large files that no pseudonym may be: those of letters alone, for a log is full of numbers, and no more than
 * this. A pseudonym that is a word of a file beyond them is told apart by the ledger all the same.
 */
const MOST_WORDS = 300_000;
const LONGEST_WORD = 32;
const LETTERS = /^[\p{L}\p{M}]+$/u;

/** What the plan of a run gathers over documents. */
export interface PlanSink {
  readonly words: Set<string>;
  readonly surfaces: Map<string, ReplacedSurface>;
  readonly ignored: Set<string>;
}

/**
 * The names in a file, each way to write one once and as a document of its own: what a name is called depends on how it
 * is written and on what is known of the run, not on what stands on the lines around it.
 * @throws NomDePlumeError `cancelled`, `file-changed`, the detector's
 */
export async function planStream(
  file: StreamedFile,
  env: BatchEnvironment,
  accept: AcceptText,
  sink: PlanSink,
  signal: CancellationSignal,
  onBytes: OnBytes,
): Promise<readonly NamedDocument[]> {
  const distinct = new Map<string, NamedMention>();
  const blocks = knownBlocks(
    file,
    env,
    accept,
    (units) => {
      for (const { text, mentions, rejected } of units) {
        for (const mention of rejected) sink.ignored.add(foldName(surfaceOf(text, mention)));
        noteWords(text, mentions, sink.words);
        for (const named of namedMentions(text, mentions)) note(named, distinct, sink.surfaces);
      }
      return Promise.resolve(units.map(() => true));
    },
    signal,
  );
  for await (const { bytesRead } of blocks) onBytes(bytesRead);
  return Array.from(distinct.values(), (mention) => documentOf(file, mention));
}

/** One name of a large file as assignment sees it. */
export function documentOf({ path: id, language, form }: StreamedFile, mention: NamedMention): NamedDocument {
  return { id, language, encoding: repertoireOf(form.encoding), mentions: [mention] };
}

function note(
  named: NamedMention,
  distinct: Map<string, NamedMention>,
  surfaces: Map<string, ReplacedSurface>,
): void {
  const { type, surface, before, after } = named;
  const key = wayOfWriting(named);
  if (distinct.has(key)) return;
  const kept = { type, surface: detached(surface), before: detached(before), after: detached(after) };
  distinct.set(key, kept);
  const place = `${type} ${surface}`;
  if (!surfaces.has(place)) surfaces.set(place, { type, surface: kept.surface });
}

function noteWords(text: string, mentions: Parameters<typeof addWords>[1], words: Set<string>): void {
  if (words.size >= MOST_WORDS) return;
  const here = new Set<string>();
  addWords(text, mentions, here);
  for (const word of here) {
    if (word.length <= LONGEST_WORD && LETTERS.test(word) && !words.has(word)) words.add(detached(word));
  }
}
