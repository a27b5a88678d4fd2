/** Looks at every row and every link: what a damaged disk or another program's hand has changed. */
import { cancelled, NomDePlumeError } from '../errors.ts';
import { anchorFile, readAnchor } from './anchor.ts';
import type { Audit } from './audit.ts';
import type { Ledger } from './ledger.ts';
import { SEALED_TABLES } from './schema.ts';
import { SealedTable } from './sealed-table.ts';
import type { Session } from './session.ts';
import type { VaultFinding } from './vault-service.ts';

export function findFaults(
  session: Session,
  audit: Audit,
  ledger: Ledger,
  isCancelled: () => boolean,
): readonly VaultFinding[] {
  const findings: VaultFinding[] = [];
  const verdicts = session.database.pragma('integrity_check') as readonly { integrity_check: string }[];
  if (verdicts[0]?.integrity_check !== 'ok') {
    findings.push({ code: 'vault-damaged', what: `the database's pages: ${verdicts.length} faults` });
  }
  for (const shape of SEALED_TABLES) {
    const table = new SealedTable(session, shape);
    let readable = true;
    for (const id of table.unreadable()) {
      if (isCancelled()) throw cancelled();
      readable = false;
      findings.push({ code: 'vault-tampered', what: `row ${id} of ${shape.name}` });
    }
    if (readable) findings.push(...faultsOf(() => Array.from(table.all())));
  }
  findings.push(...audit.findings());
  if (findings.length === 0)
    findings.push(
      ...faultsOf(() => {
        ledger.checkOutputs();
      }),
    );
  if (typeof readAnchor(session.file, session.keys.manifest, session.vaultId) === 'string') {
    findings.push({ code: 'vault-tampered', what: `the anchor beside the vault (${anchorFile('')})` });
  }
  return findings;
}

function faultsOf(work: () => unknown): VaultFinding[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof NomDePlumeError)) throw error;
    const code = error.code === 'vault-damaged' ? error.code : 'vault-tampered';
    return [{ code, what: error.message.replace(/^.*?: /, '').replace(/\.$/, '') }];
  }
}
