/** Whether a lone name at some place is the name or the everyday word: "Petit a suggéré" and "Petit rappel". */
import { givenName } from '../names/given-names.ts';
import type { Sensitivity } from '../types.ts';
import type { DetectedDocument } from './document.ts';
import { TITLES, WORD_NAMES } from './lexicon.ts';
import { personProbability } from './person-spans.ts';

export interface Verdict {
  readonly isName: boolean;
  /** It could be the word as well. */
  readonly isHomograph: boolean;
}

const NAME: Verdict = { isName: true, isHomograph: false };
const UNSURE: Verdict = { isName: true, isHomograph: true };
const WORD: Verdict = { isName: false, isHomograph: true };

/** What the model must give to a word that stands where any word has a capital. */
const EVIDENCE: Readonly<Record<Sensitivity, number>> = { careful: 0.04, balanced: 0.1, quiet: 0.3 };
const STRONG_EVIDENCE = 0.5;
const SENTENCE_END = /^[.!?:…•*\-–—#>)\]"“«]$/u;

const lowerCaseWordsOf = new WeakMap<DetectedDocument, ReadonlySet<string>>();

/** Words that occur in lower case in a document. Made once a document. */
export function lowerCaseWords(doc: DetectedDocument): ReadonlySet<string> {
  const known = lowerCaseWordsOf.get(doc);
  if (known !== undefined) return known;
  const words = findLowerCaseWords(doc);
  lowerCaseWordsOf.set(doc, words);
  return words;
}

function findLowerCaseWords(doc: DetectedDocument): ReadonlySet<string> {
  const words = new Set<string>();
  for (let token = 0; token < doc.count; token += 1) {
    const surface = doc.surface(token);
    if (surface.length < 3 || surface !== surface.toLowerCase() || !doc.isWord(token)) continue;
    // "jean-pierre lachaume": a name in lower case is no proof of a word.
    const isAfterGiven = doc.gap(token) === 'space' && givenName(doc.key(token - 1)) !== undefined;
    if (!isAfterGiven) words.add(doc.key(token));
  }
  return words;
}

/** Judges a lone word that is the name of somebody known. */
export function judgeLoneName(
  doc: DetectedDocument,
  token: number,
  lowerCase: ReadonlySet<string>,
  sensitivity: Sensitivity,
): Verdict {
  const probability = personProbability(doc, token);
  if (!doc.isCapitalized(token)) return probability >= STRONG_EVIDENCE ? UNSURE : WORD;
  if (isGluedToWord(doc, token)) return WORD;
  const key = doc.key(token);
  const isWord = WORD_NAMES.has(key) || lowerCase.has(key);
  if (!isWord || probability >= STRONG_EVIDENCE || isAfterTitle(doc, token)) return NAME;
  if (probability >= EVIDENCE[sensitivity]) return UNSURE;
  // Where any word is capitalised, the capital says nothing.
  if (doc.language === 'de' || isSentenceStart(doc, token)) return isSpeaker(doc, token) ? UNSURE : WORD;
  return isInCapitals(doc, token) ? WORD : UNSURE;
}

/** Whether any word would have a capital at this place. */
export function isSentenceStart(doc: DetectedDocument, token: number): boolean {
  const gap = doc.gap(token);
  return gap === 'line' || gap === 'border' || SENTENCE_END.test(doc.surface(token - 1));
}

/** "Mark-up": part of a compound. */
function isGluedToWord(doc: DetectedDocument, token: number): boolean {
  if (doc.surface(token + 1) !== '-' || doc.gap(token + 1) !== 'none' || doc.gap(token + 2) !== 'none')
    return false;
  return doc.isWord(token + 2) && !doc.isCapitalized(token + 2);
}

function isAfterTitle(doc: DetectedDocument, token: number): boolean {
  const before = doc.surface(token - 1) === '.' ? token - 2 : token - 1;
  return TITLES.has(doc.key(before));
}

function isSpeaker(doc: DetectedDocument, token: number): boolean {
  return doc.startsLine(token) && doc.surface(token + 1) === ':';
}

/** A heading in capitals. */
function isInCapitals(doc: DetectedDocument, token: number): boolean {
  return doc.isUpperCase(token) && doc.isUpperCase(token - 1) && doc.gap(token) === 'space';
}
