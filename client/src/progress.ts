import * as vscode from 'vscode';
import type { Progress } from '../../server/src/batch/types.ts';
import { progressNotification } from '../../server/src/protocol.ts';
import type { Server } from './server.ts';

type Report = (progress: Progress) => void;

/** Progress notifications with "Cancel", fed by the server. */
export class ProgressReports implements vscode.Disposable {
  readonly #reports = new Map<string, Report>();
  readonly #subscription: vscode.Disposable;
  #last = 0;

  constructor(server: Server) {
    this.#subscription = server.onNotification(progressNotification, (progress) => {
      this.#reports.get(progress.token)?.(progress);
    });
  }

  /** Runs `work` under a notification with this title. `token` is to be sent with the request. */
  async run<T>(
    title: string,
    work: (token: string, cancel: vscode.CancellationToken) => Promise<T>,
  ): Promise<T> {
    const token = String(++this.#last);
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    return vscode.window.withProgress(options, async (progress, cancel) => {
      let shown = 0;
      this.#reports.set(token, (report) => {
        const percent = report.total > 0 ? (100 * report.done) / report.total : 0;
        progress.report({ message: describe(report), increment: Math.max(0, percent - shown) });
        shown = Math.max(shown, percent);
      });
      try {
        return await work(token, cancel);
      } finally {
        this.#reports.delete(token);
      }
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

function describe({ phase, done, total }: Progress): string {
  const { t } = vscode.l10n;
  switch (phase) {
    case 'walk':
      return t('Looking for files…');
    case 'scan':
      return t('Reading {0} of {1} files', done, total);
    case 'propagate':
      return t('Looking for the same names everywhere…');
    case 'assign':
      return t('Choosing pseudonyms…');
    case 'write':
      return t('Writing {0} of {1} files', done, total);
    case 'verify':
      return t('Checking {0} of {1} files', done, total);
    case 'restore':
      return t('Restoring {0} of {1} files', done, total);
  }
}
