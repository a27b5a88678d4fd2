/**
 * Texts made to hurt each rule, and what a rule costs on them: the tests compare moderate lengths, the benchmark goes up
 * to ten million characters.
 */
import { findInColumns } from '../../server/src/core/detect/columns.ts';
import { findCustom } from '../../server/src/core/detect/custom-patterns.ts';
import { findFields, valuesOf } from '../../server/src/core/detect/fields.ts';
import { findAddresses } from '../../server/src/core/detect/rules/address.ts';
import { RuleContext } from '../../server/src/core/detect/rules/context.ts';
import { findDates } from '../../server/src/core/detect/rules/dates.ts';
import { NUMBER_SPECS, RULES } from '../../server/src/core/detect/rules/index.ts';
import { NumberRules } from '../../server/src/core/detect/rules/numbers.ts';
import type { NumberSpec } from '../../server/src/core/detect/rules/numbers.ts';

/** How many times the small text the large one is. */
export const FACTOR = 8;
/** What the ratio of times may be: 64 if they were quadratic; twice as much as linear for collection of garbage. */
export const MOST = 2 * FACTOR;
/** Shorter times say nothing. Milliseconds. */
const MEASURABLE = 8;

type Find = (text: string) => unknown;

const context = (text: string, languageId = 'plaintext'): RuleContext =>
  new RuleContext(text, ['FR', 'DE', 'ES', 'US'], languageId, 'fr');

/** Pieces that, repeated, look like the start of a mention again and again. */
export const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  email: ['a@', '@', 'a.b@c.', 'é@é.', 'a@a-', '+@'],
  'email-obfuscated': ['[at]', 'a [at] b', ' AT a DOT ', 'a(at)b[dot]'],
  handle: ['@a', ' @abc', '@abc@', '@abc@a.b '],
  phone: ['+1', '1 ', '0 ', '(1', '01 99 ', '+33 (0)', '00', '1-', 'tel '],
  'url-profile': ['a://', 'http://a@', 'github.com/', 'x.com/a', '://:', 'https://a/('],
  ipv4: ['1.', '1.1.1.1.', '255.255.', '1.1.1.1-'],
  ipv6: [':', 'a:', '::', '1:2:3:4:5:6:7:', 'fe80::'],
  iban: ['FR14 ', 'FR1', 'DE89 3704 ', 'fr14'],
  bic: ['BIC ', 'SWIFT: ', 'BIC AAAA', 'BIC/SWIFT '],
  'mac-address': ['aa:', '00-', '00:00:00:00:00:', 'aaaa.', '0a1b.0a1b.'],
  uuid: ['-', 'user 123e4567-', '12345678-1234-1234-1234-'],
  'user-folder': ['\\Users\\', '/home/', '/Users/a/', '/home/.'],
  'connection-user': ['user=', ';uid=a;', 'a://', 'a://b:c', 'password=;user=a'],
  'crypto-address': ['0x', 'bc1', '0x1234567890', 'bitcoin 1', 'bc1qq'],
  coordinates: ['1° ', '1.123, ', '48°51′24″N ', '-1.123,-', 'gps 1.1'],
};

/** Two texts a specification: its form all but complete, behind its keyword; and its keyword alone. */
function hostileTo({ forms, keywords }: NumberSpec): string[] {
  const keyword = keywords.split(/\s*[|\n]\s*/)[0] ?? '';
  const almost = (forms[0] ?? '#########')
    .replace(/[_~]/g, ' ')
    .replace(/#/g, '1')
    .replace(/[A*]/g, 'A')
    .slice(0, -1);
  return [`${keyword} ${almost} `, `${almost}-`];
}

/** One rule and a piece of text that, repeated, is hard for it. */
export interface GrowthCase {
  readonly name: string;
  readonly unit: string;
  readonly find: Find;
}

function casesOf(name: string, find: Find, units: readonly string[]): GrowthCase[] {
  return units.map((unit) => ({ name, unit, find }));
}

/** Every rule with its texts. */
export const GROWTH_CASES: readonly GrowthCase[] = [
  ...RULES.flatMap((rule) => casesOf(rule.id, (text) => rule.find(context(text)), HOSTILE[rule.id] ?? [])),
  ...casesOf('dates', (text) => findDates(context(text)), [
    '1 mai ',
    '1/1/',
    '1.1.',
    'mai 1',
    '12 ',
    '34 ans ',
    'né le 1 ',
    '1 de ',
  ]),
  ...casesOf('addresses', (text) => findAddresses(context(text)), [
    '12 rue a ',
    'rue 1 ',
    'Aa ',
    '12345 Aa ',
    'Am Markt 3 ',
    'straße 1 ',
    '12 Aa Aa ',
    'via ',
  ]),
  ...casesOf('fields of JSON', (text) => findFields(text, valuesOf(text, 'json')), [
    '"nom": "',
    '"nom": "A",\n',
    '"nom',
    '\\"',
  ]),
  ...casesOf('fields of YAML', (text) => findFields(text, valuesOf(text, 'yaml')), [
    'nom: ',
    'nom: A\n',
    '  nom ',
    '- nom = ',
  ]),
  ...casesOf('columns', (text) => findInColumns(context(text, 'csv')), [
    'siren;',
    'siren;1\n',
    '"',
    ';"1',
    'siren;732829321\n',
  ]),
  ...NUMBER_SPECS.flatMap((spec) => {
    const rules = new NumberRules([spec]);
    return casesOf(`number ${spec.id}`, (text) => rules.find(context(text)), hostileTo(spec));
  }),
  ...(
    [
      ['(a+)+b', 'a'],
      ['(?:a|a)*c', 'a'],
      ['(?:[0-9]{1,50}-){3}x', '1-'],
      ['\\bCUST-[0-9]{6}\\b', 'CUST-12345'],
    ] as const
  ).flatMap(([pattern, unit]) =>
    casesOf(`own pattern ${pattern}`, (text) => findCustom(text, [{ name: 'Own', pattern }]), [unit]),
  ),
];

/** Times of a small and of a large text, in milliseconds of processor time, the better of two, and their ratio. */
export function growthOf(
  { unit, find }: GrowthCase,
  size: number,
): { small: number; large: number; ratio: number } {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const part = text.slice(0, Math.ceil(size / FACTOR));
  find(part);
  const small = Math.min(cost(find, part), cost(find, part));
  const large = cost(find, text);
  return { small, large, ratio: large / Math.max(small, MEASURABLE) };
}

function cost(find: Find, text: string): number {
  const started = process.cpuUsage();
  find(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
