import assert from 'node:assert/strict';
import { RuleContext } from '../../../server/src/core/detect/rules/context.ts';
import { findByRules } from '../../../server/src/core/detect/rules/index.ts';
import { DEFAULT_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import { resolve } from '../../../server/src/core/detect/resolve.ts';
import type { EntityType } from '../../../server/src/core/types.ts';

/** Each mention as `TYPE text`. */
function find(text: string, countries: string[] = ['FR']): string[] {
  const found = findByRules(new RuleContext(text, countries)).filter(({ type }) =>
    DEFAULT_TYPES.includes(type),
  );
  const mentions = resolve(text, found);
  return mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

function finds(type: EntityType, cases: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(cases)) {
    it(`${type} in "${text}"`, () => {
      assert.deepEqual(find(text), [`${type} ${expected}`]);
    });
  }
}

function findsNothing(texts: readonly string[]): void {
  for (const text of texts) {
    it(`nothing in "${text}"`, () => {
      assert.deepEqual(find(text), []);
    });
  }
}

describe('rule for e-mail addresses', () => {
  finds('EMAIL', {
    'Écrire à marie.dubois@example.com.': 'marie.dubois@example.com',
    '<j-p_martin+rh@mail.example.co.uk>': 'j-p_martin+rh@mail.example.co.uk',
    'mailto:o.brien@example.ie?subject=x': 'o.brien@example.ie',
    "L'adresse 'rené@exämple.de' convient": 'rené@exämple.de',
  });
  findsNothing(['@types/node', 'icon@2x.png', 'a@b', 'lib@1.2.3', 'user @ example.com', '@property x']);
});

describe('rule for telephone numbers', () => {
  finds('PHONE', {
    'Tél. : 01 23 45 67 89': '01 23 45 67 89',
    'au 06.12.34.56.78.': '06.12.34.56.78',
    '+33 (0)1 23 45 67 89 à Paris': '+33 (0)1 23 45 67 89',
    'appelez le +49 30 901820': '+49 30 901820',
    'Tel: 0123456789 poste 12': '0123456789 poste 12',
    '0033 6 12 34 56 78': '0033 6 12 34 56 78',
  });
  findsNothing(['le 12/05/2024', '12 345 678 euros', '1.2.3.4.5.6', 'RG 12/03456', '2024-01-15 10:30:45']);
});

describe('rule for URLs', () => {
  finds('URL', {
    'voir https://www.linkedin.com/in/marie-dubois-123/.': 'https://www.linkedin.com/in/marie-dubois-123/',
    'github.com/mdubois': 'github.com/mdubois',
    'https://mastodon.example/@marie': 'https://mastodon.example/@marie',
    'https://univ.example/~mdubois/cv.html x https://example.com': 'https://univ.example/~mdubois/cv.html',
  });
  findsNothing([
    'https://developer.mozilla.org/fr/docs/Web',
    'https://github.com/features',
    'ftp://example.com/x',
  ]);
});

describe('rules for IP addresses', () => {
  finds('IP_ADDRESS', {
    'depuis 192.0.2.17 hier': '192.0.2.17',
    '[2001:db8::8a2e:370:7334]:443': '2001:db8::8a2e:370:7334',
    'fe80:0:0:0:204:61ff:fe9d:f156': 'fe80:0:0:0:204:61ff:fe9d:f156',
  });
  findsNothing([
    'v1.2.3.4',
    'version 10.2.3.4',
    '127.0.0.1',
    '255.255.255.0',
    '1.2.3',
    '12:30:45',
    'std::vector',
    '1.2.3.4.5',
    '256.1.1.1',
  ]);
});

describe('rule for IBAN', () => {
  finds('IBAN', {
    // Examples of the IBAN registry.
    'FR14 2004 1010 0505 0001 3M02 606': 'FR14 2004 1010 0505 0001 3M02 606',
    'IBAN:DE89370400440532013000.': 'DE89370400440532013000',
    'GB82 WEST 1234 5698 7654 32': 'GB82 WEST 1234 5698 7654 32',
  });
  findsNothing(['FR14 2004 1010 0505 0001 3M02 607', 'AB12 3456', 'SHA256']);
});

describe('rules for cards and French numbers', () => {
  finds('PAYMENT_CARD', {
    '4111 1111 1111 1111': '4111 1111 1111 1111',
    'CB 5555555555554444': '5555555555554444',
    'Amex 3782 822463 10005': '3782 822463 10005',
  });
  finds('FR_NIR', {
    'NIR 2 55 08 14 168 025 38': '2 55 08 14 168 025 38',
    '255081416802538': '255081416802538',
  });
  finds('FR_SIREN', { 'RCS Paris 732 829 320': '732 829 320', 'SIREN : 732829320': '732829320' });
  finds('FR_SIRET', {
    'SIRET 732 829 320 00074': '732 829 320 00074',
    '732 829 320 00074': '732 829 320 00074',
  });
  findsNothing([
    '4111 1111 1111 1112',
    '0000000000000000',
    '732 829 320',
    '73282932000074',
    '14111111111111111',
    '255081416802539',
    'ISBN 978-2-07-036024-5',
    '1 234 567 890,12 €',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ]);
});
