/**
 * What the model found in the units it read, between two passes over a file: places and types, no text, in a temporary
 * file that is read in the order in which it was written.
 */
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { finished } from 'node:stream/promises';
import * as v from 'valibot';
import { ALL_TYPES } from '../../core/detect/entity-types.ts';
import type { Mention } from '../../core/types.ts';

const LINE = v.array(
  v.object({
    start: v.number(),
    end: v.number(),
    type: v.picklist(ALL_TYPES),
    confidence: v.number(),
    detector: v.picklist(['model', 'rules', 'dictionary', 'propagation']),
    rule: v.exactOptional(v.string()),
    unsure: v.exactOptional(v.picklist(['low-confidence', 'homograph', 'ambiguous-name'])),
  }),
);

export class SpanSpill {
  readonly #folder: string;
  readonly #file: string;
  readonly #out: WriteStream;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#file = join(folder, 'spans');
    this.#out = createWriteStream(this.#file, { mode: 0o600 });
  }

  static async create(): Promise<SpanSpill> {
    return new SpanSpill(await mkdtemp(join(tmpdir(), 'nom-de-plume-spans-')));
  }

  async write(mentions: readonly Mention[]): Promise<void> {
    if (!this.#out.write(`${JSON.stringify(mentions)}\n`)) await once(this.#out, 'drain');
  }

  /** No more is written. */
  async close(): Promise<void> {
    if (this.#out.closed) return;
    this.#out.end();
    await finished(this.#out);
  }

  read(): SpillReader {
    return new SpillReader(this.#file);
  }

  /** Safe to call twice. */
  async remove(): Promise<void> {
    this.#out.destroy();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

export class SpillReader {
  readonly #input: Interface;
  readonly #lines: NodeJS.AsyncIterator<string>;

  constructor(file: string) {
    this.#input = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
    this.#lines = this.#input[Symbol.asyncIterator]();
  }

  /** @throws RangeError when more is asked for than was written: the file changed between two passes */
  async next(): Promise<readonly Mention[]> {
    const line = await this.#lines.next();
    if (line.done === true) throw new RangeError('the passes over a file differ');
    return v.parse(LINE, JSON.parse(line.value));
  }

  close(): void {
    this.#input.close();
  }
}
