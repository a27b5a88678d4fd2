/** Reads names written out in a text, word by word: what rules use after a title, a label or a given name. */
import type { EntityType, Mention } from '../types.ts';
import { givenName } from '../names/given-names.ts';
import type { DetectedDocument } from './document.ts';
import {
  CALENDAR,
  GREETINGS,
  INNER_CONJUNCTIONS,
  LEGAL_FORMS,
  ORGANIZATION_TAILS,
  PARTICLES,
  ROLES,
  TITLES,
} from './lexicon.ts';

const LEGAL_FORM_KEYS = new Set(LEGAL_FORMS.map((form) => form.toLowerCase()));
/** Parts of a name, particles not counted. */
const MAX_PARTS = 4;
/** Particles in a row ("van den", "de la"). */
const MAX_PARTICLES = 3;
const HYPHENS = new Set(['-', '‐', '‑', '–']);
const APOSTROPHES = new Set(["'", '’', 'ʼ', '`']);

export interface NamePhrase {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** Parts that are not particles. */
  readonly parts: number;
}

/** Articles that start no name of a person in text: "capitaine des Jets", "Frau der Woche". */
const NO_START = new Set(
  'des les la le l der die das dem den the el los las il lo i gli het de da do dos das'.split(' '),
);

/** But these do: "M. de Villepin", "Sr. da Silva". */
const NOBLE = new Set('de da do dos'.split(' '));

export interface NamePhraseOptions {
  readonly maxParts?: number;
  /** Words in lower case count too, after a label that announces a name. */
  readonly anyCase?: boolean;
}

/** The name that starts at a token, or undefined. It stays on its line and holds no punctuation but a name's own. */
export function readName(
  doc: DetectedDocument,
  token: number,
  options: NamePhraseOptions = {},
): NamePhrase | undefined {
  const max = options.maxParts ?? MAX_PARTS;
  if (NO_START.has(doc.key(token)) && !NOBLE.has(doc.key(token))) return undefined;
  let end = skipParticles(doc, token, token);
  let parts = 0;
  let accepted = token;
  while (parts < max) {
    if (parts > 0) {
      if (doc.gap(end) !== 'space') break;
      end = skipParticles(doc, end, token);
    }
    const next = readPart(doc, end, options.anyCase === true);
    if (next === undefined) break;
    parts += 1;
    accepted = next;
    end = next;
    if (parts === lastPartOf(doc, token, end, max)) break;
  }
  return parts === 0 ? undefined : { firstToken: token, endToken: accepted, parts };
}

/**
 * German capitalises all nouns: behind a surname the next capital proves nothing, so a name there is given names and
 * one word more.
 */
function lastPartOf(doc: DetectedDocument, first: number, end: number, max: number): number {
  if (doc.language !== 'de') return max;
  const isGiven = givenName(doc.key(first)) !== undefined || doc.surface(end - 1) === '.';
  return isGiven ? Math.min(max, 2) : 1;
}

/** A capitalised word with what hangs on it by hyphen or apostrophe, or an initial with its full stop. */
function readPart(doc: DetectedDocument, token: number, anyCase: boolean): number | undefined {
  if (!isNameWord(doc, token, anyCase)) return undefined;
  let end = token + 1;
  if (doc.isInitial(token) && doc.surface(end) === '.' && doc.gap(end) === 'none') end += 1;
  while (isJoint(doc, end) && isHungOn(doc, end + 1)) {
    end += 2;
    if (doc.isInitial(end - 1) && doc.surface(end) === '.' && doc.gap(end) === 'none') end += 1;
  }
  // A lone capital without a full stop is a list letter or the like.
  return end === token + 1 && doc.surface(token).length === 1 ? undefined : end;
}

function isJoint(doc: DetectedDocument, token: number): boolean {
  const surface = doc.surface(token);
  return (HYPHENS.has(surface) || APOSTROPHES.has(surface)) && doc.gap(token) === 'none';
}

/** Whether a word follows at once; "Dubois's" and "Jean-pierre" are told apart by the s. */
function isHungOn(doc: DetectedDocument, token: number): boolean {
  return doc.gap(token) === 'none' && doc.isWord(token) && doc.key(token) !== 's';
}

function isNameWord(doc: DetectedDocument, token: number, anyCase: boolean): boolean {
  if (!doc.isWord(token) || !(anyCase || doc.isCapitalized(token))) return false;
  return !isStopWord(doc, token);
}

/** A function, month, title or legal form: capitalised in business texts, and nobody's name. */
export function isStopWord(doc: DetectedDocument, token: number): boolean {
  const key = doc.key(token);
  if (key.length === 1) return false;
  if (LEGAL_FORM_KEYS.has(key) || CALENDAR.has(key)) return true;
  return GREETINGS.has(key) || ROLES.has(key) || TITLES.has(key) || ORGANIZATION_TAILS.has(key);
}

/** Skips particles that something capitalised follows; `de` in "Jean de la Tour", `Van` in "Van den Berg". */
function skipParticles(doc: DetectedDocument, token: number, first: number): number {
  let end = token;
  for (let i = 0; i < MAX_PARTICLES; i += 1) {
    if (!PARTICLES.has(doc.key(end)) || INNER_CONJUNCTIONS.has(doc.key(end)) || doc.isInitial(end)) break;
    if (end > first && doc.gap(end) !== 'space') break;
    const isElided = APOSTROPHES.has(doc.surface(end + 1)) && doc.gap(end + 1) === 'none';
    const next = end + (isElided ? 2 : 1);
    const gap = doc.gap(next);
    if (isElided ? gap !== 'none' : gap !== 'space') break;
    if (!doc.isWord(next)) break;
    end = next;
  }
  return doc.isCapitalized(end) ? end : token;
}

/** A phrase as the mention of a person, found by `rule`. */
export function personOf(
  doc: DetectedDocument,
  phrase: NamePhrase,
  rule: string,
  confidence: number,
): Mention {
  return nameOf(doc, 'PERSON', phrase.firstToken, phrase.endToken, rule, confidence);
}

/** Tokens [first, end) as a mention found by `rule`. */
export function nameOf(
  doc: DetectedDocument,
  type: EntityType,
  first: number,
  end: number,
  rule: string,
  confidence: number,
): Mention {
  return { start: doc.start(first), end: doc.end(end - 1), type, confidence, detector: 'rules', rule };
}
