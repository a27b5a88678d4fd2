/** The bytes of a large file, read once: which form its text has, and its digest. What is held at a time is one chunk. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { cancelled, type ErrorCode } from '../../errors.ts';
import type { CancellationSignal } from '../../cancellation.ts';
import { isFileError } from '../file-errors.ts';
import type { TextForm } from '../text-file.ts';
import type { NotLookedAt } from '../types.ts';
import { stateOf, type FileState } from '../write-file.ts';

/** Bytes read at a time. */
export const CHUNK = 256 * 1024;

/** What is known of a large file before its text is looked at. */
export interface Examined {
  readonly path: string;
  readonly form: TextForm;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly digest: string;
  readonly size: number;
  readonly state: FileState;
}

export type ExamineResult = { readonly examined: Examined } | { readonly left: NotLookedAt };

/**
 * Reads a file through. The forms are those of `decodeFile`, but for UTF-16 without a byte-order mark, which is taken
 * for binary; what stands in the way is the answer, never an error.
 * @throws NomDePlumeError `cancelled`
 */
export async function examine(path: string, signal: CancellationSignal): Promise<ExamineResult> {
  try {
    const handle = await open(path, 'r');
    try {
      const state = stateOf(await handle.stat());
      const evidence = new Evidence();
      for await (const chunk of chunksOf(handle, signal)) evidence.add(chunk);
      const form = evidence.form();
      if (typeof form === 'string')
        return left(path, form, form === 'binary' ? 'file-binary' : 'file-encoding');
      return { examined: { path, form, digest: evidence.digest(), size: evidence.size, state } };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    return left(path, 'unreadable', 'file-unreadable');
  }
}

/** The SHA-256 of a file, whatever it holds; undefined where there is none. @throws NomDePlumeError `cancelled` */
export async function digestOfFile(path: string, signal: CancellationSignal): Promise<string | undefined> {
  try {
    const handle = await open(path, 'r');
    try {
      const hash = createHash('sha256');
      for await (const chunk of chunksOf(handle, signal)) hash.update(chunk);
      return hash.digest('hex');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    return undefined;
  }
}

/** The bytes from where the handle stands, in chunks of one buffer that is used again. @throws `cancelled` */
export async function* chunksOf(handle: FileHandle, signal: CancellationSignal): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (;;) {
    if (signal.aborted) throw cancelled();
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function left(path: string, reason: NotLookedAt['reason'], code: ErrorCode): ExamineResult {
  return { left: { path, reason, code } };
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['utf8', [0xef, 0xbb, 0xbf]],
  ['utf32le', [0xff, 0xfe, 0, 0]],
  ['utf16le', [0xff, 0xfe]],
  ['utf16be', [0xfe, 0xff]],
];
const FIRST_BYTES = 5;
/** In a script that neither Latin-1 nor Windows-1252 is for, more than this share of the bytes is high. */
const FOREIGN = 0.3;
const FOREIGN_AT_LEAST = 20;

/** What the bytes so far allow the file to be. */
class Evidence {
  readonly #hash = createHash('sha256');
  #first = Buffer.alloc(0);
  #size = 0;
  #hasNul = false;
  #isUtf8 = true;
  /** The beginning of a character whose rest comes with the next chunk. */
  #rest = Buffer.alloc(0);
  /** How often each byte occurs. */
  readonly #counts = new Float64Array(256);

  get size(): number {
    return this.#size;
  }

  add(chunk: Buffer): void {
    this.#hash.update(chunk);
    if (this.#first.length < FIRST_BYTES)
      this.#first = Buffer.concat([this.#first, chunk]).subarray(0, FIRST_BYTES);
    this.#size += chunk.length;
    this.#hasNul ||= chunk.includes(0);
    if (this.#isUtf8) this.#addUtf8(chunk);
    // Of a file that is UTF-8 this is never asked: bytes are counted only while it may be something else.
    if (!this.#isUtf8) for (const byte of chunk) this.#counts[byte] = (this.#counts[byte] ?? 0) + 1;
  }

  digest(): string {
    return this.#hash.digest('hex');
  }

  form(): TextForm | 'binary' | 'encoding' {
    const mark = MARKS.find(([, bytes]) => bytes.every((byte, at) => this.#first[at] === byte))?.[0];
    if (mark === 'pdf') return 'binary';
    if (mark === 'utf32le') return 'encoding';
    if (mark === 'utf16le' || mark === 'utf16be') {
      return this.#size % 2 === 0 ? { encoding: mark, bom: true } : 'encoding';
    }
    if (this.#hasNul) return 'binary';
    if (this.#isUtf8 && this.#rest.length === 0) return { encoding: 'utf8', bom: mark === 'utf8' };
    return mark === 'utf8' ? 'encoding' : this.#singleByte();
  }

  #addUtf8(chunk: Buffer): void {
    const joined = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const whole = wholeCharacters(joined);
    this.#isUtf8 = isUtf8(joined.subarray(0, whole));
    // The buffer of the chunk is used again.
    this.#rest = Buffer.from(joined.subarray(whole));
  }

  #singleByte(): TextForm | 'binary' | 'encoding' {
    const any = (from: number, to: number, allowed: readonly number[] = []): boolean =>
      this.#counts.some((count, byte) => count > 0 && byte >= from && byte <= to && !allowed.includes(byte));
    if (any(0, 0x1f, [0x09, 0x0a, 0x0c, 0x0d, 0x1b])) return 'binary';
    const high = this.#counts.subarray(0x80).reduce((sum, count) => sum + count, 0);
    if (high >= FOREIGN_AT_LEAST && high / this.#size > FOREIGN) return 'encoding';
    if (!any(0x80, 0x9f)) return { encoding: 'latin1', bom: false };
    const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    return undefinedBytes.some((byte) => any(byte, byte)) ? 'encoding' : { encoding: 'win1252', bom: false };
  }
}

/** How many of the bytes are whole characters of UTF-8, if the last is cut off. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
