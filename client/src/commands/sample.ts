import * as vscode from 'vscode';

/** A text with invented people in it, to try everything on without touching a file. */
export async function openSample(): Promise<void> {
  const { t } = vscode.l10n;
  const content = [
    `# ${t('A sample to try')}`,
    '',
    t('All people, companies and addresses in this text are invented.'),
    '',
    t('Meeting of 12 March. Marie Dubois received Karim Benali, of the company Atelier Rousseau, in Lyon.'),
    t(
      'Mrs Dubois proposes that Mr Benali call Camille Lefebvre: 01 99 00 12 34, camille.lefebvre@example.org.',
    ),
    t('Camille will send the contract to Marie before Friday.'),
    '',
    t('Put the cursor on a name and press Ctrl+. (Cmd+. on a Mac) to replace it.'),
    '',
  ].join('\n');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}
