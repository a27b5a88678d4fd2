/** The output of a large file, text by text: in the form of its original, with the digest of what was written. */
import { createHash, type Hash } from 'node:crypto';
import type { TextForm } from '../text-file.ts';
import type { OpenFile } from '../file-access.ts';
import { encodePiece, markOf } from './text-chunks.ts';

export class TextOutput {
  readonly #output: OpenFile;
  readonly #form: TextForm;
  readonly #hash: Hash = createHash('sha256');

  private constructor(output: OpenFile, form: TextForm) {
    this.#output = output;
    this.#form = form;
  }

  /** Begins the output with the byte-order mark, if its original has one. */
  static async begin(output: OpenFile, form: TextForm): Promise<TextOutput> {
    const begun = new TextOutput(output, form);
    if (form.bom) await begun.#put(markOf(form));
    return begun;
  }

  /** Whether the text was written: false where the encoding lacks one of its characters. */
  async write(text: string): Promise<boolean> {
    const bytes = encodePiece(text, this.#form);
    if (bytes !== undefined) await this.#put(bytes);
    return bytes !== undefined;
  }

  /** Of all that was written; the last thing to ask for. */
  digest(): string {
    return this.#hash.digest('hex');
  }

  async #put(bytes: Buffer): Promise<void> {
    this.#hash.update(bytes);
    await this.#output.writeFile(bytes);
  }
}
