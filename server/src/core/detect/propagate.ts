/** A name found once is known everywhere in its document, in every form. */
import type { EntityType, Mention, Sensitivity } from '../types.ts';
import { organizationForms } from '../entities/organization-name.ts';
import { foldName } from '../text/fold.ts';
import { typeProbability } from './decode.ts';
import type { DetectedDocument } from './document.ts';
import { judgeLoneName, lowerCaseWords } from './homographs.ts';
import { personForms } from './name-forms.ts';
import type { FormKind } from './name-forms.ts';
import { NameMatcher } from './name-matcher.ts';
import type { NameMatch } from './name-matcher.ts';
import { isStopWord } from './name-phrase.ts';

interface Known {
  readonly type: EntityType;
  readonly kind: FormKind | 'whole';
  /** Which name it is a form of: two names with one form make it ambiguous. */
  readonly name: string;
  readonly confidence: number;
}

/** Mentions below this confidence are not spread. */
const MIN_SOURCE = 0.5;
/** A lone word must be surer to be spread: a mistake would be everywhere. */
const MIN_LONE_SOURCE = 0.65;
/** How sure a form is, as a share of its source. */
const SHARE: Readonly<Record<Known['kind'], number>> = {
  full: 1,
  whole: 0.95,
  surname: 0.95,
  given: 0.9,
  initials: 0.75,
};
const SHORTEST_PLACE = 3;

/** Further mentions of the names in `mentions`, where they stand in the document; some overlap what is known. */
export function propagate(
  doc: DetectedDocument,
  mentions: readonly Mention[],
  sensitivity: Sensitivity,
): Mention[] {
  const matcher = knownNames(doc, mentions);
  if (matcher.size === 0) return [];
  const lowerCase = lowerCaseWords(doc);
  const found: Mention[] = [];
  for (const match of matcher.matches(doc)) {
    const mention = mentionOf(doc, match, lowerCase, sensitivity);
    if (mention !== undefined) found.push(mention);
  }
  return found;
}

function knownNames(doc: DetectedDocument, mentions: readonly Mention[]): NameMatcher<Known> {
  const matcher = new NameMatcher<Known>();
  const surest = new Map<string, { surface: string; mention: Mention }>();
  for (const mention of mentions) {
    const surface = doc.text.slice(mention.start, mention.end);
    const key = `${mention.type} ${foldName(surface)}`;
    const before = surest.get(key);
    if (before === undefined || before.mention.confidence < mention.confidence)
      surest.set(key, { surface, mention });
  }
  for (const { surface, mention } of surest.values()) addSource(doc, matcher, surface, mention);
  return matcher;
}

function addSource(
  doc: DetectedDocument,
  matcher: NameMatcher<Known>,
  surface: string,
  mention: Mention,
): void {
  const { type, confidence } = mention;
  // A letter is the name of nobody: it would be everywhere.
  if (!/\p{L}.*\p{L}/u.test(surface)) return;
  const isLone = !/\s/.test(surface.trim());
  if (confidence < (isLone ? MIN_LONE_SOURCE : MIN_SOURCE)) return;
  const name = foldName(surface);
  if (type === 'PERSON') {
    for (const { text, kind } of personForms(surface, doc.language)) {
      matcher.add(text, { type, kind, name, confidence });
    }
  } else if ((type === 'LOCATION' || type === 'ORGANIZATION') && surface.length >= SHORTEST_PLACE) {
    const forms = type === 'ORGANIZATION' ? organizationForms(surface) : [surface];
    for (const form of forms) matcher.add(form, { type, kind: 'whole', name, confidence });
  }
}

function mentionOf(
  doc: DetectedDocument,
  match: NameMatch<Known>,
  lowerCase: ReadonlySet<string>,
  sensitivity: Sensitivity,
): Mention | undefined {
  const { first, end } = match;
  const known = strongest(match.values);
  if (!doc.isNatural(doc.start(first))) return undefined;
  const mention: Mention = {
    start: doc.start(first),
    end: doc.end(end - 1),
    type: known.type,
    confidence: known.confidence * SHARE[known.kind],
    detector: 'propagation',
  };
  if (known.kind === 'initials') return doc.isCapitalized(first) ? mention : undefined;
  if (end - first > 1) return mention;
  return known.type === 'PERSON'
    ? loneName(doc, match, mention, lowerCase, sensitivity)
    : lonePlace(doc, first, mention);
}

function loneName(
  doc: DetectedDocument,
  match: NameMatch<Known>,
  mention: Mention,
  lowerCase: ReadonlySet<string>,
  sensitivity: Sensitivity,
): Mention | undefined {
  if (isStopWord(doc, match.first)) return undefined;
  // What is only known as a lone word is no person where the model clearly sees something else.
  const isLoneSource = match.values.every(({ name }) => !name.includes(' '));
  if (isLoneSource && isClearlyOther(doc, match.first)) return undefined;
  const verdict = judgeLoneName(doc, match.first, lowerCase, sensitivity);
  if (!verdict.isName) return undefined;
  if (verdict.isHomograph)
    return { ...mention, unsure: 'homograph', confidence: Math.min(mention.confidence, 0.6) };
  const isAmbiguous =
    new Set(match.values.map(({ name }) => name).filter((name) => name.includes(' '))).size > 1;
  return isAmbiguous ? { ...mention, unsure: 'ambiguous-name' } : mention;
}

function isClearlyOther(doc: DetectedDocument, token: number): boolean {
  const word = doc.model === undefined ? undefined : doc.modelWord(token);
  if (doc.model === undefined || word === undefined) return false;
  const other = Math.max(typeProbability(doc.model, word, 1), typeProbability(doc.model, word, 2));
  return other >= 0.5 && typeProbability(doc.model, word, 0) < 0.1;
}

/** A place or organisation of one word: written with a capital, and not as a plain word. */
function lonePlace(doc: DetectedDocument, token: number, mention: Mention): Mention | undefined {
  return doc.isCapitalized(token) && !isStopWord(doc, token) ? mention : undefined;
}

const ORDER: readonly Known['kind'][] = ['full', 'surname', 'given', 'whole', 'initials'];

/** People before places and organisations; fuller forms first; then the surest. */
function strongest(values: readonly Known[]): Known {
  return values.reduce((best, value) => {
    const difference = ORDER.indexOf(value.kind) - ORDER.indexOf(best.kind);
    return difference < 0 || (difference === 0 && value.confidence > best.confidence) ? value : best;
  });
}
