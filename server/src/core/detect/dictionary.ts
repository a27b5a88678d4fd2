/** The names that the vault knows, ready to be found in any document. */
import { organizationForms } from '../entities/organization-name.ts';
import { ENTITY_TYPES } from './entity-types.ts';
import type { DictionarySnapshot, EntityType, KnownName, Language, Mention, Sensitivity } from '../types.ts';
import { foldName } from '../text/fold.ts';
import type { DetectedDocument } from './document.ts';
import { judgeLoneName, lowerCaseWords } from './homographs.ts';
import { personForms } from './name-forms.ts';
import type { FormKind } from './name-forms.ts';
import { NameMatcher } from './name-matcher.ts';

/** A snapshot made ready by `compileDictionary`; opaque to those who pass it on. */
export interface CompiledDictionary {
  readonly version: number;
  readonly matcher: NameMatcher<KnownForm>;
  /** Keys that are never marked. */
  readonly ignored: ReadonlySet<string>;
  /** Decisions of the user, by key. */
  readonly retyped: ReadonlyMap<string, EntityType>;
  readonly pseudonyms: ReadonlySet<string>;
  /** Words of the pseudonyms of people: a lone surname of the ledger is not marked either. */
  readonly pseudonymWords: ReadonlySet<string>;
}

export interface KnownForm {
  readonly type: EntityType;
  readonly kind: FormKind | 'whole';
  /** An acronym ("SNCF"): only in capitals. */
  readonly isAcronym: boolean;
}

const CONFIDENCE: Readonly<Record<KnownForm['kind'], number>> = {
  whole: 0.97,
  full: 0.97,
  surname: 0.9,
  given: 0.85,
  initials: 0.8,
};

/** Makes a snapshot ready. Takes time in proportion to it; do it once a version. */
export function compileDictionary(
  snapshot: DictionarySnapshot,
  language: Language = 'fr',
): CompiledDictionary {
  const matcher = new NameMatcher<KnownForm>();
  for (const known of [...snapshot.names, ...snapshot.retyped]) addKnown(matcher, known, language);
  return {
    version: snapshot.version,
    matcher,
    ignored: new Set(snapshot.ignored.map(foldName)),
    retyped: new Map(snapshot.retyped.map(({ name, type }) => [foldName(name), type])),
    pseudonyms: new Set(snapshot.pseudonyms.map(({ name }) => foldName(name))),
    pseudonymWords: new Set(
      snapshot.pseudonyms
        .filter(({ type }) => type === 'PERSON')
        .flatMap(({ name }) => foldName(name).split(/[^\p{L}\p{N}]+/u))
        .filter((word) => word.length > 1),
    ),
  };
}

/** All known names in a document, not overlapping. */
export function findKnown(
  doc: DetectedDocument,
  dictionary: CompiledDictionary,
  sensitivity: Sensitivity,
): Mention[] {
  if (dictionary.matcher.size === 0) return [];
  const lowerCase = lowerCaseWords(doc);
  const mentions: Mention[] = [];
  for (const { first, end, values } of dictionary.matcher.matches(doc)) {
    const form = strongest(values);
    const span = { start: doc.start(first), end: doc.end(end - 1) };
    if (!doc.isNatural(span.start) && ENTITY_TYPES[form.type].category === 'name') continue;
    if (form.isAcronym && doc.surface(first) !== doc.surface(first).toUpperCase()) continue;
    const mention = {
      ...span,
      type: form.type,
      detector: 'dictionary',
      confidence: CONFIDENCE[form.kind],
    } as const;
    if (end - first > 1 || ENTITY_TYPES[form.type].category !== 'name') {
      mentions.push(mention);
      continue;
    }
    const verdict = judgeLoneName(doc, first, lowerCase, sensitivity);
    if (!verdict.isName) continue;
    mentions.push(verdict.isHomograph ? { ...mention, unsure: 'homograph', confidence: 0.6 } : mention);
  }
  return mentions;
}

/** Whether the ledger's own words stand in a span: a pseudonym, or parts of one. */
export function isPseudonym(dictionary: CompiledDictionary, type: EntityType, surface: string): boolean {
  const key = foldName(surface);
  if (dictionary.pseudonyms.has(key)) return true;
  if (type !== 'PERSON') return false;
  const words = key.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  return words.length > 0 && words.every((word) => dictionary.pseudonymWords.has(word));
}

function addKnown(matcher: NameMatcher<KnownForm>, known: KnownName, language: Language): void {
  if (known.type === 'PERSON') {
    for (const { text, kind } of personForms(known.name, language)) {
      matcher.add(text, { type: known.type, kind, isAcronym: false });
    }
    return;
  }
  const isOrganization = known.type === 'ORGANIZATION';
  const isAcronym = isOrganization && /^\p{Lu}{2,6}$/u.test(known.name);
  for (const form of isOrganization ? organizationForms(known.name) : [known.name])
    matcher.add(form, { type: known.type, kind: 'whole', isAcronym });
}

/** Of several names with one form, the one that says most. */
function strongest(values: readonly KnownForm[]): KnownForm {
  const order: readonly KnownForm['kind'][] = ['full', 'whole', 'surname', 'given', 'initials'];
  const sorted = [...values].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return sorted[0] ?? { type: 'PERSON', kind: 'surname', isAcronym: false };
}
