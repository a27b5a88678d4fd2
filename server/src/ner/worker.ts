/**
 * Entry of a worker thread: one session of the model, windows in, probabilities out.
 *
 * It is never terminated from outside: stopping a thread inside native code aborts the whole process. It stops by
 * itself on the message `stop`: session freed, port closed, nothing left to wait for.
 */
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { NomDePlumeError } from '../errors.ts';
import { createSession, type ModelSession } from './session.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const Settings = v.object({
  graph: v.string(),
  temperature: v.number(),
  threads: v.number(),
  nice: v.exactOptional(v.number()),
});

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a worker thread.');

const session = open();

/** Messages are handled one after the other, also while the session is still being made. */
let last: Promise<void> = session.then(
  () => {
    answer({ kind: 'ready' });
  },
  (error: unknown) => {
    answer(asBroken(error));
  },
);
port.on('message', (message: ToWorker) => {
  last = last.then(() => (message.kind === 'run' ? run(message.ids, message.firsts) : stop()));
});

async function open(): Promise<ModelSession> {
  const { nice, ...settings } = v.parse(Settings, workerData);
  if (nice !== undefined) stepBack(nice);
  return createSession(settings);
}

/** On Linux 0 is the calling thread; elsewhere it is the process, whose other threads must not step back. */
function stepBack(nice: number): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, nice);
  } catch {
    // A container may forbid it; the work is the same.
  }
}

async function run(ids: Uint16Array, firsts: Uint8Array): Promise<void> {
  try {
    const rows = await (await session).run(ids, firsts);
    answer({ kind: 'rows', rows: new Float32Array(rows) });
  } catch {
    // The cause may quote the input: it stays here.
    answer({ kind: 'failed' });
  }
}

async function stop(): Promise<void> {
  try {
    await (await session).release();
  } catch {
    // There was no session to free.
  }
  port?.close();
}

function answer(message: FromWorker): void {
  port?.postMessage(message, message.kind === 'rows' ? [message.rows.buffer] : []);
}

function asBroken(error: unknown): FromWorker {
  if (error instanceof NomDePlumeError) {
    return { kind: 'broken', code: error.code, message: error.message, next: error.next };
  }
  return {
    kind: 'broken',
    code: 'model-missing',
    message: 'The model cannot be loaded.',
    next: 'Install Nom de Plume again.',
  };
}
