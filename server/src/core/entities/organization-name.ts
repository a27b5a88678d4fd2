/** Takes the mention of an organisation apart: its legal form and what kind it is stay, its own name is replaced. */
import { keyOfWhole, wordsOf } from './words.ts';
import type { NameWord } from './words.ts';

export interface OrganizationName {
  /** Folded, without legal form: `Kelvar` and `KELVAR SARL` are one. */
  readonly key: string;
  /** As written, without legal form. */
  readonly name: string;
  /** The words that are replaced, in order. Never empty when the surface has letters. */
  readonly proper: readonly ProperWord[];
  /** The words say that it is named after persons: `Cabinet`, `Étude`, `& Fils`, `Kanzlei`. */
  readonly namedAfterPersons: boolean;
}

export interface ProperWord extends NameWord {
  /** Stands after a word that calls for a place: `Mairie de`, `University of`. */
  readonly placeExpected: boolean;
}

/** Legal forms as they are written, dots optional; longest first. */
const LEGAL_FORMS = `SASU SAS SARL EURL SCI SCOP SCP SELARL SELAS SNC SCA SEM SPRL SRL SA GIE EARL GAEC
  GmbH gGmbH mbH AG KG OHG KGaA UG GbR e.V. eG SE PartG Ltd Limited LLC LLP LP PLC Inc Incorporated Corp Corporation Co
  S.p.A. S.r.l. S.a.s. S.n.c. S.L. S.L.U. S.A.U. S.C. S.Coop. Lda Ltda S.A.R.L. S.A.S. S.A. B.V. N.V. V.O.F. C.V. BVBA VZW ASBL CVBA`
  .split(/\s+/u)
  .map((form) => form.replaceAll('.', ''))
  .sort((a, b) => b.length - a.length);
const patternOf = (forms: readonly string[]): string =>
  forms.map((form) => `${Array.from(form).join('\\.?')}\\.?`).join('|');
/** Two letters are a legal form only in capitals; longer forms may be in small letters too. */
const legalPattern = [
  patternOf(LEGAL_FORMS),
  patternOf(
    LEGAL_FORMS.filter((form) => form.length > 2).flatMap((form) => [form.toLowerCase(), form.toUpperCase()]),
  ),
].join('|');
const LEGAL_AT_END = new RegExp(`(?:[\\s,(]+(?:&\\s*)?(?:${legalPattern})\\)?)+$`, 'u');
const LEGAL_AT_START = new RegExp(`^(?:${legalPattern})\\s+(?=\\S)`, 'u');

/** Say what kind of organisation it is; kept. */
const TYPE_WORDS = new Set(
  `cabinet etude etudes notaires notaire avocats avocat societe groupe group entreprise etablissements ets maison agence
  banque bank banca banco caisse credit mutuelle assurance assurances insurance seguros assicurazioni versicherung fonds
  fondation foundation fundacion fundacao fondazione stiftung stichting institut institute instituto istituto instituut
  universite university universidad universidade universita universitat universiteit ecole school escuela escola scuola
  schule hochschule college lycee gymnasium faculte faculty hopital hospital ospedale krankenhaus klinik klinikum
  ziekenhuis clinique clinic clinica centre center centro zentrum centrum laboratoire laboratoires laboratory laboratories labor
  mairie ville commune commissariat prefecture gendarmerie tribunal cour court conseil council consejo conselho consiglio
  ministere ministry ministerio ministerium ministerie departement department direction office bureau agency association
  club federation confederation union syndicat comite committee parti party partido partito partei compagnie company
  compania companhia compagnia gesellschaft firma usine restaurant hotel cafe boulangerie boucherie garage pharmacie
  apotheke librairie editions edition press presse journal theatre musee museum museo eglise church paroisse gemeinde
  stadt stadtwerke amt amtsgericht landgericht kanzlei rechtsanwalte praxis transports transport logistics logistik
  services service solutions consulting conseil conseils conseillers technologies technology technologie systems systemes
  international internationale national nationale regional regionale municipal general generale superieur superieure
  hospitalier universitaire medical medicale professionnel professionnelle commercial commerciale
  industries industrie industrial construction batiment immobilier immobiliere informatique energie energy
  partners partner associes associados associates associati sohne fils sons freres brothers bros gebruder
  hermanos fratelli irmaos filhos hijos figli zonen holding holdings travaux bv law firm chambers`.split(
    /\s+/u,
  ),
);
const PERSONAL_WORDS = new Set(
  `cabinet etude notaires notaire avocats avocat kanzlei rechtsanwalte praxis associes associates associados associati
  sohne fils sons freres brothers bros gebruder hermanos fratelli irmaos filhos hijos figli zonen partners partner maison
  boulangerie boucherie garage pharmacie law chambers ets etablissements transports`.split(/\s+/u),
);
const PLACE_TYPES = new Set(
  `mairie ville commune prefecture universite university universidad universidade universita universitat universiteit
  tribunal cour court amtsgericht landgericht gemeinde stadt stadtwerke council commissariat gendarmerie
  hopital hospital ospedale krankenhaus klinikum ziekenhuis lycee aeroport airport port gare station`.split(
    /\s+/u,
  ),
);
const CONNECTORS = new Set(
  `de du des d la le les l et and und y e en i & of the for pour fur der die das des del della dei delle di do da dos das
  von van het den zu zum zur au aux a in on sur sous saint sainte`.split(/\s+/u),
);

/** Takes a mention apart. */
export function parseOrganizationName(surface: string): OrganizationName {
  const [start, end] = withoutLegalForms(surface);
  const words = joinedAcronyms(
    wordsOf(surface).filter((word) => word.start >= start && word.end <= end),
    surface,
  );
  const isKept = (word: NameWord): boolean => TYPE_WORDS.has(word.key) || CONNECTORS.has(word.key);
  let proper = words.filter((word) => !isKept(word));
  // "Ministère de la Justice", "Crédit Mutuel": when all words are ordinary ones, the last stands for its name.
  if (proper.length === 0) proper = words.filter((word) => !CONNECTORS.has(word.key)).slice(-1);
  if (proper.length === 0) proper = words.slice(-1);
  return {
    key: keyOfOrganization(surface),
    name: surface.slice(start, end),
    proper: proper.map((word) => ({ ...word, placeExpected: followsPlaceType(word, words) })),
    namedAfterPersons: words.some((word) => PERSONAL_WORDS.has(word.key)),
  };
}

/**
 * How an organisation may be called elsewhere: its name as it is and, where more than a word is left, without its legal
 * form ("Atelier Brume SAS", "Atelier Brume"). A lone word may be a person, too.
 */
export function organizationForms(name: string): string[] {
  const bare = name.slice(...withoutLegalForms(name)).trim();
  return bare !== name && /\s/.test(bare) ? [name, bare] : [name];
}

/** The key of an organisation's name. */
export function keyOfOrganization(surface: string): string {
  const [start, end] = withoutLegalForms(surface);
  return keyOfWhole(surface.slice(start, end));
}

function withoutLegalForms(surface: string): readonly [number, number] {
  const atEnd = LEGAL_AT_END.exec(surface);
  const end = atEnd === null || atEnd.index === 0 ? surface.length : atEnd.index;
  const start = LEGAL_AT_START.exec(surface)?.[0].length ?? 0;
  return start < end ? [start, end] : [0, surface.length];
}

/** `S.N.C.F.` is one word, not four. */
function joinedAcronyms(words: readonly NameWord[], surface: string): readonly NameWord[] {
  const joined: NameWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      word.gap === '.' &&
      word.key.length === 1 &&
      /^(?:\p{L}\.)*\p{L}$/u.test(last.text)
    ) {
      const text = surface.slice(last.start, word.end);
      joined[joined.length - 1] = { ...last, end: word.end, text, key: last.key + word.key };
    } else {
      joined.push(word);
    }
  }
  return joined;
}

function followsPlaceType(word: NameWord, words: readonly NameWord[]): boolean {
  const before = words.slice(0, words.indexOf(word));
  const connector = before.findLastIndex((other) => !CONNECTORS.has(other.key));
  return connector >= 0 && connector < before.length - 1 && PLACE_TYPES.has(before[connector]?.key ?? '');
}
