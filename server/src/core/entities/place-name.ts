/** Takes the mention of a place apart: country, region, town, street line, facility; what stays and what is replaced. */
import { foldName } from '../text/fold.ts';
import { countryByName, countryOfRegion } from '../pseudonyms/inventories.ts';
import type { Span } from '../types.ts';
import { keyOfWhole, wordsOf } from './words.ts';
import type { NameWord } from './words.ts';

export type PlaceKind = 'country' | 'region' | 'town' | 'street';

/** A stretch of the mention that is one name: `Aix-en-Provence`, `Victor Hugo`. */
export interface PlacePiece extends Span {
  readonly text: string;
  /** As `keyOfWhole` makes it. */
  readonly key: string;
  readonly kind: PlaceKind;
}

export interface PlaceName {
  readonly key: string;
  readonly pieces: readonly PlacePiece[];
}

const STREET_TYPES = new Set(
  `rue avenue av boulevard bd bvd blvd place pl impasse allee allees chemin route quai cours square passage sentier ruelle
  faubourg rond-point esplanade residence lotissement hameau villa cite street st road rd lane drive crescent court
  terrace way close mews gardens calle c avenida avda paseo plaza plz carretera camino via viale piazza corso vicolo largo
  rua praca travessa estrada straat laan plein weg gracht kade strasse str allee platz gasse ring ufer damm chaussee`.split(
    /\s+/u,
  ),
);
/** Street names of one word that end in their type: `Hauptstraße`, `Kerkstraat`. */
const STREET_ENDING =
  /(?:strasse|str|gasse|platz|weg|allee|ring|damm|ufer|straat|laan|plein|gracht|kade|singel)$/u;
const FACILITY_TYPES = new Set(
  `hopital hospital clinique gare aeroport airport station bahnhof flughafen stade stadium theatre musee museum eglise
  cathedrale chateau castle schloss tour tower pont bridge brucke parc park jardin lycee ecole universite centre quartier
  district arrondissement province provincia departement region comte county state etat canton vallee lac lake mont monte
  mount ile island isla ilha isola insel port porto puerto hafen foret forest bois cap cape prison palais hotel zone
  rive fleuve river riviere mer sea ocean commune ville village city town stadt`.split(/\s+/u),
);
const CONNECTORS = new Set(
  'de du des d la le les l et en sur sous aux au a of the di del della da do dos von van der am an im in'.split(
    ' ',
  ),
);
const KEPT_QUALIFIERS = new Set(
  'nord sud est ouest north south east west bis ter quater cedex cs bp'.split(' '),
);

/** Takes a mention apart. Digits are not pieces: they are replaced group by group. */
export function parsePlaceName(surface: string): PlaceName {
  const key = keyOfWhole(surface);
  const whole = wholePlace(surface, foldName(surface));
  if (whole !== undefined) return { key, pieces: [whole] };
  const pieces: PlacePiece[] = [];
  const segments = segmentsOf(wordsOf(surface));
  for (const segment of segments) {
    const piece = pieceOf(surface, segment, false);
    if (piece !== undefined) pieces.push(piece);
  }
  // "La Cité": nothing but ordinary words; the last stands for the name.
  const last = segments.at(-1);
  const ordinary = pieces.length > 0 || last === undefined ? undefined : pieceOf(surface, last, true);
  if (ordinary !== undefined) pieces.push(ordinary);
  return { key, pieces };
}

function wholePlace(surface: string, key: string): PlacePiece | undefined {
  const article = /^(?:la|le|les|l'|the|el|los|las|die|der|das|il|o|a)\s*(?=\S{3})/u.exec(key)?.[0] ?? '';
  const kind =
    (countryByName(key) ?? countryByName(key.slice(article.length)))
      ? 'country'
      : countryOfRegion(key)
        ? 'region'
        : undefined;
  if (kind === undefined) return undefined;
  const words = wordsOf(surface);
  const withArticle = countryByName(key) === undefined && countryOfRegion(key) === undefined;
  const first = words[withArticle ? 1 : 0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return piece(surface, first.start, last.end, kind);
}

interface Segment {
  readonly words: readonly NameWord[];
  readonly street: boolean;
}

/** Runs of words between commas, line breaks and numbers. */
function segmentsOf(words: readonly NameWord[]): readonly Segment[] {
  const runs: NameWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last === undefined || /[,;\n\r\d()/]/u.test(word.gap)) runs.push([word]);
    else last.push(word);
  }
  return runs.map((run) => ({ words: run, street: run.some((word) => STREET_TYPES.has(word.key)) }));
}

function pieceOf(surface: string, { words, street }: Segment, ordinary: boolean): PlacePiece | undefined {
  const capitals = words.some((word) => !isSmall(word));
  const kept = (word: NameWord): boolean =>
    // "salle Jules-Verne": beside a capital, a small word says what kind of place it is.
    (capitals && isSmall(word)) ||
    CONNECTORS.has(word.key) ||
    KEPT_QUALIFIERS.has(word.key) ||
    (street ? STREET_TYPES.has(word.key) : FACILITY_TYPES.has(word.key));
  let from = words.findIndex((word) => !kept(word));
  let to = words.findLastIndex((word) => !kept(word));
  if (from < 0 && ordinary) from = to = words.length - 1;
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined) return undefined;
  if (from === to && !street && STREET_ENDING.test(first.key) && first.key.length > 6) {
    const ending = STREET_ENDING.exec(first.key)?.[0].length ?? 0;
    const cut = first.end - (first.text.endsWith('straße') && ending === 7 ? 6 : ending);
    return piece(surface, first.start, cut, 'street');
  }
  return piece(surface, first.start, last.end, street ? 'street' : 'town');
}

function isSmall({ text }: NameWord): boolean {
  return text === text.toLowerCase();
}

function piece(surface: string, start: number, end: number, kind: PlaceKind): PlacePiece {
  const text = surface.slice(start, end);
  return { start, end, text, key: keyOfWhole(text), kind };
}
