import { Disposable } from 'vscode-languageserver/node';
import { documentStateNotification, visibleNotification } from '../protocol.ts';
import type { Feature } from './context.ts';
import { placeOf } from './runner.ts';
import { TEAM_FILE } from './settings-cache.ts';
import { onNotification } from './messages.ts';

/** Documents as they open, change, are saved and close; settings and folders as they change. */
export const registerDocuments: Feature = (context) => {
  const { connection, documents, settings, marks, ledger, editor, closedFiles, paths, log } = context;
  const subscriptions = [
    documents.onDidOpen(({ document }) => {
      ledger.opened(document);
      marks.schedule(document.uri, 0);
    }),
    documents.onDidChangeContent(({ document }) => {
      marks.schedule(document.uri);
    }),
    documents.onDidSave(({ document }) => {
      ledger.saved(document).catch((error: unknown) => {
        log(`save: ${placeOf(error)}`);
      });
      if (document.uri.endsWith(`/${TEAM_FILE}`)) settingsChanged();
    }),
    documents.onDidClose(({ document: { uri } }) => {
      ledger.closed(uri);
      marks.close(uri);
      settings.forget(uri);
      editor.forget(uri);
      closedFiles.documentClosed(uri);
    }),
    connection.onDidChangeConfiguration(() => {
      settingsChanged();
    }),
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const folders = [...settings.folders.filter(({ uri }) => !gone.has(uri)), ...added];
      settings.setFolders(folders);
      paths.setFolders(folders.map(({ uri }) => uri));
      marks.scheduleAll();
    }),
    onNotification(connection, visibleNotification, ({ documents: visible }) => {
      marks.setVisible(new Map(visible.map(({ uri, lines }) => [uri, lines])));
    }),
    onNotification(connection, documentStateNotification, ({ uri, encoding, dirty }) => {
      editor.set(uri, encoding, dirty);
    }),
    documents.listen(connection),
  ];
  function settingsChanged(): void {
    settings.clear();
    marks.scheduleAll();
  }
  return Disposable.create(() => {
    for (const subscription of subscriptions) subscription.dispose();
  });
};
