/** A large file in blocks: text in order, nothing left out, with what was worked out for each unit in it. */
import type { CancellationSignal } from '../../cancellation.ts';
import type { TextForm } from '../text-file.ts';
import { TextChunks } from './text-chunks.ts';
import { cutterFor, type Unit } from './units.ts';
import type { ValueCache } from './value-cache.ts';

export interface Block<T> {
  readonly text: string;
  readonly units: readonly Unit[];
  /** In the order of the units. */
  readonly values: readonly T[];
}

/** Works something out for units that were not seen lately; the answers in the same order. */
export type WorkOut<T> = (units: readonly UnitText[]) => Promise<readonly T[]>;

/** A unit as it is looked at. */
export interface UnitText extends Pick<Unit, 'before' | 'after' | 'goesOn'> {
  readonly text: string;
}

/** Reads a file once, unit by unit. */
export class UnitReader {
  readonly chunks: TextChunks;
  readonly #languageId: string;

  constructor(path: string, form: TextForm, languageId: string, signal: CancellationSignal) {
    this.chunks = new TextChunks(path, form, signal);
    this.#languageId = languageId;
  }

  async *blocks<T>(workOut: WorkOut<T>, cache: ValueCache<T>): AsyncGenerator<Block<T>> {
    const cutter = cutterFor(this.#languageId);
    let rest = '';
    for await (const chunk of this.chunks) {
      const text = rest + chunk;
      const { units, used } = cutter.cut(text, false);
      rest = text.slice(used);
      if (used > 0) yield await blockOf(text.slice(0, used), units, workOut, cache);
    }
    const { units } = cutter.cut(rest, true);
    if (rest !== '') yield await blockOf(rest, units, workOut, cache);
  }
}

async function blockOf<T>(
  text: string,
  units: readonly Unit[],
  workOut: WorkOut<T>,
  cache: ValueCache<T>,
): Promise<Block<T>> {
  const here = new Map<string, T | undefined>();
  const missing: UnitText[] = [];
  const missingKeys: string[] = [];
  const keys = units.map(({ start, end, before, after, goesOn }) => {
    const piece = text.slice(start, end);
    const key = before === '' && after === '' ? piece : `${before}\0${piece}\0${after}`;
    if (!here.has(key)) {
      const known = cache.get(key);
      here.set(key, known);
      if (known === undefined) {
        missing.push({ before, text: piece, after, goesOn });
        missingKeys.push(key);
      }
    }
    return key;
  });
  const found = missing.length === 0 ? [] : await workOut(missing);
  for (const [index, key] of missingKeys.entries()) {
    const value = found[index];
    if (value === undefined) throw new RangeError('each unit has an answer');
    here.set(key, value);
    cache.set(key, value);
  }
  return { text, units, values: keys.map((key) => valueOf(here, key)) };
}

function valueOf<T>(values: ReadonlyMap<string, T | undefined>, key: string): T {
  const value = values.get(key);
  if (value === undefined) throw new RangeError('each unit has an answer');
  return value;
}
