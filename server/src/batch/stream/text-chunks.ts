/** A large file as text, chunk by chunk. */
import { createHash, type Hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import iconv from 'iconv-lite';
import type { CancellationSignal } from '../../cancellation.ts';
import { encodeText, type TextForm } from '../text-file.ts';
import { chunksOf } from './examine.ts';

/** Reads a file's text; `digest` is that of the bytes read, once the last chunk was given. */
export class TextChunks {
  readonly #path: string;
  readonly #form: TextForm;
  readonly #signal: CancellationSignal;
  readonly #hash: Hash = createHash('sha256');
  #bytesRead = 0;

  constructor(path: string, form: TextForm, signal: CancellationSignal) {
    this.#path = path;
    this.#form = form;
    this.#signal = signal;
  }

  /** Bytes so far. */
  get bytesRead(): number {
    return this.#bytesRead;
  }

  digest(): string {
    return this.#hash.digest('hex');
  }

  /** Characters are never cut, but a pair of surrogates may be: join before you look at single characters. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    const decoder = iconv.getDecoder(this.#form.encoding, { stripBOM: false });
    const handle = await open(this.#path, 'r');
    let mark = this.#form.bom ? markOf(this.#form).length : 0;
    try {
      for await (const chunk of chunksOf(handle, this.#signal)) {
        this.#hash.update(chunk);
        this.#bytesRead += chunk.length;
        const text = decoder.write(chunk.subarray(mark));
        mark = 0;
        if (text !== '') yield text;
      }
      const rest = decoder.end() ?? '';
      if (rest !== '') yield rest;
    } finally {
      await handle.close();
    }
  }
}

/** The bytes in front of a text. */
export function markOf(form: TextForm): Buffer {
  return encodeText('', form) ?? Buffer.alloc(0);
}

/** The bytes of a piece in the middle of a text; undefined when its encoding lacks a character. */
export function encodePiece(text: string, form: TextForm): Buffer | undefined {
  return encodeText(text, { encoding: form.encoding, bom: false });
}
