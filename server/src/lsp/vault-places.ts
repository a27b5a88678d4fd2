/** Which vault a document belongs to: one for the whole window, or one for each folder of it. */
import { URI } from 'vscode-uri';
import { NomDePlumeError } from '../errors.ts';
import { folderVaultsNotification, type FolderVaults } from '../protocol.ts';
import type { Feature } from './context.ts';
import { onNotification } from './messages.ts';

const ONE_FOR_ALL: FolderVaults = { vaults: [] };

export class VaultPlaces {
  readonly #current: () => string;
  #known: FolderVaults = ONE_FOR_ALL;

  /** @param current file of the vault in use */
  constructor(current: () => string) {
    this.#current = current;
  }

  set(known: FolderVaults): void {
    this.#known = known;
  }

  /** The folder whose vault is in use; undefined: it is everybody's. */
  get folder(): string | undefined {
    return this.#known.inUse;
  }

  /** Whether the vault in use is this document's. */
  holds(uri: string): boolean {
    const { inUse, vaults } = this.#known;
    return vaults.length === 0 || (inUse !== undefined && isInside(uri, inUse));
  }

  /** File of this document's own vault, open or not; empty: there is none. */
  fileFor(uri: string): string {
    if (this.holds(uri)) return this.#current();
    return this.#known.vaults.find(({ folder }) => isInside(uri, folder))?.file ?? '';
  }

  /** @throws NomDePlumeError `vault-locked` for a document whose vault is another one */
  require(uri: string): void {
    if (this.holds(uri)) return;
    throw new NomDePlumeError(
      'vault-locked',
      'This file belongs to another folder, which has a vault of its own.',
      'Open the vault of that folder.',
    );
  }
}

export const registerVaultPlaces: Feature = ({ connection, places, status }) =>
  onNotification(connection, folderVaultsNotification, (known) => {
    places.set(known);
    void status.vaultChanged();
  });

function isInside(uri: string, folder: string): boolean {
  const [inner, outer] = [URI.parse(uri), URI.parse(folder)];
  // A cell's path is that of its notebook.
  return inner.path === outer.path || inner.path.startsWith(outer.path.replace(/\/?$/u, '/'));
}
