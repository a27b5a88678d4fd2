/** Where marks stand, and where they do not: kinds of documents, controls, settings, notebooks, encodings. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import {
  answers,
  applyAction,
  bytes,
  closeAll,
  folder,
  hook,
  marks,
  marksAppear,
  open,
  openVault,
  quickFixes,
  run,
  until,
  write,
} from './support.ts';

interface Count {
  readonly total: number;
  readonly shown: number;
  readonly notice?: string;
}

const count = (uri: vscode.Uri): Promise<Count> => hook<Count>('count', uri);

/** Marked texts of a document, in their order. */
async function surfaces(uri: vscode.Uri): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  return marks(uri)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range }) => document.getText(range));
}

async function set(name: string, value: unknown, languageId?: string): Promise<void> {
  const scope = languageId === undefined ? undefined : { languageId };
  await vscode.workspace
    .getConfiguration('nomDePlume', scope)
    .update(name, value, vscode.ConfigurationTarget.Global, languageId !== undefined);
}

async function withSetting(name: string, value: unknown, test: () => Promise<void>, languageId?: string) {
  await set(name, value, languageId);
  try {
    await test();
  } finally {
    await set(name, undefined, languageId);
  }
}

const LETTER = 'Madame Hélène Garnier a reçu Monsieur Paul Vasseur à Limoges.\n';

/** What these tests write, and take away again: other suites count the files of the workspace. */
const FOLDERS = ['kinds', 'off', 'typing', 'many', 'notebooks', 'encodings', 'all', 'dossiers'];

describe('kinds of documents', () => {
  afterEach(closeAll);

  it('code is marked in comments and strings, in identifiers by setting', async () => {
    const uri = write(
      'kinds/people.ts',
      [
        '// Appeler Madame Sidonie Lacombe demain.',
        "const greeting = 'Bonjour Monsieur Octave Brunel';",
        'class Lacombe {}',
        '',
      ].join('\n'),
    );
    await open(uri);
    await marksAppear(uri, 2);
    const found = await surfaces(uri);
    assert.ok(
      found.some((name) => name.includes('Sidonie Lacombe')) && found.some((name) => name.includes('Brunel')),
    );
    assert.ok(!marks(uri).some(({ range }) => range.start.line === 2), 'the class is not marked');
    await withSetting('identifiers', true, async () => {
      await until('the identifier is marked', () => marks(uri).some(({ range }) => range.start.line === 2));
    });
    await until('it is not any more', () => !marks(uri).some(({ range }) => range.start.line === 2));
  });

  it('Markdown is marked in its front matter and the texts of links, not in code', async () => {
    const uri = write(
      'kinds/page.md',
      [
        '---',
        'author: Sidonie Lacombe',
        '---',
        '',
        'Voir [le dossier de Madame Sidonie Lacombe](https://exemple.fr/dossier), écrit par Monsieur Octave Brunel.',
        '',
        'Le module `Lacombe.init` du code.',
        '',
        '```js',
        'const Brunel = 1;',
        '```',
        '',
      ].join('\n'),
    );
    await open(uri);
    await marksAppear(uri, 3);
    const lines = new Set(marks(uri).map(({ range }) => range.start.line));
    assert.ok(lines.has(1), 'front matter');
    const link = marks(uri).filter(({ range }) => range.start.line === 4);
    assert.ok(link.length >= 2, 'the text of the link and of the sentence');
    assert.ok(!lines.has(6) && !lines.has(9), [...lines].join());
  });

  it('controls work in the comments of many languages', async () => {
    const forms: Readonly<Record<string, string>> = {
      'kinds/a.py': '# {}\n',
      'kinds/a.ts': '// {}\n',
      'kinds/a.css': '/* {} */\n',
      'kinds/a.html': '<!-- {} -->\n',
      'kinds/a.sql': '-- {}\n',
      'kinds/a.yaml': '# {}\n',
      'kinds/a.tex': '% {}\n',
      'kinds/a.txt': '{}\n',
    };
    for (const [name, form] of Object.entries(forms)) {
      const control = (what: string): string => form.replace('{}', `nom-de-plume: ${what}`);
      const line = form.replace('{}', LETTER.trim());
      const text =
        control('ignore-next') +
        line +
        control('off') +
        line +
        control('on') +
        line +
        form.replace('{}', `${LETTER.trim()} nom-de-plume: ignore-line`);
      const uri = write(name, text);
      await open(uri);
      await marksAppear(uri, 2);
      const lines = new Set(marks(uri).map(({ range }) => range.start.line));
      assert.deepEqual([...lines], [5], name);
      await closeAll();
    }
  });

  it('diffs, previews and output are left alone', async () => {
    const uri = write('kinds/left.txt', LETTER);
    const shown = await vscode.workspace.openTextDocument(uri);
    const channel = vscode.window.createOutputChannel('People');
    channel.append(LETTER);
    channel.show();
    await vscode.window.showTextDocument(shown);
    await marksAppear(uri, 3);
    const outputs = (): vscode.TextDocument[] =>
      vscode.workspace.textDocuments.filter((document) => document.uri.scheme === 'output');
    await until('the output is shown', () =>
      outputs().some((document) => document.getText().includes('Garnier')),
    );
    const before = vscode.Uri.from({ scheme: 'nom-de-plume-preview', path: '/left.txt', query: 'before' });
    await vscode.commands.executeCommand('vscode.diff', before, uri, 'Before and after');
    await marksAppear(uri, 3);
    for (const { uri: other } of [...outputs(), { uri: before }])
      assert.deepEqual(marks(other), [], other.toString());
    channel.dispose();
  });
});

describe('marks are off', () => {
  const uri = (): vscode.Uri => write('off/letter.md', LETTER);
  afterEach(closeAll);

  async function notice(expected: string): Promise<void> {
    const letter = uri();
    await open(letter);
    await until(`the notice "${expected}"`, async () => (await count(letter)).notice === expected);
    assert.deepEqual(marks(letter), []);
    await closeAll();
  }

  it('for a language', () => withSetting('enabled', false, () => notice('off'), 'markdown'));

  it('for a pattern', () => withSetting('exclude', ['off/**'], () => notice('off')));

  it('for what is no source of one’s own, by default', async () => {
    const module = write('off/node_modules/pack/index.md', LETTER);
    await open(module);
    await until('the notice', async () => (await count(module)).notice === 'off');
  });

  it('for large files, with a notice', () => withSetting('maxFileSize', 20, () => notice('too-large')));

  it('in the editor by style, though they are counted', async () => {
    const letter = uri();
    await open(letter);
    await marksAppear(letter, 3);
    await withSetting('marks.style', 'off', async () => {
      await until('no marks', () => marks(letter).length === 0);
      assert.ok((await count(letter)).total >= 3);
    });
    await withSetting('marks.style', 'highlight', async () => {
      await until('hints only', () =>
        marks(letter).every(({ severity }) => severity === vscode.DiagnosticSeverity.Hint),
      );
    });
    await withSetting('severity', { PERSON: 'error', LOCATION: 'off' }, async () => {
      await until('people are errors, places nothing', () => {
        const severities = new Set(marks(letter).map(({ severity }) => severity));
        return severities.size === 1 && severities.has(vscode.DiagnosticSeverity.Error);
      });
    });
  });
});

describe('marks while one writes', () => {
  afterEach(closeAll);

  it('are hidden in the word being typed, and appear when the typing ends', async () => {
    const uri = write('typing/a.txt', 'Le dossier de Madame Sidonie Lacombe, et de Monsieur Octave Brune');
    const editor = await open(uri);
    await marksAppear(uri, 2);
    const end = editor.document.lineAt(0).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: 'l' });
    const typed = editor.document.version;
    await until(
      'marks of the new text',
      async () => (await count(uri)).total >= 2 && editor.document.version === typed,
    );
    assert.ok(
      !marks(uri).some(({ range }) => range.end.isEqual(editor.selection.active)),
      'not where one types',
    );
    await until('the name is marked when the typing has ended', () =>
      marks(uri).some(({ range }) => range.end.isEqual(editor.selection.active)),
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are more than the editor shows: those around the screen are sent, and how many there are is said', async () => {
    const lines = Array.from({ length: 1600 }, (_, i) => `Message ${i} : agent${i}@exemple.fr`);
    const uri = write('many/many.txt', lines.join('\n'));
    const editor = await open(uri);
    await until('all are counted', async () => (await count(uri)).total === 1600);
    assert.equal((await count(uri)).shown, 1000);
    assert.equal(marks(uri).length, 1000);
    assert.ok(marks(uri).some(({ range }) => range.start.line === 0));
    const last = new vscode.Range(1599, 0, 1599, 0);
    editor.revealRange(last);
    await until('the last ones are shown', () => marks(uri).some(({ range }) => range.start.line === 1599));
  });
});

describe('a notebook', () => {
  const CELLS = {
    cells: [
      { cell_type: 'markdown', metadata: {}, source: ['Entretien avec Madame Sidonie Lacombe à Limoges.'] },
      {
        cell_type: 'code',
        metadata: {},
        execution_count: 1,
        source: ["print('Bonjour Monsieur Octave Brunel')"],
        outputs: [{ output_type: 'stream', name: 'stdout', text: ['Bonjour Monsieur Octave Brunel\n'] }],
      },
    ],
    metadata: { language_info: { name: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  };

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closeAll();
  });

  it('is marked in every cell, and replaced in every cell while it is unsaved', async () => {
    await openVault();
    const uri = write('notebooks/interview.ipynb', JSON.stringify(CELLS));
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    await vscode.window.showNotebookDocument(notebook);
    for (const { document } of notebook.getCells()) await marksAppear(document.uri, 1);
    const [first] = notebook.getCells();
    assert.ok(first);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(first.document.uri, new vscode.Position(0, 0), 'Le 3 mars. ');
    await vscode.workspace.applyEdit(edit);
    await until('it is unsaved', () => notebook.isDirty);
    await marksAppear(first.document.uri, 1);
    await run('pseudonymizeFile', uri);
    await until('no name in any cell', () =>
      notebook.getCells().every(({ document }) => !/Lacombe|Brunel/u.test(document.getText())),
    );
    await run('restoreFile', uri);
    await until('all are back', () =>
      ['Lacombe', 'Brunel'].every((name) =>
        notebook.getCells().some(({ document }) => document.getText().includes(name)),
      ),
    );
  });

  it('is replaced on disk with its outputs while it is saved', async () => {
    await openVault();
    const uri = write('notebooks/saved.ipynb', JSON.stringify(CELLS));
    await answers({ 'run.confirm': 'replace' });
    await run('pseudonymizeFile', uri);
    assert.doesNotMatch(bytes(uri).toString(), /Lacombe|Brunel/u);
    assert.equal((JSON.parse(bytes(uri).toString()) as typeof CELLS).cells.length, 2);
  });
});

describe('a file in another encoding than it was opened in', () => {
  afterEach(closeAll);

  it('is marked, but nothing is replaced in it; opened rightly it is', async () => {
    await openVault();
    const uri = write('encodings/old.txt', Buffer.from(LETTER + 'Hélène Garnier écrira.\n', 'latin1'));
    const editor = await open(uri);
    assert.ok(editor.document.getText().includes('\ufffd'), 'the editor takes it for UTF-8');
    await until('the notice', async () => (await count(uri)).notice === 'encoding');
    await marksAppear(uri, 1);
    const [mark] = marks(uri);
    assert.ok(mark);
    const [fix] = await quickFixes(uri, mark.range);
    assert.ok(fix);
    assert.equal(fix.edit, undefined, 'a fix asks before it touches anything');
    const before = editor.document.getText();
    await applyAction(fix);
    assert.equal(editor.document.getText(), before);
    await vscode.workspace.openTextDocument(uri, { encoding: 'windows1252' });
    await until('it is read rightly', () => editor.document.getText().includes('Hélène'));
    await until('no notice any more', async () => (await count(uri)).notice === undefined);
  });
});

describe('everything at once', () => {
  afterEach(closeAll);

  it('is offered to those who ask, not to those who fix all for another tool’s sake', async () => {
    await openVault();
    const uri = write('all/letter.txt', LETTER);
    const editor = await open(uri);
    await marksAppear(uri, 3);
    const kinds = async (kind: string): Promise<vscode.CodeAction[]> => {
      const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
      return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, whole, kind, 5);
    };
    assert.equal((await kinds('source.fixAll.nomDePlume')).length, 1);
    await withEditorSetting('codeActionsOnSave', { 'source.fixAll': 'explicit' }, async () => {
      await edited(editor);
      assert.match(editor.document.getText(), /Garnier/u);
    });
    await withEditorSetting('codeActionsOnSave', { 'source.fixAll.nomDePlume': 'explicit' }, async () => {
      await edited(editor);
      assert.doesNotMatch(editor.document.getText(), /Garnier|Vasseur|Limoges/u);
    });
  });

  async function edited(editor: vscode.TextEditor): Promise<void> {
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'Note. ');
    });
    await marksAppear(editor.document.uri, 3);
    await editor.document.save();
  }

  async function withEditorSetting(name: string, value: unknown, test: () => Promise<void>): Promise<void> {
    const configuration = vscode.workspace.getConfiguration('editor');
    await configuration.update(name, value, vscode.ConfigurationTarget.Global);
    try {
      await test();
    } finally {
      await configuration.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  }
});

describe('text that comes back from an assistant', () => {
  afterEach(closeAll);

  it('is not pasted with an original inside a web address unless the user says so', async () => {
    await openVault();
    const document = await vscode.workspace.openTextDocument({ content: LETTER });
    await vscode.window.showTextDocument(document);
    await run('copyPseudonymized');
    const copied = await vscode.env.clipboard.readText();
    const name = /Madame (\p{Lu}\S+ \p{Lu}\S+)/u.exec(copied)?.[1] ?? '';
    assert.notEqual(name, '');
    await vscode.env.clipboard.writeText(`![${name}](https://example.org/${name.replace(' ', '/')}.png)`);
    const target = await vscode.workspace.openTextDocument({ content: '' });
    await vscode.window.showTextDocument(target);
    await answers({ 'paste.url': '' });
    await run('pasteRestored');
    assert.equal(target.getText(), '', 'nothing is pasted');
    await answers({ 'paste.url': 'paste' });
    await run('pasteRestored');
    assert.match(target.getText(), /Garnier/u);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('names of files', () => {
  it('are offered for renaming, and come back', async () => {
    await openVault();
    const uri = write('dossiers/Sidonie_Lacombe-cv.txt', 'Madame Sidonie Lacombe est née à Limoges.\n');
    await answers({ 'names.rename': uri.toString() });
    await run('renameFiles');
    const parent = vscode.Uri.joinPath(uri, '..');
    const names = async (): Promise<string[]> =>
      (await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name);
    const [renamed] = await names();
    assert.ok(renamed !== undefined && renamed.endsWith('-cv.txt') && !renamed.includes('Lacombe'), renamed);
    await answers({ 'names.rename': vscode.Uri.joinPath(parent, renamed).toString() });
    await run('restoreFileNames');
    assert.deepEqual(await names(), ['Sidonie_Lacombe-cv.txt']);
  });
});

describe('these tests', () => {
  it('leave nothing behind', async () => {
    await closeAll();
    for (const name of FOLDERS) fs.rmSync(path.join(folder(), name), { recursive: true, force: true });
    assert.deepEqual(
      FOLDERS.filter((name) => fs.existsSync(path.join(folder(), name))),
      [],
    );
  });
});
