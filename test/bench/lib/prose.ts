/**
 * French business prose with invented people, as long as wanted and hardly ever the same twice: sentences are composed
 * of parts that vary on their own, so that no cache of windows flatters a figure. The same for the same seed.
 */

/** Picks one of a list; every list below is picked from with the generator of its document. */
export type Pick = <T>(items: readonly T[]) => T;

const GIVEN_NAMES = (
  'Adèle Agathe Aïcha Alban Aminata Anatole Anne-Laure Antoine Apolline Armand Astrid Aubin Audrey Aurélien Axelle ' +
  'Baptiste Bérénice Bertrand Bilal Blanche Boris Capucine Carole Cédric Céleste Charline Clément Colette Constance ' +
  'Corentin Cyprien Dalila Damien Delphine Didier Diego Edgar Éléonore Éliane Élodie Emeric Enzo Estelle Étienne ' +
  'Fabrice Fanny Farid Fatou Félicie Florent Gaël Gaspard Geneviève Ghislain Gwenaëlle Habib Hector Héloïse Henri ' +
  'Hortense Ibrahim Inès Irène Ismaël Jean-Baptiste Joachim Joséphine Juliette Justin Karim Khadija Lazare Léonie ' +
  'Léopold Lila Lorenzo Lucienne Ludovic Maël Maïwenn Malik Marceau Margaux Marguerite Marius Mathilde Maxence ' +
  'Mehdi Mélanie Mireille Moussa Nadège Naïma Nathan Nestor Noémie Octave Odile Olivia Oumar Pascaline Pauline ' +
  'Perrine Philippine Quentin Rachida Raphaël Rémi Rosalie Roxane Sabine Salomé Samir Sandrine Sébastien Ségolène ' +
  'Séverine Sidonie Solange Soumaya Sylvain Tanguy Tatiana Théodore Thibault Tiphaine Ulysse Valentine Victor ' +
  'Violette Wassim Xavier Yann Yasmine Yolande Yvon Zacharie Zélie'
).split(' ');
/** Surnames are put together of these: some thousand different ones. */
const SURNAME_BEGINNINGS = (
  'Aubr Barb Bell Bert Blanch Bonn Bour Brun Cail Chab Chal Champ Chaun Clair Cord Cour Dar Delm Desch Duch Dup Estr ' +
  'Fauch Ferr Font Four Gail Gaub Gill Gour Grang Guill Hamel Joub Jour Lab Lafar Lamb Land Laur Lem Long Maill ' +
  'Marc Mass Maur Merc Mich Monn Mor Nob Oll Pag Pell Perr Picq Poul Puj Rav Reb Rich Roub Sabat Sav Serr Tard ' +
  'Tess Thiv Tourn Vall Vass Verd Vign Vill Voll'
).split(' ');
const SURNAME_ENDINGS = (
  'ac ade aille ain and ange ard at aud ault ay eau elet elin ellet enet erie et eville ier ière in ineau oche oist ' +
  'on onnet ot ouin oux ueil uet y'
).split(' ');
const PARTICLES = ['', '', '', '', '', '', '', '', 'Le ', 'de ', 'Da '] as const;
const PLACES = (
  'Quimper Roubaix Saint-Malo Anvers Grenoble Tanger Colmar Vannes Aurillac Bayonne Béziers Calais Cherbourg Dieppe ' +
  'Épinal Fougères Guingamp Honfleur Issoire Lannion Lorient Mâcon Montluçon Narbonne Nevers Oyonnax Pézenas Redon ' +
  'Riom Rodez Saintes Sedan Thonon Tulle Vichy Vierzon Voiron Namur Lausanne Gatineau'
).split(' ');
const COMPANY_KINDS = [
  'Atelier',
  'Transports',
  'Clinique',
  'Mutuelle',
  'Imprimerie',
  'Cabinet',
  'Menuiserie',
];
const COMPANY_FORMS = ['SARL', 'SAS', 'SA', '& Fils', ''];
const MONTHS = 'janvier février mars avril mai juin juillet septembre octobre novembre décembre'.split(' ');
const ADVERBS = (
  'clairement longuement prudemment volontiers rapidement enfin aussitôt souvent rarement ailleurs ' +
  'discrètement franchement soigneusement publiquement brièvement'
).split(' ');
const ACTS = (
  'a relu|a signé|a contesté|a présenté|a résumé|a transmis|a corrigé|a refusé|a préparé|a commenté|a suspendu|' +
  'a défendu|a chiffré|a repris|a classé|a reporté|a validé|a complété|a examiné|a réclamé'
).split('|');
const THINGS = (
  "le budget|la reprise du bail|l'audit annuel|le plan de formation|la sécurité du site|la réponse au client|" +
  "le calendrier des essais|le compte rendu|l'inventaire du dépôt|le contrat de maintenance|la note de synthèse|" +
  "le dossier d'assurance|la grille des salaires|le cahier des charges|l'étude de bruit|la convention de stage|" +
  "le relevé des heures|la liste des travaux|l'état des lieux|le projet d'avenant|la demande de subvention|" +
  'le registre des visites|la charte du service|le devis des peintures|la procédure de rappel'
).split('|');
const QUALITIES = (
  'provisoire|détaillé par poste|jugé incomplet|attendu depuis l’été|soumis au vote|tenu à jour|peu lisible|' +
  'rédigé en urgence|contesté par deux services|long de vingt pages|joint au courrier|sans réserve|' +
  'établi sur place|repris de l’an passé|conforme au modèle|prêt à l’envoi'
).split('|');
const REASONS = (
  'faute de moyens|pour éviter un litige|à la demande du siège|avant la clôture des comptes|sans attendre le vote|' +
  'malgré les réserves du comité|compte tenu des délais|après deux relances|en accord avec le service|' +
  'par souci de clarté|en vue de la prochaine séance|à titre exceptionnel|dans les formes prévues|' +
  'contre l’avis du médecin|sous réserve de financement|au vu des pièces reçues'
).split('|');
const IMPERSONAL = (
  'Personne ne conteste|Le comité rappelle|Il est proposé de revoir|Les participants regrettent|' +
  'Rien n’indique que l’on puisse abandonner|Le service attend toujours|Deux fournisseurs ont chiffré|' +
  'La direction souhaite simplifier|On a comparé|Plusieurs salariés ont commenté'
).split('|');
const TITLES = ['M.', 'Mme', 'Me', 'Dr', 'Monsieur', 'Madame'];

interface Person {
  readonly given: string;
  readonly surname: string;
}

/** What the sentences of one document share: its people, and how many of them there are. */
interface Cast {
  readonly pick: Pick;
  readonly person: () => Person;
}

type Sentence = (cast: Cast) => string;

/** Some name people, some do not, as in real reports. */
const SENTENCES: readonly Sentence[] = [
  ({ pick, person }) =>
    `${full(person())} ${pick(ACTS)} ${pick(ADVERBS)} ${pick(THINGS)} ${pick(QUALITIES)}, ${pick(REASONS)}.`,
  ({ pick, person }) =>
    `Selon ${full(person())}, ${pick(THINGS)} ${pick(QUALITIES)} ne sera pas prêt avant ${pick(MONTHS)}, ${pick(REASONS)}.`,
  ({ pick, person }) =>
    `${pick(TITLES)} ${person().surname} ${pick(ACTS)} ${pick(THINGS)} à ${pick(PLACES)} le ${day(pick)} ${pick(MONTHS)}, ${pick(REASONS)}.`,
  ({ pick }) => `${pick(IMPERSONAL)} ${pick(THINGS)} ${pick(QUALITIES)}, ${pick(REASONS)}.`,
  ({ pick }) =>
    `${pick(IMPERSONAL)} ${pick(THINGS)}, puis ${pick(THINGS)} ${pick(QUALITIES)} ; ${day(pick)} points restent ouverts, ${pick(REASONS)}.`,
  ({ pick, person }) => {
    const one = person();
    return `Pour ${pick(THINGS)}, écrire à ${mail(one)} ou appeler le ${phone(pick)} ${pick(REASONS)}.`;
  },
  ({ pick, person }) =>
    `La société ${company(pick)} et ${full(person())} ont ${pick(ADVERBS)} rapproché ${pick(THINGS)} et ${pick(THINGS)} ${pick(QUALITIES)}.`,
  ({ pick }) =>
    `Le ${day(pick)} ${pick(MONTHS)}, ${pick(THINGS)} ${pick(QUALITIES)} a coûté ${day(pick)}${day(pick)} euros, ${pick(REASONS)}.`,
];

/** About `words` words in paragraphs, with people of its own. */
export function prose(words: number, pick: Pick): string {
  const people = Array.from({ length: 3 + Math.floor(words / 120) }, () => newPerson(pick));
  const cast: Cast = { pick, person: () => pick(people) };
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const paragraph = Array.from({ length: pick([3, 4, 5, 6]) }, () => pick(SENTENCES)(cast)).join(' ');
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

const LEVELS = ['INFO', 'INFO', 'INFO', 'DEBUG', 'WARN', 'ERROR'];
const SERVICES = 'auth billing mailer export search gateway scheduler'.split(' ');

/** One line of a service's log: users, addresses and numbers that vary. */
export function logLine(index: number, pick: Pick, users: readonly Person[]): string {
  const user = pick(users);
  const at = new Date(Date.UTC(2026, 0, 1) + index * 137).toISOString();
  const message = pick<() => string>([
    () => `user ${mail(user)} signed in from ${ip(pick)} in ${number(pick, 900)} ms`,
    () => `request ${hex(pick)}${hex(pick)} took ${number(pick, 9000)} ms, ${number(pick, 80_000)} bytes`,
    () => `invoice F-${number(pick, 90_000)} sent to ${full(user)} <${mail(user)}>`,
    () => `cache miss for key session:${hex(pick)}${hex(pick)} after ${number(pick, 300)} entries`,
    () => `retry ${number(pick, 9)} of job ${hex(pick)} for ${full(user)}: connection reset by ${ip(pick)}`,
  ])();
  return `${at} ${pick(LEVELS)} [${pick(SERVICES)}-${number(pick, 16)}] ${message}`;
}

export function newPerson(pick: Pick): Person {
  return { given: pick(GIVEN_NAMES), surname: newSurname(pick) };
}

function newSurname(pick: Pick): string {
  return `${pick(PARTICLES)}${pick(SURNAME_BEGINNINGS)}${pick(SURNAME_ENDINGS)}`;
}

function full({ given, surname }: Person): string {
  return `${given} ${surname}`;
}

function mail({ given, surname }: Person): string {
  const plain = `${given}.${surname}`.normalize('NFD').replace(/[^a-zA-Z.-]/gu, '');
  return `${plain.toLowerCase()}@exemple.fr`;
}

function company(pick: Pick): string {
  return `${pick(COMPANY_KINDS)} ${newSurname(pick)} ${pick(COMPANY_FORMS)}`.trim();
}

function phone(pick: Pick): string {
  return `0${1 + number(pick, 5)} ${Array.from({ length: 4 }, () => 10 + number(pick, 89)).join(' ')}`;
}

function ip(pick: Pick): string {
  return Array.from({ length: 4 }, () => 1 + number(pick, 253)).join('.');
}

const DIGITS = '0123456789abcdef'.split('');

function hex(pick: Pick): string {
  return Array.from({ length: 6 }, () => pick(DIGITS)).join('');
}

function day(pick: Pick): number {
  return 1 + number(pick, 28);
}

const TENS = Array.from({ length: 10 }, (_, index) => index);

/** From 0 to less than `below`. */
function number(pick: Pick, below: number): number {
  let value = 0;
  for (let range = 1; range < below * 10; range *= 10) value = value * 10 + pick(TENS);
  return value % below;
}
