import { isEntityType } from '../core/detect/entity-types.ts';
import type { EntityType } from '../core/types.ts';
import type { NotLookedAt, RunSummary, ScannedFile, ScanResult } from './types.ts';

/** What a person sees before confirming a run: counts, no names. Files that a run wrote are left as they are. */
export function summarize(scan: ScanResult): RunSummary {
  const found = scan.files.filter(willChange);
  const streamed = scan.streamed ?? [];
  return {
    files: scan.files.length + streamed.length,
    filesWithMentions: found.length + streamed.filter(({ mentions }) => mentions > 0).length,
    entities: scan.entities,
    mentionsByType: sumOf([
      countBy(found.flatMap((file) => file.mentions.map((mention) => mention.type))),
      ...streamed.map(({ mentionsByType }) => mentionsByType),
    ]),
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

function sumOf(
  parts: readonly Readonly<Partial<Record<EntityType, number>>>[],
): Partial<Record<EntityType, number>> {
  const sum: Partial<Record<EntityType, number>> = {};
  for (const part of parts) {
    for (const [type, count] of Object.entries(part)) {
      if (isEntityType(type)) sum[type] = (sum[type] ?? 0) + count;
    }
  }
  return sum;
}

function countBy<K extends EntityType | NotLookedAt['reason']>(
  keys: readonly K[],
): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
