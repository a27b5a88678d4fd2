import type { CancellationToken, Connection, Disposable, ResponseError } from 'vscode-languageserver/node';
import type { ErrorData, NotificationKind, RequestKind } from '../protocol.ts';

/** Told of a request of ours by its method; gives what is to be called when it was answered. */
export type RequestListener = (method: string) => () => void;

const listeners = new WeakMap<Connection, RequestListener>();

/** Hears which of our requests come, whatever answers them. One listener a connection. */
export function hearRequests(connection: Connection, listener: RequestListener): Disposable {
  listeners.set(connection, listener);
  return {
    dispose: () => {
      listeners.delete(connection);
    },
  };
}

/** Answers one of our requests. */
export function onRequest<P, R>(
  connection: Connection,
  kind: RequestKind<P, R>,
  handler: (params: P, token: CancellationToken) => Promise<R | ResponseError<ErrorData>> | R,
): Disposable {
  const answered = async (params: P, token: CancellationToken): Promise<unknown> => {
    const ended = listeners.get(connection)?.(kind.method);
    try {
      return await handler(params, token);
    } finally {
      ended?.();
    }
  };
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
