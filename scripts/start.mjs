/**
 * npm start: builds and packages, shows the command line at work on a copy of samples/, then opens the editor.
 *   --no-editor  ends after the table
 *   --desktop    installs into the VS Code of this machine instead of opening one in the browser
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { startCodeServer } from './lib/code-server.mjs';
import { demonstrate } from './lib/demonstration.mjs';
import { root } from './lib/paths.mjs';
import { logged } from './lib/process.mjs';
import { seconds, step } from './lib/progress.mjs';
import { codeServer } from './lib/tools.mjs';
import { ownTarget, vsix } from './lib/vsix.mjs';

const { values } = parseArgs({
  options: { 'no-editor': { type: 'boolean', default: false }, desktop: { type: 'boolean', default: false } },
});

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'nom-de-plume-'));
try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  if (!values.desktop) fs.rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function main() {
  const start = performance.now();
  await ensureBuilt(step, process.execPath, { production: true });
  const file = await vsix(ownTarget(), process.execPath, step);
  console.log('\nThe command line on a copy of samples/, with a vault of its own:\n');
  const succeeded = await demonstrate(path.join(home, 'demonstration'));
  console.log(`\nReady after ${seconds(start)}.`);
  if (!succeeded) process.exitCode = 1;
  if (values['no-editor']) return;

  const workspace = path.join(home, 'samples');
  fs.cpSync(path.join(root, 'samples'), workspace, { recursive: true });
  await (values.desktop ? openDesktop(file, workspace) : openInBrowser(file, workspace));
}

async function openDesktop(file, workspace) {
  const shell = process.platform === 'win32';
  if (spawnSync('code', ['--version'], { shell }).status !== 0) {
    throw new Error('No `code` command was found. Install VS Code with its shell command, or run npm start.');
  }
  await step('Installing into VS Code', () =>
    logged('code', 'code', ['--install-extension', file, '--force'], { shell }),
  );
  await logged('code-open', 'code', [workspace], { shell });
  console.log(`VS Code opens ${workspace}, a copy of the samples.`);
}

async function openInBrowser(file, workspace) {
  const tool = await codeServer(step);
  const editor = await step('Starting the editor', () =>
    startCodeServer(tool, { home: path.join(home, 'editor'), vsix: file }),
  );
  console.log(`\nOpen ${editor.open(workspace)}\n`);
  console.log('Ctrl+C ends it; the copy of the samples is deleted then.');
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  await editor.stop();
}
