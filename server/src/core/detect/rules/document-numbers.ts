/** Numbers of papers, devices and vehicles. */
import { isLuhn, isNorthAmericanVin } from './check-digits.ts';
import type { NumberSpec } from './numbers.ts';
import { PAPERS } from './papers.ts';

/** Ireland; three or four groups; a district and a number (Germany, Austria, Switzerland); one piece. */
const PLATE = new RegExp(
  [
    '[0-9]{2,3}-[A-Z]{1,2}-[0-9]{1,6}',
    '[A-Z]{0,3}[ -]?[0-9A-Z]{1,4}[ -][0-9A-Z]{1,4}(?:[ -][0-9A-Z]{1,4})?',
    '[A-Z]{1,3}[ -][A-Z]{0,2}[ ]?[0-9]{1,6}(?:[ ]?[A-Z]{1,2})?',
    '[A-Z0-9]{5,8}',
  ]
    .map((form) => `${form}(?![0-9A-Za-z]|-[0-9A-Z])`)
    .join('|'),
  'y',
);

export const DOCUMENT_NUMBERS: readonly NumberSpec[] = [
  ...PAPERS,
  {
    id: 'imei',
    type: 'IMEI',
    forms: ['###############', '##_######_######_#'],
    isValid: isLuhn,
    proof: 'check-and-keyword',
    keywords: 'imei|imei 1|imei1|imei2|meid',
    keywordSuffices: true,
  },
  {
    id: 'imsi',
    type: 'IMSI',
    forms: ['###############', '###_##_##########', '###_###_#########'],
    proof: 'keyword',
    keywords: 'imsi',
  },
  {
    id: 'iccid',
    type: 'ICCID',
    forms: [
      '89#################',
      '89##################',
      '89##_####_####_####_####',
      '89##_####_####_####_###',
    ],
    isValid: isLuhn,
    proof: 'check-and-keyword',
    keywords: 'iccid|sim|carte sim|sim card|simkarte|tarjeta sim|simkaart',
    keywordSuffices: true,
  },
  {
    id: 'vin',
    type: 'VIN',
    forms: [],
    loose: /[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])/y,
    proof: 'keyword',
    keywords: `vin|chassis|numero de chassis|numero de serie|serie du vehicule|vehicle identification|identification number|
      fahrgestellnummer|fin|fahrzeug identifizierungsnummer|bastidor|numero de bastidor|telaio|numero di telaio|quadro|
      chassisnummer|numero d identification du vehicule`,
    isValid: (compact) => isNorthAmericanVin(compact) || /[A-Z]/.test(compact),
  },
  {
    id: 'licence-plate',
    type: 'LICENCE_PLATE',
    forms: [],
    loose: PLATE,
    proof: 'keyword',
    keywords: `immatricule|immatriculee|immatriculation|plaque|plaque immatriculation|plaque mineralogique|kennzeichen|
      amtliches kennzeichen|kontrollschild|nummernschild|kfz kennzeichen|matricula|matricula del vehiculo|placa|targa|targato|
      kenteken|kentekenplaat|registration plate|number plate|licence plate|license plate|vehicle registration|nummerplaat`,
  },
  {
    id: 'case-number',
    type: 'CASE_NUMBER',
    forms: [],
    loose: /[0-9A-Z]{1,5}(?:[ ./-][0-9A-Z]{1,7}){1,3}(?![0-9A-Za-z])/y,
    proof: 'keyword',
    keywords: `rg|affaire|dossier|requete|pourvoi|aktenzeichen|az|geschaftszeichen|case|case no|case number|docket|claim no|
      expediente|procedimiento|autos|procedimento|r g|n r g|processo|zaaknummer|rolnummer|ecli`,
  },
];
