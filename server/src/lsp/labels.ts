import * as l10n from '@vscode/l10n';
import type { Detector, EntityType, UnsureReason } from '../core/types.ts';
import { englishLabel } from '../type-labels.ts';

/** A type's name in the user's language. */
export function typeLabel(type: EntityType): string {
  return l10n.t(englishLabel(type));
}

/** Who found a mention, in the user's language. */
export function detectorLabel(detector: Detector): string {
  switch (detector) {
    case 'model':
      return l10n.t('the language model');
    case 'rules':
      return l10n.t('a rule');
    case 'dictionary':
      return l10n.t('the vault');
    case 'propagation':
      return l10n.t('another mention in this document');
  }
}

/** Why a mention deserves a look, in the user's language. */
export function unsureLabel(reason: UnsureReason): string {
  switch (reason) {
    case 'low-confidence':
      return l10n.t('Low confidence');
    case 'homograph':
      return l10n.t('Also a common word');
    case 'ambiguous-name':
      return l10n.t('Could be several people');
  }
}
