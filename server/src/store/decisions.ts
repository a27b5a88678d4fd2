/** What the user decided about names: stored, undoable, in force for documents to come. */
import * as v from 'valibot';
import { ALL_TYPES } from '../core/detect/entity-types.ts';
import { NomDePlumeError } from '../errors.ts';
import { damaged } from './connection.ts';
import { newId } from './crypto.ts';
import { domainOf } from './domains.ts';
import type { Domain } from './domains.ts';
import { DECISIONS } from './schema.ts';
import { idBytes, SealedTable } from './sealed-table.ts';
import type { Row } from './sealed-table.ts';
import type { Cache, Session } from './session.ts';
import type { Decision, StoredDecision } from './vault-service.ts';

const type = v.picklist(ALL_TYPES);
export const DECISION = v.variant('kind', [
  v.object({ kind: v.literal('ignore'), name: v.string(), file: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('accept'), type, name: v.string() }),
  v.object({ kind: v.literal('retype'), name: v.string(), type }),
  v.object({ kind: v.literal('merge'), type, name: v.string(), into: v.string() }),
  v.object({
    kind: v.literal('split'),
    type,
    name: v.string(),
    files: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
  }),
  v.object({
    kind: v.literal('rename'),
    type,
    name: v.string(),
    pseudonym: v.string(),
    written: v.exactOptional(v.literal(true)),
    before: v.exactOptional(v.string()),
  }),
]);
const STORED = v.object({ decidedAt: v.string(), decision: DECISION });

export class Decisions implements Cache {
  private readonly session: Session;
  private readonly table: SealedTable;
  /** By domain, in the order in which they were decided. */
  private readonly byDomain = new Map<string, Map<string, StoredDecision>>();

  constructor(session: Session) {
    this.session = session;
    this.table = new SealedTable(session, DECISIONS);
    session.register(this);
  }

  reload(): void {
    this.byDomain.clear();
    for (const row of this.table.all()) this.take(row);
  }

  catchUp(since: number): void {
    for (const row of this.table.where('WHERE version > ?', since)) this.take(row);
  }

  /** Oldest first. */
  of(domain: Domain | undefined): readonly StoredDecision[] {
    return domain === undefined ? [] : [...this.in(domain.id).values()].sort(byTime);
  }

  add(domain: Domain, decision: Decision, now: Date): void {
    const id = newId();
    const decidedAt = now.toISOString();
    this.table.insert(id, [idBytes(domain.id)], Buffer.from(JSON.stringify({ decidedAt, decision })));
    this.session.changing.mapping = this.session.changing.generation;
    this.in(domain.id).set(id, { ...decision, id, decidedAt });
  }

  /** A domain has a new mapping: what was decided holds for it too, but for pseudonyms chosen in the old one. */
  move(from: Domain, to: Domain): void {
    const old = this.in(from.id);
    for (const [id, stored] of [...old]) {
      if (stored.kind === 'rename') continue;
      const { decidedAt } = stored;
      const row = new Set(['id', 'decidedAt']);
      const decision = Object.fromEntries(Object.entries(stored).filter(([field]) => !row.has(field)));
      this.table.update(id, [idBytes(to.id)], Buffer.from(JSON.stringify({ decidedAt, decision })));
      old.delete(id);
      this.in(to.id).set(id, stored);
    }
    this.session.changing.mapping = this.session.changing.generation;
  }

  /**
   * @returns it, and the identifier of its domain
   * @throws NomDePlumeError `nothing-to-do` when it was undone before
   */
  remove(id: string): { readonly domain: string; readonly decision: StoredDecision } {
    for (const [domain, decisions] of this.byDomain) {
      const decision = decisions.get(id);
      if (decision === undefined) continue;
      this.table.delete(id);
      this.session.changing.mapping = this.session.changing.generation;
      decisions.delete(id);
      return { domain, decision };
    }
    throw new NomDePlumeError('nothing-to-do', 'This decision was undone before.', 'Refresh the list.');
  }

  private in(domainId: string): Map<string, StoredDecision> {
    let decisions = this.byDomain.get(domainId);
    if (decisions === undefined) {
      decisions = new Map();
      this.byDomain.set(domainId, decisions);
    }
    return decisions;
  }

  private take(row: Row): void {
    const parsed = v.safeParse(STORED, JSON.parse(row.content.toString()));
    if (!parsed.success) throw damaged(`row ${row.id} of decisions is of an unknown form`);
    const { decidedAt, decision } = parsed.output;
    for (const decisions of this.byDomain.values()) decisions.delete(row.id);
    this.in(domainOf(row)).set(row.id, { ...decision, id: row.id, decidedAt });
  }
}

function byTime(a: StoredDecision, b: StoredDecision): number {
  return a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : a.id < b.id ? -1 : 1;
}
