/**
 * `kill -9` at random moments of a run, then again. NOM_DE_PLUME_KILLS says how often; the moments follow from
 * NOM_DE_PLUME_SEED, as far as a machine's moments can.
 */
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { REPORTS, Sandbox } from './command-line.ts';

const KILLS = Number(process.env['NOM_DE_PLUME_KILLS'] ?? 6);
const SEED = Number(process.env['NOM_DE_PLUME_SEED'] ?? 1);
const COPIES = 5;
const TEMPORARY = /\.nom-de-plume-[0-9a-f]+\.tmp$/;

describe('a run that is killed', () => {
  const sandbox = new Sandbox();
  let originals: Record<string, string>;
  let outputs: Record<string, string>;
  /** Milliseconds that a whole run takes here. */
  let duration: number;
  let torn = 0;
  const met = { old: 0, new: 0 };

  before(async () => {
    const reports = readdirSync(REPORTS).filter((name) => name.endsWith('.txt'));
    for (let copy = 0; copy < COPIES; copy++) {
      for (const name of reports) {
        sandbox.put(
          `originals/${copy}/${name}`,
          `${readFileSync(join(REPORTS, name), 'utf8')}\nNo ${copy}\n`,
        );
      }
    }
    originals = sandbox.contents('originals');
    assert.equal((await sandbox.run(['vault', 'create', '--vault', 'fresh.vault'])).code, 0);
    prepare();
    const start = performance.now();
    const done = await sandbox.run(pseudonymize());
    duration = performance.now() - start;
    assert.equal(done.code, 0, done.stderr);
    outputs = sandbox.contents('work');
  });
  after(() => {
    sandbox.remove();
  });

  function prepare(): void {
    sandbox.copy('originals', 'work');
    sandbox.copyVault('fresh.vault', 'work.vault');
  }

  function pseudonymize(): string[] {
    return ['pseudonymize', 'work', '--vault', 'work.vault', '--in-place'];
  }

  /** Kills at a moment of the whole run, or soon after the first file changes. */
  function killAt(child: ChildProcess, moment: number, whileWriting: boolean): void {
    const kill = (after: number): void => {
      const timer = setTimeout(() => child.kill('SIGKILL'), after);
      child.once('exit', () => {
        clearTimeout(timer);
      });
    };
    if (!whileWriting) {
      kill(moment * duration);
      return;
    }
    const watcher = watch(sandbox.path('work'), { recursive: true });
    watcher.once('change', () => {
      kill(moment * 0.1 * duration);
    });
    child.once('exit', () => {
      watcher.close();
    });
  }

  function checkWhole(): void {
    for (const [name, content] of Object.entries(sandbox.contents('work'))) {
      if (TEMPORARY.test(name)) continue;
      if (content === originals[name]) met.old++;
      else if (content === outputs[name]) met.new++;
      else torn++;
    }
    assert.equal(torn, 0, 'a file is neither the old nor the new one');
  }

  for (let index = 0; index < KILLS; index++) {
    const moment = fraction(SEED * 7919 + index);
    const whileWriting = index % 2 === 0;
    const then = index % 4 < 2 ? 'finished' : 'restored';
    it(`is whole, and can be ${then}: ${whileWriting ? 'writing' : 'anywhere'}, ${moment.toFixed(3)}`, async () => {
      prepare();
      await sandbox.run(pseudonymize(), {
        onStart: (child) => {
          killAt(child, moment, whileWriting);
        },
      });
      checkWhole();
      const restore = ['restore', 'work', '--vault', 'work.vault', '--in-place'];
      const done = await sandbox.run(then === 'finished' ? pseudonymize() : restore);
      assert.equal(done.code, 0, done.stderr);
      assert.deepEqual(sandbox.contents('work'), then === 'finished' ? outputs : originals);
      if (index % 5 !== 0) return;
      const checked = await sandbox.run(['vault', 'check', '--vault', 'work.vault']);
      assert.equal(checked.code, 0, checked.stdout);
    });
  }

  after(() => {
    console.log(`      files found after ${KILLS} kills: ${met.old} old, ${met.new} new, ${torn} torn`);
  });
});

/** A number from 0 to 1 for each index. Weyl sequence of the golden ratio: even over any stretch. */
function fraction(index: number): number {
  return (index * 0.6180339887498949) % 1;
}
