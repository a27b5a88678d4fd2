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
    check('fr', 'Jeanne du Barry', 'G p S');
    check('fr', 'Alix des Essarts', 'G p S');
    check('fr', "Anne-Marie d'Ormesson", 'G G p S');
    check('fr', "Pierre L'Hermite", 'G p S');
    check('fr', 'DUPONT-MARTIN Anne-Sophie', 'S S G G');
    check('fr', 'Youssef El Amrani', 'G p S');
    check('fr', 'Karim bin Rashid', 'G p S');
    check('fr', 'Nadia Al-Fayed', 'G p S');
    check('fr', 'Ben Youssef', 'p S');
    check('fr', 'De Gaulle Charles', 'p S G', 'charles de gaulle');
    check('fr', 'Me Sophie Legrand', 't G S');
    check('fr', 'Pr Jean Martin', 't G S');
    check('fr', 'Dupont, J.-P.', 'S I I', 'j p dupont');
    check('fr', 'Jean Dupont fils', 'G S x');
    check('fr', 'Th. de Montbrial', 'I p S');
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
    check('en', "Mary O'Connor's", 'G S', 'mary oconnor');
    check('en', 'Angus MacLeod', 'G S');
    check('en', 'Sir Ian McKellen', 't G S');
    check('en', 'Khalid bin Walid', 'G p S');
    check('en', 'Zayd al-Harith', 'G p S');
    check('en', 'Al-Sayed Ahmad', 'p S G', 'ahmad al sayed');
    check('en', 'John Smith PhD', 'G S x');
    check('en', 'Jane Smith, MD', 'G S x');
    check('en', 'Mary-Jane Watson-Parker', 'G G S S');
    check('en', 'Smith, John Jr.', 'S G x');
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
    check('de', 'Prof. Dr. Ursula Müller-Lüdenscheidt', 't t G S S');
    check('de', 'Dr. Dr. h.c. Hans Meier', 't t t t G S', 'hans meier');
    check('de', 'Dipl.-Ing. Karl Weber', 't t G S');
    check('de', 'Freiherr Karl vom Stein', 't G p S');
    check('de', 'Müller, Hans-Peter', 'S G G');
    check('de', 'Heinrich zur Mühlen', 'G p S');
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
    check('es', 'Juan García y López', 'G S p S');
    check('es', 'María del Carmen Ruiz Pérez', 'G p G S S', 'maria del carmen ruiz perez');
    check('es', 'Don José Ortega', 't G S');
    check('es', 'Ana Ruiz de la Torre', 'G S p p S');
    check('es', 'RUIZ PÉREZ Ana', 'S S G');
    check('es', 'A. Ruiz', 'I S');
    check('es', 'María García López', 'G S S');
    check('es', 'Juan Carlos García López', 'G G S S');
    check('es', 'José de la Cruz', 'G p p S');
    check('es', 'Pedro Ortega y Gasset', 'G S p S');
    check('es', 'GARCÍA LÓPEZ, María', 'S S G', 'maria garcia lopez');
  });

  describe('Italian', () => {
    check('it', 'Leonardo da Vinci', 'G p S');
    check('it', "Anna Dell'Acqua", 'G p S');
    check('it', 'Dott.ssa Anna Bianchi', 't t G S', 'anna bianchi');
    check('it', 'Sig.ra Rossi', 't t ?', 'rossi');
    check('it', 'Avv. Mario De Luca', 't G p S');
    check('it', 'Gian-Carlo Lo Presti', 'G G p S');
    check('it', 'BIANCHI ROSSI Anna', 'S S G');
    check('it', 'Giulia Rossi', 'G S');
    check('it', 'Luigi Di Maio', 'G p S');
    check('it', "Gabriele D'Annunzio", 'G p S');
    check('it', 'ROSSI Giulia', 'S G', 'giulia rossi');
    check('it', 'Giovanni della Casa', 'G p S');
  });

  describe('Portuguese', () => {
    check('pt', 'Maria da Conceição Silva', 'G p G S');
    check('pt', 'João Carlos de Souza e Silva', 'G G p S p S');
    check('pt', 'Dra. Ana Sousa', 't G S');
    check('pt', 'José dos Santos Filho', 'G p S x');
    check('pt', 'António Silva Neto', 'G S x');
    check('pt', 'SILVA COSTA, Ana', 'S S G');
    check('pt', 'Ana Paula dos Santos', 'G G p S');
    check('pt', 'João Pedro Silva Costa', 'G G S S');
    check('pt', 'Luís de Camões', 'G p S');
  });

  describe('Dutch', () => {
    check('nl', 'Dhr. De Jong', 't p S');
    check('nl', 'mr. dr. P.J. de Vries', 't t I I p S', 'p j de vries');
    check('nl', 'Berg, Pieter van den', 'S G p p');
    check('nl', 'Anna ten Brink', 'G p S');
    check('nl', 'Mevr. Jansen-de Boer', 't S p S');
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
