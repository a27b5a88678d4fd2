/** What the tests inside the extension host share: files, marks, answers to dialogs. Everything waits for an event. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';

export const PASSPHRASE = 'quatre mots pour un essai';
/** Longer than anything should take on a slow machine. Milliseconds. */
const PATIENCE = 20_000;

export function folder(): string {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'the suite needs a folder');
  return first.uri.fsPath;
}

/** Writes a file of the workspace and gives its URI. */
export function write(name: string, content: string | Uint8Array): vscode.Uri {
  const file = path.join(folder(), name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  return vscode.Uri.file(file);
}

export function bytes(uri: vscode.Uri): Buffer {
  return fs.readFileSync(uri.fsPath);
}

/** Our diagnostics of a document. */
export function marks(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Nom de Plume');
}

/** Resolves once `test` holds; looked at whenever diagnostics, documents or editors change, and now and then. */
export async function until(what: string, test: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await test())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await somethingHappens();
  }
}

/** The next change of anything the editor tells of, or a short while: the disk tells nothing. */
function somethingHappens(): Promise<void> {
  return new Promise((resolve) => {
    const subscriptions = [
      vscode.languages.onDidChangeDiagnostics(done),
      vscode.workspace.onDidChangeTextDocument(done),
      vscode.workspace.onDidSaveTextDocument(done),
    ];
    const timer = setTimeout(done, 100);
    function done(): void {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
      resolve();
    }
  });
}

export async function marksAppear(uri: vscode.Uri, atLeast = 1): Promise<vscode.Diagnostic[]> {
  try {
    await until(`${atLeast} marks on ${path.basename(uri.path)}`, () => marks(uri).length >= atLeast);
  } catch (error) {
    const seen = JSON.stringify([await hook('count', uri), await hook('status')]);
    throw new Error(`${String(error)}: ${seen}`, { cause: error });
  }
  return marks(uri);
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(uri, { preview: false });
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** What the next dialogs are answered. */
export async function answers(
  prepared: Readonly<Record<string, string | (() => string) | readonly string[]>>,
): Promise<void> {
  await vscode.commands.executeCommand('nomDePlume.test.answers', prepared);
}

export async function hook<T>(name: string, argument?: unknown): Promise<T> {
  return vscode.commands.executeCommand<T>(`nomDePlume.test.${name}`, argument);
}

/** Runs one of our commands, as the palette would. */
export async function run(command: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`nomDePlume.${command}`, ...args);
}

interface Status {
  readonly vault: 'none' | 'locked' | 'open';
  readonly busy: boolean;
}

export async function status(): Promise<Status> {
  return hook<Status>('status');
}

/** A vault that is open, made if there is none. */
export async function openVault(): Promise<void> {
  await until(
    'the server is up',
    async () => (await hook<{ detector: string }>('status')).detector === 'ready',
  );
  const { vault } = await status();
  if (vault === 'open') return;
  await answers({
    'vault.newPassphrase': PASSPHRASE,
    'vault.repeatPassphrase': PASSPHRASE,
    'vault.passphrase': PASSPHRASE,
    'vault.recoveryKey': 'saved',
  });
  await run(vault === 'none' ? 'createVault' : 'openVault');
  await until('the vault is open', async () => (await status()).vault === 'open');
}

/** Quick fixes at a range, resolved. */
export async function quickFixes(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
}

/** Applies an action as the light bulb does: first the edit, then the command. */
export async function applyAction(action: vscode.CodeAction): Promise<void> {
  if (action.edit !== undefined) assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit applies');
  if (action.command !== undefined) {
    const args: unknown[] = action.command.arguments ?? [];
    await vscode.commands.executeCommand(action.command.command, ...args);
  }
}
