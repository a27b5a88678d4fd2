/** A pattern that cannot be used is said to the user once, with the place where it stands. */
import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver/node';
import { SettingsCache } from '../../../server/src/lsp/settings-cache.ts';

function connectionWith(settings: unknown, sent: unknown[]): Connection {
  const part: Partial<Record<'workspace' | 'sendNotification', unknown>> = {
    workspace: { getConfiguration: () => Promise.resolve([settings, {}]) },
    sendNotification: (method: string, params: unknown) => {
      sent.push([method, params]);
      return Promise.resolve();
    },
  };
  return part as unknown as Connection;
}

describe('a wrong pattern in the settings', () => {
  it('is said once', async () => {
    const sent: unknown[] = [];
    const settings = { patterns: [{ name: 'Broken', pattern: '(' }] };
    const cache = new SettingsCache(connectionWith(settings, sent), () => undefined);
    await cache.for('untitled:one');
    await cache.for('untitled:two');
    assert.equal(sent.length, 1);
    assert.match(JSON.stringify(sent[0]), /nomDePlume\/settingsProblem.*Broken/);
  });

  it('is not said of patterns that are right', async () => {
    const sent: unknown[] = [];
    const settings = { patterns: [{ name: 'Right', pattern: 'CUST-[0-9]{6}' }] };
    await new SettingsCache(connectionWith(settings, sent), () => undefined).for('untitled:one');
    assert.deepEqual(sent, []);
  });
});
