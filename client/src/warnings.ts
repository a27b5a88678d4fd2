/** What the product cannot prevent it warns of: gently, once, with a button that helps. */
import * as vscode from 'vscode';
import { countMentionsRequest, pseudonymizeDocumentRequest } from '../../server/src/protocol.ts';
import { clientSetting } from './configuration.ts';
import { fileCount, mentionCount } from './counts.ts';
import { watchRepositories } from './git.ts';
import type { Services } from './services.ts';
import { applyAnswer } from './text-edits.ts';

/** Remembers, for a workspace, that its user has read of local history. */
const HISTORY_KEY = 'warned.history';
/** A shorter paste is typing by other means. Characters. */
const PASTED = 12;
/** Longer outputs of a notebook are looked at by their beginning. Characters. */
const OUTPUT = 20_000;

export function registerWarnings(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    warnOfEncoding(services),
    warnOfPastes(services),
    warnOfCommits(services),
    warnOfOutputs(services),
  );
}

/** A document that was opened in another encoding than its file's: before anything is replaced in it. */
function warnOfEncoding({ marks }: Services): vscode.Disposable {
  const warned = new Set<string>();
  return marks.onDidChange((uri) => {
    const key = uri.toString();
    if (marks.count(uri).notice !== 'encoding') {
      warned.delete(key);
      return;
    }
    if (warned.has(key)) return;
    warned.add(key);
    const { t } = vscode.l10n;
    const reopen = t('Reopen with Encoding');
    void vscode.window
      .showWarningMessage(
        t(
          '{0} was opened in another encoding than it is written in: some letters are lost on the screen, and saving it would spoil it. Nothing is replaced in it before it is reopened.',
          vscode.workspace.asRelativePath(uri),
        ),
        reopen,
      )
      .then(async (choice) => {
        if (choice !== reopen) return;
        await vscode.window.showTextDocument(uri);
        await vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
      });
  });
}

interface Paste {
  readonly document: vscode.TextDocument;
  readonly text: string;
  /** Set once the text is in the document. */
  readonly done?: { readonly version: number; readonly range: vscode.Range };
}

/** Text with mentions in it that was pasted, by setting. The clipboard itself is not read: pastes pass by here. */
function warnOfPastes(services: Services): vscode.Disposable {
  const { marks } = services;
  let paste: Paste | undefined;
  let provider: vscode.Disposable | undefined;
  const observer: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, _ranges, data) {
      const text = (await data.get('text/plain')?.asString()) ?? '';
      paste = text.length < PASTED ? undefined : { document, text: unixLines(text) };
      return undefined;
    },
  };
  const follow = (): void => {
    provider?.dispose();
    provider = clientSetting<boolean>('warnOnPaste', false)
      ? vscode.languages.registerDocumentPasteEditProvider({ pattern: '**' }, observer, {
          pasteMimeTypes: ['text/plain'],
          providedPasteEditKinds: [],
        })
      : undefined;
  };
  const look = (uri: vscode.Uri): void => {
    const { document, done } = paste ?? {};
    if (document?.uri.toString() !== uri.toString() || document.version !== done?.version) return;
    const count = marks.of(uri).filter((mark) => done.range.contains(mark.range)).length;
    if (count === 0) return;
    paste = undefined;
    void warnOfPaste(services, document, done.range, count);
  };
  follow();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const [change] = contentChanges;
      if (paste?.document !== document || unixLines(change?.text ?? '') !== paste.text) return;
      const start = change?.range.start ?? new vscode.Position(0, 0);
      const end = document.positionAt(document.offsetAt(start) + (change?.text.length ?? 0));
      paste = { ...paste, done: { version: document.version, range: new vscode.Range(start, end) } };
      look(document.uri);
    }),
    marks.onDidChange(look),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('nomDePlume.warnOnPaste')) follow();
    }),
    new vscode.Disposable(() => {
      provider?.dispose();
    }),
  );
}

function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

async function warnOfPaste(
  services: Services,
  document: vscode.TextDocument,
  range: vscode.Range,
  count: number,
): Promise<void> {
  const { t } = vscode.l10n;
  const replace = t('Replace Them');
  const never = t('Don’t Warn Again');
  const { version } = document;
  const choice = await vscode.window.showWarningMessage(
    t('What you pasted holds {0}.', mentionCount(count)),
    replace,
    never,
  );
  if (choice === never) await turnOff('warnOnPaste');
  if (choice !== replace || document.version !== version || !(await services.vault.ensureOpen())) return;
  const { start, end } = range;
  const uri = services.server.asUri(document.uri);
  const answer = await services.server.request(pseudonymizeDocumentRequest, {
    uri,
    version,
    ranges: [{ start, end }],
  });
  await applyAnswer(services, document.uri, answer);
}

/** Files with mentions that are staged for a commit, by setting; where a vault says that this workspace is about names. */
function warnOfCommits(services: Services): vscode.Disposable {
  const told = new Set<string>();
  return watchRepositories(async (staged) => {
    const fresh = staged.filter((uri) => !told.has(uri.toString()));
    for (const key of told) if (!staged.some((uri) => uri.toString() === key)) told.delete(key);
    if (fresh.length === 0 || !services.server.isRunning || services.vault.file() === '') return;
    if (!clientSetting<boolean>('warnOnCommit', true)) return;
    for (const uri of fresh) told.add(uri.toString());
    const uris = fresh.map((uri) => services.server.asUri(uri));
    const { files } = await services.server.request(countMentionsRequest, { uris, texts: [] });
    const [first] = files;
    if (first === undefined) return;
    const { t } = vscode.l10n;
    const show = t('Show First');
    const never = t('Don’t Warn Again');
    const mentions = files.reduce((sum, file) => sum + file.mentions, 0);
    const choice = await vscode.window.showWarningMessage(
      t('What is staged for the commit holds {0} in {1}.', mentionCount(mentions), fileCount(files.length)),
      show,
      never,
    );
    if (choice === never) await turnOff('warnOnCommit');
    if (choice !== show) return;
    await vscode.window.showTextDocument(vscode.Uri.parse(first.uri));
    await vscode.commands.executeCommand('nomDePlume.nextMention');
  });
}

/** Outputs of a notebook are not marked, and may hold what its cells hold. */
function warnOfOutputs({ server }: Services): vscode.Disposable {
  const looked = new Set<string>();
  const look = async (notebook: vscode.NotebookDocument): Promise<void> => {
    const key = notebook.uri.toString();
    const texts = textsOfOutputs(notebook);
    if (looked.has(key) || texts.length === 0 || !server.isRunning) return;
    looked.add(key);
    const { inTexts } = await server.request(countMentionsRequest, { uris: [], texts });
    if (inTexts === 0) return;
    const { t } = vscode.l10n;
    const clear = t('Clear All Outputs');
    const choice = await vscode.window.showWarningMessage(
      t(
        'The outputs of this notebook hold {0}, which are not marked. Only cells are.',
        mentionCount(inTexts),
      ),
      clear,
    );
    if (choice !== clear) return;
    await vscode.window.showNotebookDocument(notebook);
    await vscode.commands.executeCommand('notebook.clearAllCellsOutputs');
  };
  const lookQuietly = (notebook: vscode.NotebookDocument | undefined): void => {
    if (notebook !== undefined) look(notebook).catch(() => looked.delete(notebook.uri.toString()));
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveNotebookEditor((editor) => {
      lookQuietly(editor?.notebook);
    }),
    server.onDidChangeRunning((running) => {
      if (running) lookQuietly(vscode.window.activeNotebookEditor?.notebook);
    }),
    vscode.workspace.onDidCloseNotebookDocument(({ uri }) => {
      looked.delete(uri.toString());
    }),
  );
}

function textsOfOutputs(notebook: vscode.NotebookDocument): string[] {
  const decoder = new TextDecoder();
  const items = notebook.getCells().flatMap(({ outputs }) => outputs.flatMap((output) => output.items));
  return items
    .filter(({ mime }) => /^text\/|json|stdout|stderr|notebook\.error/u.test(mime))
    .map(({ data }) => decoder.decode(data).slice(0, OUTPUT))
    .filter((text) => text.trim() !== '');
}

/** After the first run of a workspace: what the editor itself still keeps of the originals. */
export async function warnOfHistory({ context }: Services): Promise<void> {
  if (context.workspaceState.get<boolean>(HISTORY_KEY) === true) return;
  await context.workspaceState.update(HISTORY_KEY, true);
  const { t } = vscode.l10n;
  const clear = t('Delete Local History');
  const settings = t('Open Settings');
  const choice = await vscode.window.showWarningMessage(
    t(
      'Copies of the originals may still lie in the editor’s local history (Timeline) and in its backups of unsaved documents. Restoring does not need them.',
    ),
    clear,
    settings,
  );
  if (choice === clear) await vscode.commands.executeCommand('workbench.action.localHistory.deleteAll');
  if (choice === settings) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'workbench.localHistory');
  }
}

async function turnOff(name: string): Promise<void> {
  const { Global } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('nomDePlume').update(name, false, Global);
}
