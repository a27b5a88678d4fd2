/**
 * Makes the model's spans whole and clean: no titles, no punctuation at the ends, two people apart, initials and
 * "Surname, J." kept together.
 */
import type { Span } from '../types.ts';
import { givenName } from '../names/given-names.ts';
import { typeProbability } from './decode.ts';
import type { DetectedDocument } from './document.ts';
import {
  CONJUNCTIONS,
  GREETINGS,
  INNER_CONJUNCTIONS,
  KIN,
  PARTICLES,
  TITLES,
  WEAK_TITLES,
} from './lexicon.ts';
import { isStopWord } from './name-phrase.ts';

/** Tokens [first, end). */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** A neighbour of a name with this probability to be of a person belongs to it. */
const NEIGHBOUR = 0.15;

/** The people in a span of the model: none, one or several. */
export function cleanPersonSpan(doc: DetectedDocument, span: Span): Span[] {
  const whole = { first: doc.tokenFrom(span.start), end: doc.tokenFrom(span.end) };
  return splitPeople(doc, whole)
    .map((range) => extended(doc, trimmed(doc, range)))
    .map((range) => trimmed(doc, range))
    .filter((range) => range.end > range.first && hasName(doc, range) && !isKin(doc, range))
    .map((range) => ({ start: doc.start(range.first), end: doc.end(range.end - 1) }));
}

/** Cuts punctuation, unbalanced brackets and quotes from the ends of any span; undefined when nothing is left. */
export function cleanSpan(doc: DetectedDocument, span: Span): Span | undefined {
  let first = doc.tokenFrom(span.start);
  let end = doc.tokenFrom(span.end);
  while (first < end && !isNameChar(doc, first)) first += 1;
  if (doc.surface(end) === '.' && doc.gap(end) === 'none') end += 1;
  while (end > first && !isNameChar(doc, end - 1) && !keepsEnd(doc, first, end)) end -= 1;
  end = withoutPossessive(doc, first, end);
  first = afterRegister(doc, first, end);
  return end > first ? { start: doc.start(first), end: doc.end(end - 1) } : undefined;
}

/** "RCS de Brest" is the register of Brest. */
function afterRegister(doc: DetectedDocument, first: number, end: number): number {
  if (doc.key(first) !== 'rcs' || end - first < 2) return first;
  return first + (PARTICLES.has(doc.key(first + 1)) && end - first > 2 ? 2 : 1);
}

/** A closing bracket whose opening is inside, or the full stop of an abbreviation. */
function keepsEnd(doc: DetectedDocument, first: number, end: number): boolean {
  const last = doc.surface(end - 1);
  if (last === ')') return hasToken(doc, first, end, '(');
  if (last !== '.' || end - 2 < first) return false;
  if (DOTTED_END.test(doc.text.slice(doc.start(first), doc.end(end - 1)))) return true;
  const before = doc.surface(end - 2);
  return doc.isInitial(end - 2) || ABBREVIATED_END.test(before);
}

/** "Dupont Inc.", "S.p.A.", "Jr." end in a full stop of their own. */
const ABBREVIATED_END = /^(?:inc|ltd|corp|co|jr|sr|cie|ltda|lda|bros)$/iu;

const DOTTED_END =
  /(?:^|[\s.])(?:S\.[pP]\.A|S\.[rR]\.[lL]|S\.A|S\.L|S\.A\.S|S\.A\.R\.L|[NB]\.V|e\.V|S\.n\.c)\.$/;

function hasToken(doc: DetectedDocument, first: number, end: number, surface: string): boolean {
  for (let token = first; token < end; token += 1) if (doc.surface(token) === surface) return true;
  return false;
}

function splitPeople(doc: DetectedDocument, whole: Range): Range[] {
  const parts: Range[] = [];
  let first = whole.first;
  for (let token = whole.first; token < whole.end; token += 1) {
    if (!isBetweenPeople(doc, token, first, whole)) continue;
    parts.push({ first, end: token });
    first = token + 1;
  }
  return [...parts, { first, end: whole.end }].filter((part) => part.end > part.first);
}

function isBetweenPeople(doc: DetectedDocument, token: number, first: number, whole: Range): boolean {
  const surface = doc.surface(token);
  if (surface === '/' || surface === ';' || surface === '|' || surface === ':') return true;
  if (surface === ',') return !isSurnameFirst(doc, first, token, whole.end);
  const key = doc.key(token);
  if (!CONJUNCTIONS.has(key) || doc.isCapitalized(token)) return false;
  if (token === first || token === whole.end - 1) return true;
  if (!INNER_CONJUNCTIONS.has(key)) return true;
  // "Ortega y Gasset" is one surname, "Marta Ruiz y Pablo Gil" are two people.
  return givenName(doc.key(token + 1)) !== undefined;
}

/** "Dupont, J." and "DUPONT, Jean-Pierre": a surname, a comma, initials or given names, and that is all. */
function isSurnameFirst(doc: DetectedDocument, first: number, comma: number, end: number): boolean {
  if (comma - first > 3 || end - comma < 2 || end - comma > 6) return false;
  if (hasToken(doc, comma + 1, end, ',')) return false;
  // "P. Bonnefoy, J. Bonnefoy" are two.
  if (doc.isInitial(comma + 1)) return !doc.isInitial(first);
  const isOneWord = end === comma + 2 || isHyphenated(doc, comma + 1, end);
  if (isOneWord && isInCapitals(doc, first, comma) && isTitleCase(doc, comma + 1)) return true;
  const given = givenName(doc.key(comma + 1));
  if (given === undefined || (!isOneWord && end - comma > 3)) return false;
  if (isInCapitals(doc, first, comma)) return true;
  if (comma === first + 1) return (givenName(doc.key(first))?.lists ?? 0) < given.lists;
  // "Yanis Belkacem, Marie Durand" are two people; "Le Goff, Alain" and "Da Silva, Ana" are one.
  const isParticle = PARTICLES.has(doc.key(first)) && doc.isCapitalized(first);
  return isParticle || !hasGivenName(doc, first, comma);
}

function hasGivenName(doc: DetectedDocument, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) {
    if (givenName(doc.key(token)) !== undefined) return true;
  }
  return false;
}

/** "Jean-Pierre", which is three tokens. */
function isHyphenated(doc: DetectedDocument, first: number, end: number): boolean {
  return end === first + 3 && doc.surface(first + 1) === '-' && doc.gap(first + 2) === 'none';
}

/** Capitals tell the surname from the given name, whatever the lists know. */
function isInCapitals(doc: DetectedDocument, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) {
    if (doc.isWord(token) && !doc.isUpperCase(token)) return false;
  }
  return true;
}

function isTitleCase(doc: DetectedDocument, token: number): boolean {
  return doc.isCapitalized(token) && !doc.isUpperCase(token);
}

function trimmed(doc: DetectedDocument, range: Range): Range {
  let { first, end } = range;
  for (;;) {
    const before = end - first;
    while (first < end && !isNameChar(doc, first)) first += 1;
    first = afterTitle(doc, first, end);
    while (
      first < end &&
      (isLowerJoint(doc, first) || isTitleEnding(doc, first) || GREETINGS.has(doc.key(first)))
    )
      first += 1;
    while (end > first && !isNameChar(doc, end - 1) && !keepsEnd(doc, first, end)) end -= 1;
    end = withoutPossessive(doc, first, end);
    while (end > first && isLowerJoint(doc, end - 1)) end -= 1;
    end = withoutVerb(doc, first, end);
    if (end - first === before) return { first, end };
  }
}

/** The "ssa" of "Dott.ssa". */
function isTitleEnding(doc: DetectedDocument, token: number): boolean {
  return (
    doc.gap(token) === 'none' && doc.surface(token - 1) === '.' && /^(?:ssa|ª|º)$/.test(doc.surface(token))
  );
}

/** Letters and digits; punctuation is never the first or last of a name. */
function isNameChar(doc: DetectedDocument, token: number): boolean {
  return /[\p{L}\p{N}]/u.test(doc.surface(token));
}

/** "et", "de" at an end, in lower case: between the name and something else. Particles may start a name. */
function isLowerJoint(doc: DetectedDocument, token: number): boolean {
  if (doc.isCapitalized(token)) return false;
  const key = doc.key(token);
  return CONJUNCTIONS.has(key) || (key.length < 4 && PARTICLES.has(key) && doc.gap(token + 1) !== 'space');
}

/** "Fabre coordonnera": behind a capitalised name, a longer word in lower case is part of the sentence. */
function withoutVerb(doc: DetectedDocument, first: number, end: number): number {
  let last = end;
  while (last - first > 1 && doc.isCapitalized(first) && isSentencePart(doc, last - 1)) last -= 1;
  return last;
}

function isSentencePart(doc: DetectedDocument, token: number): boolean {
  const surface = doc.surface(token);
  return (
    surface.length > 3 && doc.gap(token) === 'space' && doc.isWord(token) && surface === surface.toLowerCase()
  );
}

function afterTitle(doc: DetectedDocument, first: number, end: number): number {
  const length = titleLength(doc, first, end);
  return length === 0 ? first : first + length;
}

/** How many tokens the title at `token` takes ("Prof." two, "Dipl.-Ing." four), 0 where none starts. */
export function titleLength(doc: DetectedDocument, token: number, end: number): number {
  const key = doc.key(token);
  if (!TITLES.has(key)) return 0;
  const hasStop = doc.surface(token + 1) === '.' && doc.gap(token + 1) === 'none';
  // "M.-C. Gibert": the first of two initials.
  if (hasStop && isHyphenOrApostrophe(doc, token + 2) && doc.isInitial(token + 3)) return 0;
  // "Dott.ssa", "D.ª", "Sr.a"
  const hasEnding =
    hasStop && doc.gap(token + 2) === 'none' && /^(?:ssa|ª|º|a|o)$/.test(doc.surface(token + 2));
  const length = hasEnding ? 3 : hasStop ? 2 : 1;
  if (token + length >= end) return 0;
  // "J. M. Barrie": an M between initials is one of them.
  if (key === 'm' && doc.isInitial(token - 1 - (doc.surface(token - 1) === '.' ? 1 : 0))) return 0;
  if (WEAK_TITLES.has(key) && !hasStop && !doc.isCapitalized(token)) return 0;
  if (doc.gap(token + length) === 'none' && !hasStop) return 0;
  return length;
}

function withoutPossessive(doc: DetectedDocument, first: number, end: number): number {
  if (end - first < 2) return end;
  const last = doc.surface(end - 1);
  const isMark = (surface: string): boolean => surface === "'" || surface === '’';
  if ((last === 's' || last === 'S') && end - first > 2 && isMark(doc.surface(end - 2))) return end - 2;
  return isMark(last) ? end - 1 : end;
}

/** Takes in what the model left outside of a name it cut: initials, given names, the rest of a hyphenated word. */
function extended(doc: DetectedDocument, range: Range): Range {
  let { first, end } = range;
  if (end <= first) return range;
  for (let i = 0; i < 3; i += 1) {
    const next = extendedLeft(doc, first);
    if (next === first) break;
    first = next;
  }
  for (let i = 0; i < 3; i += 1) {
    const next = extendedRight(doc, first, end);
    if (next === end) break;
    end = next;
  }
  return { first, end };
}

function extendedLeft(doc: DetectedDocument, first: number): number {
  const before = first - 1;
  const gap = doc.gap(first);
  // "J-[F. Martin]", "Jean-[Pierre]", "O'[Brien]"
  if (
    gap === 'none' &&
    isHyphenOrApostrophe(doc, before) &&
    doc.gap(before) === 'none' &&
    doc.isCapitalized(before - 1)
  ) {
    return before - 1;
  }
  if (gap === 'line' || gap === 'border') return first;
  // "J. [Martin]", "J.-F. [Martin]"
  if (doc.surface(before) === '.' && doc.isInitial(before - 1) && doc.gap(before) === 'none') {
    return isTitleInitial(doc, before - 1) ? first : before - 1;
  }
  if (gap !== 'space' || !doc.isCapitalized(before) || !doc.isWord(before)) return first;
  if (isStopWord(doc, before) || (givenName(doc.key(before))?.lists ?? 0) < 3) return first;
  // Not when the name has its given name already: "Paul, Marie Dubois" lost its comma at a line's end.
  const isGivenAlready =
    (givenName(doc.key(first))?.lists ?? 0) >= 3 && personProbability(doc, before) < NEIGHBOUR;
  return isGivenAlready ? first : before;
}

/** "M." before a name is Monsieur unless another initial stands before it. */
function isTitleInitial(doc: DetectedDocument, token: number): boolean {
  return doc.key(token) === 'm' && doc.gap(token) !== 'none' && doc.surface(token - 1) !== '.';
}

function extendedRight(doc: DetectedDocument, first: number, end: number): number {
  const gap = doc.gap(end);
  if (
    gap === 'none' &&
    isHyphenOrApostrophe(doc, end) &&
    (doc.gap(end + 1) === 'none' || doc.gap(end + 1) === 'line') &&
    doc.isCapitalized(end + 1)
  ) {
    return end + 2;
  }
  if (doc.surface(end) === ',' && gap === 'none') return afterInitials(doc, first, end);
  // "Dubois, J.-P." and "[J] . Martin"
  if (doc.surface(end) === '.' && gap === 'none' && doc.isInitial(end - 1)) return end + 1;
  if (gap !== 'space') return end;
  if (PARTICLES.has(doc.key(end)) && !INNER_CONJUNCTIONS.has(doc.key(end))) return afterParticles(doc, end);
  if (!doc.isCapitalized(end) || !doc.isWord(end) || doc.surface(end).length < 2) return end;
  if (isStopWord(doc, end)) return end;
  const isLoneGiven = end - first === 1 && givenName(doc.key(first)) !== undefined;
  const endsInInitial = doc.surface(end - 1) === '.';
  const enough = isLoneGiven || endsInInitial ? NEIGHBOUR / 3 : 0.35;
  return personProbability(doc, end) >= enough ? end + 1 : end;
}

/** The end of ", J.-P." behind a lone surname, where a line or an item ends after it; else `end`. */
function afterInitials(doc: DetectedDocument, first: number, end: number): number {
  if (end - first > 2 || doc.gap(end + 1) !== 'space') return end;
  let next = end + 1;
  while (
    next - end < 8 &&
    doc.isInitial(next) &&
    doc.surface(next + 1) === '.' &&
    doc.gap(next + 1) === 'none'
  ) {
    next += isHyphenOrApostrophe(doc, next + 2) ? 3 : 2;
  }
  if (next === end + 1) return end;
  const gap = doc.gap(next);
  if (gap === 'line' || gap === 'border') return next;
  const isGiven = (givenName(doc.key(first))?.lists ?? 0) >= 3;
  return !isGiven && /^[,;)\]]$/.test(doc.surface(next)) ? next : end;
}

/** The end of "de Boisduval" behind a name, if the model sees a person there too; else `end`. */
function afterParticles(doc: DetectedDocument, end: number): number {
  let next = end;
  while (next - end < 3 && PARTICLES.has(doc.key(next)) && doc.gap(next + 1) === 'space') next += 1;
  const isName = doc.isCapitalized(next) && doc.isWord(next) && !isStopWord(doc, next);
  return isName && personProbability(doc, next) >= 0.4 ? next + 1 : end;
}

function isHyphenOrApostrophe(doc: DetectedDocument, token: number): boolean {
  return /^['’‐‑-]$/u.test(doc.surface(token));
}

/** What the model gives for "part of a person's name"; 0 without a model. */
export function personProbability(doc: DetectedDocument, token: number): number {
  if (doc.model === undefined) return 0;
  const word = doc.modelWord(token);
  return word === undefined ? 0 : typeProbability(doc.model, word, 0);
}

/** "le père", "Parrain": somebody by what they are to others. */
function isKin(doc: DetectedDocument, range: Range): boolean {
  for (let token = range.first; token < range.end; token += 1) {
    const key = doc.key(token);
    if (!KIN.has(key) && !(token === range.first && /^(?:le|la|l|el|il|o|a|der|die|the)$/.test(key)))
      return false;
  }
  return true;
}

/** Alone between the borders of a table: the letters there are marks ("R", "A", "C", "I"), not names. */
function isCell(doc: DetectedDocument, token: number): boolean {
  return isBorder(doc, token, token - 1) && isBorder(doc, token + 1, token + 1);
}

/** Whether a line, a column or one of their signs ends at `gap`, whose other side is `beyond`. */
function isBorder(doc: DetectedDocument, gap: number, beyond: number): boolean {
  const kind = doc.gap(gap);
  return kind === 'line' || kind === 'border' || /^[|;]$/.test(doc.surface(beyond));
}

/** Something that can be a name: a word of letters that is not a role, a month or a bare title. */
function hasName(doc: DetectedDocument, range: Range): boolean {
  for (let token = range.first; token < range.end; token += 1) {
    const isLetter = doc.key(token).length < 2 && isCell(doc, token);
    if (doc.isWord(token) && !isLetter && !isStopWord(doc, token) && !PARTICLES.has(doc.key(token)))
      return true;
    // Initials alone ("M. D.") are a name too.
    if (doc.isInitial(token) && doc.surface(token + 1) === '.' && range.end - range.first > 2) return true;
  }
  return false;
}
