/**
 * Encodings of open documents, and whether they are saved. LSP says neither, so the client does: a pseudonym must not
 * bring in a character that the file cannot hold, and unsaved documents are edited in the editor, not on disk.
 */
import type { NamedDocument } from '../core/pseudonyms/assignment-types.ts';

export type CharacterSet = NamedDocument['encoding'];

/** VS Code's names of encodings that hold fewer characters than Unicode and that we write ourselves. */
const CHARACTER_SETS: Readonly<Record<string, CharacterSet>> = {
  windows1252: 'windows-1252',
  win1252: 'windows-1252',
  iso88591: 'latin1',
  iso885915: 'latin1',
  latin1: 'latin1',
  ascii: 'ascii',
};

/** What a file in this encoding can hold; an encoding we know nothing of holds ASCII at least. */
export function characterSetOf(encoding: string): CharacterSet {
  const name = encoding.toLowerCase().replace(/[-_]/gu, '');
  return name.startsWith('utf') ? 'unicode' : (CHARACTER_SETS[name] ?? 'ascii');
}

interface EditorState {
  readonly characters: CharacterSet;
  readonly dirty: boolean;
}

/** What only the editor knows of its documents. */
export class EditorStates {
  readonly #byUri = new Map<string, EditorState>();

  set(uri: string, encoding: string, dirty: boolean): void {
    this.#byUri.set(uri, { characters: characterSetOf(encoding), dirty });
  }

  /** Unicode until the client says otherwise. */
  charactersOf(uri: string): CharacterSet {
    return this.#byUri.get(uri)?.characters ?? 'unicode';
  }

  /** Whether it holds changes that are not on disk. */
  isDirty(uri: string): boolean {
    return this.#byUri.get(uri)?.dirty ?? false;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }
}
