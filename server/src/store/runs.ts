/** Runs: who may start one, which are open, how they ended. */
import { rmSync } from 'node:fs';
import { join, relative, isAbsolute } from 'node:path';
import * as v from 'valibot';
import { NomDePlumeError } from '../errors.ts';
import { damaged } from './connection.ts';
import { newId } from './crypto.ts';
import { Lease } from './lease.ts';
import { RUNS } from './schema.ts';
import { SealedTable } from './sealed-table.ts';
import type { Row } from './sealed-table.ts';
import type { Cache, Session } from './session.ts';
import type { NewRun, RunOutcomeCode, RunRecord } from './vault-service.ts';

export const NEW_RUN = v.object({
  kind: v.picklist(['pseudonymize', 'restore', 'undo']),
  domain: v.string(),
  roots: v.array(v.string()),
  toCopy: v.boolean(),
});
export const RUN_OUTCOME = v.picklist(['done', 'partial', 'cancelled', 'undone', 'failed']);
const RUN = v.object({
  ...NEW_RUN.entries,
  startedAt: v.string(),
  endedAt: v.optional(v.string()),
  outcome: v.union([RUN_OUTCOME, v.literal('open')]),
  files: v.number(),
  mentions: v.number(),
});
/** As stored. `version` orders runs, whatever the clock does. */
type Run = v.InferOutput<typeof RUN> & { readonly id: string; readonly begun: number };
export type StoredRun = Run;
const STORED = v.object({ ...RUN.entries, begun: v.number() });

export function leaseFolder(vaultFile: string): string {
  return `${vaultFile}.leases`;
}

export class Runs implements Cache {
  private readonly session: Session;
  private readonly table: SealedTable;
  private readonly byId = new Map<string, Run>();
  /** Of the runs that go on here. */
  private readonly leases = new Map<string, Lease>();

  constructor(session: Session) {
    this.session = session;
    this.table = new SealedTable(session, RUNS);
    session.register(this);
  }

  reload(): void {
    this.byId.clear();
    for (const row of this.table.all()) this.take(row);
  }

  catchUp(since: number): void {
    for (const row of this.table.where('WHERE version > ?', since)) this.take(row);
  }

  get count(): number {
    return this.byId.size;
  }

  /** @throws NomDePlumeError `nothing-to-do` for a run that the vault does not know */
  get(id: string): Run {
    const run = this.byId.get(id);
    if (run !== undefined) return run;
    throw new NomDePlumeError(
      'nothing-to-do',
      'The vault does not know this run.',
      'Refresh the list of runs.',
    );
  }

  find(id: string): Run | undefined {
    return this.byId.get(id);
  }

  /** Whether a run replaces originals; asks the database, for runs that were just taken in are not in memory. */
  pseudonymizes(id: string): boolean {
    const run = this.byId.get(id);
    if (run !== undefined) return run.kind === 'pseudonymize';
    const row = this.table.get(id);
    if (row !== undefined) this.take(row);
    return this.byId.get(id)?.kind === 'pseudonymize';
  }

  /** Newest first. */
  all(): readonly RunRecord[] {
    return [...this.byId.values()].sort((a, b) => b.begun - a.begun).map((run) => this.record(run));
  }

  /** Inside a transaction. @throws NomDePlumeError `run-busy`, `run-interrupted` */
  begin(run: NewRun, now: Date): string {
    for (const other of this.byId.values()) {
      if (other.outcome !== 'open' || !overlap(other.roots, run.roots)) continue;
      throw this.isLive(other.id) ? busy(other) : interrupted(other);
    }
    const id = newId();
    const begun = this.session.changing.generation;
    const record: Run = {
      ...run,
      roots: [...run.roots],
      id,
      begun,
      startedAt: now.toISOString(),
      outcome: 'open',
      files: 0,
      mentions: 0,
    };
    this.takeLease(record);
    this.table.insert(id, [], content(record));
    this.byId.set(id, record);
    return id;
  }

  /** @throws NomDePlumeError `run-busy`, `run-interrupted` while any run has not ended */
  requireNone(): void {
    for (const run of this.byId.values()) {
      if (run.outcome === 'open') throw this.isLive(run.id) ? busy(run) : interrupted(run);
    }
  }

  /** Takes over a run whose program ended in the middle. @throws NomDePlumeError `run-busy`, `nothing-to-do` */
  resume(id: string): void {
    const run = this.requireOpen(id);
    if (!this.leases.has(id)) this.takeLease(run);
  }

  /** @throws NomDePlumeError `nothing-to-do` once the run has ended, `run-busy` when it goes on elsewhere */
  requireOurs(id: string): Run {
    const run = this.requireOpen(id);
    if (!this.leases.has(id)) this.takeLease(run);
    return run;
  }

  /** Inside a transaction; the lease is freed by `release` once it is durable. */
  end(id: string, outcome: RunOutcomeCode, counts: { files: number; mentions: number }, now: Date): void {
    const run: Run = { ...this.requireOurs(id), ...counts, outcome, endedAt: now.toISOString() };
    this.table.update(id, [], content(run));
    this.byId.set(id, run);
  }

  release(id: string): void {
    this.leases.get(id)?.release(true);
    this.leases.delete(id);
  }

  /** When the vault is locked: runs that did not end are interrupted from now on. */
  releaseAll(): void {
    for (const lease of this.leases.values()) lease.release();
    this.leases.clear();
  }

  private record({
    id,
    kind,
    domain,
    roots,
    toCopy,
    startedAt,
    endedAt,
    outcome,
    files,
    mentions,
  }: Run): RunRecord {
    const live = outcome === 'open' && this.isLive(id);
    return { id, kind, domain, roots, toCopy, startedAt, endedAt, outcome, files, mentions, live };
  }

  private requireOpen(id: string): Run {
    const run = this.get(id);
    if (run.outcome === 'open') return run;
    throw new NomDePlumeError('nothing-to-do', 'This run has ended.', 'Start a new one.');
  }

  private isLive(id: string): boolean {
    return this.leases.has(id) || Lease.isHeld(this.leaseFile(id));
  }

  private takeLease(run: Run): void {
    const lease = Lease.take(this.leaseFile(run.id));
    if (lease === undefined) throw busy(run);
    this.leases.set(run.id, lease);
  }

  private leaseFile(id: string): string {
    return join(leaseFolder(this.session.file), id);
  }

  private take(row: Row): void {
    const parsed = v.safeParse(STORED, JSON.parse(row.content.toString()));
    if (!parsed.success) throw damaged(`row ${row.id} of runs is of an unknown form`);
    this.byId.set(row.id, { ...parsed.output, id: row.id });
  }
}

/** Forgets the leases of a vault that is going away. */
export function removeLeases(vaultFile: string): void {
  rmSync(leaseFolder(vaultFile), { recursive: true, force: true });
}

function content(run: Run): Buffer {
  return Buffer.from(JSON.stringify({ ...run, id: undefined }));
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) => others.some((b) => contains(a, b) || contains(b, a)));
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

function busy(run: Run): NomDePlumeError {
  return new NomDePlumeError(
    'run-busy',
    `Another run over the same files goes on since ${run.startedAt}.`,
    'Wait until it has ended, or cancel it.',
  );
}

function interrupted(run: Run): NomDePlumeError {
  return new NomDePlumeError(
    'run-interrupted',
    `A run over the same files, begun at ${run.startedAt}, was interrupted.`,
    'Finish it or undo it first.',
  );
}
