/** Mentions in the units of a large file: each unit is a document by itself. */
import { createHash } from 'node:crypto';
import type { CancellationSignal } from '../../cancellation.ts';
import type { DetectOptions, Mention } from '../../core/types.ts';
import type { DetectorClient } from '../../ner/detector-client.ts';
import { VALUE_SEPARATOR } from '../../ner/detector-client.ts';
import { forEachBounded } from '../bounded.ts';
import { mergeMentions } from '../run-names.ts';
import type { UnitText } from './blocks.ts';

/**
 * UTF-16 units asked about at once. Of two requests beside each other one is below and one above what the detector
 * host does on its main thread, so that both of its threads for rules are at work.
 */
const BATCHES = [90_000, 110_000] as const;
/** Units that the model is asked about at once. */
const AT_MODEL = { items: 32, weight: 1_000_000, weigh: (unit: UnitText): number => unit.text.length };
const AT_RULES = { items: 3, weight: Infinity, weigh: (): number => 0 };

export interface FinderOptions {
  readonly path: string;
  readonly detect: DetectOptions;
  /** The share of units that the model reads, 0 to 1. */
  readonly modelShare: number;
}

/** Mentions of each unit, offsets from its start. One that begins in it may end behind it. */
export type UnitMentions = readonly (readonly Mention[])[];

export class UnitFinder {
  readonly #detector: DetectorClient;
  readonly #options: FinderOptions;
  readonly #signal: CancellationSignal;

  constructor(detector: DetectorClient, options: FinderOptions, signal: CancellationSignal) {
    this.#detector = detector;
    this.#options = options;
    this.#signal = signal;
  }

  /** Which units the model reads depends on their text alone: the same ones in each pass, however the file is cut. */
  isForModel(unit: UnitText): boolean {
    const { modelShare } = this.#options;
    if (modelShare >= 1 || modelShare <= 0) return modelShare >= 1;
    const hash = createHash('sha1').update(unit.before).update('\0').update(unit.text).digest();
    return hash.readUInt32LE() < modelShare * 2 ** 32;
  }

  /** What the model, the rules and the dictionary say. */
  async byModel(units: readonly UnitText[]): Promise<UnitMentions> {
    const found: (readonly Mention[])[] = [];
    const { path: name, detect: options } = this.#options;
    await forEachBounded(units, AT_MODEL, this.#signal, async (unit, index) => {
      const text = unit.before + unit.text + unit.after;
      const { mentions } = await this.#detector.detect({ name, text, priority: 2, options }, this.#signal);
      found[index] = inUnit(mentions, unit);
    });
    return found;
  }

  /** What the rules and the dictionary say. */
  async byRules(units: readonly UnitText[]): Promise<UnitMentions> {
    const found: (readonly Mention[])[] = [];
    const { path: name, detect: options } = this.#options;
    await forEachBounded(batchesOf(units), AT_RULES, this.#signal, async ({ first, members }) => {
      const texts = members.map((unit) => unit.before + unit.text + unit.after);
      const text = texts.join(VALUE_SEPARATOR);
      const { mentions } = await this.#detector.detectValues(
        { name, text, priority: 2, options },
        this.#signal,
      );
      let at = 0;
      let next = 0;
      for (const [index, unit] of members.entries()) {
        const end = at + (texts[index]?.length ?? 0);
        const own: Mention[] = [];
        for (
          let mention = mentions[next];
          mention !== undefined && mention.start < end;
          mention = mentions[next]
        ) {
          own.push({ ...mention, start: mention.start - at, end: mention.end - at });
          next += 1;
        }
        found[first + index] = inUnit(own, unit);
        at = end + VALUE_SEPARATOR.length;
      }
    });
    return found;
  }
}

/** What the model said, with the names that are known by now. */
export function withKnown(own: readonly Mention[], byRules: readonly Mention[]): readonly Mention[] {
  const known = byRules.filter(({ detector }) => detector === 'dictionary');
  return mergeMentions(own, known, []);
}

function inUnit(mentions: readonly Mention[], { before, text, after, goesOn }: UnitText): readonly Mention[] {
  if (before === '' && after === '') return mentions;
  const latest = goesOn ? text.length + after.length : text.length;
  return mentions
    .map((mention) => ({
      ...mention,
      start: mention.start - before.length,
      end: Math.min(latest, mention.end - before.length),
    }))
    .filter(({ start }) => start >= 0 && start < text.length);
}

interface Batch {
  readonly first: number;
  readonly members: UnitText[];
}

function batchesOf(units: readonly UnitText[]): readonly Batch[] {
  const batches: Batch[] = [];
  let size = Infinity;
  for (const [index, unit] of units.entries()) {
    const limit = BATCHES[batches.length % 2] ?? BATCHES[0];
    if (size > limit) {
      batches.push({ first: index, members: [] });
      size = 0;
    }
    batches.at(-1)?.members.push(unit);
    size += unit.before.length + unit.text.length + unit.after.length + 1;
  }
  return batches;
}
