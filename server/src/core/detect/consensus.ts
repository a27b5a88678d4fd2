/** One word, one meaning in a document: what the model calls a town ten times is no person the eleventh. */
import type { EntityType, Mention } from '../types.ts';
import { givenName } from '../names/given-names.ts';
import { countryOfTown } from '../pseudonyms/inventories.ts';
import { foldName } from '../text/fold.ts';
import { typeProbability } from './decode.ts';
import type { DetectedDocument } from './document.ts';

/** Below this confidence a person may be a place. */
const DOUBTFUL_PERSON = 0.8;

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
    const voted = mostVoted(votes.get(key)) ?? mention.type;
    const type = voted === 'PERSON' && isTown(doc, mention, key) ? 'LOCATION' : voted;
    return type === mention.type ? mention : { ...mention, type };
  });
}

/** A person on little evidence whose whole name is a town and no given name. */
function isTown(doc: DetectedDocument, mention: Mention, key: string): boolean {
  if (givenName(key) !== undefined || countryOfTown(key) === undefined) return false;
  const word = doc.modelWord(doc.tokenFrom(mention.start));
  const isPlace = doc.model !== undefined && word !== undefined && typeProbability(doc.model, word, 1) >= 0.1;
  return isPlace || mention.confidence < DOUBTFUL_PERSON;
}

function mostVoted(votes: ReadonlyMap<EntityType, number> | undefined): EntityType | undefined {
  let best: EntityType | undefined;
  for (const [type, sum] of votes ?? []) if (best === undefined || sum > (votes?.get(best) ?? 0)) best = type;
  return best;
}
