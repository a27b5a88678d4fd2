/** A folder that is not trusted: marks, and nothing that could be led astray by what the folder says. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Workbench } from './workbench.ts';

describe('a folder that is not trusted', () => {
  let workbench: Workbench;
  let trap: string;

  before(async () => {
    workbench = await Workbench.start({
      restricted: true,
      prepare: (folder) => {
        trap = path.join(folder, 'trap.vault');
        fs.mkdirSync(path.join(folder, '.vscode'));
        const settings = { 'nomDePlume.vaultPath': trap };
        fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
        const team = '{\n  "sensitivity": "loud",\n  "types": ["PERSON", "EMAIL"]\n}\n';
        fs.writeFileSync(path.join(folder, '.nomdeplume.json'), team);
      },
    });
  });

  after(() => workbench.close());

  it('is marked', async () => {
    await workbench.openFile('comptes-rendus/comite-de-direction.md');
    await workbench.editor.locator('.squiggly-warning').first().waitFor();
    await workbench.screenshot('restricted');
  });

  it('gets no vault, not at the path that it names either, and the reason is said', async () => {
    await workbench.command('Nom de Plume: Pseudonymize File');
    await workbench.page
      .locator('.notification-list-item', { hasText: 'Trust the folder to use a vault' })
      .first()
      .waitFor();
    assert.equal(fs.existsSync(trap), false);
  });

  it('has its team’s file checked by the schema', async () => {
    await workbench.openFile('.nomdeplume.json');
    await workbench.editor.locator('.squiggly-warning').first().waitFor();
    await workbench.screenshot('team-file');
  });
});
