/** Binds a host to the process that forked it. */
import type { HostPort } from './host.ts';

/** What receives the messages of the parent. */
export interface ParentListener {
  receive(message: unknown): void;
  stop(): Promise<void>;
}

/** Serves the parent until it says `stop` or goes away. */
export function serveParent(create: (port: HostPort) => ParentListener): void {
  const host = create({
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    close: () => {
      if (process.connected) process.disconnect();
    },
    abandon,
  });
  process.on('message', (message) => {
    host.receive(message);
  });
  process.on('disconnect', () => {
    void host.stop();
  });
  // Ctrl-C in a terminal reaches every process of the group; when to stop is the parent's decision.
  process.on('SIGINT', () => undefined);
  process.on('uncaughtException', (error) => {
    process.send?.({ kind: 'broken', place: placeOf(error) });
    abandon();
  });
}

/** A signal, not `exit`: leaving while a worker is in native code would abort with a core dump. */
function abandon(): void {
  setImmediate(() => process.kill(process.pid, 'SIGKILL'));
}

/** File and line of the first frame. The error's message may quote a document and is left out. */
function placeOf(error: Error): string {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return frames[0]?.trim().slice(0, 200) ?? 'unknown';
}
