/**
 * npm run bench [-- NAME... | all]: runs test/bench/NAME.ts, or all of them, one after the other. Each prints a table,
 * and writes what it measured as JSON into the file that BENCH_RESULT names; all together end in artifacts/bench.json.
 *   --json FILE      write them there as well
 *   --compare FILE   fail where a ratio has become worse by more than 5 % than in a file written before; times are not
 *                    compared, since another machine, or a busy one, has others
 *   --cpu-profile    run: CPU profiles of all processes into artifacts/profiles, and the ten costliest functions
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { artifacts, root, shown } from './lib/paths.mjs';
import { step } from './lib/progress.mjs';

/** By how much a ratio may fall behind the baseline. */
const TOLERANCE = 0.05;

const folder = path.join(root, 'test/bench');
const known = fs
  .readdirSync(folder)
  .flatMap((file) => (file.endsWith('.ts') ? [path.basename(file, '.ts')] : []));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, compare: { type: 'string' }, 'cpu-profile': { type: 'boolean' } },
});
const asked = positionals.filter((name) => name !== 'all');
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown benchmark ${unknown.join(', ')}. Known: all, ${known.join(', ')}.`);
  process.exit(2);
}

await ensureBuilt(step, process.execPath, { production: true });
fs.mkdirSync(artifacts, { recursive: true });
const names = asked.length > 0 ? asked : values['cpu-profile'] ? ['run'] : known;
const merged = path.join(artifacts, 'bench.json');
const results = {
  ...read(merged),
  ...Object.fromEntries(names.map((name) => [keyOf(name), run(name)])),
  machine: machine(),
};
for (const file of [merged, ...(values.json === undefined ? [] : [values.json])]) {
  fs.writeFileSync(file, `${JSON.stringify(results, undefined, 1)}\n`);
  console.log(`\nWritten to ${shown(path.resolve(file))}.`);
}
if (names.some((name) => results[keyOf(name)]?.failed)) process.exitCode = 1;
if (values.compare !== undefined && !isAsGood(read(values.compare))) process.exitCode = 1;

function keyOf(name) {
  return values['cpu-profile'] && name === 'run' ? 'profile' : name;
}

function run(name) {
  console.log(`\n== ${name}`);
  const result = path.join(artifacts, `bench-${keyOf(name)}.json`);
  fs.rmSync(result, { force: true });
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(folder, `${name}.ts`)], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      BENCH_RESULT: result,
      ...(values['cpu-profile'] ? { BENCH_PROFILE: '1' } : {}),
    },
  });
  const at = new Date().toISOString();
  const seconds = Math.round((performance.now() - started) / 1000);
  if (status !== 0) console.error(`${name} ended with ${String(status)}.`);
  return { at, seconds, ...(status === 0 ? {} : { failed: true }), measured: read(result) };
}

/** Every ratio that both have; higher is better in all of them. */
function isAsGood(baseline) {
  let good = true;
  for (const name of names) {
    const before = baseline?.[name]?.measured?.ratios ?? {};
    for (const [label, value] of Object.entries(results[name]?.measured?.ratios ?? {})) {
      if (!(label in before) || value >= before[label] * (1 - TOLERANCE)) continue;
      console.error(`Worse than the baseline: ${label}: ${value}, before ${before[label]}.`);
      good = false;
    }
  }
  return good;
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
    load: os.loadavg().map((one) => Math.round(one * 10) / 10),
    platform: `${os.platform()} ${os.release()} ${os.arch()}`,
    node: process.version,
  };
}
