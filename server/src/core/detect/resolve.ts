/** Of mentions that overlap, which one stays: one answer for each set of mentions, whatever their order. */
import { ALL_TYPES, ENTITY_TYPES } from './entity-types.ts';
import type { Detector, Mention } from '../types.ts';
import { LEGAL_FORMS, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from './lexicon.ts';
import { foldName } from '../text/fold.ts';

const DETECTORS: readonly Detector[] = ['dictionary', 'rules', 'model', 'propagation'];
const LEGAL_FORM_KEYS = new Set(LEGAL_FORMS.map((form) => form.toLowerCase().replaceAll('.', '')));
/** An organisation or place at least this sure may hold a person's name as a part of its own. */
const SURE_WHOLE = 0.55;

/**
 * Sorted mentions that do not overlap. Identifiers beat names (an e-mail address is one mention, whatever names are
 * in it); a person is never cut: two spans of one person become the longer one; a company named after a person
 * ("Cabinet Dubois") stays whole.
 */
export function resolve(text: string, mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const sorted = [...mentions].sort(byPlace);
  for (let i = 0; i < sorted.length;) {
    const cluster: Mention[] = [];
    let end = sorted[i]?.start ?? 0;
    for (
      let next = sorted[i];
      next !== undefined && (next.start < end || cluster.length === 0);
      next = sorted[i]
    ) {
      cluster.push(next);
      end = Math.max(end, next.end);
      i += 1;
    }
    kept.push(...(cluster.length === 1 ? cluster : resolveCluster(text, cluster)));
  }
  return kept;
}

function resolveCluster(text: string, cluster: readonly Mention[]): Mention[] {
  const ranked = cluster
    .map((mention) => ({ mention, rank: rankOf(text, mention, cluster) }))
    .sort((a, b) => b.rank - a.rank || byStrength(a.mention, b.mention));
  const kept: Mention[] = [];
  for (const { mention } of ranked) {
    const at = placeIn(kept, mention.start);
    const before = kept[at - 1];
    const after = kept[at];
    if (before !== undefined && before.end > mention.start) continue;
    if (after !== undefined && after.start < mention.end) continue;
    kept.splice(at, 0, withAgreement(mention, cluster));
  }
  return kept;
}

/** 4: identifiers; 3: wholes that hold a person; 2: people; 1: places and organisations. */
function rankOf(text: string, mention: Mention, cluster: readonly Mention[]): number {
  if (ENTITY_TYPES[mention.type].category !== 'name') return mention.confidence >= 0.5 ? 4 : 0.5;
  if (mention.type === 'PERSON') return 2;
  const people = cluster.filter((other) => other.type === 'PERSON' && overlaps(mention, other));
  if (people.length === 0) return 1;
  const holdsAll = people.every((person) => contains(mention, person) && length(mention) > length(person));
  return holdsAll && isSureWhole(text, mention, people) ? 3 : 1;
}

/** "Cabinet Dubois", "Dubois & Associés", "rue Victor Hugo": more than a person with a word beside the name. */
function isSureWhole(text: string, whole: Mention, people: readonly Mention[]): boolean {
  const words = foldName(text.slice(whole.start, whole.end)).split(/[\s,'’]+/);
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  if (whole.type === 'ORGANIZATION') {
    if (ORGANIZATION_HEADS.has(first) || ORGANIZATION_TAILS.has(last) || ORGANIZATION_TAILS.has(first))
      return true;
    if (LEGAL_FORM_KEYS.has(last.replaceAll('.', '')) || LEGAL_FORM_KEYS.has(first.replaceAll('.', '')))
      return true;
  }
  // Propagation only says that a name is the same, not what it is here: it yields to what was seen here.
  const rivals = people.filter(({ detector }) => detector !== 'propagation' && detector !== 'dictionary');
  return whole.confidence >= SURE_WHOLE && rivals.every(({ confidence }) => confidence < whole.confidence);
}

/** The kept mention with the best confidence of those that say the same of the same span. */
function withAgreement(mention: Mention, cluster: readonly Mention[]): Mention {
  let result = mention;
  for (const other of cluster) {
    const isSame = other.type === mention.type && other.start === mention.start && other.end === mention.end;
    if (isSame && other.confidence > result.confidence) result = { ...result, confidence: other.confidence };
    if (isSame && other.unsure === undefined && result.unsure !== undefined && other.confidence >= 0.7) {
      result = withoutDoubt(result);
    }
  }
  return result;
}

function withoutDoubt({ start, end, type, confidence, detector, rule }: Mention): Mention {
  const sure = { start, end, type, confidence, detector };
  return rule === undefined ? sure : { ...sure, rule };
}

/** Longer first; then surer; then by detector, place, type and rule, so that no two are equal. */
function byStrength(a: Mention, b: Mention): number {
  return (
    length(b) - length(a) ||
    b.confidence - a.confidence ||
    DETECTORS.indexOf(a.detector) - DETECTORS.indexOf(b.detector) ||
    byPlace(a, b)
  );
}

function byPlace(a: Mention, b: Mention): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    ALL_TYPES.indexOf(a.type) - ALL_TYPES.indexOf(b.type) ||
    DETECTORS.indexOf(a.detector) - DETECTORS.indexOf(b.detector) ||
    b.confidence - a.confidence ||
    compare(a.rule ?? '', b.rule ?? '')
  );
}

function placeIn(sorted: readonly Mention[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function length(mention: Mention): number {
  return mention.end - mention.start;
}

function overlaps(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end;
}

function contains(outer: Mention, inner: Mention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
