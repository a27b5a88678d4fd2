/** A window with two folders, each with a vault of its own, through the real server. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createVaultRequest,
  findVaultRequest,
  folderVaultsNotification,
  lockVaultRequest,
  marksNotification,
  openVaultRequest,
  prepareRunRequest,
  pseudonymizeDocumentRequest,
  restoreRequest,
  writeRunRequest,
  type MarksParams,
} from '../../../server/src/protocol.ts';
import { LanguageServer } from '../../support/language-server.ts';

const PASSPHRASE = 'quatre mots pour un essai';
const LETTER = 'Madame Clémence Aubry habite à Angoulême.\n';

describe('a vault for each folder', () => {
  let home: string;
  let server: LanguageServer;
  const folderOf = (name: string): string => join(home, name);
  const uriOf = (name: string): string => pathToFileURL(join(home, name)).href;
  const vaultOf = (name: string): string => join(home, 'vaults', `${name}.vault`);
  const textOf = (name: string): string => readFileSync(join(home, name, 'letter.txt'), 'utf8');

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'nom-de-plume-folders-'));
    for (const name of ['one', 'two']) {
      mkdirSync(folderOf(name));
      writeFileSync(join(folderOf(name), 'letter.txt'), LETTER);
    }
    server = new LanguageServer();
    await server.start(folderOf('one'), '', [folderOf('two')]);
  });

  after(async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  /** As the client turns from one folder's vault to another's. */
  async function turnTo(name: string): Promise<void> {
    await server.request(lockVaultRequest, {});
    await server.notify(folderVaultsNotification, {
      inUse: uriOf(name),
      vaults: ['one', 'two'].map((each) => ({ folder: uriOf(each), file: vaultOf(each) })),
    });
  }

  async function pseudonymize(): Promise<void> {
    const prepared = await server.request(prepareRunRequest, { token: 't', scope: { kind: 'workspace' } });
    const outcome = await server.request(writeRunRequest, {
      token: 't',
      scanId: prepared.scanId,
      target: { kind: 'in-place' },
    });
    assert.equal(outcome.outcome, 'done');
  }

  async function marksOf(uri: string, text: string): Promise<MarksParams> {
    const marked = new Promise<MarksParams>((resolve) => {
      const heard = server.connection.onNotification(marksNotification.method, (params: MarksParams) => {
        if (params.uri !== uri || params.version === null) return;
        heard.dispose();
        resolve(params);
      });
    });
    await server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
    return marked;
  }

  it('"the workspace" is the folder whose vault is in use', async () => {
    await turnTo('one');
    await server.request(createVaultRequest, { file: vaultOf('one'), passphrase: PASSPHRASE });
    await pseudonymize();
    assert.doesNotMatch(textOf('one'), /Aubry/u);
    assert.equal(textOf('two'), LETTER);
    await turnTo('two');
    await server.request(createVaultRequest, { file: vaultOf('two'), passphrase: PASSPHRASE });
    await pseudonymize();
    assert.doesNotMatch(textOf('two'), /Aubry/u);
  });

  it('a folder’s files have its own vault, others are refused', async () => {
    const uri = `${uriOf('one')}/new.txt`;
    writeFileSync(join(folderOf('one'), 'new.txt'), LETTER);
    assert.ok((await marksOf(uri, LETTER)).total > 0);
    await assert.rejects(
      server.request(pseudonymizeDocumentRequest, { uri, version: 1 }),
      (error: { data?: { code?: string } }) => error.data?.code === 'vault-locked',
    );
    await assert.rejects(
      server.request(prepareRunRequest, { token: 't', scope: { kind: 'uris', uris: [uri] } }),
      (error: { data?: { code?: string } }) => error.data?.code === 'vault-locked',
    );
  });

  it('what the other folder’s vault wrote is not marked', async () => {
    const uri = `${uriOf('one')}/letter.txt`;
    const { total, notice } = await marksOf(uri, textOf('one'));
    assert.deepEqual([total, notice], [0, 'written-by-ledger']);
  });

  it('each is found by its own files', async () => {
    for (const name of ['one', 'two']) {
      const found = await server.request(findVaultRequest, {
        folders: [join(home, 'vaults')],
        under: uriOf(name),
      });
      assert.deepEqual(
        found.map(({ file }) => file),
        [vaultOf(name)],
      );
    }
  });

  it('each brings its own originals back', async () => {
    for (const name of ['one', 'two']) {
      await turnTo(name);
      await server.request(openVaultRequest, { file: vaultOf(name), secret: { passphrase: PASSPHRASE } });
      await server.request(restoreRequest, {
        token: 't',
        scope: { kind: 'workspace' },
        target: { kind: 'in-place' },
      });
      assert.equal(textOf(name), LETTER);
    }
  });
});
