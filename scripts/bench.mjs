/**
 * npm run bench [-- NAME...]: runs test/bench/NAME.ts, or all of them, one after the other. Each prints a table, and
 * writes what it measured as JSON into the file that BENCH_RESULT names; all together end in artifacts/bench.json.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { artifacts, root, shown } from './lib/paths.mjs';
import { step } from './lib/progress.mjs';

const folder = path.join(root, 'test/bench');
const known = fs
  .readdirSync(folder)
  .flatMap((file) => (file.endsWith('.ts') ? [path.basename(file, '.ts')] : []));
const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown benchmark ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
  process.exit(2);
}

await ensureBuilt(step, process.execPath, { production: true });
fs.mkdirSync(artifacts, { recursive: true });
const names = positionals.length > 0 ? positionals : known;
const merged = path.join(artifacts, 'bench.json');
const results = {
  ...read(merged),
  ...Object.fromEntries(names.map((name) => [name, run(name)])),
  machine: machine(),
};
fs.writeFileSync(merged, `${JSON.stringify(results, undefined, 1)}\n`);
console.log(`\nWritten to ${shown(merged)}.`);
if (names.some((name) => results[name]?.failed)) process.exitCode = 1;

function run(name) {
  console.log(`\n== ${name}`);
  const result = path.join(artifacts, `bench-${name}.json`);
  fs.rmSync(result, { force: true });
  const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(folder, `${name}.ts`)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BENCH_RESULT: result },
  });
  const at = new Date().toISOString();
  if (status !== 0) console.error(`${name} ended with ${String(status)}.`);
  return { at, ...(status === 0 ? {} : { failed: true }), measured: read(result) };
}

function read(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

function machine() {
  const cores = os.cpus();
  return {
    cpu: cores[0]?.model,
    cores: cores.length,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    platform: `${os.platform()} ${os.release()} ${os.arch()}`,
    node: process.version,
  };
}
