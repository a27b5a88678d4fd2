import type { EntityType } from '../core/types.ts';
import type { NotLookedAt, RunSummary, ScannedFile, ScanResult } from './types.ts';

/** What a person sees before confirming a run: counts, no names. Files that a run wrote are left as they are. */
export function summarize(scan: ScanResult): RunSummary {
  const found = scan.files.filter(willChange);
  return {
    files: scan.files.length,
    filesWithMentions: found.length,
    entities: scan.entities,
    mentionsByType: countBy(found.flatMap((file) => file.mentions.map((mention) => mention.type))),
    unsure: found.reduce(
      (sum, file) => sum + file.mentions.filter((mention) => mention.unsure !== undefined).length,
      0,
    ),
    notLookedAt: countBy(scan.notLookedAt.map((file) => file.reason)),
  };
}

/** Whether a run would replace something in a file. */
export function willChange({ mentions, writtenByLedger }: ScannedFile): boolean {
  return mentions.length > 0 && !writtenByLedger;
}

function countBy<K extends EntityType | NotLookedAt['reason']>(
  keys: readonly K[],
): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
