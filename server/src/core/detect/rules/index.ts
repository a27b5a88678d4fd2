/** All rules for identifiers. */
import type { Mention } from '../../types.ts';
import { findAddresses } from './address.ts';
import { COMPANY_NUMBERS } from './company-numbers.ts';
import type { RuleContext } from './context.ts';
import { findDates } from './dates.ts';
import { DOCUMENT_NUMBERS } from './document-numbers.ts';
import { EMAIL } from './email.ts';
import { FINANCE_NUMBERS } from './finance-numbers.ts';
import { BIC_RULE, HANDLE, OBFUSCATED_EMAIL } from './handle.ts';
import { IBAN } from './iban.ts';
import { IPV4, IPV6 } from './ip.ts';
import { NumberRules } from './numbers.ts';
import type { NumberSpec } from './numbers.ts';
import { PEOPLE_NUMBERS } from './people-numbers.ts';
import { PHONE } from './phone.ts';
import { PROFESSIONAL_NUMBERS } from './professional-numbers.ts';
import type { Rule } from './rule.ts';
import { CONNECTION_USER, COORDINATES, CRYPTO, MAC_ADDRESS, USER_FOLDER, UUID_RULE } from './technical.ts';
import { URL_RULE } from './url.ts';

/** Rules with a form of their own. */
export const RULES: readonly Rule[] = [
  EMAIL,
  OBFUSCATED_EMAIL,
  HANDLE,
  PHONE,
  URL_RULE,
  IPV4,
  IPV6,
  IBAN,
  BIC_RULE,
  MAC_ADDRESS,
  UUID_RULE,
  USER_FOLDER,
  CONNECTION_USER,
  CRYPTO,
  COORDINATES,
];

/** Numbers and codes, found together in one pass. */
export const NUMBER_SPECS: readonly NumberSpec[] = [
  ...FINANCE_NUMBERS,
  ...PEOPLE_NUMBERS,
  ...COMPANY_NUMBERS,
  ...DOCUMENT_NUMBERS,
  ...PROFESSIONAL_NUMBERS,
];

const NUMBERS = new NumberRules(NUMBER_SPECS);

/** Everything the rules find, in no particular order; may overlap. */
export function findByRules(context: RuleContext): Mention[] {
  return [
    ...RULES.flatMap((rule) => rule.find(context)),
    ...NUMBERS.find(context),
    ...findDates(context),
    ...findAddresses(context),
  ];
}
