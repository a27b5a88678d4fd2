/** Numbers of companies, and value-added-tax numbers of the states of the Union, Switzerland and the United Kingdom. */
import * as atUid from 'stdnum/lib/cjs/at/uid.js';
import * as beVat from 'stdnum/lib/cjs/be/vat.js';
import * as bgVat from 'stdnum/lib/cjs/bg/vat.js';
import * as chUid from 'stdnum/lib/cjs/ch/uid.js';
import * as cyVat from 'stdnum/lib/cjs/cy/vat.js';
import * as czDic from 'stdnum/lib/cjs/cz/dic.js';
import * as deVat from 'stdnum/lib/cjs/de/vat.js';
import * as dkCvr from 'stdnum/lib/cjs/dk/cvr.js';
import * as eeKmkr from 'stdnum/lib/cjs/ee/kmkr.js';
import * as esCif from 'stdnum/lib/cjs/es/cif.js';
import * as esNif from 'stdnum/lib/cjs/es/nif.js';
import * as fiAlv from 'stdnum/lib/cjs/fi/alv.js';
import * as frSiren from 'stdnum/lib/cjs/fr/siren.js';
import * as frSiret from 'stdnum/lib/cjs/fr/siret.js';
import * as frTva from 'stdnum/lib/cjs/fr/tva.js';
import * as gbVat from 'stdnum/lib/cjs/gb/vat.js';
import * as grVat from 'stdnum/lib/cjs/gr/vat.js';
import * as hrOib from 'stdnum/lib/cjs/hr/oib.js';
import * as huAnum from 'stdnum/lib/cjs/hu/anum.js';
import * as ieVat from 'stdnum/lib/cjs/ie/vat.js';
import * as itIva from 'stdnum/lib/cjs/it/iva.js';
import * as ltPvm from 'stdnum/lib/cjs/lt/pvm.js';
import * as luTva from 'stdnum/lib/cjs/lu/tva.js';
import * as lvPvn from 'stdnum/lib/cjs/lv/pvn.js';
import * as mtVat from 'stdnum/lib/cjs/mt/vat.js';
import * as nlBtw from 'stdnum/lib/cjs/nl/btw.js';
import * as plNip from 'stdnum/lib/cjs/pl/nip.js';
import * as ptNif from 'stdnum/lib/cjs/pt/nif.js';
import * as roCf from 'stdnum/lib/cjs/ro/cui.js';
import * as seVat from 'stdnum/lib/cjs/se/vat.js';
import * as siDdv from 'stdnum/lib/cjs/si/ddv.js';
import * as skDph from 'stdnum/lib/cjs/sk/dph.js';
import type { NumberSpec } from './numbers.ts';
import { checkedBy } from './people-numbers.ts';

interface VatState {
  readonly prefix: string;
  /** Behind the prefix, see `pattern.ts`. */
  readonly forms: readonly string[];
  readonly library: { validate: (input: string) => { isValid: boolean } };
}

/** Formats: VIES, "VAT number formats" (European Commission, taxation and customs union). */
const VAT_STATES: readonly VatState[] = [
  { prefix: 'AT', forms: ['~U########'], library: atUid },
  { prefix: 'BE', forms: ['~####_###_###'], library: beVat },
  { prefix: 'BG', forms: ['~#########', '~##########'], library: bgVat },
  { prefix: 'CY', forms: ['~########A'], library: cyVat },
  { prefix: 'CZ', forms: ['~########', '~#########', '~##########'], library: czDic },
  { prefix: 'DE', forms: ['~###_###_###'], library: deVat },
  { prefix: 'DK', forms: ['~##_##_##_##'], library: dkCvr },
  { prefix: 'EE', forms: ['~#########'], library: eeKmkr },
  { prefix: 'EL', forms: ['~#########'], library: grVat },
  { prefix: 'ES', forms: ['~A########', '~########A', '~A#######A', '~A-########'], library: esNif },
  { prefix: 'FI', forms: ['~########', '~#######-#'], library: fiAlv },
  { prefix: 'FR', forms: ['~##~###_###_###'], library: frTva },
  { prefix: 'HR', forms: ['~###########'], library: hrOib },
  { prefix: 'HU', forms: ['~########'], library: huAnum },
  { prefix: 'IE', forms: ['~#######A', '~#######AA', '~#A#####A'], library: ieVat },
  { prefix: 'IT', forms: ['~###########'], library: itIva },
  { prefix: 'LT', forms: ['~#########', '~############'], library: ltPvm },
  { prefix: 'LU', forms: ['~########', '~###_###_##'], library: luTva },
  { prefix: 'LV', forms: ['~####_####_###'], library: lvPvn },
  { prefix: 'MT', forms: ['~####_####'], library: mtVat },
  { prefix: 'NL', forms: ['~#########B##', '~####.##.###.B##'], library: nlBtw },
  { prefix: 'PL', forms: ['~##########', '~###-###-##-##'], library: plNip },
  { prefix: 'PT', forms: ['~###_###_###'], library: ptNif },
  { prefix: 'RO', forms: ['~########', '~#######', '~#########'], library: roCf },
  { prefix: 'SE', forms: ['~############'], library: seVat },
  { prefix: 'SI', forms: ['~########', '~####_####'], library: siDdv },
  { prefix: 'SK', forms: ['~##########'], library: skDph },
  { prefix: 'GB', forms: ['~###_####_##', '~###_####_##_###'], library: gbVat },
  { prefix: 'XI', forms: ['~###_####_##'], library: gbVat },
];

/** Whether a state's numbers, with the prefix, are valid. */
export function vatChecker(prefix: string): (compact: string) => boolean {
  const state = VAT_STATES.find((one) => one.prefix === prefix);
  return state === undefined ? () => false : (compact) => checkedBy(state.library)(compact.slice(2));
}

const VAT_KEYWORDS = `tva|tva intracommunautaire|intracommunautaire|vat|vat number|ust id|ust idnr|ustid|umsatzsteuer id|umsatzsteuer
  identifikationsnummer|uid|iva|nif iva|partita iva|btw|btw nummer|btw id|moms|mwst`;

function vatSpec({ prefix, forms, library }: VatState): NumberSpec {
  return {
    id: `vat-${prefix.toLowerCase()}`,
    type: 'VAT_NUMBER',
    forms: forms.map((form) => prefix + form),
    // The library takes numbers without the prefix; Austria's U belongs to the number.
    isValid: (compact) => checkedBy(library)(compact.slice(2)),
    proof: 'check',
    keywords: VAT_KEYWORDS,
  };
}

export const COMPANY_NUMBERS: readonly NumberSpec[] = [
  {
    id: 'fr-siren',
    type: 'FR_SIREN',
    forms: ['###_###_###'],
    isValid: checkedBy(frSiren),
    proof: 'check-and-keyword',
    keywords: `siren|rcs|r c s|immatriculee|immatricule|identification unique|registre commerce|registre commerce societes|rcs paris|rcs lyon`,
  },
  {
    id: 'fr-siren-rcs',
    type: 'FR_SIREN',
    forms: [],
    loose: /[0-9]{3}[ \u00a0\u202f]?[0-9]{3}[ \u00a0\u202f]?[0-9]{3}(?![0-9])/y,
    isValid: checkedBy(frSiren),
    proof: 'check-and-keyword',
    keywords: 'siren|rcs',
  },
  {
    id: 'fr-siret',
    type: 'FR_SIRET',
    forms: ['###_###_###_#####', '###_###_###_##_###', '##############'],
    isValid: checkedBy(frSiret),
    proof: 'check-grouped',
    keywords: 'siret|etablissement|numero siret',
    keywordSuffices: true,
  },
  {
    id: 'ch-uid',
    type: 'CH_UID',
    forms: ['CHE~###_###_###'],
    isValid: checkedBy(chUid),
    proof: 'check',
    keywords: 'uid|ide|idi|mwst|tva|handelsregister',
  },
  {
    id: 'be-company',
    type: 'COMPANY_NUMBER',
    forms: ['####_###_###'],
    isValid: checkedBy(beVat),
    proof: 'check-and-keyword',
    keywords: 'bce|kbo|entreprise|ondernemingsnummer|rpm|rpr|numero entreprise|tva|btw',
  },
  {
    id: 'es-cif',
    type: 'COMPANY_NUMBER',
    forms: ['A~#######~#', 'A~########', 'A#######A'],
    isValid: checkedBy(esCif),
    proof: 'check-and-keyword',
    keywords: 'cif|nif|c i f|n i f',
  },
  {
    id: 'it-partita-iva',
    type: 'COMPANY_NUMBER',
    forms: ['###########'],
    isValid: checkedBy(itIva),
    proof: 'check-and-keyword',
    keywords: 'partita iva|p iva|piva|p i|iva|registro imprese',
  },
  {
    id: 'pt-nipc',
    type: 'COMPANY_NUMBER',
    forms: ['###_###_###'],
    isValid: checkedBy(ptNif),
    proof: 'check-and-keyword',
    keywords: 'nipc|pessoa coletiva|numero pessoa coletiva',
  },
  {
    id: 'us-ein',
    type: 'COMPANY_NUMBER',
    forms: ['##-#######'],
    proof: 'keyword',
    keywords: 'ein|fein|employer identification number|tax id',
  },
  {
    id: 'ca-bn',
    type: 'COMPANY_NUMBER',
    forms: ['#########~AA~####', '#####_####_AA_####', '#########'],
    proof: 'keyword',
    keywords: 'business number|bn|numero entreprise|gst|hst',
  },
  {
    id: 'company-register',
    type: 'COMPANY_NUMBER',
    forms: [],
    loose: /(?:[A-Z]{1,3}[ ]?)?[0-9]{5,8}(?:[ ]?[A-Za-z])?(?![0-9])/y,
    proof: 'keyword',
    keywords: `hrb|hra|handelsregister|handelsregisternummer|firmenbuch|firmenbuchnummer|fn|kvk|kvk nummer|kamer van koophandel|
      company number|company no|companies house|registered number|registration number|company registration|
      registered in england|cro|registro mercantil|rea|rcsl|rcs luxembourg`,
  },
  ...VAT_STATES.map(vatSpec),
];
