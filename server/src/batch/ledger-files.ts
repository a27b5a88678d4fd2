/** Files as a run's ledger entries know them: where they are, what they hold, and the way to the other version. */
import { fits } from '../core/restore/exact.ts';
import type { FileIntent, SettledIntent } from '../store/vault-service.ts';
import { editsOf, inverseOf } from './edits.ts';
import { outputOf, type Output } from './output.ts';
import { readDocument, STANDARD_INPUT, type ReadDocument } from './read-file.ts';
import { inForm } from './text-file.ts';
import type { NotLookedAt, ScanEnvironment } from './types.ts';

/** Which version of a file a run finds. */
export type FileVersion =
  | { readonly kind: 'old' | 'new'; readonly document: ReadDocument }
  | { readonly kind: 'other'; readonly document: ReadDocument }
  | { readonly kind: 'none'; readonly left: NotLookedAt };

/** Where a run's output is. */
export function outputPath(intent: FileIntent): string {
  return intent.target ?? intent.path;
}

/** Reads a file that a run meant to write. */
export async function versionOf(intent: FileIntent, env: ScanEnvironment): Promise<FileVersion> {
  const path = outputPath(intent);
  if (path === STANDARD_INPUT) return { kind: 'none', left: { path, reason: 'unreadable' } };
  const read = await readDocument(path, { ...env, settingsFor: (of) => unlimited(env.settingsFor(of)) });
  if ('left' in read) return { kind: 'none', left: read.left };
  const { digest } = read.document.file;
  const kind = digest === intent.after ? 'new' : digest === intent.before ? 'old' : 'other';
  return { kind, document: { ...read.document, file: inForm(read.document.file, intent) } };
}

/** The old version, made of the new one; undefined when the record does not lead there. */
export function oldVersion(document: ReadDocument, intent: FileIntent): Output | undefined {
  if (!fits(document.file.text, intent.spans)) return undefined;
  return leadingTo(intent.before, outputOf(document, inverseOf(intent.spans)));
}

/** The new version, made of the old one; undefined when the record does not lead there. */
export function newVersion(document: ReadDocument, intent: FileIntent): Output | undefined {
  return leadingTo(intent.after, outputOf(document, editsOf(intent.spans)));
}

/** Files that a run changed, or may have. */
export function touched(files: readonly SettledIntent[]): readonly SettledIntent[] {
  return files.filter(({ outcome }) => outcome === 'written' || outcome === 'pending');
}

function leadingTo(digest: string, output: Output | undefined): Output | undefined {
  return output?.digest === digest ? output : undefined;
}

/** What a run wrote is looked at again whatever the settings say by now. */
function unlimited<S extends { readonly maxFileSize: number }>(settings: S): S {
  return { ...settings, maxFileSize: Infinity };
}
