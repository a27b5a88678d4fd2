import type { Severity } from '../../settings.ts';

/**
 * The table that drives everything about a type: marks, settings, documentation, replacement. One row a type; the rest
 * of the code never lists types by hand.
 */
export const ENTITY_TYPES = {
  PERSON: row('name', 'warning'),
  LOCATION: row('name', 'information'),
  ORGANIZATION: row('name', 'information'),
  EMAIL: row('contact', 'warning'),
  PHONE: row('contact', 'warning'),
  URL: row('contact', 'information'),
  IP_ADDRESS: row('technical', 'information'),
  IBAN: row('finance', 'warning'),
  PAYMENT_CARD: row('finance', 'warning'),
  FR_NIR: row('state', 'warning'),
  FR_SIREN: row('company', 'information'),
  FR_SIRET: row('company', 'information'),
} as const satisfies Record<string, EntityTypeRow>;

export type EntityType = keyof typeof ENTITY_TYPES;

export type EntityCategory =
  'name' | 'contact' | 'finance' | 'state' | 'company' | 'technical' | 'date' | 'custom';

export interface EntityTypeRow {
  readonly category: EntityCategory;
  /** How its marks are shown unless a setting says otherwise. */
  readonly severity: Severity;
  /** Whether it is looked for unless a setting says otherwise. */
  readonly enabled: boolean;
}

/** All types, in the table's order. */
export const ALL_TYPES: readonly EntityType[] = Object.keys(ENTITY_TYPES).filter(isEntityType);

/** Whether `value` is the name of a type. */
export function isEntityType(value: string): value is EntityType {
  return Object.hasOwn(ENTITY_TYPES, value);
}

function row(category: EntityCategory, severity: Severity, enabled = true): EntityTypeRow {
  return { category, severity, enabled };
}
