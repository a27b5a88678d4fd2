/** Names that the model sees in columns and fields whose label says that something else stands there. */
import type { Mention } from '../types.ts';
import { givenName } from '../names/given-names.ts';
import type { DetectedDocument } from './document.ts';
import { valuesOfOthers } from './fields.ts';
import type { NamedValue } from './fields.ts';

/** A given name of so many lists is one wherever it stands. */
const WELL_KNOWN = 3;

/**
 * Mentions of the model without those inside a short value of a thing, a place or an organisation ("service;Achats",
 * "ville;Ajaccio"). Whole names of people stay, whatever the label says: a miss costs more than a false alarm.
 */
export function withoutMisplaced(
  doc: DetectedDocument,
  named: readonly NamedValue[],
  mentions: readonly Mention[],
): Mention[] {
  const values = valuesOfOthers(doc.text, named);
  let next = 0;
  return mentions.filter((mention) => {
    while (next < values.length && (values[next]?.end ?? 0) <= mention.start) next += 1;
    const value = values[next];
    const isInside = value !== undefined && value.start <= mention.start && mention.end <= value.end;
    return !isInside || (mention.type === 'PERSON' && isWholeName(doc, mention));
  });
}

function isWholeName(doc: DetectedDocument, { start, end }: Mention): boolean {
  const first = doc.tokenFrom(start);
  return doc.tokenFrom(end) - first > 1 && (givenName(doc.key(first))?.lists ?? 0) >= WELL_KNOWN;
}
