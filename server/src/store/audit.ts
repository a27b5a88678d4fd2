/**
 * What was done with the vault, append-only: each event's HMAC covers the one before, the manifest and the anchor hold
 * the chain's length and head. Codes and counts, no names.
 */
import * as v from 'valibot';
import { NomDePlumeError } from '../errors.ts';
import { mac, seal, unseal } from './crypto.ts';
import { tampered } from './manifest.ts';
import type { Session } from './session.ts';
import type { AuditEvent, AuditRecord, VaultFinding } from './vault-service.ts';

export const AUDIT_EVENT = v.object({
  action: v.picklist([
    'create',
    'open',
    'open-failed',
    'lock',
    'passphrase',
    'rekey',
    'assign',
    'run',
    'restore',
    'undo',
    'recover',
    'show',
    'lens',
    'export',
    'import',
    'backup',
    'erase',
    'decide',
    'check',
  ]),
  counts: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{0,30}$/)), v.number())),
  runId: v.optional(v.pipe(v.string(), v.uuid())),
});
const ROW = v.object({
  sequence: v.number(),
  at: v.string(),
  sealed: v.instance(Buffer),
  mac: v.instance(Buffer),
});
type AuditRow = v.InferOutput<typeof ROW>;

export class Audit {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** Adds an event to the transaction under way. */
  append(event: AuditEvent, now: Date): void {
    const manifest = this.session.changing;
    const sequence = manifest.audit.count + 1;
    const at = now.toISOString();
    const plain = Buffer.from(JSON.stringify(event));
    const sealed = seal(this.session.keys.audit, plain, this.binding(sequence, at));
    const link = this.link(manifest.audit.head, sequence, at, sealed);
    this.session.database
      .prepare('INSERT INTO audit (sequence, at, sealed, mac) VALUES (?, ?, ?, ?)')
      .run(sequence, at, sealed, link);
    manifest.audit = { count: sequence, head: link.toString('hex') };
  }

  /** Makes the whole chain anew, with new keys. */
  rewrite(records: readonly AuditRecord[]): void {
    this.session.changing.audit = { count: 0, head: '' };
    this.session.database.prepare('DELETE FROM audit').run();
    for (const record of records) this.append(withoutUndefined(record), new Date(record.at));
  }

  /** Oldest first. @throws NomDePlumeError `vault-tampered` */
  all(): readonly AuditRecord[] {
    const { records, findings } = this.follow();
    const first = findings[0];
    if (first !== undefined) throw tampered(first.what);
    return records;
  }

  /** Follows every link; what is wrong. */
  findings(): readonly VaultFinding[] {
    return this.follow().findings;
  }

  /** The end of the chain alone: quick, at each start. @throws NomDePlumeError `vault-tampered` */
  checkEnd(): void {
    const { count, head } = this.session.manifest.audit;
    const [last] = this.rows('ORDER BY sequence DESC LIMIT 1');
    const rows = Number(this.session.database.prepare('SELECT COUNT(*) FROM audit').pluck().get());
    if (rows !== count) throw tampered(`the audit has ${rows} events instead of ${count}`);
    if (count > 0 && last?.mac.toString('hex') !== head)
      throw tampered('the last event of the audit was changed');
  }

  /** The link of an event, hexadecimal; undefined where there is none. */
  linkAt(sequence: number): string | undefined {
    return this.rows('WHERE sequence = ?', sequence)[0]?.mac.toString('hex');
  }

  private follow(): { records: AuditRecord[]; findings: VaultFinding[] } {
    const records: AuditRecord[] = [];
    const findings: VaultFinding[] = [];
    const wrong = (what: string): void => {
      findings.push({ code: 'vault-tampered', what });
    };
    let head = '';
    let expected = 1;
    for (const row of this.rows('ORDER BY sequence')) {
      if (row.sequence !== expected)
        wrong(`events ${expected} to ${row.sequence - 1} of the audit are missing`);
      const link = this.link(head, row.sequence, row.at, row.sealed);
      // After a gap the link cannot fit; it was named already.
      if (row.sequence === expected && !link.equals(row.mac))
        wrong(`event ${row.sequence} of the audit was changed`);
      const record = this.open(row);
      if (record === undefined) wrong(`event ${row.sequence} of the audit cannot be read`);
      else records.push(record);
      head = row.mac.toString('hex');
      expected = row.sequence + 1;
    }
    const { count, head: last } = this.session.manifest.audit;
    if (expected - 1 < count) wrong(`events ${expected} to ${count} of the audit are missing`);
    else if (expected - 1 > count || head !== last) wrong('the end of the audit is not the one last written');
    return { records, findings };
  }

  private open(row: AuditRow): AuditRecord | undefined {
    const plain = unseal(this.session.keys.audit, row.sealed, this.binding(row.sequence, row.at));
    if (plain === undefined) return undefined;
    const parsed = v.safeParse(AUDIT_EVENT, JSON.parse(plain.toString()));
    return parsed.success
      ? { ...withoutUndefined(parsed.output), sequence: row.sequence, at: row.at }
      : undefined;
  }

  private rows(rest: string, ...values: number[]): AuditRow[] {
    const rows = this.session.database
      .prepare(`SELECT sequence, at, sealed, mac FROM audit ${rest}`)
      .all(...values);
    const parsed = v.safeParse(v.array(ROW), rows);
    if (parsed.success) return parsed.output;
    throw tampered('a row of the audit has an impossible form');
  }

  private binding(sequence: number, at: string): Buffer {
    return Buffer.from(JSON.stringify(['audit', this.session.vaultId, sequence, at]));
  }

  private link(head: string, sequence: number, at: string, sealed: Buffer): Buffer {
    const data = JSON.stringify([this.session.vaultId, head, sequence, at, sealed.toString('base64')]);
    return mac(this.session.keys.audit, Buffer.from(data));
  }
}

/** @throws NomDePlumeError `usage` */
export function parseEvent(event: unknown): AuditEvent {
  const parsed = v.safeParse(AUDIT_EVENT, event);
  if (parsed.success) return withoutUndefined(parsed.output);
  throw new NomDePlumeError('usage', 'The audit takes codes and counts only.', 'Leave out any text.');
}

function withoutUndefined({
  action,
  counts,
  runId,
}: v.InferOutput<typeof AUDIT_EVENT> | AuditEvent): AuditEvent {
  return { action, ...(counts === undefined ? {} : { counts }), ...(runId === undefined ? {} : { runId }) };
}
