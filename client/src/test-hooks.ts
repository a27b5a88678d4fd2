import * as vscode from 'vscode';
import { entitiesRequest, processesRequest } from '../../server/src/protocol.ts';
import type { Prompts } from './prompts.ts';
import type { Services } from './services.ts';
import type { StatusItem } from './status.ts';

/** Set by the test runner; without it none of these commands exists. */
export const TEST_VARIABLE = 'NOM_DE_PLUME_TEST_RESULT';

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
    vaultFile: () => services.vault.file(),
    entities: () => server.request(entitiesRequest, {}),
  };
  return vscode.Disposable.from(
    ...Object.entries(hooks).map(([name, run]) =>
      vscode.commands.registerCommand(`nomDePlume.test.${name}`, run),
    ),
  );
}
