import {
  Disposable,
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
} from 'vscode-languageserver/node';
import type { Feature, ServerContext } from './context.ts';
import { groupMentions, groupOf, type EntityGroup } from './entity-groups.ts';
import { rangeOf, type Marked } from './marks.ts';
import { mentionAt } from './mention-at.ts';
import { quietly } from './runner.ts';
import { foldName } from '../core/text/fold.ts';

/** Occurrences of the entity under the cursor: highlighted in the document, listed over the workspace. */
export const registerReferences: Feature = (context) => {
  const { connection, marks, log } = context;
  connection.onDocumentHighlight(({ textDocument, position }) =>
    quietly<DocumentHighlight[] | null>(log, 'highlights', null, async () => {
      const marked = await marks.current(textDocument.uri);
      const mention = marked && mentionAt(marked, position);
      if (marked === undefined || mention === undefined) return null;
      const group = groupOf(groupMentions(marked.document.getText(), marked.mentions), mention);
      return (group?.mentions ?? [mention]).map((other) => ({
        range: rangeOf(marked.document, other),
        kind: DocumentHighlightKind.Text,
      }));
    }),
  );
  connection.onReferences(({ textDocument, position }) =>
    quietly<Location[] | null>(log, 'references', null, async () => {
      const marked = await marks.current(textDocument.uri);
      const mention = marked && mentionAt(marked, position);
      if (marked === undefined || mention === undefined) return null;
      const group = groupOf(groupMentions(marked.document.getText(), marked.mentions), mention);
      return group === undefined ? null : placesOf(context, group);
    }),
  );
  return Disposable.create(() => undefined);
};

/** Where an entity stands, in open documents and in closed files that were scanned. */
export function placesOf(
  context: ServerContext,
  entity: Pick<EntityGroup, 'type' | 'name' | 'variants'>,
): Location[] {
  const forms = new Set([entity.name, ...entity.variants].map(foldName));
  const same = (other: Pick<EntityGroup, 'type' | 'name' | 'variants'>): boolean =>
    other.type === entity.type && [other.name, ...other.variants].some((form) => forms.has(foldName(form)));
  const open = context.marks.all().flatMap((marked) => placesIn(marked, same));
  const closed = context.closedFiles
    .all()
    .flatMap(({ uri, entities }) =>
      entities.filter(same).flatMap(({ ranges }) => ranges.map((range) => ({ uri, range }))),
    );
  return [...open, ...closed];
}

function placesIn(marked: Marked, same: (group: EntityGroup) => boolean): Location[] {
  return groupMentions(marked.document.getText(), marked.mentions)
    .filter(same)
    .flatMap(({ mentions }) => mentions)
    .map((mention) => ({ uri: marked.document.uri, range: rangeOf(marked.document, mention) }));
}
