/** Numbers that a state gives to a person, with the forms in which they are written. */
import * as atVnr from 'stdnum/lib/cjs/at/vnr.js';
import * as beNn from 'stdnum/lib/cjs/be/nn.js';
import * as beBis from 'stdnum/lib/cjs/be/bis.js';
import * as caSin from 'stdnum/lib/cjs/ca/sin.js';
import * as chSsn from 'stdnum/lib/cjs/ch/ssn.js';
import * as deIdnr from 'stdnum/lib/cjs/de/idnr.js';
import * as deSvnr from 'stdnum/lib/cjs/de/svnr.js';
import * as esDni from 'stdnum/lib/cjs/es/dni.js';
import * as esNie from 'stdnum/lib/cjs/es/nie.js';
import * as esNss from 'stdnum/lib/cjs/es/nss.js';
import * as frNif from 'stdnum/lib/cjs/fr/nif.js';
import * as frNir from 'stdnum/lib/cjs/fr/nir.js';
import * as gbNino from 'stdnum/lib/cjs/gb/nino.js';
import * as iePps from 'stdnum/lib/cjs/ie/pps.js';
import * as itCf from 'stdnum/lib/cjs/it/codicefiscale.js';
import * as nlBsn from 'stdnum/lib/cjs/nl/bsn.js';
import * as ptCc from 'stdnum/lib/cjs/pt/cc.js';
import * as ptNif from 'stdnum/lib/cjs/pt/nif.js';
import * as usSsn from 'stdnum/lib/cjs/us/ssn.js';
import { isLuxembourgId, isNhsNumber, isPortugueseNiss } from './check-digits.ts';
import type { NumberSpec } from './numbers.ts';

/** A validator of the library as a test. Numbers of one repeated digit pass some formulas and are nobody's. */
export function checkedBy(library: { validate: (input: string) => { isValid: boolean } }) {
  return (compact: string): boolean => !/^(.)\1+$/.test(compact) && library.validate(compact).isValid;
}

const NSS = 'nss|nass|seguridad social|numero seguridad social|afiliacion|naf|nuss|numero de afiliacion';

export const PEOPLE_NUMBERS: readonly NumberSpec[] = [
  {
    id: 'fr-nir',
    type: 'FR_NIR',
    forms: ['#_##_##_##_###_###_##', '#_##_##_#A_###_###_##', '#############~##', '######A######~##'],
    isValid: (compact) => /^[1-478]/.test(compact) && checkedBy(frNir)(compact),
    proof: 'check',
    keywords: `nir|securite sociale|ss|secu|insee|assure|assuree|immatriculation`,
    keywordSuffices: true,
  },
  {
    id: 'fr-tax-number',
    type: 'FR_TAX_NUMBER',
    forms: ['##_##_###_###_###'],
    isValid: checkedBy(frNif),
    proof: 'check-and-keyword',
    keywords: `fiscal|numero fiscal|spi|identifiant fiscal|numero fiscal de reference|tin|nif`,
    keywordSuffices: true,
  },
  {
    id: 'be-national-number',
    type: 'BE_NATIONAL_NUMBER',
    forms: ['##.##.##-###.##', '##.##.##-###-##', '##.##.## ###.##', '##.##.##-### ##', '###########'],
    isValid: (compact) => checkedBy(beNn)(compact) || checkedBy(beBis)(compact),
    proof: 'check-and-keyword',
    keywords: `registre national|numero national|niss|insz|rijksregister|rijksregisternummer|nationaal nummer|nrn|rrn|bis|carte identite|identiteitskaart|national register`,
  },
  {
    id: 'be-national-number-grouped',
    type: 'BE_NATIONAL_NUMBER',
    forms: ['##.##.##-###.##'],
    isValid: checkedBy(beNn),
    proof: 'check',
    keywords: '',
  },
  {
    id: 'ch-ahv',
    type: 'CH_AHV',
    forms: ['756_####_####_##'],
    isValid: checkedBy(chSsn),
    proof: 'check',
    keywords:
      'ahv|avs|ahv nr|ahvn|navs|sozialversicherungsnummer|numero avs|numero ahv|assicurazione sociale',
  },
  {
    id: 'lu-national-id',
    type: 'LU_NATIONAL_ID',
    forms: ['####_##_##_###_##', '####_####_###_##', '#############'],
    isValid: isLuxembourgId,
    proof: 'check-and-keyword',
    keywords: `matricule|identification nationale|numero identification national|cns|securite sociale|sozialversicherungsnummer|matrikel|national id`,
  },
  {
    id: 'de-tax-id',
    type: 'DE_TAX_ID',
    forms: ['##_###_###_###'],
    isValid: checkedBy(deIdnr),
    proof: 'check-and-keyword',
    keywords: `steuer id|steuerid|steueridentifikationsnummer|steuerliche identifikationsnummer|identifikationsnummer|idnr|id nr|tin|steuer identifikationsnummer`,
  },
  {
    id: 'de-pension-number',
    type: 'DE_PENSION_NUMBER',
    forms: ['##_######_A_###', '########A###'],
    isValid: checkedBy(deSvnr),
    proof: 'check',
    keywords: `rentenversicherungsnummer|sozialversicherungsnummer|versicherungsnummer|rvnr|svnr|sv nummer`,
  },
  {
    id: 'at-svnr',
    type: 'AT_SVNR',
    forms: ['####_######'],
    isValid: checkedBy(atVnr),
    proof: 'check-and-keyword',
    keywords: `sozialversicherungsnummer|svnr|sv nr|sv nummer|versicherungsnummer|vsnr|ssn`,
  },
  {
    id: 'es-dni',
    type: 'ES_DNI',
    forms: ['########~A', '##.###.###~A'],
    isValid: checkedBy(esDni),
    proof: 'check',
    keywords: 'dni|nif|d n i|n i f|documento nacional identidad|documento identidad|cedula',
    keywordSuffices: true,
  },
  {
    id: 'es-nie',
    type: 'ES_NIE',
    forms: ['X~#######~A', 'Y~#######~A', 'Z~#######~A'],
    isValid: checkedBy(esNie),
    proof: 'check',
    keywords: 'nie|n i e|extranjero|numero identidad extranjero',
    keywordSuffices: true,
  },
  {
    id: 'es-nss',
    type: 'ES_NSS',
    forms: ['##_########_##', '############'],
    isValid: checkedBy(esNss),
    proof: 'check-and-keyword',
    keywords: NSS,
    keywordSuffices: true,
  },
  // After the keyword groups of any length: the province, the number, the check digits.
  {
    id: 'es-nss-loose',
    type: 'ES_NSS',
    forms: [],
    loose: /[0-9]{2}[ /.-]{0,3}[0-9]{7,9}[ /.-]{0,3}[0-9]{2}(?![0-9A-Za-z])/y,
    isValid: checkedBy(esNss),
    proof: 'keyword',
    keywords: NSS,
    keywordSuffices: true,
  },
  {
    id: 'it-codice-fiscale',
    type: 'IT_CODICE_FISCALE',
    forms: ['AAAAAA##A##A###A', 'AAA_AAA_##A##_A###A'],
    isValid: checkedBy(itCf),
    proof: 'check',
    keywords: 'codice fiscale|cf|c f|cod fisc|cod fiscale',
    keywordSuffices: true,
  },
  {
    id: 'pt-nif',
    type: 'PT_NIF',
    forms: ['###_###_###'],
    isValid: checkedBy(ptNif),
    proof: 'check-and-keyword',
    keywords: 'nif|contribuinte|numero contribuinte|identificacao fiscal',
  },
  {
    id: 'pt-niss',
    type: 'PT_NISS',
    forms: ['##_###_###_###', '###########', '###_####_####'],
    isValid: isPortugueseNiss,
    proof: 'check-and-keyword',
    keywords:
      'niss|seguranca social|numero de seguranca social|identificacao da seguranca social|beneficiario',
  },
  {
    id: 'pt-citizen-card',
    type: 'PT_CITIZEN_CARD',
    forms: ['########~#~AA#', '########~#~A##'],
    isValid: checkedBy(ptCc),
    proof: 'check',
    keywords: 'cartao cidadao|cc|bi|bilhete identidade|identificacao civil',
  },
  {
    id: 'nl-bsn',
    type: 'NL_BSN',
    forms: ['###_###_###', '####_##_###', '##_##_##_###'],
    isValid: checkedBy(nlBsn),
    proof: 'check-and-keyword',
    keywords: 'bsn|burgerservicenummer|sofi|sofinummer|burger service nummer',
  },
  {
    id: 'gb-nino',
    type: 'GB_NINO',
    forms: ['AA_##_##_##_A', 'AA######A', 'AA~######~A'],
    isValid: checkedBy(gbNino),
    proof: 'check-grouped',
    keywords: 'nino|ni|national insurance|ni number|ins|insurance',
    keywordSuffices: true,
  },
  {
    id: 'gb-nhs-number',
    type: 'GB_NHS_NUMBER',
    forms: ['###_###_####'],
    isValid: isNhsNumber,
    proof: 'check-and-keyword',
    keywords:
      'nhs|nhs number|nhs no|patient|health service|chi|chi number|h c number|hcn|health and care number',
  },
  {
    id: 'ie-pps',
    type: 'IE_PPS',
    forms: ['#######~A', '#######~AA'],
    isValid: checkedBy(iePps),
    proof: 'check-and-keyword',
    keywords: 'pps|ppsn|pps number|personal public service|rsi|upsp',
  },
  {
    id: 'us-ssn',
    type: 'US_SSN',
    forms: ['###-##-####'],
    isValid: checkedBy(usSsn),
    proof: 'check',
    confidence: 0.85,
    keywords: 'ssn|social security|social security number|tax id|tin',
  },
  {
    id: 'us-ssn-plain',
    type: 'US_SSN',
    forms: ['###_##_####', '9##_##_####', '### - ## - ####'],
    isValid: (compact) => checkedBy(usSsn)(compact) || isItin(compact),
    proof: 'check-and-keyword',
    keywords: 'ssn|social security|itin|individual taxpayer identification|taxpayer identification|ss',
    keywordSuffices: true,
  },
  {
    id: 'ca-sin',
    type: 'CA_SIN',
    forms: ['###_###_###'],
    isValid: checkedBy(caSin),
    proof: 'check-and-keyword',
    keywords: 'sin|nas|social insurance|assurance sociale|social insurance number',
  },
];

/** IRS: 9, then a group of 50 to 65, 70 to 88, 90 to 92 or 94 to 99. */
function isItin(compact: string): boolean {
  return /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(compact);
}
