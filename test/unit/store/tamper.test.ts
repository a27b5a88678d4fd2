import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { NomDePlumeError } from '../../../server/src/errors.ts';
import { anchorFile } from '../../../server/src/store/anchor.ts';
import { SEALED_TABLES } from '../../../server/src/store/schema.ts';
import { document, forge, intent, newVault, open, query, removeFolders, RUN, using } from './support.ts';

/** A vault with rows in every table. */
function filledVault(): string {
  const { file } = newVault();
  using(file, (vault) => {
    vault.prepare('default', [document('a', 'Marie Dubois', 'Paul Lefebvre')], new Set());
    vault.hold(() => {
      // A running number, as a theme without names of its own gives.
      vault.numberOf('default', 'whole:PERSON');
    });
    vault.decide('default', { kind: 'ignore', name: 'Zorglub' });
    vault.decide('default', { kind: 'ignore', name: 'Fantasio' });
    for (const [path, before, after] of [
      ['/w/a', 'a', 'b'],
      ['/w/b', 'c', 'd'],
    ] as const) {
      const id = vault.beginRun(RUN);
      vault.intend(id, [intent(path, before, after)]);
      vault.settle(id, [{ path, outcome: 'written' }]);
      vault.endRun(id, 'done');
    }
  });
  return file;
}

/** What opening or checking says; empty when nothing is noticed. */
function noticed(file: string): string {
  try {
    return using(file, (vault) =>
      vault
        .check()
        .map(({ what }) => what)
        .join('; '),
    );
  } catch (error) {
    if (!(error instanceof NomDePlumeError)) throw error;
    assert.ok(
      ['vault-tampered', 'vault-older', 'vault-damaged'].includes(error.code),
      `${error.code}: ${error.message}`,
    );
    return error.message;
  }
}

describe('a vault changed by somebody without its key', () => {
  let original: string;
  before(() => {
    original = filledVault();
    assert.equal(noticed(original), '');
  });
  after(removeFolders);

  /** Each in a fresh copy. */
  function tampered(...statements: readonly string[]): string {
    const { file } = newVault();
    copyFileSync(original, file);
    copyFileSync(anchorFile(original), anchorFile(file));
    assert.equal(noticed(file), '');
    forge(file, ...statements);
    return noticed(file);
  }

  for (const { name } of SEALED_TABLES) {
    it(`names table ${name} when a row is deleted`, () => {
      const found = tampered(`DELETE FROM ${name} WHERE rowid = (SELECT MAX(rowid) FROM ${name})`);
      assert.match(found, new RegExp(`table ${name} has \\d+ rows instead of`));
    });

    it(`names table ${name} when a row is deleted and another one put in its place`, () => {
      const [id] = query(original, `SELECT hex(id) FROM ${name} ORDER BY rowid DESC LIMIT 1`);
      const found = tampered(`UPDATE ${name} SET id = randomblob(16) WHERE hex(id) = '${String(id)}'`);
      assert.match(found, new RegExp(`row [0-9a-f-]{36} of ${name}`));
    });

    it(`names the row of ${name} whose content was changed`, () => {
      const found = tampered(
        `UPDATE ${name} SET sealed = randomblob(length(sealed)) WHERE rowid = (SELECT MAX(rowid) FROM ${name})`,
      );
      assert.match(found, new RegExp(`row [0-9a-f-]{36} of ${name}`));
    });
  }

  it('names the row whose version was changed', () => {
    assert.match(tampered('UPDATE names SET version = version + 1'), /row [0-9a-f-]{36} of names/);
  });

  it('names the rows when the contents of two are swapped', () => {
    for (const table of ['names', 'files', 'chunks', 'decisions', 'runs']) {
      const found = tampered(
        `CREATE TEMP TABLE two AS SELECT rowid AS r, sealed AS s FROM ${table} ORDER BY rowid LIMIT 2`,
        `UPDATE ${table} SET sealed = (SELECT s FROM two WHERE r <> ${table}.rowid) WHERE rowid IN (SELECT r FROM two)`,
      );
      assert.match(found, new RegExp(`row [0-9a-f-]{36} of ${table}`), table);
    }
  });

  it('names the rows when a span is moved to another file', () => {
    const found = tampered(
      'UPDATE chunks SET position = position + rowid',
      'UPDATE chunks SET file = (SELECT id FROM files ORDER BY rowid LIMIT 1)',
    );
    assert.match(found, /row [0-9a-f-]{36} of chunks/);
  });

  it('names the table when an old row is put back', () => {
    const { file } = newVault();
    using(file, (vault) => {
      vault.beginRun(RUN);
    });
    const copy = `${file}.copy`;
    copyFileSync(file, copy);
    using(file, (vault) => {
      const [run] = vault.runs();
      vault.endRun(run?.id ?? '', 'done');
    });
    forge(
      file,
      `ATTACH '${copy}' AS old`,
      'UPDATE runs SET version = (SELECT version FROM old.runs), sealed = (SELECT sealed FROM old.runs)',
    );
    assert.match(noticed(file), /table runs holds a row of another time/);
  });

  it('notices a row copied under a new identifier', () => {
    assert.match(
      tampered('INSERT INTO decisions SELECT randomblob(16), version, domain, sealed FROM decisions LIMIT 1'),
      /row [0-9a-f-]{36} of decisions|table decisions/,
    );
  });

  const audit: Readonly<Record<string, readonly [string, RegExp]>> = {
    'the tail is dropped': ['DELETE FROM audit WHERE sequence > 3', /the audit has 3 events instead of \d+/],
    'an event is dropped': [
      'DELETE FROM audit WHERE sequence = 3',
      /the audit has \d+ events instead of \d+/,
    ],
    'an event is changed': [
      "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 3",
      /event 3 of the audit was changed/,
    ],
    'two events are swapped': [
      'UPDATE audit SET sequence = CASE sequence WHEN 3 THEN -4 ELSE -3 END WHERE sequence IN (3, 4); UPDATE audit SET sequence = -sequence WHERE sequence < 0',
      /event 3 of the audit was changed/,
    ],
    'the last event is put back': [
      'UPDATE audit SET mac = zeroblob(32) WHERE sequence = (SELECT MAX(sequence) FROM audit)',
      /last event of the audit/,
    ],
  };
  for (const [what, [statement, expected]] of Object.entries(audit)) {
    it(`names the event when ${what}`, () => {
      assert.match(tampered(statement), expected);
    });
  }

  const others: Readonly<Record<string, readonly [string, RegExp]>> = {
    'the manifest is deleted': ['DELETE FROM manifest', /manifest is missing/],
    'the manifest is changed': ['UPDATE manifest SET sealed = zeroblob(200)', /manifest was changed/],
    'the generation is changed': ['UPDATE manifest SET generation = generation + 1', /manifest was changed/],
    'an output is added': ["INSERT INTO outputs VALUES (x'0011223344556677')", /outputs/],
    'an output is deleted': ['DELETE FROM outputs', /outputs/],
    'the data key of a recovery key is changed': ['UPDATE header SET by_recovery = zeroblob(60)', /header/],
  };
  for (const [what, [statement, expected]] of Object.entries(others)) {
    it(`notices that ${what}`, () => {
      assert.match(tampered(statement), expected);
    });
  }

  it('notices that the whole file was put back to an older copy', () => {
    const { file } = newVault();
    const old = readFileSync(file);
    using(file, (vault) => {
      vault.decide('default', { kind: 'ignore', name: 'Zorglub' });
    });
    writeFileSync(file, old);
    assert.match(noticed(file), /older/);
  });

  it('notices that another history was put in its place', () => {
    const { file } = newVault();
    const old = readFileSync(file);
    const oldAnchor = readFileSync(anchorFile(file));
    using(file, (vault) => {
      vault.decide('default', { kind: 'ignore', name: 'Zorglub' });
    });
    const anchor = readFileSync(anchorFile(file));
    // A branch: as old as it was, then further than it ever got.
    writeFileSync(file, old);
    writeFileSync(anchorFile(file), oldAnchor);
    for (let round = 0; round < 5; round++) {
      using(file, (vault) => {
        vault.decide('default', { kind: 'ignore', name: 'Fantasio' });
      });
    }
    writeFileSync(anchorFile(file), anchor);
    assert.match(noticed(file), /history/);
  });

  it('notices that the anchor is gone, changed, or of another vault', () => {
    const { file } = newVault();
    rmSync(anchorFile(file));
    assert.match(noticed(file), /missing/);
    writeFileSync(anchorFile(file), readFileSync(anchorFile(original)));
    assert.match(noticed(file), /changed/);
    writeFileSync(anchorFile(file), '{');
    assert.match(noticed(file), /changed/);
  });

  it('notices in an open vault what was changed under way', () => {
    const file = filledVault();
    const vault = open(file);
    forge(file, 'DELETE FROM decisions; UPDATE manifest SET generation = generation');
    assert.notDeepEqual(vault.check(), []);
    vault.close();
  });
});
