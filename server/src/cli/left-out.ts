/** Telling of files that were not looked at. */
import { isFailure } from '../batch/read-file.ts';
import type { NotLookedAt } from '../batch/types.ts';
import { shown } from './context.ts';
import { tell } from './terminal.ts';

const REASONS: Readonly<Record<NotLookedAt['reason'], string>> = {
  ignored: 'an ignore file names it',
  excluded: 'left out by the settings',
  link: 'a link',
  size: 'larger than the setting allows',
  binary: 'not a text',
  encoding: 'its encoding is unknown, or lacks a character',
  unreadable: 'cannot be read',
  changed: 'changed meanwhile',
  'written-by-ledger': 'pseudonymised already',
  detector: 'detection failed twice',
  unwritable: 'cannot be written',
};

/** Names each file whose omission makes the result incomplete; counts the others. */
export function tellLeftOut(left: readonly NotLookedAt[]): void {
  const counts = new Map<NotLookedAt['reason'], number>();
  for (const file of left) {
    if (isFailure(file)) tell(`${shown(file.path)}: not looked at: ${REASONS[file.reason]}.`);
    else counts.set(file.reason, (counts.get(file.reason) ?? 0) + 1);
  }
  for (const [reason, count] of counts) tell(`Not looked at (${REASONS[reason]}): ${count}.`);
}

/** For `--json`: paths as the caller would write them. */
export function leftOutJson(left: readonly NotLookedAt[]): readonly { file: string; reason: string }[] {
  return left.map(({ path, reason }) => ({ file: shown(path), reason }));
}
