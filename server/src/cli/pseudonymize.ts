import { existsSync } from 'node:fs';
import { isFailure } from '../batch/read-file.ts';
import { pseudonymize as run } from '../batch/run.ts';
import { scan } from '../batch/scan.ts';
import { summarize } from '../batch/summary.ts';
import type { BatchEnvironment, RunOutcome, ScannedFile, ScanResult } from '../batch/types.ts';
import type { Mention } from '../core/types.ts';
import { NomDePlumeError } from '../errors.ts';
import { FileDecisions } from '../lsp/file-decisions.ts';
import { Context, shown } from './context.ts';
import { Events } from './events.ts';
import { EXIT } from './exit-codes.ts';
import type { JobFlags } from './job-flags.ts';
import { leftOutJson, tellLeftOut } from './left-out.ts';
import type { StyleFlags } from './style.ts';
import { outputTarget, type TargetFlags } from './target.ts';
import { clearProgress, print, printLine, progressReporter, tell } from './terminal.ts';
import { finishInterrupted, openOrCreateVault, openVault, type OpenFlags } from './vault-access.ts';

export interface PseudonymizeFlags extends TargetFlags, OpenFlags, JobFlags, StyleFlags {
  readonly vault?: string;
  readonly dryRun?: true;
  readonly domain?: string;
  readonly workers?: number;
  readonly fsync: boolean;
  readonly json?: true;
  /** Tells programs what it does while it does it. */
  readonly events?: true;
  readonly modelLimit?: number;
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
    ...(flags.vault === undefined ? {} : { vaultFile: flags.vault }),
    job: flags,
    overrides: flags.workers === undefined ? {} : { workers: flags.workers },
    ...(flags.modelLimit === undefined ? {} : { modelLimit: flags.modelLimit }),
  });
  context.detector.warmUp();
  const env = await context.environment();
  const domain = context.domain(flags.domain);
  const decisions = await prepareVault(context, env, domain, flags);
  const leftAlone = new Set<string>();
  const onFile = (file: ScannedFile, text: string): void => {
    for (const mention of file.mentions) {
      if (decisions.ignores(file.path, text, mention)) leftAlone.add(placeOf(file.path, mention));
    }
  };
  const events = flags.events === true ? new Events() : undefined;
  await events?.start('pseudonymize', context.paths);
  const onProgress = events?.onProgress ?? progressReporter();
  const scanned = await scan(context.paths, { ...env, onFile }, onProgress, context.signal);
  const accept = (path: string, mention: Mention): boolean => !leftAlone.has(placeOf(path, mention));
  const acceptText = (path: string, text: string, mention: Mention): boolean =>
    !decisions.ignores(path, text, mention);
  const told = events === undefined ? {} : { onDocument: events.onDocument };
  const options = { domain, target, dryRun: isRehearsal, fsync: flags.fsync, accept, acceptText, ...told };
  const outcome = await run(scanned, options, env, onProgress, context.signal);
  clearProgress();
  await say(scanned, outcome, flags);
  return exitCode(scanned, outcome);
}

/** Opens the vault, ends what was cut off, and tells the detector what the vault knows. A rehearsal only looks. */
async function prepareVault(
  context: Context,
  env: BatchEnvironment,
  domain: string,
  flags: PseudonymizeFlags,
): Promise<FileDecisions> {
  const decisions = new FileDecisions();
  if (flags.vault === undefined) return decisions;
  if (flags.dryRun === true) {
    if (!existsSync(flags.vault)) return decisions;
    await openVault(context.vault, flags.vault, flags);
  } else {
    await openOrCreateVault(context.vault, flags.vault, flags);
    await finishInterrupted(env);
  }
  context.detector.setDictionary(await context.vault.dictionary(domain));
  decisions.replace(await context.vault.decisions(domain));
  return decisions;
}

function placeOf(path: string, { start, end }: Mention): string {
  return `${start} ${end} ${path}`;
}

function exitCode(scanned: ScanResult, outcome: RunOutcome): number {
  const incomplete = outcome.outcome !== 'done' || scanned.notLookedAt.some(isFailure);
  const left = outcome.residual.some(({ kind }) => kind === 'left');
  return incomplete || left ? EXIT.findings : EXIT.done;
}

async function say(scanned: ScanResult, outcome: RunOutcome, flags: PseudonymizeFlags): Promise<void> {
  tellLeftOut([...scanned.notLookedAt, ...outcome.notLookedAt]);
  tellModelShare(scanned);
  for (const { path, mentions } of outcome.foundInWritten) {
    tell(`${shown(path)}: names that the earlier run did not replace, left as they are: ${mentions.length}.`);
  }
  for (const { kind, used } of outcome.exhaustion) {
    tell(
      `The list of ${kind} pseudonyms is used to ${Math.round(used * 100)} %; then come numbered or made-up ones.`,
    );
  }
  for (const { path, type, kind } of outcome.residual) {
    tell(`${shown(path)}: a replaced ${type} can still be read (${kind}).`);
  }
  if (outcome.outcome === 'cancelled') {
    tell('Cancelled: every file is whole, the old one or the new one.');
  }
  if (outcome.standardOutput !== undefined) await print(outcome.standardOutput);
  else if (flags.events === true) await new Events().end(asJson(scanned, outcome));
  else if (flags.json === true) await printLine(JSON.stringify(asJson(scanned, outcome)));
  else await printLine(sentence(scanned, outcome, flags));
}

/** What the model did not read is said, always. */
function tellModelShare({ streamed = [] }: ScanResult): void {
  for (const { path, modelShare } of streamed) {
    if (modelShare === 1) continue;
    const share = (100 * modelShare).toFixed(modelShare < 0.01 ? 2 : 0);
    tell(`${shown(path)}: the model read ${share} % of its values; the rest by rules and the names known.`);
  }
}

function sentence(scanned: ScanResult, outcome: RunOutcome, flags: PseudonymizeFlags): string {
  const did = flags.dryRun === true ? 'would be replaced' : 'replaced';
  const entities =
    flags.dryRun === true ? '' : ` (${outcome.newEntities} new entities, ${outcome.reusedEntities} known)`;
  return (
    `${outcome.mentions} mentions ${did} in ${outcome.written.length} of ${summarize(scanned).files} files` +
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
