import assert from 'node:assert/strict';
import {
  copyFileSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Vault } from '../../../server/src/store/vault.ts';
import {
  assertHidden,
  bytesOf,
  CHEAP,
  child,
  document,
  exitOf,
  forge,
  hasCode,
  intent,
  messageOf,
  newVault,
  open,
  PASSPHRASE,
  removeFolders,
  RUN,
  span,
  temporaryFolder,
  using,
} from './support.ts';

const DATA = { passphrase: PASSPHRASE };

describe('vault', () => {
  afterEach(removeFolders);

  it('is made, opened, closed and opened again', () => {
    const { file } = newVault();
    using(file, (vault) => {
      vault.prepare('default', [document('a', 'Marie Dubois')], new Set());
      const { entities, theme, schema } = vault.info();
      assert.deepEqual({ entities, theme, schema }, { entities: 1, theme: 'natural', schema: 1 });
    });
    using(file, (vault) => {
      assert.equal(vault.info().entities, 1);
      assert.deepEqual(vault.check(), []);
    });
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  it('opens with the recovery key, and with a new passphrase instead of the old', () => {
    const { file, recoveryKey } = newVault();
    const vault = Vault.open(file, { recoveryKey });
    vault.changePassphrase({ recoveryKey }, 'another long one');
    vault.close();
    assert.throws(() => open(file), hasCode('vault-passphrase'));
    Vault.open(file, { passphrase: 'another long one' }).close();
    Vault.open(file, { recoveryKey }).close();
  });

  it('counts wrong passphrases for the audit', () => {
    const { file } = newVault();
    for (const passphrase of ['', 'wrong horse battery', PASSPHRASE.toUpperCase()]) {
      assert.throws(() => Vault.open(file, { passphrase }), hasCode('vault-passphrase'));
    }
    using(file, (vault) => {
      const failed = vault.audit().find(({ action }) => action === 'open-failed');
      assert.deepEqual(failed?.counts, { attempts: 3 });
    });
  });

  describe('leaves nothing behind when it cannot be made', () => {
    it('for a weak passphrase', () => {
      const folder = temporaryFolder();
      for (const weak of ['', 'short', 'aaaaaaaaaaaaaaaa', 'abcabcab']) {
        assert.throws(
          () => Vault.create(join(folder, 'new', 'v'), weak, CHEAP),
          hasCode('vault-weak-passphrase'),
        );
      }
      assert.deepEqual(readdirSync(folder), []);
    });

    it('where a file is already, which stays as it is', () => {
      const file = join(temporaryFolder(), 'v');
      writeFileSync(file, 'mine');
      assert.throws(() => Vault.create(file, PASSPHRASE, CHEAP), hasCode('vault-exists'));
      assert.equal(readFileSync(file, 'utf8'), 'mine');
      assert.deepEqual(readdirSync(dirname(file)), ['v']);
    });

    it('where a folder cannot be made', () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'file'), '');
      const file = join(folder, 'file', 'v');
      assert.throws(() => Vault.create(file, PASSPHRASE, CHEAP), hasCode('vault-unwritable'));
      assert.deepEqual(readdirSync(folder), ['file']);
    });

    it('with a key derivation out of bounds', () => {
      const folder = temporaryFolder();
      assert.throws(
        () => Vault.create(join(folder, 'a', 'b', 'v'), PASSPHRASE, { scryptLogN: 13 }),
        hasCode('vault-tampered'),
      );
      assert.deepEqual(readdirSync(folder), []);
    });
  });

  describe('is refused by name', () => {
    const refused: readonly (readonly [string, Parameters<typeof hasCode>, (file: string) => void])[] = [
      [
        'a file that is not there',
        ['vault-missing'],
        (file) => {
          rmSync(file);
        },
      ],
      [
        'an empty file',
        ['vault-damaged'],
        (file) => {
          truncateSync(file, 0);
        },
      ],
      [
        'a file that is cut off',
        ['vault-damaged'],
        (file) => {
          truncateSync(file, statSync(file).size - 1000);
        },
      ],
      [
        'a file that lost whole pages',
        ['vault-damaged'],
        (file) => {
          truncateSync(file, statSync(file).size - 8192);
        },
      ],
      [
        'another kind of file',
        ['vault-damaged'],
        (file) => {
          writeFileSync(file, 'x'.repeat(8192));
        },
      ],
      [
        'another kind of database',
        ['vault-damaged'],
        (file) => {
          forge(file, 'PRAGMA application_id = 1');
        },
      ],
      [
        'a newer schema',
        ['vault-newer'],
        (file) => {
          forge(file, 'PRAGMA user_version = 99');
        },
      ],
      ['a flipped page', ['vault-damaged'], flipPage],
      [
        'a weaker key derivation',
        ['vault-tampered', /derivation/],
        (file) => {
          forge(file, 'UPDATE header SET scrypt_log_n = 1');
        },
      ],
      [
        'a hostile key derivation',
        ['vault-tampered', /derivation/],
        (file) => {
          forge(file, 'UPDATE header SET scrypt_log_n = 40, scrypt_r = 1000000');
        },
      ],
      [
        'a changed salt',
        ['vault-damaged'],
        (file) => {
          forge(file, 'UPDATE header SET salt = zeroblob(32)');
        },
      ],
      [
        'no header',
        ['vault-damaged'],
        (file) => {
          forge(file, 'DELETE FROM header');
        },
      ],
    ];
    for (const [what, expected, damage] of refused) {
      it(what, () => {
        const { file } = newVault();
        using(file, (vault) =>
          vault.prepare('default', [document('a', 'Marie Dubois', 'Paul Roux')], new Set()),
        );
        damage(file);
        assert.throws(() => open(file), hasCode(...expected));
      });
    }
  });

  it('says when another program keeps it busy, and works again afterwards', async () => {
    const { file } = newVault();
    const vault = Vault.open(file, DATA, { busyTimeout: 50 });
    const holder = child('hold', file, '60000');
    await messageOf(holder);
    // Reading needs no lock.
    assert.equal(vault.dictionary('default').names.length, 0);
    assert.throws(() => Vault.open(file, DATA, { busyTimeout: 50 }), hasCode('vault-busy'));
    assert.throws(
      () => vault.prepare('default', [document('a', 'Marie Dubois')], new Set()),
      hasCode('vault-busy'),
    );
    holder.kill('SIGKILL');
    await exitOf(holder);
    assert.equal(vault.prepare('default', [document('a', 'Marie Dubois')], new Set()).newEntities, 1);
    vault.close();
  });

  it('keeps a failed transaction out of file and memory', () => {
    const { file } = newVault();
    using(file, (vault) => {
      const before = vault.dictionary('default');
      assert.throws(
        () =>
          vault.hold(() => {
            vault.prepare('default', [document('a', 'Marie Dubois')], new Set());
            throw new Error('in the middle');
          }),
        /in the middle/,
      );
      assert.deepEqual(vault.dictionary('default'), before);
      assert.throws(() => vault.render('default', document('a', 'Marie Dubois')));
      assert.deepEqual(vault.check(), []);
    });
  });

  it('keeps originals, pseudonyms, paths and decisions unreadable: in file, WAL and side files, open and closed', () => {
    const { file, recoveryKey } = newVault();
    const vault = open(file);
    const doc = document('a', 'Marie Dubois', ['EMAIL', 'marie.dubois@acme.fr'], ['LOCATION', 'Quimper']);
    vault.prepare('Projet Alpha', [doc], new Set());
    vault.decide('Projet Alpha', { kind: 'ignore', name: 'Zorglub' });
    const runId = vault.beginRun({ ...RUN, domain: 'Projet Alpha', roots: ['/home/mdubois/secret'] });
    vault.intend(runId, [
      intent(
        '/home/mdubois/secret/lettre.txt',
        'a',
        'b',
        Array.from({ length: 100 }, () => span()),
      ),
    ]);
    vault.settle(runId, [{ path: '/home/mdubois/secret/lettre.txt', outcome: 'written' }]);
    const pseudonyms = vault.render('Projet Alpha', doc).map(({ text }) => text);
    const texts = [
      'Marie',
      'Dubois',
      'marie',
      'dubois',
      'acme',
      'Quimper',
      'quimper',
      'Zorglub',
      'Projet',
      'lettre',
      'mdubois',
      'PERSON',
      'pseudonymize',
      'Claire Petit',
      PASSPHRASE,
      recoveryKey,
      ...pseudonyms,
      ...pseudonyms.flatMap((text) => text.split(/[ @]/)),
    ].filter((text) => text.length > 3);
    assertHidden(bytesOf(file), texts);
    vault.close();
    assertHidden(bytesOf(file), texts);
  });

  it('is copied while it is in use; the copy opens alone', () => {
    const { file } = newVault();
    const copy = join(temporaryFolder(), 'copy.vault');
    using(file, (vault) => {
      vault.prepare('default', [document('a', 'Marie Dubois')], new Set());
      vault.backup(copy);
      vault.prepare('default', [document('a', 'Paul Roux')], new Set());
      assert.throws(() => {
        vault.backup(copy);
      }, hasCode('vault-exists'));
    });
    using(copy, (vault) => {
      assert.equal(vault.info().entities, 1);
      assert.deepEqual(vault.check(), []);
    });
  });

  it('cannot be copied to where nothing can be written, and leaves nothing there', () => {
    const { file } = newVault();
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'copy.vault'));
    using(file, (vault) => {
      assert.throws(() => {
        vault.backup(join(folder, 'copy.vault'));
      }, hasCode('vault-exists'));
      assert.throws(() => {
        vault.backup(join(folder, 'none', 'copy.vault'));
      }, hasCode('vault-unwritable'));
    });
    assert.deepEqual(readdirSync(folder), ['copy.vault']);
  });

  it('asks before it takes a moved file without its anchor', () => {
    const { file } = newVault();
    const moved = join(temporaryFolder(), 'moved.vault');
    copyFileSync(file, moved);
    assert.throws(() => open(moved), hasCode('vault-older', /missing/));
    Vault.open(moved, DATA, { acceptState: true }).close();
    using(moved, (vault) => {
      assert.deepEqual(vault.audit().filter(({ counts }) => counts?.['stateAccepted'] === 1).length, 1);
    });
  });

  it('does not mind that the clock goes back', () => {
    const { file } = newVault();
    const late = Vault.open(file, DATA, {}, () => new Date('2030-01-01T00:00:00Z'));
    const first = late.beginRun(RUN);
    late.endRun(first, 'done');
    late.close();
    const early = Vault.open(file, DATA, {}, () => new Date('2020-01-01T00:00:00Z'));
    const second = early.beginRun(RUN);
    early.endRun(second, 'done');
    assert.deepEqual(
      early.runs().map(({ id }) => id),
      [second, first],
    );
    assert.deepEqual(early.check(), []);
    early.close();
  });
});

/** Overwrites one b-tree page, as a dying disk does. */
function flipPage(file: string): void {
  forge(file);
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096, 8192);
  writeFileSync(file, bytes);
}
