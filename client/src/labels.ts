import * as vscode from 'vscode';
import type { NotLookedAt } from '../../server/src/batch/types.ts';
import type { EntityType, UnsureReason } from '../../server/src/core/types.ts';
import type { EntityState } from '../../server/src/protocol.ts';
import { englishLabel } from '../../server/src/type-labels.ts';
import type { Order } from './entity-order.ts';

/** A type's name in the user's language. */
export function typeLabel(type: EntityType): string {
  return vscode.l10n.t(englishLabel(type));
}

/** Why a mention deserves a look. */
export function unsureLabel(reason: UnsureReason): string {
  const { t } = vscode.l10n;
  const labels: Record<UnsureReason, string> = {
    'low-confidence': t('Low confidence'),
    homograph: t('Also a common word'),
    'ambiguous-name': t('Could be several people'),
  };
  return labels[reason];
}

/** Why a file was not looked at, or not written. */
export function reasonLabel(reason: NotLookedAt['reason']): string {
  const { t } = vscode.l10n;
  const labels: Record<NotLookedAt['reason'], string> = {
    ignored: t('ignored by .gitignore'),
    excluded: t('excluded by settings'),
    link: t('a link'),
    size: t('too large'),
    binary: t('not a text'),
    encoding: t('unknown encoding'),
    unreadable: t('not readable'),
    changed: t('changed meanwhile'),
    'written-by-ledger': t('already pseudonymised'),
    detector: t('the detector failed on it'),
    unwritable: t('not writable'),
  };
  return labels[reason];
}

/** How the user's decisions and the vault see an entity. */
export function stateLabel(state: EntityState): string {
  const { t } = vscode.l10n;
  const labels: Record<EntityState, string> = {
    new: t('new'),
    unsure: t('unsure'),
    ambiguous: t('could be several people'),
    accepted: t('accepted'),
    replaced: t('has a pseudonym'),
    ignored: t('ignored'),
  };
  return labels[state];
}

export function orderLabel(order: Order): string {
  const { t } = vscode.l10n;
  const labels: Record<Order, string> = {
    mentions: t('By number of mentions'),
    name: t('By name'),
    state: t('By state'),
    files: t('By number of files'),
  };
  return labels[order];
}
