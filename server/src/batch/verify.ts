import { NEVER, type CancellationSignal } from '../cancellation.ts';
import { foldName } from '../core/text/fold.ts';
import { AT_ONCE, forEachBounded } from './bounded.ts';
import { candidates } from './candidates.ts';
import { counter } from './counter.ts';
import { readDocument } from './read-file.ts';
import { originalsOf, ResidualCheck } from './residual.ts';
import type { BatchEnvironment, NotLookedAt, OnProgress, ResidualFinding, VerifyOutcome } from './types.ts';
import { compare } from './walk.ts';

/**
 * Looks for originals of the vault in files: as whole words, in every disguise that `core/restore/residual.ts` lists.
 * @param paths absolute, or `-` for `env.standardInput`
 * @throws NomDePlumeError `vault-locked`, `cancelled`
 */
export async function verify(
  paths: readonly string[],
  domain: string,
  env: BatchEnvironment,
  onProgress: OnProgress = () => undefined,
  signal: CancellationSignal = NEVER,
): Promise<VerifyOutcome> {
  const { ignored } = await env.vault.dictionary(domain);
  const names = originalsOf(await env.vault.reverseDictionary(domain));
  const check = new ResidualCheck(names, new Set(ignored.map(foldName)));
  const { files, notLookedAt } = await candidates(paths, env, onProgress, signal);
  const findings: ResidualFinding[] = [];
  const left: NotLookedAt[] = [...notLookedAt];
  const count = counter(onProgress, 'verify', files.length);
  await forEachBounded(files, AT_ONCE, signal, async ({ path }) => {
    const read = await readDocument(path, env);
    if ('left' in read) left.push(read.left);
    else findings.push(...check.find(path, read.document.file.text));
    count(path);
  });
  return {
    files: files.length,
    findings: findings.sort((a, b) => compare(a.path, b.path) || a.start - b.start),
    notLookedAt: left.sort((a, b) => compare(a.path, b.path)),
  };
}
