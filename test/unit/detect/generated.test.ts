/**
 * Two hundred made numbers for each type with check digits: all found, and none with a digit changed is found by its
 * check digits alone. They are made from the published examples: digits changed at random, check characters searched.
 */
import assert from 'node:assert/strict';
import { resolve } from '../../../server/src/core/detect/resolve.ts';
import { RuleContext } from '../../../server/src/core/detect/rules/context.ts';
import { findByRules, NUMBER_SPECS } from '../../../server/src/core/detect/rules/index.ts';
import type { NumberSpec } from '../../../server/src/core/detect/rules/numbers.ts';
import { compileForm } from '../../../server/src/core/detect/rules/pattern.ts';
import { TYPE_DOCS } from '../../../server/src/core/detect/type-docs.ts';
import { randomFrom } from '../../support/texts.ts';

const HOW_MANY = 200;
/** Attempts a number; French VAT numbers with two sets of check digits need a thousand on average. */
const ATTEMPTS = 10_000;

type Checked = NumberSpec & { readonly isValid: (compact: string) => boolean };

function isChecked(spec: NumberSpec): spec is Checked {
  return spec.isValid !== undefined && spec.loose === undefined && spec.forms.length > 0;
}

/** Published examples of this specification, written as in the documentation. */
function examplesOf(spec: Checked): string[] {
  const written = TYPE_DOCS[spec.type].found.flatMap((text) =>
    Array.from(text.matchAll(/⟦([^⟧]*)⟧/g), (match) => match[1] ?? ''),
  );
  return written.filter((example) => isWritten(spec, example) && spec.isValid(compact(example)));
}

const expressionsOf = new Map<NumberSpec, RegExp[]>();

function isWritten(spec: Checked, written: string): boolean {
  const expressions =
    expressionsOf.get(spec) ?? spec.forms.flatMap(compileForm).map(({ expression }) => expression);
  expressionsOf.set(spec, expressions);
  return expressions.some((expression) => {
    expression.lastIndex = 0;
    return expression.exec(written)?.[0] === written;
  });
}

function compact(written: string): string {
  return written.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

/** An example with some digits changed and its last characters searched until the check holds. */
function makeNumber(spec: Checked, example: string, random: () => number): string | undefined {
  const places = Array.from(example.matchAll(/[0-9]/g), ({ index }) => index);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const chars = Array.from(example);
    const changes = 1 + Math.floor(random() * 4);
    for (let i = 0; i < changes; i += 1) {
      const place = places[Math.floor(random() * places.length)];
      if (place !== undefined) chars[place] = String(Math.floor(random() * 10));
    }
    // Check characters are digits or a letter at the end.
    if (/[A-Z]/.test(chars.at(-1) ?? ''))
      chars[chars.length - 1] = String.fromCharCode(65 + Math.floor(random() * 26));
    const made = chars.join('');
    if (made !== example && isWritten(spec, made) && spec.isValid(compact(made))) return made;
  }
  return undefined;
}

function find(text: string, spec: NumberSpec): string[] {
  const found = resolve(text, findByRules(new RuleContext(text, ['FR'], 'plaintext', 'fr')));
  return found.filter(({ type }) => type === spec.type).map(({ start, end }) => text.slice(start, end));
}

/** The keyword that says most: the first with more than three letters, or the first. */
function keywordOf(spec: NumberSpec): string {
  const keywords = spec.keywords.split('|').map((keyword) => keyword.trim());
  return keywords.find((keyword) => keyword.length > 3) ?? keywords[0] ?? '';
}

describe('made numbers', () => {
  // The library makes an Error for each number that fails: without stacks it is ten times faster.
  const { stackTraceLimit } = Error;
  before(() => {
    Error.stackTraceLimit = 0;
  });
  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  for (const spec of NUMBER_SPECS.filter(isChecked)) {
    const examples = examplesOf(spec);
    if (examples.length === 0) continue;
    it(`of ${spec.id} are found, all ${HOW_MANY}`, () => {
      const random = randomFrom(1);
      const made = new Set<string>();
      for (let i = 0; made.size < HOW_MANY && i < HOW_MANY * 3; i += 1) {
        const number = makeNumber(spec, examples[i % examples.length] ?? '', random);
        if (number !== undefined) made.add(number);
      }
      assert.equal(made.size, HOW_MANY);
      for (const number of made) assert.deepEqual(find(`${keywordOf(spec)} : ${number}`, spec), [number]);
      if (spec.proof !== 'check') return;
      for (const number of made) {
        const wrong = withAnotherDigit(number, random);
        if (!spec.isValid(compact(wrong))) assert.deepEqual(find(`x ${wrong} y`, spec), [], wrong);
      }
    });
  }
});

function withAnotherDigit(number: string, random: () => number): string {
  const places = Array.from(number.matchAll(/[0-9]/g), ({ index }) => index);
  const place = places[Math.floor(random() * places.length)] ?? 0;
  const digit = (Number(number.charAt(place)) + 1 + Math.floor(random() * 9)) % 10;
  return number.slice(0, place) + String(digit) + number.slice(place + 1);
}
