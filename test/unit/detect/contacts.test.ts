/** Contact and technical identifiers in every written form that they have: sites, extensions, addresses on lines. */
import assert from 'node:assert/strict';
import { DEFAULT_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import { resolve } from '../../../server/src/core/detect/resolve.ts';
import { RuleContext } from '../../../server/src/core/detect/rules/context.ts';
import { findByRules } from '../../../server/src/core/detect/rules/index.ts';
import type { EntityType } from '../../../server/src/core/types.ts';

const COUNTRIES = ['FR', 'BE', 'CH', 'DE', 'GB', 'US', 'ES', 'IT', 'PT', 'NL'];

function check(type: EntityType, marked: string): void {
  it(`${type}: ${marked.replaceAll('\n', '⏎')}`, () => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const found = resolve(text, findByRules(new RuleContext(text, COUNTRIES)));
    const surfaces = found
      .filter((mention) => mention.type === type)
      .map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(
      surfaces,
      Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), (match) => match[1]),
    );
  });
}

describe('e-mail addresses', () => {
  for (const text of [
    '⟦marie.dubois@example.com⟧',
    '⟦rené.lefèvre@exämple.de⟧',
    '⟦用户@例え.example⟧',
    '⟦marie@xn--exmple-cua.de⟧',
    '⟦marie [at] acme.fr⟧',
    '⟦marie(at)acme.fr⟧',
    '⟦marie.dubois [arobase] acme [point] fr⟧',
    '⟦jan {at} acme {dot} nl⟧',
    '⟦maria (arroba) acme (punto) es⟧',
    '⟦mario [chiocciola] acme [punto] it⟧',
    '⟦hans (at) acme (punkt) de⟧',
    '⟦marie AT acme DOT com⟧',
    'de 9 [at] 10',
    'meet me (at) home',
    'icon@2x.png',
  ]) {
    check('EMAIL', text);
  }
});

describe('telephone numbers with extensions', () => {
  for (const text of [
    '⟦+1 202-555-0143 ext. 12⟧',
    '⟦+1 202-555-0143 x12⟧',
    '⟦+1 202-555-0143, extension 4587⟧',
    'Tél. ⟦01 99 00 12 34 poste 123⟧',
    'Tel. ⟦+49 30 23125 123 Durchwahl 45⟧',
    'tel. ⟦+39 06 6982 1234 int. 12⟧',
    'tel. ⟦+34 91 123 45 67 ext 12⟧',
    '⟦+33 (0)1 99 00 12 34⟧',
    '⟦(020) 7946 0958⟧',
    '⟦0033 1 99 00 12 34⟧',
  ]) {
    check('PHONE', text);
  }
});

describe('addresses of people on the web', () => {
  for (const text of [
    '⟦https://www.linkedin.com/in/marie-dubois⟧',
    '⟦https://github.com/mdubois⟧',
    '⟦https://gitlab.com/mdubois⟧',
    '⟦https://x.com/mdubois⟧',
    '⟦https://twitter.com/mdubois⟧',
    '⟦https://mastodon.example/@mdubois⟧',
    '⟦https://www.facebook.com/marie.dubois⟧',
    '⟦https://www.facebook.com/profile.php?id=100000123⟧',
    '⟦https://www.instagram.com/mdubois/⟧',
    '⟦https://www.threads.net/@mdubois⟧',
    '⟦https://www.tiktok.com/@mdubois⟧',
    '⟦https://www.youtube.com/@mdubois⟧',
    '⟦https://bsky.app/profile/mdubois.example⟧',
    '⟦https://www.reddit.com/user/mdubois⟧',
    '⟦https://t.me/mdubois⟧',
    '⟦https://www.xing.com/profile/Marie_Dubois⟧',
    '⟦https://www.researchgate.net/profile/Marie-Dubois⟧',
    '⟦https://stackoverflow.com/users/22656/marie⟧',
    '⟦https://medium.com/@mdubois⟧',
    '⟦https://scholar.google.com/citations?user=abcDEFgh⟧',
    '⟦www.linkedin.com/in/marie-dubois⟧',
    'https://github.com/microsoft/vscode',
    'https://www.linkedin.com/company/acme',
    'https://www.instagram.com/explore/',
  ]) {
    check('URL', text);
  }
});

describe('handles', () => {
  check('HANDLE', 'merci à ⟦@marie_dubois⟧');
  check('HANDLE', 'cc ⟦@j.martin⟧, ⟦@mdubois@social.example⟧');
  check('HANDLE', '@media print, @types/node');
});

describe('postal addresses', () => {
  for (const text of [
    '⟦12 bis, rue Victor Hugo\n69003⟧ Lyon',
    'Mme Dubois\n⟦12 rue des Lilas\n44000⟧ Nantes',
    '⟦12 rue des Lilas, 44000⟧ Nantes',
    'Herr Meyer\n⟦Hauptstraße 12\n50667⟧ Köln',
    '⟦Am Markt 3, 28195⟧ Bremen',
    '⟦Königsallee 92a, 40212⟧ Düsseldorf',
    '⟦221B Baker Street⟧\nLondon NW1 6XE',
    '⟦742 Evergreen Terrace⟧, Springfield, IL 62704',
    '⟦Calle Mayor, 12⟧, 3º B',
    '⟦Avda. de la Constitución 5\n41001⟧ Sevilla',
    '⟦Via Giuseppe Garibaldi, 15\n00153⟧ Roma',
    '⟦Piazza Navona 3⟧',
    '⟦Rua Augusta, 24\n1100-053⟧ Lisboa',
    '⟦Avenida da Liberdade, 110⟧',
    '⟦Kerkstraat 12-2\n1017 GC⟧ Amsterdam',
    '⟦Prinsengracht 263⟧',
  ]) {
    check('ADDRESS', text);
  }
});

describe('coordinates', () => {
  for (const text of [
    '⟦48° 51′ 24″ N, 2° 21′ 07″ E⟧',
    '⟦48°51\'24"N 2°21\'07"E⟧',
    '⟦48.8566° N, 2.3522° E⟧',
    'GPS : ⟦48.85661, 2.35222⟧',
    'lat/lon: ⟦-33.86882, 151.20930⟧',
    'position ⟦48.85661; 2.35222⟧',
    '0.12345, 0.67890',
  ]) {
    check('COORDINATES', text);
  }
});

describe('technical identifiers', () => {
  check('USER_NAME', 'C:\\Users\\⟦mdubois⟧\\Documents');
  check('USER_NAME', 'C:\\\\Users\\\\⟦mdubois⟧\\\\Documents');
  check('USER_NAME', '/home/⟦mdubois⟧/.ssh/id_rsa');
  check('USER_NAME', '/Users/⟦mdubois⟧/Desktop');
  check('USER_NAME', 'Server=db.example;User ID=⟦mdubois⟧;Password=x;');
  check('USER_NAME', 'postgresql://⟦mdubois⟧:secret@db.example:5432/app');
  check('USER_NAME', 'mongodb+srv://⟦mdubois⟧:secret@cluster.example/app');
  check('UUID', 'patient id ⟦123e4567-e89b-12d3-a456-426614174000⟧');
  check('UUID', 'build 123e4567-e89b-12d3-a456-426614174000');
  check('MAC_ADDRESS', '⟦00:00:5e:00:53:af⟧');
  check('MAC_ADDRESS', '⟦0000.5e00.53af⟧');
});

describe('cards, with and without brand', () => {
  for (const text of [
    'Visa ⟦4111 1111 1111 1111⟧',
    'Mastercard ⟦5555-5555-5555-4444⟧',
    'Amex ⟦378282246310005⟧',
    '⟦3056 930902 5904⟧',
    'Discover ⟦6011 1111 1111 1117⟧',
    'JCB ⟦3530111333300000⟧',
    'Maestro ⟦6759649826438453⟧',
  ]) {
    check('PAYMENT_CARD', text);
  }
});

describe('what is no identifier', () => {
  for (const text of [
    'const x1234567890123 = a4111b',
    'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'iVBORw0KGgoAAAANSUhEUgAAAAUA+0612345678/AAAFCAYAAACNbyblAAAAHElEQVQI12P4',
    'version 1.2.3.4',
    'v2.10.0-beta.3',
    'ISBN 978-2-07-036024-5',
    'ISBN 2070360245',
    'ISSN 0317-8471',
    '1 234 567,89 €',
    '$12,345,678.90',
    'article L. 1225-4 du code du travail',
    'art. 1240 C. civ.',
    '§ 823 Abs. 1 BGB',
    'RG n° 12/03456',
    '10:30:45',
    '10h30',
    '2024-01-15T10:30:45Z',
    'DOI 10.1000/182',
    'RFC 5322',
    'A4 210 × 297 mm',
  ]) {
    it(text, () => {
      const found = resolve(text, findByRules(new RuleContext(text, COUNTRIES))).filter(({ type }) =>
        DEFAULT_TYPES.includes(type),
      );
      assert.deepEqual(
        found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
        [],
      );
    });
  }
});
