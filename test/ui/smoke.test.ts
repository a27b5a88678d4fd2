import assert from 'node:assert/strict';
import { until, Workbench } from './workbench.ts';

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
    await workbench.openFile('notes.md');
    await workbench.marks.first().waitFor();
    await workbench.screenshot('marks');
  });

  it('sees them listed in the Problems panel', async () => {
    await workbench.openProblems();
    await until(workbench.page, 'several problems', async () => (await workbench.problems.count()) > 3);
    await workbench.screenshot('problems');
  });

  it('is offered quick fixes by a light bulb', async () => {
    await workbench.goToText('notes.md', 'James Whitfield');
    const bulb = workbench.page.locator('.monaco-editor [class*=codicon-gutter-lightbulb]').first();
    await bulb.waitFor();
    await bulb.click();
    const fixes = workbench.page.locator('.action-widget .monaco-list-row');
    await fixes.first().waitFor();
    assert.ok((await fixes.count()) > 1);
    await workbench.screenshot('quick-fixes');
    await workbench.page.keyboard.press('Escape');
  });
});
