/**
 * The integration suite: mocha inside a real extension host, against the package itself. The host runs in code-server,
 * whose workbench a headless browser opens; on a desktop the same bundle runs in an installed VS Code.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { launchBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { judged } from './mocha.mjs';
import { artifacts, dist, root } from './paths.mjs';
import { logged } from './process.mjs';

/** The suite may hang with its host: then this ends it. */
const PATIENCE = 10 * 60_000;

/**
 * @typedef {object} Suites
 * @property {string} name of the result file, the logs and the bundle
 * @property {string} specs glob of the test files
 */
/** @type {Suites} */
const INTEGRATION = { name: 'integration', specs: 'test/integration/suite/*.test.ts' };
// Something has to be under development for a suite to run; the extension itself is installed from its package.
const emptyExtension = path.join(root, 'test/integration/empty-extension');

/**
 * @param {{ tool: { node: string, entry: string }, browser: string, vsix: string }} parts
 * @param {Suites} [suites] others than those of the integration, benchmarks for instance
 * @param {Record<string, string>} [env] more variables of the extension host
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runIntegration({ tool, browser, vsix }, suites = INTEGRATION, env = {}) {
  const { home, workspace, result, bundle } = await prepare(suites);
  const editor = await startCodeServer(tool, {
    home,
    vsix,
    env: { ...env, NOM_DE_PLUME_TEST_RESULT: result },
    // Without it the workbench ignores the tests in its address.
    args: ['--vscode-option', 'enable-smoke-test-driver'],
  });
  const chromium = await launchBrowser(browser);
  let code;
  try {
    code = await runInWorkbench(chromium, editor, workspace, bundle, suites.name);
  } finally {
    await chromium.close();
    await editor.stop();
    keepLogs(home, suites.name);
  }
  return finish(code, result, home, suites.name);
}

/** The same suite in an installed VS Code, started by its maker's own test runner. */
export async function runIntegrationOnDesktop({ vsix, executable }) {
  const { runTests, resolveCliArgsFromVSCodeExecutablePath, downloadAndUnzipVSCode } =
    await import('@vscode/test-electron');
  const { home, workspace, result, bundle } = await prepare(INTEGRATION);
  const vscodeExecutablePath = executable ?? (await downloadAndUnzipVSCode('stable'));
  const own = [
    `--user-data-dir=${path.join(home, 'data')}`,
    `--extensions-dir=${path.join(home, 'extensions')}`,
  ];
  const [command, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, {
    reuseMachineInstall: true,
  });
  await logged('install-extension', command, [...args, ...own, '--install-extension', vsix, '--force'], {
    shell: process.platform === 'win32',
  });
  const code = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: emptyExtension,
    extensionTestsPath: path.join(bundle, 'index.cjs'),
    extensionTestsEnv: { NOM_DE_PLUME_TEST_RESULT: result },
    launchArgs: [workspace, ...own, '--disable-workspace-trust', '--skip-welcome'],
  }).catch(() => 1);
  return finish(code, result, home, INTEGRATION.name);
}

async function prepare({ name, specs }) {
  const bundle = path.join(dist, 'test', name);
  const suites = fs.globSync(specs, { cwd: root });
  fs.rmSync(bundle, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/integration/index.ts', ...suites],
    outdir: bundle,
    entryNames: '[name]',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'nom-de-plume-integration-'));
  const workspace = path.join(home, 'workspace');
  fs.cpSync(path.join(root, 'samples'), workspace, { recursive: true });
  const result = path.join(artifacts, `${name}.json`);
  fs.mkdirSync(artifacts, { recursive: true });
  fs.rmSync(result, { force: true });
  return { home, workspace, result, bundle };
}

async function runInWorkbench(chromium, editor, workspace, bundle, name) {
  const page = await chromium.newPage({ viewport: { width: 1280, height: 800 } });
  const log = [];
  page.on('console', (message) => log.push(message.text()));
  await page.exposeFunction('codeAutomationLog', (type, args) => log.push(`[${type}] ${args.join(' ')}`));
  const ended = new Promise((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    page.on('crash', () => reject(new Error('the browser page crashed')));
    setTimeout(() => resolve('timeout'), PATIENCE).unref();
  });
  const remote = `vscode-remote://${new URL(editor.address).host}`;
  const payload = [
    ['extensionDevelopmentPath', remote + emptyExtension],
    ['extensionTestsPath', `${remote}${path.join(bundle, 'index.cjs')}`],
    ['skipWelcome', 'true'],
  ];
  await page.goto(`${editor.open(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
  const code = await ended;
  fs.mkdirSync(path.join(artifacts, 'screens'), { recursive: true });
  await page.screenshot({ path: path.join(artifacts, `screens/${name}-end.png`) }).catch(() => undefined);
  fs.mkdirSync(path.join(artifacts, 'logs'), { recursive: true });
  fs.writeFileSync(path.join(artifacts, `logs/${name}-console.log`), log.join('\n'));
  return code;
}

/** Copies the logs of the editor and of the extension out of a home that is about to go. */
export function keepLogs(home, name) {
  const kept = path.join(artifacts, 'logs', name);
  fs.rmSync(kept, { recursive: true, force: true });
  for (const part of ['server.log', 'data/logs']) {
    const from = path.join(home, part);
    if (fs.existsSync(from)) fs.cpSync(from, path.join(kept, path.basename(part)), { recursive: true });
  }
}

function finish(code, result, home, name) {
  if (fs.existsSync(result)) {
    for (const { title, ms, error } of JSON.parse(fs.readFileSync(result, 'utf8')).tests) {
      console.log(error === undefined ? `  ok   ${title} (${String(ms)} ms)` : `  FAIL ${title}\n${error}`);
    }
  }
  const counts = judged(name, code, result);
  // What a failure left behind is kept for a look.
  if (counts.failed === 0) fs.rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  else console.log(`  left for a look: ${home}`);
  return counts;
}
