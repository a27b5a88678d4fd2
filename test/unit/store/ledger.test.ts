import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Vault } from '../../../server/src/store/vault.ts';
import type { LedgerSpan, NewRun } from '../../../server/src/store/vault-service.ts';
import { digest, hasCode, intent, newVault, open, removeFolders, RUN, span, using } from './support.ts';

const FILE = '/work space/a.txt';

describe('runs', () => {
  after(removeFolders);
  let file: string;
  let vault: Vault;
  beforeEach(() => {
    ({ file } = newVault());
    vault = open(file);
  });
  afterEach(() => {
    vault.close();
  });

  function done(kind: NewRun['kind'], before: string, after: string, path = FILE): string {
    const id = vault.beginRun({ ...RUN, kind });
    vault.intend(id, [intent(path, before, after)]);
    vault.settle(id, [{ path, outcome: 'written' }]);
    vault.endRun(id, 'done');
    return id;
  }

  it('are listed newest first, with what they wrote', () => {
    const first = vault.beginRun(RUN);
    vault.intend(first, [intent(FILE, 'a', 'b', [span(), span()]), intent('/work space/b.txt', 'c', 'd')]);
    vault.settle(first, [
      { path: FILE, outcome: 'written' },
      { path: '/work space/b.txt', outcome: 'failed' },
    ]);
    assert.deepEqual(
      vault.runFiles(first).map(({ path, outcome, spans }) => [path, outcome, spans.length]),
      [
        [FILE, 'written', 2],
        ['/work space/b.txt', 'failed', 1],
      ],
    );
    vault.endRun(first, 'partial');
    const second = vault.beginRun({ ...RUN, kind: 'undo' });
    const [newest, oldest] = vault.runs();
    assert.deepEqual([newest?.id, newest?.outcome, newest?.live], [second, 'open', true]);
    assert.deepEqual(
      [oldest?.id, oldest?.outcome, oldest?.files, oldest?.mentions],
      [first, 'partial', 1, 2],
    );
    assert.deepEqual(oldest?.roots, RUN.roots);
  });

  it('keep others out of the same files, not out of different ones', () => {
    const roots: readonly (readonly [string, string, boolean])[] = [
      ['/w', '/w', true],
      ['/w', '/w/sub/file.txt', true],
      ['/w/sub', '/w', true],
      ['/w', '/w2', false],
      ['/w/a', '/w/b', false],
      ['/w/a', '/w/a..b', false],
    ];
    for (const [mine, other, overlap] of roots) {
      const id = vault.beginRun({ ...RUN, roots: [mine] });
      const another = (): string => vault.beginRun({ ...RUN, roots: [other] });
      if (overlap) assert.throws(another, hasCode('run-busy'), `${mine} ${other}`);
      else vault.endRun(another(), 'done');
      vault.endRun(id, 'done');
    }
  });

  it('that were left open must be resumed before another begins', () => {
    const id = vault.beginRun(RUN);
    vault.intend(id, [intent(FILE, 'a', 'b')]);
    vault.close();
    vault = open(file);
    assert.deepEqual(
      vault.runs().map(({ outcome, live }) => [outcome, live]),
      [['open', false]],
    );
    assert.throws(() => vault.beginRun(RUN), hasCode('run-interrupted'));
    vault.resumeRun(id);
    using(file, (other) => {
      assert.throws(() => {
        other.resumeRun(id);
      }, hasCode('run-busy'));
      assert.throws(() => {
        other.endRun(id, 'done');
      }, hasCode('run-busy'));
    });
    assert.deepEqual(
      vault.runFiles(id).map(({ outcome }) => outcome),
      ['pending'],
    );
    vault.settle(id, [{ path: FILE, outcome: 'skipped' }]);
    vault.endRun(id, 'undone');
    assert.throws(() => {
      vault.resumeRun(id);
    }, hasCode('nothing-to-do'));
    assert.throws(() => {
      vault.intend(id, []);
    }, hasCode('nothing-to-do'));
    vault.endRun(vault.beginRun(RUN), 'done');
  });

  it('are followed by content and by path, the newest first', () => {
    const first = done('pseudonymize', 'a', 'b');
    assert.equal(vault.ledgerOf(digest('b'))?.runId, first);
    assert.equal(vault.ledgerAt(FILE)?.before, digest('a'));
    assert.equal(vault.ledgerOf(digest('a')), undefined);
    const second = done('pseudonymize', 'b', 'c');
    assert.equal(vault.ledgerAt(FILE)?.runId, second);
    assert.equal(vault.ledgerOf(digest('b'))?.runId, first);
    // What a restore writes is an original: nothing to take back.
    done('restore', 'c', 'a');
    assert.equal(vault.ledgerOf(digest('a')), undefined);
    assert.equal(vault.ledgerAt(FILE)?.runId, second);
    // Another run with the same outcome stands on top.
    assert.equal(vault.ledgerOf(digest('b'))?.runId, first);
    const third = done('pseudonymize', 'a', 'b');
    assert.equal(vault.ledgerOf(digest('b'))?.runId, third);
  });

  it('that did not write a file do not count as its origin', () => {
    const id = vault.beginRun(RUN);
    vault.intend(id, [intent(FILE, 'a', 'b'), intent('/work space/b.txt', 'c', 'd')]);
    vault.settle(id, [{ path: FILE, outcome: 'skipped' }]);
    assert.equal(vault.ledgerOf(digest('b')), undefined);
    // Perhaps written before a crash: the content decides.
    assert.equal(vault.ledgerOf(digest('d'))?.runId, id);
  });

  it('to a copy are known by the copy and settled by the source', () => {
    const id = vault.beginRun({ ...RUN, toCopy: true });
    vault.intend(id, [{ ...intent(FILE, 'a', 'b'), target: '/out/a.txt' }]);
    vault.settle(id, [{ path: FILE, outcome: 'written' }]);
    vault.endRun(id, 'done');
    assert.equal(vault.ledgerAt('/out/a.txt')?.runId, id);
    assert.equal(vault.ledgerAt(FILE), undefined);
    assert.deepEqual(
      vault.runFiles(id).map(({ target, outcome }) => [target, outcome]),
      [['/out/a.txt', 'written']],
    );
    assert.equal(vault.runs()[0]?.files, 1);
  });

  it('are told by the output alone while the vault is locked, originals are not', () => {
    done('pseudonymize', 'a', 'b');
    done('restore', 'b', 'c');
    vault.close();
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((letter) => Vault.wroteFile(file, digest(letter))),
      [false, true, false, false],
    );
    vault = open(file);
  });

  it('count how often an entity was replaced', () => {
    const id = vault.beginRun(RUN);
    const { entityId } = vault.hold(() => {
      vault.prepare(
        'default',
        [{ id: 'd', language: 'fr', encoding: 'unicode', mentions: [mention('Marie Dubois')] }],
        new Set(),
      );
      return { entityId: vault.entities('default')[0]?.id ?? '' };
    });
    vault.intend(id, [
      intent(FILE, 'a', 'b', [span('x', 'y', entityId), span('x', 'y', entityId)]),
      intent('/work space/b.txt', 'c', 'd', [span('x', 'y', entityId)]),
    ]);
    vault.settle(id, [
      { path: FILE, outcome: 'written' },
      { path: '/work space/b.txt', outcome: 'written' },
    ]);
    const [entity] = vault.entities('default');
    assert.deepEqual([entity?.name, entity?.mentions, entity?.files], ['Marie Dubois', 3, 2]);
  });

  it('give back any spans, in chunks too', () => {
    const spans = fc.array(
      fc.record(
        {
          start: fc.nat(),
          length: fc.nat(),
          original: fc.string({ unit: 'grapheme' }),
          replacement: fc.string({ unit: 'grapheme' }),
          type: fc.constantFrom('PERSON', 'EMAIL'),
          entityId: fc.uuid(),
        },
        { noNullPrototype: true },
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(spans, (some) => {
        const id = vault.beginRun(RUN);
        const many: LedgerSpan[] = Array.from({ length: 450 }, () => some).flat();
        vault.intend(id, [intent(FILE, 'a', 'b', many)]);
        const [found] = vault.runFiles(id);
        vault.endRun(id, 'done');
        assert.deepEqual(found?.spans, many);
      }),
      { numRuns: 25 },
    );
  });
});

function mention(surface: string): { type: 'PERSON'; surface: string; before: string; after: string } {
  return { type: 'PERSON', surface, before: '', after: '' };
}
