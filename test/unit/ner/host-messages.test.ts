/** What travels to the detector host arrives whole. */
import assert from 'node:assert/strict';
import { detectOptions } from '../../../server/src/batch/scan.ts';
import { readToHost } from '../../../server/src/ner/host-messages.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/settings.ts';

describe('messages to the detector host', () => {
  it('keep every option that settings make', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      fields: { titulaire: 'PERSON', ville: 'ignore' },
      patterns: [{ name: 'Customer', pattern: 'CUST-[0-9]+' }],
    } as const;
    const options = detectOptions(settings, 'csv', false);
    const message = { kind: 'detect', id: 1, text: '', priority: 0, options, what: 'all' };
    assert.deepEqual(readToHost(message), message);
  });

  it('are dropped when a field’s type is none of ours', () => {
    const options = { ...detectOptions(DEFAULT_SETTINGS, 'csv', false), fields: { titulaire: 'NOBODY' } };
    const message = { kind: 'detect', id: 1, text: '', priority: 0, options, what: 'all' };
    assert.equal(readToHost(message), undefined);
  });
});
