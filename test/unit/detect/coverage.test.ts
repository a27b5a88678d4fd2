/**
 * Fourteen countries, twelve kinds of identifier: for each pair the type that covers it, and a text in which it is
 * found. A country without such a number says so; nothing may be left out.
 */
import assert from 'node:assert/strict';
import { resolve } from '../../../server/src/core/detect/resolve.ts';
import { RuleContext } from '../../../server/src/core/detect/rules/context.ts';
import { findByRules } from '../../../server/src/core/detect/rules/index.ts';
import type { EntityType } from '../../../server/src/core/types.ts';

const KINDS = [
  'identity',
  'social security',
  'tax',
  'health insurance',
  'passport',
  'driving licence',
  'company',
  'vat',
  'bank account',
  'telephone',
  'plate',
  'address',
] as const;
type Kind = (typeof KINDS)[number];

/** The type and a text with the mention in `⟦ ⟧`, or why the country has none. */
type Cell = readonly [type: EntityType, text: string] | string;

const TABLE: Readonly<Record<string, Readonly<Record<Kind, Cell>>>> = {
  FR: {
    identity: ['ID_CARD', 'carte nationale d’identité n° ⟦880692310285⟧'],
    'social security': ['FR_NIR', 'n° de sécurité sociale ⟦2 55 08 14 168 025 38⟧'],
    tax: ['FR_TAX_NUMBER', 'numéro fiscal ⟦30 23 217 600 053⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'numéro de mutuelle : ⟦12345678⟧'],
    passport: ['PASSPORT', 'passeport n° ⟦12AB34567⟧'],
    'driving licence': ['DRIVING_LICENCE', 'permis de conduire n° ⟦13AA00002⟧'],
    company: ['FR_SIREN', 'SIREN ⟦732 829 320⟧'],
    vat: ['VAT_NUMBER', 'TVA ⟦FR 40 303 265 045⟧'],
    'bank account': ['IBAN', '⟦FR14 2004 1010 0505 0001 3M02 606⟧'],
    telephone: ['PHONE', 'au ⟦01 99 00 12 34⟧'],
    plate: ['LICENCE_PLATE', 'immatriculé ⟦AB-123-CD⟧'],
    address: ['ADDRESS', 'domicilié ⟦12 rue Victor Hugo⟧, Nantes'],
  },
  BE: {
    identity: ['BE_NATIONAL_NUMBER', 'registre national ⟦85.07.30-033.28⟧'],
    'social security': ['BE_NATIONAL_NUMBER', 'NISS ⟦85073003328⟧'],
    tax: ['BE_NATIONAL_NUMBER', 'numéro national ⟦85.07.30-033.28⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'carte CEAM ⟦80056012340123456789⟧'],
    passport: ['PASSPORT', 'passeport ⟦EF123456⟧'],
    'driving licence': ['DRIVING_LICENCE', 'rijbewijs ⟦1234567890⟧'],
    company: ['COMPANY_NUMBER', 'BCE ⟦0428.759.497⟧'],
    vat: ['VAT_NUMBER', '⟦BE 0428.759.497⟧'],
    'bank account': ['IBAN', '⟦BE68 5390 0754 7034⟧'],
    telephone: ['PHONE', '⟦+32 2 555 12 12⟧'],
    plate: ['LICENCE_PLATE', 'plaque ⟦1-ABC-123⟧'],
    address: ['ADDRESS', 'woont ⟦Kerkstraat 12, 2000⟧ Antwerpen'],
  },
  CH: {
    identity: ['ID_CARD', 'Identitätskarte ⟦E1234567⟧'],
    'social security': ['CH_AHV', 'AHV ⟦756.9217.0769.85⟧'],
    tax: ['CH_AHV', 'numéro AVS ⟦756.9217.0769.85⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'Versichertenkarte ⟦80756012340123456789⟧'],
    passport: ['PASSPORT', 'Schweizer Pass Nr. ⟦X1234567⟧'],
    'driving licence': ['DRIVING_LICENCE', 'Führerausweis ⟦001234567890⟧'],
    company: ['CH_UID', '⟦CHE-100.155.212⟧'],
    vat: ['CH_UID', 'MWST ⟦CHE-100.155.212⟧'],
    'bank account': ['IBAN', '⟦CH93 0076 2011 6238 5295 7⟧'],
    telephone: ['PHONE', '⟦+41 44 668 18 00⟧'],
    plate: ['LICENCE_PLATE', 'Kontrollschild, Kennzeichen ⟦ZH 123456⟧'],
    address: ['ADDRESS', 'wohnhaft ⟦Bahnhofstrasse 12, 8001⟧ Zürich'],
  },
  LU: {
    identity: ['LU_NATIONAL_ID', 'matricule ⟦1893120105732⟧'],
    'social security': ['LU_NATIONAL_ID', 'sécurité sociale : ⟦1893120105732⟧'],
    tax: ['LU_NATIONAL_ID', 'numéro d’identification national ⟦1893120105732⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'CEAM ⟦80442012340123456789⟧'],
    passport: ['PASSPORT', 'passeport ⟦JCU9J4T2⟧'],
    'driving licence': ['DRIVING_LICENCE', 'permis de conduire ⟦123456⟧'],
    company: ['COMPANY_NUMBER', 'RCSL ⟦B123456⟧'],
    vat: ['VAT_NUMBER', '⟦LU15027442⟧'],
    'bank account': ['IBAN', '⟦LU28 0019 4006 4475 0000⟧'],
    telephone: ['PHONE', '⟦+352 26 12 34 56⟧'],
    plate: ['LICENCE_PLATE', 'plaque ⟦AB 1234⟧'],
    address: ['ADDRESS', 'demeurant ⟦3, rue de la Chapelle, L-1325⟧ Luxembourg'],
  },
  DE: {
    identity: ['ID_CARD', 'Personalausweis ⟦L01X00T471⟧'],
    'social security': ['DE_PENSION_NUMBER', '⟦15 070649 C 103⟧'],
    tax: ['DE_TAX_ID', 'Steuer-ID ⟦36 574 261 809⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'Krankenversichertennummer ⟦A123456780⟧'],
    passport: ['PASSPORT', 'Reisepass ⟦C01X00T47⟧'],
    'driving licence': ['DRIVING_LICENCE', 'Führerschein ⟦B072RRE2I55⟧'],
    company: ['COMPANY_NUMBER', 'HRB ⟦12345⟧'],
    vat: ['VAT_NUMBER', '⟦DE136695976⟧'],
    'bank account': ['IBAN', '⟦DE89 3704 0044 0532 0130 00⟧'],
    telephone: ['PHONE', '⟦+49 30 23125 123⟧'],
    plate: ['LICENCE_PLATE', 'Kennzeichen ⟦B-AB 1234⟧'],
    address: ['ADDRESS', 'wohnhaft ⟦Hauptstraße 12, 50667⟧ Köln'],
  },
  AT: {
    identity: ['ID_CARD', 'Personalausweisnummer ⟦1234567⟧'],
    'social security': ['AT_SVNR', 'SVNr. ⟦1237 010180⟧'],
    tax: ['TAX_NUMBER', 'Abgabenkontonummer ⟦59-119/9013⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'e-card ⟦80040000001234567890⟧'],
    passport: ['PASSPORT', 'Reisepass ⟦P1234567⟧'],
    'driving licence': ['DRIVING_LICENCE', 'Führerschein ⟦12345678⟧'],
    company: ['COMPANY_NUMBER', 'FN ⟦123456a⟧'],
    vat: ['VAT_NUMBER', '⟦ATU13585627⟧'],
    'bank account': ['IBAN', '⟦AT61 1904 3002 3457 3201⟧'],
    telephone: ['PHONE', '⟦+43 1 5880 75123⟧'],
    plate: ['LICENCE_PLATE', 'Kennzeichen ⟦W-12345 A⟧'],
    address: ['ADDRESS', 'wohnhaft ⟦Mariahilfer Straße 12, 1060⟧ Wien'],
  },
  ES: {
    identity: ['ES_DNI', 'DNI ⟦54362315K⟧'],
    'social security': ['ES_NSS', 'NSS ⟦28/12345678/40⟧'],
    tax: ['ES_DNI', 'NIF ⟦54362315K⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'tarjeta sanitaria ⟦BBBB1234567890⟧'],
    passport: ['PASSPORT', 'pasaporte ⟦AAA123456⟧'],
    'driving licence': ['ES_DNI', 'permiso de conducir ⟦54362315-K⟧'],
    company: ['COMPANY_NUMBER', 'CIF ⟦J99216582⟧'],
    vat: ['VAT_NUMBER', '⟦ESB58378431⟧'],
    'bank account': ['IBAN', '⟦ES91 2100 0418 4502 0005 1332⟧'],
    telephone: ['PHONE', 'móvil ⟦612 345 678⟧'],
    plate: ['LICENCE_PLATE', 'matrícula ⟦1234 BCD⟧'],
    address: ['ADDRESS', 'con domicilio en ⟦Calle Mayor, 12, 28013⟧ Madrid'],
  },
  IT: {
    identity: ['ID_CARD', 'carta d’identità ⟦CA00000AA⟧'],
    'social security': ['IT_CODICE_FISCALE', 'C.F. ⟦RCCMNL83S18D969H⟧'],
    tax: ['IT_CODICE_FISCALE', 'codice fiscale ⟦RCCMNL83S18D969H⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'tessera sanitaria ⟦80380000000123456789⟧'],
    passport: ['PASSPORT', 'passaporto ⟦AA1234567⟧'],
    'driving licence': ['DRIVING_LICENCE', 'patente di guida ⟦U1A2B3456C⟧'],
    company: ['COMPANY_NUMBER', 'Partita IVA ⟦00743110157⟧'],
    vat: ['VAT_NUMBER', '⟦IT00743110157⟧'],
    'bank account': ['IBAN', '⟦IT60 X054 2811 1010 0000 0123 456⟧'],
    telephone: ['PHONE', '⟦+39 06 6982 1234⟧'],
    plate: ['LICENCE_PLATE', 'targa ⟦AB 123 CD⟧'],
    address: ['ADDRESS', 'residente in ⟦Via Roma 5, 00184⟧ Roma'],
  },
  PT: {
    identity: ['PT_CITIZEN_CARD', 'cartão de cidadão ⟦00000000 0 ZZ4⟧'],
    'social security': ['PT_NISS', 'NISS ⟦11234567892⟧'],
    tax: ['PT_NIF', 'NIF ⟦501 964 843⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'número de utente ⟦123 456 789⟧'],
    passport: ['PASSPORT', 'passaporte ⟦A123456⟧'],
    'driving licence': ['DRIVING_LICENCE', 'carta de condução ⟦L-1234567 8⟧'],
    company: ['COMPANY_NUMBER', 'NIPC ⟦501 964 843⟧'],
    vat: ['VAT_NUMBER', '⟦PT501964843⟧'],
    'bank account': ['IBAN', '⟦PT50 0002 0123 1234 5678 9015 4⟧'],
    telephone: ['PHONE', '⟦+351 21 123 4567⟧'],
    plate: ['LICENCE_PLATE', 'matrícula ⟦AA-12-BB⟧'],
    address: ['ADDRESS', 'residente na ⟦Rua Augusta, 24⟧, Lisboa'],
  },
  NL: {
    identity: ['ID_CARD', 'identiteitskaart ⟦EM0000000⟧'],
    'social security': ['NL_BSN', 'BSN ⟦111222333⟧'],
    tax: ['TAX_NUMBER', 'RSIN ⟦111222333⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'zorgpas ⟦80528012340123456789⟧'],
    passport: ['PASSPORT', 'paspoort ⟦XR1001R58⟧'],
    'driving licence': ['DRIVING_LICENCE', 'rijbewijs ⟦4019283746⟧'],
    company: ['COMPANY_NUMBER', 'KvK ⟦12345678⟧'],
    vat: ['VAT_NUMBER', '⟦NL004495445B01⟧'],
    'bank account': ['IBAN', '⟦NL91 ABNA 0417 1643 00⟧'],
    telephone: ['PHONE', '⟦+31 20 123 4567⟧'],
    plate: ['LICENCE_PLATE', 'kenteken ⟦XX-999-X⟧'],
    address: ['ADDRESS', 'woonachtig ⟦Prinsengracht 263, 1016 GV⟧ Amsterdam'],
  },
  GB: {
    identity: ['ID_CARD', 'biometric residence permit ⟦ZU1234567⟧'],
    'social security': ['GB_NINO', 'NI number ⟦AB123456C⟧'],
    tax: ['TAX_NUMBER', 'UTR ⟦1955839661⟧'],
    'health insurance': ['GB_NHS_NUMBER', 'NHS number ⟦943 476 5919⟧'],
    passport: ['PASSPORT', 'passport number ⟦123456789⟧'],
    'driving licence': ['DRIVING_LICENCE', '⟦MORGA657054SM9IJ⟧'],
    company: ['COMPANY_NUMBER', 'company number ⟦01234567⟧'],
    vat: ['VAT_NUMBER', '⟦GB980780684⟧'],
    'bank account': ['IBAN', '⟦GB82 WEST 1234 5698 7654 32⟧'],
    telephone: ['PHONE', '⟦020 7946 0958⟧'],
    plate: ['LICENCE_PLATE', 'number plate ⟦AB12 CDE⟧'],
    address: ['ADDRESS', 'lives at ⟦221B Baker Street⟧, London'],
  },
  IE: {
    identity: ['ID_CARD', 'Public Services Card ⟦123456789⟧'],
    'social security': ['IE_PPS', 'PPS ⟦6433435F⟧'],
    tax: ['IE_PPS', 'PPSN ⟦6433435F⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'EHIC ⟦80372000001234567890⟧'],
    passport: ['PASSPORT', 'Irish passport ⟦PA1234567⟧'],
    'driving licence': ['DRIVING_LICENCE', 'driver number ⟦123456789⟧'],
    company: ['COMPANY_NUMBER', 'CRO ⟦123456⟧'],
    vat: ['VAT_NUMBER', '⟦IE6433435F⟧'],
    'bank account': ['IBAN', '⟦IE29 AIBK 9311 5212 3456 78⟧'],
    telephone: ['PHONE', '⟦+353 20 911 2345⟧'],
    plate: ['LICENCE_PLATE', 'vehicle registration ⟦12-D-12345⟧'],
    address: ['ADDRESS', 'lives at ⟦12 Grafton Street⟧, Dublin'],
  },
  US: {
    identity: ['ID_CARD', 'green card ⟦A123-456-789⟧'],
    'social security': ['US_SSN', 'SSN ⟦536-90-4399⟧'],
    tax: ['US_SSN', 'ITIN ⟦912-90-3456⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'Medicare ⟦1EG4-TE5-MK73⟧'],
    passport: ['PASSPORT', 'passport no. ⟦A12345678⟧'],
    'driving licence': ['DRIVING_LICENCE', 'driver’s license ⟦D1234567⟧'],
    company: ['COMPANY_NUMBER', 'EIN ⟦91-1144442⟧'],
    vat: 'has no value-added tax',
    'bank account': ['ACCOUNT_NUMBER', 'account number ⟦12345678⟧'],
    telephone: ['PHONE', '⟦+1 202-555-0143⟧'],
    plate: ['LICENCE_PLATE', 'license plate ⟦7ABC123⟧'],
    address: ['ADDRESS', 'at ⟦742 Evergreen Terrace⟧, Springfield'],
  },
  CA: {
    identity: ['ID_CARD', 'permanent resident card ⟦RA0302123456⟧'],
    'social security': ['CA_SIN', 'NAS : ⟦123 456 782⟧'],
    tax: ['CA_SIN', 'SIN ⟦123-456-782⟧'],
    'health insurance': ['HEALTH_INSURANCE', 'RAMQ ⟦TREM 8506 0114⟧'],
    passport: ['PASSPORT', 'passport ⟦P123456AA⟧'],
    'driving licence': ['DRIVING_LICENCE', 'driver’s licence ⟦A1234-56789-01234⟧'],
    company: ['COMPANY_NUMBER', 'business number ⟦123456782⟧'],
    vat: ['COMPANY_NUMBER', 'GST ⟦123456782 RT 0001⟧'],
    'bank account': ['ACCOUNT_NUMBER', 'numéro de compte : ⟦12345-678⟧'],
    telephone: ['PHONE', '⟦+1 514-555-0143⟧'],
    plate: ['LICENCE_PLATE', 'licence plate ⟦ABCD 123⟧'],
    address: ['ADDRESS', 'au ⟦1000, rue Sherbrooke⟧, Montréal'],
  },
};

describe('identifiers of fourteen countries', () => {
  it('are all spoken for', () => {
    assert.equal(Object.keys(TABLE).length, 14);
    for (const [country, row] of Object.entries(TABLE)) {
      assert.deepEqual(Object.keys(row), [...KINDS], country);
    }
  });

  for (const [country, row] of Object.entries(TABLE)) {
    for (const kind of KINDS) {
      const cell = row[kind];
      if (typeof cell === 'string') continue;
      const [type, marked] = cell;
      it(`${country}, ${kind}: ${type} in ${marked}`, () => {
        const text = marked.replace(/[⟦⟧]/g, '');
        const mentions = resolve(text, findByRules(new RuleContext(text, [country])));
        const surfaces = mentions
          .filter((mention) => mention.type === type)
          .map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(surfaces, [/⟦([^⟧]*)⟧/.exec(marked)?.[1]]);
      });
    }
  }
});
