import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver/node';
import type { CancellationSignal } from '../cancellation.ts';
import { isCancelled, NomDePlumeError } from '../errors.ts';
import type { ErrorData } from '../protocol.ts';

/** Any number outside the ranges that LSP and JSON-RPC reserve. */
const NAMED_ERROR = 1;

/** LSP's token as the parts below know it. */
export function fromToken(token: CancellationToken): CancellationSignal {
  return {
    get aborted() {
      return token.isCancellationRequested;
    },
    onAbort(listener) {
      const subscription = token.onCancellationRequested(listener);
      return () => {
        subscription.dispose();
      };
    },
  };
}

/**
 * Answers a request of the user's: a named error goes to the client with its code and next step; any other is logged
 * by its kind and place (its message might hold text) and answered in general words.
 */
export async function answer<T>(
  log: (message: string) => void,
  what: string,
  work: () => Promise<T>,
): Promise<T | ResponseError<ErrorData>> {
  try {
    return await work();
  } catch (error) {
    if (isCancelled(error)) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    if (error instanceof NomDePlumeError) {
      log(`${what}: ${error.code}: ${error.message}`);
      return new ResponseError(NAMED_ERROR, error.message, { code: error.code, next: error.next });
    }
    log(`${what}: ${placeOf(error)}`);
    return new ResponseError(NAMED_ERROR, `${what} failed.`, { code: 'usage', next: 'See the log.' });
  }
}

/** Answers what the editor asks by itself (hover, light bulb): never an error, at worst nothing. */
export async function quietly<T>(
  log: (message: string) => void,
  what: string,
  fallback: T,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isCancelled(error))
      log(`${what}: ${error instanceof NomDePlumeError ? error.code : placeOf(error)}`);
    return fallback;
  }
}

/** Kind and stack of an unexpected error, without its message. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, ...frames.slice(0, 6)].join('\n');
}
