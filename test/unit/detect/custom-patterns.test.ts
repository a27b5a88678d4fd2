/** A team's own patterns: what they find, what they refuse, and how their time grows. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findCustom } from '../../../server/src/core/detect/custom-patterns.ts';
import { compileDictionary } from '../../../server/src/core/detect/dictionary.ts';
import { detectDocument } from '../../../server/src/core/detect/pipeline.ts';
import { EMPTY_DICTIONARY } from '../../../server/src/core/types.ts';
import { NomDePlumeError } from '../../../server/src/errors.ts';
import { detectOptions } from '../../../server/src/batch/scan.ts';
import { patternsError } from '../../../server/src/pattern-settings.ts';
import { readTeamFile } from '../../../server/src/project-config.ts';
import { decodeSettings, DEFAULT_SETTINGS } from '../../../server/src/settings.ts';

const CUSTOMER = { name: 'Customer', pattern: '\\bCUST-[0-9]{6}\\b' };

function surfaces(text: string, pattern: string): string[] {
  return findCustom(text, [{ name: 'Test', pattern }]).map(({ start, end }) => text.slice(start, end));
}

describe('own patterns', () => {
  const check = (pattern: string, text: string, ...expected: string[]): void => {
    assert.deepEqual(surfaces(text, pattern), expected);
  };

  it('find what they say, with exact offsets', () => {
    check(CUSTOMER.pattern, '😀 CUST-123456, CUST-654321.', 'CUST-123456', 'CUST-654321');
    check('(?i)dossier [a-z]{2}[0-9]{3}', 'Le Dossier AB123 est clos', 'Dossier AB123');
    check('^[A-Z]{3}[0-9]$', 'ABC1\r\nxABC2\nABC3', 'ABC1', 'ABC3');
  });

  it('find nothing else', () => {
    check(CUSTOMER.pattern, 'CUST-1234567 XCUST-123456 CUST-12345');
    check('A[^B]*B', 'A\nB');
    check('\\b', 'abc');
  });

  it('find matches anywhere in a long line, and take no cut for the end of a word', () => {
    for (const before of [0, 200, 255, 256, 257, 511, 512, 513, 700, 5000]) {
      const text = `${'ab '.repeat(before)}CUST-123456${' ab'.repeat(300)}`;
      check(CUSTOMER.pattern, text, 'CUST-123456');
    }
    check('\\b[a-z]{250}\\b', 'a'.repeat(4000));
    check('^X|X$', 'X'.repeat(1500), 'X', 'X');
  });

  it('win over what the rules see inside, and carry no name', () => {
    const text = 'réf. CUST-06 12 34 56 78';
    const settings = { ...DEFAULT_SETTINGS, patterns: [{ name: 'Ref', pattern: 'CUST-[0-9 ]+[0-9]' }] };
    const mentions = detectDocument({
      text,
      model: undefined,
      dictionary: compileDictionary(EMPTY_DICTIONARY),
      options: detectOptions(settings, 'plaintext', false),
    });
    assert.deepEqual(
      mentions.map(({ type, start, end, rule }) => [type, text.slice(start, end), rule]),
      [['CUSTOM', 'CUST-06 12 34 56 78', 'custom']],
    );
  });
});

describe('own patterns in settings', () => {
  const wrong: readonly (readonly [patterns: unknown, says: RegExp])[] = [
    [[CUSTOMER, { name: 'Broken', pattern: '([0-9]+' }], /"Broken" is not in the syntax of RE2/],
    [[{ name: 'Ahead', pattern: 'a(?=b)' }], /"Ahead" is not in the syntax of RE2/],
    [[{ name: 'Back', pattern: '(a)\\1' }], /"Back" is not in the syntax of RE2/],
    [[{ name: 'Huge', pattern: '((a{100}){100}){100}' }], /"Huge" is not in the syntax of RE2/],
    [[{ name: 'All', pattern: '[0-9]*' }], /"All" is found everywhere/],
    [[{ name: 'Far', pattern: 'a[^b]*b|a' }], /"Far" takes long/],
    [[{ name: 'Far', pattern: '[0-9]+-[0-9]+|[0-9]{3}' }], /"Far" takes long/],
    [[CUSTOMER, { name: 'None' }], /Pattern 2 of the list is not complete/],
    ['CUST', /not a list/],
  ];
  for (const [patterns, says] of wrong) {
    it(`are refused by name: ${JSON.stringify(patterns)}`, () => {
      const error = patternsError({ patterns });
      assert.ok(error instanceof NomDePlumeError);
      assert.equal(error.code, 'settings-invalid');
      assert.match(error.message, says);
      assert.deepEqual(decodeSettings({ patterns }), { settings: DEFAULT_SETTINGS, invalid: ['patterns'] });
    });
  }

  it('are read from the team’s file, and a wrong one stops the run', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nom-de-plume-'));
    try {
      const write = (patterns: unknown): void => {
        writeFileSync(path.join(folder, '.nomdeplume.json'), JSON.stringify({ patterns }));
      };
      write([CUSTOMER]);
      assert.deepEqual(readTeamFile(folder, DEFAULT_SETTINGS)?.settings.patterns, [CUSTOMER]);
      write([{ name: 'Broken', pattern: '(' }]);
      assert.throws(() => readTeamFile(folder, DEFAULT_SETTINGS), /"Broken"/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('own patterns of every day', () => {
  for (const pattern of [
    '\\bCUST-[0-9]{6}\\b',
    '[0-9]+',
    'a+b?',
    '[A-Z]{2}[0-9]{4,12}',
    '(?i)dossier [a-z]{2}[0-9]{3}',
    'EMP[0-9]{3}(?:-[A-Z]+)?',
    'x|y|z[0-9]{2}',
  ]) {
    it(`are accepted: ${pattern}`, () => {
      assert.equal(patternsError({ patterns: [{ name: 'Own', pattern }] }), undefined);
    });
  }
});

describe('the time of own patterns', () => {
  const hostile: readonly (readonly [pattern: string, text: (size: number) => string])[] = [
    ['(a+)+b', (size) => 'a'.repeat(size)],
    ['(?:a|a)*c', (size) => 'a'.repeat(size)],
    ['(?:[0-9]{1,50}-){3}x', (size) => '1-'.repeat(size / 2)],
  ];
  for (const [pattern, textOf] of hostile) {
    it(`grows with the text: ${pattern}`, function () {
      this.timeout(120_000);
      const small = textOf(10_000);
      const large = textOf(80_000);
      surfaces(small, pattern);
      const ratio = Math.min(...[1, 2, 3].map(() => cpuTime(large, pattern) / cpuTime(small, pattern)));
      assert.ok(ratio < 16, `eight times the text took ${ratio.toFixed(1)} times the time`);
    });
  }

  function cpuTime(text: string, pattern: string): number {
    const before = process.cpuUsage();
    surfaces(text, pattern);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  }
});
