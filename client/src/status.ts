import * as vscode from 'vscode';
import { statusNotification, type ServerStatus } from '../../server/src/protocol.ts';
import { explanation } from './errors.ts';
import type { Marks } from './marks.ts';
import type { Server } from './server.ts';

const STARTING: ServerStatus = { detector: 'starting', busy: false, vault: 'none' };

/** The item in the status bar: how many mentions, whether something goes on, what is locked or broken. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  readonly #language: vscode.LanguageStatusItem;
  readonly #marks: Marks;
  readonly #subscriptions: readonly { dispose(): unknown }[];
  readonly #changed = new vscode.EventEmitter<ServerStatus>();
  #status: ServerStatus = STARTING;
  #running = true;
  readonly onDidChange = this.#changed.event;

  constructor(server: Server, marks: Marks) {
    this.#marks = marks;
    this.#item = vscode.window.createStatusBarItem('nomDePlume.status', vscode.StatusBarAlignment.Right, 100);
    this.#item.name = 'Nom de Plume';
    this.#item.command = 'nomDePlume.showMenu';
    this.#language = vscode.languages.createLanguageStatusItem('nomDePlume.language', [
      { scheme: 'file' },
      { scheme: 'untitled' },
    ]);
    this.#language.name = 'Nom de Plume';
    this.#subscriptions = [
      this.#item,
      this.#language,
      server.onNotification(statusNotification, (status) => {
        this.#status = status;
        this.#changed.fire(status);
        this.#show();
      }),
      server.onDidChangeRunning((running) => {
        this.#running = running;
        if (!running) this.#status = STARTING;
        this.#show();
      }),
      marks.onDidChange(() => {
        this.#show();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#show();
      }),
    ];
    this.#show();
    this.#item.show();
  }

  get status(): ServerStatus {
    return this.#status;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const count = uri === undefined ? undefined : this.#marks.count(uri);
    const state = this.#describe(count?.total);
    this.#item.text = state.text;
    this.#item.tooltip = this.#tooltip(state.label, count);
    this.#item.accessibilityInformation = { label: this.#spoken(state.label), role: 'button' };
    this.#item.backgroundColor =
      state.severity === vscode.LanguageStatusSeverity.Error
        ? new vscode.ThemeColor('statusBarItem.errorBackground')
        : undefined;
    this.#language.text = state.label;
    this.#language.detail = noticeLabel(count?.notice) ?? tooManyLabel(count) ?? '';
    this.#language.severity = state.severity;
    this.#language.busy = this.#status.busy;
    this.#language.command = { title: vscode.l10n.t('Show Menu'), command: 'nomDePlume.showMenu' };
    void vscode.commands.executeCommand('setContext', 'nomDePlume.vault', this.#status.vault);
  }

  #describe(count: number | undefined): {
    readonly text: string;
    readonly label: string;
    readonly severity: vscode.LanguageStatusSeverity;
  } {
    const { t } = vscode.l10n;
    const { Error, Information } = vscode.LanguageStatusSeverity;
    if (!this.#running) return { text: '$(error) Nom de Plume', label: t('not running'), severity: Error };
    if (this.#status.detector === 'failed') {
      return { text: '$(error) Nom de Plume', label: t('the detector failed'), severity: Error };
    }
    if (this.#status.detector === 'starting') {
      return { text: '$(loading~spin) Nom de Plume', label: t('starting'), severity: Information };
    }
    const icon = this.#status.busy ? '$(sync~spin)' : ICONS[this.#status.vault];
    const label = count === undefined ? t('no document') : mentionsLabel(count);
    return { text: count === undefined ? icon : `${icon} ${count}`, label, severity: Information };
  }

  #spoken(label: string): string {
    const { vault, busy } = this.#status;
    const parts = [`Nom de Plume: ${label}`, vaultLabel(vault), ...(busy ? [vscode.l10n.t('Looking…')] : [])];
    return parts.join(', ');
  }

  #tooltip(label: string, count: ReturnType<Marks['count']> | undefined): vscode.MarkdownString {
    const { t } = vscode.l10n;
    const { vault, busy, error } = this.#status;
    const notice = noticeLabel(count?.notice);
    const tooMany = tooManyLabel(count);
    const lines = [
      `**Nom de Plume**: ${label}`,
      ...(busy ? [t('Looking…')] : []),
      ...(tooMany === undefined ? [] : [tooMany]),
      ...(notice === undefined ? [] : [notice]),
      vaultLabel(vault),
      ...(error === undefined ? [] : [explanation(error.code)]),
    ];
    return new vscode.MarkdownString(lines.join('\n\n'));
  }
}

function vaultLabel(vault: ServerStatus['vault']): string {
  const { t } = vscode.l10n;
  const labels = { none: t('No vault yet'), locked: t('Vault locked'), open: t('Vault open') };
  return labels[vault];
}

const ICONS: Record<ServerStatus['vault'], string> = {
  none: '$(shield)',
  locked: '$(lock)',
  open: '$(unlock)',
};

function mentionsLabel(count: number): string {
  const { t } = vscode.l10n;
  if (count === 0) return t('no mentions in this document');
  return count === 1 ? t('1 mention in this document') : t('{0} mentions in this document', count);
}

function tooManyLabel(count: ReturnType<Marks['count']> | undefined): string | undefined {
  if (count === undefined || count.total <= count.shown) return undefined;
  return vscode.l10n.t('{0} of {1} marks are shown, around what is on the screen.', count.shown, count.total);
}

function noticeLabel(notice: ReturnType<Marks['count']>['notice']): string | undefined {
  const { t } = vscode.l10n;
  switch (notice) {
    case undefined:
      return undefined;
    case 'too-large':
      return t('This document is larger than the limit in the settings: it is not scanned.');
    case 'off':
      return t('Marks are off for this document.');
    case 'written-by-ledger':
      return t('This file is pseudonymised. Open the vault to see what it says.');
    case 'detector':
      return t('The detector failed on this document.');
    case 'encoding':
      return t('Opened in another encoding than it is written in: nothing is replaced here.');
  }
}
