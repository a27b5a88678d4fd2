/**
 * Postal addresses: the line of the street with its number (type ADDRESS), and the place after a postcode (type
 * LOCATION), in the forms of seven languages.
 */
import type { EntityType, Mention } from '../../types.ts';
import { isWordAt } from '../../text/chars.ts';
import { foldName } from '../../text/fold.ts';
import { countryOfTown } from '../../pseudonyms/inventories.ts';
import type { RuleContext } from './context.ts';

/** Streets whose kind comes first: French, Spanish, Italian, Portuguese. The number stands before or after. */
const KIND_FIRST =
  'rue|avenue|av\\.?|boulevard|bd\\.?|bld\\.?|place|pl\\.|chemin|ch\\.|impasse|allée|allee|all\\.|quai|route|rte|cours|square|passage|sentier|esplanade|villa|cité|résidence|lotissement|faubourg|fbg|calle|c/|avenida|avda\\.?|plaza|pza\\.?|paseo|carretera|camino|ronda|travesía|via|viale|piazza|corso|largo|vicolo|strada|rua|praça|travessa|estrada|alameda';
const NAME =
  "[A-Za-zÀ-ÖØ-öø-ÿŒœ0-9][A-Za-zÀ-ÖØ-öø-ÿŒœ0-9'’.\\-]*(?:[ \\u00a0][A-Za-zÀ-ÖØ-öø-ÿŒœ0-9'’\\-][A-Za-zÀ-ÖØ-öø-ÿŒœ0-9'’.\\-]*){0,6}?";
/** Where a street's name ends. */
const END =
  '(?=[ \\u00a0]?(?:[,;\\n\\r)(]|$|\\.(?:\\s|$)|[-–][ ]|[0-9]{5}(?![0-9])|(?:à|in|en|et|and|und)[ ]))';
/** "12 bis, rue Victor Hugo" from the number on. */
const NUMBER_KIND = new RegExp(
  `[0-9]{1,4}(?:[ ]?(?:bis|ter|quater|[A-Za-z])(?![A-Za-zÀ-ÖØ-öø-ÿŒœ]))?,?[ \\u00a0](?:${KIND_FIRST})[ \\u00a0]${NAME}${END}`,
  'iy',
);
/** "12 High Street", "5B Church Lane". */
const NUMBER_ENGLISH =
  /[0-9]{1,5}[A-Za-z]?(?:[-–/][0-9]{1,4}[A-Za-z]?)?,?[ \u00a0](?:(?:North|South|East|West|N\.?|S\.?|E\.?|W\.?)[ ])?(?:[A-ZÀ-ÖØ-ÞŒ][A-Za-zÀ-ÖØ-öø-ÿŒœ'’-]*|[0-9]{1,3}(?:st|nd|rd|th))(?:[ ][A-ZÀ-ÖØ-ÞŒ][A-Za-zÀ-ÖØ-öø-ÿŒœ'’-]*){0,3}?[ ](?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.?|Close|Court|Ct\.?|Square|Sq\.?|Terrace|Crescent|Gardens|Grove|Boulevard|Blvd\.?|Way|Place|Pl\.?|Parkway|Highway|Hwy\.?|Mews|Quay|Circle|Trail)(?![A-Za-zÀ-ÖØ-öø-ÿŒœ])(?:,?[ ](?:Apt\.?|Apartment|Suite|Ste\.?|Unit|Flat|#)[ ]?[0-9A-Z]{1,6})?/y;
/** Before a number: "Hauptstraße 12", "Calle Mayor, 12", "Via Roma 5", "Kerkstraat 12-2". */
const STREET_BEFORE = new RegExp(
  `(?:[A-ZÀ-ÖØ-ÞŒ][A-Za-zÀ-ÖØ-öø-ÿŒœ.\\-]*(?:[ ][A-ZÀ-ÖØ-ÞŒ][A-Za-zÀ-ÖØ-öø-ÿŒœ.\\-]*){0,3}?(?:straße|strasse|str\\.|gasse|weg|allee|platz|ring|damm|ufer|straat|laan|plein|gracht|kade|singel|dijk|steeg)|[A-ZÀ-ÖØ-ÞŒ][A-Za-zÀ-ÖØ-öø-ÿŒœ\\-]*[ \\-](?:Straße|Strasse|Str\\.|Gasse|Weg|Allee|Platz|Ring|Damm|Ufer)|(?<![A-Za-zÀ-ÖØ-öø-ÿŒœ])(?:${KIND_FIRST})[ ]${NAME}),?[ ](?:n\\.?[º°o]?[ ]?|nº[ ]?)?$`,
  'i',
);
const HOUSE_NUMBER =
  /[0-9]{1,4}(?:[ ]?[a-zA-Z](?![A-Za-zÀ-ÖØ-öø-ÿŒœ]))?(?:[-/][0-9]{1,4}[a-zA-Z]?)?(?![0-9A-Za-zÀ-ÖØ-öø-ÿŒœ]|[.,][0-9])/y;
const LONGEST_STREET = 64;
const POSTCODE_PLACE =
  /(?:(?:F|D|CH|A|B|L|I|E|P|NL)-)?(?:[0-9]{5}|[0-9]{4}[ ]?[A-Z]{2}(?=[ \u00a0][A-Z])|[0-9]{4}(?:-[0-9]{3})?)[ \u00a0]([A-ZÀ-ÖØ-ÞŒ][A-Za-zÀ-ÖØ-öø-ÿŒœ'’-]*(?:[ -](?:[A-ZÀ-ÖØ-ÞŒ][A-Za-zÀ-ÖØ-öø-ÿŒœ'’-]*|(?:sur|sous|en|lès|les|le|la|de|du|des|am|an|der|im|bei|ob|aan|den|van)(?=[ -][A-ZÀ-ÖØ-ÞŒ]))){0,5})(?:[ ](?:Cedex|CEDEX)(?:[ ][0-9]{1,2})?)?/y;

/** All streets and places of addresses. */
export function findAddresses(context: RuleContext): Mention[] {
  const { text, digits } = context;
  const found: Mention[] = [];
  let done = 0;
  for (let run = 0; run < digits.count; run += 1) {
    const at = digits.starts[run] ?? 0;
    const length = (digits.ends[run] ?? 0) - at;
    if (at < done || length > 5 || isWordAt(text, at - 1) || !isLetterAround(text, at, at + length)) continue;
    const street = length < 5 ? streetAt(text, at) : undefined;
    if (street !== undefined) {
      found.push(mention(street.start, street.end, 'ADDRESS', 'street'));
      done = street.end;
      continue;
    }
    const place = length >= 4 ? placeAt(text, at, found) : undefined;
    if (place !== undefined) done = place;
  }
  return found;
}

/** A street has letters beside its number; in tables there are none. */
function isLetterAround(text: string, start: number, end: number): boolean {
  return (
    /^(?:[A-Za-z]|[ \u00a0,-]{1,2}[A-Za-zÀ-ÖØ-öø-ÿŒœ]|-[0-9]{3}[ ]|[ ]?(?:bis|ter)|[-/][0-9])/.test(
      text.slice(end, end + 5),
    ) || /[A-Za-zÀ-ÖØ-öø-ÿŒœ][.,]?[ ]{1,2}(?:nº?[ ]?)?$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

function streetAt(text: string, at: number): { start: number; end: number } | undefined {
  for (const form of [NUMBER_KIND, NUMBER_ENGLISH]) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match !== null) return { start: at, end: at + match[0].length };
  }
  // Bounded: a search back to the line's start would make long lines slow.
  const near = text.slice(Math.max(0, at - LONGEST_STREET), at);
  const lineStart = at - near.length + near.lastIndexOf('\n') + 1;
  const before = text.slice(lineStart, at);
  const german = germanStreet(text, before, at);
  if (german !== undefined) return { start: lineStart + german, end: endOfNumber(text, at) };
  // The cheap test first: a street's word somewhere before the number.
  if (
    !/str|gasse|weg|allee|platz|ring|damm|ufer|laan|plein|gracht|kade|singel|dijk|steeg|\b(?:rue|avenue|boulevard|place|chemin|calle|c\/|avda|avenida|plaza|paseo|via|viale|piazza|corso|rua|praça|travessa|largo|estrada|alameda)\b/i.test(
      before,
    )
  )
    return undefined;
  const street = STREET_BEFORE.exec(before);
  HOUSE_NUMBER.lastIndex = at;
  const number = street === null ? null : HOUSE_NUMBER.exec(text);
  if (street === null || number === null || isEveryday(street[0])) return undefined;
  const start = lineStart + street.index + wordsAround(street[0]);
  return { start, end: at + number[0].length };
}

/** Kinds of streets that are words of every day, too: the street's name has a capital then. */
const EVERYDAY_KIND =
  /^(?:cours|place|passage|route|square|villa|cité|résidence|ronda|camino|largo|via|corso|strada|estrada)[ \u00a0]/i;
/** Words of English that end like a German street: "During 1971", "Spring 2024". */
const ENGLISH_RING = /^(?:during|spring|bring|string|offering|monitoring|engineering|manufacturing)[ ]$/i;

/** Ends of street names that end other words, too: the last word has a capital in a street. */
const EVERYDAY_END = /(?:weg|platz|ring|damm|ufer|plein|kade|singel|dijk|steeg)$/i;

/** "largo a dosis única 3", "via email 2", "Spring 2024". */
function isEveryday(street: string): boolean {
  if (ENGLISH_RING.test(street)) return true;
  const last =
    street
      .trimEnd()
      .split(/[ \u00a0]/)
      .at(-1) ?? '';
  if (EVERYDAY_END.test(last) && /^\p{Ll}/u.test(last)) return true;
  const kind = EVERYDAY_KIND.exec(street)?.[0];
  return kind !== undefined && !/[A-ZÀ-ÖØ-ÞŒ]/.test(street.slice(kind.length));
}

const GERMAN_PREPOSITION =
  /(?:^|[^A-Za-zÀ-ÖØ-öø-ÿ])((?:Am|An der|An den|Auf dem|Auf der|Im|In der|In den|Zum|Zur|Unter den|Hinter der|Hinter dem|Vor dem|Bei der)[ ](?:[A-ZÄÖÜ][A-Za-zäöüß-]*[ ]){1,3})$/;
const NUMBER_AND_POSTCODE =
  /[0-9]{1,4}[ ]?[a-zA-Z]?(?:,[ ]?|\r?\n|,?[ ])(?:(?:D|A|CH)-)?[0-9]{4,5}[ ][A-ZÄÖÜ]/y;

/** "Am Markt 3, 28195 Bremen": only with its postcode, since "Am Montag 3" is no street. Where it starts. */
function germanStreet(text: string, before: string, at: number): number | undefined {
  const street = before.endsWith(' ') ? GERMAN_PREPOSITION.exec(before)?.[1] : undefined;
  if (street === undefined) return undefined;
  NUMBER_AND_POSTCODE.lastIndex = at;
  return NUMBER_AND_POSTCODE.test(text) ? before.length - street.length : undefined;
}

function endOfNumber(text: string, at: number): number {
  HOUSE_NUMBER.lastIndex = at;
  return at + (HOUSE_NUMBER.exec(text)?.[0].length ?? 0);
}

const STARTS_WITH_KIND = new RegExp(`^(?:${KIND_FIRST})[ ]`, 'i');

/** How many characters of the sentence stand before the street's name: "woont Kerkstraat", "wohnhaft Am Markt". */
function wordsAround(street: string): number {
  if (STARTS_WITH_KIND.test(street)) return 0;
  const lower = /^(?:[a-zà-öø-ÿœ.-]+[ ])+(?=[A-ZÀ-ÖØ-ÞŒ])/.exec(street);
  return lower?.[0].length ?? 0;
}

/** Adds the place behind a postcode, if it is a known town or stands where addresses have it. */
function placeAt(text: string, at: number, found: Mention[]): number | undefined {
  POSTCODE_PLACE.lastIndex = at;
  const match = POSTCODE_PLACE.exec(text);
  const place = match?.[1];
  if (match === null || place === undefined) return undefined;
  const last = found[found.length - 1];
  const isAfterStreet = last?.type === 'ADDRESS' && at - last.end <= 4;
  if (!isAfterStreet && countryOfTown(foldName(place)) === undefined) return undefined;
  const start = at + match[0].indexOf(place);
  if (isAfterStreet) found[found.length - 1] = { ...last, end: start - 1 };
  found.push(mention(start, start + place.length, 'LOCATION', 'postcode-place'));
  return start + place.length;
}

function mention(start: number, end: number, type: EntityType, rule: string): Mention {
  return { start, end, type, confidence: 0.85, detector: 'rules', rule };
}
