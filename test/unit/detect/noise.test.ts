/** Text without people: source code, licences, logs, price lists, tables. Rules must stay quiet in it, and linear. */
import assert from 'node:assert/strict';
import { DEFAULT_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import { resolve } from '../../../server/src/core/detect/resolve.ts';
import { RuleContext } from '../../../server/src/core/detect/rules/context.ts';
import { findByRules } from '../../../server/src/core/detect/rules/index.ts';
import { noiseFiles } from '../../support/noise.ts';
import { businessText, logText, numberTable } from '../../support/texts.ts';

const COUNTRIES = ['FR', 'BE', 'CH', 'LU', 'DE', 'GB', 'US', 'ES', 'IT', 'PT', 'NL'];
/** False mentions a thousand words. */
const MOST = 0.2;

function countFalse(text: string, languageId: string): { words: number; found: string[] } {
  const mentions = resolve(text, findByRules(new RuleContext(text, COUNTRIES, languageId)));
  const wanted = mentions.filter(({ type }) => DEFAULT_TYPES.includes(type));
  const found = wanted.map(
    ({ type, start, end, rule }) => `${type} ${rule ?? ''}: ${text.slice(start, end)}`,
  );
  return { words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, found };
}

describe('rules in text without people', () => {
  const corpora: [string, string, string][] = [
    ['source code and licences', noiseFiles(1_500_000).join('\n\n'), 'typescript'],
    ['logs', logText(1500), 'log'],
    ['tables of numbers', numberTable(2500), 'plaintext'],
  ];
  for (const [name, text, languageId] of corpora) {
    it(`are quiet in ${name}`, () => {
      const { words, found } = countFalse(text, languageId);
      const rate = (1000 * found.length) / words;
      assert.ok(words > 20_000, `only ${words} words`);
      assert.ok(
        rate <= MOST,
        `${rate.toFixed(3)} a thousand of ${words} words: ${found.slice(0, 30).join(' | ')}`,
      );
      if (process.env['SHOW_DETECTION'] !== undefined) {
        console.log(`      ${found.length} in ${words} words: ${found.slice(0, 30).join(' | ')}`);
      }
    });
  }
});

describe('time of the rules', () => {
  /** Processor time, so that other work on the machine counts little. Milliseconds. */
  function cost(text: string): number {
    const started = process.cpuUsage();
    findByRules(new RuleContext(text, ['FR', 'DE'], 'plaintext', 'fr'));
    const used = process.cpuUsage(started);
    return (used.user + used.system) / 1000;
  }

  const hostile: Record<string, string> = {
    digits: '1',
    'spaced digits': '1 ',
    'dotted digits': '1.',
    'groups of digits': '123 ',
    hyphens: '-',
    'hexadecimal pairs': 'aa:',
    ats: '@',
    'ats and letters': 'a@',
    dots: 'a.',
    schemes: 'a://',
    colons: ':',
    zeros: '0 ',
    pluses: '+1',
    capitals: 'AB ',
    keywords: 'rue 1 ',
    'numbers and streets': '12 rue a ',
    months: '1 mai ',
    keyword: 'SIREN : ',
    words: 'abc ',
    brackets: '[at]',
    equals: 'user=',
    degrees: '1° ',
    backslashes: '\\Users\\',
    'BIC ': 'BIC ',
    'street names': 'Aa ',
    postcodes: '12345 Aa ',
  };
  for (const [name, unit] of Object.entries(hostile)) {
    it(`grows with the length of ${name}`, () => {
      const small = unit.repeat(Math.ceil(40_000 / unit.length));
      const large = small.repeat(8);
      cost(small);
      const ratio = cost(large) / Math.max(cost(small), 4);
      // Eight times the text: about eight times the time; 64 times if it were quadratic.
      assert.ok(ratio < 24, `${ratio.toFixed(1)} times`);
    });
  }

  it('takes ten million units of prose in seconds', () => {
    const text = businessText();
    const large = text.repeat(Math.ceil(10_000_000 / text.length)).slice(0, 10_000_000);
    assert.ok(cost(large) < 20_000);
  });
});
