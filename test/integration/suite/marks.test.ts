import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  applyAction,
  closeAll,
  marks,
  marksAppear,
  open,
  openVault,
  quickFixes,
  run,
  until,
  write,
} from './support.ts';

const TEXT = `Compte rendu du 4 mars

Madame Hélène Garnier a reçu Monsieur Paul Vasseur à Limoges.
Hélène Garnier propose d'écrire à paul.vasseur@exemple.fr avant vendredi.
`;

describe('marks', () => {
  const uri = (): vscode.Uri =>
    vscode.Uri.file(`${vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? ''}/marks.txt`);

  before(() => {
    write('marks.txt', TEXT);
  });

  afterEach(closeAll);

  it('appear on an open document, with type, source and a page, and without the text', async () => {
    const editor = await open(uri());
    const found = await marksAppear(uri(), 4);
    const surfaces = found.map(({ range }) => editor.document.getText(range));
    assert.ok(
      surfaces.some((surface) => surface.includes('Garnier')),
      surfaces.join('; '),
    );
    assert.ok(surfaces.includes('paul.vasseur@exemple.fr'), surfaces.join('; '));
    for (const mark of found) {
      assert.equal(mark.source, 'Nom de Plume');
      assert.doesNotMatch(mark.message, /Garnier|Vasseur|Limoges/u);
      assert.ok(typeof mark.code === 'object' && /docs\/types\/[A-Z_]+\.md$/u.test(mark.code.target.path));
    }
  });

  it('follow the text while it is edited', async () => {
    const editor = await open(uri());
    await marksAppear(uri(), 4);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'Objet : rencontre avec Monsieur Antoine Delmas.\n');
    });
    await until('the new name is marked', () =>
      marks(uri()).some(({ range }) => editor.document.getText(range).includes('Delmas')),
    );
    for (const { range } of marks(uri())) assert.notEqual(editor.document.getText(range).trim(), '');
    await vscode.commands.executeCommand('undo');
    await until('it is gone again', () => !marks(uri()).some(({ range }) => range.start.line === 0));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('tell their type and detector on hover', async () => {
    await open(uri());
    const [mark] = await marksAppear(uri(), 4);
    assert.ok(mark);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri(),
      mark.range.start,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')),
    );
    assert.ok(
      texts.some((text) => /confidence|confiance/u.test(text)),
      texts.join('\n'),
    );
  });

  it('are walked through by keyboard, around the end', async () => {
    const editor = await open(uri());
    const found = await marksAppear(uri(), 4);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const inOrder = found.toSorted((a, b) => a.range.start.compareTo(b.range.start));
    for (const { range } of [...inOrder, ...inOrder.slice(0, 1)]) {
      await run('nextMention');
      assert.ok(editor.selection.isEqual(range), 'each in turn, then the first again');
    }
    await run('previousMention');
    assert.ok(inOrder.at(-1)?.range.isEqual(editor.selection));
  });

  it('are untitled documents’ too', async () => {
    const document = await vscode.workspace.openTextDocument({ content: TEXT });
    await vscode.window.showTextDocument(document);
    await marksAppear(document.uri, 4);
  });

  it('give way to a pseudonym by quick fix, which is not marked, and come back by undo', async () => {
    await openVault();
    const editor = await open(uri());
    const found = await marksAppear(uri(), 4);
    const mark = found.find(({ range }) => editor.document.getText(range).includes('Hélène Garnier'));
    assert.ok(mark);
    const fixes = await quickFixes(uri(), mark.range);
    const all = fixes.find(({ title }) => title.includes('2'));
    assert.ok(all?.edit, fixes.map(({ title }) => title).join('; '));
    await applyAction(all);
    assert.doesNotMatch(editor.document.getText(), /Garnier/u);
    await until('marks of the rest', () => {
      const left = marks(uri()).map(({ range }) => editor.document.getText(range));
      return left.some((surface) => surface.includes('Vasseur')) && left.length < found.length;
    });
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
    await marksAppear(uri(), found.length);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
