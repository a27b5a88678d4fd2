/**
 * The ledger: what each run wrote, where, over what. One row a file with paths and digests, its spans in chunks, how it
 * ended in a row of its own. Everything is encrypted; look-ups go by HMAC, so that nobody can confirm a guess.
 *
 * One table is in clear: the first bytes of the digests of pseudonymised outputs, so that a locked vault knows its own
 * work. Whoever reads it learns that an output is one, nothing about what stood there before.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import * as v from 'valibot';
import { isEntityType } from '../core/detect/entity-types.ts';
import { damaged } from './connection.ts';
import { digestIndex, pathIndex } from './columns.ts';
import { newId } from './crypto.ts';
import { tampered } from './manifest.ts';
import type { Runs, StoredRun } from './runs.ts';
import { CHUNKS, FILES, OUTCOMES } from './schema.ts';
import { idBytes, idText, SealedTable } from './sealed-table.ts';
import { BLOCK, blockOfSpans, packBlock, spansOfBlock, unpackBlock } from './span-block.ts';
import type { Row } from './sealed-table.ts';
import type { Session } from './session.ts';
import { ERASED_DIGEST } from './vault-service.ts';
import type {
  Digest,
  FileIntent,
  FileOutcome,
  LedgerEntry,
  LedgerSpan,
  NewRun,
  SettledIntent,
  SpanBlock,
  StreamedIntent,
} from './vault-service.ts';

/** Spans a chunk: keeps what is decrypted at once small for files of any size. */
const CHUNK_SPANS = 4096;
const COMPRESS_FROM = 512;
/** 64 bits: another file's digest meets one by chance once in 10^13 with a million outputs. */
const OUTPUT_DIGEST_BYTES = 8;
/** A chunk cannot unpack into more: ours are far smaller. */
const MAX_CHUNK_BYTES = 2 ** 28;

const HEAD = v.object({
  path: v.string(),
  target: v.optional(v.string()),
  before: v.string(),
  after: v.string(),
  encoding: v.string(),
  bom: v.boolean(),
  spans: v.number(),
  /** Written block by block: its spans are never in memory together. */
  streamed: v.optional(v.boolean()),
  /** Row of the file whose spans this one takes back. */
  spansOf: v.optional(v.string()),
});
type Head = v.InferOutput<typeof HEAD>;
const OUTCOME = v.picklist(['written', 'skipped', 'failed']);

export class Ledger {
  private readonly session: Session;
  private readonly runs: Runs;
  /** Of the runs that go on here: rows by path, and by the path of the copy. */
  private readonly open = new Map<string, Map<string, string[]>>();
  readonly files: SealedTable;
  readonly chunks: SealedTable;
  readonly outcomes: SealedTable;

  constructor(session: Session, runs: Runs) {
    this.session = session;
    this.runs = runs;
    this.files = new SealedTable(session, FILES);
    this.chunks = new SealedTable(session, CHUNKS);
    this.outcomes = new SealedTable(session, OUTCOMES);
  }

  /** Number of file rows. */
  get fileCount(): number {
    return this.session.manifest.tables.get('files')?.count ?? 0;
  }

  /** Writes intents into the transaction under way. */
  intend(runId: string, kind: NewRun['kind'], intents: readonly FileIntent[]): void {
    const run = idBytes(runId);
    const known = this.session.database.prepare('INSERT OR IGNORE INTO outputs (digest) VALUES (?)');
    const rows = this.rowsOf(runId);
    for (const intent of intents) {
      const { path, target, before, after, encoding, bom, spans } = intent;
      const id = newId();
      const head: Head = {
        path,
        before,
        after,
        encoding,
        bom,
        spans: spans.length,
        ...(target && { target }),
      };
      const columns = [run, this.pathIndex(target ?? path), this.digestIndex(after)];
      this.files.insert(id, columns, Buffer.from(JSON.stringify(head)));
      remember(rows, head, id);
      for (let from = 0, position = 0; from < spans.length; from += CHUNK_SPANS, position++) {
        this.chunks.insert(
          newId(),
          [idBytes(id), position],
          packSpans(spans.slice(from, from + CHUNK_SPANS)),
        );
      }
      // Outputs of a restore are originals: their digests stay keyed.
      if (kind === 'pseudonymize' && after !== before) known.run(outputDigest(after));
    }
  }

  /** Announces a streamed file in the transaction under way; gives its row. */
  beginStreamed(runId: string, { path, target, before, encoding, bom, spansOf }: StreamedIntent): string {
    const rows = this.rowsOf(runId);
    const id = newId();
    const head: Head = {
      path,
      before,
      after: ERASED_DIGEST,
      encoding,
      bom,
      spans: 0,
      streamed: true,
      ...(target && { target }),
      ...(spansOf && { spansOf }),
    };
    const columns = [idBytes(runId), this.pathIndex(target ?? path), this.digestIndex(ERASED_DIGEST)];
    this.files.insert(id, columns, Buffer.from(JSON.stringify(head)));
    remember(rows, head, id);
    return id;
  }

  appendSpans(fileId: string, position: number, block: SpanBlock): void {
    this.chunks.insert(newId(), [idBytes(fileId), position], packBlock(block));
  }

  /** The output of a streamed file is known: from now on it is an intent like any other. */
  finishStreamed(kind: NewRun['kind'], fileId: string, after: Digest, spans: number): void {
    const row = this.files.get(fileId);
    if (row === undefined) throw damaged(`row ${fileId} of files is missing`);
    const old = head(row);
    const [run = null, path = null] = row.columns;
    const columns = [run, path, this.digestIndex(after)];
    this.files.update(fileId, columns, Buffer.from(JSON.stringify({ ...old, after, spans })));
    if (kind !== 'pseudonymize' || after === old.before) return;
    this.session.database
      .prepare('INSERT OR IGNORE INTO outputs (digest) VALUES (?)')
      .run(outputDigest(after));
  }

  /** One block of a streamed file's spans. */
  spanBlock(fileId: string, position: number): SpanBlock | undefined {
    for (const chunk of this.chunks.where('WHERE file = ? AND position = ?', idBytes(fileId), position)) {
      return unpackBlock(chunk);
    }
    return undefined;
  }

  /** Says how files of a run ended, in the transaction under way. Said twice, the last one holds. */
  settle(runId: string, outcomes: ReadonlyMap<string, FileOutcome>): void {
    const run = idBytes(runId);
    const rows = this.rowsOf(runId);
    for (const [path, outcome] of outcomes) {
      for (const id of rows.get(path) ?? []) {
        const content = Buffer.from(JSON.stringify(outcome));
        if (this.outcomes.get(id) === undefined) this.outcomes.insert(id, [run], content);
        else this.outcomes.update(id, [run], content);
      }
    }
  }

  /** Forgets what was kept in memory of a run. */
  forget(runId: string): void {
    this.open.delete(runId);
  }

  /** Files and spans that a run has written. */
  written(runId: string): { files: number; mentions: number } {
    let files = 0;
    let mentions = 0;
    for (const row of this.files.where('WHERE run = ?', idBytes(runId))) {
      if (this.outcome(row.id) !== 'written') continue;
      files++;
      mentions += head(row).spans;
    }
    return { files, mentions };
  }

  /** How often each entity was replaced, in what was written. By the entity's identifier. */
  uses(): Map<string, { mentions: number; files: number }> {
    const uses = new Map<string, { mentions: number; files: number }>();
    for (const row of this.files.where('')) {
      if (this.outcome(row.id) !== 'written' || this.runs.find(runOf(row))?.kind !== 'pseudonymize') continue;
      const here = new Set<string>();
      for (const { entityId } of this.spansOf(row)) {
        const use = uses.get(entityId) ?? { mentions: 0, files: 0 };
        use.mentions++;
        if (!here.has(entityId)) use.files++;
        here.add(entityId);
        uses.set(entityId, use);
      }
    }
    return uses;
  }

  /** Whether one of these entities stands replaced in a file, as far as runs know: what was restored is no longer. */
  replacedNow(entityIds: ReadonlySet<string>): boolean {
    const places = new Set<string>();
    for (const row of this.files.where('ORDER BY rowid')) {
      if (this.outcome(row.id) !== 'written') continue;
      const { path, target } = head(row);
      const place = target ?? path;
      if (this.runs.find(runOf(row))?.kind !== 'pseudonymize') places.delete(place);
      else if (this.holds(row, entityIds)) places.add(place);
    }
    return places.size > 0;
  }

  /** All intents of a run, in the order in which they were made. */
  *ofRun(runId: string): Generator<SettledIntent> {
    for (const row of this.files.where('WHERE run = ? ORDER BY rowid', idBytes(runId))) {
      yield { ...this.intent(row), outcome: this.outcome(row.id) };
    }
  }

  /** The newest entry with this output. */
  byContent(content: Digest): LedgerEntry | undefined {
    return this.newest('WHERE after_index = ?', this.digestIndex(content));
  }

  /** The newest entry written to this path. */
  byPath(path: string): LedgerEntry | undefined {
    return this.newest('WHERE path_index = ?', this.pathIndex(path));
  }

  /** Files and spans in which these entities were replaced. */
  countOf(entityIds: ReadonlySet<string>): { files: number; spans: number } {
    const files = new Set<string>();
    let spans = 0;
    for (const chunk of this.chunks.where('')) {
      const found = unpackSpans(chunk).filter(({ entityId }) => entityIds.has(entityId)).length;
      if (found > 0) files.add(fileOf(chunk));
      spans += found;
    }
    return { files: files.size, spans };
  }

  /**
   * Takes the originals of these entities out of every span: restored, their places keep the pseudonym. Digests of
   * contents that held the names go too, for whoever has the rest of the text could try names on them.
   */
  forgetEntities(entityIds: ReadonlySet<string>): { files: number; spans: number } {
    const files = new Set<string>();
    let spans = 0;
    for (const chunk of [...this.chunks.where('')]) {
      const all = unpackSpans(chunk);
      const kept = all.map((span) =>
        entityIds.has(span.entityId) ? { ...span, original: span.replacement } : span,
      );
      const changed = all.filter(({ entityId }) => entityIds.has(entityId)).length;
      if (changed === 0) continue;
      files.add(fileOf(chunk));
      spans += changed;
      this.chunks.update(
        chunk.id,
        chunk.columns,
        chunk.content[0] === BLOCK
          ? packBlock(blockOfSpans(kept, unpackBlock(chunk).start))
          : packSpans(kept),
      );
    }
    this.forgetDigests(files);
    return { files: files.size, spans };
  }

  /** Blanks the digests of the contents before these files' replacements, wherever else they stand. */
  private forgetDigests(fileIds: ReadonlySet<string>): void {
    const rows = [...this.files.where('')].map((row) => ({
      row,
      head: head(row),
      reverses: this.runs.find(runOf(row))?.kind !== 'pseudonymize',
    }));
    const held = new Set<string>();
    for (const { row, head: file, reverses } of rows) {
      if (fileIds.has(row.id)) held.add(reverses ? file.after : file.before);
    }
    // A run that did not replace the name read it as well as wrote it: as far back as it goes.
    for (let size = -1; size !== held.size;) {
      size = held.size;
      for (const { head: file, reverses } of rows) {
        const [open, hidden] = reverses ? [file.after, file.before] : [file.before, file.after];
        if (held.has(hidden)) held.add(open);
      }
    }
    held.delete(ERASED_DIGEST);
    const forget = this.session.database.prepare('DELETE FROM outputs WHERE digest = ?');
    for (const { row, head: file } of rows) {
      if (!held.has(file.before) && !held.has(file.after)) continue;
      const before = held.has(file.before) ? ERASED_DIGEST : file.before;
      const after = held.has(file.after) ? ERASED_DIGEST : file.after;
      const [run, path] = row.columns;
      const columns = [run ?? null, path ?? null, this.digestIndex(after)];
      this.files.update(row.id, columns, Buffer.from(JSON.stringify({ ...file, before, after })));
    }
    for (const digest of held) forget.run(outputDigest(digest));
  }

  /** Makes the clear table of outputs anew, inside a transaction: rows came from elsewhere. */
  rewriteOutputs(): void {
    const { database } = this.session;
    database.prepare('DELETE FROM outputs').run();
    const known = database.prepare('INSERT OR IGNORE INTO outputs (digest) VALUES (?)');
    for (const digest of this.outputs()) known.run(Buffer.from(digest, 'hex'));
  }

  /** Compares the clear table of outputs with the ledger. @throws NomDePlumeError `vault-tampered` */
  checkOutputs(): void {
    const expected = this.outputs();
    const found = this.session.database.prepare('SELECT digest FROM outputs').pluck().all();
    const same = found.every((digest) => Buffer.isBuffer(digest) && expected.has(digest.toString('hex')));
    if (!same || found.length !== expected.size)
      throw tampered('table outputs does not agree with the ledger');
  }

  /** What the clear table must hold, hexadecimal. */
  private outputs(): Set<string> {
    const digests = new Set<string>();
    const kinds = new Map<string, boolean>();
    for (const row of this.files.where('')) {
      const { before, after } = head(row);
      const run = runOf(row);
      let pseudonymizes = kinds.get(run);
      if (pseudonymizes === undefined) {
        pseudonymizes = this.runs.pseudonymizes(run);
        kinds.set(run, pseudonymizes);
      }
      if (after !== before && after !== ERASED_DIGEST && pseudonymizes) {
        digests.add(outputDigest(after).toString('hex'));
      }
    }
    return digests;
  }

  private rowsOf(runId: string): Map<string, string[]> {
    let rows = this.open.get(runId);
    if (rows === undefined) {
      rows = new Map();
      for (const row of this.files.where('WHERE run = ?', idBytes(runId))) remember(rows, head(row), row.id);
      this.open.set(runId, rows);
    }
    return rows;
  }

  /** Decrypts no more than it needs: a file that went back and forth many times has many rows. */
  private newest(condition: string, index: Buffer): LedgerEntry | undefined {
    const candidates: { readonly id: string; readonly run: StoredRun }[] = [];
    for (const { id, columns } of this.files.places(condition, index)) {
      const [reference] = columns;
      const run = Buffer.isBuffer(reference) ? this.runs.find(idText(reference)) : undefined;
      if (run === undefined) throw damaged(`row ${id} of files belongs to no run`);
      // What a restore wrote are originals: nothing to take back.
      if (run.kind === 'pseudonymize') candidates.push({ id, run });
    }
    // Of rows of one run, the last one.
    candidates.reverse().sort((a, b) => b.run.begun - a.run.begun);
    for (const { id, run } of candidates) {
      const outcome = this.outcome(id);
      const row = outcome === 'skipped' || outcome === 'failed' ? undefined : this.files.get(id);
      if (row === undefined) continue;
      const { path, before, after, encoding, bom, spans, streamed } = this.intent(row);
      const entry = { path, before, after, encoding, bom, spans, runId: run.id, domain: run.domain };
      return streamed === undefined ? entry : { ...entry, streamed };
    }
    return undefined;
  }

  private intent(row: Row): FileIntent {
    const { spans: expected, path, target, before, after, encoding, bom, streamed, spansOf } = head(row);
    const copy = target === undefined ? {} : { target };
    if (streamed === true) {
      return { path, before, after, encoding, bom, spans: [], streamed: spansOf ?? row.id, ...copy };
    }
    const spans = [...this.spansOf(row)];
    if (spans.length !== expected) throw damaged(`row ${row.id} of files has lost spans`);
    return { path, before, after, encoding, bom, spans, ...copy };
  }

  private holds(row: Row, entityIds: ReadonlySet<string>): boolean {
    for (const { entityId } of this.spansOf(row)) if (entityIds.has(entityId)) return true;
    return false;
  }

  /** The spans of a file, of which one chunk is in memory. */
  private *spansOf(row: Row): Generator<LedgerSpan, undefined> {
    for (const chunk of this.chunks.where('WHERE file = ? ORDER BY position', idBytes(row.id))) {
      yield* unpackSpans(chunk);
    }
  }

  private outcome(fileId: string): FileOutcome | 'pending' {
    const row = this.outcomes.get(fileId);
    if (row === undefined) return 'pending';
    const parsed = v.safeParse(OUTCOME, JSON.parse(row.content.toString()));
    if (!parsed.success) throw damaged(`row ${row.id} of outcomes is of an unknown form`);
    return parsed.output;
  }

  private pathIndex(path: string): Buffer {
    return pathIndex(this.session.keys, path);
  }

  private digestIndex(digest: Digest): Buffer {
    return digestIndex(this.session.keys, digest);
  }
}

/** Whether a digest is in the clear table of outputs: needs no key. */
export function isOutput(database: Database, digest: Digest): boolean {
  return database.prepare('SELECT 1 FROM outputs WHERE digest = ?').get(outputDigest(digest)) !== undefined;
}

function outputDigest(digest: Digest): Buffer {
  return Buffer.from(digest, 'hex').subarray(0, OUTPUT_DIGEST_BYTES);
}

function head(row: Row): Head {
  const parsed = v.safeParse(HEAD, JSON.parse(row.content.toString()));
  if (!parsed.success) throw damaged(`row ${row.id} of files is of an unknown form`);
  return parsed.output;
}

function fileOf(chunk: Row): string {
  const file = chunk.columns[0];
  if (!Buffer.isBuffer(file)) throw damaged(`row ${chunk.id} of chunks has no file`);
  return idText(file);
}

function remember(rows: Map<string, string[]>, { path, target }: Head, id: string): void {
  for (const name of target === undefined || target === path ? [path] : [path, target]) {
    rows.set(name, [...(rows.get(name) ?? []), id]);
  }
}

function runOf(row: Row): string {
  const run = row.columns[0];
  if (!Buffer.isBuffer(run)) throw damaged(`row ${row.id} of files has no run`);
  return idText(run);
}

/** First byte: whether the rest is compressed. Compression reveals no more than the length does. */
export function packSpans(spans: readonly LedgerSpan[]): Buffer {
  const rows = spans.map(({ start, length, original, replacement, type, entityId }) => [
    start,
    length,
    original,
    replacement,
    type,
    entityId,
  ]);
  const plain = Buffer.from(JSON.stringify(rows));
  return plain.length < COMPRESS_FROM
    ? Buffer.concat([Buffer.of(0), plain])
    : Buffer.concat([Buffer.of(1), deflateRawSync(plain, { level: 1 })]);
}

export function unpackSpans(row: Row): LedgerSpan[] {
  if (row.content[0] === BLOCK) return spansOfBlock(unpackBlock(row));
  const body = row.content.subarray(1);
  const plain = row.content[0] === 1 ? inflateRawSync(body, { maxOutputLength: MAX_CHUNK_BYTES }) : body;
  const rows: unknown = JSON.parse(plain.toString());
  if (!Array.isArray(rows)) throw damaged(`row ${row.id} of chunks is of an unknown form`);
  return rows.map((entry: unknown) => span(entry, row.id));
}

function span(entry: unknown, row: string): LedgerSpan {
  if (Array.isArray(entry)) {
    const fields: readonly unknown[] = entry;
    const [start, length, original, replacement, type, entityId] = fields;
    if (
      typeof start === 'number' &&
      typeof length === 'number' &&
      typeof original === 'string' &&
      typeof replacement === 'string' &&
      typeof type === 'string' &&
      isEntityType(type) &&
      typeof entityId === 'string'
    ) {
      return { start, length, original, replacement, type, entityId };
    }
  }
  throw damaged(`row ${row} of chunks is of an unknown form`);
}
