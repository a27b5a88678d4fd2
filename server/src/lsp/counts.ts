import { detectOptions, scan } from '../batch/scan.ts';
import { NEVER } from '../cancellation.ts';
import { countMentionsRequest } from '../protocol.ts';
import type { Feature } from './context.ts';
import { onRequest } from './messages.ts';
import { answer } from './runner.ts';

/** How many mentions are left in files and texts, for warnings. Nothing is marked, nothing is kept. */
export const registerCounts: Feature = ({ connection, batch, detector, paths, settings, log }) =>
  onRequest(connection, countMentionsRequest, ({ uris, texts }) =>
    answer(log, 'Count', async () => {
      await settings.prepare();
      const asked = uris.flatMap((uri) => paths.pathOf(uri) ?? []);
      const found = await scan(asked, batch, () => undefined, NEVER);
      const files = found.files
        .filter(({ mentions }) => mentions.length > 0)
        .map(({ path, mentions }) => ({ uri: paths.uriOf(path), mentions: mentions.length }));
      const options = detectOptions(await settings.general(), 'plaintext', false);
      let inTexts = 0;
      for (const text of texts) {
        inTexts += (await detector.detect({ name: 'output', text, priority: 1, options })).mentions.length;
      }
      return { files, inTexts };
    }),
  );
