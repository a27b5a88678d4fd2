import type { EntityType } from '../core/types.ts';
import type { NotLookedAt, RunSummary, ScanResult } from './types.ts';

/** What a person sees before confirming a run: counts, no names. */
export function summarize(scan: ScanResult): RunSummary {
  return {
    files: scan.files.length,
    filesWithMentions: scan.files.filter((file) => file.mentions.length > 0).length,
    entities: scan.entities,
    mentionsByType: countBy(scan.files.flatMap((file) => file.mentions.map((mention) => mention.type))),
    unsure: scan.files.reduce(
      (sum, file) => sum + file.mentions.filter((mention) => mention.unsure !== undefined).length,
      0,
    ),
    notLookedAt: countBy(scan.notLookedAt.map((file) => file.reason)),
  };
}

function countBy<K extends EntityType | NotLookedAt['reason']>(
  keys: readonly K[],
): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
