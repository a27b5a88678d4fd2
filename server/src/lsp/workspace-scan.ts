import { Disposable } from 'vscode-languageserver/node';
import { NEVER } from '../cancellation.ts';
import { isCancelled } from '../errors.ts';
import { progressNotification, scanWorkspaceRequest } from '../protocol.ts';
import type { Feature } from './context.ts';
import { answer, fromToken, placeOf } from './runner.ts';
import { notify, onRequest } from './messages.ts';

/** Marks for the whole workspace: on request, and by setting once the server is up. */
export const registerWorkspaceScan: Feature = ({ connection, closedFiles, settings, status, log }) => {
  const request = onRequest(connection, scanWorkspaceRequest, ({ token }, cancel) =>
    answer(log, 'Scan workspace', async () => {
      const idle = status.busy();
      try {
        return await closedFiles.scanWorkspace((progress) => {
          notify(connection, progressNotification, { ...progress, token });
        }, fromToken(cancel));
      } finally {
        idle();
      }
    }),
  );
  const changes = connection.onDidChangeWatchedFiles(({ changes: events }) => {
    for (const { uri } of events) closedFiles.fileChanged(uri);
  });
  const inBackground = async (): Promise<void> => {
    const scopes = await Promise.all(settings.folders.map(({ uri }) => settings.for(uri)));
    if (!scopes.some(({ enabled, scanScope }) => enabled && scanScope === 'workspace')) return;
    const idle = status.busy();
    try {
      await closedFiles.scanWorkspace(() => undefined, NEVER);
    } finally {
      idle();
    }
  };
  inBackground().catch((error: unknown) => {
    if (!isCancelled(error)) log(`background scan: ${placeOf(error)}`);
  });
  return Disposable.create(() => {
    request.dispose();
    changes.dispose();
  });
};
