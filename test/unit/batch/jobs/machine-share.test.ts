import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LeaseFiles } from '../../../../server/src/batch/jobs/lease-files.ts';
import { MachineShare } from '../../../../server/src/batch/jobs/machine-share.ts';

const CORES = 2;

interface Change {
  readonly allowed: number;
  readonly at: number;
}

/** A job in a process of its own, with all it was allowed so far. */
class Job {
  readonly child: ChildProcess;
  readonly changes: Change[] = [];

  constructor(folder: string, priority = 4, workers = 2) {
    const args = [folder, String(CORES), String(priority), String(workers)];
    this.child = fork(join(import.meta.dirname, 'worker-process.ts'), args, { execArgv: [] });
    this.child.on('message', (change: Change) => this.changes.push(change));
  }

  get allowed(): number {
    return this.changes.at(-1)?.allowed ?? 0;
  }

  /** Worker-milliseconds between two times. */
  served(from: number, to: number): number {
    return this.changes.reduce((sum, { allowed, at }, index) => {
      const until = Math.min(to, this.changes[index + 1]?.at ?? to);
      return sum + allowed * Math.max(0, until - Math.max(from, at));
    }, 0);
  }

  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    if (this.child.connected) this.child.send('end');
    await exit;
  }

  async kill(): Promise<void> {
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
  }
}

async function until(what: string, holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > deadline) assert.fail(`never: ${what}`);
    await pause(5);
  }
}

describe('jobs of one machine', () => {
  let folder: string;
  let jobs: Job[];
  const start = (priority?: number, workers?: number): Job => {
    const job = new Job(folder, priority, workers);
    jobs.push(job);
    return job;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nom-de-plume-jobs-'));
    jobs = [];
  });

  afterEach(async () => {
    await Promise.all(jobs.map((job) => job.end()));
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives all workers to a job that is alone, also more than cores where it was told so', async () => {
    const job = start(4, 5);
    await until('all five', () => job.allowed === 5);
  });

  it('never runs more workers than cores, and gives three jobs their fair part of the time', async () => {
    const three = [start(), start(), start()];
    const files = new LeaseFiles(folder);
    await until('everybody had a turn', () =>
      three.every(({ changes }) => changes.some((c) => c.allowed > 0)),
    );
    const from = Date.now();
    const enough = (): boolean => three.reduce((sum, job) => sum + job.served(from, Date.now()), 0) > 5000;
    await until('five seconds of workers', () => {
      assert.ok(files.held <= CORES);
      return enough();
    });
    const to = Date.now();
    assertNeverMoreThanCores(three, from, to);
    const all = three.map((job) => job.served(from, to));
    const fair = (CORES * (to - from)) / three.length;
    for (const served of all) assert.ok(served > fair / 4, `${all.join(', ')} of ${fair} each`);
  });

  it('gives more to a higher priority, and no less than a quarter of the fair part to the lowest', async () => {
    const [high, low] = [start(0), start(9)];
    await until('both had a turn', () =>
      [high, low].every(({ changes }) => changes.some((c) => c.allowed > 0)),
    );
    const from = Date.now();
    await until('time has passed', () => high.served(from, Date.now()) > 4000);
    const to = Date.now();
    const [most, least] = [high.served(from, to), low.served(from, to)];
    assert.ok(most > 1.5 * least, `${most} against ${least}`);
    assert.ok(least > (CORES * (to - from)) / 2 / 4, `${least} of ${to - from} ms`);
  });

  it('takes over the slots of a job that was killed', async () => {
    const [killed, other] = [start(), start()];
    await until('one each', () => killed.allowed === 1 && other.allowed === 1);
    await killed.kill();
    await until('all of them', () => other.allowed === CORES);
    assert.equal(readdirSync(folder).filter((name) => name.startsWith('slot-')).length, CORES);
  });

  it('leaves nothing behind', async () => {
    const job = start();
    await until('it works', () => job.allowed === CORES);
    await job.end();
    assert.deepEqual(readdirSync(folder), []);
  });

  it('works alone where there is no folder to meet in', async () => {
    const share = new MachineShare({ folder: undefined, allow: () => Promise.resolve() });
    await share.begin(3);
    assert.equal(share.allowed, 3);
    await share.end();
  });
});

/** Slots move from one to another: what one has given back counts until it says so. */
function assertNeverMoreThanCores(jobs: readonly Job[], from: number, to: number): void {
  const times = jobs
    .flatMap(({ changes }) => changes.map(({ at }) => at))
    .filter((at) => at > from && at < to);
  for (const at of times) {
    // Both ends of a handover may fall into one millisecond: just after it they are told apart.
    const sum = jobs.reduce(
      (all, { changes }) => all + (changes.findLast((c) => c.at <= at)?.allowed ?? 0),
      0,
    );
    assert.ok(sum <= CORES, `${sum} workers at once`);
  }
}
