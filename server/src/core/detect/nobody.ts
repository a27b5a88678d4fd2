/** Spans of the model that look like names and name nothing: departments, projects, bare numbers. */
import type { EntityType, Span } from '../types.ts';
import type { DetectedDocument } from './document.ts';
import {
  CALENDAR,
  DEPARTMENT_WORDS,
  DEPARTMENTS,
  FEASTS,
  GENERIC_BODIES,
  GENERIC_BODY_WORDS,
  PARTICLES,
  PROJECT_WORDS,
  ROLES,
} from './lexicon.ts';

/** Whether a name of the model is none; people are judged by `cleanPersonSpan`, too. */
export function isNobody(doc: DetectedDocument, type: EntityType, span: Span): boolean {
  if (isFeast(doc, span) || isThisProduct(doc, span)) return true;
  if (type === 'PERSON') return false;
  const first = doc.tokenFrom(span.start);
  const end = doc.tokenFrom(span.end);
  if (!/\p{L}{2}/u.test(doc.text.slice(span.start, span.end))) return true;
  if (PROJECT_WORDS.has(doc.key(first - 1)) && doc.gap(first) === 'space') return true;
  return isDepartment(doc, first, end) || isBareKind(doc, first, end);
}

/** Nothing but words that any organisation has: "Direction générale", "Service RH", "CEO". */
function isDepartment(doc: DetectedDocument, first: number, end: number): boolean {
  let hasHead = false;
  for (let token = first; token < end; token += 1) {
    const key = doc.key(token);
    if (!doc.isWord(token) || key.length === 1) continue;
    const isHead = DEPARTMENTS.has(key) || ROLES.has(key) || CALENDAR.has(key);
    hasHead ||= isHead;
    if (!isHead && !DEPARTMENT_WORDS.has(key) && !PARTICLES.has(key) && key !== 'et' && key !== 'and')
      return false;
  }
  return hasHead;
}

/** "la Compagnie", "Tribunal de Commerce": a kind of body without a name. */
function isBareKind(doc: DetectedDocument, first: number, end: number): boolean {
  let hasKind = false;
  for (let token = first; token < end; token += 1) {
    const key = doc.key(token);
    const isKind = GENERIC_BODIES.has(key);
    hasKind ||= isKind;
    if (!isKind && !GENERIC_BODY_WORDS.has(key)) return false;
  }
  return hasKind;
}

/** "Nom de Plume", which is neither a name's label nor a name. */
function isThisProduct(doc: DetectedDocument, span: Span): boolean {
  const token = doc.tokenFrom(span.start);
  return doc.key(token) === 'plume' && doc.key(token - 1) === 'de' && doc.key(token - 2) === 'nom';
}

/** "avant Noël": a feast behind a preposition is nobody. */
function isFeast(doc: DetectedDocument, span: Span): boolean {
  const token = doc.tokenFrom(span.start);
  if (!FEASTS.has(doc.key(token)) || doc.end(token) !== span.end) return false;
  const before = doc.surface(token - 1) === "'" || doc.surface(token - 1) === '’' ? token - 2 : token - 1;
  return /^(?:avant|apres|a|de|d|des|pour|depuis|jusqu|jusque|joyeux|fetes|prima|dopo|di|antes|do|hasta)$/.test(
    doc.key(before),
  );
}
