/** Courts, schools, hospitals, offices: the kind of body and the name or place behind it are one organisation. */
import type { Mention } from '../types.ts';
import type { DetectedDocument } from './document.ts';
import { nameOf, readName } from './name-phrase.ts';

/** Kinds by their words, folded, joined by one space. Of several that fit the longest counts. */
const KINDS = new Set(
  `tribunal judiciaire|tribunal administratif|tribunal correctionnel|tribunal de commerce|tribunal de proximite|
  tribunal d'instance|tribunal de grande instance|tribunal pour enfants|cour d'appel|cour d'assises|
  cour administrative d'appel|conseil de prud'hommes|prefecture|sous-prefecture|consulat|consulat general|ambassade|
  maternite|centre hospitalier|centre hospitalier universitaire|centre hospitalier regional|chu|chr|cpam|caf|urssaf|
  carsat|msa|universite|academie|rectorat|lycee|college|ecole|ecole maternelle|ecole primaire|ecole elementaire|
  ehpad|clinique|hopital|creche|multi-accueil|centre de gestion|union locale|union departementale|mission locale|
  maison d'arret|centre penitentiaire|commissariat|caserne|barreau|
  county court|crown court|high court|university|borough council|city council|
  amtsgericht|landgericht|oberlandesgericht|arbeitsgericht|verwaltungsgericht|bezirksregierung|finanzamt|universitat|
  klinikum|stadtwerke|jobcenter|gymnasium|grundschule|diakonie|
  ayuntamiento|universidad|hospital|ceip|ies|juzgado|audiencia provincial|comunidad de propietarios|
  tribunale|comune|universita|ospedale|istituto|liceo|condominio|questura|prefettura|
  camara municipal|tribunal judicial|universidade|escola secundaria|junta de freguesia|
  gemeente|rechtbank|universiteit|huisartsenpraktijk|basisschool|ziekenhuis`
    .split('|')
    .map((kind) => kind.trim()),
);
const LONGEST_KIND = 5;
const FIRST_WORDS = new Set([...KINDS].map((kind) => kind.split(/[ '-]/)[0]));
/** Joints between the kind and the name. */
const JOINTS = new Set(
  'de d du des la le les l of at in di del della dello dell do da dos das van von'.split(' '),
);
const MOST_JOINTS = 3;

/** Adds the institution whose kind starts at `token`: "tribunal de proximité de Sarreguemines". */
export function addInstitution(doc: DetectedDocument, token: number, found: Mention[]): void {
  const isElided = /^['’]$/.test(doc.surface(token - 1));
  if (!FIRST_WORDS.has(doc.key(token)) || (doc.gap(token) === 'none' && !isElided)) return;
  const end = kindEnd(doc, token);
  if (end === undefined) return;
  const name = nameStart(doc, end);
  const isOnLine = doc.gap(name) === 'space' || (name > end && doc.gap(name) === 'none');
  const phrase = isOnLine ? readName(doc, name) : undefined;
  if (phrase === undefined) return;
  found.push(nameOf(doc, 'ORGANIZATION', token, phrase.endToken, 'institution', 0.7));
}

function kindEnd(doc: DetectedDocument, token: number): number | undefined {
  let kind = '';
  let longest: number | undefined;
  for (let next = token; next < token + LONGEST_KIND; next += 1) {
    const gap = doc.gap(next);
    if (next > token && gap !== 'space' && gap !== 'none') break;
    kind += next === token || gap === 'none' ? doc.key(next) : ` ${doc.key(next)}`;
    if (KINDS.has(kind.replace(/’/g, "'"))) longest = next + 1;
  }
  return longest;
}

/** Past the joints, if a capital follows them: "de la ville" has none. */
function nameStart(doc: DetectedDocument, from: number): number {
  let next = from;
  for (let i = 0; i < MOST_JOINTS; i += 1) {
    const isApostrophe = /^['’]$/.test(doc.surface(next)) && doc.gap(next) === 'none';
    const gap = doc.gap(next);
    if (isApostrophe) next += 1;
    else if (gap === 'space' && JOINTS.has(doc.key(next)) && !doc.isCapitalized(next)) next += 1;
    else break;
  }
  return next;
}
