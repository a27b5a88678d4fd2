/** The thread that owns the vault's connection and keys. Only wires: questions come in, answers go out, one at a time. */
import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';
import { NomDePlumeError } from '../errors.ts';
import { named } from './connection.ts';
import { CALL } from './protocol.ts';
import type { Answer } from './protocol.ts';
import { VaultHost } from './vault-host.ts';

const host = new VaultHost();

parentPort?.on('message', (message: unknown) => {
  if (message === 'end') {
    host.lock();
    parentPort?.close();
    return;
  }
  const call = v.parse(CALL, message);
  parentPort?.postMessage(answer(call));
});

function answer({ id, method, arguments: values }: v.InferOutput<typeof CALL>): Answer {
  try {
    return { id, value: host.answer(method, values) };
  } catch (error) {
    return { id, error: told(named(error)) };
  }
}

/** An error in words that may go into a log: of one that we did not write ourselves, its kind and place alone. */
function told(error: unknown): { code?: string; message: string; next: string } {
  if (error instanceof NomDePlumeError) return { code: error.code, message: error.message, next: error.next };
  const kind = error instanceof Error ? error.name : typeof error;
  const place =
    error instanceof Error
      ? (error.stack ?? '')
          .match(/^ {4}at .*$/gm)
          ?.slice(0, 4)
          .join('\n')
      : '';
  return { message: `The vault failed: ${kind}\n${place ?? ''}`, next: '' };
}
