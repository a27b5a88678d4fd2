/** Starts a VS Code in the browser with a home, settings and extensions of its own. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { logged } from './process.mjs';

/** Quiet and offline: nothing that asks, suggests or fetches. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'window.confirmBeforeClose': 'never',
};

/**
 * @typedef {object} Editor
 * @property {string} address without a folder, for instance `http://127.0.0.1:4711`
 * @property {(folder: string) => string} open address that shows a folder
 * @property {string} home its home folder: data, logs, extensions
 * @property {() => Promise<void>} stop
 */

/**
 * Installs a package and starts the editor; it answers when this resolves.
 * @param {{ node: string, entry: string }} tool
 * @param {object} options
 * @param {string} options.home folder of its own; made when missing
 * @param {string} options.vsix the package to install
 * @param {Record<string, unknown>} [options.settings] more user settings
 * @param {Record<string, string>} [options.env] more variables, passed on to the extension host
 * @param {readonly string[]} [options.args] more arguments
 * @param {string} [options.locale] display language, for instance `fr`
 * @param {boolean} [options.trust] whether folders must be trusted first
 * @returns {Promise<Editor>}
 */
export async function startCodeServer(
  tool,
  { home, vsix, settings = {}, env = {}, args = [], locale, trust = false },
) {
  const data = path.join(home, 'data');
  fs.mkdirSync(path.join(data, 'User'), { recursive: true });
  fs.writeFileSync(
    path.join(data, 'User/settings.json'),
    JSON.stringify({ ...SETTINGS, ...settings }, undefined, 2),
  );
  if (locale !== undefined) installLanguage(data, locale);
  const common = ['--user-data-dir', data, '--extensions-dir', path.join(home, 'extensions')];
  const configured = [tool.entry, ...common, '--config', path.join(home, 'config.yaml')];
  const environment = { ...withoutEditor(process.env), HOME: home, ...env };

  await logged('install-extension', tool.node, [...configured, '--install-extension', vsix, '--force'], {
    env: environment,
  });

  const port = await freePort();
  const flags = [
    '--auth',
    'none',
    '--disable-telemetry',
    '--disable-update-check',
    ...(trust ? [] : ['--disable-workspace-trust']),
  ];
  const language = locale === undefined ? [] : ['--locale', locale];
  const log = fs.openSync(path.join(home, 'server.log'), 'w');
  const server = spawn(
    tool.node,
    [...configured, ...flags, ...language, '--bind-addr', `127.0.0.1:${String(port)}`, ...args],
    { env: environment, stdio: ['ignore', log, log] },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const address = `http://127.0.0.1:${String(port)}`;
  await answers(address, server, home);
  return {
    address,
    home,
    open: (folder) => `${address}/?folder=${encodeURIComponent(folder)}`,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * Makes a display language known without its language pack, which lies in a shop on the net: the editor's own words
 * stay English, those of extensions are in that language.
 */
function installLanguage(data, locale) {
  const pack = path.join(data, 'empty-language-pack.json');
  fs.writeFileSync(pack, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: `test.language-pack-${locale}` }, version: '1.0.0' }];
  const language = { hash: locale, label: locale, extensions, translations: { vscode: pack } };
  fs.writeFileSync(path.join(data, 'languagepacks.json'), JSON.stringify({ [locale]: language }));
  fs.writeFileSync(path.join(data, 'User/locale.json'), JSON.stringify({ locale }));
}

/** Variables of an editor in whose terminal this was started would lead back to that editor. */
function withoutEditor(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name)));
}

async function answers(address, server, home) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && server.exitCode === null) {
    const response = await fetch(`${address}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    await delay(50);
  }
  server.kill();
  throw new Error(`code-server did not start; its output is in ${path.join(home, 'server.log')}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
