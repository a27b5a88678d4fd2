import * as vscode from 'vscode';
import type { DateShift, ThemeName } from '../../../server/src/core/pseudonyms/mapping.ts';
import { remapRequest } from '../../../server/src/protocol.ts';
import { fileCount } from '../counts.ts';
import type { Services } from '../services.ts';
import { leftOut } from './run.ts';

/** Another theme or strategy: a new mapping from now on, and files that were pseudonymised follow. */
export async function changeTheme(services: Services): Promise<void> {
  const { t } = vscode.l10n;
  const themes: readonly { id: ThemeName; label: string }[] = [
    { id: 'natural', label: t('Names like any other') },
    { id: 'neutral_id', label: t('Neutral labels with numbers') },
    { id: 'initials', label: t('Initials') },
    { id: 'own_lists', label: t('Names of my own lists (CSV)…') },
  ];
  const theme = await services.prompts.pick('remap.theme', themes, {
    title: t('What shall pseudonyms look like? Files that were pseudonymised follow.'),
  });
  if (theme === undefined) return;
  const lists = theme === 'own_lists' ? await listsFile() : undefined;
  if (theme === 'own_lists' && lists === undefined) return;
  const shifts: readonly { id: DateShift; label: string }[] = [
    { id: 'domain', label: t('All dates by the same number of days') },
    { id: 'person', label: t('Each person’s dates by a number of days of their own') },
  ];
  const dates = await services.prompts.pick('remap.dates', shifts, { title: t('How are dates moved?') });
  if (dates === undefined) return;
  const outcome = await services.progress.run(t('Writing the files anew'), (token, cancel) =>
    services.server.request(
      remapRequest,
      { token, scope: { kind: 'workspace' }, theme, dates, ...(lists === undefined ? {} : { lists }) },
      cancel,
    ),
  );
  void vscode.window.showInformationMessage(
    t('Written anew: {0}. The mapping before still restores.', fileCount(outcome.written.length)) +
      leftOut(outcome.notLookedAt),
  );
}

async function listsFile(): Promise<string | undefined> {
  const [file] = (await vscode.window.showOpenDialog({ filters: { CSV: ['csv'] } })) ?? [];
  return file?.fsPath;
}
