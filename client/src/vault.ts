import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import * as vscode from 'vscode';
import type { ThemeName } from '../../server/src/core/pseudonyms/mapping.ts';
import {
  changePassphraseRequest,
  createVaultRequest,
  findVaultRequest,
  folderVaultsNotification,
  lockVaultRequest,
  openVaultRequest,
  vaultIdleLockedNotification,
  vaultStatusRequest,
} from '../../server/src/protocol.ts';
import type { Secret, VaultStatus } from '../../server/src/store/vault-service.ts';
import { clientSetting } from './configuration.ts';
import { codeOf, explanation } from './errors.ts';
import type { Prompts, Question } from './prompts.ts';
import type { Server } from './server.ts';

/** The workspace's memory of which vault is its own. */
const VAULT_ID = 'vaultId';
/** Its path, where the user found it in a folder of their own. */
const VAULT_FILE = 'vaultFile';
/** Shorter ones are refused before the server is asked. Characters. */
const SHORTEST_PASSPHRASE = 8;
/** How long a message stays in the status bar, milliseconds. */
const STATUS_SHOWN = 5000;

/** The vault as the user meets it: made, opened and locked by dialogs. */
export class VaultAccess {
  readonly #context: vscode.ExtensionContext;
  readonly #server: Server;
  readonly #prompts: Prompts;
  /** Whose vault is in use, where each folder has its own. */
  #folder: vscode.WorkspaceFolder | undefined;
  /** Shown until the user has saved it or said no; it cannot be had again. */
  #unsavedRecoveryKey: string | undefined;

  constructor(context: vscode.ExtensionContext, server: Server, prompts: Prompts) {
    this.#context = context;
    this.#server = server;
    this.#prompts = prompts;
    context.subscriptions.push(
      server.onDidChangeRunning((running) => {
        if (running && eachItsOwn().length > 0) this.tellFolders();
      }),
      server.onNotification(vaultIdleLockedNotification, () => {
        void this.forget();
        vscode.window.setStatusBarMessage(
          vscode.l10n.t('The vault was locked, for nobody used it.'),
          STATUS_SHOWN,
        );
      }),
    );
  }

  /** Where the vault is or will be: by setting, else in the extension's own storage under its id. */
  file(): string {
    if (this.#folder !== undefined) return this.#fileOfFolder(this.#folder);
    const set = vscode.workspace.isTrusted ? clientSetting('vaultPath', '').trim() : '';
    if (set !== '') return set;
    const found = this.#context.workspaceState.get<string>(VAULT_FILE);
    if (found !== undefined && vscode.workspace.isTrusted) return found;
    const id = this.#context.workspaceState.get<string>(VAULT_ID);
    return id === undefined ? '' : this.#fileOf(id);
  }

  /** Whether there is a vault, and whether it is open; without a server there is none. */
  async state(): Promise<VaultStatus['state']> {
    if (!this.#server.isRunning) return 'none';
    return (await this.#server.request(vaultStatusRequest, {})).state;
  }

  /**
   * Makes sure that the vault is open, asking for what is needed. False: the user does not want to.
   * @param near what a command was called with: its file says which folder's vault is meant
   */
  async ensureOpen(near?: unknown): Promise<boolean> {
    if (!vscode.workspace.isTrusted) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'In a folder that you do not trust, Nom de Plume only marks. Trust the folder to use a vault.',
        ),
      );
      return false;
    }
    const turned = await this.#turnToFolder(near);
    if (turned === undefined) return false;
    const { state } = turned
      ? ({ state: this.file() === '' ? 'none' : 'locked' } as const)
      : await this.#server.request(vaultStatusRequest, {});
    if (state === 'none' && !(await this.#adoptOwn())) return this.create();
    if (state !== 'open' && !(await this.open())) return false;
    return this.#recoveryKeySaved();
  }

  /**
   * Looks for the vault that wrote this workspace: in the extension's own storage, then in a folder that the user
   * names. What is found is this workspace's vault from now on. Undefined: the user gave up.
   */
  async find(): Promise<'found' | 'none' | undefined> {
    if (await this.#adoptOwn()) return 'found';
    const folder = await this.#prompts.folder('vault.findFolder', {
      title: vscode.l10n.t('Find My Vault: the folder that may hold it'),
    });
    if (folder === undefined) return undefined;
    const [best] = await this.#server.request(findVaultRequest, {
      folders: [folder.fsPath],
      ...this.#under(),
    });
    if (best === undefined) return 'none';
    await this.#adopt(best.file);
    return 'found';
  }

  /** Takes the vault of the extension's storage that wrote files of this workspace, if there is one. */
  async #adoptOwn(): Promise<boolean> {
    const folders = [this.#storage().fsPath, ...(this.file() === '' ? [] : [dirname(this.file())])];
    const [best] = await this.#server.request(findVaultRequest, {
      folders: [...new Set(folders)],
      ...this.#under(),
    });
    if (best === undefined) return false;
    if (best.file !== this.file()) await this.#adopt(best.file);
    return true;
  }

  async #adopt(file: string): Promise<void> {
    await this.#server.request(lockVaultRequest, {});
    const isOwn = dirname(file) === this.#storage().fsPath;
    const { workspaceState } = this.#context;
    const key = keyOf(this.#folder);
    await workspaceState.update(VAULT_ID + key, isOwn ? basename(file, '.vault') : undefined);
    await workspaceState.update(VAULT_FILE + key, isOwn ? undefined : file);
  }

  /** With a vault for each folder: tells the server whose is which. */
  tellFolders(): void {
    this.#server.notify(folderVaultsNotification, {
      ...(this.#folder === undefined ? {} : { inUse: this.#server.asUri(this.#folder.uri) }),
      vaults: eachItsOwn().map((folder) => ({
        folder: this.#server.asUri(folder.uri),
        file: this.#fileOfFolder(folder),
      })),
    });
  }

  /**
   * With a vault for each folder, makes that of the file in question the one in use; the one before is locked. True: it
   * is another one now; undefined: the user did not say which.
   */
  async #turnToFolder(near: unknown): Promise<boolean | undefined> {
    const folders = eachItsOwn();
    if (folders.length === 0) {
      if (this.#folder === undefined) return false;
      this.#folder = undefined;
    } else {
      const wanted = folderNear(near) ?? (await this.#chooseFolder(folders));
      if (wanted === undefined) return undefined;
      if (wanted.uri.toString() === this.#folder?.uri.toString()) return false;
      this.#folder = wanted;
    }
    await this.#server.request(lockVaultRequest, {});
    this.tellFolders();
    return true;
  }

  async #chooseFolder(
    folders: readonly vscode.WorkspaceFolder[],
  ): Promise<vscode.WorkspaceFolder | undefined> {
    const items = folders.map(({ uri, name }) => ({ id: uri.toString(), label: name }));
    const chosen = await this.#prompts.pick('vault.folder', items, {
      title: vscode.l10n.t('Whose vault? Each folder has its own.'),
    });
    return folders.find(({ uri }) => uri.toString() === chosen);
  }

  #under(): { readonly under?: string } {
    return this.#folder === undefined ? {} : { under: this.#server.asUri(this.#folder.uri) };
  }

  #fileOfFolder(folder: vscode.WorkspaceFolder): string {
    const { workspaceState } = this.#context;
    const found = workspaceState.get<string>(VAULT_FILE + keyOf(folder));
    if (found !== undefined && vscode.workspace.isTrusted) return found;
    const id = workspaceState.get<string>(VAULT_ID + keyOf(folder));
    return id === undefined ? '' : this.#fileOf(id);
  }

  /** Forgets what the editor keeps of the vault: a passphrase, if the user said so. */
  async forget(): Promise<void> {
    await this.#context.secrets.delete(this.file());
  }

  /** A passphrase or a recovery key, for what only its owner may do. */
  async secret(title: string): Promise<Secret | undefined> {
    const typed = await this.#prompts.secret('vault.passphrase', {
      title,
      prompt: vscode.l10n.t('Passphrase, or recovery key'),
    });
    return typed === undefined ? undefined : secretsOf(typed)[0];
  }

  /** A new passphrase, typed twice. */
  async newPassphrase(question: Question, title: string, prompt: string): Promise<string | undefined> {
    const { t } = vscode.l10n;
    const passphrase = await this.#prompts.secret(question, { title, prompt, validateInput: tooShort });
    if (passphrase === undefined) return undefined;
    const repeated = await this.#prompts.secret('vault.repeatPassphrase', {
      title,
      prompt: t('Type the passphrase again.'),
      validateInput: (value) => (value === passphrase ? undefined : t('This is not the same passphrase.')),
    });
    return repeated === passphrase ? passphrase : undefined;
  }

  /** Shows a recovery key until the user has saved it or said no. */
  async showRecoveryKey(recoveryKey: string): Promise<void> {
    this.#unsavedRecoveryKey = recoveryKey;
    await this.#recoveryKeySaved();
  }

  /** Asks for a passphrase twice and makes the vault. True: it is open and its recovery key is dealt with. */
  async create(): Promise<boolean> {
    const { t } = vscode.l10n;
    const passphrase = await this.#prompts.secret('vault.newPassphrase', {
      title: t('Create Vault (1/2)'),
      prompt: t('Choose a passphrase. It encrypts the originals; nobody can recover it for you.'),
      placeHolder: t('Four words or more are easy to keep in mind'),
      validateInput: tooShort,
    });
    if (passphrase === undefined) return false;
    const repeated = await this.#prompts.secret('vault.repeatPassphrase', {
      title: t('Create Vault (2/2)'),
      prompt: t('Type the passphrase again.'),
      validateInput: (value) => (value === passphrase ? undefined : t('This is not the same passphrase.')),
    });
    if (repeated !== passphrase) return false;
    const file = this.file() === '' ? await this.#newFile() : this.file();
    const theme = clientSetting<ThemeName>('theme', 'natural');
    const { recoveryKey } = await this.#server.request(createVaultRequest, { file, passphrase, theme });
    this.#unsavedRecoveryKey = recoveryKey;
    await this.#keep(file, passphrase);
    return this.#recoveryKeySaved();
  }

  /** Asks for the passphrase until it fits or the user gives up. */
  async open(): Promise<boolean> {
    const { t } = vscode.l10n;
    const file = this.file();
    const kept = await this.#context.secrets.get(file);
    let problem: string | undefined;
    if (kept !== undefined) {
      if (await this.#tryOpen(file, { passphrase: kept })) return true;
      await this.#context.secrets.delete(file);
    }
    for (;;) {
      const typed = await this.#prompts.secret('vault.passphrase', {
        title: t('Open Vault'),
        prompt: problem ?? t('Passphrase, or recovery key'),
      });
      if (typed === undefined) return false;
      if (await this.#tryOpen(file, ...secretsOf(typed))) {
        await this.#keep(file, typed);
        return true;
      }
      problem = explanation('vault-passphrase');
    }
  }

  async lock(): Promise<void> {
    await this.#server.request(lockVaultRequest, {});
    await this.forget();
    void vscode.window.setStatusBarMessage(vscode.l10n.t('The vault is locked.'), STATUS_SHOWN);
  }

  async changePassphrase(): Promise<void> {
    const { t } = vscode.l10n;
    const current = await this.#prompts.secret('vault.passphrase', {
      title: t('Change Passphrase (1/2)'),
      prompt: t('Present passphrase, or recovery key'),
    });
    if (current === undefined) return;
    const next = await this.#prompts.secret('vault.nextPassphrase', {
      title: t('Change Passphrase (2/2)'),
      prompt: t('New passphrase'),
      validateInput: tooShort,
    });
    if (next === undefined) return;
    const [secret = { passphrase: current }] = secretsOf(current);
    await this.#server.request(changePassphraseRequest, { current: secret, next });
    await this.forget();
    void vscode.window.showInformationMessage(
      t('The passphrase is changed. The recovery key stays the same.'),
    );
  }

  /** Whether one of the secrets opened the vault. */
  async #tryOpen(file: string, ...secrets: readonly Secret[]): Promise<boolean> {
    for (const secret of secrets) {
      try {
        await this.#server.request(openVaultRequest, { file, secret });
        return true;
      } catch (error) {
        const code = codeOf(error);
        if (code === 'vault-older') return this.#acceptState(file, secret);
        if (code !== 'vault-passphrase') throw error;
      }
    }
    return false;
  }

  /** The secret fits, but nothing beside the vault says that this is its last state: the user may know. */
  async #acceptState(file: string, secret: Secret): Promise<boolean> {
    const { t } = vscode.l10n;
    const choice = await this.#prompts.choose(
      'vault.acceptState',
      t('Was it you who moved this vault, or took it from a backup?'),
      t(
        'The file beside it that remembers its last state is missing or says otherwise. If somebody put an older vault in its place, names replaced since would not come back.',
      ),
      [{ id: 'accept', title: t('It Was Me: Open It') }],
    );
    if (choice === undefined) throw new vscode.CancellationError();
    await this.#server.request(openVaultRequest, { file, secret, acceptState: true });
    return true;
  }

  /** No replacement before the recovery key is saved, or explicitly declined. */
  async #recoveryKeySaved(): Promise<boolean> {
    const { t } = vscode.l10n;
    for (;;) {
      const key = this.#unsavedRecoveryKey;
      if (key === undefined) return true;
      const choice = await this.#prompts.choose(
        'vault.recoveryKey',
        t('Your recovery key'),
        t(
          'If you forget the passphrase, only this key opens the vault. It is shown this once. Write it down or keep it in a password manager:\n\n{0}',
          key,
        ),
        [
          { id: 'saved', title: t('I Have Saved It') },
          { id: 'copy', title: t('Copy') },
          { id: 'without', title: t('Go On Without') },
        ],
      );
      if (choice === undefined) return false;
      if (choice === 'copy') await vscode.env.clipboard.writeText(key);
      else this.#unsavedRecoveryKey = undefined;
    }
  }

  async #keep(file: string, passphrase: string): Promise<void> {
    if (clientSetting<boolean>('keepPassphrase', false)) await this.#context.secrets.store(file, passphrase);
  }

  async #newFile(): Promise<string> {
    const id = randomUUID();
    const file = this.#fileOf(id);
    await vscode.workspace.fs.createDirectory(this.#storage());
    await this.#context.workspaceState.update(VAULT_ID + keyOf(this.#folder), id);
    if (this.#folder !== undefined) this.tellFolders();
    return file;
  }

  #fileOf(id: string): string {
    return vscode.Uri.joinPath(this.#storage(), `${id}.vault`).fsPath;
  }

  #storage(): vscode.Uri {
    return vscode.Uri.joinPath(this.#context.globalStorageUri, 'vaults');
  }
}

/** The folders that have a vault each; none: there is one for all. */
function eachItsOwn(): readonly vscode.WorkspaceFolder[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 && clientSetting<string>('vaultFor', 'workspace') === 'folder' ? folders : [];
}

/** What the workspace's memory adds to its keys for a folder. */
function keyOf(folder: vscode.WorkspaceFolder | undefined): string {
  return folder === undefined ? '' : ` ${folder.uri.toString()}`;
}

/** The folder of a file or mention that a command is about, else of what is being edited. */
function folderNear(near: unknown): vscode.WorkspaceFolder | undefined {
  const place = near instanceof vscode.Uri ? near : uriOfPlace(near);
  const uri = place ?? vscode.window.activeTextEditor?.document.uri;
  return uri && vscode.workspace.getWorkspaceFolder(uri);
}

function uriOfPlace(near: unknown): vscode.Uri | undefined {
  if (typeof near !== 'object' || near === null || !('uri' in near)) return undefined;
  return typeof near.uri === 'string' ? vscode.Uri.parse(near.uri) : undefined;
}

function tooShort(value: string): string | undefined {
  return value.length >= SHORTEST_PASSPHRASE
    ? undefined
    : vscode.l10n.t('At least {0} characters', SHORTEST_PASSPHRASE);
}

/** What was typed is a passphrase; if it looks like a recovery key, it is tried as that first. */
function secretsOf(typed: string): readonly Secret[] {
  const passphrase = { passphrase: typed };
  return RECOVERY_KEY.test(typed.trim()) ? [{ recoveryKey: typed.trim() }, passphrase] : [passphrase];
}

/** Nine groups of four letters and digits. */
const RECOVERY_KEY = /^(?:[0-9A-Z]{4}[\s-]*){9}$/iu;
