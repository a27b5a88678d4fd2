/** Numbers of papers, devices and vehicles. */
import { isLuhn, isNorthAmericanVin } from './check-digits.ts';
import type { NumberSpec } from './numbers.ts';

export const DOCUMENT_NUMBERS: readonly NumberSpec[] = [
  {
    id: 'passport',
    type: 'PASSPORT',
    forms: [],
    loose: /[A-Z]{0,3}[0-9][0-9A-Z]{5,9}(?![0-9A-Za-z])/y,
    proof: 'keyword',
    keywords: `passeport|passport|passport number|reisepass|reisepassnummer|passnummer|pasaporte|passaporto|passaporte|paspoort|
      paspoortnummer|numero passeport|pasaporte numero`,
  },
  {
    id: 'id-card',
    type: 'ID_CARD',
    forms: [],
    loose: /[A-Z]{0,3}[ -]?[0-9][0-9A-Z]{5,12}(?![0-9A-Za-z])/y,
    proof: 'keyword',
    keywords: `carte identite|carte nationale identite|cni|piece identite|titre de sejour|carte de sejour|identity card|id card|
      personalausweis|personalausweisnummer|ausweisnummer|aufenthaltstitel|documento identidad|carta identita|
      carta d identita|permesso di soggiorno|bilhete identidade|identiteitskaart|identiteitsbewijs|verblijfsdocument|
      residence permit|brp|carte d electeur|electeur`,
  },
  {
    id: 'driving-licence',
    type: 'DRIVING_LICENCE',
    forms: [],
    loose: /[A-Z]{0,6}[0-9][0-9A-Z]{5,17}(?:[ ][0-9A-Z]{2,4}){0,3}(?![0-9A-Za-z])/y,
    proof: 'keyword',
    keywords: `permis de conduire|permis|driving licence|driving license|driver license|driver s license|driver licence|
      licence number|fuhrerschein|fuhrerscheinnummer|permiso de conducir|carnet de conducir|patente|patente di guida|
      carta de conducao|rijbewijs|rijbewijsnummer`,
  },
  {
    id: 'health-insurance',
    type: 'HEALTH_INSURANCE',
    forms: [],
    loose: /[A-Z]{0,6}[ ]?[0-9][0-9A-Z]{3,19}(?:[ -][0-9A-Z]{1,6}){0,4}(?![0-9A-Za-z])/y,
    proof: 'keyword',
    keywords: `krankenversicherungsnummer|versichertennummer|versicherten nr|kvnr|krankenkasse|mutuelle|numero mutuelle|
      tarjeta sanitaria|cip|tessera sanitaria|numero utente|utente|sns|zorgverzekering|zorgpas|health card|health insurance|
      health insurance number|carte vitale|ramq|ohip|numero assurance maladie|medicare|ehic|ceam`,
  },
  {
    id: 'tax-number',
    type: 'TAX_NUMBER',
    forms: [],
    loose: /[0-9]{2,5}[ /-]?[0-9]{3,5}[ /-]?[0-9]{3,6}[A-Z]{0,2}(?![0-9A-Za-z])/y,
    proof: 'keyword',
    keywords: `steuernummer|steuer nr|st nr|stnr|abgabenkontonummer|utr|unique taxpayer reference|taxpayer reference|
      numero fiscal|tax number|tax reference|tax file number|tin|fiscaal nummer|rsin|numero d identification fiscale`,
  },
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
    loose:
      /[A-Z]{0,3}[ -]?[0-9A-Z]{1,4}[ -][0-9A-Z]{1,4}(?:[ -][0-9A-Z]{1,4})?(?![0-9A-Za-z])|[A-Z0-9]{5,8}(?![0-9A-Za-z])/y,
    proof: 'keyword',
    keywords: `immatricule|immatriculee|immatriculation|plaque|plaque immatriculation|plaque mineralogique|kennzeichen|
      amtliches kennzeichen|nummernschild|kfz kennzeichen|matricula|matricula del vehiculo|placa|targa|targato|
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
