/** Strict span scores, false mentions and the person leak, added up over documents. */
import { ENTITY_TYPES } from '../../server/src/core/detect/entity-types.ts';
import type { EntityType, Mention } from '../../server/src/core/types.ts';
import type { GoldDocument, GoldSpan } from './corpus.ts';

/** What a gold tag is called in the product. Tags that are not here are not scored. */
export const TYPE_OF_TAG: Readonly<Record<string, EntityType>> = {
  PER: 'PERSON',
  LOC: 'LOCATION',
  ORG: 'ORGANIZATION',
  ADR: 'ADDRESS',
  EMAIL: 'EMAIL',
  PHONE: 'PHONE',
  IBAN: 'IBAN',
  IP: 'IP_ADDRESS',
  URL: 'URL',
  CODE: 'ACCOUNT_NUMBER',
  DATE: 'DATE',
  AGE: 'AGE',
};

/**
 * Mentions as files with the tag `CODE` have them: numbers of papers, accounts, cards and devices are one kind, and a
 * date of birth is a date.
 */
export function asTags(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    if (mention.type === 'BIRTH_DATE') return { ...mention, type: 'DATE' };
    const { category } = ENTITY_TYPES[mention.type];
    const isCode =
      category === 'state' ||
      (category === 'finance' && mention.type !== 'IBAN') ||
      ['IMEI', 'IMSI', 'ICCID', 'VIN', 'LICENCE_PLATE', 'CASE_NUMBER'].includes(mention.type);
    return isCode ? { ...mention, type: 'ACCOUNT_NUMBER' } : mention;
  });
}

export interface Counts {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
}

export interface Score {
  readonly counts: Map<EntityType, Counts>;
  words: number;
  /** Gold PERSON spans, and those with a letter that no mention of any type covers. */
  persons: number;
  leaked: number;
  /** Mentions that overlap no gold span at all, by type. */
  readonly spurious: Map<EntityType, number>;
}

export interface Ratios {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function emptyScore(): Score {
  return { counts: new Map(), words: 0, persons: 0, leaked: 0, spurious: new Map() };
}

/** Adds one document: a mention counts only when start, end and type are the gold's. */
export function addDocument(
  score: Score,
  gold: GoldDocument,
  mentions: readonly Mention[],
  scored: readonly EntityType[],
): void {
  const wanted = new Set(scored);
  const expected = new Set(gold.spans.flatMap((span) => keyOfGold(span, wanted)));
  const found = mentions.filter((mention) => wanted.has(mention.type) && !isStreet(gold, mention));
  const hits = new Set<string>();
  for (const mention of found) {
    const key = keyOf(mention.start, mention.end, mention.type);
    const counts = countsOf(score, mention.type);
    if (expected.has(key)) {
      hits.add(key);
      counts.truePositive += 1;
    } else {
      counts.falsePositive += 1;
      if (!gold.spans.some((span) => span.start < mention.end && mention.start < span.end)) {
        score.spurious.set(mention.type, (score.spurious.get(mention.type) ?? 0) + 1);
      }
    }
  }
  for (const span of gold.spans) {
    const type = TYPE_OF_TAG[span.tag];
    if (type && wanted.has(type) && !hits.has(keyOf(span.start, span.end, type)))
      countsOf(score, type).falseNegative += 1;
  }
  score.words += gold.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  addLeaks(score, gold, mentions);
}

/** Precision, recall and F1 over these types together (micro average). */
export function ratios(score: Score, types: readonly EntityType[]): Ratios {
  const sum = { truePositive: 0, falsePositive: 0, falseNegative: 0 };
  for (const type of types) {
    const counts = countsOf(score, type);
    sum.truePositive += counts.truePositive;
    sum.falsePositive += counts.falsePositive;
    sum.falseNegative += counts.falseNegative;
  }
  const precision = share(sum.truePositive, sum.truePositive + sum.falsePositive);
  const recall = share(sum.truePositive, sum.truePositive + sum.falseNegative);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/** Whether every letter and digit of the span lies inside some mention. */
export function isCovered(
  text: string,
  span: { start: number; end: number },
  mentions: readonly Mention[],
): boolean {
  for (let i = span.start; i < span.end; i += 1) {
    const character = text[i] ?? '';
    if (/[\p{L}\p{N}]/u.test(character) && !mentions.some((m) => m.start <= i && i < m.end)) return false;
  }
  return true;
}

function addLeaks(score: Score, gold: GoldDocument, mentions: readonly Mention[]): void {
  for (const span of gold.spans) {
    if (span.tag !== 'PER') continue;
    score.persons += 1;
    const near = mentions.filter((m) => m.start < span.end && span.start < m.end);
    if (!isCovered(gold.text, span, near)) score.leaked += 1;
  }
}

/** A street with its number that was found as a place: right as far as names go, and not a place of the gold. */
function isStreet(gold: GoldDocument, mention: Mention): boolean {
  if (mention.type !== 'LOCATION') return false;
  return gold.spans.some((s) => s.tag === 'ADR' && s.start < mention.end && mention.start < s.end);
}

function keyOfGold(span: GoldSpan, wanted: ReadonlySet<EntityType>): string[] {
  const type = TYPE_OF_TAG[span.tag];
  return type && wanted.has(type) ? [keyOf(span.start, span.end, type)] : [];
}

function keyOf(start: number, end: number, type: EntityType): string {
  return `${start}:${end}:${type}`;
}

function countsOf(score: Score, type: EntityType): Counts {
  const existing = score.counts.get(type);
  if (existing) return existing;
  const created = { truePositive: 0, falsePositive: 0, falseNegative: 0 };
  score.counts.set(type, created);
  return created;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
