/** One word, one meaning in a document: what the model calls a town ten times is no person the eleventh. */
import type { EntityType, Mention } from '../types.ts';
import { foldName } from '../text/fold.ts';
import type { DetectedDocument } from './document.ts';

/**
 * Mentions with one type for each name: the one that the model gives most to over the document. Words that are part of
 * a person's longer name there stay as they are: "Martin" may be the person and the town.
 */
export function withConsensus(doc: DetectedDocument, mentions: readonly Mention[]): Mention[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const inFullNames = new Set<string>();
  const keys = mentions.map(({ start, end }) => foldName(doc.text.slice(start, end)));
  mentions.forEach(({ type, confidence }, i) => {
    const key = keys[i] ?? '';
    const ofKey = votes.get(key) ?? new Map<EntityType, number>();
    ofKey.set(type, (ofKey.get(type) ?? 0) + confidence);
    votes.set(key, ofKey);
    if (type === 'PERSON' && key.includes(' '))
      for (const word of key.split(/[\s.-]+/)) inFullNames.add(word);
  });
  return mentions.map((mention, i) => {
    const key = keys[i] ?? '';
    if (inFullNames.has(key)) return mention;
    const type = mostVoted(votes.get(key)) ?? mention.type;
    return type === mention.type ? mention : { ...mention, type };
  });
}

function mostVoted(votes: ReadonlyMap<EntityType, number> | undefined): EntityType | undefined {
  let best: EntityType | undefined;
  for (const [type, sum] of votes ?? []) if (best === undefined || sum > (votes?.get(best) ?? 0)) best = type;
  return best;
}
