import assert from 'node:assert/strict';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Mention } from '../../../server/src/core/types.ts';
import { EditorStates } from '../../../server/src/lsp/editor-states.ts';
import type { Marked } from '../../../server/src/lsp/marks.ts';
import { prepareRename, rename, type RenameContext } from '../../../server/src/lsp/rename.ts';
import { replaceMentions } from '../../../server/src/lsp/replace.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/settings.ts';
import { VaultClient } from '../../../server/src/store/vault-client.ts';
import { CHEAP, hasCode, PASSPHRASE, removeFolders, temporaryFolder, WORKER } from '../store/support.ts';

const URI = 'file:///letter.txt';
const TEXT = 'Sidonie Lacombe writes to Octave Brunel.\nMadame Lacombe thanks him.';
const NAMES = ['Sidonie Lacombe', 'Octave Brunel'] as const;

function letter(): Marked {
  const mentions = NAMES.map((name): Mention => {
    const start = TEXT.indexOf(name);
    return { type: 'PERSON', start, end: start + name.length, confidence: 1, detector: 'model' };
  });
  const start = TEXT.lastIndexOf('Lacombe');
  const short: Mention = { type: 'PERSON', start, end: start + 7, confidence: 1, detector: 'model' };
  return {
    document: TextDocument.create(URI, 'plaintext', 1, TEXT),
    mentions: [...mentions, short],
    settings: DEFAULT_SETTINGS,
    wrongEncoding: false,
  };
}

describe('F2 on a name', () => {
  let vault: VaultClient;
  let context: RenameContext;
  let told: number;
  const marked = letter();
  const at = (text: string): { line: number; character: number } =>
    marked.document.positionAt(TEXT.lastIndexOf(text) + 1);

  beforeEach(async () => {
    const file = join(temporaryFolder(), 'test.vault');
    vault = new VaultClient(WORKER, file);
    await vault.create(file, PASSPHRASE, CHEAP);
    await vault.open(file, { passphrase: PASSPHRASE });
    told = 0;
    context = {
      vault,
      marks: { current: (uri) => Promise.resolve(uri === URI ? marked : undefined) },
      editor: new EditorStates(),
      status: {
        vaultChanged: () => {
          told++;
          return Promise.resolve();
        },
      },
    };
  });

  afterEach(async () => {
    await vault.dispose();
    removeFolders();
  });

  /** What the letter would be written as now. */
  async function written(): Promise<string[]> {
    const { document, mentions, settings } = marked;
    const { domain } = settings;
    const request = { vault, document, settings, domain, mentions, characters: 'unicode' as const };
    const { edits } = await replaceMentions({ ...request, wanted: () => true });
    return edits.map(({ text }) => text);
  }

  it('chooses the pseudonym of a new name, and of its short forms', async () => {
    const edit = await rename(context, URI, at('Sidonie'), 'Zélie Quintard');
    assert.deepEqual(edit, { changes: {} });
    const [full, , short] = await written();
    assert.equal(full, 'Zélie Quintard');
    assert.equal(short, 'Quintard');
    assert.equal(told, 1);
  });

  it('works on a short form, and on a name that has a pseudonym', async () => {
    await written();
    await rename(context, URI, at('Lacombe'), 'Zélie Quintard');
    await rename(context, URI, at('Lacombe'), 'Zélie Vauquelin');
    assert.equal((await written())[0], 'Zélie Vauquelin');
  });

  it('begins with the pseudonym as it is, or the name', async () => {
    const place = await prepareRename(context, URI, at('Octave'));
    assert.equal(place?.placeholder, 'Octave Brunel');
    const [, pseudonym] = await written();
    const again = await prepareRename(context, URI, at('Octave'));
    assert.equal(again?.placeholder, pseudonym);
    assert.equal(marked.document.getText(again?.range), 'Octave Brunel');
  });

  it('says nothing where there is no name', async () => {
    assert.equal(await prepareRename(context, URI, at('thanks')), null);
    assert.equal(await rename(context, URI, at('thanks'), 'Zélie'), null);
    assert.equal(await prepareRename(context, 'file:///other.txt', at('Octave')), null);
    assert.equal(told, 0);
  });

  it('refuses what the vault refuses, and a vault that is locked', async () => {
    await assert.rejects(rename(context, URI, at('Octave'), 'Zélie'), hasCode('pseudonym-shape'));
    await assert.rejects(rename(context, URI, at('Octave'), 'Octave Quintard'), hasCode('pseudonym-taken'));
    assert.equal(told, 0);
    await vault.lock();
    await assert.rejects(prepareRename(context, URI, at('Octave')), hasCode('vault-locked'));
    await assert.rejects(rename(context, URI, at('Octave'), 'Zélie Quintard'), hasCode('vault-locked'));
  });
});
