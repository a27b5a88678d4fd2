import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { until, Workbench } from './workbench.ts';

const PASSPHRASE = 'one quiet harbour in spring';
const LETTER = 'Madame Hélène Garnier a reçu Monsieur Paul Vasseur à Limoges.\n';

const NOTEBOOK = {
  cells: [
    {
      cell_type: 'code',
      metadata: {},
      execution_count: 1,
      source: ["print('Bonjour Monsieur Octave Brunel')"],
      outputs: [{ output_type: 'stream', name: 'stdout', text: ['Bonjour Monsieur Octave Brunel\n'] }],
    },
  ],
  metadata: { language_info: { name: 'python' } },
  nbformat: 4,
  nbformat_minor: 5,
};

describe('a person is helped', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.start({
      settings: { 'nomDePlume.warnOnPaste': true },
      prepare: (folder) => {
        fs.rmSync(folder, { recursive: true });
        fs.mkdirSync(folder);
        fs.writeFileSync(path.join(folder, 'letter.txt'), LETTER);
        fs.writeFileSync(path.join(folder, 'staged.txt'), LETTER);
        fs.writeFileSync(path.join(folder, 'old.txt'), Buffer.from(LETTER, 'latin1'));
        fs.writeFileSync(path.join(folder, 'Garnier_Helene.txt'), 'Madame Hélène Garnier.\n');
        fs.writeFileSync(path.join(folder, 'interview.ipynb'), JSON.stringify(NOTEBOOK));
        for (const [name, form] of Object.entries(CONTROLS)) {
          fs.writeFileSync(path.join(folder, name), `${form.replace('{}', 'nom-de-plume: ignore-next')}\n`);
        }
        const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: folder });
        git('init', '-q');
      },
    });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench.close();
  });

  const button = (name: string | RegExp) => workbench.page.getByRole('button', { name });

  it('by the item in the status bar, whose menu opens with the keyboard', async () => {
    await workbench.openFile('letter.txt');
    await button(/^Nom de Plume: 3 mentions in this document, No vault yet/u)
      .first()
      .waitFor();
    await workbench.command('Nom de Plume: Show Menu');
    for (const name of ['Go to Entity', 'Pseudonymize Workspace', 'Open Vault', 'Report a Problem']) {
      await workbench.quickInput.getByText(name, { exact: false }).first().waitFor();
    }
    await workbench.screenshot('status-menu');
    await workbench.page.keyboard.press('Escape');
  });

  it('by a list of entities to go to', async () => {
    await workbench.command('Nom de Plume: Go to Entity');
    await workbench.answer('Go to an entity', 'Vasseur');
    await until(
      workbench.page,
      'the name is selected',
      async () => (await workbench.page.locator('.editor-instance .selected-text').count()) > 0,
    );
    await workbench.screenshot('go-to-entity');
  });

  it('by a sample that is marked at once', async () => {
    await workbench.command('Nom de Plume: Open a Sample');
    await workbench.untilText((text) => text.includes('Marie Dubois received'));
    await workbench.marks.first().waitFor();
    await workbench.screenshot('sample');
    await workbench.command('View: Revert and Close Editor');
  });

  it('by a walkthrough with pictures, every step of which names its button', async () => {
    // There is room for the pictures then.
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    await workbench.command('Nom de Plume: Open Walkthrough');
    const steps = workbench.page.locator('.getting-started-step');
    await steps.first().waitFor();
    assert.equal(await steps.count(), 6);
    await workbench.page.locator('.getting-started-media img').first().waitFor();
    await workbench.screenshot('walkthrough');
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    await workbench.command('View: Close Editor');
  });

  it('by a report of a problem without any text', async () => {
    await workbench.command('Nom de Plume: Report a Problem');
    await workbench.untilText((text) => text.includes('Versions') && text.includes('warnOnPaste: true'));
    const text = await workbench.visibleText();
    assert.doesNotMatch(text, /Garnier|Vasseur|letter\.txt|127\.0/u);
    await workbench.screenshot('report-a-problem');
    await workbench.command('View: Revert and Close Editor');
  });

  it('by an error that says what to do next, and has a page', async () => {
    await workbench.command('Nom de Plume: Create Vault');
    await workbench.answer(/1\/2/, 'aaaaaaaa');
    await workbench.answer(/2\/2/, 'aaaaaaaa');
    const error = workbench.notification(/too easy to guess/u);
    await error.getByRole('button', { name: 'Create Vault' }).waitFor();
    await workbench.screenshot('error-with-next-step');
    await error.getByRole('button', { name: 'More', exact: true }).click();
    // The page has the keys while it is shown.
    await workbench.tab('errors.md').click({ button: 'middle' });
    await workbench.createVault(PASSPHRASE);
    await workbench.press('I Have Saved It');
    await workbench.notification('The vault is ready.').waitFor();
  });

  it('by a warning about a wrong encoding, whose button opens the list of encodings', async () => {
    await workbench.openFile('old.txt');
    const warning = workbench.notification(/another encoding/u);
    await workbench.screenshot('warning-encoding');
    await warning.getByRole('button', { name: 'Reopen with Encoding' }).click();
    await workbench.quickInput.getByText('Reopen with Encoding').first().waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  it('by a warning about the outputs of a notebook', async () => {
    await workbench.page.keyboard.press('Control+P');
    await workbench.quickInput.locator('input').fill('interview.ipynb');
    await workbench.quickInput.locator('.monaco-list-row', { hasText: 'interview.ipynb' }).first().click();
    const warning = workbench.notification(/outputs of this notebook hold 1 mention/u);
    await warning.waitFor();
    await workbench.screenshot('warning-outputs');
    await warning.getByRole('button', { name: 'Clear All Outputs' }).click();
    await until(
      workbench.page,
      'no output',
      async () =>
        (await workbench.page.getByText('Bonjour Monsieur Octave Brunel', { exact: true }).count()) === 0,
    );
    await workbench.command('View: Revert and Close Editor');
  });

  it('by a warning about a commit that would hold names', async () => {
    // Git's own extension tells of a change once, and now and then while it is still busy with an earlier one.
    execFileSync('git', ['rm', '--cached', '-q', '--ignore-unmatch', 'staged.txt'], {
      cwd: workbench.folder,
    });
    await workbench.command('Git: Refresh');
    execFileSync('git', ['add', 'staged.txt'], { cwd: workbench.folder });
    await workbench.command('Git: Refresh');
    const warning = workbench.notification(/staged for the commit holds 3 mentions in 1 file/u);
    await warning.waitFor();
    await workbench.screenshot('warning-commit');
    await warning.getByRole('button', { name: 'Show First' }).click();
    await workbench.tab('staged.txt').waitFor();
  }).retries(2);

  it('by a warning about names in what was pasted', async () => {
    await workbench.openFile('letter.txt');
    await workbench.goTo(1, 1);
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.press('Control+C');
    await workbench.command('File: New Untitled Text File');
    await workbench.page.keyboard.press('Control+V');
    const warning = workbench.notification(/you pasted holds 3 mentions/u);
    await warning.waitFor();
    await workbench.screenshot('warning-paste');
    await warning.getByRole('button', { name: 'Replace Them' }).click();
    await workbench.untilText((text) => !/Garnier|Vasseur|Limoges/u.test(text) && text.includes('Madame'));
    await workbench.command('View: Revert and Close Editor');
  });

  it('by the lens, which shows originals and leaves the text alone', async () => {
    await workbench.openFile('letter.txt');
    await workbench.command('Nom de Plume: Pseudonymize File');
    await workbench.dialog.filter({ hasText: /Replace 3 mentions/ }).waitFor();
    await workbench.screenshot('confirm-tracked');
    await workbench.press('Replace');
    await workbench.notification(/Replaced 3 mentions/).waitFor();
    await workbench.untilText((text) => !text.includes('Garnier'));
    await button('Show or Hide Originals').first().click();
    const drawn = workbench.page.locator('.editor-instance .view-line [class*=ced-]');
    await until(workbench.page, 'originals beside pseudonyms', async () => (await drawn.count()) > 0);
    await workbench.screenshot('lens');
    assert.doesNotMatch(workbench.read('letter.txt').toString(), /Garnier/u);
    await workbench.command('Nom de Plume: Lock Vault');
    await until(workbench.page, 'nothing is drawn', async () => (await drawn.count()) === 0);
  });

  it('by an offer to rename files that have names in theirs', async () => {
    await workbench.command('Notifications: Show Notifications');
    const warning = workbench.notification(/name of a file or folder|names of \d+ files/u);
    await warning.getByRole('button', { name: 'Rename…' }).click();
    await workbench.answer(/Open Vault/u, PASSPHRASE);
    await workbench.quickInput.getByText('Garnier_Helene.txt').waitFor();
    await workbench.screenshot('rename-files');
    await workbench.page.keyboard.press('Enter');
    await until(workbench.page, 'the file has another name', () =>
      Promise.resolve(!fs.existsSync(path.join(workbench.folder, 'Garnier_Helene.txt'))),
    );
  });

  it('by colours on the comments that control marks, in many languages', async () => {
    for (const name of Object.keys(CONTROLS)) {
      await workbench.openFile(name);
      const word = workbench.editor.locator('.view-line span').getByText('nom-de-plume', { exact: true });
      await word.waitFor();
    }
    await workbench.screenshot('controls');
  });
});

/** Comments of several languages, each with a place for the control. */
const CONTROLS: Readonly<Record<string, string>> = {
  'control.ts': '// {}',
  'control.py': '# {}',
  'control.html': '<!-- {} -->',
  'control.css': '/* {} */',
  'control.sql': '-- {}',
  'control.yaml': '# {}',
  'control.md': '<!-- {} -->',
};
