import { until, Workbench } from './workbench.ts';

const PASSPHRASE = 'quatre mots pour un essai';
const REPORT = 'comptes-rendus/comite-de-direction.md';

/** The editor's own themes, each with a name for its pictures. */
const THEMES = {
  clair: 'Light Modern',
  sombre: 'Dark Modern',
  'contraste-sombre': 'Dark High Contrast',
  'contraste-clair': 'Light High Contrast',
} as const;

describe('a person works in French, in every kind of theme', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.start({ locale: 'fr', settings: { 'nomDePlume.marks.style': 'both' } });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  after(async () => {
    await workbench.close();
  });

  it('makes a vault', async () => {
    await workbench.command('Nom de Plume: Créer le coffre');
    await workbench.answer(/1\/2/, PASSPHRASE);
    await workbench.answer(/2\/2/, PASSPHRASE);
    await workbench.dialog.filter({ hasText: 'clé de secours' }).waitFor();
    await workbench.screenshot('fr-cle-de-secours');
    await workbench.dialog.getByRole('button').first().click();
    await workbench.dialog.waitFor({ state: 'hidden' });
  });

  it('reads types, quick fixes and the status item in French', async () => {
    await workbench.openFile(REPORT);
    await workbench.marks.first().waitFor();
    await workbench.page
      .getByRole('button', { name: /^Nom de Plume.*mentions dans ce document.*Coffre ouvert/u })
      .first()
      .waitFor();
    await workbench.goToText(REPORT, 'Karim Benali');
    const fixes = await workbench.openQuickFixes();
    await fixes
      .getByText(/Remplacer cette mention/u)
      .first()
      .waitFor();
    await workbench.screenshot('fr-corrections');
    await workbench.page.keyboard.press('Escape');
  });

  it('reviews entities, whose rows are read in French', async () => {
    await workbench.command('Nom de Plume: Passer en revue les entités');
    await workbench.entity(/^Personne, \d+ entités$/u).waitFor();
    await workbench.entity(/, Personne, (nouvelle|incertaine)/u).waitFor();
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`sees marks, entities and colours: ${name}`, async () => {
      await workbench.command('Preferences: Color Theme');
      await workbench.answer(/./u, theme);
      const kind =
        { clair: 'vs', sombre: 'vs-dark', 'contraste-sombre': 'hc-black', 'contraste-clair': 'hc-light' }[
          name
        ] ?? '';
      await until(
        workbench.page,
        `the theme ${theme}`,
        async () => (await workbench.page.locator(`.monaco-workbench.${kind}`).count()) > 0,
      );
      await workbench.marks.first().waitFor();
      await workbench.screenshot(`fr-theme-${name}`);
    });
  }
});
