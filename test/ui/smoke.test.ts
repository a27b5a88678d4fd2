import assert from 'node:assert/strict';
import { CLIPS, until, Workbench } from './workbench.ts';

const REPORT = 'comptes-rendus/comite-de-direction.md';

describe('a person opens a sample', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.start();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench.close();
  });

  it('sees marks under the names', async () => {
    await workbench.openFile(REPORT);
    await workbench.marks.first().waitFor();
    await workbench.screenshot('marks');
    await workbench.picture('walkthrough-marks', CLIPS.editor);
  });

  it('sees them listed in the Problems panel', async () => {
    await workbench.openProblems();
    await until(workbench.page, 'several problems', async () => (await workbench.problems.count()) > 3);
    await workbench.screenshot('problems');
  });

  it('is offered quick fixes by a light bulb', async () => {
    await workbench.goToText(REPORT, 'Karim Benali');
    const bulb = workbench.page.locator('.monaco-editor [class*=codicon-gutter-lightbulb]').first();
    await bulb.waitFor();
    await bulb.click();
    const fixes = workbench.page.locator('.action-widget .monaco-list-row');
    await fixes.first().waitFor();
    assert.ok((await fixes.count()) > 1);
    await workbench.picture('screenshot');
    await workbench.page.keyboard.press('Escape');
  });
});

describe('a person installs the universal package', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.start({ universal: true });
  });

  after(async () => {
    await workbench.close();
  });

  it('is told which package to install instead', async () => {
    const { platform, arch } = process;
    await workbench.notification(`Install the package made for ${platform}-${arch}`).waitFor();
    await workbench.screenshot('universal');
  });
});
