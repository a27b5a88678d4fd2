import { Disposable } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { detectOptions } from '../batch/scan.ts';
import { CLIPBOARD_DOMAIN, copyRequest, pasteRequest } from '../protocol.ts';
import type { Feature, ServerContext } from './context.ts';
import { replaceMentions } from './replace.ts';
import { restoreText } from './restore-text.ts';
import { answer } from './runner.ts';
import { applyEdits } from './tracked-spans.ts';
import { onRequest } from './messages.ts';

/** Text for somebody else, in a mapping of its own, and the answer back with originals in it. */
export const registerClipboard: Feature = (context) => {
  const { connection, log, vault } = context;
  const handlers = [
    onRequest(connection, copyRequest, ({ text, languageId }) =>
      answer(log, 'Copy pseudonymized', () => pseudonymizedCopy(context, text, languageId)),
    ),
    onRequest(connection, pasteRequest, ({ text }) =>
      answer(log, 'Paste restored', async () => {
        const { edits, undecided } = await restoreText(vault, CLIPBOARD_DOMAIN, text, []);
        const restored = applyEdits(text, edits);
        const urls = [...restored.text.matchAll(WEB_ADDRESS)];
        const insideUrl = restored.placed.filter(({ start, end }) =>
          urls.some((url) => start < url.index + url[0].length && end > url.index),
        ).length;
        await vault.record({ action: 'restore', counts: { mentions: edits.length } });
        return { text: restored.text, restored: edits.length, undecided, insideUrl };
      }),
    ),
  ];
  return Disposable.create(() => {
    for (const handler of handlers) handler.dispose();
  });
};

/** Anything that something may fetch when it is clicked or drawn. */
const WEB_ADDRESS = /\b[a-z][a-z\d+.-]*:\/\/[^\s<>"'`]+|\bwww\.[^\s<>"'`]+/giu;

async function pseudonymizedCopy(
  context: ServerContext,
  text: string,
  languageId: string,
): Promise<{ readonly text: string; readonly mentions: number }> {
  const settings = await context.settings.general();
  const options = detectOptions(settings, languageId, false);
  const request = { name: 'clipboard', text, priority: 0, options } as const;
  const { mentions } = await context.detector.detect(request);
  const { edits } = await replaceMentions({
    vault: context.vault,
    document: TextDocument.create('clipboard:copy', languageId, 0, text),
    settings,
    characters: 'unicode',
    domain: CLIPBOARD_DOMAIN,
    mentions,
    wanted: () => true,
  });
  return { text: applyEdits(text, edits).text, mentions: edits.length };
}
