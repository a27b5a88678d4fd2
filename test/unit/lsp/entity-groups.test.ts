import assert from 'node:assert/strict';
import type { EntityType, Mention } from '../../../server/src/core/types.ts';
import { groupMentions, groupOf } from '../../../server/src/lsp/entity-groups.ts';

/** Mentions of a text in which they stand in brackets, with a type before a colon where it is not PERSON. */
function marked(source: string): { text: string; mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  for (const [part, inside] of source.matchAll(/\[([^\]]+)\]|[^[]+/gu)) {
    const [, type = 'PERSON', name = inside ?? part] = /^([A-Z]+):(.*)$/u.exec(inside ?? '') ?? [];
    if (inside !== undefined) {
      const start = text.length;
      const end = start + name.length;
      mentions.push({ type: type as EntityType, start, end, confidence: 1, detector: 'model' });
    }
    text += name;
  }
  return { text, mentions };
}

function check(what: string, source: string, expected: readonly (readonly string[])[]): void {
  it(what, () => {
    const { text, mentions } = marked(source);
    const groups = groupMentions(text, mentions);
    const found = groups.map((group) => group.mentions.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(found, expected);
    for (const mention of mentions) assert.ok(groupOf(groups, mention));
  });
}

describe('entities of a document', () => {
  it('leave a short form alone that the user split off', () => {
    const { text, mentions } = marked('[Marie Dubois] ... [Dubois]');
    const groups = groupMentions(text, mentions, (_type, name) => name === 'Dubois');
    assert.deepEqual(
      groups.map(({ name }) => name),
      ['Marie Dubois', 'Dubois'],
    );
  });

  it('are found among thousands without comparing each with each', () => {
    const names = Array.from({ length: 8000 }, (_, i) => `[Anne Nom${letters(i)}]\n[Nom${letters(i)}]`);
    const { text, mentions } = marked(names.join('\n'));
    const start = performance.now();
    assert.equal(groupMentions(text, mentions).length, 8000);
    // Each with each would be 256 million comparisons.
    assert.ok(performance.now() - start < 5000);
  });

  check('join short forms with the one full name they fit', '[Marie Dubois], [Mme] ... [Dubois], [Marie]', [
    ['Marie Dubois', 'Dubois', 'Marie'],
    ['Mme'],
  ]);
  check(
    'join initials and titles',
    '[Karim Benali], M. [Benali], [K. Benali], [Mme Benali], [BENALI Karim]',
    [['Karim Benali', 'Benali', 'K. Benali', 'Mme Benali', 'BENALI Karim']],
  );
  check('join hyphened initials', '[Jean-Pierre Martin] [J.-P. Martin] [P. Durand]', [
    ['Jean-Pierre Martin', 'J.-P. Martin'],
    ['P. Durand'],
  ]);
  check('leave initials alone that are somebody else’s', '[Karim Benali] [A. Benali] [Benali]', [
    ['Karim Benali'],
    ['A. Benali'],
    ['Benali'],
  ]);
  check('join capitals and accents', '[Hélène Garnier] [HELENE GARNIER]', [
    ['Hélène Garnier', 'HELENE GARNIER'],
  ]);
  check('leave a surname alone that two people have', '[Marie Dubois] [Paul Dubois] [Dubois]', [
    ['Marie Dubois'],
    ['Paul Dubois'],
    ['Dubois'],
  ]);
  check('never join other types', '[LOCATION:Lyon] [ORGANIZATION:Lyon] [LOCATION:Lyon]', [
    ['Lyon', 'Lyon'],
    ['Lyon'],
  ]);
  check('keep two people apart', '[Anne Petit] [Luc Grand]', [['Anne Petit'], ['Luc Grand']]);
});

/** A number as letters: names hold no digits. */
function letters(value: number): string {
  return Array.from(String(value), (digit) => String.fromCharCode(97 + Number(digit))).join('');
}
