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
  HANDLE: row('contact', 'information'),
  ADDRESS: row('contact', 'information'),
  COORDINATES: row('contact', 'information'),
  IP_ADDRESS: row('technical', 'information'),
  MAC_ADDRESS: row('technical', 'information'),
  USER_NAME: row('technical', 'information'),
  UUID: row('technical', 'information'),
  IMEI: row('technical', 'warning'),
  IMSI: row('technical', 'warning'),
  ICCID: row('technical', 'warning'),
  LICENCE_PLATE: row('technical', 'information'),
  VIN: row('technical', 'information'),
  IBAN: row('finance', 'warning'),
  BIC: row('finance', 'information'),
  PAYMENT_CARD: row('finance', 'warning'),
  FR_RIB: row('finance', 'warning'),
  ACCOUNT_NUMBER: row('finance', 'warning'),
  CRYPTO_ADDRESS: row('finance', 'warning'),
  FR_NIR: row('state', 'warning'),
  FR_TAX_NUMBER: row('state', 'warning'),
  BE_NATIONAL_NUMBER: row('state', 'warning'),
  CH_AHV: row('state', 'warning'),
  LU_NATIONAL_ID: row('state', 'warning'),
  DE_TAX_ID: row('state', 'warning'),
  DE_PENSION_NUMBER: row('state', 'warning'),
  AT_SVNR: row('state', 'warning'),
  ES_DNI: row('state', 'warning'),
  ES_NIE: row('state', 'warning'),
  ES_NSS: row('state', 'warning'),
  IT_CODICE_FISCALE: row('state', 'warning'),
  PT_NIF: row('state', 'warning'),
  PT_NISS: row('state', 'warning'),
  PT_CITIZEN_CARD: row('state', 'warning'),
  NL_BSN: row('state', 'warning'),
  GB_NINO: row('state', 'warning'),
  GB_NHS_NUMBER: row('state', 'warning'),
  IE_PPS: row('state', 'warning'),
  US_SSN: row('state', 'warning'),
  CA_SIN: row('state', 'warning'),
  PASSPORT: row('state', 'warning'),
  ID_CARD: row('state', 'warning'),
  DRIVING_LICENCE: row('state', 'warning'),
  HEALTH_INSURANCE: row('state', 'warning'),
  TAX_NUMBER: row('state', 'warning'),
  PROFESSIONAL_NUMBER: row('state', 'information'),
  FR_SIREN: row('company', 'information'),
  FR_SIRET: row('company', 'information'),
  CH_UID: row('company', 'information'),
  COMPANY_NUMBER: row('company', 'information'),
  VAT_NUMBER: row('company', 'information'),
  BIRTH_DATE: row('date', 'warning'),
  DATE: row('date', 'hint', false),
  AGE: row('date', 'hint', false),
  CASE_NUMBER: row('custom', 'information', false),
  CUSTOM: row('custom', 'warning'),
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

/** Types that are looked for unless a setting says otherwise. */
export const DEFAULT_TYPES: readonly EntityType[] = ALL_TYPES.filter((type) => ENTITY_TYPES[type].enabled);

/** Whether `value` is the name of a type. */
export function isEntityType(value: string): value is EntityType {
  return Object.hasOwn(ENTITY_TYPES, value);
}

function row(category: EntityCategory, severity: Severity, enabled = true): EntityTypeRow {
  return { category, severity, enabled };
}
