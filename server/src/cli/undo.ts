import { undo as run } from '../batch/undo.ts';
import { NomDePlumeError } from '../errors.ts';
import type { RunRecord } from '../store/vault-service.ts';
import { Context, shown } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { tellLeftOut } from './left-out.ts';
import { NO_DETECTOR } from './no-detector.ts';
import { clearProgress, printLine, progressReporter, tell } from './terminal.ts';
import { finishInterrupted, openVault, type OpenFlags } from './vault-access.ts';

export interface UndoFlags extends OpenFlags {
  readonly vault: string;
  readonly run?: string;
  readonly list?: true;
}

/** `undo`: takes the last run back, or the one that is named. */
export async function undo(flags: UndoFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  const env = await context.environment(NO_DETECTOR);
  await finishInterrupted(env);
  const runs = await context.vault.runs();
  if (flags.list === true) {
    for (const { id, kind, startedAt, outcome, files } of runs) {
      await printLine(`${id}  ${startedAt}  ${kind}  ${outcome}  ${files} files`);
    }
    return EXIT.done;
  }
  const { id } = chosen(runs, flags.run);
  const outcome = await run(id, env, progressReporter(), context.signal);
  clearProgress();
  tellLeftOut(outcome.notLookedAt);
  for (const { path, by } of outcome.blocked) {
    tell(`${shown(path)}: written over by the run ${by.id} of ${by.startedAt}; undo that one first.`);
  }
  await printLine(`${outcome.undone.length} files are again as they were before the run ${id}.`);
  return outcome.outcome === 'done' ? EXIT.done : EXIT.findings;
}

function chosen(runs: readonly RunRecord[], id: string | undefined): RunRecord {
  const found = runs.find((one) =>
    id === undefined ? one.kind === 'pseudonymize' && !one.toCopy && one.files > 0 : one.id === id,
  );
  if (found !== undefined) return found;
  throw new NomDePlumeError(
    'nothing-to-do',
    id === undefined ? 'There is no run to take back.' : 'There is no such run.',
    'See the runs with: undo --list',
  );
}
