/** Corpora for benchmarks, made on the fly: French business prose with invented people. The same for the same seed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const GIVEN =
  'Camille Julien Hélène Sophie Laurent Nadia Étienne Claire Paul Lucie Karim Inès Hugo Emma Louis Anaïs'.split(
    ' ',
  );
const SURNAMES =
  'Fournier Perrin Garnier Lambert Chevalier Benali Marchand Deschamps Girard Roussel Leclerc Moreau Besson Caron Huet Vidal'.split(
    ' ',
  );
const SENTENCES = [
  '{full} a présenté les résultats de l’enquête devant le comité.',
  'Selon {short}, le calendrier reste tenable si les essais commencent en mars.',
  'La réunion de suivi aura lieu à Grenoble, en présence de {full}.',
  'Le budget de l’année prochaine n’a pas encore été validé par la direction.',
  '{full} transmettra le dossier à {other} avant la fin de la semaine.',
  'Les mesures relevées sur le site confirment la baisse observée depuis l’automne.',
  'Une seconde version du document sera distribuée à tous les participants.',
  'Mme {short} propose de reporter la livraison au trimestre suivant.',
  'Les utilisateurs demandent une interface plus simple et des temps de réponse plus courts.',
  'Pour toute question, écrire à {mail} ou appeler le secrétariat.',
];

export interface CorpusShape {
  readonly files: number;
  readonly words: number;
}

/** Writes a corpus into a folder; gives its number of bytes. */
export function writeCorpus(folder: string, { files, words }: CorpusShape, seed: number): number {
  const random = generator(seed);
  let bytes = 0;
  for (let index = 0; index < files; index++) {
    const path = join(folder, String(Math.floor(index / 500)), `${index}.txt`);
    const text = document(words, random);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function document(words: number, random: () => number): string {
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new RangeError('an empty list');
    return item;
  };
  const people = Array.from({ length: 3 }, () => ({ given: pick(GIVEN), surname: pick(SURNAMES) }));
  const sentences: string[] = [];
  for (let count = 0; count < words;) {
    const [one, other] = [pick(people), pick(people)];
    const sentence = pick(SENTENCES)
      .replace('{full}', `${one.given} ${one.surname}`)
      .replace('{short}', one.surname)
      .replace('{other}', `${other.given} ${other.surname}`)
      .replace('{mail}', `${one.given}.${one.surname}@exemple.fr`.toLowerCase());
    sentences.push(sentence);
    count += sentence.split(' ').length;
    if (sentences.length % 6 === 0) sentences.push('\n\n');
  }
  return `${sentences.join(' ')}\n`;
}

/** Mulberry32: small, even enough for a benchmark. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
