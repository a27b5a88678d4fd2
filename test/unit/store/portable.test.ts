import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Vault } from '../../../server/src/store/vault.ts';
import {
  assertHidden,
  bytesOf,
  CHEAP,
  digest,
  document,
  hasCode,
  intent,
  newVault,
  open,
  PASSPHRASE,
  query,
  removeFolders,
  RUN,
  span,
  temporaryFolder,
  using,
} from './support.ts';

const DOCUMENT = document('a', 'Marie Dubois', 'Luc Roux', ['LOCATION', 'Quimper']);
const ELSEWHERE = 'a passphrase for the way';

function fill(vault: Vault): void {
  vault.prepare('default', [DOCUMENT], new Set());
  vault.prepare('Projet', [document('b', 'Marie Dubois')], new Set());
  vault.decide('default', { kind: 'ignore', name: 'Zorglub' });
  const marie = vault.entities('default').find(({ name }) => name === 'Marie Dubois');
  const id = vault.beginRun(RUN);
  vault.intend(id, [intent('/work space/a', 'a', 'b', [span('Marie Dubois', 'X', marie?.id)])]);
  vault.settle(id, [{ path: '/work space/a', outcome: 'written' }]);
  vault.endRun(id, 'done');
}

/** All that a user sees of a vault. */
function content(vault: Vault): unknown {
  return [
    vault.render('default', DOCUMENT).map(({ text }) => text),
    vault.render('Projet', document('b', 'Marie Dubois')).map(({ text }) => text),
    vault.decisions('default'),
    vault.runs().map(({ id, outcome, files }) => [id, outcome, files]),
    vault.runs().flatMap(({ id }) => vault.runFiles(id)),
    vault.ledgerOf(digest('b')),
    vault.ledgerAt('/work space/a')?.after,
  ];
}

describe('a new key', () => {
  afterEach(removeFolders);

  it('changes every byte that is secret, and nothing else', () => {
    const { file, recoveryKey } = newVault();
    const vault = open(file);
    fill(vault);
    const before = content(vault);
    const audit = vault.audit();
    const tables = ['names', 'files', 'chunks', 'runs', 'decisions', 'domains', 'seeds', 'outcomes'];
    const sealed = tables.flatMap((table) => query(file, `SELECT sealed FROM ${table}`) as Buffer[]);
    sealed.push(...(query(file, 'SELECT name_index FROM names WHERE name_index IS NOT NULL') as Buffer[]));
    const other = open(file);
    assert.throws(() => vault.rekey('wrong horse battery'), hasCode('vault-passphrase'));
    assert.deepEqual(content(vault), before);
    const made = vault.rekey(PASSPHRASE);
    assert.deepEqual(content(vault), before);
    assert.deepEqual(vault.check(), []);
    assert.deepEqual(vault.audit().slice(0, audit.length), audit);
    assert.throws(() => other.dictionary('default'), hasCode('vault-locked'));
    other.close();
    vault.close();
    const bytes = bytesOf(file);
    for (const value of sealed) assert.equal(bytes.includes(value), false);
    assert.throws(() => Vault.open(file, { recoveryKey }), hasCode('vault-passphrase'));
    Vault.open(file, made).close();
    using(file, (again) => {
      assert.deepEqual(content(again), before);
    });
  });

  it('for recovery alone replaces the one that was lost', () => {
    const { file, recoveryKey } = newVault();
    const made = using(file, (vault) => vault.replaceRecoveryKey({ passphrase: PASSPHRASE }));
    assert.throws(() => Vault.open(file, { recoveryKey }), hasCode('vault-passphrase'));
    Vault.open(file, made).close();
    using(file, (vault) => {
      assert.deepEqual(vault.check(), []);
    });
  });
});

describe('export and import', () => {
  afterEach(removeFolders);

  function exported(): { file: string; target: string; before: unknown } {
    const { file } = newVault();
    const target = join(temporaryFolder(), 'out.export');
    const before = using(file, (vault) => {
      fill(vault);
      vault.exportTo(target, ELSEWHERE);
      return content(vault);
    });
    return { file, target, before };
  }

  it('bring a vault to another place, whole and unreadable on the way', () => {
    const { target, before } = exported();
    assertHidden(readFileSync(target), ['Marie', 'Dubois', 'Quimper', 'Projet', 'Zorglub', ELSEWHERE]);
    const { file } = newVault('another passphrase');
    const vault = Vault.open(file, { passphrase: 'another passphrase' });
    const first = vault.importFrom(target, ELSEWHERE);
    assert.equal(first.conflicts, 0, 'a new vault has nothing that could be in the way');
    assert.deepEqual(content(vault), before);
    assert.deepEqual(vault.check(), []);
    const second = vault.importFrom(target, ELSEWHERE);
    assert.equal(second.added, 0);
    assert.deepEqual(second, { added: 0, known: first.added + first.known, conflicts: 0 });
    assert.deepEqual(content(vault), before);
    vault.close();
  });

  it('make a new vault go on as the old one: same theme, same choices, numbers not given twice', () => {
    for (const theme of ['natural', 'neutral_id'] as const) {
      const old = join(temporaryFolder(), 'old.vault');
      Vault.create(old, PASSPHRASE, { ...CHEAP, theme });
      const target = join(dirname(old), 'all.export');
      const later = document('b', 'Paul Lefebvre', 'Zoé Blanc');
      const expected = using(old, (vault) => {
        vault.prepare('default', [DOCUMENT], new Set());
        vault.exportTo(target, ELSEWHERE);
        vault.prepare('default', [later], new Set());
        return vault.render('default', later);
      });
      const { file } = newVault();
      using(file, (vault) => {
        vault.importFrom(target, ELSEWHERE);
        assert.equal(vault.info().theme, theme);
        vault.prepare('default', [later], new Set());
        assert.deepEqual(
          vault.render('default', later).map(({ text }) => text),
          expected.map(({ text }) => text),
        );
        assert.deepEqual(vault.check(), []);
      });
    }
  });

  it('let the vault that takes it in keep its own names', () => {
    const { target } = exported();
    const { file } = newVault();
    using(file, (vault) => {
      vault.prepare('default', [document('c', 'Marie Dubois', 'Zoé Blanc')], new Set());
      const own = vault.render('default', document('c', 'Marie Dubois', 'Zoé Blanc'));
      const { conflicts } = vault.importFrom(target, ELSEWHERE);
      assert.ok(conflicts > 0);
      assert.deepEqual(vault.render('default', document('c', 'Marie Dubois', 'Zoé Blanc')), own);
      assert.deepEqual(vault.check(), []);
    });
  });

  it('do not bring back what was erased', () => {
    const { file, target } = exported();
    using(file, (vault) => {
      const marie = vault.entities('default').find(({ name }) => name === 'Marie Dubois')?.id ?? '';
      vault.erase('default', [marie]);
      vault.importFrom(target, ELSEWHERE);
      assert.equal(
        vault.entities('default').some(({ name }) => name === 'Marie Dubois'),
        false,
      );
      assert.equal(
        JSON.stringify(vault.runs().flatMap(({ id }) => vault.runFiles(id))).includes('Marie'),
        false,
      );
      assert.deepEqual(vault.check(), []);
    });
  });

  it('refuse a wrong passphrase and a file that was changed or cut, and change nothing', () => {
    const { target } = exported();
    const { file } = newVault();
    using(file, (vault) => {
      const before = vault.info();
      assert.throws(() => vault.importFrom(target, 'wrong horse battery'), hasCode('vault-passphrase'));
      const lines = readFileSync(target, 'utf8').split('\n');
      const head = lines[0] ?? '';
      const wrong = [
        head,
        '',
        '{}',
        lines.slice(0, 1).concat('AAAA').join('\n'),
        [head.replace('"logN":17', '"logN":40'), ...lines.slice(1)].join('\n'),
      ];
      for (const [index, text] of wrong.entries()) {
        const path = join(dirname(target), `wrong-${index}`);
        writeFileSync(path, text);
        assert.throws(
          () => vault.importFrom(path, ELSEWHERE),
          hasCode(index === 3 ? 'vault-passphrase' : 'vault-damaged'),
        );
      }
      assert.throws(
        () => vault.importFrom(join(dirname(target), 'none'), ELSEWHERE),
        hasCode('vault-missing'),
      );
      assert.throws(() => vault.exportTo(target, ELSEWHERE), hasCode('vault-exists'));
      assert.throws(
        () => vault.exportTo(join(dirname(target), 'x'), 'short'),
        hasCode('vault-weak-passphrase'),
      );
      assert.deepEqual(vault.info(), before);
    });
    assert.deepEqual(
      readdirSync(dirname(target)).filter((name) => name.includes('new')),
      [],
    );
  });

  it('are not needed to find the vault of a moved workspace', () => {
    const { file } = exported();
    const { file: other } = newVault();
    assert.deepEqual(
      Vault.countOutputs([file, other, `${other}.none`], [digest('a'), digest('b')]).map(
        ({ outputs }) => outputs,
      ),
      [1, 0, 0],
    );
  });
});
