import type { VaultService } from '../store/vault-service.ts';

export type ReportFormat = 'md' | 'json' | 'csv';

/** What the audit and the runs show, and nothing else: codes, counts and times, no names, no verdict. */
export function report(vault: VaultService, domain: string, format: ReportFormat): Promise<string> {
  throw new Error(`not built yet ${String([vault, domain, format])}`);
}
