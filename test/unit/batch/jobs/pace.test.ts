import assert from 'node:assert/strict';
import { NEVER } from '../../../../server/src/cancellation.ts';
import { Deadlines } from '../../../../server/src/batch/jobs/deadlines.ts';
import {
  mayTake,
  shouldYield,
  weightOf,
  type JobState,
} from '../../../../server/src/batch/jobs/fair-share.ts';
import { NO_LIMITS, Pace, Rate, type Look } from '../../../../server/src/batch/jobs/pace.ts';

const MIB = 1024 * 1024;
const CALM: Look = { used: 100 * MIB, available: 8000 * MIB, words: 0 };

describe('the pace of a job', () => {
  it('goes down one step at a time under pressure, says each, and comes back when it is over', () => {
    const said: string[] = [];
    const pace = new Pace({ ...NO_LIMITS, memory: 500 * MIB }, 3, 4, (message) => said.push(message));
    const look = (used: number): void => {
      pace.look({ ...CALM, used: used * MIB });
    };
    assert.deepEqual([pace.workers, pace.filesAtOnce], [3, 16]);
    look(600);
    assert.deepEqual([pace.workers, pace.filesAtOnce, said.length], [2, 16, 1]);
    look(600);
    look(600);
    assert.deepEqual([pace.workers, pace.filesAtOnce, said.length], [1, 8, 3]);
    for (let i = 0; i < 100; i++) look(600);
    assert.deepEqual([pace.workers, pace.filesAtOnce, said.length], [1, 1, 6]);
    for (let i = 0; i < 200; i++) look(300);
    assert.deepEqual([pace.workers, pace.filesAtOnce, said.length], [3, 16, 6]);
  });

  it('goes down when the machine itself is short of memory', () => {
    const pace = new Pace(NO_LIMITS, 2, 2, () => undefined);
    pace.look({ ...CALM, available: 50 * MIB });
    assert.equal(pace.workers, 1);
  });

  it('uses its share of the cores', () => {
    const workersOf = (cpuShare: number, workers: number, cores: number): number =>
      new Pace({ ...NO_LIMITS, cpuShare }, workers, cores, () => undefined).workers;
    assert.equal(workersOf(1, 4, 4), 4);
    assert.equal(workersOf(0.5, 4, 4), 2);
    assert.equal(workersOf(0.1, 4, 4), 1);
  });

  it('has more files in work while that brings something, and stops where it does not', () => {
    const pace = new Pace(NO_LIMITS, 2, 2, () => undefined);
    let words = 0;
    // Throughput of a machine that gains up to 24 files in work, and loses beyond.
    for (let i = 0; i < 60; i++) {
      words += pace.filesAtOnce <= 24 ? 100 * pace.filesAtOnce : 2400 - 150 * (pace.filesAtOnce - 24);
      pace.look({ ...CALM, words });
    }
    assert.ok(pace.filesAtOnce >= 16 && pace.filesAtOnce <= 32, String(pace.filesAtOnce));
  });
});

describe('a rate of reading', () => {
  it('makes those wait who come too early', async () => {
    let now = 0;
    const waited: number[] = [];
    const rate = new Rate(
      1000,
      () => now,
      (milliseconds) => {
        waited.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    );
    for (let i = 0; i < 5; i++) await rate.take(500);
    assert.deepEqual(waited, [500, 500, 500, 500]);
  });
});

describe('the time for a file', () => {
  it('runs from when those before it are done, and only while the detector works', async () => {
    let worked = 0;
    const deadlines = new Deadlines(20, () => worked);
    const first = deadlines.add(1, NEVER);
    const second = deadlines.add(1, NEVER);
    const over = new Promise<void>((resolve) => first.signal.onAbort(resolve));
    worked = 1000;
    await keptAlive(over);
    assert.deepEqual([first.isOver, first.signal.aborted, second.isOver], [true, true, false]);
    first.done();
    const secondOver = new Promise<void>((resolve) => second.signal.onAbort(resolve));
    worked = 2000;
    await keptAlive(secondOver);
    assert.ok(second.isOver);
    second.done();
  });
});

describe('fair shares', () => {
  const job = (id: string, state: Partial<JobState>): JobState => ({
    id,
    priority: 4,
    wants: 2,
    holds: 0,
    served: 0,
    ...state,
  });

  it('weighs no priority more than four times another', () => {
    assert.equal(weightOf(0) / weightOf(9), 4);
  });

  it('lets the one furthest behind come first', () => {
    const [behind, ahead] = [job('a', { served: 5 }), job('b', { served: 9 })];
    assert.deepEqual([mayTake(behind, [ahead]), mayTake(ahead, [behind])], [true, false]);
    assert.deepEqual(
      [mayTake(job('a', {}), [job('b', {})]), mayTake(job('b', {}), [job('a', {})])],
      [true, false],
    );
  });

  it('gives way to who has nothing, not to who is as well off', () => {
    assert.ok(shouldYield(job('a', { holds: 2 }), [job('b', {})]));
    assert.ok(!shouldYield(job('a', { holds: 1 }), [job('b', { holds: 1 })]));
    assert.ok(!shouldYield(job('a', { holds: 2, served: 900 }), [job('b', { holds: 1, served: 1000 })]));
    assert.ok(shouldYield(job('a', { holds: 1, served: 5000 }), [job('b', { holds: 0, served: 1000 })]));
  });
});

/** The product's timers keep no process alive. */
async function keptAlive(until: Promise<void>): Promise<void> {
  const alive = setInterval(() => undefined, 1000);
  await until.finally(() => {
    clearInterval(alive);
  });
}
