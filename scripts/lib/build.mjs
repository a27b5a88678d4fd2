/** Builds dist/ when a source is newer than the last build. */
import fs from 'node:fs';
import path from 'node:path';
import { exclusively } from './lock.mjs';
import { dist, root } from './paths.mjs';
import { logged } from './process.mjs';

/** What the bundles are made of. */
const INPUTS = ['client/src', 'server/src', 'package.json', 'package-lock.json', 'esbuild.mjs'];
const stampFile = path.join(dist, '.built.json');

/**
 * @param {(label: string, work: () => unknown) => unknown} step says what goes on
 * @param {string} node path of a Node >= 24
 * @param {{ production?: boolean }} [options] `production`: minified; without it either kind is good enough
 */
export async function ensureBuilt(step, node, { production = false } = {}) {
  if (isBuilt(production)) return;
  await exclusively('build', async () => {
    if (isBuilt(production)) return;
    const flags = production ? ['--production'] : [];
    await step('Building', () =>
      logged('build', node, [path.join(root, 'esbuild.mjs'), ...flags], { cwd: root }),
    );
  });
}

/** Remembers that everything older than `start` (milliseconds) is in the bundles. */
export function markBuilt(production, start) {
  fs.mkdirSync(dist, { recursive: true });
  fs.writeFileSync(stampFile, JSON.stringify({ production, start }));
}

/** When the bundles were made: inputs changed later are not in them. 0: never. */
export function builtAt() {
  return stamp()?.start ?? 0;
}

function isBuilt(production) {
  const built = stamp();
  if (built === undefined || (production && !built.production)) return false;
  return newest(INPUTS.map((input) => path.join(root, input))) < built.start;
}

function stamp() {
  try {
    return JSON.parse(fs.readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Time of the latest change in these files and folders, in milliseconds. Missing ones count as unchanged. */
export function newest(paths) {
  let latest = 0;
  for (const file of paths) {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    latest = Math.max(latest, stat.mtimeMs);
    if (!stat.isDirectory()) continue;
    // A folder's own time tells of removed and renamed files.
    latest = Math.max(latest, newest(fs.readdirSync(file).map((name) => path.join(file, name))));
  }
  return latest;
}
