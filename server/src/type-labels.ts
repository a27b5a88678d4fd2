import type { EntityType } from './core/types.ts';

/** English names of types that the rule below does not give. Keys of the language bundles, in client and server. */
const LABELS: Readonly<Partial<Record<EntityType, string>>> = {
  PERSON: 'Person',
  LOCATION: 'Place',
  ORGANIZATION: 'Organisation',
  EMAIL: 'E-mail address',
  PHONE: 'Phone number',
  URL: 'Web address',
  IP_ADDRESS: 'IP address',
  IBAN: 'IBAN',
  PAYMENT_CARD: 'Payment card',
  FR_NIR: 'French social security number',
  FR_SIREN: 'French company number (SIREN)',
  FR_SIRET: 'French establishment number (SIRET)',
};

/** A type's English name: `FR_TAX_ID` is `FR tax id` unless the table knows better. */
export function englishLabel(type: EntityType): string {
  const known = LABELS[type];
  if (known !== undefined) return known;
  const words = type.split('_');
  return words.map((word, i) => (i === 0 || word.length <= 2 ? word : word.toLowerCase())).join(' ');
}
