/** Passes over a large file after its scan: what is to be replaced in each unit, now that all names are known. */
import type { CancellationSignal } from '../../cancellation.ts';
import type { Mention } from '../../core/types.ts';
import { NomDePlumeError } from '../../errors.ts';
import type { Origin } from '../origin.ts';
import { detectOptions, wanted } from '../scan.ts';
import type { BatchEnvironment } from '../types.ts';
import { UnitReader, type Block, type UnitText } from './blocks.ts';
import { UnitFinder, withKnown } from './finder.ts';
import { languageOfUnits } from './scan-stream.ts';
import type { SpillReader } from './span-spill.ts';
import type { StreamedFile } from './types.ts';
import { ValueCache } from './value-cache.ts';

/** Which mentions are replaced; text and mention are those of one unit. */
export type AcceptText = (path: string, text: string, mention: Mention) => boolean;

/** A unit's text with what was cut off behind it, and its mentions. */
export interface KnownUnit {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Mentions that the user decided to leave. */
  readonly rejected: readonly Mention[];
}

/** Turns a unit's mentions into what a pass needs; asked once for equal units. */
export type Use<T> = (units: readonly KnownUnit[]) => Promise<readonly T[]>;

/**
 * Reads the file again, block by block.
 * @throws NomDePlumeError `cancelled`; `file-changed` after the last block when the bytes were not those of the scan
 */
export async function* knownBlocks<T>(
  file: StreamedFile,
  env: BatchEnvironment,
  accept: AcceptText,
  use: Use<T>,
  signal: CancellationSignal,
): AsyncGenerator<Block<T> & { readonly bytesRead: number }> {
  const settings = env.settingsFor(file.path);
  const origin: Origin = { kind: file.isEdited ? 'edited' : 'new' };
  const detect = {
    ...detectOptions(settings, languageOfUnits(file.languageId), file.isEdited),
    language: file.language,
  };
  const { path, modelShare } = file;
  const finder = new UnitFinder(env.detector, { path, detect, modelShare }, signal);
  const spilled = file.spill?.read();
  const workOut = async (units: readonly UnitText[]): Promise<readonly T[]> => {
    const byRules = await finder.byRules(units);
    const known: KnownUnit[] = [];
    for (const [index, unit] of units.entries()) {
      const text = unit.text + unit.after;
      const found = byRules[index] ?? [];
      const own = finder.isForModel(unit) ? withKnown(await nextOf(spilled), found) : found;
      const all = wanted(own, text, origin, settings);
      known.push({
        text,
        mentions: all.filter((mention) => accept(path, text, mention)),
        rejected: all.filter((mention) => !accept(path, text, mention)),
      });
    }
    return use(known);
  };
  try {
    const reader = new UnitReader(path, file.form, file.languageId, signal);
    for await (const block of reader.blocks(workOut, new ValueCache<T>())) {
      yield { ...block, bytesRead: reader.chunks.bytesRead };
    }
    if (reader.chunks.digest() !== file.digest) throw changed(path);
  } finally {
    spilled?.close();
  }
}

async function nextOf(spilled: SpillReader | undefined): Promise<readonly Mention[]> {
  return spilled === undefined ? [] : spilled.next();
}

function changed(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'file-changed',
    `${path} changed while the run was in work.`,
    'It was left as it is. Run again to include it.',
  );
}
