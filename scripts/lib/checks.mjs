/** The checks that need no running program: types, lint, format, translations. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { attempt } from './process.mjs';
import { seconds } from './progress.mjs';

const module = (name) => path.join(root, 'node_modules', name);
const TOOLS = {
  types: [module('typescript/bin/tsc'), '-p', '.'],
  lint: [module('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  format: [module('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  readme: [path.join(root, 'scripts/readme-tables.mjs'), '--check'],
};

/** Strings of the manifest and their translation. Those of the code are their own keys: a unit test compares them. */
const BUNDLES = [['package.nls.json', 'package.nls.fr.json']];

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runChecks() {
  const tools = Object.entries(TOOLS).map(([name, args]) => checkTool(name, args));
  const results = [...(await Promise.all(tools)), checkTranslations()];
  const failed = results.filter((ok) => !ok).length;
  return { passed: results.length - failed, failed };
}

async function checkTool(name, args) {
  const start = performance.now();
  const { code, output } = await attempt(name, process.execPath, args, { cwd: root });
  return report(name, code === 0 ? [] : [output.trimEnd()], seconds(start));
}

function checkTranslations() {
  return report(
    'translations',
    BUNDLES.flatMap(([base, translation]) => differences(base, translation)),
  );
}

function differences(base, translation) {
  const [source, target] = [readStrings(base), readStrings(translation)];
  if (source === undefined || target === undefined) return [`${base} or ${translation} is missing`];
  const missing = Object.keys(source).filter((key) => !target[key]);
  const surplus = Object.keys(target).filter((key) => !(key in source));
  return [
    ...missing.map((key) => `${translation} lacks ${JSON.stringify(key)}`),
    ...surplus.map((key) => `${base} lacks ${JSON.stringify(key)}`),
  ];
}

function readStrings(name) {
  const file = path.join(root, name);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

function report(name, problems, time = '') {
  console.log(`  ${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name} ${time}`.trimEnd());
  for (const problem of problems) console.log(problem.replaceAll(/^/gm, '       '));
  return problems.length === 0;
}
