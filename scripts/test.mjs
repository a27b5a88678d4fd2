/**
 * npm test: every stage, counted together. The last line alone says `N passed, N failed`.
 *   npm test -- --only unit,cli    some stages
 *   npm test -- --desktop          the integration suite in a desktop VS Code (VSCODE_EXECUTABLE, or downloaded)
 *   npm test -- --update-pictures  takes the pictures of the documentation anew
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { chromium } from './lib/chromium.mjs';
import { runIntegration, runIntegrationOnDesktop } from './lib/integration.mjs';
import { runMocha } from './lib/mocha.mjs';
import { seconds, step } from './lib/progress.mjs';
import { codeServer } from './lib/tools.mjs';
import { ownTarget, UNIVERSAL, vsix } from './lib/vsix.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    desktop: { type: 'boolean', default: false },
    'update-pictures': { type: 'boolean', default: false },
  },
});

const STAGES = {
  check: runChecks,
  unit: () => runMocha('unit', ['test/unit/**/*.test.ts'], { args: ['--timeout', '60000'] }),
  cli: runCommandLine,
  integration: runExtensionHost,
  ui: runWorkbench,
};

async function runCommandLine() {
  await ensureBuilt(step, process.execPath, { production: true });
  return runMocha('cli', ['test/cli/**/*.test.ts'], { args: ['--timeout', '120000'] });
}

async function runExtensionHost() {
  const vsixFile = await vsix(ownTarget(), process.execPath, step);
  if (values.desktop) {
    return runIntegrationOnDesktop({ vsix: vsixFile, executable: process.env['VSCODE_EXECUTABLE'] });
  }
  return runIntegration({ tool: await codeServer(step), browser: await chromium(step), vsix: vsixFile });
}

async function runWorkbench() {
  const env = {
    NOM_DE_PLUME_VSIX: await vsix(ownTarget(), process.execPath, step),
    NOM_DE_PLUME_UNIVERSAL_VSIX: await vsix(UNIVERSAL, process.execPath, step),
    NOM_DE_PLUME_CODE_SERVER: (await codeServer(step)).entry,
    NOM_DE_PLUME_CHROMIUM: await chromium(step),
    ...(values['update-pictures'] ? { NOM_DE_PLUME_UPDATE_PICTURES: '1' } : {}),
  };
  return runMocha('ui', ['test/ui/**/*.test.ts'], { env, args: ['--timeout', '120000'] });
}

/** A stage that cannot even run is one failure, and the others still run. */
async function runStage(name) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counts = await STAGES[name]().catch((error) => {
    console.log(`  FAIL ${name}: ${error.message}`);
    return { passed: 0, failed: 1 };
  });
  console.log(
    `   ${name}: ${String(counts.passed)} passed, ${String(counts.failed)} failed in ${seconds(start)}`,
  );
  return counts;
}

const names = values.only?.split(',') ?? Object.keys(STAGES);
const unknown = names.filter((name) => !(name in STAGES));
if (unknown.length > 0) {
  console.error(`Unknown stage ${unknown.join(', ')}. Known: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
for (const name of names) {
  const counts = await runStage(name);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
