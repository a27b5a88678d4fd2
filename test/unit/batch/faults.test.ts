/** Full disks, files and folders that cannot be written, owners and links: on real file systems, under a real user. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudonymize } from '../../../server/src/batch/run.ts';
import { scan } from '../../../server/src/batch/scan.ts';
import { IN_PLACE, Workspace } from './workspace.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', 'support', 'fault-scenarios.ts');
const MARIE = 'Béatrice Delorme';
/** `nobody`, on every Linux. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

describe('a run', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'nom-de-plume-faults-')));
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });

  describe('says by name what stands in its way, loses nothing, and goes on when the cause is gone:', () => {
    const small = privateMounts();
    if (small === undefined) {
      it('FULL DISKS ARE NOT TESTED HERE: it takes Linux, and either root or user namespaces', () => {
        console.warn('\n  !!! Full disks and held files were NOT tested: no file system could be mounted.\n');
      });
    } else {
      const scenarios = [
        'the disk of the files is full',
        'the disk of the vault is full',
        'no vault can be made on a full disk',
        'a file is held by the system',
      ];
      for (const name of scenarios) {
        it(name, () => {
          const script = 'mount -t tmpfs -o size=3m none "$1" && exec "$2" "$3" "$4" "$1"';
          const args = ['sh', '-c', script, 'sh', folder, process.execPath, SCRIPT, name];
          const [command = '', ...rest] = [...small, ...args];
          const { status, stderr } = spawnSync(command, rest, { encoding: 'utf8' });
          assert.equal(status, 0, stderr);
        });
      }
    }

    const onPosix = process.platform === 'win32' ? [] : ['a file is read-only', 'a folder is read-only'];
    const others = isRoot ? ['the folder of the vault is read-only', 'a file belongs to somebody else'] : [];
    for (const name of [...onPosix, ...others]) {
      it(name, () => {
        // Root may write everything: it takes an ordinary user to be refused.
        const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
        if (name === 'a file belongs to somebody else') {
          writeFileSync(join(folder, 'foreign.md'), `${MARIE} a signé.\n`, { mode: 0o666 });
          chmodSync(join(folder, 'foreign.md'), 0o666);
        }
        if (isRoot) chownSync(folder, NOBODY, NOBODY);
        const { status, stderr } = spawnSync(process.execPath, [SCRIPT, name, folder], {
          encoding: 'utf8',
          ...user,
        });
        assert.equal(status, 0, stderr);
      });
    }
  });

  describe('leaves as it is', () => {
    let workspace: Workspace;
    beforeEach(async () => {
      workspace = new Workspace([MARIE]);
      await workspace.createVault();
    });
    afterEach(() => workspace.remove());

    it('the permissions of files, and their owner', async () => {
      for (const [index, mode] of [0o600, 0o640, 0o664, 0o755].entries()) {
        const path = workspace.put(`${index}.txt`, `${MARIE} a signé.`);
        if (isRoot) chownSync(path, 1234, 4321);
        chmodSync(path, mode);
      }
      const states = (): unknown =>
        [0, 1, 2, 3].map((index) => {
          const { mode, uid, gid } = statSync(workspace.path(`${index}.txt`));
          return [mode, uid, gid];
        });
      const before = states();
      await workspace.pseudonymize();
      assert.ok(!workspace.read('0.txt').includes(MARIE));
      assert.deepEqual(states(), before);
      await workspace.restore();
      assert.deepEqual(states(), before);
    });

    it('a symbolic link that was asked for: what it points to is replaced', async () => {
      const target = workspace.put('deep/target.txt', `${MARIE} a signé.`);
      const link = workspace.path('link.txt');
      symlinkSync(target, link);
      await pseudonymize(await scan([link], workspace.env), IN_PLACE, workspace.env);
      assert.ok(lstatSync(link).isSymbolicLink());
      assert.ok(!readFileSync(target, 'utf8').includes(MARIE));
      assert.ok(!lstatSync(target).isSymbolicLink());
    });

    it('a file inside a folder to which a link leads twice: it is written once', async () => {
      workspace.put('real/a.txt', `${MARIE} a signé.`);
      symlinkSync(workspace.path('real'), workspace.path('again'));
      const { notLookedAt } = await workspace.scan();
      assert.deepEqual(
        notLookedAt.map(({ path, reason }) => [path, reason]),
        [[workspace.path('again'), 'link']],
      );
      const { written } = await workspace.pseudonymize();
      assert.deepEqual(written, [workspace.path('real/a.txt')]);
    });
  });
});

/** A command in front of which file systems can be mounted that nobody else sees; undefined where there is none. */
function privateMounts(): readonly string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  for (const command of [
    ['unshare', '-m'],
    ['unshare', '-Urm'],
  ]) {
    const test = [...command.slice(1), 'mount', '-t', 'tmpfs', 'none', tmpdir()];
    if (spawnSync(command[0] ?? '', test, { stdio: 'ignore' }).status === 0) return command;
  }
  return undefined;
}
