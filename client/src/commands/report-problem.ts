import * as os from 'node:os';
import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import type { StatusItem } from '../status.ts';

/** Settings whose values may hold names, paths or words of the user's: only how many there are is said. */
const PRIVATE: ReadonlySet<string> = new Set([
  'neverMark',
  'fields',
  'patterns',
  'domain',
  'vaultPath',
  'include',
  'exclude',
]);

/** Versions, states and settings in a document that the user looks at before it goes anywhere. Never a text. */
export async function reportProblem({ context }: Services, status: StatusItem): Promise<void> {
  const { t } = vscode.l10n;
  const content = describe(context, status);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
  const copy = t('Copy');
  const log = t('Show Log');
  void vscode.window
    .showInformationMessage(
      t(
        'Say what happened, look through the rest, and send it to the maintainers. Nothing is sent by itself.',
      ),
      copy,
      log,
    )
    .then(async (choice) => {
      if (choice === copy) await vscode.env.clipboard.writeText(document.getText());
      if (choice === log) await vscode.commands.executeCommand('nomDePlume.showLog');
    });
}

function describe(context: vscode.ExtensionContext, { status }: StatusItem): string {
  const { t } = vscode.l10n;
  const version = versionOf(context.extension.packageJSON);
  const folders = vscode.workspace.workspaceFolders ?? [];
  const facts = [
    ['Nom de Plume', version],
    [vscode.env.appName, `${vscode.version} (${vscode.env.appHost}, ${vscode.env.language})`],
    [t('System'), `${os.platform()} ${os.arch()} ${os.release()}, Node ${process.versions.node}`],
    [t('Memory'), `${Math.round(os.totalmem() / 2 ** 20)} MiB, ${os.availableParallelism()} CPU`],
    [t('Remote'), kindOfRemote()],
    [t('Folders'), `${folders.length} (${[...new Set(folders.map(({ uri }) => uri.scheme))].join(', ')})`],
    [t('Trusted'), String(vscode.workspace.isTrusted)],
    [t('Detector'), status.detector],
    [t('Vault'), status.vault],
    [t('Last error'), status.error?.code ?? '-'],
  ];
  return [
    `# ${t('A problem with Nom de Plume')}`,
    '',
    `## ${t('What happened, and what was expected')}`,
    '',
    '…',
    '',
    `## ${t('Versions')}`,
    '',
    ...facts.map(([name = '', value = '']) => `- ${name}: ${value}`),
    '',
    `## ${t('Settings that are set')}`,
    '',
    ...settings(),
    '',
  ].join('\n');
}

function settings(): string[] {
  const configuration = vscode.workspace.getConfiguration('nomDePlume');
  const names = Object.keys(configuration).filter((name) => typeof configuration.get(name) !== 'function');
  const set = names.flatMap((name) => {
    const { globalValue, workspaceValue, workspaceFolderValue } = configuration.inspect(name) ?? {};
    if ([globalValue, workspaceValue, workspaceFolderValue].every((value) => value === undefined)) return [];
    return [
      `- ${name}: ${PRIVATE.has(name) ? sizeOf(configuration.get(name)) : JSON.stringify(configuration.get(name))}`,
    ];
  });
  return set.length === 0 ? ['-'] : set;
}

/** `ssh-remote`, `wsl` and the like; some editors give the name of the machine, which is nobody's business. */
function kindOfRemote(): string {
  const name = vscode.env.remoteName ?? '-';
  return /^[a-z-]+$/u.test(name) ? name : 'web';
}

function sizeOf(value: unknown): string {
  const { t } = vscode.l10n;
  if (Array.isArray(value)) return t('set, {0} entries', value.length);
  if (typeof value === 'object' && value !== null) return t('set, {0} entries', Object.keys(value).length);
  return t('set');
}

function versionOf(manifest: unknown): string {
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return '?';
  return String(manifest.version);
}
