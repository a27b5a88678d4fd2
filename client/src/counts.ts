import * as vscode from 'vscode';

/** `1 mention`, `3 mentions`. */
export function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}

export function entityCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 entity') : vscode.l10n.t('{0} entities', count);
}

export function fileCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 file') : vscode.l10n.t('{0} files', count);
}

export function originalCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 original') : vscode.l10n.t('{0} originals', count);
}
