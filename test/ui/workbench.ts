/**
 * Drives the real workbench in a headless browser: a code-server of its own with the packaged extension, a folder of
 * its own, and what a person does there. Everything waits for what it wants to see; nothing sleeps.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { startCodeServer, type Editor } from '../../scripts/lib/code-server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const screens = path.join(root, 'artifacts/screens');

/** Longer than anything should take on a machine that does other things as well. Milliseconds. */
const PATIENCE = 45_000;

const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

export interface WorkbenchOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Display language, for instance `fr`. */
  readonly locale?: string;
  /** Installs the package without native libraries. */
  readonly universal?: boolean;
  /** Folders must be trusted; the editor does not ask, so this one is not. */
  readonly restricted?: boolean;
  /** Called with the folder before it is opened, to add files. */
  readonly prepare?: (folder: string) => void;
}

export class Workbench {
  readonly page: Page;
  /** The folder that is open: a copy of the samples. */
  readonly folder: string;
  /** Warnings and errors of the workbench's console. */
  readonly console: readonly string[];
  readonly #home: string;
  readonly #editor: Editor;
  readonly #browser: Browser;

  private constructor(parts: {
    home: string;
    folder: string;
    editor: Editor;
    browser: Browser;
    page: Page;
    console: string[];
  }) {
    this.#home = parts.home;
    this.folder = parts.folder;
    this.#editor = parts.editor;
    this.#browser = parts.browser;
    this.page = parts.page;
    this.console = parts.console;
  }

  /** Opens a copy of the samples. */
  static async start(options: WorkbenchOptions = {}): Promise<Workbench> {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'nom-de-plume-ui-'));
    const folder = path.join(home, 'samples');
    fs.cpSync(path.join(root, 'samples'), folder, { recursive: true });
    options.prepare?.(folder);
    const tool = { node: process.execPath, entry: variable('NOM_DE_PLUME_CODE_SERVER') };
    const editor = await startCodeServer(tool, {
      home,
      vsix: variable(options.universal === true ? 'NOM_DE_PLUME_UNIVERSAL_VSIX' : 'NOM_DE_PLUME_VSIX'),
      settings: { ...(options.restricted === true ? RESTRICTED : {}), ...options.settings },
      trust: options.restricted === true,
      ...(options.locale === undefined ? {} : { locale: options.locale }),
    });
    const browser = await launchBrowser(variable('NOM_DE_PLUME_CHROMIUM'));
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      ...(options.locale === undefined ? {} : { locale: options.locale }),
    });
    page.setDefaultTimeout(PATIENCE);
    const log: string[] = [];
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) log.push(message.text());
    });
    const workbench = new Workbench({ home, folder, editor, browser, page, console: log });
    await page.goto(editor.open(folder));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return workbench;
  }

  /** Ends browser and editor; keeps the logs under artifacts/logs/ui. */
  async close(): Promise<void> {
    await this.#browser.close();
    await this.#editor.stop();
    const logs = path.join(root, 'artifacts/logs/ui', path.basename(this.#home));
    fs.cpSync(path.join(this.#home, 'data/logs'), logs, { recursive: true });
    fs.writeFileSync(path.join(logs, 'console.log'), this.console.join('\n'));
    fs.rmSync(this.#home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Runs a command of the palette by its title, as soon as it is offered: some are only in certain states. */
  async command(title: string): Promise<void> {
    const row = this.quickInput.locator('.monaco-list-row', { hasText: title }).first();
    await until(this.page, `the command "${title}"`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('F1');
      return (await this.#types(`>${title}`)) && appears(row);
    });
    await row.click();
  }

  /** Opens a file of the folder by its relative path, and waits for its text. */
  async openFile(name: string): Promise<void> {
    const row = this.quickInput.locator('.monaco-list-row', { hasText: path.basename(name) }).first();
    await until(this.page, `the file "${name}"`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+P');
      return (await this.#types(name)) && appears(row);
    });
    await row.click();
    await this.tab(name).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Types into the quick input. False: it was closing at that moment. */
  async #types(text: string): Promise<boolean> {
    return this.quickInput
      .locator('input')
      .fill(text, { timeout: 2000 })
      .then(
        () => true,
        () => false,
      );
  }

  /** Answers the question that the quick input asks now. */
  async answer(question: string | RegExp, text: string): Promise<void> {
    await this.quickInput.filter({ hasText: question }).waitFor();
    await this.quickInput.locator('input').fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Presses a button of a dialog or of a notification. */
  async press(label: string): Promise<void> {
    await this.page.getByRole('button', { name: label, exact: true }).first().click();
  }

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /** Rows of the review view; each says its name, type, state and counts to a screen reader. */
  entity(label: string | RegExp): Locator {
    return this.page.locator('.pane-body').getByRole('treeitem', { name: label }).first();
  }

  /** Opens the review view, and waits for its first row. */
  async openReview(): Promise<void> {
    await this.command('Nom de Plume: Review Entities');
    await this.page
      .getByRole('treeitem', { name: /, \d+ (entities|entity|entités|entité)$/u })
      .first()
      .waitFor();
  }

  /** Makes the vault from the palette. */
  async createVault(passphrase: string): Promise<void> {
    await this.command('Nom de Plume: Create Vault');
    await this.answer(/1\/2/, passphrase);
    await this.answer(/2\/2/, passphrase);
    await this.dialog.waitFor();
  }

  /** The editor that was opened last. */
  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  tab(name: string): Locator {
    return this.page.locator('.tabs-container .tab', { hasText: path.basename(name) });
  }

  /** Marks that are visible in the editor. */
  get marks(): Locator {
    return this.editor.locator('.squiggly-warning, .squiggly-info, .squiggly-error');
  }

  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-list-item', { hasText: text });
  }

  get dialog(): Locator {
    return this.page.locator('.monaco-dialog-box');
  }

  /** Shows the Problems panel. */
  async openProblems(): Promise<void> {
    if (!(await this.problems.first().isVisible())) await this.command('View: Toggle Problems');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** Rows of the Problems panel: files and marks. */
  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Shows only the problems of files of this name, or with this text. */
  async filterProblems(text: string): Promise<void> {
    await this.page
      .locator('.part.panel')
      .getByPlaceholder(/^Filter/)
      .fill(text);
  }

  /** Puts the cursor into the open document. Line and column count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.quickInput.locator('input').fill(`:${String(line)}:${String(column)}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Puts the cursor after the first letter of this text, as the file on disk has it (UTF-8). */
  async goToText(name: string, text: string): Promise<void> {
    const before = this.read(name).toString('utf8').split(text)[0] ?? '';
    const lines = before.split('\n');
    await this.goTo(lines.length, (lines.at(-1) ?? '').length + 2);
  }

  /** The quick fixes at the cursor, by their titles. The menu stays open. */
  async openQuickFixes(): Promise<Locator> {
    const menu = this.page.locator('.action-widget');
    const rows = menu.locator('.monaco-list-row');
    // Marks that arrive at that moment close the menu: a person presses the keys again.
    await until(this.page, 'quick fixes', async () => {
      await this.page.keyboard.press('Control+.');
      return appears(rows.first());
    });
    return menu;
  }

  /** Text of the open document as the editor shows it, line by line; long lines are broken as they are there. */
  async visibleText(): Promise<string> {
    // A string, since the types of a browser's page are not known here.
    const lines = await this.page.evaluate<readonly string[]>(`
      [...document.querySelectorAll('.editor-instance .monaco-editor .view-line')]
        .map((line) => [line.getBoundingClientRect().top, line.textContent])
        .sort(([left], [right]) => left - right)
        .map(([, text]) => text)`);
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Waits until the open document's text is as wanted. */
  async untilText(isAsWanted: (text: string) => boolean): Promise<void> {
    await until(this.page, 'the text of the document', async () => isAsWanted(await this.visibleText()));
  }

  read(name: string): Buffer {
    return fs.readFileSync(path.join(this.folder, name));
  }

  /** Every file of the folder with its bytes. */
  snapshot(): Map<string, Buffer> {
    const files = fs.readdirSync(this.folder, { recursive: true, withFileTypes: true });
    return new Map(
      files
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(this.folder, path.join(entry.parentPath, entry.name)))
        .sort()
        .map((name) => [name, this.read(name)]),
    );
  }

  /** Saves what the screen shows, or a part of it, as artifacts/screens/NAME.png. */
  async screenshot(name: string, clip?: Clip): Promise<void> {
    fs.mkdirSync(screens, { recursive: true });
    await this.page.screenshot({
      path: path.join(screens, `${name}.png`),
      ...(clip === undefined ? {} : { clip }),
    });
  }

  /** Saves a picture of the documentation, when the tests were asked to take them anew. */
  async picture(name: string, clip?: Clip): Promise<void> {
    await this.screenshot(name, clip);
    if (process.env['NOM_DE_PLUME_UPDATE_PICTURES'] === undefined) return;
    fs.mkdirSync(path.join(root, 'media'), { recursive: true });
    fs.copyFileSync(path.join(screens, `${name}.png`), path.join(root, 'media', `${name}.png`));
  }
}

/** A part of the screen, in pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Parts of the screen that the walkthrough shows. */
export const CLIPS = {
  editor: { x: 350, y: 36, width: 840, height: 440 },
  middle: { x: 240, y: 220, width: 800, height: 360 },
  left: { x: 0, y: 36, width: 840, height: 440 },
  corner: { x: 480, y: 480, width: 800, height: 320 },
} as const satisfies Readonly<Record<string, Clip>>;

/** Whether it is there within a short while. */
async function appears(locator: Locator): Promise<boolean> {
  return locator.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );
}

/** Waits until `condition` holds, looking again after each change that the workbench draws. */
export async function until(page: Page, what: string, condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Still waiting: ${what}`);
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))');
  }
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests by npm test -- --only ui`);
  return value;
}
