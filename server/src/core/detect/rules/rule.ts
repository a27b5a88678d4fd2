/** What every rule is. */
import type { EntityType, Mention } from '../../types.ts';
import type { RuleContext } from './context.ts';

/** One family of identifiers, found by its written form. Time grows with the text's length, whatever the text. */
export interface Rule {
  /** Stable, in mentions and documentation: `email`, `fr-nir`. */
  readonly id: string;
  readonly type: EntityType;
  /** All places in the text, sorted by start; may overlap what other rules find. */
  find(context: RuleContext): Mention[];
}

/** A mention of a rule. */
export function ruleMention(rule: Rule, start: number, end: number, confidence: number): Mention {
  return { start, end, type: rule.type, confidence, detector: 'rules', rule: rule.id };
}
