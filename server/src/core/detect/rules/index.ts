/** All rules for identifiers. */
import type { Mention } from '../../types.ts';
import type { RuleContext } from './context.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [];

/** Everything the rules find, in no particular order; may overlap. */
export function findByRules(context: RuleContext): Mention[] {
  return RULES.flatMap((rule) => rule.find(context));
}
