import * as l10n from '@vscode/l10n';
import { Disposable, MarkupKind, type Hover } from 'vscode-languageserver/node';
import type { Mention } from '../core/types.ts';
import type { Feature } from './context.ts';
import { detectorLabel, typeLabel, unsureLabel } from './labels.ts';
import { rangeOf } from './marks.ts';
import { mentionAt } from './mention-at.ts';
import { quietly } from './runner.ts';

/** Hover over a mention: its type, who found it, how sure. Never the pseudonym: any extension may ask for hovers. */
export const registerHover: Feature = ({ connection, marks, log }) => {
  connection.onHover(({ textDocument, position }) =>
    quietly<Hover | null>(log, 'hover', null, async () => {
      const marked = await marks.current(textDocument.uri);
      const mention = marked && mentionAt(marked, position);
      if (marked === undefined || mention === undefined) return null;
      return {
        range: rangeOf(marked.document, mention),
        contents: { kind: MarkupKind.Markdown, value: describe(mention) },
      };
    }),
  );
  return Disposable.create(() => undefined);
};

function describe(mention: Mention): string {
  const percent = Math.round(mention.confidence * 100);
  const lines = [
    `**${typeLabel(mention.type)}**`,
    l10n.t('Found by {0}, confidence {1} %', detectorLabel(mention.detector), percent),
  ];
  if (mention.unsure !== undefined) lines.push(`⚠ ${unsureLabel(mention.unsure)}`);
  return lines.join('  \n');
}
