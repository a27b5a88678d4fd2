import assert from 'node:assert/strict';
import { planRename } from '../../../server/src/core/pseudonyms/rename.ts';
import type { EntityType } from '../../../server/src/core/types.ts';
import { MemoryMapping } from './memory-mapping.ts';
import { replaced } from './support.ts';

const TEXT =
  '[Marie Dubois], [Paul Dubois], [Anne Petit], [LOCATION Lyon], [ORGANIZATION Kelvar SARL], [EMAIL marie.dubois@kelvar.fr]';

function plan(type: EntityType, key: string, pseudonym: string): ReturnType<typeof planRename> {
  const mapping = new MemoryMapping();
  replaced(mapping, TEXT);
  const entity = mapping.entity(type, key);
  assert.ok(entity !== undefined);
  return planRename(mapping, entity, pseudonym, 'fr');
}

describe('renaming a pseudonym', () => {
  it('changes the words of the name, and the family and the address with them', () => {
    const changes = plan('PERSON', 'marie dubois', 'Zélie Quintard');
    assert.ok(typeof changes === 'object');
    assert.deepEqual(
      changes.components.map(({ kind, key, pseudonym }) => [kind, key, pseudonym]),
      [
        ['given', 'marie', 'Zélie'],
        ['surname', 'dubois', 'Quintard'],
        [
          'whole:EMAIL',
          'marie.dubois@kelvar.fr',
          changes.entities.find(({ pseudonym }) => pseudonym.startsWith('zelie.quintard@'))?.pseudonym,
        ],
      ],
    );
    assert.equal(changes.entities.length, 3);
    assert.equal(changes.entities[0]?.pseudonym, 'Zélie Quintard');
    assert.ok(changes.entities.slice(1).some(({ pseudonym }) => pseudonym.endsWith(' Quintard')));
  });

  it('changes only what differs', () => {
    const mapping = new MemoryMapping();
    const [marie = ''] = replaced(mapping, TEXT);
    const entity = mapping.entity('PERSON', 'marie dubois');
    assert.ok(entity !== undefined);
    const changes = planRename(mapping, entity, `Zélie ${marie.split(' ')[1] ?? ''}`, 'fr');
    assert.ok(typeof changes === 'object');
    assert.deepEqual(
      changes.components.map(({ kind }) => kind),
      ['given', 'whole:EMAIL'],
    );
  });

  it('works for places, organisations and addresses', () => {
    for (const [type, key, pseudonym] of [
      ['LOCATION', 'lyon', 'Quimperval'],
      ['ORGANIZATION', 'kelvar', 'Zorvane'],
      ['EMAIL', 'marie.dubois@kelvar.fr', 'z.q@zorvane.example'],
    ] as const) {
      const changes = plan(type, key, pseudonym);
      assert.ok(typeof changes === 'object', type);
      assert.equal(changes.components[0]?.pseudonym, pseudonym);
    }
  });

  it('refuses names that are somebody’s, and other shapes', () => {
    const mapping = new MemoryMapping();
    const [, , anne = ''] = replaced(mapping, TEXT);
    assert.equal(plan('PERSON', 'marie dubois', anne), 'taken');
    assert.equal(plan('PERSON', 'marie dubois', 'Anne Quintard'), 'taken');
    assert.equal(plan('PERSON', 'marie dubois', 'Zélie'), 'shape');
    assert.equal(plan('PERSON', 'marie dubois', 'Zélie Anaïs Quintard'), 'shape');
    assert.equal(plan('PERSON', 'marie dubois', ''), 'shape');
  });
});
