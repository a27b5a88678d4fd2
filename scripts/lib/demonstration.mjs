/** The command line over the sample workspace: what was found, replaced and restored, as one short table. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Table from 'cli-table3';
import { dist, root } from './paths.mjs';
import { seconds } from './progress.mjs';

/**
 * @param {string} folder of its own; made
 * @returns {Promise<boolean>} whether every step did what it should
 */
export async function demonstrate(folder) {
  const samples = path.join(root, 'samples');
  const workspace = path.join(folder, 'workspace');
  fs.cpSync(samples, workspace, { recursive: true });
  const env = { ...process.env, NOM_DE_PLUME_PASSPHRASE: randomUUID() };
  const vault = ['--vault', path.join(folder, 'demonstration.vault')];
  const run = (...args) => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(dist, 'cli.cjs'), ...args, '--json'],
      {
        cwd: workspace,
        env,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
    return { status, stderr, time: seconds(start), ...totals(stdout) };
  };

  const table = new Table({
    head: ['step', 'files', 'mentions', 'time', 'result'],
    style: { head: [], border: [] },
  });
  let succeeded = true;
  const add = (name, { files, mentions, time, stderr }, ok, result) => {
    table.push([name, files ?? '', mentions ?? '', time ?? '', ok ? result : 'FAILED']);
    if (ok) return;
    succeeded = false;
    console.error(`${name}:\n${stderr ?? ''}`);
  };

  const detected = run('detect', '.');
  add('detect', detected, detected.status === 0 && detected.mentions > 0, 'names and identifiers found');
  const replaced = run('pseudonymize', '.', '--in-place', ...vault);
  const changed = differing(samples, workspace);
  add(
    'pseudonymize',
    replaced,
    replaced.status === 0 && changed.length > 0,
    `${changed.length} files changed`,
  );
  const verified = run('verify', '.', ...vault);
  add('verify', verified, verified.status === 0, 'no replaced name left');
  const restored = run('restore', '.', '--in-place', ...vault);
  add('restore', restored, restored.status === 0, 'originals back');
  const left = differing(samples, workspace);
  add(
    'compare',
    { files: filesOf(samples).length, stderr: left.join('\n') },
    left.length === 0,
    'identical bytes',
  );
  console.log(table.toString());
  return succeeded;
}

/** Files and mentions in what a command printed: lines of `detect`, one object of the others. */
function totals(stdout) {
  const results = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const sum = (list, count) => list.reduce((total, each) => total + count(each), 0);
  const [first] = results;
  if (first === undefined) return {};
  if ('entities' in first)
    return { files: results.length, mentions: sum(results, ({ entities }) => entities.length) };
  if ('written' in first) return { files: first.written.length, mentions: first.mentions };
  if ('findings' in first) return { files: first.files, mentions: first.findings.length };
  const restored = first.files.filter(({ how }) => how !== 'unchanged');
  return { files: restored.length, mentions: sum(restored, (file) => file.restored) };
}

function differing(left, right) {
  return filesOf(left).filter((name) => {
    const other = path.join(right, name);
    return !fs.existsSync(other) || !fs.readFileSync(path.join(left, name)).equals(fs.readFileSync(other));
  });
}

function filesOf(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
