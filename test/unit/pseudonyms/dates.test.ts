import assert from 'node:assert/strict';
import { MemoryMapping } from './memory-mapping.ts';
import { replaced } from './support.ts';

const DAY = 86_400_000;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
const TEXT =
  '[Marie Dubois], née le [BIRTH_DATE 1984-03-12], entrée le [DATE 2010-01-04], vue le [DATE 2010-02-04]. ' +
  '[Paul Petit], né le [BIRTH_DATE 1979-11-30], vu le [DATE 2010-02-04]. Mme [Dubois] : [DATE 2010-01-04].';

describe('dates', () => {
  it('are moved by one number of days in a domain', () => {
    const [, birth = '', first = '', second = '', , other = '', same = '', , again = ''] = replaced(
      new MemoryMapping(),
      TEXT,
    );
    const shift = days('1984-03-12', birth);
    assert.notEqual(shift, 0);
    assert.deepEqual(
      [
        days('2010-01-04', first),
        days('2010-02-04', second),
        days('1979-11-30', other),
        days('2010-02-04', same),
      ],
      [shift, shift, shift, shift],
    );
    assert.equal(again, first);
  });

  it('are moved by a number of days of each person’s own, by setting', () => {
    const mapping = new MemoryMapping(undefined, 'natural', { dates: 'person' });
    const [, birth = '', first = '', second = '', , other = '', same = '', , again = ''] = replaced(
      mapping,
      TEXT,
    );
    const shift = days('1984-03-12', birth);
    const others = days('1979-11-30', other);
    assert.notEqual(shift, others);
    assert.deepEqual(
      [days('2010-01-04', first), days('2010-02-04', second), days('2010-02-04', same)],
      [shift, shift, others],
    );
    // The short form is the same person.
    assert.equal(again, first);
  });

  it('of two people may fall on one day: each keeps its distance', () => {
    // A day of somebody's is chosen so that it falls where another's has fallen.
    const mapping = new MemoryMapping(undefined, 'natural', { dates: 'person' });
    const [, birth = '', , other = ''] = replaced(
      mapping,
      '[Marie Dubois] [DATE 2000-01-03] [Paul Petit] [DATE 2000-01-03]',
    );
    const [shift, others] = [days('2000-01-03', birth), days('2000-01-03', other)];
    const meeting = new Date(Date.parse('2000-01-03') + (shift - others) * DAY).toISOString().slice(0, 10);
    const [, met] = replaced(mapping, `[Paul Petit] [DATE ${meeting}]`);
    assert.equal(met, birth);
    const keys = mapping.entities
      .values()
      .flatMap(({ type, pseudonym }) => (type === 'DATE' ? [pseudonym] : []));
    assert.equal(new Set(keys).size, 3);
    assert.ok(keys.includes(`${birth} (2)`));
  });

  it('are the domain’s where a document names nobody', () => {
    const mapping = new MemoryMapping(undefined, 'natural', { dates: 'person' });
    const [first = '', second = ''] = replaced(mapping, 'le [DATE 2010-01-04] et le [DATE 4 février 2010]');
    assert.notEqual(first, '2010-01-04');
    assert.doesNotMatch(second, /\(/);
  });
});
