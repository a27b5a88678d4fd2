import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fromAbortSignal } from '../../../server/src/cancellation.ts';
import { MODEL_LABELS } from '../../../server/src/core/types.ts';
import { isCancelled, NomDePlumeError } from '../../../server/src/errors.ts';
import type { Priority } from '../../../server/src/ner/detector-client.ts';
import { loadTokenizer } from '../../../server/src/ner/model-files.ts';
import { ModelPool, POOL_DEFAULTS, type PoolOptions } from '../../../server/src/ner/pool.ts';
import { createSession, softmaxAt } from '../../../server/src/ner/session.ts';
import { cutWindows, MAX_WORD_PIECES, type Window } from '../../../server/src/ner/windows.ts';
import { longText } from './texts.ts';

const root = join(import.meta.dirname, '../../..');
const graph = join(root, 'models/ner.onnx');
const tokenizer = loadTokenizer(join(root, 'models/vocabulary.bin'));

function windowsOf(text: string): Window[] {
  return [...cutWindows(text, tokenizer.tokenize(text, MAX_WORD_PIECES))];
}

/** A pool that is stopped at the end of the test. */
async function withPool<T>(options: Partial<PoolOptions>, test: (pool: ModelPool) => Promise<T>): Promise<T> {
  const pool = new ModelPool({
    ...POOL_DEFAULTS,
    workerFile: join(root, 'server/src/ner/worker.ts'),
    worker: { graph, temperature: 1, threads: 1 },
    workers: 1,
    ...options,
  });
  try {
    return await test(pool);
  } finally {
    await pool.dispose();
  }
}

/** Rows of all windows, in their order. */
async function runAll(
  pool: ModelPool,
  windows: readonly Window[],
  priority: Priority = 1,
): Promise<Float32Array[]> {
  const rows: Float32Array[] = [];
  await pool.run(windows, { priority, onRows: (index, row) => (rows[index] = row) });
  return rows;
}

describe('ModelPool', () => {
  const windows = windowsOf(longText(900));

  it('says the same of a window alone, among others, on any worker and in any order', async () => {
    const session = await createSession({ graph, temperature: 1, threads: 1 });
    const alone: Float32Array[] = [];
    for (const { ids, firsts } of windows) alone.push(await session.run(ids, firsts));
    await session.release();
    assert.ok(windows.length > 12);

    const inOne = await withPool({ workers: 1 }, (pool) => runAll(pool, windows));
    const inTwo = await withPool({ workers: 2 }, async (pool) => {
      pool.warmUp();
      assert.equal(pool.workers, 2);
      return runAll(pool, windows);
    });
    const backwards = await withPool({ workers: 2 }, (pool) => runAll(pool, windows.toReversed()));
    assert.deepEqual(inOne, alone);
    assert.deepEqual(inTwo, alone);
    assert.deepEqual(backwards.toReversed(), alone);
  });

  it('gives rows that sum to 1, one for each word of the core', async () => {
    const [rows] = await withPool({}, (pool) => runAll(pool, windows.slice(0, 1)));
    const numbers = [...(rows ?? [])];
    assert.equal(numbers.length, (windows[0]?.firsts.length ?? 0) * MODEL_LABELS.length);
    while (numbers.length > 0) {
      const row = numbers.splice(0, MODEL_LABELS.length);
      assert.ok(Math.abs(row.reduce((a, b) => a + b) - 1) < 1e-5);
    }
  });

  it('runs what is on the screen before other documents, and those before runs', async () => {
    await withPool({}, async (pool) => {
      await runAll(pool, windows.slice(0, 1), 2);
      const order: Priority[] = [];
      const runs = ([2, 1, 0] as const).map((priority) =>
        pool.run(windows.slice(1 + 4 * priority, 5 + 4 * priority), {
          priority,
          onRows: () => order.push(priority),
        }),
      );
      await Promise.all(runs);
      // Two windows of the run had been given to the worker before the others came.
      assert.deepEqual(order, [2, 2, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
    });
  });

  it('keeps the order of documents of one priority', async () => {
    await withPool({}, async (pool) => {
      const order: string[] = [];
      const run = (name: string, first: number): Promise<number> =>
        pool.run(windows.slice(first, first + 3), { priority: 2, onRows: () => order.push(name) });
      await Promise.all([run('a', 0), run('b', 3), run('c', 6)]);
      assert.deepEqual(order, ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c']);
    });
  });

  it('stops between windows when cancelled, and goes on with the next document', async () => {
    await withPool({}, async (pool) => {
      const controller = new AbortController();
      let seen = 0;
      const cancelled = pool.run(windows, {
        priority: 1,
        signal: fromAbortSignal(controller.signal),
        onRows: () => {
          seen++;
          if (seen === 2) controller.abort();
        },
      });
      await assert.rejects(cancelled, isCancelled);
      assert.equal((await runAll(pool, windows.slice(0, 3))).length, 3);
      assert.ok(seen <= 4, `${seen} windows were run`);
    });
  });

  it('remembers windows within its bytes', async () => {
    await withPool({ cacheBytes: 8000 }, async (pool) => {
      await runAll(pool, windows.slice(0, 6));
      const [first] = windows;
      const last = windows[5];
      assert.ok(first !== undefined && last !== undefined);
      assert.equal(pool.known(first), undefined);
      assert.ok(pool.known(last) !== undefined);
    });
  });

  it('starts workers for work only, and stops all but one when idle', async () => {
    await withPool({ workers: 2, idleAfter: 50 }, async (pool) => {
      assert.equal(pool.workers, 0);
      await runAll(pool, windows.slice(0, 2));
      assert.equal(pool.workers, 1);
      pool.warmUp();
      assert.equal(pool.workers, 2);
      await runAll(pool, windows.slice(2, 4));
      while (pool.workers > 1) await new Promise(setImmediate);
      assert.equal((await runAll(pool, windows.slice(4, 6))).length, 2);
    });
  });

  it('gives windows of runs to as many workers as allowed, and what is urgent to any', async () => {
    await withPool({ workers: 2 }, async (pool) => {
      await pool.setAllowance(0);
      let ran = 0;
      const run = pool.run(windows, { priority: 2, onRows: () => ran++ });
      await runAll(pool, windowsOf(longText(60, 7)), 0);
      assert.equal(ran, 0);
      await pool.setAllowance(1);
      await run;
      assert.equal(ran, windows.length);
      const again = pool.run(windowsOf(longText(900, 8)), { priority: 2, onRows: () => ran++ });
      await pool.setAllowance(0);
      const stopped = ran;
      await runAll(pool, windowsOf(longText(60, 9)), 1);
      assert.equal(ran, stopped);
      await pool.setAllowance(2);
      await again;
    });
  });

  it('keeps a worker of an editor free of runs', async () => {
    await withPool({ workers: 1, editor: true }, async (pool) => {
      pool.warmUp();
      assert.equal(pool.workers, 1);
      const run = runAll(pool, windows, 2);
      assert.equal(pool.workers, 2);
      await runAll(pool, windowsOf(longText(60, 7)), 0);
      assert.equal((await run).length, windows.length);
    });
  });

  it('rejects what waits when it is disposed of, and ends what is in work', async () => {
    await withPool({ workers: 2 }, async (pool) => {
      const waiting = runAll(pool, windows);
      const rejected = assert.rejects(waiting, isCancelled);
      await pool.dispose();
      await rejected;
      await assert.rejects(runAll(pool, windows), isCancelled);
    });
  });

  it('names a model that cannot be loaded', async () => {
    const worker = { graph: join(root, 'models/no-such-model.onnx'), temperature: 1, threads: 1 };
    await withPool({ worker }, async (pool) => {
      await assert.rejects(
        runAll(pool, windows),
        (error) => error instanceof NomDePlumeError && error.code === 'model-missing',
      );
    });
  });
});

describe('softmaxAt', () => {
  const logits = Float32Array.from([9, 9, 9, 9, 9, 9, 9, 1, 3, 0, 0, 0, 0, 0]);

  it('reads the rows asked for', () => {
    const [o = 0, person = 0, ...rest] = softmaxAt(logits, Uint8Array.of(1), 1);
    assert.equal(rest.length, 5);
    assert.ok(Math.abs(person / o - Math.exp(2)) < 1e-4);
  });

  it('is flatter at a higher temperature', () => {
    const [o = 0, person = 0] = softmaxAt(logits, Uint8Array.of(1), 2);
    assert.ok(Math.abs(person / o - Math.exp(1)) < 1e-4);
  });

  it('does not overflow', () => {
    const row = softmaxAt(Float32Array.from([5000, 0, 0, 0, 0, 0, -5000]), Uint8Array.of(0), 0.1);
    assert.deepEqual([...row], [1, 0, 0, 0, 0, 0, 0]);
  });
});
