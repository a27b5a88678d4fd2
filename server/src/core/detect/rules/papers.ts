/**
 * Passports, identity cards, driving licences, health insurance and tax numbers of fourteen countries. Most have no
 * public check digits: they are taken only behind a keyword, each country's own form before the loose one of the kind.
 *
 * Forms: European Commission, "Online Collection Software: validation rules, passport and ID formats" (2014); Council of
 * the Union, PRADO; Microsoft Purview, "sensitive information type entity definitions", by country; and what the rows say.
 */
import * as atTin from 'stdnum/lib/cjs/at/tin.js';
import * as bcBhn from 'stdnum/lib/cjs/ca/bc_bhn.js';
import * as dePwnr from 'stdnum/lib/cjs/de/pwnr.js';
import * as gbUtr from 'stdnum/lib/cjs/gb/utr.js';
import * as nlBsn from 'stdnum/lib/cjs/nl/bsn.js';
import {
  isBelgianIdCard,
  isBritishLicence,
  isDigits731,
  isEuropeanHealthCard,
  isGermanHealthNumber,
  isLuhn,
  isMedicareNumber,
  isQuebecHealthNumber,
} from './check-digits.ts';
import type { NumberSpec } from './numbers.ts';
import { checkedBy } from './people-numbers.ts';

const PASSPORT = `passeport|passport|passport number|passport no|reisepass|reisepassnummer|pass nr|passnummer|pasaporte|
  passaporto|passaporte|paspoort|paspoortnummer|numero passeport|pasaporte numero`;
const ID_CARD = `carte identite|carte nationale identite|carte d identite nationale|cni|cnie|piece identite|titre de sejour|
  carte de sejour|carte de resident|identity card|id card|identity document|personalausweis|personalausweisnummer|
  ausweisnummer|ausweis nr|identitatskarte|aufenthaltstitel|documento identidad|carta identita|carta d identita|
  permesso di soggiorno|bilhete identidade|titulo de residencia|identiteitskaart|identiteitsbewijs|id kaart|
  verblijfsdocument|residence permit|residence card|brp|green card|permanent resident card|alien registration number|
  a number|uscis|public services card|carte d electeur|electeur|idesp|numero de soporte|numero soporte`;
const LICENCE = `permis de conduire|permis|driving licence|driving license|driver license|driver s license|drivers license|
  driver licence|driver s licence|drivers licence|driver number|licence number|license number|dl number|fuhrerschein|fuhrerscheinnummer|
  fuhrerausweis|permiso de conducir|carnet de conducir|permiso de circulacion|patente|patente di guida|numero patente|
  licenza di condurre|carta de conducao|rijbewijs|rijbewijsnummer`;
const HEALTH = `krankenversicherungsnummer|krankenversichertennummer|versichertennummer|versicherten nr|kvnr|krankenkasse|
  krankenversicherung|mutuelle|numero mutuelle|numero d adherent mutuelle|tarjeta sanitaria|tarjeta sanitaria individual|
  cip|cipa|tis|nuhsa|cip sns|tessera sanitaria|team|numero utente|utente|utente de saude|sns|zorgverzekering|zorgpas|
  zorgverzekeringsnummer|health card|health insurance|health insurance number|health number|health card number|phn|
  personal health number|medical card|medical card number|ihi|individual health identifier|carte vitale|
  carte d assurance maladie|carte d assure|versichertenkarte|ramq|ohip|numero assurance maladie|assurance maladie|
  medicare|medicare number|mbi|ehic|ceam|e card|europaische krankenversicherungskarte`;
const TAX = `steuernummer|steuer nr|st nr|stnr|abgabenkontonummer|abgabenkonto|utr|unique taxpayer reference|
  taxpayer reference|numero fiscal|tax number|tax reference|tax reference number|tax file number|tin|trn|
  numero d identification fiscale|numero de contribuable|steueridentnummer`;

type Paper = Pick<NumberSpec, 'id' | 'loose'> & Partial<NumberSpec>;

/** Rows of one kind: same type, same keywords, proven by the keyword unless a row says otherwise. */
function papers(type: NumberSpec['type'], keywords: string, rows: readonly Paper[]): NumberSpec[] {
  return rows.map((row) => ({ type, forms: [], proof: 'keyword', keywords, ...row }));
}

/** No letter or digit may follow. */
const form = (source: string): RegExp => new RegExp(`(?:${source})(?![0-9A-Za-z])`, 'y');

const PASSPORTS = papers('PASSPORT', PASSPORT, [
  { id: 'passport-fr', loose: form('[0-9]{2}[ ]?[A-Z]{2}[ ]?[0-9]{5}') },
  // ICAO Doc 9303: letters that look like digits are not used; a check digit (7, 3, 1) may follow.
  {
    id: 'passport-de',
    loose: form('[CFGHJK][ ]?[0-9CFGHJKLMNPRTVWXYZ]{3}[ ]?[0-9CFGHJKLMNPRTVWXYZ]{5}(?:[ ]?[0-9](?:[ ]?D)?)?'),
    isValid: (compact) => compact.length < 10 || isDigits731(compact.slice(0, 10)),
    keywordSuffices: true,
  },
  { id: 'passport-nl', loose: form('[A-NP-Z]{2}[A-NP-Z0-9]{6}[0-9]') },
  { id: 'passport-es', loose: form('[A-Z]{3}[ ]?[0-9]{6}[A-Z]?') },
  { id: 'passport-it-ie-at', loose: form('[A-Z]{2}[ ]?[0-9]{7}') },
  { id: 'passport-be-ca-pt', loose: form('[A-Z]{2}[ ]?[0-9]{6}') },
  { id: 'passport-ca-2023', loose: form('[A-Z][0-9]{6}[A-Z]{2}') },
  { id: 'passport-us', loose: form('[A-Z][ ]?[0-9]{8}') },
  { id: 'passport-at-ch-ie', loose: form('[A-Z][ ]?[0-9]{7}') },
  { id: 'passport-pt-old', loose: form('[A-Z][ ]?[0-9]{6}') },
  { id: 'passport-gb-us', loose: form('[0-9]{9}|[0-9]{3} [0-9]{3} [0-9]{3}') },
  { id: 'passport-ch-lu', loose: form('[A-Z][A-Z0-9]{7}') },
  { id: 'passport', loose: form('[A-Z]{0,3}[0-9][0-9A-Z]{5,9}') },
]);

const ID_CARDS = papers('ID_CARD', ID_CARD, [
  // Ten digits modulo 97 are the two last (arrêté royal du 25 mars 2003); 0 is written 97.
  {
    id: 'id-card-be',
    loose: form('[0-9]{3}-[0-9]{7}-[0-9]{2}|[0-9]{12}'),
    isValid: isBelgianIdCard,
    keywords: `${ID_CARD}|eid|numero de carte|kaartnummer|card number`,
  },
  { id: 'id-card-fr-1995', loose: form('[0-9]{2}(?:[0-9]{2}|2[AB])[0-9A-Z]{3}[0-9]{5}') },
  // Serial number and its check digit (7, 3, 1), D at its end on older cards.
  {
    id: 'id-card-de',
    loose: form('[0-9CFGHJKLMNPRTVWXYZ]{9}[0-9]D?'),
    isValid: (compact) => checkedBy(dePwnr)(compact),
  },
  { id: 'id-card-it', loose: form('[A-Z]{2}[ ]?[0-9]{5}[ ]?[A-Z]{2}|[A-Z]{2}[ ]?[0-9]{7}') },
  { id: 'id-card-nl', loose: form('[A-NP-Z]{2}[A-NP-Z0-9]{6}[0-9]') },
  { id: 'id-card-es-support', loose: form('[A-Z]{3}[ ]?[0-9]{6}') },
  { id: 'id-card-us-resident', loose: form('[A-Z]{3}[0-9]{10}|A[ -]?[0-9]{2,3}[ -]?[0-9]{3}[ -]?[0-9]{3}') },
  { id: 'residence-gb', loose: form('[A-Z]{2}[ ]?[0-9]{7}') },
  { id: 'id-card-fr', loose: form('[A-Z0-9]{9}') },
  { id: 'id-card-at-ch-lu', loose: form('[A-Z]{0,2}[ ]?[0-9]{7,8}|[A-Z][A-Z0-9]{7,8}') },
  { id: 'id-card', loose: form('[A-Z]{0,3}[ -]?[0-9][0-9A-Z]{5,12}') },
]);

const LICENCES: readonly NumberSpec[] = [
  // Surname, decade, month (plus five for women), day, year, initials: DVLA, "INF38/1 driver number".
  {
    id: 'licence-gb',
    type: 'DRIVING_LICENCE',
    forms: [
      ...['AAAAA', 'AAAA9', 'AAA99', 'AA999'].flatMap((name) => [
        `${name}######AA#AA`,
        `${name}######A9#AA`,
        `${name} ###### AA#AA`,
        `${name} ###### A9#AA`,
      ]),
    ],
    isValid: isBritishLicence,
    proof: 'check',
    keywords: LICENCE,
  },
  ...papers('DRIVING_LICENCE', LICENCE, [
    {
      id: 'licence-gb-issue',
      loose: form('[A-Z]{2,5}9{0,3}[ ]?[0-9]{6}[ ]?[A-Z9]{2}[0-9][A-Z]{2}(?: [0-9]{2})?'),
    },
    { id: 'licence-fr', loose: form('[0-9]{2}[ ]?[A-Z]{2}[ ]?[0-9]{5}') },
    // Ontario, Quebec, then Alberta.
    {
      id: 'licence-ca',
      loose: form(
        '[A-Z][0-9]{4}[ -]?[0-9]{5}[ -]?[0-9]{5}|[A-Z][0-9]{4}[ -]?[0-9]{6}[ -]?[0-9]{2}|[0-9]{6}-[0-9]{3}',
      ),
    },
    { id: 'licence-it', loose: form('[A-Z]{2}[ ]?[0-9]{7}[ ]?[A-Z]|U1[ ]?[A-Z0-9]{7}[ ]?[A-Z]') },
    { id: 'licence-pt', loose: form('[A-Z]{1,2}[ -][0-9]{5,7}[ ]?[0-9]') },
    { id: 'licence-de', loose: form('[A-Z0-9][0-9]{2}[A-Z0-9]{6}[0-9][A-Z0-9]') },
    {
      id: 'licence-us',
      loose: form('[A-Z][0-9]{3}[ -][0-9]{3}[ -][0-9]{2,3}[ -][0-9]{1,3}(?:[ -][0-9])?|[A-Z][0-9]{7,14}'),
    },
    { id: 'licence-es', loose: form('[0-9]{8}[ -]?[A-Z]') },
    { id: 'licence-be-nl', loose: form('[0-9]{10}') },
    { id: 'licence-ch', loose: form('[0-9]{12}|[0-9]{3} [0-9]{3} [0-9]{3} [0-9]{3}') },
    { id: 'licence-at-ie-lu', loose: form('[0-9]{6,9}|[0-9]{2}/[0-9]{6}') },
    { id: 'licence', loose: form('[A-Z]{0,6}[0-9][0-9A-Z]{5,17}(?:[ ][0-9A-Z]{2,4}){0,3}') },
  ]),
];

const HEALTH_NUMBERS: readonly NumberSpec[] = [
  // ISO/IEC 7812: 80 is health, then the country's number (ISO 3166-1): decision S2 of 12 June 2009, European health card.
  {
    id: 'health-eu-card',
    type: 'HEALTH_INSURANCE',
    forms: ['####################', '#####_#####_#####_#####', '#####_##########_#####'],
    isValid: isEuropeanHealthCard,
    proof: 'check',
    keywords: HEALTH,
  },
  // § 290 SGB V: a letter, eight digits, a check digit.
  {
    id: 'health-de',
    type: 'HEALTH_INSURANCE',
    forms: ['A#########', 'A_###_###_###'],
    isValid: isGermanHealthNumber,
    proof: 'check-and-keyword',
    keywords: HEALTH,
    keywordSuffices: true,
  },
  // Centers for Medicare and Medicaid Services, "Understanding the Medicare Beneficiary Identifier format".
  {
    id: 'health-us',
    type: 'HEALTH_INSURANCE',
    forms: ['#AA#-AA#-AA##', '#AA#-A##-AA##', '#A##-AA#-AA##', '#A##-A##-AA##'],
    isValid: isMedicareNumber,
    proof: 'check',
    keywords: HEALTH,
  },
  {
    id: 'health-us-plain',
    type: 'HEALTH_INSURANCE',
    forms: ['#AA#AA#AA##', '#AA#A##AA##', '#A##AA#AA##', '#A##A##AA##'],
    isValid: isMedicareNumber,
    proof: 'check-and-keyword',
    keywords: HEALTH,
  },
  // Régie de l'assurance maladie du Québec: letters of the name, date of birth (month plus fifty for women), two digits.
  {
    id: 'health-ca-qc',
    type: 'HEALTH_INSURANCE',
    forms: ['AAAA_####_####', 'AAAA########'],
    isValid: isQuebecHealthNumber,
    proof: 'check-and-keyword',
    keywords: HEALTH,
  },
  // Ontario: Luhn, two letters for the version of the card.
  {
    id: 'health-ca-on',
    type: 'HEALTH_INSURANCE',
    forms: ['####_###_###', '####_###_###_AA', '##########~AA'],
    isValid: (compact) => /^\d{10}/.test(compact) && isLuhn(compact.slice(0, 10)),
    proof: 'check-and-keyword',
    keywords: HEALTH,
  },
  // British Columbia: 9, then modulus 11.
  {
    id: 'health-ca-bc',
    type: 'HEALTH_INSURANCE',
    forms: ['9###_###_###'],
    isValid: checkedBy(bcBhn),
    proof: 'check-and-keyword',
    keywords: HEALTH,
  },
  ...papers('HEALTH_INSURANCE', HEALTH, [
    { id: 'health-es', loose: form('[A-Z]{4}[ ]?[0-9]{10}|[A-Z]{8}[A-Z]{2}[0-9]{6}|AN[0-9]{10}') },
    { id: 'health-pt', loose: form('[0-9]{3} ?[0-9]{3} ?[0-9]{3}') },
    { id: 'health', loose: form('[A-Z]{0,6}[ ]?[0-9][0-9A-Z]{3,19}(?:[ -][0-9A-Z]{1,6}){0,4}') },
  ]),
];

const TAX_NUMBERS: readonly NumberSpec[] = [
  // BMF, Abgabenkontonummer: office, number, check digit.
  {
    id: 'tax-at',
    type: 'TAX_NUMBER',
    forms: ['##-###/####', '## ###/####'],
    isValid: checkedBy(atTin),
    proof: 'check-and-keyword',
    keywords: TAX,
    keywordSuffices: true,
  },
  // HMRC: the first digit checks the nine behind it; K may follow.
  {
    id: 'tax-gb',
    type: 'TAX_NUMBER',
    forms: ['##########', '#####_#####', '##########K'],
    isValid: (compact) => checkedBy(gbUtr)(compact.replace(/K$/, '')),
    proof: 'check-and-keyword',
    keywords: 'utr|unique taxpayer reference|taxpayer reference|tax reference|self assessment',
    keywordSuffices: true,
  },
  // RSIN: the "elfproef" of the BSN.
  {
    id: 'tax-nl',
    type: 'TAX_NUMBER',
    forms: ['###_###_###', '####_##_###'],
    isValid: checkedBy(nlBsn),
    proof: 'check-and-keyword',
    keywords: 'rsin|fiscaal nummer|fiscaalnummer',
  },
  // ELSTER, "Aufbau der Steuernummer": office, district, number; thirteen digits for all of Germany.
  ...papers('TAX_NUMBER', TAX, [
    {
      id: 'tax-de',
      loose: form(
        '[0-9]{2,3}[ /][0-9]{3}[ /][0-9]{5}|[0-9]{3}[ /][0-9]{4}[ /][0-9]{4}|0[0-9]{2}[ /][0-9]{3}[ /][0-9]{5}|[0-9]{13}',
      ),
    },
    { id: 'tax', loose: form('[0-9]{2,5}[ /-]?[0-9]{3,5}[ /-]?[0-9]{3,6}[A-Z]{0,2}') },
  ]),
];

export const PAPERS: readonly NumberSpec[] = [
  ...PASSPORTS,
  ...ID_CARDS,
  ...LICENCES,
  ...HEALTH_NUMBERS,
  ...TAX_NUMBERS,
];
