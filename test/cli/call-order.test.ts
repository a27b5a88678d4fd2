/**
 * Journal first: what only a power failure would show, and no kill. The system's own calls of a run and of a restore,
 * in their order: the vault's journal is on the disk before the first file is touched; a file is written beside the old
 * one, forced to the disk and only then renamed; its folder is forced to the disk before the vault says "written".
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isTemporary } from '../../server/src/batch/write-file.ts';
import { Vault } from '../../server/src/store/vault.ts';
import { PASSPHRASE } from '../support/plain-environment.ts';
import { tracers, type FileCall } from '../support/traced-calls.ts';

const NAMES = ['Béatrice Delorme', 'Hugo Perrin'];
const TEXT = `${NAMES.join(' et ')} ont signé.\n`;

describe('the order of calls to the system', () => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'nom-de-plume-order-')));
  after(() => {
    rmSync(home, { recursive: true, force: true });
  });

  const found = tracers(home);
  if (found.length === 0) {
    it('IS NOT CHECKED HERE: it takes Linux, and strace or a C compiler', () => {
      console.warn(
        '\n  !!! The order of calls to the system was NOT checked: install strace or a C compiler.\n',
      );
    });
  }
  for (const [index, { name, trace }] of found.entries()) {
    describe(`as seen by ${name}`, () => {
      const folder = join(home, String(index));
      const vault = join(folder, 'vault', 'work.vault');
      const files = ['a.txt', 'b.txt', 'deep/c.txt'].map((file) => join(folder, 'work', file));

      before(() => {
        for (const file of files) {
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, TEXT);
        }
        Vault.create(vault, PASSPHRASE, { scryptLogN: 14 });
      });

      for (const kind of ['pseudonymize', 'restore'] as const) {
        it(`${kind}: journal, file, name, folder, settled`, () => {
          const script = join(import.meta.dirname, '..', 'support', 'one-run.ts');
          const calls = trace([script, kind, join(folder, 'work'), vault, ...NAMES], folder);
          for (const file of files) {
            assert.equal(
              readFileSync(file, 'utf8') === TEXT,
              kind === 'restore',
              `${file} is as it should be`,
            );
          }
          checkOrder(calls, files, vault);
        });
      }
    });
  }
});

function checkOrder(calls: readonly FileCall[], files: readonly string[], vault: string): void {
  const wal = `${vault}-wal`;
  const all = (call: FileCall['call'], path: string): readonly FileCall[] =>
    calls.filter((each) => each.call === call && each.path === path);
  const renames = files.map((file) => {
    const [rename, ...others] = calls.filter((each) => each.call === 'rename' && each.to === file);
    assert.ok(rename !== undefined && others.length === 0, `${file} is renamed into place, once`);
    return { file, rename };
  });
  const temporaries = calls.filter(
    ({ call, path }) => call === 'create' && isTemporary(path.split('/').at(-1) ?? ''),
  );
  assert.equal(temporaries.length, files.length);
  const first = Math.min(...temporaries.map(({ begin }) => begin));

  // What is about to be written is in the journal, and the journal on the disk, before anything of a file is touched.
  const journal = all('write', wal).filter(({ begin }) => begin < first);
  const synced = all('sync', wal).findLast(({ end }) => end < first);
  assert.ok(journal.length > 0 && synced !== undefined, 'the journal is written and synced first');
  assert.ok(
    journal.every(({ end }) => end < synced.begin),
    'nothing of the journal waits in memory',
  );
  const [made] = all('create', wal);
  assert.ok(made !== undefined);
  assert.ok(
    all('sync', dirname(vault)).some(({ begin, end }) => begin > made.end && end < first),
    "the journal's own name is on the disk",
  );

  for (const { file, rename } of renames) {
    const { path } = rename;
    assert.equal(dirname(path), dirname(file), 'in the same folder, so that renaming is one step');
    assert.deepEqual(
      [...all('write', file), ...all('create', file)],
      [],
      'the old file is never written into',
    );
    const writes = all('write', path);
    const [sync] = all('sync', path).slice(-1);
    assert.ok(writes.length > 0 && sync !== undefined);
    assert.ok(
      writes.every(({ end }) => end < sync.begin),
      'all of it is written before it is synced',
    );
    assert.ok(sync.end < rename.begin, 'it is synced before it is renamed');
  }

  const settled = all('write', wal).find(({ begin }) => begin > first);
  assert.ok(settled !== undefined, 'the journal says how it ended');
  for (const { file, rename } of renames) {
    const flushed = all('sync', dirname(file)).find(({ begin }) => begin > rename.end);
    assert.ok(flushed !== undefined, 'its folder is synced after the renaming');
    assert.ok(flushed.end < settled.begin, 'and before the vault says that it is written');
  }
}
