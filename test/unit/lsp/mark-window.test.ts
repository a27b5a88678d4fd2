import assert from 'node:assert/strict';
import { windowOfMarks } from '../../../server/src/lsp/mark-window.ts';
import type { Mark } from '../../../server/src/protocol.ts';

function marks(count: number): Mark[] {
  return Array.from({ length: count }, (_, line) => ({
    range: { start: { line, character: 0 }, end: { line, character: 3 } },
    type: 'PERSON',
    severity: 'warning',
  }));
}

describe('marks of a document that has very many', () => {
  const check = (
    count: number,
    visible: [number, number] | undefined,
    first: number,
    length: number,
  ): void => {
    it(`${count} marks, lines ${String(visible)}: ${length} from line ${first}`, () => {
      const shown = windowOfMarks(marks(count), visible, 100);
      assert.equal(shown.length, length);
      assert.equal(shown[0]?.range.start.line, first);
    });
  };
  check(50, undefined, 0, 50);
  check(100, [90, 95], 0, 100);
  check(1000, undefined, 0, 100);
  check(1000, [500, 520], 460, 100);
  check(1000, [990, 999], 900, 100);
  check(1000, [0, 10], 0, 100);
});
