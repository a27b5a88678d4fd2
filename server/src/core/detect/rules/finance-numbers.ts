/** Numbers of banks and their customers. */
import cardValidator from 'card-validator';
import { isLuhn, isRib } from './check-digits.ts';
import type { NumberSpec } from './numbers.ts';

/** Payment card: Luhn (ISO/IEC 7812-1) and the prefix and length of a known brand. */
function isCard(digits: string): boolean {
  if (!isLuhn(digits)) return false;
  const { card, isValid } = cardValidator.number(digits);
  return isValid && card !== null && !/^(\d)\1+$/.test(digits);
}

export const FINANCE_NUMBERS: readonly NumberSpec[] = [
  {
    id: 'payment-card',
    type: 'PAYMENT_CARD',
    forms: ['####_####_####_####', '####_######_#####', '####_######_####', '####_####_####_####_###'],
    isValid: isCard,
    proof: 'check',
    keywords: `carte|carte bancaire|carte bleue|cb|carte credit|card|credit card|debit card|card number|kreditkarte|karte|
      kartennummer|tarjeta|carta di credito|cartao|creditcard|kaart|visa|mastercard|amex|american express`,
  },
  {
    id: 'fr-rib',
    type: 'FR_RIB',
    forms: ['#####_#####_***********_##'],
    isValid: isRib,
    proof: 'check-grouped',
    keywords: 'rib|releve identite bancaire|compte bancaire|compte',
  },
  {
    id: 'account-number',
    type: 'ACCOUNT_NUMBER',
    forms: [],
    loose: /[0-9A-Z]{1,6}(?:[ ./-]?[0-9A-Z]{2,8}){1,4}(?![0-9A-Za-z])/y,
    proof: 'keyword',
    keywords: `numero de compte|compte n|compte bancaire|account number|account no|acct|acct no|bank account|kontonummer|konto nr|
      kontonr|numero de cuenta|cuenta bancaria|numero di conto|conto corrente|numero da conta|conta bancaria|rekeningnummer|
      bankrekening|sort code|bankleitzahl|blz|numero client|numero de client|client n|reference client|code client|
      identifiant client|customer number|customer no|customer id|client number|client id|kundennummer|kunden nr|kdnr|
      numero de cliente|codice cliente|numero cliente|numero de socio|klantnummer|klantnr|numero abonne|
      numero de contrat|contrat n|policy number|police n|numero de police|versicherungsscheinnummer|vertragsnummer|
      numero de poliza|numero di polizza|polisnummer|numero d adherent|numero allocataire|matricule salarie|
      employee id|employee number|personalnummer|personeelsnummer|matricola|member number|membership number|
      patient id|patient number|mrn|medical record number|ipp|numero de dossier patient|patientennummer|historia clinica|nhc`,
  },
];
