/** A process of its own, for tests of several at once. Started by `child()` in `support.ts`. */
import { document, intent, open, RUN } from './support.ts';

const [part = '', file = '', ...rest] = process.argv.slice(2);

const parts: Readonly<Record<string, () => void>> = {
  /** Assigns names, one transaction each, then says which pseudonyms they have. */
  assign() {
    const vault = open(file);
    process.send?.('ready');
    process.once('message', () => {
      for (const name of rest) vault.prepare('default', [document(name, name)], new Set());
      const rendered = rest.map((name) => vault.render('default', document(name, name))[0]?.text);
      vault.close();
      process.send?.(rendered, () => {
        process.disconnect();
      });
    });
  },
  /** Begins a run, intends two files, settles one, and waits to be killed. */
  run() {
    const vault = open(file);
    const runId = vault.beginRun(RUN);
    vault.intend(runId, [intent('/work space/a.txt', 'a', 'b'), intent('/work space/b.txt', 'c', 'd')]);
    vault.settle(runId, [{ path: '/work space/a.txt', outcome: 'written' }]);
    process.send?.(runId);
    process.on('message', () => undefined);
  },
  /** Holds the write lock until it is told to go. */
  hold() {
    const vault = open(file);
    vault.hold(() => {
      process.send?.('held');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(rest[0]));
    });
    vault.close();
    process.disconnect();
  },
};

parts[part]?.();
