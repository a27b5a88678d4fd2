import assert from 'node:assert/strict';
import { rewritten } from '../../../server/src/lsp/file-names.ts';

function check(
  what: string,
  stems: readonly string[],
  replace: readonly [string, string][],
  expected: readonly string[],
) {
  it(what, () => {
    const lines = stems.map((stem) => stem.replaceAll(/[_\-.+]/gu, ' '));
    const text = lines.join('\n\n');
    const edits = replace
      .map(([from, to]) => ({ start: text.indexOf(from), end: text.indexOf(from) + from.length, text: to }))
      .sort((a, b) => a.start - b.start);
    assert.deepEqual(
      rewritten(
        stems.map((stem) => ({ stem })),
        lines,
        edits,
      ),
      expected,
    );
  });
}

describe('names of files', () => {
  check(
    'keep what separates their words',
    ['cv_Marie_Dubois-2024'],
    [['Marie Dubois', 'Claire Morel']],
    ['cv_Claire_Morel-2024'],
  );
  check(
    'are rewritten each by its own edits',
    ['Paul Vasseur', 'rien', 'lettre-Vasseur'],
    [
      ['Paul Vasseur', 'Luc Tessier'],
      ['lettre Vasseur', 'lettre Tessier'],
    ],
    ['Luc Tessier', 'rien', 'lettre-Tessier'],
  );
  check('hold nothing that a file system refuses', ['Dubois'], [['Dubois', 'A/B: C']], ['AB C']);
});
