/**
 * F2 on a name: the pseudonym that stands for it from now on. Nothing is written into the document, so that the edit is
 * empty; a name that was replaced in files already keeps its pseudonym until they are restored.
 */
import * as l10n from '@vscode/l10n';
import {
  Disposable,
  ResponseError,
  type Position,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { entityKey } from '../core/pseudonyms/assignment.ts';
import type { Mention } from '../core/types.ts';
import { NomDePlumeError, type ErrorCode } from '../errors.ts';
import type { ErrorData } from '../protocol.ts';
import type { Decision, EntityRecord, VaultService } from '../store/vault-service.ts';
import { mentionsOf } from './code-actions.ts';
import type { Feature, StatusReporter } from './context.ts';
import type { EditorStates } from './editor-states.ts';
import { groupMentions, groupOf } from './entity-groups.ts';
import { rangeOf, type Marked, type MarkService } from './marks.ts';
import { mentionAt } from './mention-at.ts';
import { follow } from './remap.ts';
import { replaceMentions } from './replace.ts';
import { resolveScope } from './run-requests.ts';
import { answer } from './runner.ts';

/** What renaming needs of the server. */
export interface RenameContext {
  readonly marks: Pick<MarkService, 'current'>;
  readonly vault: VaultService;
  readonly editor: Pick<EditorStates, 'charactersOf'>;
  readonly status: Pick<StatusReporter, 'vaultChanged'>;
  /** Renames in files that have the pseudonym already; absent: those are refused. */
  readonly inFiles?: (domain: string, decision: RenameDecision) => Promise<unknown>;
}

type RenameDecision = Extract<Decision, { readonly kind: 'rename' }>;

export interface RenamePlace {
  readonly range: Range;
  /** What the editor's box holds at first: the pseudonym as it is, or the name if it has none yet. */
  readonly placeholder: string;
}

export const registerRename: Feature = (context) => {
  const { connection, log } = context;
  const inFiles = async (domain: string, decision: RenameDecision): Promise<unknown> => {
    const { paths } = await resolveScope(context, { kind: 'workspace' });
    return follow(context, paths, { domain, change: { kind: 'rename', decision } });
  };
  const handlers = [
    connection.onPrepareRename(async ({ textDocument, position }) =>
      worded(await answer(log, 'Rename', () => prepareRename(context, textDocument.uri, position))),
    ),
    connection.onRenameRequest(async ({ textDocument, position, newName }) =>
      worded(
        await answer(log, 'Rename', () =>
          rename({ ...context, inFiles }, textDocument.uri, position, newName),
        ),
      ),
    ),
  ];
  return Disposable.create(() => {
    for (const handler of handlers) handler.dispose();
  });
};

/** Where a name can be given another pseudonym; null elsewhere. @throws NomDePlumeError `vault-locked` */
export async function prepareRename(
  context: RenameContext,
  uri: string,
  position: Position,
): Promise<RenamePlace | null> {
  const marked = await context.marks.current(uri);
  const mention = marked && mentionAt(marked, position);
  if (marked === undefined || mention === undefined) return null;
  if ((await context.vault.status()).state !== 'open') throw locked();
  const text = marked.document.getText();
  const name = groupOf(groupMentions(text, marked.mentions), mention)?.name ?? '';
  const key = entityKey(mention.type, name);
  const records = await context.vault.entities(marked.settings.domain);
  const known = records.find(
    (record) => record.type === mention.type && entityKey(record.type, record.name) === key,
  );
  const placeholder = known?.pseudonym ?? text.slice(mention.start, mention.end);
  return { range: rangeOf(marked.document, mention), placeholder };
}

/**
 * Gives the entity at a place another pseudonym.
 * @throws NomDePlumeError `vault-locked`, `pseudonym-shape`, `pseudonym-taken`, `pseudonym-in-use`, `nothing-to-do`
 */
export async function rename(
  context: RenameContext,
  uri: string,
  position: Position,
  pseudonym: string,
): Promise<WorkspaceEdit | null> {
  const marked = await context.marks.current(uri);
  const mention = marked && mentionAt(marked, position);
  if (marked === undefined || mention === undefined) return null;
  const { domain } = marked.settings;
  const entity = await entityOf(context, marked, mention);
  if (entity === undefined) return null;
  const { type, name } = entity;
  const decision = { kind: 'rename', type, name, pseudonym } as const;
  try {
    await context.vault.decide(domain, decision);
  } catch (error) {
    const isWritten = error instanceof NomDePlumeError && error.code === 'pseudonym-in-use';
    if (!isWritten || context.inFiles === undefined) throw error;
    await context.inFiles(domain, decision);
  }
  await context.status.vaultChanged();
  return { changes: {} };
}

/** The vault's entity of a mention, as assignment understands it; made when the name is new. */
async function entityOf(
  { vault, editor }: RenameContext,
  marked: Marked,
  mention: Mention,
): Promise<EntityRecord | undefined> {
  const { document, settings } = marked;
  const { domain } = settings;
  const { spans } = await replaceMentions({
    vault,
    document,
    settings,
    characters: editor.charactersOf(document.uri),
    domain,
    mentions: mentionsOf(marked, mention, 'entity').mentions,
    wanted: (other) => other.start === mention.start,
  });
  return (await vault.entities(domain)).find(({ id }) => id === spans[0]?.entityId);
}

/** The editor shows the message of a refusal as it is: in the user's language. */
function worded<T>(result: T | ResponseError<ErrorData>): T | ResponseError {
  if (!(result instanceof ResponseError)) return result;
  const { code, message, data } = result;
  return new ResponseError(code, (data && messageOf(data.code)) ?? message);
}

function messageOf(code: ErrorCode): string | undefined {
  const messages: Partial<Record<ErrorCode, string>> = {
    'pseudonym-shape': l10n.t('Give as many given names and surnames as the name has.'),
    'pseudonym-taken': l10n.t(
      'A word of this pseudonym stands for somebody else, or is a real name. Choose another.',
    ),
    'pseudonym-in-use': l10n.t(
      'This pseudonym, or that of a relative, stands in files already. Restore them first.',
    ),
    'vault-locked': l10n.t('The vault is locked. Open it first.'),
  };
  return messages[code];
}

function locked(): NomDePlumeError {
  return new NomDePlumeError('vault-locked', 'The vault is locked.', 'Open it first.');
}
