/** Numbers in the registers of professions: doctors, nurses, lawyers. They point at one person each. */
import { isBelgianProvider, isLuhn, isProviderIdentifier } from './check-digits.ts';
import type { NumberSpec } from './numbers.ts';

export const PROFESSIONAL_NUMBERS: readonly NumberSpec[] = [
  // Agence du numérique en santé: eleven digits, Luhn.
  {
    id: 'professional-fr',
    type: 'PROFESSIONAL_NUMBER',
    forms: ['###########'],
    isValid: isLuhn,
    proof: 'check-and-keyword',
    keywords: 'rpps|numero rpps',
    keywordSuffices: true,
  },
  // INAMI, RIZIV: profession, number, modulo 97, competence.
  {
    id: 'professional-be',
    type: 'PROFESSIONAL_NUMBER',
    forms: ['#_#####_##_###', '###########'],
    isValid: isBelgianProvider,
    proof: 'check-and-keyword',
    keywords: 'inami|riziv|numero inami|riziv nummer',
    keywordSuffices: true,
  },
  // National Provider Identifier (45 CFR 162.406): Luhn behind 80840.
  {
    id: 'professional-us',
    type: 'PROFESSIONAL_NUMBER',
    forms: ['##########'],
    isValid: isProviderIdentifier,
    proof: 'check-and-keyword',
    keywords: 'npi|national provider identifier|npi number',
  },
  {
    id: 'professional',
    type: 'PROFESSIONAL_NUMBER',
    forms: [],
    loose: /[A-Z]{0,2}[0-9]{1,11}(?:(?: ?[-/.] ?| )[0-9]{1,9}){0,3}[A-Z]?(?![0-9A-Za-z])/y,
    proof: 'keyword',
    keywords: `adeli|numero adeli|numero d ordre|numero ordinal|toque|lanr|arztnummer|gln|zsr|zsr nummer|
      nocol|n col|num col|numero de colegiado|colegiado|colegiada|colegiado n|numero de colegiada|numero colegiado|
      albo|iscrizione albo|numero di iscrizione all albo|cedula profissional|cedula|ordem dos medicos|big nummer|
      big registratienummer|big register|gmc|gmc number|gmc no|nmc pin|nmc number|hcpc|medical council|dea number|
      state bar|bar number|state bar no|cpso|license no`,
  },
];
