/** Installs the dependencies when the checkout lacks them, so that no command needs an `npm install` before it. */
import fs from 'node:fs';
import path from 'node:path';
import { exclusively } from './lock.mjs';
import { root } from './paths.mjs';
import { npm } from './process.mjs';

const lockFile = path.join(root, 'package-lock.json');
const stampFile = path.join(root, 'node_modules', '.installed');

/** Runs `npm ci` unless what is installed is what package-lock.json says. */
export async function ensureDependencies(step) {
  const stamp = stampOf(lockFile);
  if (read(stampFile) === stamp) return;
  await exclusively('dependencies', async () => {
    if (!installedMatchesLock()) await step('Installing dependencies', install);
    fs.writeFileSync(stampFile, stamp);
  });
}

function install() {
  return npm('npm-ci', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], { cwd: root });
}

/** npm keeps a list of what it installed: compared by content, as file times say little after a clone. */
function installedMatchesLock() {
  const list = read(path.join(root, 'node_modules', '.package-lock.json'));
  if (list === undefined) return false;
  const installed = JSON.parse(list).packages;
  const wanted = Object.entries(JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages);
  return wanted.every(
    ([name, { version, optional }]) =>
      name === '' || installed[name]?.version === version || (optional === true && !(name in installed)),
  );
}

function stampOf(file) {
  const { mtimeMs, size } = fs.statSync(file);
  return `${String(mtimeMs)} ${String(size)}`;
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
