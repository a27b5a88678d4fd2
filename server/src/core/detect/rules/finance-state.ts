/** Numbers of banks and states with check digits. */
import cardValidator from 'card-validator';
import { isValidIBAN } from 'ibantools';
import * as nir from 'stdnum/lib/cjs/fr/nir.js';
import * as siren from 'stdnum/lib/cjs/fr/siren.js';
import * as siret from 'stdnum/lib/cjs/fr/siret.js';
import type { NumberSpec } from './numbers.ts';

const CARD_KEYWORDS =
  'carte|carte bancaire|carte bleue|cb|carte de credit|card|credit card|debit card|card number|kreditkarte|karte|kartennummer|tarjeta|carta di credito|cartao|creditcard|kaart|visa|mastercard|amex|american express';

/** Payment card: Luhn (ISO/IEC 7812-1) and a known brand's prefix and length. */
function isCard(digits: string): boolean {
  const { card, isValid } = cardValidator.number(digits);
  return isValid && card !== null && !/^(\d)\1+$/.test(digits);
}

/**
 * NIR: sex, year, month, department (2A and 2B too), commune, order, key = 97 - number mod 97 (INSEE).
 */
function isNir(compact: string): boolean {
  return nir.validate(compact).isValid;
}

/** IBAN: ISO 13616, length by country, mod 97 = 1. */
export function isIban(compact: string): boolean {
  return isValidIBAN(compact);
}

export const FINANCE_STATE_NUMBERS: readonly NumberSpec[] = [
  {
    id: 'payment-card',
    type: 'PAYMENT_CARD',
    forms: ['####_####_####_####', '####_######_#####', '####_######_####', '####_####_####_####_###'],
    isValid: isCard,
    proof: 'check',
    keywords: CARD_KEYWORDS,
  },
  {
    id: 'fr-nir',
    type: 'FR_NIR',
    forms: [
      '#_##_##_##_###_###_##',
      '#_##_##_#A_###_###_##',
      '#_##_##_##_###_###_##',
      '#############_##',
      '######A######_##',
    ],
    isValid: isNir,
    proof: 'check',
    keywords: 'nir|securite sociale|numero de securite sociale|n° ss|num secu|insee|assure|immatriculation',
  },
  {
    id: 'fr-siren',
    type: 'FR_SIREN',
    forms: ['###_###_###'],
    isValid: (compact) => siren.validate(compact).isValid,
    proof: 'check-and-keyword',
    keywords:
      'siren|rcs|rcs de|rcs paris|r.c.s|immatriculee|sous le numero|identification unique|registre du commerce et des societes',
  },
  {
    id: 'fr-siret',
    type: 'FR_SIRET',
    forms: ['###_###_###_#####', '##############'],
    isValid: (compact) => siret.validate(compact).isValid,
    proof: 'check-grouped',
    keywords: 'siret|numero siret|etablissement',
  },
];
