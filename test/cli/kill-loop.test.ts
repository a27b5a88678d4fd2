/**
 * `kill -9` at random moments of runs over two hundred files. A program pseudonymises a folder and restores it for ever;
 * it is killed, what it left is looked at, and the run that was cut off is finished or undone. Vault, journal and
 * writer are the real ones; detection is a list of names, for it is not what a kill can harm.
 *
 * `npm run kills -- 1000` does it a thousand times. Which moments follows from NOM_DE_PLUME_SEED, as far as a
 * machine's moments can.
 */
import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import esbuild from 'esbuild';
import { interruptedRuns, recover } from '../../server/src/batch/recover.ts';
import { restore } from '../../server/src/batch/restore-run.ts';
import { pseudonymize } from '../../server/src/batch/run.ts';
import { scan } from '../../server/src/batch/scan.ts';
import { isTemporary } from '../../server/src/batch/write-file.ts';
import { VaultClient } from '../../server/src/store/vault-client.ts';
import type { RunRecord } from '../../server/src/store/vault-service.ts';
import { PASSPHRASE, plainEnvironment } from '../support/plain-environment.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const KILLS = Number(process.env['NOM_DE_PLUME_KILLS'] ?? 50);
const SEED = Number(process.env['NOM_DE_PLUME_SEED'] ?? 1);
const FILES = 200;
/** A moment that is missed comes again in the next round; this long it is waited for. Milliseconds. */
const LATEST = 60_000;
/** Kills after which a fresh vault takes the place of one whose history has grown long. */
const KILLS_A_VAULT = 10;
const NAMES = [
  'Béatrice Delorme',
  'Marc-Antoine Vasseur',
  'Léa Garnier',
  'Hugo Perrin',
  'Inès Lacombe',
  'Victor Aubry',
  'Sidonie Chevalier',
  'Bastien Rouvière',
];

type Contents = ReadonlyMap<string, string>;

/** Kills are spread evenly over these: at any moment, or while one of the two writes files. */
const STEPS = ['anywhere', 'run', 'restore', 'run'] as const;
type Step = (typeof STEPS)[number];

describe(`runs that are killed ${KILLS} times`, function () {
  // A machine that does many things at once needs its time; what is tested does not depend on it.
  this.timeout(600_000);
  const home = mkdtempSync(join(tmpdir(), 'nom-de-plume-kills-'));
  const folder = join(home, 'work');
  const vaultFile = join(home, 'work.vault');
  const bundles = join(ROOT, 'dist', 'test', `kills-${process.pid}`);
  const worker = join(bundles, 'vault-worker.cjs');
  const inPlace = { domain: 'default', target: { kind: 'in-place' }, fsync: false } as const;
  let vault: VaultClient;
  let originals: Contents;
  let outputs: Contents;
  /** Milliseconds that a run and a restore take together, and that each of them writes files for. */
  let lengths: Readonly<Record<Step, number>>;
  let next: ChildProcess;
  const met = { idle: 0, beforeWriting: 0, whileWriting: 0, afterWriting: 0, old: 0, new: 0, torn: 0 };
  const done = { finished: 0, undone: 0, checked: 0 };

  before(async function () {
    this.timeout(120_000);
    await esbuild.build({
      absWorkingDir: ROOT,
      entryPoints: [
        { in: 'test/support/endless-runs.ts', out: 'endless-runs' },
        { in: 'server/src/store/vault-worker.ts', out: 'vault-worker' },
      ],
      outdir: bundles,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      external: ['better-sqlite3'],
      define: { 'import.meta.url': 'moduleUrl', 'import.meta.dirname': '__dirname' },
      banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
      logLevel: 'error',
    });
    for (let index = 0; index < FILES; index++) putFile(index);
    originals = contents();
    vault = new VaultClient(worker, vaultFile);
    await vault.create(vaultFile, PASSPHRASE, { scryptLogN: 14 });
    await run();
    outputs = contents();
    assert.equal([...outputs].filter(([name, text]) => text === originals.get(name)).length, 0);
    await putBack();
    await vault.lock();
    for (const suffix of ['', '.anchor']) cpSync(vaultFile + suffix, join(home, `fresh${suffix}`));
    lengths = await measure();
    next = start();
  });

  after(async () => {
    next.kill('SIGKILL');
    await vault.dispose();
    rmSync(home, { recursive: true, force: true });
    rmSync(bundles, { recursive: true, force: true });
    console.log(
      `      ${KILLS} kills: ${met.beforeWriting} before the first file of a run, ${met.whileWriting} with some written, ` +
        `${met.afterWriting} with all written, ${met.idle} between runs\n` +
        `      files found: ${met.old} old, ${met.new} new, ${met.torn} torn; ` +
        `${done.finished} runs finished, ${done.undone} undone, ${done.checked} vaults checked`,
    );
  });

  /** A few names among other words; some files long enough that a kill can meet them half written. */
  function putFile(index: number): void {
    const [first = '', second = ''] = [NAMES[index % NAMES.length], NAMES[(index * 3 + 1) % NAMES.length]];
    const line = `Le dossier ${index} suit son cours : ${first} a écrit à ${second}.\n`;
    const file = join(folder, String(index % 10), `${index}.txt`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, line.repeat(index % 50 === 0 ? 100 : 2));
  }

  /** Every file by its relative path, as a digest; temporary ones left out. */
  function contents(): Contents {
    const found = new Map<string, string>();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || isTemporary(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      found.set(relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex'));
    }
    return found;
  }

  async function run(): Promise<void> {
    const env = plainEnvironment(vault, NAMES);
    const { notLookedAt } = await pseudonymize(await scan([folder], env), inPlace, env);
    // What the run before the kill has written is known for what it is.
    assert.deepEqual(
      notLookedAt.filter(({ reason }) => reason !== 'written-by-ledger'),
      [],
    );
  }

  async function putBack(): Promise<void> {
    const { notLookedAt } = await restore([folder], inPlace, plainEnvironment(vault, NAMES));
    assert.deepEqual(notLookedAt, []);
  }

  function start(): ChildProcess {
    return fork(join(bundles, 'endless-runs.cjs'), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(bundles, 'compiled') },
    });
  }

  function order(child: ChildProcess): void {
    child.send({ folder, vault: vaultFile, worker, names: NAMES });
  }

  async function measure(): Promise<typeof lengths> {
    const child = start();
    await once(child, 'message');
    const from = performance.now();
    order(child);
    const run = await writing(child, 'run', 'restore');
    const back = await writing(child, 'restore', 'run');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await vault.open(vaultFile, { passphrase: PASSPHRASE });
    await endInterrupted('undo');
    await putBack();
    await vault.lock();
    return { anywhere: performance.now() - from, run, restore: back };
  }

  /** Milliseconds from the first change of a file to the last one, between two messages. */
  async function writing(child: ChildProcess, step: string, next: string): Promise<number> {
    const ended = begins(child, next);
    await begins(child, step);
    const times: number[] = [];
    const watcher = watch(folder, { recursive: true }, (_, name) => {
      if (isReplaced(name)) times.push(performance.now());
    });
    await ended;
    watcher.close();
    return (times.at(-1) ?? 0) - (times[0] ?? 0);
  }

  /** Kills a program at a moment of its work, or while it writes, and has the one after it load meanwhile. */
  async function kill(moment: number, step: Step): Promise<void> {
    const child = next;
    if (!child.connected) throw new Error('The program that was to be killed ended by itself.');
    const exit = once(child, 'exit');
    order(child);
    const latest = setTimeout(() => child.kill('SIGKILL'), LATEST);
    if (step !== 'anywhere') {
      await Promise.race([begins(child, step).then(firstReplaced), exit]);
    }
    setTimeout(() => child.kill('SIGKILL'), moment * lengths[step]);
    const [code, signal] = (await exit) as [number | null, string | null];
    clearTimeout(latest);
    assert.deepEqual([code, signal], [null, 'SIGKILL'], 'it worked until it was killed');
    next = start();
  }

  function firstReplaced(): Promise<void> {
    return new Promise((resolve) => {
      const watcher = watch(folder, { recursive: true }, (_, name) => {
        if (!isReplaced(name)) return;
        watcher.close();
        resolve();
      });
    });
  }

  function begins(child: ChildProcess, step: string): Promise<void> {
    return new Promise((resolve) => {
      const hear = (begun: unknown): void => {
        if (begun !== step) return;
        child.off('message', hear);
        resolve();
      };
      child.on('message', hear);
    });
  }

  /** Every file is the old or the new one; gives how many are new. */
  function countNew(found: Contents): number {
    assert.deepEqual([...found.keys()].sort(), [...originals.keys()].sort());
    let news = 0;
    for (const [name, digest] of found) {
      if (digest === originals.get(name)) met.old++;
      else if (digest === outputs.get(name)) {
        met.new++;
        news++;
      } else met.torn++;
    }
    assert.equal(met.torn, 0, 'a file is neither the old nor the new one');
    return news;
  }

  /** The vault knows of every change before it was made: a file that is another one than before was announced. */
  async function assertAnnounced(record: RunRecord, found: Contents): Promise<void> {
    const intents = await vault.runFiles(record.id);
    const announced = new Map(intents.map((intent) => [relative(folder, intent.path), intent]));
    const [from, to] = record.kind === 'pseudonymize' ? [originals, outputs] : [outputs, originals];
    for (const [name, digest] of found) {
      const intent = announced.get(name);
      if (digest === from.get(name) && intent === undefined) continue;
      assert.ok(intent !== undefined, `${name} changed and was not announced`);
      assert.deepEqual([intent.before, intent.after], [from.get(name), to.get(name)]);
      if (intent.outcome === 'written') assert.equal(digest, intent.after, `${name} is said to be written`);
    }
  }

  async function endInterrupted(how: 'finish' | 'undo'): Promise<readonly RunRecord[]> {
    const env = plainEnvironment(vault, NAMES);
    const runs = await interruptedRuns(env);
    for (const record of runs) {
      const { notLookedAt } = await recover(record, how, env);
      assert.deepEqual(notLookedAt, []);
    }
    assert.deepEqual(await interruptedRuns(env), []);
    return runs;
  }

  function note(record: RunRecord | undefined, found: Contents): void {
    const changed = [...found].filter(
      ([name, digest]) => digest === (record?.kind === 'restore' ? originals : outputs).get(name),
    ).length;
    if (record === undefined) met.idle++;
    else if (changed === 0) met.beforeWriting++;
    else if (changed === FILES) met.afterWriting++;
    else met.whileWriting++;
  }

  for (let index = 0; index < KILLS; index++) {
    const moment = fraction(SEED * 7919 + index);
    const step = STEPS[index % STEPS.length] ?? 'anywhere';
    const how = Math.floor(index / STEPS.length) % 2 === 0 ? 'finish' : 'undo';
    it(`${index + 1}: ${step}, ${moment.toFixed(3)} of it, then ${how}`, async () => {
      await kill(moment, step);
      const found = contents();
      countNew(found);
      await vault.open(vaultFile, { passphrase: PASSPHRASE });
      const open = (await vault.runs()).filter(({ outcome }) => outcome === 'open');
      assert.ok(open.length <= 1);
      const [record] = open;
      note(record, found);
      if (record !== undefined) {
        await assertAnnounced(record, found);
        await endInterrupted(how);
        if (how === 'finish') done.finished++;
        else done.undone++;
        const news = countNew(contents());
        if (how === 'undo') assert.equal(news, record.kind === 'restore' ? FILES : 0);
      }
      await agree();
      if (index % 5 === 0) {
        await run();
        assert.deepEqual(contents(), outputs);
      }
      if (countNew(contents()) > 0) await putBack();
      assert.deepEqual(contents(), originals);
      assert.deepEqual(leftBeside(), []);
      if (index % 10 === 9 || index === KILLS - 1) {
        assert.deepEqual(await vault.check(), []);
        done.checked++;
      }
      await vault.lock();
      if (index % KILLS_A_VAULT === KILLS_A_VAULT - 1) {
        rmSync(`${vaultFile}.leases`, { recursive: true, force: true });
        for (const suffix of ['-wal', '-shm']) rmSync(vaultFile + suffix, { force: true });
        for (const suffix of ['', '.anchor']) cpSync(join(home, `fresh${suffix}`), vaultFile + suffix);
      }
    });
  }

  it('were killed in the middle of writing too', () => {
    assert.ok(met.whileWriting > 0, 'no kill met a run with some files written');
  });

  /** What the vault says of each file that is pseudonymised leads back to its original. */
  async function agree(): Promise<void> {
    for (const [name, digest] of contents()) {
      if (digest !== outputs.get(name)) continue;
      const entry = await vault.ledgerOf(digest);
      assert.equal(entry?.before, originals.get(name), `the vault does not know what ${name} was`);
    }
  }

  /** Temporary files that nobody will clear away. */
  function leftBeside(): readonly string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      isTemporary(name.split('/').at(-1) ?? ''),
    );
  }
});

function isReplaced(name: string | null): boolean {
  return name?.endsWith('.txt') === true;
}

/** A number from 0 to 1 for each index. Weyl sequence of the golden ratio: even over any stretch. */
function fraction(index: number): number {
  return (index * 0.6180339887498949) % 1;
}
