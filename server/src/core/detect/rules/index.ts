/** All rules for identifiers. */
import type { Mention } from '../../types.ts';
import type { RuleContext } from './context.ts';
import { EMAIL } from './email.ts';
import { FINANCE_STATE_NUMBERS } from './finance-state.ts';
import { IBAN } from './iban.ts';
import { IPV4, IPV6 } from './ip.ts';
import { NumberRules } from './numbers.ts';
import { PHONE } from './phone.ts';
import type { Rule } from './rule.ts';
import { URL_RULE } from './url.ts';

export const RULES: readonly Rule[] = [EMAIL, PHONE, URL_RULE, IPV4, IPV6, IBAN];

const NUMBERS = new NumberRules(FINANCE_STATE_NUMBERS);

/** Everything the rules find, in no particular order; may overlap. */
export function findByRules(context: RuleContext): Mention[] {
  return [...RULES.flatMap((rule) => rule.find(context)), ...NUMBERS.find(context)];
}
