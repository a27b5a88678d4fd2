import { readFile, stat } from './file-access.ts';
import { isFileError } from './file-errors.ts';
import { decodeFile, digestOf, encodeText, type TextForm } from './text-file.ts';
import type { NotLookedAt, ScanEnvironment, ScannedFile, TextFile } from './types.ts';
import { stateOf, type FileState } from './write-file.ts';

/** The path that stands for standard input and output. */
export const STANDARD_INPUT = '-';

/** A document to work on: from the disk, from an editor that holds it unsaved, or from standard input. */
export interface ReadDocument {
  readonly file: TextFile;
  /** Of the file on disk; undefined for standard input and for documents that were never saved. */
  readonly state?: FileState;
  /** Set when the text is that of an editor's unsaved document. */
  readonly openVersion?: number;
}

export type ReadResult = { readonly document: ReadDocument } | { readonly left: NotLookedAt };

type Sources = Pick<ScanEnvironment, 'openText' | 'standardInput' | 'settingsFor'>;

/** Reads and decodes one file; what stands in the way is the answer, never an error. */
export async function readDocument(path: string, sources: Sources): Promise<ReadResult> {
  if (path === STANDARD_INPUT) return decoded(path, sources.standardInput ?? new Uint8Array());
  const open = sources.openText(path);
  if (open !== undefined) return { document: await openDocument(path, open, sources) };
  return readFromDisk(path, sources);
}

/** Reads a file again; one that changed since it was scanned is not looked at. */
export async function readUnchanged(scanned: ScannedFile, sources: Sources): Promise<ReadResult> {
  const read = await readDocument(scanned.path, sources);
  if ('left' in read) return { left: { ...read.left, reason: 'changed', code: 'file-changed' } };
  const { file, openVersion } = read.document;
  if (file.digest === scanned.digest && openVersion === scanned.openVersion) return read;
  return { left: { path: scanned.path, reason: 'changed', code: 'file-changed' } };
}

/** Whether a file left out means that a run is incomplete; the others were left out on purpose. */
export function isFailure({ reason }: NotLookedAt): boolean {
  return !LEFT_ON_PURPOSE.has(reason);
}

const LEFT_ON_PURPOSE: ReadonlySet<NotLookedAt['reason']> = new Set([
  'ignored',
  'excluded',
  'link',
  'binary',
  'written-by-ledger',
]);

async function readFromDisk(path: string, sources: Sources): Promise<ReadResult> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { left: { path, reason: 'unreadable', code: 'file-unreadable' } };
    if (found.size > sources.settingsFor(path).maxFileSize) {
      return { left: { path, reason: 'size', code: 'file-too-large' } };
    }
    // The state is taken before the content: a change in between shows as a change, never as none.
    return decoded(path, await readFile(path, found.size), stateOf(found));
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { left: { path, reason: 'unreadable', code: 'file-unreadable' } };
  }
}

function decoded(path: string, bytes: Uint8Array, state?: FileState): ReadResult {
  const result = decodeFile(path, bytes);
  if ('file' in result) {
    return { document: state === undefined ? { file: result.file } : { file: result.file, state } };
  }
  const code = result.reason === 'binary' ? 'file-binary' : 'file-encoding';
  return { left: { path, reason: result.reason, code } };
}

/** An unsaved document will be saved in the encoding its file has: the digest is that of the file to come. */
async function openDocument(
  path: string,
  open: { readonly text: string; readonly version: number },
  sources: Sources,
): Promise<ReadDocument> {
  const onDisk = await readFromDisk(path, sources);
  const saved: TextForm = 'document' in onDisk ? onDisk.document.file : UTF8;
  const bytes = encodeText(open.text, saved);
  const form = bytes === undefined ? UTF8 : { encoding: saved.encoding, bom: saved.bom };
  const content = bytes ?? Buffer.from(open.text, 'utf8');
  return {
    file: { path, text: open.text, ...form, digest: digestOf(content), size: content.length },
    openVersion: open.version,
  };
}

const UTF8: TextForm = { encoding: 'utf8', bom: false };
