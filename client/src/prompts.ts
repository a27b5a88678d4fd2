import * as vscode from 'vscode';

/** Names of the questions, so that a test can answer them: dialogs of the editor cannot be clicked from inside. */
export type Question =
  | 'vault.newPassphrase'
  | 'vault.repeatPassphrase'
  | 'vault.passphrase'
  | 'vault.nextPassphrase'
  | 'vault.recoveryKey'
  | 'vault.acceptState'
  | 'vault.keep'
  | 'vault.found'
  | 'vault.folder'
  | 'vault.findFolder'
  | 'vault.exportFile'
  | 'vault.exportPassphrase'
  | 'vault.exportTable'
  | 'vault.tableFile'
  | 'vault.importFile'
  | 'vault.importPassphrase'
  | 'vault.backupFile'
  | 'vault.show'
  | 'vault.erase'
  | 'vault.eraseConfirm'
  | 'vault.destroy'
  | 'run.confirm'
  | 'run.copyFolder'
  | 'run.review'
  | 'run.undo'
  | 'run.recover'
  | 'restore.confirm'
  | 'remap.theme'
  | 'remap.dates'
  | 'mention.type'
  | 'mention.merge'
  | 'entity.search'
  | 'entity.states'
  | 'entity.order'
  | 'entity.split'
  | 'entity.goTo'
  | 'names.rename'
  | 'names.confirm'
  | 'entity.pseudonym'
  | 'paste.url'
  | 'menu';

export interface Choice<T extends string> {
  readonly id: T;
  readonly title: string;
}

/** A prepared answer; a function may change the world first, between question and answer. */
export type Answer = string | (() => string);

/** Everything that asks the user something and waits. */
export class Prompts {
  readonly #answers = new Map<string, Answer[]>();

  /** For tests: what the next questions of that name are answered. An empty string is "cancel". */
  prepare(answers: Readonly<Record<string, Answer | readonly Answer[]>>): void {
    for (const [question, answer] of Object.entries(answers)) {
      this.#answers.set(question, isList(answer) ? [...answer] : [answer]);
    }
  }

  /** A secret; what is typed is not shown. */
  async secret(question: Question, options: vscode.InputBoxOptions): Promise<string | undefined> {
    return this.text(question, { ...options, password: true });
  }

  async text(question: Question, options: vscode.InputBoxOptions): Promise<string | undefined> {
    const prepared = this.#answer(question);
    if (prepared !== undefined) return prepared === '' ? undefined : prepared;
    return vscode.window.showInputBox({ ignoreFocusOut: true, ...options });
  }

  /** A modal dialog; undefined is "Cancel", which the editor adds by itself. */
  async choose<T extends string>(
    question: Question,
    message: string,
    detail: string,
    choices: readonly Choice<T>[],
  ): Promise<T | undefined> {
    const prepared = this.#answer(question);
    if (prepared !== undefined) return choices.find(({ id }) => id === prepared)?.id;
    const items = choices.map((choice) => ({ ...choice, isCloseAffordance: false }));
    const chosen = await vscode.window.showInformationMessage(message, { modal: true, detail }, ...items);
    return chosen?.id;
  }

  /** A list to choose from. */
  async pick<T extends string>(
    question: Question,
    items: readonly (vscode.QuickPickItem & { readonly id: T })[],
    options: vscode.QuickPickOptions,
  ): Promise<T | undefined> {
    const prepared = this.#answer(question);
    if (prepared !== undefined) return items.find(({ id }) => id === prepared)?.id;
    const chosen = await vscode.window.showQuickPick(items, options);
    return chosen?.id;
  }

  /** A list to choose several from; a prepared answer names them by identifier or label, separated by commas. */
  async pickMany<T extends string>(
    question: Question,
    items: readonly (vscode.QuickPickItem & { readonly id: T })[],
    options: vscode.QuickPickOptions,
  ): Promise<readonly T[] | undefined> {
    const prepared = this.#answer(question);
    if (prepared !== undefined) {
      const wanted = prepared.split(',');
      const isWanted = (item: (typeof items)[number]): boolean =>
        prepared === '*' || wanted.includes(item.id) || wanted.includes(item.label);
      return items.filter(isWanted).map(({ id }) => id);
    }
    const chosen = await vscode.window.showQuickPick(items, { ...options, canPickMany: true });
    return chosen?.map(({ id }) => id);
  }

  /** A folder on this machine. */
  async folder(question: Question, options: vscode.OpenDialogOptions): Promise<vscode.Uri | undefined> {
    const prepared = this.#answer(question);
    if (prepared !== undefined) return prepared === '' ? undefined : vscode.Uri.file(prepared);
    const chosen = await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      canSelectMany: false,
      ...options,
    });
    return chosen?.[0];
  }

  /** A file that is there. */
  async file(question: Question, options: vscode.OpenDialogOptions): Promise<vscode.Uri | undefined> {
    const prepared = this.#answer(question);
    if (prepared !== undefined) return prepared === '' ? undefined : vscode.Uri.file(prepared);
    const chosen = await vscode.window.showOpenDialog({ canSelectMany: false, ...options });
    return chosen?.[0];
  }

  /** A file to be made. */
  async saveAs(question: Question, options: vscode.SaveDialogOptions): Promise<vscode.Uri | undefined> {
    const prepared = this.#answer(question);
    if (prepared !== undefined) return prepared === '' ? undefined : vscode.Uri.file(prepared);
    return vscode.window.showSaveDialog(options);
  }

  #answer(question: Question): string | undefined {
    const answer = this.#answers.get(question)?.shift();
    return typeof answer === 'function' ? answer() : answer;
  }
}

function isList(answer: Answer | readonly Answer[]): answer is readonly Answer[] {
  return Array.isArray(answer);
}
