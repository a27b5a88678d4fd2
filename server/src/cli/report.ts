import { report as write, type ReportFormat } from '../batch/report.ts';
import { Context } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { print } from './terminal.ts';
import { openVault, type OpenFlags } from './vault-access.ts';

export interface ReportFlags extends OpenFlags {
  readonly vault: string;
  readonly domain?: string;
  readonly format: ReportFormat;
}

/** `report`: what the audit and the runs of a vault show. */
export async function report(flags: ReportFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  await print(await write(context.vault, flags.domain ?? 'default', flags.format));
  return EXIT.done;
}
