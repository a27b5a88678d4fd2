import { isFailure } from '../batch/read-file.ts';
import { pseudonymize as run } from '../batch/run.ts';
import { scan } from '../batch/scan.ts';
import { summarize } from '../batch/summary.ts';
import type { RunOutcome, ScanResult } from '../batch/types.ts';
import type { ThemeName } from '../core/pseudonyms/mapping.ts';
import { NomDePlumeError } from '../errors.ts';
import { Context, shown } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { leftOutJson, tellLeftOut } from './left-out.ts';
import type { PassphraseOptions } from './secrets.ts';
import { outputTarget, type TargetFlags } from './target.ts';
import { clearProgress, print, printLine, progressReporter, tell } from './terminal.ts';
import { finishInterrupted, openOrCreateVault } from './vault-access.ts';

export interface PseudonymizeFlags extends TargetFlags, PassphraseOptions {
  readonly vault?: string;
  readonly dryRun?: true;
  readonly theme?: ThemeName;
  readonly domain?: string;
  readonly workers?: number;
  readonly fsync: boolean;
  readonly json?: true;
}

/** `pseudonymize PATH...`: replaces names in files, or writes copies with names replaced. */
export async function pseudonymize(paths: readonly string[], flags: PseudonymizeFlags): Promise<number> {
  const isRehearsal = flags.dryRun === true;
  const target = isRehearsal ? ({ kind: 'in-place' } as const) : outputTarget(paths, flags);
  if (flags.vault === undefined && !isRehearsal) {
    throw new NomDePlumeError('usage', 'No vault was given.', 'Give --vault FILE; it is made when missing.');
  }
  await using context = new Context({
    paths,
    ...(flags.vault === undefined || isRehearsal ? {} : { vaultFile: flags.vault }),
    overrides: flags.workers === undefined ? {} : { workers: flags.workers },
  });
  context.detector.warmUp();
  const env = await context.environment();
  const domain = flags.domain ?? context.settings.of(context.paths[0] ?? '').domain;
  if (flags.vault !== undefined && !isRehearsal) {
    await openOrCreateVault(context.vault, flags.vault, flags);
    await finishInterrupted(env);
    context.detector.setDictionary(await context.vault.dictionary(domain));
  }
  const onProgress = progressReporter();
  const scanned = await scan(context.paths, env, onProgress, context.signal);
  const options = { domain, target, dryRun: isRehearsal, fsync: flags.fsync };
  const outcome = await run(scanned, options, env, onProgress, context.signal);
  clearProgress();
  await say(scanned, outcome, flags);
  return exitCode(scanned, outcome);
}

function exitCode(scanned: ScanResult, outcome: RunOutcome): number {
  const incomplete = outcome.outcome !== 'done' || scanned.notLookedAt.some(isFailure);
  const left = outcome.residual.some(({ kind }) => kind === 'left');
  return incomplete || left ? EXIT.findings : EXIT.done;
}

async function say(scanned: ScanResult, outcome: RunOutcome, flags: PseudonymizeFlags): Promise<void> {
  tellLeftOut([...scanned.notLookedAt, ...outcome.notLookedAt]);
  for (const { path, mentions } of outcome.foundInWritten) {
    tell(`${shown(path)}: ${mentions.length} names that the earlier run did not replace; left as they are.`);
  }
  for (const { kind, used } of outcome.exhaustion) {
    tell(`The list of ${kind} pseudonyms is used to ${Math.round(used * 100)} %; numbered ones follow.`);
  }
  for (const { path, type, kind } of outcome.residual) {
    tell(`${shown(path)}: a replaced ${type} can still be read (${kind}).`);
  }
  if (outcome.outcome === 'cancelled') {
    tell('Cancelled: every file is whole, the old one or the new one.');
  }
  if (outcome.standardOutput !== undefined) await print(outcome.standardOutput);
  else if (flags.json === true) await printLine(JSON.stringify(asJson(scanned, outcome)));
  else await printLine(sentence(scanned, outcome, flags));
}

function sentence(scanned: ScanResult, outcome: RunOutcome, flags: PseudonymizeFlags): string {
  const did = flags.dryRun === true ? 'would be replaced' : 'replaced';
  const entities =
    flags.dryRun === true ? '' : ` (${outcome.newEntities} new entities, ${outcome.reusedEntities} known)`;
  return (
    `${outcome.mentions} mentions ${did} in ${outcome.written.length} of ${scanned.files.length} files` +
    `${entities}, ${(outcome.elapsed / 1000 + scanned.elapsed / 1000).toFixed(1)} s.`
  );
}

function asJson(scanned: ScanResult, outcome: RunOutcome): object {
  const { runId, mentions, newEntities, reusedEntities, exhaustion } = outcome;
  return {
    run: runId,
    outcome: outcome.outcome,
    summary: summarize(scanned),
    mentions,
    newEntities,
    reusedEntities,
    written: outcome.written.map(shown),
    notLookedAt: leftOutJson([...scanned.notLookedAt, ...outcome.notLookedAt]),
    residual: outcome.residual.map(({ path, ...finding }) => ({ file: shown(path), ...finding })),
    exhaustion,
    milliseconds: { scan: Math.round(scanned.elapsed), run: Math.round(outcome.elapsed) },
  };
}
