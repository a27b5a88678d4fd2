/** The vault through the real server: locked when nobody uses it, and what the editor's commands ask of it. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  backupVaultRequest,
  checkVaultRequest,
  commitRequest,
  createVaultRequest,
  destroyVaultRequest,
  eraseRequest,
  exportCsvRequest,
  exportVaultRequest,
  findVaultRequest,
  importVaultRequest,
  marksNotification,
  openVaultRequest,
  previewErasureRequest,
  pseudonymizeDocumentRequest,
  rekeyRequest,
  replaceRecoveryKeyRequest,
  sweepVaultRequest,
  vaultEntitiesRequest,
  vaultIdleLockedNotification,
  vaultStatusRequest,
} from '../../../server/src/protocol.ts';
import { Vault } from '../../../server/src/store/vault.ts';
import { LanguageServer } from '../../support/language-server.ts';
import { CHEAP, digest, document, intent, RUN, span } from '../store/support.ts';

const PASSPHRASE = 'quatre mots pour un essai';
const SECRET = { passphrase: PASSPHRASE };

describe('the vault of the language server', () => {
  let home: string;
  let file: string;
  let server: LanguageServer;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'nom-de-plume-server-'));
    mkdirSync(join(home, 'work'));
    file = join(home, 'vaults', 'one.vault');
  });
  afterEach(async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  async function start(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
    server = new LanguageServer(settings);
    await server.start(join(home, 'work'), file);
  }

  /** A vault with a run of two files in it. */
  function fill(): void {
    Vault.create(file, PASSPHRASE, CHEAP);
    const vault = Vault.open(file, SECRET);
    vault.prepare('default', [document('a', 'Marie Dubois', 'Paul Roux')], new Set());
    const marie = vault.entities('default').find(({ name }) => name === 'Marie Dubois');
    const run = vault.beginRun({ ...RUN, roots: [join(home, 'work')] });
    vault.intend(run, [intent(join(home, 'work', 'a'), 'a', 'b', [span('Marie Dubois', 'X', marie?.id)])]);
    vault.settle(run, [{ path: join(home, 'work', 'a'), outcome: 'written' }]);
    vault.endRun(run, 'done');
    vault.close();
  }

  it('is locked once nobody has used it for the time of the setting', async () => {
    await start({ lockAfter: 0.02 });
    const locked = server.next(vaultIdleLockedNotification);
    const begun = performance.now();
    await server.request(createVaultRequest, { file, passphrase: PASSPHRASE });
    await locked;
    assert.ok(performance.now() - begun >= 1200, 'not before its time');
    assert.equal((await server.request(vaultStatusRequest, {})).state, 'locked');
    await assert.rejects(server.request(vaultEntitiesRequest, {}), { data: codeIs('vault-locked') });
    const again = server.next(vaultIdleLockedNotification);
    await server.request(openVaultRequest, { file, secret: SECRET });
    await again;
  });

  it('stays open while it is used, and without the setting', async () => {
    await start({ lockAfter: 0.05 });
    await server.request(createVaultRequest, { file, passphrase: PASSPHRASE });
    let locked = false;
    void server.next(vaultIdleLockedNotification).then(() => {
      locked = true;
    });
    // Twice the time of the setting, with a gesture every tenth of it.
    for (const end = performance.now() + 6000; performance.now() < end;) {
      await server.request(vaultEntitiesRequest, {});
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    assert.equal(locked, false);
    assert.equal((await server.request(vaultStatusRequest, {})).state, 'open');
  });

  it('does what the commands of the editor ask', async () => {
    fill();
    await start();
    const info = await server.request(openVaultRequest, { file, secret: SECRET });
    assert.equal(info.entities, 2);
    const entities = await server.request(vaultEntitiesRequest, {});
    assert.deepEqual(entities.map(({ name }) => name).sort(), ['Marie Dubois', 'Paul Roux']);
    assert.deepEqual(await server.request(checkVaultRequest, {}), []);
    await server.request(backupVaultRequest, { target: join(home, 'copy.vault') });
    const exported = join(home, 'all.export');
    assert.ok((await server.request(exportVaultRequest, { target: exported, passphrase: PASSPHRASE })) > 5);
    const table = join(home, 'names.csv');
    assert.equal(await server.request(exportCsvRequest, { target: table }), 2);
    assert.match(readFileSync(table, 'utf8'), /"Marie Dubois"/);

    const marie = entities.find(({ name }) => name === 'Marie Dubois');
    const entityIds = [marie?.id ?? ''];
    const preview = await server.request(previewErasureRequest, { entityIds });
    assert.deepEqual([preview.files, preview.spans], [1, 1]);
    assert.equal((await server.request(eraseRequest, { entityIds })).swept, true);
    assert.equal(await server.request(sweepVaultRequest, {}), true);
    const imported = await server.request(importVaultRequest, { source: exported, passphrase: PASSPHRASE });
    assert.equal(imported.conflicts, 0);
    const names = (await server.request(vaultEntitiesRequest, {})).map(({ name }) => name);
    assert.deepEqual(names, ['Paul Roux'], 'an import does not bring back what was erased');

    const { recoveryKey } = await server.request(rekeyRequest, { passphrase: PASSPHRASE });
    const replaced = await server.request(replaceRecoveryKeyRequest, { current: { recoveryKey } });
    await assert.rejects(server.request(destroyVaultRequest, { secret: { recoveryKey } }), {
      data: codeIs('vault-passphrase'),
    });
    await server.request(destroyVaultRequest, { secret: replaced });
    assert.equal((await server.request(vaultStatusRequest, {})).state, 'none');
  });

  it('says no original in any message, but where one was asked for', async () => {
    await start();
    await server.request(createVaultRequest, { file, passphrase: PASSPHRASE });
    const uri = 'untitled:letter';
    const text = 'Madame Zéphyrine Quatremaille recevra Monsieur Théodule Bourdonnaye.\n';
    const marked = new Promise<void>((resolve) => {
      server.connection.onNotification(marksNotification.method, ({ total }: { total: number }) => {
        if (total >= 2) resolve();
      });
    });
    await server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
    await marked;
    const { edits, changeId } = await server.request(pseudonymizeDocumentRequest, { uri, version: 1 });
    assert.ok(edits.length >= 2);
    await server.request(commitRequest, { changeId });
    await server.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 8 }, end: { line: 0, character: 9 } },
      context: { diagnostics: [] },
    });
    await server.request(checkVaultRequest, {});
    const said = server.messages.join('\n');
    for (const name of ['Quatremaille', 'quatremaille', 'Bourdonnaye', 'bourdonnaye']) {
      assert.ok(!said.includes(name), 'a message of the server holds a name');
    }
    await server.request(vaultEntitiesRequest, {});
    assert.ok(server.messages.join('\n').includes('Quatremaille'), 'the list that was asked for does');
  });

  it('is found again when the folder was renamed, by what its files hold', async () => {
    fill();
    Vault.create(join(home, 'vaults', 'other.vault'), PASSPHRASE, CHEAP);
    const text = 'Pseudonymised.';
    const vault = Vault.open(file, SECRET);
    const run = vault.beginRun({ ...RUN, roots: [join(home, 'work', 'deep')] });
    const { createHash } = await import('node:crypto');
    const after = createHash('sha256').update(text).digest('hex');
    const path = join(home, 'work', 'deep', 'b.txt');
    vault.intend(run, [{ path, before: digest('c'), after, encoding: 'utf8', bom: false, spans: [] }]);
    vault.settle(run, [{ path, outcome: 'written' }]);
    vault.endRun(run, 'done');
    vault.close();
    renameSync(join(home, 'work'), join(home, 'renamed'));
    mkdirSync(join(home, 'work'));
    writeFileSync(join(home, 'work', 'elsewhere.md'), text);
    await start();
    const folders = [join(home, 'vaults'), join(home, 'no such folder')];
    assert.deepEqual(await server.request(findVaultRequest, { folders }), [{ file, outputs: 1 }]);
  });
});

/** Data of an error with this code. */
function codeIs(code: string): { readonly code: string; readonly next: string } {
  const next: Readonly<Record<string, string>> = {
    'vault-locked': 'Open it with your passphrase.',
    'vault-passphrase': 'Try again; the recovery key opens it as well. Without either, nobody can.',
  };
  return { code, next: next[code] ?? '' };
}
