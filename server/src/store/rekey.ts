/** A new data key: every row is encrypted anew, every look-up value and link made anew, in one transaction. */
import type { Audit } from './audit.ts';
import { columnsOf } from './columns.ts';
import { deriveKeys, newId, newKey } from './crypto.ts';
import { wrapKey } from './header.ts';
import type { Header } from './header.ts';
import { newRecoveryKey } from './recovery-key.ts';
import { SEALED_TABLES } from './schema.ts';
import { SealedTable } from './sealed-table.ts';
import type { Session } from './session.ts';

/**
 * Inside a transaction. The old recovery key opens nothing afterwards: a new one is made.
 * @returns the new recovery key
 */
export function rekey(session: Session, audit: Audit, passphrase: string, scrypt: Header['scrypt']): string {
  const { vaultId, createdAt } = session.header;
  const events = audit.all();
  const rows = SEALED_TABLES.map((shape) => ({ shape, rows: [...new SealedTable(session, shape).all()] }));
  const dataKey = newKey();
  const recovery = newRecoveryKey();
  const header = wrapKey(
    dataKey,
    { vaultId, createdAt, keyId: newId() },
    passphrase,
    recovery.secret,
    scrypt,
  );
  session.changeKeys(deriveKeys(dataKey, vaultId));
  dataKey.fill(0);
  session.replaceHeader(header);
  for (const { shape, rows: ofTable } of rows) {
    const table = new SealedTable(session, shape);
    for (const { id, columns, content } of ofTable) {
      table.rewrite(id, columnsOf(session.keys, shape.name, columns, content), content);
    }
  }
  audit.rewrite(events);
  session.changing.epoch++;
  return recovery.text;
}
