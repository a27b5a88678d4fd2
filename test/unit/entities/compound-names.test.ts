import assert from 'node:assert/strict';
import { parseOrganizationName } from '../../../server/src/core/entities/organization-name.ts';
import { parsePlaceName } from '../../../server/src/core/entities/place-name.ts';

describe('organisations, taken apart', () => {
  /** The words that are replaced, and the key. */
  function check(surface: string, proper: string, key: string): void {
    it(surface, () => {
      const name = parseOrganizationName(surface);
      assert.equal(name.proper.map(({ text }) => text).join(' '), proper);
      assert.equal(name.key, key);
    });
  }
  check('Kelvar', 'Kelvar', 'kelvar');
  check('Kelvar SARL', 'Kelvar', 'kelvar');
  check('KELVAR S.A.R.L.', 'KELVAR', 'kelvar');
  check('Kelvar sarl', 'Kelvar', 'kelvar');
  check('SARL Kelvar', 'Kelvar', 'kelvar');
  check('Kelvar (SAS)', 'Kelvar', 'kelvar');
  check('Kelvar GmbH & Co. KG', 'Kelvar', 'kelvar');
  check('Kelvar S.p.A.', 'Kelvar', 'kelvar');
  check('Kelvar Holdings Ltd.', 'Kelvar', 'kelvar holdings');
  check('Cabinet Dubois', 'Dubois', 'cabinet dubois');
  check('Cabinet Dubois & Associés', 'Dubois', 'cabinet dubois & associes');
  check('Mairie de Lyon', 'Lyon', 'mairie de lyon');
  check("Banque de l'Ouest", 'Ouest', 'banque de l ouest');
  check('Universität Tübingen', 'Tübingen', 'universitat tubingen');
  check('Ministère de la Justice', 'Justice', 'ministere de la justice');
  check('Crédit Mutuel', 'Mutuel', 'credit mutuel');
  check('SNCF', 'SNCF', 'sncf');
  check('S.N.C.F.', 'S.N.C.F', 'sncf');
  check('SA', 'SA', 'sa');
});

describe('places, taken apart', () => {
  /** The stretches that are replaced, each with its kind. */
  function check(surface: string, ...pieces: readonly string[]): void {
    it(surface, () => {
      assert.deepEqual(
        parsePlaceName(surface).pieces.map(({ text, kind }) => `${kind} ${text}`),
        pieces,
      );
    });
  }
  check('Lyon', 'town Lyon');
  check('Saint-Étienne', 'town Saint-Étienne');
  check('Aix-en-Provence', 'town Aix-en-Provence');
  check('La Rochelle', 'town Rochelle');
  check('France', 'country France');
  check('la France', 'country France');
  check('Royaume-Uni', 'country Royaume-Uni');
  check('Deutschland', 'country Deutschland');
  check('Île-de-France', 'region Île-de-France');
  check('Bayern', 'region Bayern');
  check('12 rue Victor Hugo', 'street Victor Hugo');
  check('12 bis, rue Victor Hugo, 69003 Lyon', 'street Victor Hugo', 'town Lyon');
  check('10, avenue du Général Leclerc\n75014 Paris', 'street Général Leclerc', 'town Paris');
  check('Hauptstraße 5', 'street Haupt');
  check('Kerkstraat 12', 'street Kerk');
  check('14 Baker Street', 'street Baker');
  check('Calle Mayor 3, Madrid', 'street Mayor', 'town Madrid');
  check('Gare de Lyon', 'town Lyon');
  check('Hôpital Saint-Louis', 'town Saint-Louis');
  check('salle Jules-Verne', 'town Jules-Verne');
  check('lyon', 'town lyon');
  check('la Cité', 'street Cité');
  check('69003');
});
