import { remap as run, type RemapOptions } from '../batch/remap.ts';
import type { RemapOutcome } from '../batch/types.ts';
import type { DateShift, ThemeName } from '../core/pseudonyms/mapping.ts';
import { NomDePlumeError } from '../errors.ts';
import type { EntityRecord, MappingChange, VaultService } from '../store/vault-service.ts';
import { Context, shown } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { leftOutJson, tellLeftOut } from './left-out.ts';
import { NO_DETECTOR } from './no-detector.ts';
import { askOrReadLines } from './secrets.ts';
import { styleOf } from './style.ts';
import { clearProgress, printLine, progressReporter, tell } from './terminal.ts';
import { finishInterrupted, openVault, type OpenFlags } from './vault-access.ts';

export interface RemapFlags extends OpenFlags {
  readonly vault: string;
  readonly domain?: string;
  readonly theme?: ThemeName;
  readonly dates?: DateShift;
  readonly lists?: string;
  readonly rename?: true;
  readonly fsync: boolean;
  readonly json?: true;
}

/** `remap PATH...`: files that were pseudonymised follow another theme, another strategy, or a renamed pseudonym. */
export async function remap(paths: readonly string[], flags: RemapFlags): Promise<number> {
  const style = await styleOf(flags);
  const changesStyle = Object.keys(style).length > 0;
  if (changesStyle && flags.rename === true) {
    throw new NomDePlumeError(
      'usage',
      'A pseudonym is renamed or the mapping changed, not both at once.',
      'Run the command twice.',
    );
  }
  await using context = new Context({ paths, vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  const env = await context.environment(NO_DETECTOR);
  await finishInterrupted(env);
  const domain = context.domain(flags.domain);
  const change = await changeOf(context.vault, domain, changesStyle ? style : undefined, flags);
  const options = { domain, fsync: flags.fsync, ...(change === undefined ? {} : { change }) };
  const outcome = await run(context.paths, options, env, progressReporter(), context.signal);
  clearProgress();
  await say(outcome, flags);
  return outcome.outcome === 'done' ? EXIT.done : EXIT.findings;
}

async function changeOf(
  vault: VaultService,
  domain: string,
  style: MappingChange | undefined,
  flags: RemapFlags,
): Promise<RemapOptions['change']> {
  if (style !== undefined) return { kind: 'mapping', to: style };
  if (flags.rename !== true) return undefined;
  const [name = '', pseudonym = ''] = await askOrReadLines(['Name: ', 'Its new pseudonym: ']);
  const entity = only(
    (await vault.entities(domain)).filter((one) => one.name === name || one.pseudonym === name),
  );
  return { kind: 'rename', decision: { kind: 'rename', type: entity.type, name: entity.name, pseudonym } };
}

function only(found: readonly EntityRecord[]): EntityRecord {
  const [one, ...others] = found;
  if (one !== undefined && others.length === 0) return one;
  throw new NomDePlumeError(
    'nothing-to-do',
    one === undefined ? 'The vault knows nobody of exactly this name.' : 'Several entities have this name.',
    'Look it up with: vault show --search',
  );
}

async function say(outcome: RemapOutcome, flags: RemapFlags): Promise<void> {
  tellLeftOut(outcome.notLookedAt);
  for (const { kind, used } of outcome.exhaustion) {
    tell(`The list of ${kind} pseudonyms is used to ${Math.round(used * 100)} %.`);
  }
  if (outcome.isNewMapping) tell('A new mapping holds from now on; the one before still restores.');
  if (flags.json === true) {
    const { runId, written, mentions, isNewMapping, notLookedAt, exhaustion } = outcome;
    await printLine(
      JSON.stringify({
        run: runId,
        outcome: outcome.outcome,
        written: written.map(shown),
        mentions,
        isNewMapping,
        notLookedAt: leftOutJson(notLookedAt),
        exhaustion,
      }),
    );
  } else await printLine(`${outcome.mentions} places changed in ${outcome.written.length} files.`);
}
