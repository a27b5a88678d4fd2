import assert from 'node:assert/strict';
import { namesIn } from '../support/sample-names.ts';
import { CLIPS, until, Workbench } from './workbench.ts';

const PASSPHRASE = 'one quiet harbour in spring';
/** Lies among the open documents with changes that are not saved. */
const DIRTY = 'notes.md';

describe('a person pseudonymises the workspace and restores it', () => {
  let workbench: Workbench;
  let original: Map<string, Buffer>;
  let textBefore: string;

  before(async () => {
    workbench = await Workbench.start();
    original = workbench.snapshot();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench.close();
  });

  it('makes a vault from the palette', async () => {
    await workbench.command('Nom de Plume: Create Vault');
    await workbench.answer(/1\/2/, PASSPHRASE);
    await workbench.answer(/2\/2/, PASSPHRASE);
    await workbench.dialog.filter({ hasText: 'recovery key' }).waitFor();
    await workbench.screenshot('recovery-key');
    await workbench.picture('walkthrough-vault', CLIPS.middle);
    await workbench.press('I Have Saved It');
    await workbench.dialog.waitFor({ state: 'hidden' });
  });

  it('replaces one name by a quick fix, and takes it back with undo', async () => {
    await workbench.openFile(DIRTY);
    await workbench.marks.first().waitFor();
    const text = await workbench.visibleText();
    await workbench.goToText(DIRTY, 'James Whitfield');
    const fixes = await workbench.openQuickFixes();
    await workbench.screenshot('quick-fixes');
    await workbench.picture('walkthrough-replace', CLIPS.editor);
    await fixes.locator('.monaco-list-row', { hasText: 'Replace this mention' }).click();
    await workbench.untilText((now) => !now.includes('James Whitfield'));
    await workbench.screenshot('replaced');
    await workbench.page.keyboard.press('Control+Z');
    await workbench.untilText((now) => now === text);
  });

  it('finds closed files in the Problems panel after a scan', async () => {
    await workbench.command('Nom de Plume: Scan Workspace');
    await workbench.notification(/mentions in \d+ files/).waitFor();
    await workbench.openProblems();
    await workbench.screenshot('problems-of-closed-files');
    for (const name of ['protokoll.txt', 'note-entretien.txt', 'clients.csv', 'reminders.ts']) {
      await workbench.filterProblems(name);
      await workbench.problems.filter({ hasText: name }).waitFor();
    }
    await workbench.filterProblems('idees.txt');
    await until(workbench.page, 'nothing ignored', async () => (await workbench.problems.count()) === 0);
    await workbench.filterProblems('');
    await workbench.command('View: Hide Panel');
  });

  it('reviews the entities of all files', async () => {
    await workbench.openReview();
    await workbench.picture('walkthrough-review', CLIPS.left);
    await workbench.command('View: Show Explorer');
  });

  it('copies a text with pseudonyms from the menu of the editor', async () => {
    await workbench.openFile('rh/note-entretien.txt');
    await workbench.editor.locator('.view-line').nth(2).click({ button: 'right' });
    await workbench.page.getByRole('menuitem', { name: 'Nom de Plume' }).hover();
    const copy = workbench.page.getByRole('menuitem', { name: /^Copy Pseudonymized/ });
    await copy.waitFor();
    await workbench.picture('walkthrough-airlock', CLIPS.editor);
    await copy.click();
    await workbench.page.getByText(/^Copied with \d+ pseudonyms/).waitFor();
  });

  it('pseudonymises every file on disk, and an unsaved document in its editor', async () => {
    await workbench.openFile(DIRTY);
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('Karim Benali rappelle Marie Dubois.');
    await workbench.untilText((now) => now.includes('rappelle Marie Dubois.'));
    textBefore = await workbench.visibleText();

    await workbench.command('Nom de Plume: Pseudonymize Workspace');
    await workbench.dialog.filter({ hasText: /Replace \d+ mentions/ }).waitFor();
    await workbench.screenshot('confirm');
    await workbench.press('Replace');
    await workbench.notification(/Replaced \d+ mentions in \d+ files/).waitFor();
    await workbench.screenshot('pseudonymized');

    for (const [name, bytes] of workbench.snapshot()) {
      if (name === DIRTY || name.startsWith('brouillons')) assert.deepEqual(bytes, original.get(name), name);
      else assert.deepEqual(namesIn(bytes), [], name);
    }
    assert.deepEqual(namesIn(Buffer.from(await workbench.visibleText())), []);
  });

  it('marks nothing that it wrote itself', async () => {
    await workbench.openFile('hamburg/protokoll.txt');
    await until(workbench.page, 'no mark', async () => (await workbench.marks.count()) === 0);
  });

  it('brings back identical bytes, and identical text in the unsaved document', async () => {
    await workbench.command('Nom de Plume: Restore Workspace');
    await workbench.press('Restore');
    await workbench.notification(/Restored exactly: \d+ files/).waitFor();
    await workbench.picture('walkthrough-restore', CLIPS.corner);
    for (const [name, bytes] of workbench.snapshot()) assert.deepEqual(bytes, original.get(name), name);
    await workbench.openFile(DIRTY);
    await workbench.untilText((now) => now === textBefore);
    await workbench.screenshot('restored');
  });
});
