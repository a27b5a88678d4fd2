import { readFile } from 'node:fs/promises';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { decodeFile } from '../batch/text-file.ts';
import { pathOf } from './ledger-tracker.ts';

/** What an editor shows for bytes that are no letter in the encoding it took. */
const REPLACEMENT_CHARACTER = '\ufffd';

/**
 * Whether the editor took a document for another encoding than its file is written in: it shows replacement characters
 * that the file does not hold. Saving such a document spoils the file.
 */
export async function isWronglyDecoded(document: Pick<TextDocument, 'uri' | 'getText'>): Promise<boolean> {
  if (!document.getText().includes(REPLACEMENT_CHARACTER)) return false;
  const path = pathOf(document.uri);
  if (path === undefined) return false;
  try {
    const decoded = decodeFile(path, await readFile(path));
    return !('file' in decoded) || !decoded.file.text.includes(REPLACEMENT_CHARACTER);
  } catch {
    // A file that is gone cannot be spoiled.
    return false;
  }
}
