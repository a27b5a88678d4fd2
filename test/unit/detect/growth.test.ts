/** Time grows with the length of the text, for each rule by itself: `npm run bench -- growth` goes up to 10 MB. */
import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/core/detect/rules/index.ts';
import { FACTOR, GROWTH_CASES, growthOf, HOSTILE, MOST } from '../../support/growth.ts';

const SIZE = 320_000;

describe('time grows with the text', () => {
  it('is tried for every rule', () => {
    assert.deepEqual(Object.keys(HOSTILE).sort(), [...new Set(RULES.map(({ id }) => id))].sort());
  });

  for (const one of GROWTH_CASES) {
    it(`${one.name}: ${JSON.stringify(one.unit)}`, function () {
      this.timeout(60_000);
      const { ratio } = growthOf(one, SIZE);
      assert.ok(ratio < MOST, `${FACTOR} times the text took ${ratio.toFixed(1)} times the time`);
    });
  }
});
