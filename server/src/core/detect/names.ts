/** Names that a text announces by itself: a title, the label of a field, a speaker, a legal form, a postcode. */
import type { Mention } from '../types.ts';
import { givenName } from '../names/given-names.ts';
import type { DetectedDocument } from './document.ts';
import { isSentenceStart } from './homographs.ts';
import { addInitialed } from './initialed-names.ts';
import { addInstitution } from './institutions.ts';
import { addLabelled } from './labelled-names.ts';
import { CIVIL_TITLES, LEGAL_FORMS, PREPOSITIONS, TITLES, WEAK_TITLES, WORD_NAMES } from './lexicon.ts';
import { isStopWord, nameOf, personOf, readName } from './name-phrase.ts';
import type { NamePhrase } from './name-phrase.ts';
import { personProbability, titleLength } from './person-spans.ts';

/** Everything that rules know about names in a document; may overlap. */
export function findNames(doc: DetectedDocument): Mention[] {
  const found: Mention[] = [];
  for (let token = 0; token < doc.count; token += 1) {
    if (!doc.isWord(token)) continue;
    addTitled(doc, token, found);
    addGivenAndSurname(doc, token, found);
    addLabelled(doc, token, found);
    addInitialed(doc, token, found);
    addInstitution(doc, token, found);
    addCompany(doc, token, found);
  }
  return found.filter(({ start }) => doc.isNatural(start));
}

/** "Mme Durand", "Dr. Jean Martin", "Herr Weber". */
function addTitled(doc: DetectedDocument, token: number, found: Mention[]): void {
  const key = doc.key(token);
  if (!TITLES.has(key) || (doc.gap(token) === 'none' && !isOpening(doc.surface(token - 1)))) return;
  const length = titleLength(doc, token, doc.count);
  if (length === 0 || doc.gap(token + length) !== 'space') return;
  if (WEAK_TITLES.has(key) && !isSureWeakTitle(doc, token, length)) return;
  let next = token + length;
  // "Mme la Présidente Durand", "M. le Dr Martin", "Herr Dr. Weber"
  for (let more = titleLength(doc, next, doc.count); more > 0; more = titleLength(doc, next, doc.count))
    next += more;
  const isCivil = CIVIL_TITLES.has(key) && !(WEAK_TITLES.has(key) && length === 1);
  const phrase = seenPart(doc, readName(doc, next)) ?? (isCivil ? misreadName(doc, next) : undefined);
  if (phrase === undefined) return;
  if (!isCivil && isDoubted(doc, phrase)) return;
  found.push(personOf(doc, phrase, 'title', 0.9));
}

/** "DESBR0SSES", "Vl0LET": a surname in which a scanner took letters for digits. */
const MISREAD = /^\p{Lu}(?=.*[0156])(?=(?:.*\p{L}){3})[\p{L}0156]+$/u;

function misreadName(doc: DetectedDocument, token: number): NamePhrase | undefined {
  return MISREAD.test(doc.surface(token)) ? { firstToken: token, endToken: token + 1, parts: 1 } : undefined;
}

/** Words that the model gives less to are no part of a person's name, however they are written. */
const DOUBT = 0.08;

/** Whether there is a model and it sees no person in any word of a phrase. */
function isDoubted(doc: DetectedDocument, phrase: NamePhrase): boolean {
  if (doc.model === undefined) return false;
  for (let token = phrase.firstToken; token < phrase.endToken; token += 1) {
    if (doc.isWord(token) && personProbability(doc, token) >= DOUBT) return false;
  }
  return true;
}

/** A phrase without the words at its end in which the model sees no person; the first part always stays. */
function seenPart(doc: DetectedDocument, phrase: NamePhrase | undefined): NamePhrase | undefined {
  if (phrase === undefined || doc.model === undefined) return phrase;
  let { endToken, parts } = phrase;
  while (parts > 1 && personProbability(doc, endToken - 1) < DOUBT && doc.gap(endToken - 1) === 'space') {
    endToken -= 1;
    if (doc.isCapitalized(endToken)) parts -= 1;
  }
  while (
    endToken > phrase.firstToken + 1 &&
    !doc.isCapitalized(endToken - 1) &&
    doc.surface(endToken - 1) !== '.'
  ) {
    endToken -= 1;
  }
  return { firstToken: phrase.firstToken, endToken, parts };
}

function isOpening(surface: string): boolean {
  return /^["'«“‘(/[*_>\-–—’]$/u.test(surface) || surface === '';
}

/** "Me Durand" (maître) and "M. Durand", not "me Durand" or an item "M" of a list. */
function isSureWeakTitle(doc: DetectedDocument, token: number, length: number): boolean {
  if (!doc.isCapitalized(token)) return false;
  if (length === 2) return true;
  return doc.surface(token).length > 1 && doc.language === 'fr' && !isSentenceWord(doc, token);
}

/** Capitalised because a sentence starts there. */
function isSentenceWord(doc: DetectedDocument, token: number): boolean {
  return isSentenceStart(doc, token) && !doc.startsLine(token);
}

/** "Marie Dubois": a given name of the lists and a capitalised word that is no everyday word. */
function addGivenAndSurname(doc: DetectedDocument, token: number, found: Mention[]): void {
  if (!doc.isCapitalized(token) || doc.gap(token) === 'none') return;
  const given = givenName(doc.key(token));
  if (given === undefined || given.lists < 3 || isStopWord(doc, token)) return;
  const phrase = seenPart(doc, readName(doc, token));
  if (phrase === undefined || phrase.parts < 2 || phrase.parts > 3 || isDoubted(doc, phrase)) return;
  if (WORD_NAMES.has(doc.key(token)) && isSentenceStart(doc, token)) return;
  const isShouted = doc.isUpperCase(token) && doc.isUpperCase(phrase.endToken);
  found.push(
    personOf(doc, phrase, 'given-name', isShouted ? 0.4 : confidenceOfPair(doc, phrase, given.lists)),
  );
}

/** Alone, without a word of the model, such a pair is a likely name; German nouns make it less so. */
function confidenceOfPair(doc: DetectedDocument, phrase: NamePhrase, lists: number): number {
  const last = doc.key(phrase.endToken - 1);
  if (doc.language === 'de' && !doc.isUpperCase(phrase.endToken - 1)) return 0.45;
  const isWord = WORD_NAMES.has(doc.key(phrase.firstToken)) && WORD_NAMES.has(last);
  return isWord || lists < 4 ? 0.5 : 0.7;
}

const LEGAL_FORM_TOKENS = new Set(LEGAL_FORMS.filter((form) => !form.includes('.') && form.length > 1));
const MAX_COMPANY_WORDS = 5;

/** "Dubois Conseil SARL", "Weber Maschinenbau GmbH", "SARL Martin". */
function addCompany(doc: DetectedDocument, token: number, found: Mention[]): void {
  if (!LEGAL_FORM_TOKENS.has(doc.surface(token)) || doc.gap(token) === 'none') return;
  let first = token;
  while (token - first < MAX_COMPANY_WORDS && doc.gap(first) === 'space' && isCompanyWord(doc, first - 1))
    first -= 1;
  while (first < token && /^[&+-]$/.test(doc.surface(first))) first += 1;
  // "Entre Atelier Brume SAS et ..."
  if (first < token - 1 && PREPOSITIONS.has(doc.key(first)) && isSentenceStart(doc, first)) first += 1;
  // In a line of capitals, SE and SA are words.
  if (
    doc.surface(token).length === 2 &&
    first < token &&
    doc.isUpperCase(token - 1) &&
    doc.isUpperCase(token + 1)
  )
    return;
  if (first < token) {
    found.push(nameOf(doc, 'ORGANIZATION', first, token + 1, 'legal-form', 0.8));
    return;
  }
  if (!/^(?:SARL|SAS|SASU|EURL|SCI|SELARL|SCP|SNC|Sàrl)$/.test(doc.surface(token))) return;
  let end = token + 1;
  while (end - token <= MAX_COMPANY_WORDS && doc.gap(end) === 'space' && isCompanyWord(doc, end)) end += 1;
  if (end > token + 1) found.push(nameOf(doc, 'ORGANIZATION', token, end, 'legal-form', 0.8));
}

function isCompanyWord(doc: DetectedDocument, token: number): boolean {
  const surface = doc.surface(token);
  return surface === '&' || (doc.isCapitalized(token) && doc.isWord(token) && surface.length > 1);
}
