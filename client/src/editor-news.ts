import * as vscode from 'vscode';
import { documentStateNotification, visibleNotification } from '../../server/src/protocol.ts';
import type { Server } from './server.ts';

/** Scrolling makes many events: the last one counts. Milliseconds. */
const GATHER = 80;

/** Tells the server what LSP does not: what is on the screen, encodings, unsaved changes. */
export function tellEditorNews(server: Server): vscode.Disposable {
  const told = new Map<string, string>();
  const tell = (document: vscode.TextDocument): void => {
    const uri = server.asUri(document.uri);
    const { encoding, isDirty: dirty } = document;
    const news = `${encoding} ${String(dirty)}`;
    if (told.get(uri) === news) return;
    told.set(uri, news);
    server.notify(documentStateNotification, { uri, encoding, dirty });
  };
  const tellAll = (): void => {
    told.clear();
    for (const document of vscode.workspace.textDocuments) tell(document);
    tellVisible(server);
  };
  let timer: NodeJS.Timeout | undefined;
  const visibleSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      tellVisible(server);
    }, GATHER);
  };
  if (server.isRunning) tellAll();
  return vscode.Disposable.from(
    server.onDidChangeRunning((running) => {
      if (running) tellAll();
    }),
    vscode.workspace.onDidOpenTextDocument(tell),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      tell(document);
    }),
    vscode.workspace.onDidSaveTextDocument(tell),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      told.delete(server.asUri(uri));
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      tellVisible(server);
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(visibleSoon),
    new vscode.Disposable(() => {
      clearTimeout(timer);
    }),
  );
}

function tellVisible(server: Server): void {
  const active = vscode.window.activeTextEditor;
  const editors = [...vscode.window.visibleTextEditors].sort((a) => (a === active ? -1 : 0));
  const documents = editors.map(({ document, visibleRanges }) => ({
    uri: server.asUri(document.uri),
    lines: [visibleRanges.at(0)?.start.line ?? 0, visibleRanges.at(-1)?.end.line ?? 0] as const,
  }));
  server.notify(visibleNotification, { documents });
}
