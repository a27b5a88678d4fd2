import assert from 'node:assert/strict';
import { VaultClient } from '../../../server/src/store/vault-client.ts';
import { Vault } from '../../../server/src/store/vault.ts';
import {
  assertHidden,
  bytesOf,
  CHEAP,
  child,
  document,
  exitOf,
  hasCode,
  messageOf,
  newVault,
  open,
  PASSPHRASE,
  removeFolders,
  RUN,
  temporaryFolder,
  using,
  WORKER,
} from './support.ts';

describe('several programs on one vault', () => {
  after(removeFolders);

  it('give the same names the same pseudonyms, and different names different ones', async () => {
    const { file } = newVault();
    const names = Array.from(
      { length: 30 },
      (_, index) => `Prénom${letters(index)} Nom${letters(index * 7)}`,
    );
    const children = [
      child('assign', file, ...names),
      child('assign', file, ...names.toReversed()),
      child('assign', file, ...names.slice(10), ...names.slice(0, 10)),
    ];
    await Promise.all(children.map(messageOf));
    const answers = children.map(messageOf);
    for (const process of children) process.send('go');
    const [first, second, third] = (await Promise.all(answers)) as string[][];
    await Promise.all(children.map(exitOf));
    assert.equal(new Set(first).size, names.length);
    assert.deepEqual(second?.toReversed(), first);
    assert.deepEqual([...(third?.slice(20) ?? []), ...(third?.slice(0, 20) ?? [])], first);
    using(file, (vault) => {
      assert.equal(vault.info().entities, names.length);
      assert.deepEqual(vault.check(), []);
    });
  });

  it('see what the others did before they read', () => {
    const { file } = newVault();
    using(file, (one) => {
      using(file, (other) => {
        one.prepare('default', [document('a', 'Marie Dubois')], new Set());
        const before = other.dictionary('default');
        assert.deepEqual(before.names, [{ type: 'PERSON', name: 'Marie Dubois' }]);
        assert.equal(other.prepare('default', [document('b', 'Marie Dubois')], new Set()).newEntities, 0);
        one.decide('default', { kind: 'ignore', name: 'Paris' });
        const after = other.dictionary('default');
        assert.ok(after.version > before.version);
        assert.deepEqual(after.ignored, ['Paris']);
        other.undoDecision(other.decisions('default')[0]?.id ?? '');
        assert.deepEqual(one.decisions('default'), []);
      });
    });
  });

  it('find a run that was killed, what it had intended and what it had written', async () => {
    const { file } = newVault();
    const runner = child('run', file);
    const runId = String(await messageOf(runner));
    const vault = open(file);
    assert.throws(() => vault.beginRun(RUN), hasCode('run-busy'));
    assert.throws(() => {
      vault.resumeRun(runId);
    }, hasCode('run-busy'));
    runner.kill('SIGKILL');
    await exitOf(runner);
    // The lease went with its holder.
    assert.throws(() => vault.beginRun(RUN), hasCode('run-interrupted'));
    assert.deepEqual(
      vault.runFiles(runId).map(({ path, outcome }) => [path, outcome]),
      [
        ['/work space/a.txt', 'written'],
        ['/work space/b.txt', 'pending'],
      ],
    );
    vault.resumeRun(runId);
    vault.endRun(runId, 'undone');
    vault.endRun(vault.beginRun(RUN), 'done');
    assert.deepEqual(vault.check(), []);
    vault.close();
  });
});

describe('vault behind its thread', () => {
  after(removeFolders);
  let client: VaultClient;
  let file: string;
  beforeEach(() => {
    file = `${temporaryFolder()}/test.vault`;
    client = new VaultClient(WORKER, file);
  });
  afterEach(async () => {
    await client.dispose();
  });

  it('goes from none to open to locked and back', async () => {
    assert.equal((await client.status()).state, 'none');
    const { recoveryKey } = await client.create(file, PASSPHRASE, CHEAP);
    assert.deepEqual([(await client.status()).state, (await client.status()).info?.entities], ['open', 0]);
    await client.lock();
    assert.deepEqual(await client.status(), { state: 'locked', file });
    await assert.rejects(client.dictionary('default'), hasCode('vault-locked'));
    await assert.rejects(
      client.open(file, { passphrase: 'wrong horse battery' }),
      hasCode('vault-passphrase'),
    );
    await client.open(file, { recoveryKey });
    assert.equal((await client.status()).state, 'open');
    const other = new VaultClient(WORKER, file);
    assert.equal((await other.status()).state, 'locked');
    await other.dispose();
  });

  it('answers as the vault itself does', async () => {
    await client.create(file, PASSPHRASE, { ...CHEAP, theme: 'neutral_id' });
    const doc = document('a', 'Marie Dubois', 'Paul Lefebvre');
    assert.equal((await client.prepare('default', [doc], new Set(['mot']))).newEntities, 2);
    const rendered = await client.render('default', doc);
    const reverse = await client.reverseDictionary('default');
    const snapshot = await client.dictionary('default');
    await client.decide('default', { kind: 'ignore', name: 'Paris' });
    await client.record({ action: 'show', counts: { entities: 2 } });
    const audit = await client.audit();
    await client.lock();
    using(file, (vault) => {
      assert.deepEqual(vault.render('default', doc), rendered);
      assert.deepEqual(sorted(vault.reverseDictionary('default')), sorted(reverse));
      assert.deepEqual(sorted(vault.dictionary('default').names), sorted(snapshot.names));
      assert.deepEqual(vault.audit().slice(0, audit.length), audit);
    });
  });

  it('keeps the open vault when another one does not open', async () => {
    await client.create(file, PASSPHRASE, CHEAP);
    await assert.rejects(client.open(`${file}.none`, { passphrase: PASSPHRASE }), hasCode('vault-missing'));
    assert.deepEqual([(await client.status()).state, (await client.status()).file], ['open', file]);
  });

  it('refuses arguments of another form, and goes on', async () => {
    await client.create(file, PASSPHRASE, CHEAP);
    await assert.rejects(client.ledgerOf('not a digest'), hasCode('usage'));
    await assert.rejects(client.record({ action: 'show', counts: { 'Marie Dubois': 1 } }), hasCode('usage'));
    await assert.rejects(client.render('default', document('a', 'Never Prepared')), (error: unknown) => {
      assert.ok(error instanceof Error);
      assert.doesNotMatch(error.message, /Prepared$|Never/);
      return true;
    });
    assert.deepEqual(await client.runs(), []);
  });

  it('stops a check that is cancelled', async () => {
    await client.create(file, PASSPHRASE, CHEAP);
    const aborted = { aborted: true, onAbort: () => () => undefined };
    await assert.rejects(client.check(aborted), hasCode('cancelled'));
    assert.deepEqual(await client.check(), []);
  });

  it('deletes a vault for the one who has its secret', async () => {
    await client.create(file, PASSPHRASE, CHEAP);
    await assert.rejects(
      client.destroy(file, { passphrase: 'wrong horse battery' }),
      hasCode('vault-passphrase'),
    );
    Vault.open(file, { passphrase: PASSPHRASE }).close();
    await client.destroy(file, { passphrase: PASSPHRASE });
    assert.equal(bytesOf(file).length, 0);
    assert.equal((await client.status()).state, 'none');
  });

  it('ends whole: what was asked before is answered, then everything is closed', async () => {
    await client.create(file, PASSPHRASE, CHEAP);
    const asked = client.prepare('default', [document('a', 'Marie Dubois')], new Set());
    await client.dispose();
    assert.equal((await asked).newEntities, 1);
    assertHidden(bytesOf(file), ['Marie', 'Dubois']);
  });
});

function letters(index: number): string {
  return String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26));
}

function sorted<T>(values: readonly T[]): T[] {
  return [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
