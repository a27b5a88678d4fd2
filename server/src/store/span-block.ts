/**
 * Blocks of spans of streamed files, as they are stored: the table of pairs as JSON, then two numbers of variable
 * length a span (LEB128: seven bits a byte), all of it compressed. About three bytes a span where names come again.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { ALL_TYPES } from '../core/detect/entity-types.ts';
import { damaged } from './connection.ts';
import type { Row } from './sealed-table.ts';
import type { LedgerSpan, SpanBlock, SpanPair } from './vault-service.ts';

/** First byte of a chunk that is a block. */
export const BLOCK = 2;
/** A block cannot unpack into more: ours are far smaller. */
const MAX_BYTES = 2 ** 28;
/** Bytes of the length in front of the table. */
const LENGTH_BYTES = 4;

const TABLE = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  spans: v.pipe(v.number(), v.integer(), v.minValue(0)),
  pairs: v.array(v.tuple([v.string(), v.string(), v.picklist(ALL_TYPES), v.string()])),
});

export function packBlock({ start, pairs, gaps, which }: SpanBlock): Buffer {
  const rows = pairs.map(({ original, replacement, type, entityId }) => [
    original,
    replacement,
    type,
    entityId,
  ]);
  const table = Buffer.from(JSON.stringify({ start, spans: gaps.length, pairs: rows }));
  const plain = Buffer.alloc(LENGTH_BYTES + table.length + 10 * gaps.length);
  plain.writeUInt32LE(table.length);
  table.copy(plain, LENGTH_BYTES);
  let at = LENGTH_BYTES + table.length;
  for (let span = 0; span < gaps.length; span++) {
    at = writeNumber(plain, at, gaps[span] ?? 0);
    at = writeNumber(plain, at, which[span] ?? 0);
  }
  return Buffer.concat([Buffer.of(BLOCK), deflateRawSync(plain.subarray(0, at), { level: 1 })]);
}

/** @throws NomDePlumeError `vault-damaged` */
export function unpackBlock(row: Row): SpanBlock {
  const plain =
    row.content[0] === BLOCK
      ? inflateRawSync(row.content.subarray(1), { maxOutputLength: MAX_BYTES })
      : Buffer.alloc(0);
  const tableEnd = plain.length < LENGTH_BYTES ? 0 : LENGTH_BYTES + plain.readUInt32LE();
  if (tableEnd === 0 || tableEnd > plain.length) throw unknownForm(row);
  const table = v.safeParse(TABLE, JSON.parse(plain.subarray(LENGTH_BYTES, tableEnd).toString()));
  if (!table.success) throw unknownForm(row);
  const { start, spans, pairs: rows } = table.output;
  const gaps = new Uint32Array(spans);
  const which = new Uint32Array(spans);
  const reader = new NumberReader(plain, tableEnd);
  for (let span = 0; span < spans; span++) {
    gaps[span] = reader.next();
    which[span] = reader.next();
  }
  if (!reader.isAtEnd || which.some((index) => index >= rows.length)) throw unknownForm(row);
  const pairs = rows.map(([original, replacement, type, entityId]): SpanPair => ({
    original,
    replacement,
    type,
    entityId,
  }));
  return { start, pairs, gaps, which };
}

/** The spans of a block, one by one. */
export function spansOfBlock({ start, pairs, gaps, which }: SpanBlock): LedgerSpan[] {
  const spans: LedgerSpan[] = [];
  let at = start;
  for (let span = 0; span < gaps.length; span++) {
    const pair = pairs[which[span] ?? 0];
    if (pair === undefined) continue;
    at += gaps[span] ?? 0;
    spans.push({ start: at, length: pair.replacement.length, ...pair });
    at += pair.replacement.length;
  }
  return spans;
}

/** Spans as a block that begins at `start`. */
export function blockOfSpans(spans: readonly LedgerSpan[], start: number): SpanBlock {
  const pairs: SpanPair[] = [];
  const known = new Map<string, number>();
  const gaps = new Uint32Array(spans.length);
  const which = new Uint32Array(spans.length);
  let at = start;
  for (const [index, span] of spans.entries()) {
    const { original, replacement, type, entityId } = span;
    const key = JSON.stringify([original, replacement, type, entityId]);
    let pair = known.get(key);
    if (pair === undefined) {
      pair = pairs.length;
      known.set(key, pair);
      pairs.push({ original, replacement, type, entityId });
    }
    gaps[index] = span.start - at;
    which[index] = pair;
    at = span.start + span.length;
  }
  return { start, pairs, gaps, which };
}

function writeNumber(bytes: Buffer, from: number, value: number): number {
  let at = from;
  let rest = value;
  while (rest > 0x7f) {
    bytes[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

class NumberReader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, from: number) {
    this.#bytes = bytes;
    this.#at = from;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }
}

function unknownForm(row: Row): Error {
  return damaged(`row ${row.id} of chunks is of an unknown form`);
}
