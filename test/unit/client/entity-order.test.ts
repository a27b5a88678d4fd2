import assert from 'node:assert/strict';
import { EVERYTHING, grouped, isOpen, type Filter, type Order } from '../../../client/src/entity-order.ts';
import type { EntityType } from '../../../server/src/core/types.ts';
import type { EntityState, EntityView } from '../../../server/src/protocol.ts';

function entity(name: string, type: EntityType, state: EntityState, mentions: number, files = 1): EntityView {
  const places = Array.from({ length: files }, (_, i) => ({ uri: `file:///${String(i)}`, ranges: [] }));
  return { key: `${type}:${name}`, type, name, variants: [`${name}s`], state, mentions, places };
}

const ENTITIES = [
  entity('Lyon', 'LOCATION', 'new', 9),
  entity('Zoé Martin', 'PERSON', 'unsure', 5, 3),
  entity('Anne Petit', 'PERSON', 'accepted', 2, 4),
  entity('Émile Roux', 'PERSON', 'new', 5),
  entity('Rose', 'PERSON', 'ignored', 0, 0),
];

function check(what: string, filter: Filter, order: Order, expected: readonly (readonly string[])[]): void {
  it(what, () => {
    const groups = grouped(ENTITIES, filter, order);
    assert.deepEqual(
      groups.map(({ type, entities }) => [type, ...entities.map(({ name }) => name)]),
      expected,
    );
  });
}

describe('entities in the review view', () => {
  const ignored = ['ignored', 'Rose'];
  const lyon = ['LOCATION', 'Lyon'];
  check('stand under their types, ignored ones last', EVERYTHING, 'mentions', [
    ['PERSON', 'Émile Roux', 'Zoé Martin', 'Anne Petit'],
    lyon,
    ignored,
  ]);
  check('are sorted by name as people sort', EVERYTHING, 'name', [
    ['PERSON', 'Anne Petit', 'Émile Roux', 'Zoé Martin'],
    lyon,
    ignored,
  ]);
  check('are sorted by what is to be decided', EVERYTHING, 'state', [
    ['PERSON', 'Émile Roux', 'Zoé Martin', 'Anne Petit'],
    lyon,
    ignored,
  ]);
  check('are sorted by files', EVERYTHING, 'files', [
    ['PERSON', 'Anne Petit', 'Zoé Martin', 'Émile Roux'],
    lyon,
    ignored,
  ]);
  check('are found by a part of any form', { word: 'rouxs', states: [] }, 'name', [['PERSON', 'Émile Roux']]);
  check('are filtered by state', { word: '', states: ['accepted', 'ignored'] }, 'name', [
    ['PERSON', 'Anne Petit'],
    ignored,
  ]);

  it('are to be decided on until somebody has', () => {
    assert.deepEqual(ENTITIES.map(isOpen), [true, true, false, true, false]);
  });

  it('are ordered in the blink of an eye when there are ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      entity(`n${String((i * 7919) % 10_007)}`, 'EMAIL', 'new', 1),
    );
    const start = performance.now();
    assert.equal(grouped(many, EVERYTHING, 'mentions')[0]?.entities.length, 10_000);
    assert.ok(performance.now() - start < 500);
  });
});
