import assert from 'node:assert/strict';
import { keyOfPerson, parsePersonName } from '../../../server/src/core/entities/person-name.ts';
import type { NameRole } from '../../../server/src/core/entities/person-name.ts';
import type { Language } from '../../../server/src/core/types.ts';

const LETTER: Readonly<Record<NameRole, string>> = {
  given: 'G',
  surname: 'S',
  initial: 'I',
  particle: 'p',
  suffix: 'x',
  title: 't',
  unknown: '?',
};

/** Roles of the words as one letter each: G given, S surname, I initial, p particle, x suffix, t title, ? lone word. */
function check(language: Language, surface: string, roles: string, key?: string): void {
  it(`${language}: ${JSON.stringify(surface)}`, () => {
    const name = parsePersonName(surface, language);
    assert.equal(name.parts.map((part) => LETTER[part.role]).join(' '), roles);
    if (key !== undefined) assert.equal(keyOfPerson(name), key);
  });
}

describe('names of persons, taken apart', () => {
  describe('French', () => {
    check('fr', 'Marie Dubois', 'G S', 'marie dubois');
    check('fr', 'MARIE DUBOIS', 'G S', 'marie dubois');
    check('fr', 'marie dubois', 'G S', 'marie dubois');
    check('fr', 'Jean-Pierre Lefebvre', 'G G S', 'jean pierre lefebvre');
    check('fr', 'LEFEBVRE Jean-Pierre', 'S G G', 'jean pierre lefebvre');
    check('fr', 'Lefebvre, Jean-Pierre', 'S G G', 'jean pierre lefebvre');
    check('fr', 'LEFEBVRE, Jean Pierre', 'S G G', 'jean pierre lefebvre');
    check('fr', 'Dupont Jean', 'S G', 'jean dupont');
    check('fr', 'Marie Claire Dubois', 'G G S');
    check('fr', 'Marie Dubois-Martin', 'G S S', 'marie dubois martin');
    check('fr', 'Charles de Gaulle', 'G p S', 'charles de gaulle');
    check('fr', 'Jean de La Fontaine', 'G p p S', 'jean de la fontaine');
    check('fr', "Jean Le Rond d'Alembert", 'G p S p S');
    check('fr', 'Marine Le Pen', 'G p S');
    check('fr', 'Valérie d’Estaing', 'G p S', 'valerie d estaing');
    check('fr', 'de Gaulle', 'p S');
    check('fr', 'J.-P. Martin', 'I I S', 'j p martin');
    check('fr', 'J-F. Copin', 'I I S');
    check('fr', 'JP Martin', 'I S');
    check('fr', 'M. D.', 'I I', 'm d');
    check('fr', 'Dupont J.', 'S I', 'j dupont');
    check('fr', 'Th. Garnier', 'I S');
    check('fr', 'Dubois', '?', 'dubois');
    check('fr', 'Dr. Marie Dubois', 't G S', 'marie dubois');
    check('fr', 'Mme Dubois', 't ?');
    check('fr', 'M. Jean Dubois', 't G S');
    check('fr', 'Benoît\nPoulain', 'G S', 'benoit poulain');
    check('fr', 'Maxence\u00a0Poulain', 'G S', 'maxence poulain');
    check('fr', 'Du\u00adbois', '?', 'dubois');
    check('fr', "Cheikh N'Diaye", 'G S', 'cheikh ndiaye');
    check('fr', 'Mohamed Ben Ali', 'G p S');
    check('fr', 'Fatima El Amrani', 'G p S');
  });

  describe('English', () => {
    check('en', 'John Fitzgerald Kennedy', 'G G S');
    check('en', 'Mary Ann Carter', 'G G S');
    check('en', "Sinead O'Brien", 'G S', 'sinead obrien');
    check('en', 'SINEAD O’BRIEN', 'G S', 'sinead obrien');
    check('en', 'Ewan McGregor', 'G S', 'ewan mcgregor');
    check('en', 'Robert Downey Jr.', 'G S x', 'robert downey jr');
    check('en', 'Thurston Howell III', 'G S x');
    check('en', 'J. R. Hartley', 'I I S');
    check('en', 'M. Carter', 'I S');
    check('en', 'Carter, John', 'S G', 'john carter');
    check('en', 'Prof. Emily Carter', 't G S');
  });

  describe('German', () => {
    check('de', 'Klaus Müller', 'G S', 'klaus muller');
    check('de', 'Johann Wolfgang von Goethe', 'G G p S');
    check('de', 'Karl-Theodor zu Guttenberg', 'G G p S');
    check('de', 'Ursula von der Leyen', 'G p p S');
    check('de', 'Annegret Kramp-Karrenbauer', 'G S S');
    check('de', 'von Weizsäcker', 'p S');
    check('de', 'Frau Schäfer', 't ?');
    check('de', 'MÜLLER Klaus', 'S G', 'klaus muller');
  });

  describe('Spanish', () => {
    check('es', 'María García López', 'G S S');
    check('es', 'Juan Carlos García López', 'G G S S');
    check('es', 'José de la Cruz', 'G p p S');
    check('es', 'Pedro Ortega y Gasset', 'G S p S');
    check('es', 'GARCÍA LÓPEZ, María', 'S S G', 'maria garcia lopez');
  });

  describe('Italian', () => {
    check('it', 'Giulia Rossi', 'G S');
    check('it', 'Luigi Di Maio', 'G p S');
    check('it', "Gabriele D'Annunzio", 'G p S');
    check('it', 'ROSSI Giulia', 'S G', 'giulia rossi');
    check('it', 'Giovanni della Casa', 'G p S');
  });

  describe('Portuguese', () => {
    check('pt', 'Ana Paula dos Santos', 'G G p S');
    check('pt', 'João Pedro Silva Costa', 'G G S S');
    check('pt', 'Luís de Camões', 'G p S');
  });

  describe('Dutch', () => {
    check('nl', 'Jan van der Berg', 'G p p S');
    check('nl', "Pieter van 't Hoff", 'G p p S');
    check('nl', 'Van Dijk', 'p S');
    check('nl', 'Sanne de Vries', 'G p S');
    check('nl', 'Vries, Sanne de', 'S G p');
  });

  describe('particles that are all there is', () => {
    check('fr', 'Bin, Marie', 'S G', 'marie bin');
    check('fr', 'Le', '?');
    check('nl', 'Van der', 'p S');
    check('nl', 'van', '?');
    check('fr', "d'", '?');
    check('fr', 'Mme Le', 't ?');
  });

  describe('what is no name at all', () => {
    check('fr', '', '');
    check('fr', '???', '');
    check('fr', '12 34', '');
    check('en', '-', '');
  });
});
