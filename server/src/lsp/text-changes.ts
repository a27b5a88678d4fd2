/** Changes of open documents: computed here, applied by the editor, and only then known to the ledger. */
import { Disposable, type Range } from 'vscode-languageserver/node';
import type { EditorEdit } from '../batch/types.ts';
import type { Mention } from '../core/types.ts';
import { NomDePlumeError } from '../errors.ts';
import {
  commitRequest,
  pseudonymizeDocumentRequest,
  restoreDocumentRequest,
  type TextAnswer,
} from '../protocol.ts';
import { mentionsOf } from './code-actions.ts';
import type { Feature, ServerContext } from './context.ts';
import type { Marked } from './marks.ts';
import { mentionAt, mentionsWithin } from './mention-at.ts';
import { replaceMentions } from './replace.ts';
import { answer } from './runner.ts';
import { restoreText } from './restore-text.ts';
import { onRequest } from './messages.ts';

export interface Change {
  readonly changeId: string;
  readonly edits: EditorEdit['edits'];
}

/** The edits that replace the wanted ones of these mentions. The names get their pseudonyms in the vault now. */
export async function computeChange(
  context: ServerContext,
  marked: Marked,
  chosen: { readonly mentions: readonly Mention[]; readonly wanted: (mention: Mention) => boolean },
): Promise<Change> {
  const { document, settings } = marked;
  context.places.require(document.uri);
  if (marked.wrongEncoding) throw wrongEncoding();
  const { edits, spans } = await replaceMentions({
    vault: context.vault,
    document,
    settings,
    characters: context.editor.charactersOf(document.uri),
    domain: settings.domain,
    ...chosen,
  });
  const changeId = context.ledger.expect(document, settings.domain, edits, spans, true);
  return { changeId, edits };
}

export const registerTextChanges: Feature = (context) => {
  const { connection, ledger, log, vault } = context;
  const handlers = [
    onRequest(connection, pseudonymizeDocumentRequest, (params) =>
      answer(log, 'Pseudonymize document', () => pseudonymizeDocument(context, params)),
    ),
    onRequest(connection, restoreDocumentRequest, (params) =>
      answer(log, 'Restore document', () => restoreDocument(context, params)),
    ),
    onRequest(connection, commitRequest, ({ changeId }) =>
      answer(log, 'Commit', async () => {
        const mentions = ledger.committed(changeId);
        if (mentions !== undefined) await vault.record({ action: 'assign', counts: { mentions } });
        return null;
      }),
    ),
  ];
  return Disposable.create(() => {
    for (const handler of handlers) handler.dispose();
  });
};

async function pseudonymizeDocument(
  context: ServerContext,
  params: {
    readonly uri: string;
    readonly version: number;
    readonly ranges?: readonly Range[];
    readonly what?: 'mention' | 'entity';
  },
): Promise<TextAnswer> {
  const marked = await currentMarks(context, params);
  const within = mentionsWithin(marked, params.ranges);
  const chosen =
    params.what === undefined
      ? { mentions: marked.mentions, wanted: (mention: Mention) => within.includes(mention) }
      : mentionsOf(marked, onlyMention(marked, params.ranges), params.what);
  const change = await computeChange(context, marked, chosen);
  return { ...change, version: marked.document.version, undecided: 0 };
}

function onlyMention(marked: Marked, ranges: readonly Range[] | undefined): Mention {
  const [range] = ranges ?? [];
  const mention = range && mentionAt(marked, range.start);
  if (mention === undefined) throw changed();
  return mention;
}

async function restoreDocument(
  context: ServerContext,
  params: { readonly uri: string; readonly version: number; readonly ranges?: readonly Range[] },
): Promise<TextAnswer> {
  context.places.require(params.uri);
  const document = context.documents.get(params.uri);
  if (document?.version !== params.version) throw changed();
  const settings = await context.settings.for(params.uri);
  const spans = params.ranges?.map((range) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  }));
  const known = context.ledger.originals(params.uri);
  const restored = await restoreText(context.vault, settings.domain, document.getText(), known, spans);
  const changeId = context.ledger.expect(document, settings.domain, restored.edits, [], false);
  await context.vault.record({ action: 'restore', counts: { mentions: restored.edits.length } });
  return { version: params.version, edits: restored.edits, changeId, undecided: restored.undecided };
}

/** The marks of the version that the client means. @throws `file-changed` */
export async function currentMarks(
  context: ServerContext,
  { uri, version }: { readonly uri: string; readonly version: number },
): Promise<Marked> {
  const marked = await context.marks.current(uri);
  if (marked?.document.version !== version) throw changed();
  return marked;
}

function wrongEncoding(): NomDePlumeError {
  return new NomDePlumeError(
    'file-encoding',
    'The file is written in another encoding than the one it was opened in.',
    'Reopen it with its encoding.',
  );
}

function changed(): NomDePlumeError {
  return new NomDePlumeError('file-changed', 'The document has changed meanwhile.', 'Try again.');
}
