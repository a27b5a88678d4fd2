/** "D. Sarrailh", "M.-C. Gibert": initials before a surname, where names stand. */
import type { Mention } from '../types.ts';
import type { DetectedDocument } from './document.ts';
import { lowerCaseWords } from './homographs.ts';
import { CONJUNCTIONS, PREPOSITIONS, TITLES } from './lexicon.ts';
import { isStopWord, nameOf } from './name-phrase.ts';
import { personProbability } from './person-spans.ts';

const HYPHEN = /^[-‐‑]$/u;
const MOST_INITIALS = 3;
const SHORTEST_SURNAME = 3;
/** What opens a place where a name may stand. */
const OPENING = /^[-–—•*·,;:(/|["'«“]$/u;

/** Adds the name whose first initial is at `token`. */
export function addInitialed(doc: DetectedDocument, token: number, found: Mention[]): void {
  if (!isDotted(doc, token) || doc.gap(token) === 'none' || !mayOpen(doc, token)) return;
  if (isTitle(doc, token)) return;
  let next = token;
  for (let i = 0; i < MOST_INITIALS && isDotted(doc, next); i += 1) {
    next += 2;
    if (HYPHEN.test(doc.surface(next)) && doc.gap(next) === 'none' && isDotted(doc, next + 1)) next += 1;
  }
  if (doc.gap(next) !== 'space' || !isSurname(doc, next)) return;
  const end = afterHyphens(doc, next);
  const isSeen = personProbability(doc, next) >= SEEN;
  if (isSeen || isInList(doc, token, end))
    found.push(nameOf(doc, 'PERSON', token, end, 'initials', isSeen ? 0.6 : 0.5));
}

/** What the model gives at least to a surname that it has not quite found. */
const SEEN = 0.05;

/** "M. R. Durand" is Monsieur, "D. Pau" Don Pau in Spanish; "M.-C. Gibert" is Marie-Claude. */
function isTitle(doc: DetectedDocument, token: number): boolean {
  if (!TITLES.has(doc.key(token)) || HYPHEN.test(doc.surface(token + 2))) return false;
  return doc.key(token) !== 'd' || doc.language === 'es';
}

function isDotted(doc: DetectedDocument, token: number): boolean {
  return doc.isInitial(token) && doc.surface(token + 1) === '.' && doc.gap(token + 1) === 'none';
}

/** Not behind "annexe", "vitamine" and other words that a letter belongs to. */
function mayOpen(doc: DetectedDocument, token: number): boolean {
  const gap = doc.gap(token);
  if (gap === 'line' || gap === 'border' || OPENING.test(doc.surface(token - 1))) return true;
  return CONJUNCTIONS.has(doc.key(token - 1)) || PREPOSITIONS.has(doc.key(token - 1));
}

function isSurname(doc: DetectedDocument, token: number): boolean {
  if (!doc.isWord(token) || !doc.isCapitalized(token)) return false;
  if (doc.surface(token).length < SHORTEST_SURNAME || isStopWord(doc, token)) return false;
  return !lowerCaseWords(doc).has(doc.key(token)) && !PREPOSITIONS.has(doc.key(token));
}

function afterHyphens(doc: DetectedDocument, surname: number): number {
  let end = surname + 1;
  while (
    HYPHEN.test(doc.surface(end)) &&
    doc.gap(end) === 'none' &&
    doc.gap(end + 1) === 'none' &&
    doc.isCapitalized(end + 1)
  )
    end += 2;
  return end;
}

/** Between commas, with another such name beside it. */
function isInList(doc: DetectedDocument, token: number, end: number): boolean {
  const isAfter = /^[,;]$/.test(doc.surface(end)) && isDotted(doc, end + 1);
  if (isAfter) return true;
  if (!/^[,;]$/.test(doc.surface(token - 1))) return false;
  for (let at = token - 2; at >= token - 6 && at > 0; at -= 1) if (isDotted(doc, at)) return true;
  return false;
}
