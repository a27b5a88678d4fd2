import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { URI } from 'vscode-uri';

/**
 * Paths and URIs of the workspace. Runs work on real paths; the editor knows a folder by the path it was opened with,
 * which may lead through a symbolic link.
 */
export class WorkspacePaths {
  /** Real path of a folder -> the path the editor has. */
  #folders = new Map<string, string>();

  #ready: Promise<void> = Promise.resolve();

  setFolders(uris: readonly string[]): void {
    this.#ready = this.#resolve(uris);
  }

  async #resolve(uris: readonly string[]): Promise<void> {
    const paths = uris.map((uri) => URI.parse(uri)).filter((uri) => uri.scheme === 'file');
    this.#folders = new Map(
      await Promise.all(
        paths.map(async ({ fsPath }): Promise<[string, string]> => [
          await realpath(fsPath).catch(() => fsPath),
          fsPath,
        ]),
      ),
    );
  }

  /** The folders, as real paths. */
  async roots(): Promise<string[]> {
    await this.#ready;
    return [...this.#folders.keys()];
  }

  /** The URI by which the editor knows a real path. */
  uriOf(path: string): string {
    return URI.file(this.#swapped(path, [...this.#folders])).toString();
  }

  /** The real path behind the editor's URI; undefined for what is not a file. */
  pathOf(uri: string): string | undefined {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== 'file') return undefined;
    return this.#swapped(
      parsed.fsPath,
      [...this.#folders].map(([real, seen]) => [seen, real]),
    );
  }

  #swapped(path: string, pairs: readonly (readonly [string, string])[]): string {
    for (const [from, to] of pairs) {
      if (path === from) return to;
      if (path.startsWith(from + sep)) return to + path.slice(from.length);
    }
    return path;
  }
}
