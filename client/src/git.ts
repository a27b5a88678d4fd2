import * as vscode from 'vscode';

/** What we use of the built-in git extension. */
interface GitApi {
  getRepository(uri: vscode.Uri): unknown;
}

interface GitExtension {
  getAPI(version: 1): GitApi;
}

/** Whether a folder lies in a repository that the editor's git knows. */
export async function isInGit(folder: vscode.Uri): Promise<boolean> {
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (git === undefined) return false;
  try {
    const api = (await git.activate()).getAPI(1);
    const repository = api.getRepository(folder);
    return repository !== null && repository !== undefined;
  } catch {
    // Git is switched off: then nothing is committed from here either.
    return false;
  }
}
