/**
 * `node test/eval/sample-runs.ts DIR`: the command line over a folder of `NAME.txt` with gold in `NAME.json`
 * (`{ "entities": [{ "start", "end", "text", "type", "ignore"? }] }`): detection against the gold, then pseudonymise with one worker, with
 * two, and with the files named in another order, from the same vault; nothing of the gold's persons may be left, the
 * three results must be the same bytes, a second run must change nothing, and restoring must give back the originals.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';

const Gold = v.object({
  entities: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      text: v.string(),
      type: v.string(),
      ignore: v.optional(v.boolean()),
    }),
  ),
});
const Detected = v.object({
  file: v.string(),
  entities: v.array(v.tuple([v.number(), v.number(), v.string(), v.number(), v.string()])),
});

const source = path.resolve(process.argv[2] ?? '.');
const names = readdirSync(source)
  .filter((file) => file.endsWith('.txt'))
  .sort();
const cli = path.resolve(import.meta.dirname, '../../dist/cli.cjs');
const work = mkdtempSync(path.join(tmpdir(), 'nom-de-plume-sample-'));

/** Runs the command line and gives its standard output; fails unless it ends with one of `codes`. */
function run(args: readonly string[], codes: readonly number[] = [0]): string {
  const env = { ...process.env, NOM_DE_PLUME_PASSPHRASE: 'a passphrase for the sample run' };
  const result = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env, maxBuffer: 1 << 28 });
  assert.ok(
    codes.includes(result.status ?? -1),
    `${args[0] ?? ''} ended with ${String(result.status)}: ${result.stderr}`,
  );
  return result.stdout;
}

function freshCopy(name: string): string {
  const folder = path.join(work, name);
  mkdirSync(folder);
  for (const file of names) copyFileSync(path.join(source, file), path.join(folder, file));
  return folder;
}

function contents(folder: string): Map<string, string> {
  return new Map(names.map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]));
}

function text(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

function goldOf(file: string): v.InferOutput<typeof Gold>['entities'] {
  return v
    .parse(Gold, JSON.parse(readFileSync(path.join(source, file.replace(/\.txt$/, '.json')), 'utf8')))
    .entities.filter((entity) => entity.ignore !== true);
}

function compareDetection(folder: string): void {
  const lines = run(['detect', folder, '--json'], [0, 1]).trim().split('\n');
  const counts = { hit: 0, missed: 0, extra: 0 };
  for (const line of lines) {
    const { file, entities } = v.parse(Detected, JSON.parse(line));
    const name = path.basename(file);
    const gold = goldOf(name).filter(({ type }) => type === 'PERSON' || type === 'EMAIL');
    const key = (start: number, end: number, type: string): string => `${start}-${end}-${type}`;
    const found = new Set(
      entities
        .filter(([, , type]) => type === 'PERSON' || type === 'EMAIL')
        .map(([start, end, type]) => key(start, end, type)),
    );
    for (const { start, end, type, text: surface } of gold) {
      if (found.delete(key(start, end, type))) counts.hit += 1;
      else {
        counts.missed += 1;
        console.log(`  missed ${type} "${surface}" in ${name} at ${start}`);
      }
    }
    counts.extra += found.size;
    for (const rest of found)
      console.log(`  not in the gold: ${rest} in ${name}: "${text(source, name).slice(...span(rest))}"`);
  }
  console.log('detection of persons and e-mail addresses, strict:', counts);
}

function span(key: string): [number, number] {
  const [start, end] = key.split('-').map(Number);
  return [start ?? 0, end ?? 0];
}

/** Whether `surface` stands in `content` with no letter or digit right before or after it. */
function containsWord(content: string, surface: string): boolean {
  for (let at = content.indexOf(surface); at >= 0; at = content.indexOf(surface, at + 1)) {
    const around = [content[at - 1] ?? ' ', content[at + surface.length] ?? ' '];
    if (!around.some((character) => /[\p{L}\p{N}]/u.test(character))) return true;
  }
  return false;
}

function assertNothingLeft(folder: string): void {
  const left: string[] = [];
  for (const file of names) {
    for (const { type, text: surface } of names.flatMap(goldOf)) {
      if (type !== 'PERSON') continue;
      if (containsWord(text(folder, file), surface)) left.push(`${surface} in ${file}`);
    }
  }
  assert.deepEqual([...new Set(left)], [], 'persons of the gold that are still there');
}

const vault = path.join(work, 'vault.db');
run(['vault', 'create', '--vault', vault]);
const folders = ['one', 'two', 'shuffled'].map(freshCopy);
compareDetection(folders[0] ?? '');
const arguments_ = [
  ['--workers', '1'],
  ['--workers', '2'],
  ['--workers', '2'],
];
folders.forEach((folder, i) => {
  const ownVault = path.join(work, `vault-${i}`);
  mkdirSync(ownVault);
  for (const file of readdirSync(work).filter((f) => f.startsWith('vault.db')))
    cpSync(path.join(work, file), path.join(ownVault, file));
  const files = names.map((file) => path.join(folder, file));
  const paths = i === 2 ? files.reverse() : [folder];
  run(
    [
      'pseudonymize',
      ...paths,
      '--vault',
      path.join(ownVault, 'vault.db'),
      '--in-place',
      ...(arguments_[i] ?? []),
    ],
    [0, 1],
  );
});
const [one, two, shuffled] = folders.map(contents);
assert.deepEqual(one, two, 'one worker and two give the same bytes');
assert.deepEqual(one, shuffled, 'any order of the files gives the same bytes');
assertNothingLeft(folders[0] ?? '');
for (const file of names) console.log(`--- ${file}\n${text(folders[0] ?? '', file)}`);
run(['pseudonymize', folders[0] ?? '', '--vault', path.join(work, 'vault-0/vault.db'), '--in-place'], [0, 1]);
assert.deepEqual(contents(folders[0] ?? ''), one, 'a second run changes nothing');
run(['restore', folders[0] ?? '', '--vault', path.join(work, 'vault-0/vault.db'), '--in-place']);
assert.deepEqual(contents(folders[0] ?? ''), contents(source), 'restoring gives back the originals');
rmSync(work, { recursive: true });
console.log(
  'same bytes with 1 and 2 workers and in any order; nothing left; second run changes nothing; restored',
);
