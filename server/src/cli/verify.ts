import { isFailure } from '../batch/read-file.ts';
import { verify as look } from '../batch/verify.ts';
import { NomDePlumeError } from '../errors.ts';
import { Context, shown } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { leftOutJson, tellLeftOut } from './left-out.ts';
import { NO_DETECTOR } from './no-detector.ts';
import { clearProgress, printLine, progressReporter } from './terminal.ts';
import { openVault, type OpenFlags } from './vault-access.ts';

export interface VerifyFlags extends OpenFlags {
  readonly vault?: string;
  readonly domain?: string;
  readonly json?: true;
}

/** `verify PATH...`: looks for originals of the vault. Their places are told, never they themselves. */
export async function verify(paths: readonly string[], flags: VerifyFlags): Promise<number> {
  if (flags.vault === undefined) {
    throw new NomDePlumeError('usage', 'No vault was given.', 'Give --vault FILE.');
  }
  await using context = new Context({ paths, vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  const env = await context.environment(NO_DETECTOR);
  const domain = context.domain(flags.domain);
  const outcome = await look(context.paths, domain, env, progressReporter(), context.signal);
  clearProgress();
  tellLeftOut(outcome.notLookedAt);
  const findings = outcome.findings.map(({ path, ...finding }) => ({ file: shown(path), ...finding }));
  const left = outcome.findings.filter(({ kind }) => kind === 'left').length;
  if (flags.json === true) {
    const { files, notLookedAt } = outcome;
    await printLine(JSON.stringify({ files, findings, notLookedAt: leftOutJson(notLookedAt) }));
  } else {
    for (const { file, start, end, type, kind } of findings) {
      await printLine(`${file}: characters ${start} to ${end}: ${type} (${kind})`);
    }
    await printLine(`${left} originals left in ${outcome.files} files.`);
  }
  return left > 0 || outcome.notLookedAt.some(isFailure) ? EXIT.findings : EXIT.done;
}
