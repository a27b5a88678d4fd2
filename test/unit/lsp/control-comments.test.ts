import assert from 'node:assert/strict';
import { silencedRanges } from '../../../server/src/core/detect/controls.ts';
import { controlComment } from '../../../server/src/lsp/control-comments.ts';

describe('a comment that says "leave the next line alone"', () => {
  for (const language of [
    'typescript',
    'python',
    'html',
    'markdown',
    'sql',
    'latex',
    'css',
    'plaintext',
    'unheard-of',
  ]) {
    it(`is understood by the detector in ${language}`, () => {
      const comment = controlComment(language, 'ignore-next');
      assert.ok(comment);
      const text = `before\n${comment}\nMarie Dubois\nafter`;
      const at = text.indexOf('Marie');
      const silenced = silencedRanges(text);
      assert.ok(
        silenced.some(({ start, end }) => start <= at && at < end),
        comment,
      );
      assert.ok(!silenced.some(({ end }) => end > text.indexOf('after') + 1), 'only that line');
    });
  }

  for (const language of ['json', 'csv']) {
    it(`is not offered where ${language} has no room for it`, () => {
      assert.equal(controlComment(language, 'ignore-next'), undefined);
    });
  }
});
