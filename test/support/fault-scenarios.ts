/**
 * Things that go wrong under a run, played on a real disk: NAME FOLDER. Each asserts that the error has a name, that
 * every file is whole, and that all goes on once the cause is gone. Started by the faults' test, in a file system or
 * under a user of its own.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interruptedRuns, recover } from '../../server/src/batch/recover.ts';
import { restore } from '../../server/src/batch/restore-run.ts';
import { pseudonymize } from '../../server/src/batch/run.ts';
import { scan } from '../../server/src/batch/scan.ts';
import type { BatchEnvironment, RunOutcome } from '../../server/src/batch/types.ts';
import { NomDePlumeError } from '../../server/src/errors.ts';
import { VaultClient } from '../../server/src/store/vault-client.ts';
import { PASSPHRASE, plainEnvironment } from './plain-environment.ts';

const NAMES = ['Béatrice Delorme', 'Hugo Perrin'];
const WORKER = new URL('../../server/src/store/vault-worker.ts', import.meta.url);
const IN_PLACE = { domain: 'default', target: { kind: 'in-place' } } as const;

class Scene {
  readonly work: string;
  readonly vaultFile: string;
  readonly vault: VaultClient;
  readonly env: BatchEnvironment;
  #originals: ReadonlyMap<string, string> = new Map();

  constructor(work: string, vaultFile: string) {
    this.work = work;
    this.vaultFile = vaultFile;
    this.vault = new VaultClient(WORKER, vaultFile);
    this.env = plainEnvironment(this.vault, NAMES);
  }

  async begin(files: number, lines: number): Promise<void> {
    for (let index = 0; index < files; index++) {
      writeFileSync(join(this.work, `${index}.txt`), `${index}: ${NAMES.join(' et ')}.\n`.repeat(lines));
    }
    this.#originals = this.contents();
    await this.vault.create(this.vaultFile, PASSPHRASE, { scryptLogN: 14 });
  }

  contents(): ReadonlyMap<string, string> {
    return new Map(
      readdirSync(this.work)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name, readFileSync(join(this.work, name), 'utf8')]),
    );
  }

  async run(): Promise<RunOutcome> {
    return pseudonymize(await scan([this.work], this.env), IN_PLACE, this.env);
  }

  /** Every file is the old one, or one without a name and as many lines; nothing lies beside. Gives how many are old. */
  assertWhole(): number {
    let old = 0;
    const now = this.contents();
    assert.deepEqual([...now.keys()].sort(), [...this.#originals.keys()].sort());
    for (const [name, text] of now) {
      const original = this.#originals.get(name) ?? '';
      if (text === original) old++;
      else {
        assert.ok(!NAMES.some((known) => text.includes(known)), `${name} is half replaced`);
        assert.equal(text.split('\n').length, original.split('\n').length, `${name} is cut off`);
      }
    }
    const beside = readdirSync(this.work).filter((name) => name.endsWith('.tmp'));
    assert.deepEqual(beside, [], 'nothing is left beside');
    return old;
  }

  /** With the cause gone: what was cut off is undone, a run goes over all, a restore brings all back. */
  async goesOn(): Promise<void> {
    for (const run of await interruptedRuns(this.env)) await recover(run, 'undo', this.env);
    await this.run();
    assert.equal(this.assertWhole(), 0, 'all is replaced');
    await restore([this.work], IN_PLACE, this.env);
    assert.deepEqual(this.contents(), this.#originals);
    assert.deepEqual(await this.vault.check(), []);
    await this.vault.dispose();
  }
}

const SCENARIOS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  async 'the disk of the files is full'(folder) {
    const scene = new Scene(folder, join(elsewhere(), 'v.vault'));
    await scene.begin(20, 200);
    const filler = fill(folder, 40_000);
    const { outcome, notLookedAt } = await scene.run();
    assert.equal(outcome, 'partial');
    assert.ok(notLookedAt.length > 0, 'there was room for all: nothing was tested');
    for (const { code } of notLookedAt) assert.equal(code, 'file-unwritable');
    assert.equal(scene.assertWhole(), notLookedAt.length);
    rmSync(filler);
    await scene.goesOn();
  },

  async 'the disk of the vault is full'(folder) {
    const scene = new Scene(elsewhere(), join(folder, 'v.vault'));
    await scene.begin(300, 3);
    const filler = fill(folder, 60_000);
    await assert.rejects(scene.run(), isNamed('vault-full'));
    scene.assertWhole();
    // What is open can still be read; to open it anew, SQLite needs a little room of its own.
    await scene.vault.dictionary('default');
    await scene.vault.lock();
    const opened = await scene.vault
      .open(scene.vaultFile, { passphrase: PASSPHRASE })
      .catch(isNamed('vault-full'));
    rmSync(filler);
    if (opened === true) await scene.vault.open(scene.vaultFile, { passphrase: PASSPHRASE });
    await scene.goesOn();
  },

  async 'no vault can be made on a full disk'(folder) {
    fill(folder, 8_000);
    const vault = new VaultClient(WORKER, join(folder, 'new', 'v.vault'));
    await assert.rejects(
      vault.create(join(folder, 'new', 'v.vault'), PASSPHRASE, { scryptLogN: 14 }),
      isNamed('vault-full'),
    );
    assert.deepEqual(readdirSync(folder), ['filler']);
    await vault.dispose();
  },

  async 'a file is held by the system'(folder) {
    const scene = new Scene(folder, join(elsewhere(), 'v.vault'));
    await scene.begin(3, 2);
    const held = join(folder, '1.txt');
    // A file that something is mounted on cannot be renamed over: the nearest thing to a locked file there is here.
    execFileSync('mount', ['--bind', held, held]);
    const { notLookedAt, written } = await scene.run();
    assert.deepEqual(
      notLookedAt.map(({ path, code }) => [path, code]),
      [[held, 'file-unwritable']],
    );
    assert.equal(written.length, 2);
    assert.equal(scene.assertWhole(), 1);
    execFileSync('umount', [held]);
    await scene.goesOn();
  },

  async 'a file is read-only'(folder) {
    const scene = new Scene(folder, join(elsewhere(), 'v.vault'));
    await scene.begin(3, 2);
    const file = join(folder, '1.txt');
    chmodSync(file, 0o444);
    const { notLookedAt } = await scene.run();
    assert.deepEqual(
      notLookedAt.map(({ path, code }) => [path, code]),
      [[file, 'file-unwritable']],
    );
    assert.equal(scene.assertWhole(), 1);
    chmodSync(file, 0o644);
    await scene.goesOn();
  },

  async 'a folder is read-only'(folder) {
    const scene = new Scene(folder, join(elsewhere(), 'v.vault'));
    await scene.begin(3, 2);
    chmodSync(folder, 0o555);
    const { notLookedAt } = await scene.run();
    assert.deepEqual(new Set(notLookedAt.map(({ code }) => code)), new Set(['file-unwritable']));
    assert.equal(scene.assertWhole(), 3);
    chmodSync(folder, 0o755);
    await scene.goesOn();
  },

  async 'the folder of the vault is read-only'(folder) {
    const scene = new Scene(elsewhere(), join(folder, 'v.vault'));
    await scene.begin(3, 2);
    await scene.vault.lock();
    chmodSync(folder, 0o555);
    await assert.rejects(
      scene.vault.open(scene.vaultFile, { passphrase: PASSPHRASE }),
      isNamed('vault-unwritable'),
    );
    const second = join(folder, 'second.vault');
    await assert.rejects(scene.vault.create(second, PASSPHRASE), isNamed('vault-unwritable'));
    chmodSync(folder, 0o755);
    await scene.vault.open(scene.vaultFile, { passphrase: PASSPHRASE });
    await scene.goesOn();
  },

  async 'a file belongs to somebody else'(folder) {
    const scene = new Scene(folder, join(elsewhere(), 'v.vault'));
    await scene.begin(2, 2);
    // Put there by the test: writable by all, owned by another user. Its owner could not be kept.
    const foreign = join(folder, 'foreign.md');
    const text = readFileSync(foreign, 'utf8');
    const { notLookedAt } = await scene.run();
    assert.deepEqual(
      notLookedAt.map(({ path, code }) => [path, code]),
      [[foreign, 'file-unwritable']],
    );
    assert.equal(readFileSync(foreign, 'utf8'), text);
    rmSync(foreign);
    await scene.goesOn();
  },
};

function elsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nom-de-plume-fault-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Leaves no more than so many bytes free. */
function fill(folder: string, free: number): string {
  const filler = join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  assert.ok(bavail * bsize < 4e6, 'the disk is too large to be filled: it is not the small one');
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
  return filler;
}

function isNamed(code: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof NomDePlumeError, String(error));
    assert.equal(error.code, code, error.message);
    assert.ok(error.next.length > 0);
    return true;
  };
}

const [name = '', folder = ''] = process.argv.slice(2);
const play = SCENARIOS[name];
assert.ok(play !== undefined, `there is no scenario "${name}"`);
await play(folder);
