/** Finds the browser that the tests drive, or installs Debian's where that is allowed. */
import fs from 'node:fs';
import path from 'node:path';
import { logged } from './process.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @returns {Promise<string>} path of a Chromium
 * @throws saying what to install
 */
export async function chromium(step) {
  const found = find();
  if (found !== undefined) return found;
  if (mayInstall()) {
    await step('Installing Chromium (Debian package)', async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      await logged('apt-update', 'apt-get', ['update', '-qq'], { env });
      await logged(
        'apt-chromium',
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
        { env },
      );
    });
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one, or set CHROMIUM to its path, then try again.',
  );
}

function find() {
  const wanted = process.env['CHROMIUM'];
  if (wanted !== undefined) return wanted;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...PLACES].find((file) => fs.existsSync(file));
}

function mayInstall() {
  return process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}
