/** The recorded spans of a large file applied to its text, either way, with one block and one chunk in memory. */
import { NomDePlumeError } from '../../errors.ts';
import type { SpanBlock, VaultService } from '../../store/vault-service.ts';

/** `back`: from the text after the run to the one before it; `forward`: the other way. */
export type Direction = 'back' | 'forward';

export type ReadBlock = (position: number) => Promise<SpanBlock | undefined>;

/** The blocks of a record of the ledger. */
export function blocksOf(vault: VaultService, fileId: string): ReadBlock {
  return (position) => vault.spanBlock(fileId, position);
}

/**
 * Writes the other version of a text; gives the number of spans applied.
 * @throws NomDePlumeError `ledger-mismatch` where the text does not hold what the ledger says
 */
export async function applySpans(
  path: string,
  chunks: AsyncIterable<string>,
  readBlock: ReadBlock,
  direction: Direction,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const input = new Input(chunks);
  let applied = 0;
  /** By how much the text after the run is longer than the one before it, so far. */
  let grown = 0;
  let position = 0;
  for (let block = await readBlock(position); block !== undefined; block = await readBlock(++position)) {
    let at = block.start;
    for (let index = 0; index < block.gaps.length; index++) {
      const pair = block.pairs[block.which[index] ?? 0];
      if (pair === undefined) throw mismatch(path);
      at += block.gaps[index] ?? 0;
      const [here, there] =
        direction === 'back' ? [pair.replacement, pair.original] : [pair.original, pair.replacement];
      const start = direction === 'back' ? at : at - grown;
      while (!input.reaches(start + here.length)) {
        const done = input.takeUpTo(start);
        if (done !== '') await write(done);
        if (!(await input.more())) throw mismatch(path);
      }
      if (!input.replace(start, here, there)) throw mismatch(path);
      at += pair.replacement.length;
      grown += pair.replacement.length - pair.original.length;
      applied++;
    }
  }
  for (;;) {
    const rest = input.takeUpTo(Infinity);
    if (rest !== '') await write(rest);
    if (!(await input.more())) return applied;
  }
}

/** A text that comes in chunks, of which the part that is not yet done is kept. */
class Input {
  readonly #chunks: AsyncIterator<string>;
  #text = '';
  /** Where `#text` begins in the whole. */
  #start = 0;
  /** How much of `#text` is done, and what came of it. */
  #done = 0;
  #pieces: string[] = [];

  constructor(chunks: AsyncIterable<string>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  reaches(end: number): boolean {
    return this.#start + this.#text.length >= end;
  }

  /** Whether the text has `here` at `start`; if so, `there` stands in its place. */
  replace(start: number, here: string, there: string): boolean {
    const at = start - this.#start;
    if (at < this.#done || !this.#text.startsWith(here, at)) return false;
    this.#pieces.push(this.#text.slice(this.#done, at), there);
    this.#done = at + here.length;
    return true;
  }

  /** What is done, and what lies before `end`. */
  takeUpTo(end: number): string {
    const to = Math.max(this.#done, Math.min(this.#text.length, end - this.#start));
    this.#pieces.push(this.#text.slice(this.#done, to));
    const taken = this.#pieces.join('');
    this.#pieces = [];
    this.#text = this.#text.slice(to);
    this.#start += to;
    this.#done = 0;
    return taken;
  }

  /** Reads on; false at the end. */
  async more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#text += next.value;
    return true;
  }
}

/** The error of a file that its record does not fit. */
export function mismatch(path: string): NomDePlumeError {
  return new NomDePlumeError(
    'ledger-mismatch',
    `The vault's record of ${path} does not lead back to what the file was.`,
    'Nothing was changed in this file. Check the vault, then restore again.',
  );
}
