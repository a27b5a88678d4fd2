/** Runs mocha in a process of its own and says what it counted. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { artifacts, root } from './paths.mjs';

/**
 * @param {string} name of the stage
 * @param {readonly string[]} specs globs of test files
 * @param {{ env?: Record<string, string>, args?: readonly string[] }} [options]
 * @returns {Promise<{ passed: number, failed: number }>} a mocha that crashes, finds no test or leaves one out failed
 */
export async function runMocha(name, specs, { env = {}, args = [] } = {}) {
  const result = path.join(artifacts, `${name}.json`);
  fs.mkdirSync(artifacts, { recursive: true });
  fs.rmSync(result, { force: true });
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const flags = ['--no-config', '--ui', 'bdd', '--extension', 'ts', '--forbid-only', '--forbid-pending'];
  const reporter = ['--reporter', path.join(root, 'scripts/lib/mocha-reporter.mjs')];
  const child = spawn(process.execPath, [mocha, ...flags, ...reporter, ...args, ...specs], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MOCHA_RESULT: result, ...env },
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
  return judged(name, code, result);
}

/** Counts of a result file, checked against the end of the process that wrote it. */
export function judged(name, code, result) {
  if (!fs.existsSync(result)) {
    console.log(`  FAIL ${name}: ended (${String(code)}) without a result`);
    return { passed: 0, failed: 1 };
  }
  const { passed, failed } = JSON.parse(fs.readFileSync(result, 'utf8'));
  if (failed === 0 && (code !== 0 || passed === 0)) {
    console.log(`  FAIL ${name}: ${String(passed)} passed, ended with ${String(code)}`);
    return { passed, failed: 1 };
  }
  return { passed, failed };
}
