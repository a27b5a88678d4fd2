/** First pass over a large file: its form and digest, then what is in it, value by value. */
import { open } from 'node:fs/promises';
import iconv from 'iconv-lite';
import type { CancellationSignal } from '../../cancellation.ts';
import type { EntityType, KnownName, Mention } from '../../core/types.ts';
import { isCancelled, NomDePlumeError } from '../../errors.ts';
import { languageOf } from '../document-language.ts';
import { languageIdOf } from '../language-id.ts';
import { originFinder } from '../origin.ts';
import { namesIn, RunNames } from '../run-names.ts';
import { detectOptions, wanted } from '../scan.ts';
import { surfaceKey, surfaceOf } from '../surfaces.ts';
import type { NotLookedAt, ScanEnvironment } from '../types.ts';
import { UnitReader, type UnitText } from './blocks.ts';
import { examine, type Examined } from './examine.ts';
import { UnitFinder, type UnitMentions } from './finder.ts';
import { SpanSpill } from './span-spill.ts';
import type { StreamedFile, StreamOptions } from './types.ts';
import { ValueCache } from './value-cache.ts';

/** What the language is guessed from. Bytes. */
const SAMPLE = 64 * 1024;

export interface StreamScan {
  readonly file: StreamedFile;
  /** Keys of what was found, for the number of entities. */
  readonly surfaces: readonly string[];
}

/** Told after each block: bytes so far. */
export type OnBytes = (bytes: number) => void;

/** @throws NomDePlumeError `cancelled` */
export async function scanStream(
  path: string,
  options: StreamOptions,
  env: ScanEnvironment,
  signal: CancellationSignal,
  onBytes: OnBytes,
): Promise<StreamScan | NotLookedAt> {
  const result = await examine(path, signal);
  if ('left' in result) return result.left;
  try {
    return await scanExamined(result.examined, options, env, signal, onBytes);
  } catch (error) {
    if (isCancelled(error) || !(error instanceof NomDePlumeError)) throw error;
    env.log(`${error.code}: ${path}`);
    return { path, reason: 'detector', code: error.code };
  }
}

async function scanExamined(
  { path, form, digest, size, state }: Examined,
  { modelLimit }: StreamOptions,
  env: ScanEnvironment,
  signal: CancellationSignal,
  onBytes: OnBytes,
): Promise<StreamScan> {
  const findOrigin = await originFinder(env.vault);
  const origin = await findOrigin({ path, digest, size, text: '', ...form });
  const sample = await firstText(path, form.encoding);
  const settings = env.settingsFor(path);
  const about = {
    path,
    form,
    digest,
    size,
    state,
    language: languageOf(sample, settings),
    languageId: languageIdOf(path),
    modelShare: Math.min(1, modelLimit / Math.max(1, size)),
    isEdited: origin.kind === 'edited',
  };
  if (origin.kind === 'written')
    return { file: { ...about, ...NOTHING, writtenByLedger: true }, surfaces: [] };
  const detect = {
    ...detectOptions(settings, languageOfUnits(about.languageId), about.isEdited),
    language: about.language,
  };
  const finder = new UnitFinder(env.detector, { path, detect, modelShare: about.modelShare }, signal);
  const spill = about.modelShare > 0 ? await SpanSpill.create() : undefined;
  const tally = new Tally();
  try {
    const reader = new UnitReader(path, form, about.languageId, signal);
    const workOut = async (units: readonly UnitText[]): Promise<readonly Counts[]> => {
      const found = await findIn(units, finder, spill);
      return units.map((unit, index) => {
        const text = unit.text + unit.after;
        return tally.note(text, wanted(found[index] ?? [], text, origin, settings), unit.text);
      });
    };
    for await (const { values } of reader.blocks(workOut, new ValueCache<Counts>())) {
      for (const counts of values) tally.count(counts);
      onBytes(reader.chunks.bytesRead);
    }
    await spill?.close();
  } catch (error) {
    await spill?.remove();
    throw error;
  }
  const { mentions, mentionsByType, words } = tally;
  const found = { mentions, mentionsByType, words, names: tally.names(), writtenByLedger: false };
  return {
    file: { ...about, ...found, ...(spill === undefined ? {} : { spill }) },
    surfaces: [...tally.surfaces],
  };
}

/** Units for the model are noted down, for the passes to come. */
async function findIn(
  units: readonly UnitText[],
  finder: UnitFinder,
  spill: SpanSpill | undefined,
): Promise<UnitMentions> {
  const isRead = units.map((unit) => finder.isForModel(unit));
  const byModel = await finder.byModel(units.filter((_, index) => isRead[index]));
  const byRules = await finder.byRules(units.filter((_, index) => isRead[index] !== true));
  if (spill !== undefined) for (const mentions of byModel) await spill.write(mentions);
  const [model, rules] = [byModel.values(), byRules.values()];
  return isRead.map((isModel) => (isModel ? model : rules).next().value ?? []);
}

/** What a unit is, cut out of a file of this kind: a line of JSONL is JSON. */
export function languageOfUnits(languageId: string): string {
  return languageId === 'jsonl' ? 'json' : languageId;
}

const NOTHING = { words: 0, mentions: 0, mentionsByType: {}, names: [] } as const;

/** What one unit holds, as often as it comes. */
interface Counts {
  readonly words: number;
  readonly types: readonly EntityType[];
}

class Tally {
  readonly surfaces = new Set<string>();
  readonly mentionsByType: Partial<Record<EntityType, number>> = {};
  readonly #names = new RunNames();
  mentions = 0;
  words = 0;

  note(text: string, mentions: readonly Mention[], own: string): Counts {
    for (const mention of mentions) this.surfaces.add(surfaceKey(mention.type, surfaceOf(text, mention)));
    for (const name of namesIn(text, mentions)) this.#names.add(name);
    return { words: own.match(/\S+/gu)?.length ?? 0, types: mentions.map(({ type }) => type) };
  }

  count({ words, types }: Counts): void {
    this.words += words;
    this.mentions += types.length;
    for (const type of types) this.mentionsByType[type] = (this.mentionsByType[type] ?? 0) + 1;
  }

  names(): readonly KnownName[] {
    return this.#names.names();
  }
}

async function firstText(path: string, encoding: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(SAMPLE);
    const { bytesRead } = await handle.read(buffer, 0, SAMPLE, 0);
    return iconv.decode(buffer.subarray(0, bytesRead), encoding);
  } finally {
    await handle.close();
  }
}
