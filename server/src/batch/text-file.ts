/**
 * Bytes to text and back, exactly: a file is accepted only when encoding its decoded text gives its bytes again.
 */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import type { NamedDocument } from '../core/pseudonyms/assignment-types.ts';
import type { TextFile } from './types.ts';

/** What a file's bytes turned out to be: text, or why not. */
export type Decoded =
  { readonly file: TextFile } | { readonly reason: 'binary' | 'encoding'; readonly digest: string };

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16LE_BOM = Buffer.from([0xff, 0xfe]);
const UTF16BE_BOM = Buffer.from([0xfe, 0xff]);
const UTF32LE_BOM = Buffer.from([0xff, 0xfe, 0, 0]);
const PDF = Buffer.from('%PDF-');

/** Looks at this much to tell UTF-16 without a byte-order mark from binary data. Bytes. */
const SAMPLE = 4096;

/** SHA-256, lower-case hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Decodes a file's bytes. Order: byte-order marks, UTF-16 that is plain to see, UTF-8, Latin-1, Windows-1252. */
export function decodeFile(path: string, bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const digest = digestOf(buffer);
  const form = formOf(buffer);
  if (form === 'binary' || form === 'encoding') return { reason: form, digest };
  const text = decodeBytes(buffer, form);
  const file: TextFile = { path, text, ...form, digest, size: buffer.length };
  const again = encodeText(text, form);
  return again?.equals(buffer) === true ? { file } : { reason: 'encoding', digest };
}

/** Text to bytes in the given form; undefined when the encoding lacks one of its characters. */
export function encodeText(text: string, form: TextForm): Buffer | undefined {
  const body = iconv.encode(text, form.encoding, { addBOM: false });
  if (isSingleByte(form.encoding) && iconv.decode(body, form.encoding, { stripBOM: false }) !== text) {
    return undefined;
  }
  return form.bom ? Buffer.concat([bomOf(form.encoding), body]) : body;
}

/** How text becomes bytes. `encoding` is an iconv-lite name. */
export interface TextForm {
  readonly encoding: string;
  readonly bom: boolean;
}

/**
 * The same bytes read in another form. What a run wrote may be read differently afterwards: Latin-1 without its only
 * accents is UTF-8 too.
 */
export function inForm(file: TextFile, form: TextForm): TextFile {
  if (file.encoding === form.encoding && file.bom === form.bom) return file;
  const bytes = encodeText(file.text, file) ?? Buffer.alloc(0);
  return { ...file, text: decodeBytes(bytes, form), encoding: form.encoding, bom: form.bom };
}

/** What a file in this encoding can hold, as assignment needs to know it. */
export function repertoireOf(encoding: string): NamedDocument['encoding'] {
  if (encoding === 'win1252') return 'windows-1252';
  return encoding === 'latin1' ? 'latin1' : 'unicode';
}

function decodeBytes(buffer: Buffer, form: TextForm): string {
  const body = form.bom ? buffer.subarray(bomOf(form.encoding).length) : buffer;
  return iconv.decode(body, form.encoding, { stripBOM: false });
}

function formOf(buffer: Buffer): TextForm | 'binary' | 'encoding' {
  if (startsWith(buffer, PDF)) return 'binary';
  if (startsWith(buffer, UTF8_BOM)) {
    return isUtf8(buffer) ? nulMeansBinary(buffer, { encoding: 'utf8', bom: true }) : 'encoding';
  }
  if (startsWith(buffer, UTF32LE_BOM)) return 'encoding';
  if (startsWith(buffer, UTF16LE_BOM)) return utf16(buffer, { encoding: 'utf16le', bom: true });
  if (startsWith(buffer, UTF16BE_BOM)) return utf16(buffer, { encoding: 'utf16be', bom: true });
  if (buffer.includes(0)) return bareUtf16(buffer) ?? 'binary';
  if (isUtf8(buffer)) return { encoding: 'utf8', bom: false };
  return singleByte(buffer);
}

function nulMeansBinary(buffer: Buffer, form: TextForm): TextForm | 'binary' {
  return buffer.includes(0) ? 'binary' : form;
}

function utf16(buffer: Buffer, form: TextForm): TextForm | 'encoding' {
  return buffer.length % 2 === 0 ? form : 'encoding';
}

/**
 * UTF-16 without a mark: of each pair of bytes the same one is zero in most (Latin letters, spaces), the other never,
 * and what comes out has no control characters.
 */
function bareUtf16(buffer: Buffer): TextForm | undefined {
  if (buffer.length % 2 !== 0) return undefined;
  const sample = buffer.subarray(0, SAMPLE);
  let first = 0;
  let second = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) first++;
    if (sample[at + 1] === 0) second++;
  }
  const most = sample.length / 2 / 2;
  const encoding =
    first === 0 && second > most ? 'utf16le' : second === 0 && first > most ? 'utf16be' : undefined;
  if (encoding === undefined) return undefined;
  const text = iconv.decode(buffer, encoding, { stripBOM: false });
  return CONTROLS.test(text) || LONE_SURROGATE.test(text) ? undefined : { encoding, bom: false };
}

/** C0 controls that no text holds: tab, line feed, form feed, carriage return and escape are allowed. */
const CONTROLS = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Letters and signs that Windows-1252 has where Latin-1 has control characters. */
const C1 = /[\x80-\x9f]/;

/**
 * Neither UTF-8 nor UTF-16. Control characters mean binary; letters mostly outside ASCII mean a script that neither
 * Windows-1252 nor Latin-1 is for (Cyrillic, Japanese ...), which would be read as nonsense.
 */
function singleByte(buffer: Buffer): TextForm | 'binary' | 'encoding' {
  const latin1 = buffer.toString('latin1');
  if (CONTROLS.test(latin1)) return 'binary';
  if (isForeignScript(buffer)) return 'encoding';
  // A file without such bytes may be either: what Latin-1 can hold is right in both.
  if (!C1.test(latin1)) return { encoding: 'latin1', bom: false };
  const win1252 = iconv.decode(buffer, 'win1252', { stripBOM: false });
  return win1252.includes('\ufffd') ? 'encoding' : { encoding: 'win1252', bom: false };
}

function isForeignScript(buffer: Buffer): boolean {
  let high = 0;
  for (const byte of buffer) if (byte >= 0x80) high++;
  return high >= 20 && high / buffer.length > 0.3;
}

function startsWith(buffer: Buffer, mark: Buffer): boolean {
  return buffer.length >= mark.length && buffer.compare(mark, 0, mark.length, 0, mark.length) === 0;
}

function bomOf(encoding: string): Buffer {
  if (encoding === 'utf16le') return UTF16LE_BOM;
  return encoding === 'utf16be' ? UTF16BE_BOM : UTF8_BOM;
}

function isSingleByte(encoding: string): boolean {
  return encoding === 'win1252' || encoding === 'latin1';
}
