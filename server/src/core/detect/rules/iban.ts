/** IBAN: a country's two letters, two check digits, then groups of letters and digits. */
import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Mention } from '../../types.ts';
import { isWordAt } from '../../text/chars.ts';
import type { RuleContext } from './context.ts';

import { ruleMention } from './rule.ts';
import type { Rule } from './rule.ts';

const SEPARATORS = ' \u00a0\u202f-.';

/** The check digits prove it: a random string of the right form passes one time in 97. */
export const IBAN: Rule = {
  id: 'iban',
  type: 'IBAN',
  find(context: RuleContext): Mention[] {
    const { text, digits } = context;
    const found: Mention[] = [];
    for (let run = 0; run < digits.count; run += 1) {
      const check = digits.starts[run] ?? 0;
      const start = countryStart(text, check);
      if (start === undefined) continue;
      const end = ibanEnd(text, start, lengthFor(text.slice(start, start + 2).toUpperCase()));
      if (end !== undefined) found.push(ruleMention(IBAN, start, end, 0.98));
    }
    return found;
  },
};

function countryStart(text: string, check: number): number | undefined {
  const isCountry = isLetter(text.charCodeAt(check - 1)) && isLetter(text.charCodeAt(check - 2));
  return isCountry && !isWordAt(text, check - 3) ? check - 2 : undefined;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function lengthFor(country: string): number {
  return (Object.hasOwn(countrySpecs, country) ? countrySpecs[country]?.chars : undefined) ?? 0;
}

/** The offset after `length` letters and digits, at most one separator between two; undefined if it is no IBAN. */
function ibanEnd(text: string, start: number, length: number): number | undefined {
  if (length === 0) return undefined;
  let compact = '';
  let index = start;
  while (compact.length < length) {
    const char = text.charAt(index);
    if (/[A-Za-z0-9]/.test(char)) compact += char.toUpperCase();
    else if (!SEPARATORS.includes(char) || char === '' || SEPARATORS.includes(text.charAt(index - 1)))
      return undefined;
    index += 1;
  }
  if (isWordAt(text, index)) return undefined;
  return isValidIBAN(compact) ? index : undefined;
}
