/** Mentions by the model alone, until core/detect/pipeline.ts is there. */
import { MODEL_LABELS, type DictionarySnapshot, type Mention, type ModelOutput } from '../core/types.ts';

const TYPES = { PER: 'PERSON', LOC: 'LOCATION', ORG: 'ORGANIZATION' } as const;

export function compileDictionary(snapshot: DictionarySnapshot): DictionarySnapshot {
  return snapshot;
}

export function detectDocument({ model }: { model: ModelOutput | undefined }): Mention[] {
  if (model === undefined) return [];
  const mentions: Mention[] = [];
  let inside = false;
  for (const [word, start] of model.starts.entries()) {
    const row = model.probabilities.subarray(word * MODEL_LABELS.length, (word + 1) * MODEL_LABELS.length);
    const best = row.indexOf(Math.max(...row));
    const label = MODEL_LABELS[best]?.slice(2);
    const last = mentions.at(-1);
    if (label !== 'PER' && label !== 'LOC' && label !== 'ORG') {
      inside = false;
      continue;
    }
    const end = model.ends[word] ?? start;
    const confidence = row[best] ?? 0;
    if (inside && best % 2 === 0 && last?.type === TYPES[label])
      mentions[mentions.length - 1] = { ...last, end };
    else mentions.push({ start, end, type: TYPES[label], confidence, detector: 'model' });
    inside = true;
  }
  return mentions;
}
