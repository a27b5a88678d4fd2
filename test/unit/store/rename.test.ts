import assert from 'node:assert/strict';
import type { EntityType } from '../../../server/src/core/types.ts';
import type { Vault } from '../../../server/src/store/vault.ts';
import { document, hasCode, intent, newVault, removeFolders, RUN, span, using } from './support.ts';

const FAMILY = document(
  'a',
  'Marie Dubois',
  'Paul Dubois',
  ['LOCATION', 'Quimper'],
  ['ORGANIZATION', 'Kelvar'],
);

function pseudonyms(vault: Vault): string[] {
  return vault.render('default', FAMILY).map(({ text }) => text);
}

function rename(vault: Vault, name: string, pseudonym: string, type: EntityType = 'PERSON'): void {
  vault.decide('default', { kind: 'rename', type, name, pseudonym });
}

function idOf(vault: Vault, name: string): string {
  return vault.entities('default').find((entity) => entity.name === name)?.id ?? assert.fail(name);
}

/** Enters a file in the ledger in which an entity was replaced. */
function write(vault: Vault, entityId: string, kind: 'pseudonymize' | 'restore' = 'pseudonymize'): void {
  const [before, after] = kind === 'pseudonymize' ? ['a', 'b'] : ['b', 'a'];
  const runId = vault.beginRun({ ...RUN, kind });
  const spans = kind === 'pseudonymize' ? [span('Marie Dubois', 'Claire Petit', entityId)] : [];
  vault.intend(runId, [intent('/x.txt', before, after, spans)]);
  vault.settle(runId, [{ path: '/x.txt', outcome: 'written' }]);
  vault.endRun(runId, 'done');
}

describe('renaming in the vault', () => {
  let file: string;

  beforeEach(() => {
    ({ file } = newVault());
    using(file, (vault) => vault.prepare('default', [FAMILY], new Set()));
  });
  afterEach(removeFolders);

  it('holds from now on, for the family too, also after the vault was opened again', () => {
    const before = using(file, (vault) => {
      const old = pseudonyms(vault);
      rename(vault, 'Marie Dubois', ' Zélie  Quintard ');
      return old;
    });
    using(file, (vault) => {
      const [marie, paul, ...rest] = pseudonyms(vault);
      assert.equal(marie, 'Zélie Quintard');
      assert.equal(paul, `${before[1]?.split(' ')[0] ?? ''} Quintard`);
      assert.deepEqual(rest, before.slice(2));
      assert.deepEqual(vault.check(), []);
      assert.equal(vault.audit().filter(({ action }) => action === 'decide').length, 1);
    });
  });

  it('works for places and organisations', () => {
    using(file, (vault) => {
      rename(vault, 'Quimper', 'Quimperval', 'LOCATION');
      rename(vault, 'Kelvar', 'Zorvane', 'ORGANIZATION');
      assert.deepEqual(pseudonyms(vault).slice(2), ['Quimperval', 'Zorvane']);
    });
  });

  it('is seen by another program that has the vault open', () => {
    using(file, (vault) => {
      using(file, (other) => {
        rename(other, 'Marie Dubois', 'Zélie Quintard');
      });
      assert.equal(pseudonyms(vault)[0], 'Zélie Quintard');
    });
  });

  it('keeps the old pseudonym for restoring, and from everybody else', () => {
    using(file, (vault) => {
      const [old = '', paul = ''] = pseudonyms(vault);
      rename(vault, 'Marie Dubois', 'Zélie Quintard');
      const reverse = vault
        .reverseDictionary('default')
        .filter(({ original }) => original === 'Marie Dubois');
      assert.deepEqual(reverse.map(({ pseudonym }) => pseudonym).sort(), [old, 'Zélie Quintard'].sort());
      assert.equal(new Set(reverse.map(({ entityId }) => entityId)).size, 1);
      assert.ok(vault.dictionary('default').pseudonyms.some(({ name }) => name === old));
      const given = old.split(' ')[0] ?? '';
      assert.throws(() => {
        rename(vault, 'Paul Dubois', `${given} Quintard`);
      }, hasCode('pseudonym-taken'));
      assert.equal(pseudonyms(vault)[1], `${paul.split(' ')[0] ?? ''} Quintard`);
    });
  });

  it('is undone, and can be done again', () => {
    using(file, (vault) => {
      const before = pseudonyms(vault);
      for (let round = 0; round < 2; round++) {
        rename(vault, 'Marie Dubois', 'Zélie Quintard');
        const [decision] = vault.decisions('default');
        vault.undoDecision(decision?.id ?? '');
        assert.deepEqual(pseudonyms(vault), before);
        assert.deepEqual(vault.decisions('default'), []);
      }
    });
    using(file, (vault) => {
      assert.deepEqual(vault.check(), []);
    });
  });

  it('refuses other shapes, names of others, and names it does not know', () => {
    using(file, (vault) => {
      const before = pseudonyms(vault);
      const check = (name: string, pseudonym: string, code: Parameters<typeof hasCode>[0]): void => {
        assert.throws(() => {
          rename(vault, name, pseudonym);
        }, hasCode(code));
      };
      check('Marie Dubois', 'Zélie', 'pseudonym-shape');
      check('Marie Dubois', ' ', 'pseudonym-shape');
      check('Marie Dubois', 'Zé\u0007lie Quintard', 'pseudonym-shape');
      check('Marie Dubois', 'Paul Quintard', 'pseudonym-taken');
      check('Marie Dubois', before[1] ?? '', 'pseudonym-taken');
      check('Marie Dubois', before[0] ?? '', 'nothing-to-do');
      check('Anne Petit', 'Zélie Quintard', 'nothing-to-do');
      assert.deepEqual(pseudonyms(vault), before);
      assert.deepEqual(vault.decisions('default'), []);
    });
  });

  it('refuses while a file has the pseudonym, or that of a relative; restored, it goes', () => {
    using(file, (vault) => {
      write(vault, idOf(vault, 'Paul Dubois'));
      assert.throws(() => {
        rename(vault, 'Marie Dubois', 'Zélie Quintard');
      }, hasCode('pseudonym-in-use'));
      rename(vault, 'Quimper', 'Quimperval', 'LOCATION');
      write(vault, '', 'restore');
      rename(vault, 'Marie Dubois', 'Zélie Quintard');
      assert.equal(pseudonyms(vault)[0], 'Zélie Quintard');
    });
  });

  it('leaves nothing of an erased name but its reserved pseudonyms', () => {
    using(file, (vault) => {
      const [old = ''] = pseudonyms(vault);
      rename(vault, 'Marie Dubois', 'Zélie Quintard');
      vault.erase('default', [idOf(vault, 'Marie Dubois')]);
      assert.ok(!vault.reverseDictionary('default').some(({ pseudonym }) => pseudonym === old));
      assert.ok(!vault.dictionary('default').pseudonyms.some(({ name }) => name === old));
      assert.deepEqual(vault.decisions('default'), []);
      assert.deepEqual(vault.check(), []);
    });
  });
});

describe('merging in the vault', () => {
  afterEach(removeFolders);

  it('works for names with a hyphen', () => {
    const { file } = newVault();
    using(file, (vault) => {
      const full = document('a', 'Jean-Pierre Martinet');
      vault.prepare('default', [full], new Set());
      const [expected] = vault.render('default', full);
      vault.decide('default', {
        kind: 'merge',
        type: 'PERSON',
        name: 'Jean-Pierre Martin',
        into: 'Jean-Pierre Martinet',
      });
      const short = document('b', 'Jean-Pierre Martin');
      vault.prepare('default', [short], new Set());
      const [merged] = vault.render('default', short);
      assert.equal(merged?.entityId, expected?.entityId);
      assert.equal(merged?.text, expected?.text);
    });
  });
});
