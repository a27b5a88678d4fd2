import type { CancellationToken, Connection, Disposable, ResponseError } from 'vscode-languageserver/node';
import type { ErrorData, NotificationKind, RequestKind } from '../protocol.ts';

/** Answers one of our requests. */
export function onRequest<P, R>(
  connection: Connection,
  kind: RequestKind<P, R>,
  handler: (params: P, token: CancellationToken) => Promise<R | ResponseError<ErrorData>> | R,
): Disposable {
  const answered = async (params: P, token: CancellationToken): Promise<unknown> => handler(params, token);
  return connection.onRequest(kind.method, answered);
}

/** Hears one of our notifications. */
export function onNotification<P>(
  connection: Connection,
  kind: NotificationKind<P>,
  handler: (params: P) => void,
): Disposable {
  return connection.onNotification(kind.method, (params: P) => {
    handler(params);
  });
}

/** Sends one of our notifications. One that cannot be sent has nobody left to hear it. */
export function notify<P>(connection: Connection, kind: NotificationKind<P>, params: P): void {
  connection.sendNotification(kind.method, params).catch(() => undefined);
}
