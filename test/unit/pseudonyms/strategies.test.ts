/** Identifiers: written as they were, formally right, and nobody's. */
import assert from 'node:assert/strict';
import cardValidator from 'card-validator';
import { isValidIBAN } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { stdnum } from 'stdnum';
import { ALL_TYPES, ENTITY_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import { foldName } from '../../../server/src/core/text/fold.ts';
import type { EntityType, Language } from '../../../server/src/core/types.ts';
import { MemoryMapping } from './memory-mapping.ts';
import { replaced } from './support.ts';

/** What stands for one identifier, with several seeds. */
function replacements(type: EntityType, surface: string, language: Language = 'fr'): readonly string[] {
  return Array.from({ length: 12 }, (_, i) => {
    const [text = ''] = replaced(new MemoryMapping(String(10 + i).repeat(16)), `[${type} ${surface}]`, {
      language,
    });
    return text;
  });
}

function check(type: EntityType, surface: string, expected: RegExp, language: Language = 'fr'): void {
  it(`${type} ${surface}`, () => {
    for (const text of replacements(type, surface, language)) {
      assert.match(text, expected);
      assert.notEqual(text, surface);
    }
  });
}

/** Whether a number is formally right, by the stdnum library. */
function isNumber(country: string, kind: string, text: string): boolean {
  const validator = stdnum[country]?.[kind];
  assert.ok(validator !== undefined, `${country} ${kind}`);
  return validator.validate(text).isValid;
}

describe('identifiers', () => {
  describe('keep their form', () => {
    check('PHONE', '06 12 34 56 78', /^06 39 98 \d\d \d\d$/);
    check('PHONE', '0612345678', /^063998\d{4}$/);
    check('PHONE', '+33 6 12 34 56 78', /^\+33 6 39 98 \d\d \d\d$/);
    check('PHONE', '0033 6.12.34.56.78', /^0033 6\.39\.98\.\d\d\.\d\d$/);
    check('PHONE', '+33 (0)1 42 68 53 00', /^\+33 \(0\)[1-5] \d\d \d\d \d\d \d\d$/);
    check('PHONE', '01 42 68 53 00', /^0(?:1 99 00|2 61 91|3 53 01|4 65 71|5 36 49) \d\d \d\d$/);
    check('PHONE', '020 7183 8750', /^0\d\d \d{4} \d{4}$/, 'en');
    check('PHONE', '07911 123456', /^07700 900\d{3}$/, 'en');
    check('PHONE', '+1 212-664-7665', /^\+1 \d{3}-555-01\d\d$/, 'en');
    check('IBAN', 'FR76 3000 6000 0112 3456 7890 189', /^FR\d\d 000\d \d{4} \d{4} \d{4} \d{4} \d{3}$/);
    check('IBAN', 'DE89370400440532013000', /^DE\d\d000\d{15}$/);
    check('PAYMENT_CARD', '4111-1111-1111-1111', /^9999-\d{4}-\d{4}-\d{4}$/);
    check('IP_ADDRESS', '82.64.12.9', /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/);
    check('IP_ADDRESS', '2a01:cb00::1', /^2001:db8:[0-9a-f:]+$/);
    check('FR_NIR', '2 84 05 75 123 456 78', /^2 \d\d \d\d 00 \d{3} \d{3} \d\d$/);
    check('FR_SIREN', '732 829 320', /^0\d\d \d{3} \d{3}$/);
    check('FR_SIRET', '732 829 320 00074', /^0\d\d \d{3} \d{3} \d{5}$/);
    check(
      'UUID',
      '550e8400-e29b-41d4-a716-446655440000',
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    check('MAC_ADDRESS', '3C:22:FB:45:10:9A', /^02(?::[0-9A-F]{2}){5}$/);
    check('US_SSN', '219-09-9999', /^666-\d\d-\d{4}$/, 'en');
    check('GB_NINO', 'AB 12 34 56 C', /^QQ \d\d \d\d \d\d [A-D]$/, 'en');
    check('IT_CODICE_FISCALE', 'RSSMRA85T10A562S', /^[A-Z]{6}\d\d[A-Z]\d\dX\d{3}[A-Z]$/, 'it');
    check('LICENCE_PLATE', 'AB-123-CD', /^[A-Z]{2}-\d{3}-[A-Z]{2}$/);
    check('CUSTOM', 'cust-123456/B', /^[a-z]{4}-\d{6}\/[A-Z]$/);
    check('COMPANY_NUMBER', 'HRB 12345', /^HRB \d{5}$/, 'de');
    check('PASSPORT', '09AE12345', /^\d\d[A-Z]{2}\d{5}$/);
    check('BIRTH_DATE', '12/03/1984', /^\d\d\/\d\d\/19[78]\d$/);
    check('BIRTH_DATE', '1984-03-12', /^19[78]\d-\d\d-\d\d$/);
    check('BIRTH_DATE', '3 mars 1984', /^\d{1,2} \p{Ll}+ 19[78]\d$/u);
    check('BIRTH_DATE', '1er mars 1984', /^\d{1,2} \p{Ll}+ 19[78]\d$/u);
    check('BIRTH_DATE', '12. März 1984', /^\d{1,2}\. \p{Lu}\p{Ll}+ 19[78]\d$/u, 'de');
    check('DATE', 'March 12, 1984', /^[A-Z][a-z]+ \d{1,2}, 19[78]\d$/, 'en');
    check('AGE', '42 ans', /^\d\d ans$/);
    check('HANDLE', '@marie_dubois', /^@[a-z]+_[a-z]+$/);
    check('USER_NAME', 'mdubois75', /^[a-z]+\d\d$/);
    check(
      'ADDRESS',
      '12 rue Victor Hugo, 69003 Lyon',
      /^[1-9]\d rue \p{Lu}\p{L}+, [1-9]\d{4} \p{Lu}\p{L}+$/u,
    );
  });

  describe('are formally right', () => {
    const valid = (
      type: EntityType,
      surface: string,
      isValid: (text: string) => boolean,
      language: Language = 'fr',
    ): void => {
      it(type, () => {
        for (const text of replacements(type, surface, language)) assert.ok(isValid(text), text);
      });
    };
    valid('IBAN', 'FR7630006000011234567890189', isValidIBAN);
    valid('IBAN', 'BE68539007547034', isValidIBAN);
    valid('IBAN', 'DE89370400440532013000', isValidIBAN);
    valid(
      'PAYMENT_CARD',
      '4111111111111111',
      (text) => cardValidator.number(text, { luhnValidateUnionPay: true }).card === null,
    );
    valid('PHONE', '+33612345678', (text) => parsePhoneNumberFromString(text)?.isValid() === true);
    valid('FR_SIREN', '732829320', (text) => isNumber('FR', 'siren', text));
    valid('DE_TAX_ID', '36574261809', (text) => /^0\d{10}$/.test(text), 'de');
    valid('NL_BSN', '111222333', (text) => isNumber('NL', 'bsn', text), 'nl');
    valid('ES_DNI', '54362315K', (text) => isNumber('ES', 'dni', text), 'es');
    valid('ES_NIE', 'X2482300W', (text) => isNumber('ES', 'nie', text), 'es');
    valid('CH_AHV', '756.9217.0769.85', (text) => /^757\.\d{4}\.\d{4}\.\d\d$/.test(text), 'de');
  });

  it('keep the days between two dates', () => {
    const [first = '', second = ''] = replaced(new MemoryMapping(), '[DATE 2024-03-01] [DATE 2024-03-15]');
    assert.equal(Date.parse(second) - Date.parse(first), 14 * 86_400_000);
  });

  it('are one, however they are written', () => {
    const written = replaced(
      new MemoryMapping(),
      '[PHONE 06 12 34 56 78] [PHONE +33612345678] [PHONE 06.12.34.56.78]',
    );
    assert.equal(new Set(written.map((text) => text.replace(/\D/g, '').slice(-9))).size, 1);
  });

  it('are one in documents of different languages', () => {
    for (const [surface, language] of [
      ['01 99 00 45 12', 'fr'],
      ['020 7946 0958', 'en'],
      ['07700 900123', 'en'],
    ] as const) {
      const mapping = new MemoryMapping();
      const written = [language, 'en', 'fr', 'es'] as const;
      const texts = written.map((other) => replaced(mapping, `[PHONE ${surface}]`, { language: other })[0]);
      assert.deepEqual(new Set(texts).size, 1, texts.join());
    }
  });

  it('run out of reserved numbers, and go on', () => {
    const surfaces = Array.from({ length: 1_300 }, (_, i) => `07911 ${String(100_000 + i)}`);
    const written = replaced(new MemoryMapping(), surfaces.map((surface) => `[PHONE ${surface}]`).join(' '), {
      language: 'en',
    });
    assert.equal(new Set(written).size, 1_300);
    for (const text of written) assert.match(text, /^\d{5} \d{6}$/);
    assert.ok(written.filter((text) => text.startsWith('07700 900')).length > 700);
  }).timeout(60_000);

  it('every type is replaced by something else of the same length or shape, without a sign that was not there', () => {
    for (const type of ALL_TYPES) {
      if (ENTITY_TYPES[type].category === 'name') continue;
      for (const text of replacements(type, 'K7-204 118')) {
        assert.notEqual(foldName(text), 'k7-204 118', type);
        assert.doesNotMatch(text, /['",;<>]/, type);
      }
    }
  }).timeout(60_000);
});
