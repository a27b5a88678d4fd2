/** Texts for the tests and benchmarks of the detector: invented, French, as long as wanted. */

const GIVEN_NAMES = [
  'Élodie',
  'Karim',
  'Jean-Baptiste',
  'Nadia',
  'Yves',
  'Inès',
  'Thibault',
  'Aminata',
  'Gaël',
  'Rosa',
];
const SURNAMES = [
  'Garnier',
  'Benhaddou',
  'Le Goff',
  'Kowalczyk',
  'Delmas',
  'Traoré',
  'Vasseur',
  'Da Silva',
  'Roussel',
  'Nguyen',
];
const PLACES = ['Quimper', 'Roubaix', 'Saint-Malo', 'Anvers', 'Grenoble', 'Tanger', 'Colmar', 'Vannes'];
const COMPANIES = [
  'Atelier Morvan',
  'Transports Giraud SARL',
  'Clinique des Tilleuls',
  'Novalis SAS',
  'Mutuelle du Ponant',
];
const SUBJECTS = [
  'le budget',
  'la reprise du bail',
  "l'audit annuel",
  'le plan de formation',
  'la sécurité du site',
  'la réponse au client',
];
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'];

type Pick = <T>(items: readonly T[]) => T;

const SENTENCES: ((pick: Pick, name: string, other: string) => string)[] = [
  (pick, name, other) =>
    `${name} a rencontré ${other} à ${pick(PLACES)} ${pick(DAYS)} dernier pour préparer ${pick(SUBJECTS)}.`,
  (pick, name) =>
    `Selon ${name}, ${pick(SUBJECTS)} ne pourra pas être bouclé avant la fin du trimestre, faute de moyens.`,
  (pick) =>
    `La société ${pick(COMPANIES)} demande un délai supplémentaire de trois semaines pour ${pick(SUBJECTS)}.`,
  (pick, name) =>
    `M. ${name.split(' ').at(-1) ?? name} souligne que les chiffres transmis ne correspondent pas à ceux de ${pick(PLACES)}.`,
  (pick) =>
    `Le point suivant concerne ${pick(SUBJECTS)} : les participants conviennent d'en reparler ${pick(DAYS)} prochain.`,
  () =>
    'Personne ne conteste le principe, mais les modalités restent à préciser avant toute décision définitive.',
  (pick, name) =>
    `Le dossier complet a été envoyé à ${name}, qui doit le relire, le compléter et le signer avant ${pick(DAYS)}.`,
  () =>
    'Il est rappelé que les frais de déplacement sont remboursés sur présentation des justificatifs, sans exception.',
];

/** A text of about `words` words in paragraphs, with a list now and then; the same for the same number. */
export function longText(words: number, seed = 1): string {
  const pick = picker(seed);
  const paragraphs: string[] = [];
  let count = 0;
  while (count < words) {
    const paragraph = pick([sentences, sentences, sentences, list])(pick);
    paragraphs.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function sentences(pick: Pick): string {
  return Array.from({ length: pick([3, 4, 5, 6]) }, () =>
    pick(SENTENCES)(pick, fullName(pick), fullName(pick)),
  ).join(' ');
}

function list(pick: Pick): string {
  const lines = Array.from({ length: pick([3, 4, 5]) }, () => `- ${fullName(pick)} (${pick(COMPANIES)})`);
  return ['Participants :', ...lines].join('\n');
}

function fullName(pick: Pick): string {
  return `${pick(GIVEN_NAMES)} ${pick(SURNAMES)}`;
}

/** A generator of Lehmer (https://en.wikipedia.org/wiki/Lehmer_random_number_generator): small, and the same everywhere. */
function picker(seed: number): Pick {
  let state = seed * 48_271;
  return (items) => {
    state = (state * 48_271) % 2_147_483_647;
    const item = items[state % items.length];
    if (item === undefined) throw new RangeError('There is nothing to pick.');
    return item;
  };
}
