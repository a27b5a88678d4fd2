import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import {
  answers,
  bytes,
  closeAll,
  folder,
  hook,
  marks,
  open,
  openVault,
  run,
  status,
  until,
  write,
} from './support.ts';

const LETTER = [
  'Objet : dossier de Madame Clémence Aubry',
  '',
  'Monsieur Bastien Rouvière a rencontré Clémence Aubry à Angoulême.',
  'Il lui écrira à clemence.aubry@exemple.fr.',
];

/** The same letter in every way a file can be written. */
const FILES: Readonly<Record<string, Buffer>> = {
  'paths/utf8.txt': Buffer.from(LETTER.join('\n') + '\n'),
  'paths/bom.txt': Buffer.from('\ufeff' + LETTER.join('\n') + '\n'),
  'paths/no-final-newline.txt': Buffer.from(LETTER.join('\n')),
  'paths/crlf.txt': Buffer.from(LETTER.join('\r\n') + '\r\n'),
  'paths/mixed.txt': Buffer.from(`${LETTER[0] ?? ''}\r\n${LETTER.slice(1).join('\n')}\r`),
  'paths/utf16le.txt': Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(LETTER.join('\r\n'), 'utf16le'),
  ]),
  'paths/utf16be.txt': Buffer.concat([
    Buffer.from([0xfe, 0xff]),
    Buffer.from(LETTER.join('\n'), 'utf16le').swap16(),
  ]),
  'paths/windows-1252.txt': Buffer.from(LETTER.join('\r\n'), 'latin1'),
};

describe('a workspace', () => {
  const uris = new Map<string, vscode.Uri>();
  const dirtyText = `${LETTER.join('\n')}\nPost-scriptum non enregistré.\n`;
  let everything: Map<string, Buffer>;
  let dirty: vscode.TextDocument;

  before(async () => {
    for (const [name, content] of Object.entries(FILES)) uris.set(name, write(name, content));
    write('paths/.gitignore', 'ignored.txt\n');
    write('paths/ignored.txt', LETTER.join('\n'));
    await openVault();
  });

  after(closeAll);

  it('is scanned by command, and closed files are marked', async () => {
    await run('scanWorkspace');
    for (const uri of uris.values()) await until(`marks on ${uri.path}`, () => marks(uri).length >= 4);
    assert.equal(marks(vscode.Uri.file(path.join(folder(), 'paths/ignored.txt'))).length, 0);
  });

  it('keeps the marks of closed files right when another program changes, renames or deletes them', async () => {
    const uri = write('outside/new.txt', 'Réunion avec Madame Sidonie Lacombe.\n');
    await within2s('a new file is marked', () => marks(uri).length === 1);
    fs.writeFileSync(uri.fsPath, 'Réunion avec personne.\n');
    await within2s('its marks go with the name', () => marks(uri).length === 0);
    fs.writeFileSync(uri.fsPath, 'Réunion avec Madame Sidonie Lacombe et Monsieur Léon Charpentier.\n');
    await within2s('they come back', () => marks(uri).length === 2);
    const renamed = vscode.Uri.file(path.join(folder(), 'outside/renamed.txt'));
    fs.renameSync(uri.fsPath, renamed.fsPath);
    await within2s('they move with the file', () => marks(uri).length === 0 && marks(renamed).length === 2);
    fs.rmSync(path.dirname(renamed.fsPath), { recursive: true });
    await within2s('they go with the file', () => marks(renamed).length === 0);
  });

  it('is pseudonymised: files on disk, an unsaved document in its editor', async () => {
    const uri = write('paths/unsaved.txt', `${LETTER.join('\n')}\n`);
    const editor = await open(uri);
    dirty = editor.document;
    await editor.edit((edit) => {
      edit.insert(dirty.lineAt(dirty.lineCount - 1).range.end, 'Post-scriptum non enregistré.\n');
    });
    assert.equal(dirty.getText(), dirtyText);
    everything = snapshot();
    await answers({ 'run.confirm': 'replace' });
    await run('pseudonymizeWorkspace');
    for (const uri of uris.values()) {
      assert.notDeepEqual(bytes(uri), everything.get(uri.fsPath), uri.path);
      assert.doesNotMatch(bytes(uri).toString('latin1'), /Aubry|Rouvi.re/u);
    }
    await until('the document is edited', () => dirty.getText() !== dirtyText);
    assert.doesNotMatch(dirty.getText(), /Aubry|Rouvière/u);
    assert.ok(dirty.isDirty);
    assert.deepEqual(bytes(dirty.uri), everything.get(dirty.uri.fsPath), 'its file is left alone');
  });

  it('is not marked where it was written, also with the vault locked', async () => {
    await until('no marks', async () => {
      const { busy } = await status();
      return (
        !busy && [...uris.values()].every((uri) => marks(uri).length === 0) && marks(dirty.uri).length === 0
      );
    });
    await run('lockVault');
    await run('scanWorkspace');
    for (const uri of uris.values()) assert.deepEqual(marks(uri), []);
    await openVault();
  });

  it('does not change when it is pseudonymised again', async () => {
    const before = snapshot();
    const text = dirty.getText();
    await answers({ 'run.confirm': 'replace' });
    await run('pseudonymizeWorkspace');
    assert.deepEqual(snapshot(), before);
    assert.equal(dirty.getText(), text);
  });

  it('comes back byte for byte, and the unsaved document text for text', async () => {
    await answers({ 'restore.confirm': 'restore' });
    await run('restoreWorkspace');
    await until('the document is restored', () => dirty.getText() === dirtyText);
    const restored = snapshot();
    for (const [file, content] of everything) assert.deepEqual(restored.get(file), content, file);
    assert.equal(restored.size, everything.size);
  });

  it('skips and keeps a file that another program changed between scan and writing', async () => {
    const changing = write('paths/utf8.txt', FILES['paths/utf8.txt'] ?? '');
    const other = 'Madame Clémence Aubry est partie.\n';
    await answers({
      'run.confirm': () => {
        fs.writeFileSync(changing.fsPath, other);
        return 'replace';
      },
      'run.undo': 'undo',
    });
    await run('pseudonymizeWorkspace');
    assert.equal(bytes(changing).toString(), other);
    await run('undoLastRun');
    for (const name of ['paths/crlf.txt', 'paths/windows-1252.txt', 'paths/utf16be.txt']) {
      const uri = uris.get(name);
      assert.ok(uri);
      assert.deepEqual(bytes(uri), FILES[name], name);
    }
  });

  it('writes to a copy and leaves the originals alone', async () => {
    const copy = `${folder()}-copy`;
    const before = snapshot();
    await answers({ 'run.confirm': 'copy', 'run.copyFolder': copy });
    await run('pseudonymizeWorkspace');
    assert.deepEqual(snapshot(), before);
    const name = 'paths/crlf.txt';
    assert.doesNotMatch(fs.readFileSync(path.join(copy, name), 'utf8'), /Aubry/u);
  });

  it('goes on when the detector host is killed while the workspace is scanned', async () => {
    const { detector } = await hook<{ detector: number | null }>('processes');
    assert.ok(detector);
    const scanned = run('scanWorkspace');
    process.kill(detector, 'SIGKILL');
    await scanned;
    const fresh = write('outside/after.txt', 'Réunion avec Madame Sidonie Lacombe.\n');
    await until('marks come again', () => marks(fresh).length === 1);
    const { detector: next } = await hook<{ detector: number | null }>('processes');
    assert.notEqual(next, detector);
  });
});

async function within2s(what: string, test: () => boolean): Promise<void> {
  const start = Date.now();
  await until(what, test);
  const taken = Date.now() - start;
  assert.ok(taken < 2000, `${what}: took ${taken} ms`);
}

function snapshot(): Map<string, Buffer> {
  const files = fs.readdirSync(folder(), { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, fs.readFileSync(file)]),
  );
}
