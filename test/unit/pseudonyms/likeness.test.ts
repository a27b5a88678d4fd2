import assert from 'node:assert/strict';
import { isAlike } from '../../../server/src/core/pseudonyms/likeness.ts';

describe('likeness of a pseudonym and its original', () => {
  function check(a: string, b: string, expected: boolean): void {
    it(`${a}, ${b}`, () => {
      assert.equal(isAlike(a, b), expected);
      assert.equal(isAlike(b, a), expected);
    });
  }
  check('lefebvre', 'lefevre', true);
  check('luc', 'lucien', true);
  check('martin', 'martel', true);
  check('dupont', 'dupond', true);
  check('bernard', 'renard', true);
  check('dubois', 'moreau', false);
  check('anne', 'zoe', false);
  check('jean', 'jade', false);
});
