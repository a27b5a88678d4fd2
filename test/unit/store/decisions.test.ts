import assert from 'node:assert/strict';
import type { NamedDocument } from '../../../server/src/core/pseudonyms/assignment-types.ts';
import type { Vault } from '../../../server/src/store/vault.ts';
import type { Decision } from '../../../server/src/store/vault-service.ts';
import { document, newVault, removeFolders, using } from './support.ts';

interface Written {
  readonly texts: readonly string[];
  readonly ids: readonly string[];
}

function write(vault: Vault, one: NamedDocument): Written {
  vault.prepare('default', [one], new Set());
  const replacements = vault.render('default', one);
  return {
    texts: replacements.map(({ text }) => text),
    ids: replacements.map(({ entityId }) => entityId),
  };
}

const LETTER = document('/letter.txt', 'Marie Dubois', 'Dubois', 'Marie Durand', 'Kelvar');
const LATER = document('/later.txt', 'Marie Dubois', 'Dubois', 'Marie Durand', 'Kelvar');

/** What holds of the documents to come: shown by one that is new, in a vault that was closed meanwhile. */
function check(
  what: string,
  decision: Decision,
  holds: (before: Written, after: Written, vault: Vault) => void,
): void {
  it(`${what}: stored, in force for documents to come, and undone`, () => {
    const { file } = newVault();
    const before = using(file, (vault) => {
      const written = write(vault, LETTER);
      vault.decide('default', decision);
      return written;
    });
    using(file, (vault) => {
      const [stored, ...more] = vault.decisions('default');
      assert.equal(stored?.kind, decision.kind);
      assert.equal(more.length, 0);
      holds(before, write(vault, LATER), vault);
      assert.deepEqual(vault.check(), []);
      vault.undoDecision(stored.id);
    });
    using(file, (vault) => {
      assert.deepEqual(vault.decisions('default'), []);
      assert.deepEqual(write(vault, LATER), before);
      const { ignored, retyped } = vault.dictionary('default');
      assert.deepEqual([ignored, retyped], [[], []]);
      assert.deepEqual(vault.check(), []);
      assert.equal(vault.audit().filter(({ action }) => action === 'decide').length, 2);
    });
  });
}

describe('decisions of the user', () => {
  afterEach(removeFolders);

  check(
    'merge',
    { kind: 'merge', type: 'PERSON', name: 'Marie Durand', into: 'Marie Dubois' },
    (before, after) => {
      assert.equal(after.ids[2], before.ids[0]);
      assert.equal(after.texts[2], before.texts[0]);
      assert.notEqual(before.texts[2], before.texts[0]);
    },
  );

  check('split of a short form', { kind: 'split', type: 'PERSON', name: 'Dubois' }, (before, after) => {
    assert.equal(before.ids[1], before.ids[0]);
    assert.notEqual(after.ids[1], after.ids[0]);
    assert.equal(after.ids[0], before.ids[0]);
  });

  check(
    'split by file',
    { kind: 'split', type: 'PERSON', name: 'Marie Dubois', files: ['/later.txt'] },
    (before, after, vault) => {
      assert.notEqual(after.ids[0], before.ids[0]);
      assert.notEqual(after.texts[0], before.texts[0]);
      assert.equal(after.ids[1], after.ids[0]);
      assert.deepEqual(write(vault, LETTER), before);
      const namesakes = vault.entities('default').filter(({ name }) => name === 'Marie Dubois');
      assert.equal(namesakes.filter(({ splitBy }) => splitBy !== undefined).length, 1);
      assert.equal(new Set(namesakes.map(({ pseudonym }) => pseudonym)).size, 2);
    },
  );

  check('retype', { kind: 'retype', name: 'Kelvar', type: 'ORGANIZATION' }, (_, __, vault) => {
    assert.deepEqual(vault.dictionary('default').retyped, [{ type: 'ORGANIZATION', name: 'Kelvar' }]);
  });

  check('ignore', { kind: 'ignore', name: 'Kelvar' }, (_, __, vault) => {
    assert.deepEqual(vault.dictionary('default').ignored, ['Kelvar']);
  });

  check(
    'rename',
    { kind: 'rename', type: 'PERSON', name: 'Marie Durand', pseudonym: 'Zélie Quintard' },
    (before, after) => {
      assert.equal(after.texts[2], 'Zélie Quintard');
      assert.deepEqual(after.ids, before.ids);
    },
  );

  it('split what was merged before, and merge what was split', () => {
    const { file } = newVault();
    using(file, (vault) => {
      const before = write(vault, LETTER);
      const merge = { kind: 'merge', type: 'PERSON', name: 'Marie Durand', into: 'Marie Dubois' } as const;
      const split = { kind: 'split', type: 'PERSON', name: 'Marie Durand' } as const;
      vault.decide('default', merge);
      assert.equal(write(vault, LETTER).texts[2], before.texts[0]);
      vault.decide('default', split);
      assert.deepEqual(write(vault, LETTER), before);
      vault.decide('default', merge);
      assert.equal(write(vault, LETTER).texts[2], before.texts[0]);
      for (const { id } of vault.decisions('default').toReversed()) vault.undoDecision(id);
      assert.deepEqual(write(vault, LETTER), before);
    });
  });
});
