import assert from 'node:assert/strict';
import * as v from 'valibot';
import { Sandbox } from './command-line.ts';

const Event = v.variant('event', [
  v.object({
    event: v.literal('start'),
    version: v.literal(1),
    command: v.string(),
    paths: v.array(v.string()),
  }),
  v.object({ event: v.literal('progress'), phase: v.string(), done: v.number(), total: v.number() }),
  v.object({
    event: v.literal('document'),
    file: v.string(),
    mentions: v.number(),
    newEntities: v.number(),
    reusedEntities: v.number(),
    milliseconds: v.number(),
  }),
  v.object({
    event: v.literal('end'),
    outcome: v.string(),
    mentions: v.number(),
    newEntities: v.number(),
    reusedEntities: v.number(),
    written: v.array(v.string()),
  }),
]);
type Event = v.InferOutput<typeof Event>;

describe('nom-de-plume pseudonymize --events', () => {
  let sandbox: Sandbox;
  beforeEach(() => {
    sandbox = new Sandbox();
  });
  afterEach(() => {
    sandbox.remove();
  });

  async function eventsOf(folder: string, ...flags: string[]): Promise<Event[]> {
    const { code, stdout, stderr } = await sandbox.run([
      'pseudonymize',
      folder,
      '--vault',
      'v.vault',
      '--in-place',
      '--events',
      ...flags,
    ]);
    assert.equal(code, 0, stderr);
    return stdout
      .trim()
      .split('\n')
      .map((line) => v.parse(Event, JSON.parse(line)));
  }

  it('tells the phases, each document once, and the outcome, in this order', async () => {
    sandbox.putReports('a');
    const events = await eventsOf('a');
    assert.equal(events[0]?.event, 'start');
    const end = events.at(-1);
    assert.ok(end?.event === 'end');
    const documents = events.filter((one) => one.event === 'document');
    assert.deepEqual(documents.map(({ file }) => file).sort(), [...end.written].sort());
    assert.equal(
      documents.reduce((sum, { mentions }) => sum + mentions, 0),
      end.mentions,
    );
    const phases = new Set(events.flatMap((one) => (one.event === 'progress' ? [one.phase] : [])));
    assert.deepEqual([...phases], ['walk', 'scan', 'propagate', 'assign', 'write']);
    assert.ok(documents.every(({ reusedEntities }) => reusedEntities === 0));
  });

  it('tells entities that the vault had from new ones', async () => {
    sandbox.put('a/one.txt', 'Camille Fournier a rencontré Hélène Garnier à Grenoble.\n');
    await eventsOf('a');
    sandbox.put('b/two.txt', 'Camille Fournier a écrit à Karim Benali.\n');
    const documents = (await eventsOf('b')).filter((one) => one.event === 'document');
    const [two] = documents;
    assert.equal(documents.length, 1);
    assert.deepEqual([two?.newEntities, two?.reusedEntities], [1, 1]);
  });

  it('holds no name', async () => {
    sandbox.put('a/one.txt', 'Camille Fournier a rencontré Hélène Garnier.\n');
    assert.ok(!/Fournier|Garnier|Camille|Hélène/u.test(JSON.stringify(await eventsOf('a'))));
  });

  it('takes what a job may use, and refuses what makes no sense', async () => {
    sandbox.put('a/one.txt', 'Camille Fournier.\n');
    const limits = [
      '--priority',
      '0',
      '--memory-limit',
      '2000',
      '--cpu-share',
      '50',
      '--io-rate',
      '100',
      '--file-time',
      '90',
    ];
    await eventsOf('a', ...limits);
    for (const wrong of [
      ['--priority', '10'],
      ['--cpu-share', '0'],
      ['--memory-limit', 'much'],
    ]) {
      const { code } = await sandbox.run(['pseudonymize', 'a', '--vault', 'v.vault', '--in-place', ...wrong]);
      assert.equal(code, 2, wrong.join(' '));
    }
  });
});
