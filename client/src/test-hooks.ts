import * as vscode from 'vscode';
import { entitiesRequest, processesRequest } from '../../server/src/protocol.ts';
import type { Prompts } from './prompts.ts';
import type { Services } from './services.ts';
import type { StatusItem } from './status.ts';

/** Set by the test runner; without it none of these commands exists. */
export const TEST_VARIABLE = 'NOM_DE_PLUME_TEST_RESULT';

/** Milliseconds from an edit to the marks of the document as it is then, drawn. The editor tells of them later. */
async function timeEdit(
  { marks }: Services,
  { uri, line, text }: { readonly uri: vscode.Uri; readonly line: number; readonly text: string },
): Promise<number> {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.fsPath === uri.fsPath);
  if (editor === undefined) throw new Error('the document is not shown');
  const marked = new Promise<number>((resolve) => {
    const subscription = marks.onDidChange((changed) => {
      if (changed.fsPath !== uri.fsPath) return;
      subscription.dispose();
      resolve(performance.now());
    });
  });
  // From here on a person sees the letter.
  const typed = new Promise<number>((resolve) => {
    const subscription = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== editor.document) return;
      subscription.dispose();
      resolve(performance.now());
    });
  });
  await editor.edit((edit) => {
    edit.insert(new vscode.Position(line, 0), text);
  });
  return (await marked) - (await typed);
}

/** What a test inside the extension host cannot do through the editor: answer dialogs, see processes and marks. */
export function registerTestHooks(services: Services, status: StatusItem): vscode.Disposable {
  const { prompts, server, marks } = services;
  const hooks: Readonly<Record<string, (argument: never) => unknown>> = {
    answers: (answers: Parameters<Prompts['prepare']>[0]) => {
      prompts.prepare(answers);
    },
    processes: () => server.request(processesRequest, {}),
    status: () => status.status,
    count: (uri: vscode.Uri) => marks.count(uri),
    state: () =>
      [services.context.workspaceState, services.context.globalState].map((memento) =>
        memento.keys().map((key) => [key, memento.get(key)]),
      ),
    vaultFile: () => services.vault.file(),
    entities: () => server.request(entitiesRequest, {}),
    timeEdit: (edit: Parameters<typeof timeEdit>[1]) => timeEdit(services, edit),
  };
  return vscode.Disposable.from(
    ...Object.entries(hooks).map(([name, run]) =>
      vscode.commands.registerCommand(`nomDePlume.test.${name}`, run),
    ),
  );
}
