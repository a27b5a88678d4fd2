import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import {
  CodeActionKind,
  CodeActionTriggerKind,
  Disposable,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type CodeActionParams,
  type Command,
} from 'vscode-languageserver/node';
import type { Mention } from '../core/types.ts';
import { SOURCE } from '../protocol.ts';
import type { Feature, ServerContext } from './context.ts';
import { controlComment } from './control-comments.ts';
import { groupMentions, groupOf, type EntityGroup } from './entity-groups.ts';
import { typeLabel } from './labels.ts';
import { rangeOf, type Marked } from './marks.ts';
import { mentionsIn } from './mention-at.ts';
import { quietly } from './runner.ts';
import { computeChange } from './text-changes.ts';

/** What an action says of itself between light bulb and choice; its edit is computed only when it is chosen. */
const actionData = v.object({
  uri: v.string(),
  version: v.number(),
  start: v.number(),
  what: v.picklist(['mention', 'entity', 'document']),
});
export type ActionData = v.InferOutput<typeof actionData>;

/** The kind to name in `editor.codeActionsOnSave`. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.nomDePlume`;

/** Light bulbs on mentions. The order is that of use: replace, then "this is nothing", then corrections. */
export const registerCodeActions: Feature = (context) => {
  const { connection, marks, log } = context;
  connection.onCodeAction((params) =>
    quietly<CodeAction[]>(log, 'code actions', [], async () => {
      const marked = await marks.current(params.textDocument.uri);
      if (marked === undefined) return [];
      const isOwn = context.places.holds(params.textDocument.uri);
      const open = isOwn && (await context.vault.status()).state === 'open' && !marked.wrongEncoding;
      const [mention] = wants(params, CodeActionKind.QuickFix) ? mentionsIn(marked, params.range) : [];
      const fixes = mention === undefined ? [] : actionsFor(marked, mention, open, params);
      return open && wantsFixAll(params) ? [...fixes, fixAll(marked)] : fixes;
    }),
  );
  connection.onCodeActionResolve(async (action) => resolve(context, action));
  return Disposable.create(() => undefined);
};

async function resolve(context: ServerContext, action: CodeAction): Promise<CodeAction> {
  const data = v.safeParse(actionData, action.data);
  if (!data.success) return action;
  const { uri, version, start, what } = data.output;
  const marked = await context.marks.current(uri);
  const mention = marked?.mentions.find((other) => other.start === start);
  if (marked?.document.version !== version || (mention === undefined && what !== 'document')) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
  }
  const change = await computeChange(context, marked, mentionsOf(marked, mention, what));
  const edits = change.edits.map((edit) => ({
    range: rangeOf(marked.document, edit),
    newText: edit.text,
  }));
  return {
    ...action,
    edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
    command: { title: '', command: 'nomDePlume.changeApplied', arguments: [change.changeId] },
  };
}

interface Chosen {
  /** Names that belong together. */
  readonly mentions: readonly Mention[];
  readonly wanted: (mention: Mention) => boolean;
}

/** The mentions of a choice: one, those of its entity, or all. */
export function mentionsOf(marked: Marked, mention: Mention | undefined, what: ActionData['what']): Chosen {
  if (what === 'document' || mention === undefined) {
    return { mentions: marked.mentions, wanted: () => true };
  }
  const groups = groupMentions(marked.document.getText(), marked.mentions);
  const mentions = groupOf(groups, mention)?.mentions ?? [mention];
  return { mentions, wanted: (other) => what === 'entity' || other.start === mention.start };
}

function actionsFor(marked: Marked, mention: Mention, open: boolean, params: CodeActionParams): CodeAction[] {
  const groups = groupMentions(marked.document.getText(), marked.mentions);
  const group = groupOf(groups, mention);
  const diagnostics = params.context.diagnostics.filter(({ source }) => source === SOURCE);
  const quickFix = (action: Omit<CodeAction, 'kind'>): CodeAction => ({
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...action,
  });
  return [
    ...replaceActions(marked, mention, group, open).map(quickFix),
    ...ignoreActions(marked, mention).map(quickFix),
    quickFix({
      title: l10n.t('This is another type…'),
      command: command('nomDePlume.retypeMention', marked, mention),
    }),
    ...(mention.type === 'PERSON' || mention.type === 'ORGANIZATION' || mention.type === 'LOCATION'
      ? [
          quickFix({
            title: l10n.t('This is the same as another entity…'),
            command: command('nomDePlume.mergeMention', marked, mention),
          }),
        ]
      : []),
  ];
}

function replaceActions(
  marked: Marked,
  mention: Mention,
  group: EntityGroup | undefined,
  open: boolean,
): Omit<CodeAction, 'kind'>[] {
  const type = typeLabel(mention.type);
  const count = group?.mentions.length ?? 1;
  const inFile = l10n.t('Replace all {0} mentions of this entity in the file', count);
  const replace = (title: string, what: ActionData['what']): Omit<CodeAction, 'kind'> =>
    open
      ? { title, data: dataOf(marked, mention, what) }
      : { title, command: command('nomDePlume.replaceMention', marked, mention, what) };
  return [
    { ...replace(l10n.t('Replace this mention ({0}) with a pseudonym', type), 'mention'), isPreferred: true },
    ...(count > 1 ? [replace(inFile, 'entity')] : []),
    {
      title: l10n.t('Replace this entity in the whole workspace…'),
      command: command('nomDePlume.replaceEntityInWorkspace', marked, mention),
    },
  ];
}

function ignoreActions(marked: Marked, mention: Mention): Omit<CodeAction, 'kind'>[] {
  const here = ignoreHere(marked, mention);
  return [
    ...(here === undefined ? [] : [here]),
    {
      title: l10n.t('Never mark this in the file'),
      command: command('nomDePlume.ignoreMention', marked, mention, 'file'),
    },
    {
      title: l10n.t('Never mark this in the workspace'),
      command: command('nomDePlume.ignoreMention', marked, mention, 'workspace'),
    },
    {
      title: l10n.t('Never mark this for me (kept readable in your settings)'),
      command: command('nomDePlume.ignoreMention', marked, mention, 'me'),
    },
  ];
}

/** A control comment on a line of its own, indented like the line below. */
function ignoreHere(marked: Marked, mention: Mention): Omit<CodeAction, 'kind'> | undefined {
  const { document } = marked;
  const comment = controlComment(document.languageId, 'ignore-next');
  if (comment === undefined) return undefined;
  const { line } = document.positionAt(mention.start);
  const start = { line, character: 0 };
  const text = document.getText({ start, end: { line: line + 1, character: 0 } });
  const indent = /^[ \t]*/u.exec(text)?.[0] ?? '';
  const lineEnd = /\r\n|\n|\r/u.exec(document.getText())?.[0] ?? '\n';
  const edits = [{ range: { start, end: start }, newText: indent + comment + lineEnd }];
  const textDocument = { uri: document.uri, version: document.version };
  return {
    title: l10n.t('Never mark this line here (adds a comment)'),
    edit: { documentChanges: [{ textDocument, edits }] },
  };
}

function fixAll(marked: Marked): CodeAction {
  return {
    title: l10n.t('Replace everything that identifies somebody'),
    kind: FIX_ALL,
    data: { uri: marked.document.uri, version: marked.document.version, start: 0, what: 'document' },
  };
}

function dataOf(marked: Marked, mention: Mention, what: ActionData['what']): ActionData {
  return { uri: marked.document.uri, version: marked.document.version, start: mention.start, what };
}

/** A command of the client's about a mention: place and version, never the text. */
function command(name: string, marked: Marked, mention: Mention, what?: string): Command {
  const { uri, version } = marked.document;
  const place = {
    uri,
    version,
    range: rangeOf(marked.document, mention),
    ...(what === undefined ? {} : { what }),
  };
  return { title: '', command: name, arguments: [place] };
}

function wants({ context }: CodeActionParams, kind: string): boolean {
  return context.only === undefined || context.only.some((only) => isWithin(kind, only));
}

/**
 * Everything at once is offered when a person asks for it. On save it must have been named: whoever fixes all for
 * another tool's sake has not asked for names to be replaced.
 */
function wantsFixAll({ context }: CodeActionParams): boolean {
  const only = context.only ?? [];
  if (only.includes(FIX_ALL)) return true;
  return (
    context.triggerKind === CodeActionTriggerKind.Invoked && only.some((kind) => isWithin(FIX_ALL, kind))
  );
}

function isWithin(kind: string, wider: string): boolean {
  return `${kind}.`.startsWith(`${wider}.`);
}
