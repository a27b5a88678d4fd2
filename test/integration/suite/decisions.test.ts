import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import {
  answers,
  applyAction,
  bytes,
  closeAll,
  hook,
  marks,
  marksAppear,
  open,
  openVault,
  PASSPHRASE,
  quickFixes,
  run,
  status,
  until,
  write,
} from './support.ts';

const LETTER = `Madame Sidonie Lacombe recevra Monsieur Octave Brunel à Périgueux.
Sidonie Lacombe confirmera à Octave Brunel.
`;

describe('decisions', () => {
  let uri: vscode.Uri;
  let other: vscode.Uri;
  let editor: vscode.TextEditor;

  before(openVault);

  beforeEach(async () => {
    uri = write('decisions/letter.txt', LETTER);
    other = write('decisions/other.txt', LETTER);
    editor = await open(uri);
    await marksAppear(uri, 4);
  });

  afterEach(closeAll);

  const surfaces = (): string[] => marks(uri).map(({ range }) => editor.document.getText(range));
  const rangeOf = (name: string): vscode.Range => {
    const found = marks(uri).find(({ range }) => editor.document.getText(range).includes(name));
    assert.ok(found, `${name} is marked`);
    return found.range;
  };
  const fix = async (name: string, title: RegExp): Promise<vscode.CodeAction> => {
    const fixes = await quickFixes(uri, rangeOf(name));
    const found = fixes.find((action) => title.test(action.title));
    assert.ok(found, fixes.map((action) => action.title).join('; '));
    return found;
  };

  it('“never mark this in the file” holds there and nowhere else, and can be undone', async () => {
    await applyAction(await fix('Lacombe', /^Never mark this in the file$/u));
    await until('no mark on the name', () => !surfaces().some((surface) => surface.includes('Lacombe')));
    assert.ok(surfaces().some((surface) => surface.includes('Brunel')));
    await open(other);
    const there = await marksAppear(other, 4);
    assert.ok(there.length >= 4);
    await run('entities.undo');
    await until('it is marked again', () => surfaces().some((surface) => surface.includes('Lacombe')));
  });

  it('“never mark this in the workspace” holds everywhere, and can be undone', async () => {
    await applyAction(await fix('Lacombe', /^Never mark this in the workspace$/u));
    await until(
      'no mark on the name',
      () => !surfaces().some((surface) => surface.includes('Sidonie Lacombe')),
    );
    await open(other);
    await until('nor in the other file', () => marks(other).length > 0 && marks(other).length < 5);
    const document = await vscode.workspace.openTextDocument(other);
    assert.ok(!marks(other).some(({ range }) => document.getText(range) === 'Sidonie Lacombe'));
    await run('entities.undo');
    await until('it is marked again', () => surfaces().some((surface) => surface.includes('Lacombe')));
  });

  it('“never mark this line” adds a comment, which the editor can undo', async () => {
    await applyAction(await fix('Périgueux', /line here/u));
    assert.match(editor.document.getText(), /^nom-de-plume: ignore-next\n/u);
    await until('only the second line is marked', () => {
      const lines = new Set(marks(uri).map(({ range }) => range.start.line));
      return lines.size === 1 && lines.has(2);
    });
    await vscode.commands.executeCommand('undo');
    await marksAppear(uri, 4);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('“another type” changes the mark', async () => {
    await answers({ 'mention.type': 'ORGANIZATION' });
    await applyAction(await fix('Octave Brunel', /another type/u));
    await until('it is an organisation', () =>
      marks(uri).some(
        ({ range, code }) =>
          editor.document.getText(range).includes('Brunel') &&
          typeof code === 'object' &&
          code.value === 'ORGANIZATION',
      ),
    );
    await run('entities.undo');
  });

  it('F2 on a name chooses its pseudonym, which a quick fix writes; it can be undone', async () => {
    const at = rangeOf('Sidonie Lacombe').start;
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri,
      at,
      'Zélie Quintard',
    );
    assert.equal(edit.size, 0);
    await applyAction(await fix('Sidonie Lacombe', /^Replace all/u));
    await until('the chosen pseudonym stands there', () =>
      editor.document.getText().includes('Zélie Quintard'),
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await run('entities.undo');
  });

  it('occurrences are highlighted, and found over the workspace', async () => {
    const at = rangeOf('Sidonie Lacombe').start;
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      uri,
      at,
    );
    assert.equal(highlights.length, 2);
    await run('scanWorkspace');
    await until('the other file is known', () => marks(other).length >= 4);
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      at,
    );
    const files = new Set(places.map((place) => place.uri.path.split('/').at(-1)));
    assert.ok(files.has('letter.txt') && files.has('other.txt'), [...files].join());
  });

  it('a quick fix with the vault locked asks for the passphrase, then replaces', async () => {
    await run('lockVault');
    await until('the vault is locked', async () => (await status()).vault === 'locked');
    await answers({ 'vault.passphrase': ['not the passphrase', PASSPHRASE] });
    await applyAction(await fix('Octave Brunel', /^Replace all/u));
    await until('the name is replaced', () => !editor.document.getText().includes('Brunel'));
    assert.ok(editor.document.getText().includes('Sidonie Lacombe'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('a vault whose last state nothing tells is opened only when the user says so', async () => {
    await run('lockVault');
    await until('the vault is locked', async () => (await status()).vault === 'locked');
    fs.rmSync(`${await hook<string>('vaultFile')}.anchor`);
    await answers({ 'vault.passphrase': PASSPHRASE, 'vault.acceptState': '' });
    await run('openVault');
    assert.equal((await status()).vault, 'locked');
    await answers({ 'vault.passphrase': PASSPHRASE, 'vault.acceptState': 'accept' });
    await run('openVault');
    await until('the vault is open', async () => (await status()).vault === 'open');
  });

  it('what was replaced by quick fix and saved comes back byte for byte', async () => {
    await applyAction(await fix('Octave Brunel', /^Replace all/u));
    await editor.document.save();
    assert.doesNotMatch(bytes(uri).toString(), /Brunel/u);
    await until('the ledger has it, and the rest is marked', () =>
      surfaces().some((name) => name.includes('Lacombe')),
    );
    await run('restoreFile', uri);
    await until('the file is restored', () => bytes(uri).toString() === LETTER);
  });

  it('entities are listed for review, with their places and pseudonyms', async () => {
    interface Entity {
      readonly name: string;
      readonly type: string;
      readonly state: string;
      readonly mentions: number;
    }
    const entities = await hook<readonly Entity[]>('entities');
    const lacombe = entities.find(({ name }) => name.includes('Lacombe'));
    assert.ok(lacombe, entities.map(({ name }) => name).join('; '));
    assert.equal(lacombe.type, 'PERSON');
    assert.ok(lacombe.mentions >= 2);
    await run('reviewEntities');
  });

  it('a copy has pseudonyms, and the answer that is pasted has originals again', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('copyPseudonymized');
    const copied = await vscode.env.clipboard.readText();
    assert.notEqual(copied, '');
    assert.doesNotMatch(copied, /Lacombe|Brunel|Périgueux/u);
    const document = await vscode.workspace.openTextDocument({ content: '' });
    await vscode.window.showTextDocument(document);
    await run('pasteRestored');
    assert.equal(document.getText(), LETTER);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
