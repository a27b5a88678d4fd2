/**
 * What replaces each type of identifier: two thousand made originals a row, with several written forms. Every
 * replacement is formally right by the type's own check, nobody's by the range it comes from, written like its
 * original, different from every other replacement and from every original.
 */
import assert from 'node:assert/strict';
import { isValidBIC, isValidIBAN } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { stdnum } from 'stdnum';
import { ALL_TYPES, ENTITY_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import {
  isBech32,
  isBelgianIdCard,
  isDigits731,
  isGermanHealthNumber,
  isEuropeanHealthCard,
  isLuhn,
  isNhsNumber,
  isNorthAmericanVin,
  isRib,
} from '../../../server/src/core/detect/rules/check-digits.ts';
import { vatChecker } from '../../../server/src/core/detect/rules/company-numbers.ts';
import { KeyedRandom } from '../../../server/src/core/pseudonyms/keyed-random.ts';
import { hasStrategy, strategyFor } from '../../../server/src/core/strategies/registry.ts';
import type { EntityType, Language } from '../../../server/src/core/types.ts';
import { randomFrom } from '../../support/texts.ts';

interface Row {
  readonly type: EntityType;
  /**
   * `d` a digit, `l` a capital, `x` a hexadecimal digit, `c` a consonant, `?` a letter of check characters; the rest
   * stands for itself. A form with `#` for digits has no other code.
   */
  readonly form: string;
  /** The type's own check. Gets what was written, and its letters and digits. */
  readonly isRight?: (compact: string, written: string) => boolean;
  /** Why nobody has it. */
  readonly isNobodys?: (compact: string, written: string) => boolean;
  readonly language?: Language;
  /** Originals that are made; 2,000 unless said. */
  readonly count?: number;
  /** Whether it is written in the same groups; dates in words and positions have longer and shorter numbers. */
  readonly keepsShape?: boolean;
}

const MANY = 2_000;

function valid(country: string, kind: string): (compact: string) => boolean {
  const validator = stdnum[country]?.[kind];
  assert.ok(validator !== undefined, `${country} ${kind}`);
  return (compact) => validator.validate(compact).isValid;
}

const starts =
  (prefix: string) =>
  (compact: string): boolean =>
    compact.startsWith(prefix);
const month = (from: number) => (compact: string) => /^1[3-9]$/.test(compact.slice(from, from + 2));
const mod97 = (body: string): number => Number(BigInt(body) % 97n);
const ean = (compact: string): boolean =>
  Array.from(compact).reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;

const ROWS: readonly Row[] = [
  {
    type: 'FR_NIR',
    form: '1 dd dd dd ddd ddd dd',
    isRight: (c) => 97 - mod97(c.slice(0, 13)) === Number(c.slice(13)),
    isNobodys: (c) => c.slice(5, 7) === '00',
  },
  { type: 'FR_NIR', form: '2dddddddddddd', isNobodys: (c) => c.slice(5, 7) === '00' },
  {
    type: 'FR_TAX_NUMBER',
    form: '30 dd ddd ddd ddd',
    isRight: (c) => Number(c.slice(0, 10)) % 511 === Number(c.slice(10)),
    isNobodys: starts('9'),
  },
  {
    type: 'BE_NATIONAL_NUMBER',
    form: 'dd.dd.dd-ddd.dd',
    isRight: (c) => 97 - mod97(c.slice(0, 9)) === Number(c.slice(9)),
    isNobodys: month(2),
  },
  { type: 'CH_AHV', form: '756.dddd.dddd.dd', isRight: ean, isNobodys: starts('757') },
  {
    type: 'LU_NATIONAL_ID',
    form: '19ddddddddddd',
    isRight: (c) => isLuhn(c.slice(0, 12)),
    isNobodys: month(4),
  },
  { type: 'DE_TAX_ID', form: 'dd ddd ddd ddd', isRight: (c) => /^\d{11}$/.test(c), isNobodys: starts('0') },
  {
    type: 'DE_PENSION_NUMBER',
    form: 'dd dddddd l ddd',
    isRight: (c) => /^00(?:0[1-9]|[12]\d)(?:0[1-9]|1[0-2])\d\d[A-Z]\d{3}$/.test(c),
    isNobodys: starts('00'),
  },
  {
    type: 'AT_SVNR',
    form: 'dddd dddddd',
    isRight: (c) => valid('AT', 'vnr')(c) || c.startsWith('0'),
    isNobodys: starts('0'),
  },
  { type: 'ES_DNI', form: 'dddddddd-l', isRight: valid('ES', 'dni'), isNobodys: (c) => /^9[89]/.test(c) },
  { type: 'ES_NIE', form: 'X-ddddddd-l', isRight: valid('ES', 'nie'), isNobodys: (c) => /^Z[89]/.test(c) },
  {
    type: 'ES_NSS',
    form: 'dd dddddddd dd',
    isRight: (c) => mod97(c.slice(0, 10)) === Number(c.slice(10)),
    isNobodys: starts('00'),
  },
  {
    type: 'IT_CODICE_FISCALE',
    form: 'llllllddAddAdddl',
    isRight: valid('IT', 'codicefiscale'),
    isNobodys: (c) => /^X\d{3}$/.test(c.slice(11, 15)),
  },
  { type: 'PT_NIF', form: 'ddd ddd ddd', isRight: (c) => /^\d{9}$/.test(c), isNobodys: starts('0') },
  {
    type: 'PT_NISS',
    form: '1dddddddddd',
    isRight: (c) =>
      9 - ([29, 23, 19, 17, 13, 11, 7, 5, 3, 2].reduce((s, w, i) => s + w * Number(c.charAt(i)), 0) % 10) ===
      Number(c.slice(10)),
    isNobodys: starts('0'),
  },
  { type: 'PT_CITIZEN_CARD', form: 'dddddddd d ZZd', isRight: valid('PT', 'cc'), isNobodys: starts('9') },
  { type: 'NL_BSN', form: 'dddddddd2', isRight: valid('NL', 'bsn'), isNobodys: (c) => /^9999|^000/.test(c) },
  {
    type: 'GB_NINO',
    form: 'AB dd dd dd C',
    isRight: (c) => /^[A-Z]{2}\d{6}[A-D]$/.test(c),
    isNobodys: (c) => /^(?:QQ|[DFIQUV])/.test(c),
  },
  { type: 'GB_NHS_NUMBER', form: 'ddd ddd dddd', isRight: isNhsNumber, isNobodys: starts('999') },
  {
    type: 'IE_PPS',
    form: 'dddddddl',
    isRight: (c) => /^\d{7}[A-W]$/.test(c),
    isNobodys: (c) => !valid('IE', 'pps')(c),
  },
  {
    type: 'IE_PPS',
    form: 'dddddddlA',
    isRight: (c) => /^\d{7}[A-W]A$/.test(c),
    isNobodys: (c) => !valid('IE', 'pps')(c),
  },
  {
    type: 'US_SSN',
    form: 'ddd-dd-dddd',
    isRight: (c) => /^\d{9}$/.test(c),
    isNobodys: (c) => /^(?:666|000)/.test(c),
  },
  { type: 'CA_SIN', form: 'ddd ddd ddd', isRight: isLuhn, isNobodys: starts('0') },
  { type: 'FR_SIREN', form: 'ddd ddd ddd', isRight: valid('FR', 'siren'), isNobodys: starts('0') },
  {
    type: 'FR_SIRET',
    form: 'ddd ddd ddd ddddd',
    isRight: (c) => isLuhn(c) && isLuhn(c.slice(0, 9)),
    isNobodys: starts('0'),
  },
  {
    type: 'CH_UID',
    form: 'CHE-ddd.ddd.ddd',
    isRight: valid('CH', 'uid'),
    isNobodys: (c) => /^CHE[09]/.test(c),
  },
  {
    type: 'FR_RIB',
    form: 'ddddd ddddd ddddddddddd dd',
    isRight: (c) => isRib(`1${c.slice(1)}`) || mod97(c) === 0 || /^\d{23}$/.test(c),
    isNobodys: starts('00000'),
  },
  { type: 'FR_RIB', form: 'ddddd ddddd ddddldddddd dd', isNobodys: starts('00000') },
  { type: 'PAYMENT_CARD', form: '4ddd dddd dddd dddd', isRight: isLuhn, isNobodys: starts('9999') },
  { type: 'PAYMENT_CARD', form: '3ddd-dddddd-ddddd', isRight: isLuhn, isNobodys: starts('9999') },
  {
    type: 'BIC',
    form: 'llllFRll',
    isRight: isValidBIC,
    isNobodys: (c) => c.charAt(7) === '0',
    keepsShape: false,
  },
  {
    type: 'BIC',
    form: 'llllDEllddd',
    isRight: isValidBIC,
    isNobodys: (c) => c.charAt(7) === '0',
    keepsShape: false,
  },
  { type: 'MAC_ADDRESS', form: '0x:xx:xx:xx:xx:xx', isNobodys: starts('02'), keepsShape: false },
  { type: 'IMEI', form: '35-dddddd-dddddd-d', isRight: isLuhn, isNobodys: starts('00') },
  { type: 'IMSI', form: '20801dddddddddd', isNobodys: starts('00101') },
  { type: 'ICCID', form: '8933ddddddddddddddd', isRight: isLuhn, isNobodys: starts('89999') },
  {
    type: 'VIN',
    form: 'WVWZZZ1JZ3Wdddddd',
    isRight: isNorthAmericanVin,
    isNobodys: starts('ZZZ'),
    keepsShape: false,
  },
  { type: 'PASSPORT', form: 'ddABddddd', isNobodys: (c) => /^[5-8]/.test(c) },
  { type: 'PASSPORT', form: 'C01cdddd5', isNobodys: starts('B'), keepsShape: false },
  { type: 'PASSPORT', form: 'XY1234dd', isNobodys: starts('QQ'), count: 90 },
  { type: 'PASSPORT', form: 'C0cXddTdd2', isRight: isDigits731, isNobodys: starts('B'), keepsShape: false },
  { type: 'PASSPORT', form: 'ddddddddd', isNobodys: starts('000') },
  { type: 'ID_CARD', form: 'dddddddddddd', isRight: isBelgianIdCard, isNobodys: starts('0000') },
  { type: 'ID_CARD', form: 'L0cXddTdd1', isRight: isDigits731, isNobodys: starts('B'), keepsShape: false },
  { type: 'ID_CARD', form: 'AX ddddddd', isNobodys: starts('QQ') },
  { type: 'DRIVING_LICENCE', form: 'dd AA ddddd', isNobodys: (c) => /^[5-8]/.test(c) },
  {
    type: 'DRIVING_LICENCE',
    form: 'MORGAddddddSM9IJ',
    isRight: (c) => /^[A-Z]{5}\d{6}[A-Z]{2}\d[A-Z]{2}$/.test(c),
    isNobodys: month(6),
  },
  { type: 'DRIVING_LICENCE', form: 'Adddd-ddddd-ddddd', isNobodys: month(11) },
  { type: 'DRIVING_LICENCE', form: 'Adddd-dddddd-dd', isNobodys: month(7) },
  { type: 'DRIVING_LICENCE', form: 'dddddddddd', isNobodys: starts('000') },
  {
    type: 'HEALTH_INSURANCE',
    form: 'Addddddddd',
    isRight: (c) => /^[A-Z]\d{9}$/.test(c),
    isNobodys: (c) => !isGermanHealthNumber(c),
  },
  {
    type: 'HEALTH_INSURANCE',
    form: '80380ddddddddddddddd',
    isRight: isEuropeanHealthCard,
    isNobodys: (c) => c.slice(5, 10) === '00000',
  },
  { type: 'HEALTH_INSURANCE', form: 'TREM dddd dddd', isNobodys: month(6) },
  {
    type: 'HEALTH_INSURANCE',
    form: '1EGd-TEd-MKdd',
    isNobodys: (c) => /^.[SLOIBZ]/.test(c),
    keepsShape: false,
  },
  { type: 'HEALTH_INSURANCE', form: 'dddd ddd ddd', isRight: isLuhn, isNobodys: starts('0') },
  { type: 'TAX_NUMBER', form: 'dd/ddd/ddddd', isNobodys: starts('000') },
  { type: 'PROFESSIONAL_NUMBER', form: '1dddddddddd', isRight: isLuhn, isNobodys: starts('000') },
  { type: 'LICENCE_PLATE', form: 'll-ddd-ll', isNobodys: starts('I') },
  { type: 'LICENCE_PLATE', form: 'dddd lll', isNobodys: (c) => c.charAt(4) === 'I' },
  { type: 'LICENCE_PLATE', form: 'l-ll dddd', isNobodys: starts('Q') },
  { type: 'LICENCE_PLATE', form: '1-lll-ddd', isNobodys: starts('0') },
  { type: 'ACCOUNT_NUMBER', form: 'C-dddddddd' },
  { type: 'CASE_NUMBER', form: 'dd/ddddd' },
  { type: 'CUSTOM', form: 'CUST-dddddd' },
  { type: 'COMPANY_NUMBER', form: 'HRB dddddd', isNobodys: (c) => c.startsWith('HRB0') },
  {
    type: 'COMPANY_NUMBER',
    form: '0ddd.ddd.ddd',
    isRight: (c) => 97 - mod97(c.slice(0, 8)) === Number(c.slice(8)),
    isNobodys: starts('00'),
  },
  {
    type: 'COMPANY_NUMBER',
    form: 'Bddddddd4',
    isRight: valid('ES', 'cif'),
    isNobodys: (c) => c.slice(1, 3) === '00',
  },
  {
    type: 'COMPANY_NUMBER',
    form: 'ddddddddddd',
    isRight: isLuhn,
    isNobodys: (c) => c.slice(7, 10) === '000',
  },
  { type: 'COMPANY_NUMBER', form: 'dd-ddddddd', isRight: isLuhn, isNobodys: starts('00') },
  {
    type: 'UUID',
    form: 'xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx',
    isRight: (c) => /^.{12}4.{3}A/.test(c),
    keepsShape: false,
  },
  {
    type: 'CRYPTO_ADDRESS',
    form: '0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    keepsShape: false,
    count: 500,
  },
  {
    type: 'CRYPTO_ADDRESS',
    form: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8####',
    isRight: (_, written) => isBech32(written),
    keepsShape: false,
    count: 500,
  },
  {
    type: 'CRYPTO_ADDRESS',
    form: '1BvBMSEYstWetqTFn5Au4m4GFg7xJa####',
    isRight: (_, written) => /^1[1-9A-HJ-NP-Za-km-z]{24,33}$/.test(written),
    keepsShape: false,
    count: 500,
  },
  {
    type: 'COORDINATES',
    form: '48.ddddd, 2.ddddd',
    isNobodys: (_, w) => inside(w, [31, 49], [156, 178]),
    keepsShape: false,
  },
  {
    type: 'COORDINATES',
    form: '48.ddddd, -2.ddddd',
    isNobodys: (_, w) => inside(w, [31, 49], [-158, -137]),
    keepsShape: false,
  },
  {
    type: 'COORDINATES',
    form: '-33.ddddd, 151.ddddd',
    isNobodys: (_, w) => inside(w, [-54, -41], [81, 109]),
    keepsShape: false,
  },
  {
    type: 'COORDINATES',
    form: '48° dd′ dd″ N, 2° dd′ dd″ W',
    isRight: (_, w) => /^\d\d° [0-5]\d′ [0-5]\d″ N, \d+° [0-5]\d′ [0-5]\d″ W$/.test(w),
    keepsShape: false,
    count: 1_000,
  },
  {
    type: 'IP_ADDRESS',
    form: '82.1d.1dd.1dd',
    isNobodys: (_, w) => /^(?:192\.0\.2|198\.51\.100|203\.0\.113|198\.1[89]|2[45]\d)\./.test(w),
    keepsShape: false,
  },
  {
    type: 'IP_ADDRESS',
    form: '2a01:cb00:xxxx:xxxx::1',
    isNobodys: (_, w) => w.startsWith('2001:db8:'),
    keepsShape: false,
  },
  { type: 'AGE', form: 'dd ans', count: 90, keepsShape: false },
  ...Object.entries({
    FR: '06 12 dd dd dd',
    BE: '0470 dd dd dd',
    DE: '030 dddddddd',
    GB: '020 7ddd dddd',
    ES: '612 ddd ddd',
    IT: '06 dddd dddd',
    PT: '912 ddd ddd',
    NL: '06 dddddddd',
  }).map(([country, form]): Row => ({
    type: 'PHONE',
    form,
    language:
      ({ FR: 'fr', BE: 'fr', DE: 'de', GB: 'en', ES: 'es', IT: 'it', PT: 'pt', NL: 'nl' } as const)[
        country
      ] ?? 'fr',
  })),
  ...[
    '+33 1 42 dd dd dd',
    '+32 2 ddd dd dd',
    '+41 44 ddd dd dd',
    '+352 26 dd dd dd',
    '+49 30 dddddddd',
    '+43 1 ddddddd',
    '+34 91 ddd dd dd',
    '+39 06 dddd dddd',
    '+351 21 ddd dddd',
    '+31 20 ddd dddd',
    '+44 20 7ddd dddd',
    '+353 1 ddd dddd',
    '+1 212-2dd-dddd',
    '+1 514-2dd-dddd',
  ].map((form): Row => ({ type: 'PHONE', form, isNobodys: isNobodysPhone, count: 600 })),
  ...[
    'FRdd dddd dddd dddd dddd dddd ddd',
    'BEdd dddd dddd dddd',
    'CHdd dddd dddd dddd dddd d',
    'LUdd dddd dddd dddd dddd',
    'DEdddddddddddddddddddd',
    'ATdd dddd dddd dddd dddd',
    'ESdd dddd dddd dddd dddd dddd',
    'ITddldddddddddddddddddddddd',
    'PTdddddddddddddddddddddddd'.slice(0, 25),
    'NLddlllldddddddddd',
    'GBddlllldddddddddddddd',
    'IEddlllldddddddddddddd',
  ].map((form): Row => ({
    type: 'IBAN',
    form,
    isRight: (c) => isValidIBAN(c),
    isNobodys: (c) => /^....(?:.?000|ZZZ|.?ZZZ)/.test(c),
    count: 1_000,
  })),
  ...[
    'ATUdddddddd',
    'BE0ddd.ddd.ddd',
    'BGddddddddd',
    'CYdddddddd?',
    'CZdddddddd',
    'DEddddddddd',
    'DKdddddddd',
    'EEddddddddd',
    'ELddddddddd',
    'ESBdddddddd',
    'FIdddddddd',
    'FR dd ddd ddd ddd',
    'HRddddddddddd',
    'HUdddddddd',
    'IEddddddd?',
    'ITddddddddddd',
    'LTddddddddd',
    'LUdddddddd',
    'LVddddddddddd',
    'MTdddddddd',
    'NLdddddddddBdd',
    'PLdddddddddd',
    'PTddddddddd',
    'ROdddddddd',
    'SEdddddddddd01',
    'SIdddddddd',
    'SKdddddddddd',
    'GBddddddddd',
  ].map((form): Row => ({
    type: 'VAT_NUMBER',
    form,
    isRight: (c) => vatChecker(c.slice(0, 2))(c) || c.startsWith('PT0'),
    isNobodys: (c) => /^..[A-Z]?(?:0|9)/.test(c) || /^FR\d\d0/.test(c) || c.startsWith('XX'),
    count: 300,
  })),
];

/** The ranges for films and books, or no number of the country's plan at all. */
function isNobodysPhone(_: string, written: string): boolean {
  const number = parsePhoneNumberFromString(written);
  if (!number?.isValid()) return true;
  const national = number.nationalNumber;
  return /^(?:19900|26191|35301|46571|53649|63998)|^(?:20|113|114|115|116|117|118|121|131|141|151|161|191|1632|28|29|7700)|^\d{3}55501|^(?:3023125|4066969|6990009|8999998|2214710|17139200|176040690)|^2091/.test(
    national,
  );
}

function inside(
  written: string,
  latitude: readonly [number, number],
  longitude: readonly [number, number],
): boolean {
  const [first = NaN, second = NaN] = written.split(',').map(Number);
  return first >= latitude[0] && first <= latitude[1] && second >= longitude[0] && second <= longitude[1];
}

function originals({ form, count = MANY }: Row): string[] {
  const random = randomFrom(form.length * 31 + form.charCodeAt(0));
  const of = (alphabet: string): string => alphabet.charAt(Math.floor(random() * alphabet.length));
  const made = new Set<string>();
  for (let i = 0; made.size < count && i < count * 20; i += 1) {
    const isHex = form.startsWith('0x') || form.includes('xx');
    made.add(
      Array.from(form, (code, at) => {
        if (code === '#') return of('0123456789');
        if (form.includes('#')) return code;
        if (code === 'd') return of('0123456789');
        if (code === 'l') return of('ABCDEFGHJKLMNPRSTVWXYZ');
        if (code === 'c') return of('CFGHJKLMNPRTVWXYZ');
        if (code === '?') return of('ABCDEFGHIKLMNPQRSTVW');
        return code === 'x' && isHex && !(form.startsWith('0x') && at === 1 && !form.includes(':'))
          ? of('0123456789abcdef')
          : code;
      }).join(''),
    );
  }
  return [...made];
}

/** As assignment does it: the next attempt while the candidate is taken or is an original. */
function replaceAll(row: Row): Map<string, string> {
  const { type, language = 'fr' } = row;
  const strategy = strategyFor(type);
  const context = { language, domain: 4 };
  const random = new KeyedRandom('5eed');
  const surfaces = originals(row);
  const keys = new Map(surfaces.map((surface) => [surface, strategy.key(surface, context)]));
  const taken = new Set(keys.values());
  const byKey = new Map<string, string>();
  const replaced = new Map<string, string>();
  for (const [surface, key] of keys) {
    let pseudonym = byKey.get(key);
    if (pseudonym === undefined) {
      const draw = random.numbers(type, key);
      let attempt = 0;
      do pseudonym = strategy.invent(key, draw, attempt++, context);
      while (taken.has(pseudonym));
      taken.add(pseudonym);
      byKey.set(key, pseudonym);
    }
    replaced.set(surface, strategy.write(surface, pseudonym, context));
  }
  return replaced;
}

const compact = (written: string): string => written.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
const shapeOf = (written: string): string =>
  written.replace(/[0-9]/g, '#').replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a');

describe('replacements', () => {
  const { stackTraceLimit } = Error;
  before(() => {
    Error.stackTraceLimit = 0;
  });
  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  for (const row of ROWS) {
    it(`of ${row.type}, written ${row.form}`, function () {
      this.timeout(60_000);
      const replaced = replaceAll(row);
      assert.ok(replaced.size >= Math.min(row.count ?? MANY, 90), `only ${replaced.size} originals`);
      assert.equal(new Set(replaced.values()).size, replaced.size, 'two originals share a replacement');
      for (const [surface, text] of replaced) {
        const number = compact(text);
        assert.ok(!replaced.has(text), `${text} is an original`);
        if (row.keepsShape !== false) assert.equal(shapeOf(text), shapeOf(surface));
        if (row.isRight !== undefined) assert.ok(row.isRight(number, text), `${text} is formally wrong`);
        if (row.isNobodys !== undefined) assert.ok(row.isNobodys(number, text), `${text} may be somebody's`);
      }
    });
  }

  it('are tried for every type that has a strategy', () => {
    const tried = new Set<EntityType>(ROWS.map(({ type }) => type));
    const missing = ALL_TYPES.filter((type) => hasStrategy(type) && !tried.has(type));
    assert.deepEqual(missing, ['BIRTH_DATE', 'DATE']);
  });

  it('exist for every type that is no name and has no words', () => {
    const withWords = ['EMAIL', 'URL', 'HANDLE', 'ADDRESS', 'USER_NAME'];
    const generic = ALL_TYPES.filter(
      (type) => ENTITY_TYPES[type].category !== 'name' && !hasStrategy(type) && !withWords.includes(type),
    );
    assert.deepEqual(generic, []);
  });
});
