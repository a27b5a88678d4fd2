/** Places and organisations: names in which some words stay and others are replaced. */
import { parseOrganizationName } from '../entities/organization-name.ts';
import type { OrganizationName, ProperWord } from '../entities/organization-name.ts';
import { parsePlaceName } from '../entities/place-name.ts';
import type { PlaceKind, PlacePiece } from '../entities/place-name.ts';
import { caseOf, inCase } from '../entities/words.ts';
import { givenName } from '../names/given-names.ts';
import { digits, pour } from '../strategies/format.ts';
import type { EntityType, Span } from '../types.ts';
import { countryByName, countryOfRegion, countryOfTown } from './inventories.ts';
import type { StoredKnowledge } from './knowledge.ts';
import type { Draw } from './keyed-random.ts';
import type { ComponentRef } from './mapping.ts';
import type { Flavour } from './needs.ts';

/** A stretch of a mention that is replaced by the pseudonym of a component. */
export interface Piece extends Span {
  readonly text: string;
  readonly ref: ComponentRef;
  readonly flavour: Flavour;
}

export interface Compound {
  readonly type: EntityType;
  readonly key: string;
  /** As written, without legal form. */
  readonly name: string;
  readonly pieces: readonly Piece[];
}

const FLAVOUR_OF_PLACE: Readonly<Record<PlaceKind, Flavour>> = {
  country: 'country',
  region: 'region',
  town: 'town',
  street: 'street',
};

/** A place in its pieces. */
export function placeOf(surface: string, type: 'LOCATION' | 'ADDRESS'): Compound {
  const { key, pieces } = parsePlaceName(surface);
  return { type, key, name: surface, pieces: pieces.map(placePiece) };
}

function placePiece(piece: PlacePiece): Piece {
  return {
    start: piece.start,
    end: piece.end,
    text: piece.text,
    ref: { kind: 'whole:LOCATION', key: piece.key },
    flavour: FLAVOUR_OF_PLACE[piece.kind],
  };
}

/**
 * An organisation in its pieces. What kind of name each word is was decided when it was stored; for a new one by what
 * the domain knows: persons' names and places in it follow those.
 */
export function organizationOf(surface: string, knowledge: StoredKnowledge): Compound {
  const name = parseOrganizationName(surface);
  const stored = knowledge.mapping.entity('ORGANIZATION', name.key);
  const pieces = name.proper.map((word, i): Piece => {
    const decided = stored?.parts.length === name.proper.length ? stored.parts[i] : undefined;
    const ref =
      decided?.key === word.key ? decided : { kind: kindOfWord(word, i, name, knowledge), key: word.key };
    return { start: word.start, end: word.end, text: word.text, ref, flavour: flavourOf(word, ref) };
  });
  return { type: 'ORGANIZATION', key: name.key, name: name.name, pieces };
}

function kindOfWord(
  word: ProperWord,
  index: number,
  name: OrganizationName,
  knowledge: StoredKnowledge,
): ComponentRef['kind'] {
  const { key } = word;
  if (knowledge.knows('surname', key)) return 'surname';
  const next = name.proper[index + 1];
  const givenHere = givenName(key) !== undefined || knowledge.knows('given', key);
  if (
    next !== undefined &&
    givenHere &&
    next.start <= word.end + 2 &&
    (name.namedAfterPersons || knowledge.knows('surname', next.key))
  ) {
    return 'given';
  }
  if (knowledge.knows('whole:LOCATION', key)) return 'whole:LOCATION';
  if (word.placeExpected || countryByName(key) !== undefined) return 'whole:LOCATION';
  if (isAcronym(word.text)) return 'whole:ORGANIZATION';
  if (name.namedAfterPersons) return 'surname';
  return countryOfTown(key) !== undefined && index > 0 ? 'whole:LOCATION' : 'whole:ORGANIZATION';
}

function flavourOf(word: ProperWord, ref: ComponentRef): Flavour {
  if (ref.kind === 'whole:LOCATION') return flavourOfPlace(word.key);
  return ref.kind === 'whole:ORGANIZATION' && isAcronym(word.text) ? 'acronym' : 'word';
}

function flavourOfPlace(key: string): Flavour {
  if (countryByName(key) !== undefined) return 'country';
  return countryOfRegion(key) !== undefined ? 'region' : 'town';
}

function isAcronym(word: string): boolean {
  return word.replaceAll('.', '').length <= 6 && caseOf(word) === 'upper';
}

/** The mention with its pieces replaced; what stands between them stays. */
export function writeCompound(
  surface: string,
  pieces: readonly Piece[],
  lookup: (ref: ComponentRef) => string | undefined,
): string {
  let text = '';
  let last = 0;
  for (const piece of pieces) {
    const pseudonym = lookup(piece.ref);
    text += surface.slice(last, piece.start);
    text += pseudonym === undefined ? piece.text : writtenLike(piece.text, pseudonym);
    last = piece.end;
  }
  return text + surface.slice(last);
}

/** Capitals, dots (`S.N.C.F`) and line breaks as in the original; line breaks inside a name go to its end. */
function writtenLike(original: string, pseudonym: string): string {
  if (/^\p{L}(?:\.\p{L})+$/u.test(original)) return pour(original, pseudonym);
  const breaks = original.match(/\r\n|\r|\n/g)?.join('') ?? '';
  return inCase(pseudonym, caseOf(original)) + breaks;
}

/** Other digits for those of a place (house numbers, postcodes); longer ones as `attempt` grows. */
export function otherDigits(name: string, draw: Draw, attempt: number): string {
  return name.replace(/\d+/g, (group) => {
    const length = group.length + Math.floor(attempt / 40);
    const other = digits(draw, length).replace(/^0/, group.startsWith('0') ? '0' : '1');
    return other === group ? other.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)) : other;
  });
}

/** Writes the digits of a stored pseudonym into the mention, group by group. */
export function digitsLike(text: string, pseudonym: string): string {
  const groups = pseudonym.match(/\d+/g) ?? [];
  let i = 0;
  return text.replace(/\d+/g, (group) => groups[i++] ?? group);
}
