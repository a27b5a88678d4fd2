/** Files as a run's ledger entries know them: where they are, what they hold, and the way to the other version. */
import { fits } from '../core/restore/exact.ts';
import {
  ERASED_DIGEST,
  type FileIntent,
  type LedgerSpan,
  type RunRecord,
  type SettledIntent,
} from '../store/vault-service.ts';
import { editsOf, inverseOf, type Edit } from './edits.ts';
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
export function oldVersion(
  document: ReadDocument,
  kind: RunRecord['kind'],
  intent: FileIntent,
): Output | undefined {
  // Spans lie in the pseudonymised text: after a run that replaced, before one that restored.
  const edits = kind === 'pseudonymize' ? inverseOf(intent.spans) : editsOf(intent.spans);
  return leadingTo(intent.before, document, edits, kind === 'pseudonymize' ? intent.spans : undefined);
}

/** The new version, made of the old one; undefined when the record does not lead there. */
export function newVersion(
  document: ReadDocument,
  kind: RunRecord['kind'],
  intent: FileIntent,
): Output | undefined {
  const edits = kind === 'pseudonymize' ? editsOf(intent.spans) : inverseOf(intent.spans);
  return leadingTo(intent.after, document, edits, kind === 'pseudonymize' ? undefined : intent.spans);
}

/** Files that a run changed, or may have. */
export function touched(files: readonly SettledIntent[]): readonly SettledIntent[] {
  return files.filter(({ outcome }) => outcome === 'written' || outcome === 'pending');
}

function leadingTo(
  digest: string,
  document: ReadDocument,
  edits: readonly Edit[],
  spansHere: readonly LedgerSpan[] | undefined,
): Output | undefined {
  if (spansHere !== undefined && !fits(document.file.text, spansHere)) return undefined;
  const output = outputOf(document, edits);
  return digest === ERASED_DIGEST || output?.digest === digest ? output : undefined;
}

/** What a run wrote is looked at again whatever the settings say by now. */
function unlimited<S extends { readonly maxFileSize: number }>(settings: S): S {
  return { ...settings, maxFileSize: Infinity };
}
