import { lensRequest } from '../protocol.ts';
import type { Feature } from './context.ts';
import { rangeOf } from './marks.ts';
import { onRequest } from './messages.ts';
import { restoreText } from './restore-text.ts';
import { answer } from './runner.ts';

/** Originals beside pseudonyms, for the editor to draw. A document that shows some is in the audit, once a session. */
export const registerLens: Feature = ({ connection, documents, ledger, settings, vault, log }) => {
  const audited = new Set<string>();
  return onRequest(connection, lensRequest, ({ uri, version }) =>
    answer(log, 'Lens', async () => {
      const document = documents.get(uri);
      if (document?.version !== version || (await vault.status()).state !== 'open') return [];
      const { domain } = await settings.for(uri);
      const known = ledger.originals(uri);
      const { edits } = await restoreText(vault, domain, document.getText(), known);
      if (edits.length > 0 && !audited.has(uri)) {
        audited.add(uri);
        await vault.record({ action: 'lens', counts: { mentions: edits.length } });
      }
      return edits.map((edit) => ({ range: rangeOf(document, edit), original: edit.text }));
    }),
  );
};
