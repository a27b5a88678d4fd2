import * as vscode from 'vscode';

/** What we use of the built-in git extension. */
interface Change {
  readonly uri: vscode.Uri;
}

interface Repository {
  readonly state: {
    readonly indexChanges: readonly Change[];
    readonly onDidChange: vscode.Event<void>;
  };
}

interface GitApi {
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: vscode.Event<Repository>;
  getRepository(uri: vscode.Uri): unknown;
}

interface GitExtension {
  getAPI(version: 1): GitApi;
}

/** Staging file by file makes many events: the last one counts. Milliseconds. */
const GATHER = 500;

/** Whether a folder lies in a repository that the editor's git knows. */
export async function isInGit(folder: vscode.Uri): Promise<boolean> {
  const repository = (await gitApi())?.getRepository(folder);
  return repository !== null && repository !== undefined;
}

/** Calls back with the files that are staged, whenever they change, in any repository. */
export function watchRepositories(
  onStaged: (staged: readonly vscode.Uri[]) => Promise<void>,
): vscode.Disposable {
  const subscriptions: vscode.Disposable[] = [];
  let timer: NodeJS.Timeout | undefined;
  gitApi().then(
    (api) => {
      if (api === undefined) return;
      const look = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const staged = api.repositories.flatMap(({ state }) => state.indexChanges.map(({ uri }) => uri));
          // A warning that cannot be given is no reason to disturb anybody.
          onStaged(staged).catch(() => undefined);
        }, GATHER);
      };
      const follow = ({ state }: Repository): void => {
        subscriptions.push(state.onDidChange(look));
        look();
      };
      for (const repository of api.repositories) follow(repository);
      subscriptions.push(api.onDidOpenRepository(follow));
    },
    () => undefined,
  );
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    for (const subscription of subscriptions) subscription.dispose();
  });
}

/** Undefined: git is switched off or missing; then nothing is committed from here either. */
async function gitApi(): Promise<GitApi | undefined> {
  try {
    const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
    return git === undefined ? undefined : (await git.activate()).getAPI(1);
  } catch {
    return undefined;
  }
}
