import { restore as run } from '../batch/restore-run.ts';
import type { RestoredFile, RestoreOutcome } from '../batch/types.ts';
import { NomDePlumeError } from '../errors.ts';
import { Context, shown } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { leftOutJson, tellLeftOut } from './left-out.ts';
import { NO_DETECTOR } from './no-detector.ts';
import { outputTarget, type TargetFlags } from './target.ts';
import { clearProgress, print, printLine, progressReporter, tell } from './terminal.ts';
import { finishInterrupted, openVault, type OpenFlags } from './vault-access.ts';

export interface RestoreFlags extends TargetFlags, OpenFlags {
  readonly vault?: string;
  readonly domain?: string;
  readonly fsync: boolean;
  readonly json?: true;
}

/** `restore PATH...`: brings the originals back. */
export async function restore(paths: readonly string[], flags: RestoreFlags): Promise<number> {
  const target = outputTarget(paths, flags);
  if (flags.vault === undefined) {
    throw new NomDePlumeError('usage', 'No vault was given.', 'Give --vault FILE.');
  }
  await using context = new Context({ paths, vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  const env = await context.environment(NO_DETECTOR);
  await finishInterrupted(env);
  const domain = context.domain(flags.domain);
  const options = { domain, target, fsync: flags.fsync };
  const outcome = await run(context.paths, options, env, progressReporter(), context.signal);
  clearProgress();
  await say(outcome, flags);
  return outcome.outcome === 'done' ? EXIT.done : EXIT.findings;
}

async function say(outcome: RestoreOutcome, flags: RestoreFlags): Promise<void> {
  tellLeftOut(outcome.notLookedAt);
  for (const { path, undecided } of outcome.files) {
    if (undecided.length > 0) {
      tell(`${shown(path)}: ${undecided.length} places could mean several names; left as they are.`);
    }
  }
  if (outcome.outcome === 'cancelled') {
    tell('Cancelled: every file is whole, the old one or the new one.');
  }
  if (outcome.standardOutput !== undefined) await print(outcome.standardOutput);
  else await printLine(flags.json === true ? JSON.stringify(asJson(outcome)) : sentence(outcome));
}

function sentence({ files, elapsed }: RestoreOutcome): string {
  const count = (how: RestoredFile['how']): number => files.filter((file) => file.how === how).length;
  return (
    `${count('exact')} files restored exactly, ${count('lexical')} as far as their text allows, ` +
    `${count('unchanged')} had nothing to restore, ${(elapsed / 1000).toFixed(1)} s.`
  );
}

function asJson({ runId, outcome, files, notLookedAt, elapsed }: RestoreOutcome): object {
  return {
    run: runId,
    outcome,
    files: files.map(({ path, ...file }) => ({ file: shown(path), ...file })),
    notLookedAt: leftOutJson(notLookedAt),
    milliseconds: Math.round(elapsed),
  };
}
