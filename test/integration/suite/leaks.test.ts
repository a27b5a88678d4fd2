/**
 * Names that stand nowhere else in the world are typed, saved, found, replaced, undone and restored. Then everything on
 * this disk that the editor or we have written is searched for them: ours holds none; what VS Code keeps by itself is
 * in the places that the threat model lists, and nowhere else.
 */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import {
  answers,
  applyAction,
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

const NAMES = ['Zéphyrine Quatremaille', 'Théodule Bourdonnaye'];
/** As they may have been written down: whole, in parts, folded. */
const WORDS = ['Quatremaille', 'quatremaille', 'Bourdonnaye', 'bourdonnaye'];
const TEXT = `Madame ${NAMES[0] ?? ''} recevra Monsieur ${NAMES[1] ?? ''} à Périgueux.\n`;

/** Where VS Code itself keeps text of documents or of its boxes: docs/threat-model.md says so. */
const THE_EDITORS_OWN = [
  /\/User\/History\//u,
  /\/Backups\//u,
  /\/User\/workspaceStorage\/.*(state\.vscdb|chatSessions|chatEditingSessions)/u,
  /\/User\/globalStorage\/state\.vscdb/u,
];

describe('names in the editor', () => {
  const home = path.dirname(folder());
  let temporary: ReadonlySet<string>;
  let document: vscode.TextDocument;

  before(async () => {
    temporary = new Set(filesUnder(os.tmpdir()));
    // Messages between client and server would hold documents: whatever is set, they are not written down.
    write('.vscode/settings.json', JSON.stringify({ 'nomDePlume.trace.server': 'verbose' }));
    await openVault();
  });

  after(async () => {
    await answers({ 'restore.confirm': 'restore' });
    await run('restoreWorkspace');
    fs.rmSync(path.join(folder(), '.vscode'), { recursive: true, force: true });
    await closeAll();
  });

  it('are typed, saved, found, replaced, undone and restored', async () => {
    const uri = write('leaks/letter.txt', '\n');
    const editor = await open(uri);
    document = editor.document;
    for (const character of TEXT) await vscode.commands.executeCommand('type', { text: character });
    await document.save();
    await marksAppear(uri, 2);
    for (const { message, code, relatedInformation } of marks(uri)) {
      assertClean(JSON.stringify([message, code, relatedInformation]), 'a mark');
    }
    await vscode.commands.executeCommand('vscode.executeReferenceProvider', uri, new vscode.Position(0, 10));
    await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(0, 10));

    const [first] = marks(uri);
    assert.ok(first);
    const fixes = await quickFixes(uri, first.range);
    const replace = fixes.find(({ title }) => title.startsWith('Replace'));
    assert.ok(replace, fixes.map(({ title }) => title).join('; '));
    await applyAction(replace);
    await until('the name is replaced', () => !document.getText().includes('Quatremaille'));
    await vscode.commands.executeCommand('undo');
    await until('it is back', () => document.getText().includes('Quatremaille'));
    await document.save();

    write('leaks/other.txt', TEXT);
    await answers({ 'run.confirm': 'replace', 'restore.confirm': 'restore', 'run.undo': 'undo' });
    await run('pseudonymizeWorkspace');
    assertClean(fs.readFileSync(path.join(folder(), 'leaks/other.txt'), 'utf8'), 'an output');
    await run('restoreWorkspace');
    assert.equal(fs.readFileSync(path.join(folder(), 'leaks/other.txt'), 'utf8'), TEXT);
    await answers({ 'run.confirm': 'replace' });
    await run('pseudonymizeWorkspace');
    await run('verify');
    await run('showReport');
  });

  it('are nowhere in what is ours: vault, journal, logs, output channel, messages, temporary files, state', async () => {
    const ours = filesUnder(home).filter(
      (file) =>
        /nom-de-plume\.nom-de-plume|nomDePlume|\/logs\/|server\.log$/u.test(file) &&
        !file.startsWith(folder()),
    );
    assert.ok(
      ours.some((file) => file.endsWith('.vault')),
      'the vault is among them',
    );
    assert.ok(
      ours.some((file) => file.endsWith('.log')),
      'logs are among them',
    );
    const made = filesUnder(os.tmpdir()).filter((file) => !temporary.has(file) && !file.startsWith(home));
    for (const file of [...ours, ...made]) assertClean(read(file), file);
    assertClean(JSON.stringify(await hook('state')), "the extension's state");
  });

  it('are kept by VS Code itself only where the threat model says so', () => {
    const holding = filesUnder(home)
      .filter((file) => !file.startsWith(folder() + path.sep))
      .filter((file) => holds(read(file)));
    console.log(
      `      kept by the editor itself: ${holding.map((file) => path.relative(home, file)).join(', ')}`,
    );
    const unknown = holding.filter((file) => !THE_EDITORS_OWN.some((place) => place.test(file)));
    assert.deepEqual(unknown, []);
  });
});

function assertClean(content: string | Buffer, where: string): void {
  assert.ok(!holds(Buffer.from(content)), `a name is to be read in ${where}`);
}

/** In UTF-8, and in both kinds of UTF-16. */
function holds(bytes: Buffer): boolean {
  return WORDS.some((word) => {
    const wide = Buffer.from(word, 'utf16le');
    return bytes.includes(word) || bytes.includes(wide) || bytes.includes(Buffer.from(wide).swap16());
  });
}

function read(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch {
    // Sockets, and what went away meanwhile.
    return Buffer.alloc(0);
  }
}

function filesUnder(top: string): string[] {
  try {
    return fs
      .readdirSync(top, { withFileTypes: true })
      .flatMap((entry) =>
        entry.isDirectory()
          ? filesUnder(path.join(top, entry.name))
          : entry.isFile()
            ? [path.join(top, entry.name)]
            : [],
      );
  } catch {
    return [];
  }
}
