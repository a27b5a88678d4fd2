/** `check`: says where something is left, before a commit or a share, and fails then. */
import { existsSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { candidates } from '../batch/candidates.ts';
import { check as look, type CheckEnvironment, type CheckOutcome, type CheckSource } from '../batch/check.ts';
import { isFailure, readDocument, type ReadResult } from '../batch/read-file.ts';
import { decodeFile } from '../batch/text-file.ts';
import type { NotLookedAt } from '../batch/types.ts';
import { GlobFilter } from '../batch/walk.ts';
import type { EntityType } from '../core/types.ts';
import { NomDePlumeError } from '../errors.ts';
import { FileDecisions } from '../lsp/file-decisions.ts';
import { TEAM_FILE } from '../project-config.ts';
import { FAILURE_SEVERITIES, type FailureSeverity, type Settings } from '../settings.ts';
import { englishLabel } from '../type-labels.ts';
import { Context, shown } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { BlobReader, stagedFiles, type Staged, type StagedFile } from './git-index.ts';
import { tellLeftOut } from './left-out.ts';
import { rulePage, sarif } from './sarif.ts';
import { passphraseIsGiven } from './secrets.ts';
import { clearProgress, printLine, progressReporter, tell } from './terminal.ts';
import { openVault, type OpenFlags } from './vault-access.ts';

export const CHECK_FORMATS = ['plain', 'sarif'] as const;

export interface CheckFlags extends OpenFlags {
  readonly staged?: true;
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly failOn?: FailureSeverity;
  readonly types?: readonly EntityType[];
  readonly minConfidence?: number;
  readonly workers?: number;
  readonly vault?: string;
  readonly domain?: string;
}

/** `check PATH...` or `check --staged`: places and types, never the text. Changes nothing, asks nothing. */
export async function check(paths: readonly string[], flags: CheckFlags): Promise<number> {
  if (flags.staged !== true && paths.length === 0) {
    throw new NomDePlumeError('usage', 'What to check was not said.', 'Give --staged, or files and folders.');
  }
  await using context = new Context({
    paths,
    overrides: overridesOf(flags),
    ...(flags.vault === undefined ? {} : { vaultFile: resolve(flags.vault) }),
  });
  const outcome =
    flags.staged === true ? await checkStaged(context, paths, flags) : await checkPaths(context, flags);
  clearProgress();
  tellLeftOut(outcome.notLookedAt);
  if (flags.format === 'sarif') {
    await printLine(JSON.stringify(sarif(outcome, outcome.base, packageJson.version), undefined, 1));
  } else await printFindings(outcome);
  return verdict(outcome, context);
}

interface Checked extends CheckOutcome {
  /** Paths of a log are relative to it. */
  readonly base: string;
}

function overridesOf({ types, minConfidence, workers, failOn }: CheckFlags): Partial<Settings> {
  return {
    ...(types === undefined ? {} : { types }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(workers === undefined ? {} : { workers }),
    ...(failOn === undefined ? {} : { failOn }),
  };
}

async function checkPaths(context: Context, flags: CheckFlags): Promise<Checked> {
  const env = await environment(context, flags);
  const onProgress = progressReporter();
  const { files, notLookedAt } = await candidates(context.paths, env, onProgress, context.signal);
  const sources = files.map(({ path, size }) => ({ path, size, read: () => readDocument(path, env) }));
  const outcome = await look(sources, env, onProgress, context.signal);
  return { ...outcome, notLookedAt: [...notLookedAt, ...outcome.notLookedAt], base: process.cwd() };
}

async function checkStaged(context: Context, paths: readonly string[], flags: CheckFlags): Promise<Checked> {
  const staged = await stagedFiles(paths);
  const { files, notLookedAt } = chosen(staged, context);
  // Most commits have a text or two; one with none needs neither model nor vault.
  if (files.length === 0) return { files: 0, found: [], notLookedAt, base: staged.top };
  const env = await environment(context, flags);
  using blobs = new BlobReader();
  const sources = files.map(({ path, size, blob }): CheckSource => ({
    path,
    size,
    read: () => readBlob(path, blob, blobs),
  }));
  const outcome = await look(sources, env, progressReporter(), context.signal);
  return { ...outcome, notLookedAt: [...notLookedAt, ...outcome.notLookedAt], base: staged.top };
}

/** Without what the settings leave out. What is staged is committed, whatever ignore files say. */
function chosen(
  { top, files }: Staged,
  { settings }: Context,
): { readonly files: readonly StagedFile[]; readonly notLookedAt: readonly NotLookedAt[] } {
  const leavesOut = ({ path }: StagedFile): boolean => {
    const { include, exclude } = settings.of(path);
    const filter = new GlobFilter(include, exclude);
    return basename(path) === TEAM_FILE || filter.leavesOut(path, relative(top, path), false);
  };
  return {
    files: files.filter((file) => !leavesOut(file)),
    notLookedAt: files.filter(leavesOut).map(({ path }) => ({ path, reason: 'excluded' })),
  };
}

async function readBlob(path: string, blob: string, blobs: BlobReader): Promise<ReadResult> {
  const decoded = decodeFile(path, await blobs.read(blob));
  if ('file' in decoded) return { document: { file: decoded.file } };
  const { reason } = decoded;
  return { left: { path, reason, code: reason === 'binary' ? 'file-binary' : 'file-encoding' } };
}

/** With a vault, what it wrote is told apart: by whole contents while it is locked, name by name when it is open. */
async function environment(context: Context, flags: CheckFlags): Promise<CheckEnvironment> {
  context.detector.warmUp();
  const { vault, ...rest } = await context.environment();
  if (flags.vault === undefined) return { ...rest, knowsPseudonyms: false };
  if (!passphraseIsGiven(flags)) {
    requireVault(flags.vault);
    tell(
      'The vault stays locked, for no passphrase is given: pseudonyms in files edited since are told too.',
    );
    return { ...rest, vault, knowsPseudonyms: false };
  }
  await openVault(vault, flags.vault, flags);
  const domain = context.domain(flags.domain);
  context.detector.setDictionary(await vault.dictionary(domain));
  const decisions = new FileDecisions();
  decisions.replace(await vault.decisions(domain));
  const ignores: CheckEnvironment['ignores'] = (path, text, mention) =>
    decisions.ignores(path, text, mention);
  return { ...rest, vault, knowsPseudonyms: true, ignores };
}

function requireVault(file: string): void {
  if (existsSync(file)) return;
  throw new NomDePlumeError(
    'vault-missing',
    'There is no vault at this path.',
    'Check the path given with --vault.',
  );
}

async function printFindings({ found, files }: CheckOutcome): Promise<void> {
  let count = 0;
  for (const { path, findings } of found) {
    count += findings.length;
    for (const { line, column, severity, type } of findings) {
      const place = `${shown(path)}:${line}:${column}`;
      await printLine(`${place}: ${severity}: ${englishLabel(type)} [${type}] ${rulePage(type)}`);
    }
  }
  if (count > 0) tell(`${count} mentions that were not replaced, in ${found.length} of ${files} files.`);
}

/** Fails when a mention is as severe as its file's settings say, or when a file could not be looked at. */
function verdict({ found, notLookedAt }: CheckOutcome, { settings }: Context): number {
  const fails = found.some(({ path, findings }) => {
    const threshold = FAILURE_SEVERITIES.indexOf(settings.of(path).failOn);
    return findings.some(({ severity }) => FAILURE_SEVERITIES.indexOf(severity) <= threshold);
  });
  return fails || notLookedAt.some(isFailure) ? EXIT.findings : EXIT.done;
}
