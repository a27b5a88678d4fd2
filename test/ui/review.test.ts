import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until, Workbench } from './workbench.ts';

const PASSPHRASE = 'one quiet harbour in spring';

/** People of two documents, one of them in several forms. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'a-letter.txt': `Madame Sidonie Lacombe recevra Monsieur Octave Brunel.
Sidonie Lacombe confirmera à Octave Brunel. Mme Lacombe écrira.
Octave Brunel viendra avec Madame Solange Pelletier.
`,
  'b-letter.txt': `Madame Sidonie Lacombe a rencontré Monsieur Bastien Rouvière.
Bastien Rouvière écrira à Sidonie Lacombe.
`,
};

describe('a person reviews entities by keyboard and mouse', () => {
  let workbench: Workbench;
  const row = (name: string | RegExp) => workbench.entity(name);

  before(async () => {
    workbench = await Workbench.start({
      prepare: (folder) => {
        fs.rmSync(folder, { recursive: true });
        fs.mkdirSync(folder);
        for (const [name, text] of Object.entries(DOCUMENTS)) fs.writeFileSync(path.join(folder, name), text);
      },
    });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench.close();
  });

  /** Selects a row as a person does, without opening anything. */
  async function select(name: string | RegExp, modifiers: ('Control' | 'Shift')[] = []): Promise<void> {
    await row(name).locator('.monaco-icon-label').first().click({ modifiers });
    await until(workbench.page, `the row ${String(name)} is selected`, () => isSelected(name));
  }

  async function isSelected(name: string | RegExp): Promise<boolean> {
    return (await row(name).getAttribute('aria-selected')) === 'true';
  }

  async function contextMenu(name: string | RegExp, item: string): Promise<void> {
    const entry = workbench.page.getByRole('menuitem', { name: item });
    await row(name).locator('.monaco-icon-label').first().click({ button: 'right' });
    await entry.waitFor();
    // A menu takes no click in its first moments, so that the one that opened it chooses nothing.
    await until(workbench.page, `the menu item "${item}"`, async () => {
      if (await entry.isVisible()) await entry.click({ force: true });
      return !(await entry.isVisible());
    });
  }

  it('is told three things to do while nothing is marked', async () => {
    await workbench.command('Nom de Plume: Review Entities');
    const welcome = workbench.page.locator('.welcome-view-content');
    for (const name of ['Scan the workspace', 'Create or open the vault', 'See how it works']) {
      await welcome.getByRole('button', { name }).waitFor();
    }
    await welcome.getByRole('link', { name: 'a sample' }).or(welcome.getByText('a sample')).first().waitFor();
    await workbench.screenshot('review-welcome');
    await welcome.getByRole('button', { name: 'Scan the workspace' }).press('Enter');
    await row(/^Sidonie Lacombe, Person, new/u).waitFor();
  });

  it('reads every row, with its state and counts, and a number on the icon', async () => {
    await row(/^Person, \d+ entities$/u).waitFor();
    await row(/^Sidonie Lacombe, Person, new, Also written: Lacombe, 5 mentions in 2 files$/u).waitFor();
    await workbench.page.getByRole('tab', { name: /Nom de Plume.* - \d+ entities to decide on/u }).waitFor();
    await workbench.screenshot('review-new');
  });

  it('accepts one with a key, which asks for a vault first, and takes it back', async () => {
    await select(/^Octave Brunel, Person, new/u);
    await workbench.page.keyboard.press('Control+Enter');
    await workbench.answer(/1\/2/, PASSPHRASE);
    await workbench.answer(/2\/2/, PASSPHRASE);
    await workbench.press('I Have Saved It');
    await row(/^Octave Brunel, Person, accepted/u).waitFor();
    await select(/^Octave Brunel, Person, accepted/u);
    await workbench.page.keyboard.press('Control+Z');
    await row(/^Octave Brunel, Person, new/u).waitFor();
  });

  it('ignores several at once, and takes all of them back at once', async () => {
    await select(/^Octave Brunel, Person, new/u);
    await row(/^Bastien Rouvière, Person, new/u)
      .locator('.monaco-icon-label')
      .first()
      .click({ modifiers: ['Control'] });
    for (const name of [/^Octave Brunel, Person/u, /^Bastien Rouvière, Person/u]) {
      await until(workbench.page, 'both are selected', () => isSelected(name));
    }
    // While the list is drawn anew nothing is selected in it: a person presses again.
    await until(workbench.page, 'both are ignored', async () => {
      await workbench.page.keyboard.press('Delete');
      return row(/^Never marked, 2 entities$/u)
        .waitFor({ timeout: 5000 })
        .then(
          () => true,
          () => false,
        );
    });
    await until(
      workbench.page,
      'no row is left',
      async () => (await row(/^Octave Brunel, Person/u).count()) === 0,
    );
    await workbench.screenshot('review-ignored');
    await workbench.command('Nom de Plume: Undo Last Decision');
    await row(/^Octave Brunel, Person, new/u).waitFor();
    await row(/^Bastien Rouvière, Person, new/u).waitFor();
  });

  it('searches, filters by state and sorts', async () => {
    await select(/^Octave Brunel, Person, new/u);
    await workbench.page.keyboard.press('Control+F');
    await workbench.answer('Search entities', 'rouv');
    await until(workbench.page, 'one person', async () => (await row(/^Sidonie Lacombe/u).count()) === 0);
    await row(/^Bastien Rouvière/u).waitFor();
    await workbench.screenshot('review-search');
    await workbench.command('Nom de Plume: Show All Entities');
    await row(/^Sidonie Lacombe/u).waitFor();
    await workbench.command('Nom de Plume: Filter Entities by State');
    await workbench.quickInput.getByText('accepted', { exact: true }).click();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('No entity fits the filter.').waitFor();
    await workbench.page
      .locator('.welcome-view-content')
      .getByRole('button', { name: 'Show all entities' })
      .press('Enter');
    await row(/^Sidonie Lacombe/u).waitFor();
    await workbench.command('Nom de Plume: Sort Entities');
    await workbench.answer('How are entities sorted?', 'By name');
    const names = async (): Promise<string[]> => {
      const rows = workbench.page.locator('.pane-body').getByRole('treeitem', { name: /, Person, /u });
      return (await rows.allInnerTexts()).map((text) => text.trim());
    };
    await until(workbench.page, 'the order of names', async () =>
      ((await names())[0] ?? '').startsWith('Bastien'),
    );
  });

  it('goes from mention to mention with a key, over files', async () => {
    await select(/^Sidonie Lacombe, Person, new/u);
    const shows = async (keys: string, place: string, file: string): Promise<void> => {
      await workbench.page.keyboard.press(keys);
      await workbench.page.locator('.statusbar').getByText(place, { exact: true }).waitFor();
      await workbench.tab(file).waitFor();
    };
    await shows('Alt+F7', '1/5', 'a-letter.txt');
    await shows('Alt+F7', '2/5', 'a-letter.txt');
    await shows('Alt+F7', '3/5', 'a-letter.txt');
    await shows('Alt+F7', '4/5', 'b-letter.txt');
    await shows('Shift+Alt+F7', '3/5', 'a-letter.txt');
  });

  it('joins two by dragging one onto the other, and splits them again', async () => {
    await row(/^Solange Pelletier, Person/u).dragTo(row(/^Octave Brunel, Person/u));
    await row(/^Octave Brunel, Person, new, Also written: Solange Pelletier/u).waitFor();
    await workbench.screenshot('review-merged');
    await contextMenu(/^Octave Brunel, Person/u, 'Part of It Is Somebody Else');
    await workbench.quickInput.getByText('Solange Pelletier').click();
    await workbench.screenshot('review-split');
    await workbench.page.keyboard.press('Enter');
    await row(/^Solange Pelletier, Person, new/u).waitFor();
    await row(/^Octave Brunel, Person, new, 3 mentions in 1 file$/u).waitFor();
  });

  it('tells two people of one name apart by their files', async () => {
    await contextMenu(/^Sidonie Lacombe, Person/u, 'Part of It Is Somebody Else');
    await workbench.quickInput.getByText('b-letter.txt').click();
    await workbench.page.keyboard.press('Enter');
    await row(/^Sidonie Lacombe, Person, new, 2 mentions in 1 file$/u).waitFor();
    await row(/^Sidonie Lacombe, Person, new, Also written: Lacombe, 3 mentions in 1 file$/u).waitFor();
  });

  it('accepts all of a type', async () => {
    await row(/^Person, \d+ entities$/u).hover();
    await row(/^Person, \d+ entities$/u)
      .getByRole('button', { name: 'Accept It' })
      .click();
    await row(/^Octave Brunel, Person, accepted/u).waitFor();
    await until(workbench.page, 'nobody is new', async () => (await row(/, Person, new/u).count()) === 0);
    await workbench.screenshot('review-accepted');
  });

  it('sees one entity’s changes in all files before anything is written', async () => {
    const before = workbench.snapshot();
    await contextMenu(/^Octave Brunel, Person/u, 'Replace It');
    await workbench.quickInput.filter({ hasText: /Replace \d+ mentions/ }).waitFor();
    await workbench.page
      .locator('.multiDiffEntry, .multi-diff-root-floating-menu, .multiDiffEditor')
      .first()
      .waitFor();
    await workbench.screenshot('refactor-preview');
    assert.deepEqual(workbench.snapshot(), before);
    await workbench.page.keyboard.press('Enter');
    await workbench.notification(/Replaced \d+ mentions in 1 file/).waitFor();
    assert.doesNotMatch(workbench.read('a-letter.txt').toString(), /Brunel/u);
    assert.match(workbench.read('a-letter.txt').toString(), /Lacombe/u);
  });

  it('is told what the editor itself keeps of the originals', async () => {
    await workbench.command('Notifications: Show Notifications');
    const warning = workbench.notification(/local history/u);
    await warning.getByRole('button', { name: 'Delete Local History' }).waitFor();
    await workbench.screenshot('warning-history');
  });
});

describe('a person with ten thousand entities', () => {
  let workbench: Workbench;
  const COUNT = 10_000;

  before(async () => {
    const lines = Array.from({ length: COUNT }, (_, i) => `agent${String(i)}@exemple.fr`);
    workbench = await Workbench.start({
      settings: { 'nomDePlume.types': ['EMAIL'] },
      prepare: (folder) => {
        fs.writeFileSync(path.join(folder, 'many.txt'), lines.join('\n'));
      },
    });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench.close();
  });

  it('scrolls through them smoothly', async () => {
    await workbench.openFile('many.txt');
    await workbench.marks.first().waitFor({ timeout: 90_000 });
    await workbench.command('Nom de Plume: Review Entities');
    await workbench.entity(/^E-mail address, 10000 entities$/u).waitFor();
    await workbench.page.locator('.pane-body .monaco-list').hover();
    // Time between frames while the wheel turns, in milliseconds.
    await workbench.page.evaluate(`
      window.frames_ = [];
      let last = performance.now();
      const look = (now) => { window.frames_.push(now - last); last = now; requestAnimationFrame(look); };
      requestAnimationFrame(look);`);
    for (let i = 0; i < 60; i++) await workbench.page.mouse.wheel(0, 2000);
    const frames = await workbench.page.evaluate<readonly number[]>('window.frames_');
    await workbench.screenshot('review-ten-thousand');
    const slow = frames.filter((ms) => ms > 200);
    assert.ok(frames.length > 20);
    // A machine that does other things drops frames now and then; a list that builds all its rows drops all of them.
    assert.ok(slow.length <= frames.length / 10, `slow frames: ${slow.map(Math.round).join()}`);
  });
});
