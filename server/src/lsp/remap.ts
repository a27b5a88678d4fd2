/** Files that runs wrote follow another theme or strategy, on demand. */
import { readFile } from 'node:fs/promises';
import { remap, type RemapOptions } from '../batch/remap.ts';
import type { RemapOutcome } from '../batch/types.ts';
import { LIST_ERRORS, parseOwnLists, type OwnLists } from '../core/pseudonyms/own-lists.ts';
import { NomDePlumeError } from '../errors.ts';
import { remapRequest } from '../protocol.ts';
import type { Feature, ServerContext } from './context.ts';
import { onRequest } from './messages.ts';
import { resolveScope } from './run-requests.ts';
import { answer, fromToken } from './runner.ts';

/** Errors of a list that are named; the rest is counted. */
const NAMED = 5;

export const registerRemap: Feature = (context) =>
  onRequest(context.connection, remapRequest, ({ scope, theme, dates, lists }, cancel) =>
    answer(context.log, 'Change theme', async () => {
      const { paths, domain } = await resolveScope(context, scope);
      const to = {
        ...(theme === undefined ? {} : { theme }),
        ...(dates === undefined ? {} : { dates }),
        ...(lists === undefined ? {} : { lists: await readLists(lists) }),
      };
      return follow(context, paths, { domain, change: { kind: 'mapping', to } }, fromToken(cancel));
    }),
  );

/** Runs once more over what was written, and tells everybody afterwards. */
export async function follow(
  context: ServerContext,
  paths: readonly string[],
  options: RemapOptions,
  signal?: Parameters<typeof remap>[4],
): Promise<RemapOutcome> {
  const idle = context.status.busy();
  try {
    await context.ledger.settled();
    return await remap(paths, options, context.batch, undefined, signal);
  } finally {
    idle();
    for (const document of context.documents.all()) context.ledger.recheck(document);
    await context.status.vaultChanged();
  }
}

/** @throws NomDePlumeError `usage`, naming lines, never what stands in them */
async function readLists(file: string): Promise<OwnLists> {
  const csv = await readFile(file, 'utf8').catch(() => undefined);
  if (csv === undefined)
    throw new NomDePlumeError('usage', 'The lists cannot be read.', 'Choose another file.');
  const parsed = parseOwnLists(csv);
  if ('lists' in parsed) return parsed.lists;
  const named = parsed.errors
    .slice(0, NAMED)
    .map(({ line, reason }) => `line ${line}: ${LIST_ERRORS[reason]}`);
  const more = parsed.errors.length > NAMED ? [`and ${parsed.errors.length - NAMED} more`] : [];
  throw new NomDePlumeError(
    'usage',
    `The lists are not as they must be: ${[...named, ...more].join('; ')}.`,
    'Correct these lines, then try again.',
  );
}
