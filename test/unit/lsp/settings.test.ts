import assert from 'node:assert/strict';
import {
  decodeSettings,
  decodeTeamFile,
  DEFAULT_SETTINGS,
  severityOf,
} from '../../../server/src/settings.ts';

describe('settings', () => {
  it('have their defaults where nothing is said', () => {
    for (const raw of [undefined, null, {}, 'text', 3, []]) {
      assert.deepEqual(decodeSettings(raw).settings, DEFAULT_SETTINGS);
    }
  });

  const wrong: readonly [keyof typeof DEFAULT_SETTINGS, unknown][] = [
    ['enabled', 'yes'],
    ['types', ['PERSON', 'NOBODY']],
    ['severity', { PERSON: 'loud' }],
    ['minConfidence', 2],
    ['maxFileSize', 0],
    ['maxFileSize', 1.5],
    ['workers', -1],
    ['countries', ['France']],
    ['language', 'klingon'],
    ['domain', '  '],
    ['fields', { name: 'NOBODY' }],
  ];
  for (const [name, value] of wrong) {
    it(`keep the default of ${name} for ${JSON.stringify(value)}, and say so`, () => {
      const { settings, invalid } = decodeSettings({ [name]: value, sensitivity: 'quiet' });
      assert.deepEqual(settings[name], DEFAULT_SETTINGS[name]);
      assert.equal(settings.sensitivity, 'quiet');
      assert.deepEqual(invalid, [name]);
    });
  }

  it('lie over those of the team', () => {
    const team = decodeTeamFile({ sensitivity: 'careful', domain: 'clients' }).settings;
    const { settings } = decodeSettings({ sensitivity: 'quiet' }, team);
    assert.equal(settings.sensitivity, 'quiet');
    assert.equal(settings.domain, 'clients');
  });

  it('of a team name its columns and keys', () => {
    const fields = { titulaire: 'PERSON', ville: 'ignore' };
    assert.deepEqual(decodeTeamFile({ fields }).settings, { ...DEFAULT_SETTINGS, fields });
  });

  it('of a team never say where the vault is', () => {
    const { settings } = decodeTeamFile({ vaultPath: '/somewhere', workers: 9, enabled: false });
    assert.deepEqual(settings, DEFAULT_SETTINGS);
  });

  it('say how a type is shown', () => {
    const { settings } = decodeSettings({ severity: { LOCATION: 'off' } });
    assert.equal(severityOf(settings, 'LOCATION'), 'off');
    assert.equal(severityOf(settings, 'PERSON'), 'warning');
  });
});
