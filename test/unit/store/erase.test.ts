import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Vault } from '../../../server/src/store/vault.ts';
import { ERASED_DIGEST } from '../../../server/src/store/vault-service.ts';
import type { FileIntent, LedgerSpan } from '../../../server/src/store/vault-service.ts';
import {
  bytesOf,
  document,
  hasCode,
  newVault,
  PASSPHRASE,
  query,
  removeFolders,
  RUN,
  using,
} from './support.ts';

const DOCUMENT = document(
  'a',
  'Marie Dubois',
  'Luc Dubois',
  ['EMAIL', 'marie.dubois@acme.fr'],
  ['LOCATION', 'Quimper'],
);

describe('erasure', () => {
  afterEach(removeFolders);

  /** Marie and Luc replaced in one file, in two runs; Marie's entity. */
  function replaced(vault: Vault): {
    marie: string;
    mail: string;
    luc: string;
    marked: Record<string, string>;
  } {
    vault.prepare('default', [DOCUMENT], new Set());
    const ids = Object.fromEntries(vault.entities('default').map(({ name, id }) => [name, id]));
    const marie = ids['Marie Dubois'] ?? '';
    const luc = ids['Luc Dubois'] ?? '';
    const mail = ids['marie.dubois@acme.fr'] ?? '';
    const texts = ['Luc Dubois et Marie Dubois', 'Paul Petit et Marie Dubois', 'Paul Petit et Claire Petit'];
    const [before = '', between = '', after = ''] = texts.map(sha256);
    write(vault, {
      path: '/w/a',
      before,
      after: between,
      encoding: 'utf8',
      bom: false,
      spans: [span('Luc Dubois', 'Paul Petit', luc)],
    });
    write(vault, {
      path: '/w/a',
      before: between,
      after,
      encoding: 'utf8',
      bom: false,
      spans: [span('Marie Dubois', 'Claire Petit', marie)],
    });
    return { marie, mail, luc, marked: { before, between, after } };
  }

  it('shows first what it takes away, and what else holds the name', () => {
    const { file } = newVault();
    using(file, (vault) => {
      const { marie, luc } = replaced(vault);
      const { related, ...counts } = vault.previewErasure('default', marie);
      assert.deepEqual(counts, { components: 0, sharedComponents: 2, files: 1, spans: 1 });
      const names = new Map(vault.entities('default').map(({ id, name }) => [id, name]));
      assert.deepEqual(related.map((id) => names.get(id)).sort(), ['Luc Dubois', 'marie.dubois@acme.fr']);
      assert.ok(related.includes(luc));
      assert.throws(() => vault.previewErasure('default', crypto.randomUUID()), hasCode('nothing-to-do'));
      assert.throws(() => vault.erase('default', [crypto.randomUUID()]), hasCode('nothing-to-do'));
      assert.throws(() => vault.erase('none', [marie]), hasCode('nothing-to-do'));
    });
  });

  it('takes the name out of mapping, decisions and ledger, and leaves the others alone', () => {
    const { file } = newVault();
    using(file, (vault) => {
      const { marie, mail, marked } = replaced(vault);
      vault.decide('default', { kind: 'merge', type: 'PERSON', name: 'Marie D.', into: 'Marie Dubois' });
      vault.decide('default', { kind: 'ignore', name: 'Zorglub' });
      const pseudonym = vault.render('default', DOCUMENT)[0]?.text ?? '';
      const rest = document('a', 'Luc Dubois', ['LOCATION', 'Quimper']);
      const others = vault.render('default', rest);
      const { components, ...outcome } = vault.erase('default', [marie, mail]);
      assert.deepEqual(outcome, { entities: 2, files: 1, spans: 1, swept: true });
      assert.ok(components >= 1);
      assert.deepEqual(vault.check(), []);
      assert.equal(
        /marie/i.test(
          JSON.stringify([
            vault.dictionary('default').names,
            vault.decisions('default'),
            vault.reverseDictionary('default'),
          ]),
        ),
        false,
      );
      assert.deepEqual(
        vault.decisions('default').map(({ name }) => name),
        ['Zorglub'],
      );
      assert.deepEqual(vault.render('default', rest), others);
      // The ledger gives the pseudonym back in her place, and no digest to try names on.
      const entry = vault.ledgerOf(marked['after'] ?? '');
      assert.deepEqual(
        entry?.spans.map(({ original, replacement }) => [original, replacement]),
        [['Claire Petit', 'Claire Petit']],
      );
      assert.equal(entry.before, ERASED_DIGEST);
      assert.deepEqual(
        ['before', 'between'].map((which) => vault.ledgerOf(marked[which] ?? '')),
        [undefined, undefined],
      );
      assert.deepEqual(
        vault
          .runs()
          .flatMap(({ id }) => vault.runFiles(id))
          .filter(({ before }) => before !== ERASED_DIGEST),
        [],
      );
      // Met again, she is somebody new; her old pseudonym is nobody's.
      vault.prepare('default', [document('b', 'Marie Dubois', ...many())], new Set());
      const used = vault.entities('default').map((entity) => entity.pseudonym);
      assert.equal(used.includes(pseudonym), false);
    });
  });

  it('leaves no byte of the erased rows in file or WAL', () => {
    const { file } = newVault();
    using(file, (vault) => {
      const { marie, mail } = replaced(vault);
      const rows = (): Buffer[] =>
        ['names', 'chunks', 'files', 'seeds'].flatMap(
          (table) => query(file, `SELECT sealed FROM ${table}`) as Buffer[],
        );
      const before = rows();
      vault.erase('default', [marie, mail]);
      const after = new Set(rows().map((row) => row.toString('hex')));
      const gone = before.filter((row) => !after.has(row.toString('hex')));
      // At least her name, her address, her given name, a chunk, two files, the seed.
      assert.ok(gone.length >= 7);
      const bytes = bytesOf(file);
      for (const row of gone) assert.equal(bytes.includes(row), false);
      for (const row of after) assert.ok(bytes.includes(Buffer.from(row, 'hex')));
    });
  });

  it('is seen by a program that has the vault open, and resurrected by none', () => {
    const { file } = newVault();
    using(file, (one) => {
      using(file, (other) => {
        const { marie, mail } = replaced(one);
        assert.equal(other.dictionary('default').names.length, 4);
        one.erase('default', [marie, mail]);
        assert.equal(JSON.stringify(other.dictionary('default').names).includes('Marie Dubois'), false);
        assert.equal(JSON.stringify(other.reverseDictionary('default')).includes('"Marie"'), false);
        assert.deepEqual(other.check(), []);
      });
    });
  });

  it('waits for runs to end: what they have computed would bring the name back', () => {
    const { file } = newVault();
    using(file, (vault) => {
      const { marie } = replaced(vault);
      const other = Vault.open(file, { passphrase: PASSPHRASE });
      const run = other.beginRun({ ...RUN, roots: ['/elsewhere'] });
      assert.throws(() => vault.erase('default', [marie]), hasCode('run-busy'));
      other.close();
      assert.throws(() => vault.erase('default', [marie]), hasCode('run-interrupted'));
      vault.resumeRun(run);
      vault.endRun(run, 'undone');
      vault.erase('default', [marie]);
    });
  });

  it('is not taken back by an edit that was computed before it', () => {
    const { file } = newVault();
    using(file, (vault) => {
      const { marie } = replaced(vault);
      vault.erase('default', [marie]);
      const before = sha256('Marie Dubois est venue');
      write(vault, {
        path: '/w/b',
        before,
        after: sha256('Claire Petit est venue'),
        encoding: 'utf8',
        bom: false,
        spans: [span('Marie Dubois', 'Claire Petit', marie)],
      });
      const held = JSON.stringify(vault.runs().flatMap(({ id }) => vault.runFiles(id)));
      assert.ok(!held.includes('Marie') && !held.includes(before));
      assert.deepEqual(vault.check(), []);
    });
  });

  it('says when a reader keeps old pages alive, and finishes afterwards', () => {
    const { file } = newVault();
    using(file, (vault) => {
      const { marie, mail } = replaced(vault);
      const reader = Vault.open(file, { passphrase: PASSPHRASE });
      const release = reader.pin();
      const quick = Vault.open(file, { passphrase: PASSPHRASE }, { busyTimeout: 50 });
      assert.equal(quick.erase('default', [marie, mail]).swept, false);
      release();
      reader.close();
      assert.equal(quick.sweep(), true);
      quick.close();
    });
  });
});

function write(vault: Vault, intent: FileIntent): void {
  const id = vault.beginRun({ ...RUN, roots: ['/w'] });
  vault.intend(id, [intent]);
  vault.settle(id, [{ path: intent.path, outcome: 'written' }]);
  vault.endRun(id, 'done');
}

function span(original: string, replacement: string, entityId: string): LedgerSpan {
  return { start: 0, length: replacement.length, original, replacement, type: 'PERSON', entityId };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function many(): string[] {
  return Array.from(
    { length: 50 },
    (_, index) =>
      `Prénom${String.fromCharCode(97 + (index % 26))}a Nom${String.fromCharCode(97 + (index >> 1))}`,
  );
}
