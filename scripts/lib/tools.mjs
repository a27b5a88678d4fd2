/**
 * code-server: a real VS Code workbench and extension host that comes from npm. Too large for the dependencies (0.8 GB),
 * so it lives in `.cache/tools`, is installed when first needed and used again.
 */
import fs from 'node:fs';
import path from 'node:path';
import { exclusively } from './lock.mjs';
import { node24, node24Package } from './node24.mjs';
import { cache } from './paths.mjs';
import { npm } from './process.mjs';

const CODE_SERVER = '4.139.1';

const home = path.join(cache, 'tools');
const INSTALL = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];

/**
 * @returns {Promise<{ node: string, entry: string }>} what starts code-server
 */
export async function codeServer(step) {
  if (process.platform === 'win32') {
    throw new Error(
      'code-server does not run on Windows. Use an installed VS Code instead: npm start -- --desktop',
    );
  }
  const folder = path.join(home, 'node_modules/code-server');
  const stamp = path.join(home, `.ok-${CODE_SERVER}`);
  if (!fs.existsSync(stamp)) {
    await exclusively('tools', async () => {
      if (fs.existsSync(stamp)) return;
      await step('Fetching code-server, a VS Code in the browser, from npm (once, about a minute)', () =>
        install(folder, step),
      );
      fs.writeFileSync(stamp, '');
    });
  }
  return { node: await node24(step), entry: path.join(folder, 'out/node/entry.js') };
}

async function install(folder, step) {
  const headers = await node24Package(step);
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, 'package.json'), '{"private":true}\n');
  await npm('tools-code-server', [...INSTALL, `code-server@${CODE_SERVER}`], { cwd: home });
  // Its own post-install script does the same, and downloads more.
  const vscode = path.join(folder, 'lib/vscode');
  await npm('tools-vscode', [...INSTALL, '--omit=dev'], { cwd: vscode });
  const extensions = path.join(vscode, 'extensions');
  await Promise.all([
    npm('tools-extensions', [...INSTALL, '--omit=dev'], { cwd: extensions }),
    compileLogger(vscode, headers),
  ]);
}

/** The logger and the watchdog are compiled here. Where no compiler is, the editor works without its own log files. */
async function compileLogger(vscode, headers) {
  const env = { ...process.env, npm_config_nodedir: headers, JOBS: 'max' };
  const packages = ['@vscode/spdlog', '@vscode/native-watchdog'];
  try {
    await npm('tools-compile', ['rebuild', '--ignore-scripts=false', ...packages], { cwd: vscode, env });
  } catch {
    console.log('  (no compiler: the editor goes without its own log files)');
  }
}
