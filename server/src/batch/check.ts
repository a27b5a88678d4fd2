/** Detects over documents to say where something is left, before they leave the user's hands. Changes nothing. */
import type { CancellationSignal } from '../cancellation.ts';
import type { EntityType, Mention } from '../core/types.ts';
import { NomDePlumeError, isCancelled } from '../errors.ts';
import { severityOf, type Settings, type Severity } from '../settings.ts';
import { forEachBounded } from './bounded.ts';
import { languageIdOf } from './language-id.ts';
import { originFinder, type FindOrigin } from './origin.ts';
import type { ReadDocument, ReadResult } from './read-file.ts';
import { detectOptions, wanted } from './scan.ts';
import type { NotLookedAt, OnProgress, ScanEnvironment } from './types.ts';
import { compare } from './walk.ts';

/** A document that is checked: of the disk, of git's index, of standard input. */
export interface CheckSource {
  /** Absolute, or `-`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly read: () => Promise<ReadResult>;
}

/** One place that identifies somebody. Lines and columns count from 1, columns in UTF-16 units. No text. */
export interface Finding {
  readonly type: EntityType;
  readonly severity: Exclude<Severity, 'off'>;
  /** 0 to 1. */
  readonly confidence: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Of the unit after the last. */
  readonly endColumn: number;
}

export interface CheckOutcome {
  /** How many were looked at. */
  readonly files: number;
  /** Sorted by path; only files with findings. */
  readonly found: readonly { readonly path: string; readonly findings: readonly Finding[] }[];
  readonly notLookedAt: readonly NotLookedAt[];
}

export interface CheckEnvironment extends Omit<ScanEnvironment, 'onFile'> {
  /** Whether a mention was decided to be nothing. */
  readonly ignores?: (path: string, text: string, mention: Mention) => boolean;
  /** The vault is open: what it wrote as a pseudonym anywhere is one here too. */
  readonly knowsPseudonyms: boolean;
}

/** Files in work at once, and bytes of them. */
const AT_ONCE = { items: 16, weight: 16 * 1024 * 1024 };

/**
 * Looks at every source; types, confidence and severities are those of its settings, `off` is not a finding.
 * @throws NomDePlumeError `cancelled`
 */
export async function check(
  sources: readonly CheckSource[],
  env: CheckEnvironment,
  onProgress: OnProgress,
  signal: CancellationSignal,
): Promise<CheckOutcome> {
  const findOrigin = await originFinder(env.vault);
  const found: { path: string; findings: readonly Finding[] }[] = [];
  const notLookedAt: NotLookedAt[] = [];
  let done = 0;
  await forEachBounded(sources, { ...AT_ONCE, weigh: ({ size }) => size }, signal, async (source) => {
    const result = await checkSource(source, env, findOrigin, signal);
    if ('left' in result) notLookedAt.push(result.left);
    else if (result.findings.length > 0) found.push({ path: source.path, findings: result.findings });
    onProgress({ phase: 'scan', done: ++done, total: sources.length });
  });
  return {
    files: sources.length - notLookedAt.length,
    found: found.sort((a, b) => compare(a.path, b.path)),
    notLookedAt: notLookedAt.sort((a, b) => compare(a.path, b.path)),
  };
}

type Checked = { readonly findings: readonly Finding[] } | { readonly left: NotLookedAt };

async function checkSource(
  source: CheckSource,
  env: CheckEnvironment,
  findOrigin: FindOrigin,
  signal: CancellationSignal,
): Promise<Checked> {
  const { path } = source;
  const settings = env.settingsFor(path);
  if (source.size > settings.maxFileSize) {
    return { left: { path, reason: 'size', code: 'file-too-large' } };
  }
  const read = await source.read();
  if ('left' in read) return read;
  try {
    return { findings: await findingsIn(read.document, settings, env, findOrigin, signal) };
  } catch (error) {
    if (isCancelled(error) || !(error instanceof NomDePlumeError)) throw error;
    return { left: { path, reason: 'detector', code: error.code } };
  }
}

async function findingsIn(
  { file }: ReadDocument,
  settings: Settings,
  env: CheckEnvironment,
  findOrigin: FindOrigin,
  signal: CancellationSignal,
): Promise<readonly Finding[]> {
  const { path, text } = file;
  const origin = await findOrigin(file);
  const options = detectOptions(settings, languageIdOf(path), env.knowsPseudonyms);
  const detected = await env.detector.detect({ name: path, text, priority: 2, options }, signal);
  const placeAt = lineFinder(text);
  return wanted(detected.mentions, text, origin, settings).flatMap((mention): Finding[] => {
    const { type, start, end, confidence } = mention;
    const severity = severityOf(settings, type);
    if (severity === 'off' || env.ignores?.(path, text, mention) === true) return [];
    const from = placeAt(start);
    const to = placeAt(end);
    return [{ type, severity, confidence, ...from, endLine: to.line, endColumn: to.column }];
  });
}

/** Line and column, both from 1, of offsets asked for in order. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  const breaks = text.matchAll(/\r\n|\r|\n/gu);
  let next = breaks.next();
  return (offset) => {
    while (next.done !== true && next.value.index + next.value[0].length <= offset) {
      line++;
      lineStart = next.value.index + next.value[0].length;
      next = breaks.next();
    }
    return { line, column: offset - lineStart + 1 };
  };
}
