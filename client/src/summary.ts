import * as vscode from 'vscode';
import { ALL_TYPES } from '../../server/src/core/detect/entity-types.ts';
import type { NotLookedAt } from '../../server/src/batch/types.ts';
import type { PreparedRun } from '../../server/src/protocol.ts';
import { entityCount, fileCount, mentionCount } from './counts.ts';
import { reasonLabel, typeLabel } from './labels.ts';

/** What a run would do, in a sentence and a few lines. */
export function describeSummary(
  { summary }: PreparedRun,
  tracked: boolean,
): { readonly message: string; readonly detail: string } {
  const { t } = vscode.l10n;
  const mentions = Object.values(summary.mentionsByType).reduce((sum, count) => sum + count, 0);
  const types = ALL_TYPES.flatMap((type) => {
    const count = summary.mentionsByType[type];
    return count === undefined ? [] : [`${typeLabel(type)}: ${count}`];
  });
  const reasons = Object.entries(summary.notLookedAt).map(
    ([reason, count]) => `${reasonLabel(asReason(reason))}: ${count}`,
  );
  const lines = [
    ...types,
    ...(summary.unsure === 0 ? [] : [t('Worth a look: {0} are unsure', summary.unsure)]),
    ...(reasons.length === 0 ? [] : [t('Not looked at: {0}', reasons.join(', '))]),
    ...(tracked
      ? [
          '',
          t(
            'The folder is tracked by git: a commit would show originals and pseudonyms side by side. Better write a copy.',
          ),
        ]
      : []),
  ];
  return {
    message: t(
      'Replace {0} of {1} in {2}?',
      mentionCount(mentions),
      entityCount(summary.entities),
      fileCount(summary.filesWithMentions),
    ),
    detail: lines.join('\n'),
  };
}

function asReason(reason: string): NotLookedAt['reason'] {
  const known: readonly NotLookedAt['reason'][] = [
    'ignored',
    'excluded',
    'link',
    'size',
    'binary',
    'encoding',
    'unreadable',
    'changed',
    'written-by-ledger',
    'detector',
    'unwritable',
  ];
  return known.find((one) => one === reason) ?? 'unreadable';
}
