/**
 * Settings of the editor and of the team's `.nomdeplume.json`, decoded at the boundary. Owned by the server; the
 * command line uses the same values.
 */
import type { EntityType, Language, Sensitivity } from './core/types.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** One resource's settings, complete: every field has a value. */
export interface Settings {
  readonly enabled: boolean;
  /** Which documents are scanned without being asked for. */
  readonly scanScope: 'openFiles' | 'workspace';
  readonly types: readonly EntityType[];
  readonly severity: Readonly<Partial<Record<EntityType, Severity>>>;
  readonly sensitivity: Sensitivity;
  /** 0 to 1. */
  readonly minConfidence: number;
  /** Globs, relative to the workspace folder; empty `include` means everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly useIgnoreFiles: boolean;
  /** Larger files are named, not scanned. Bytes. */
  readonly maxFileSize: number;
  /** 0: choose by cores and memory. */
  readonly workers: number;
  /** ISO 3166-1 alpha-2, most likely first. */
  readonly countries: readonly string[];
  /** `auto`: guessed for each document. */
  readonly language: Language | 'auto';
  /** Names that are never marked, for words that identify nobody (the team's product, say). */
  readonly neverMark: readonly string[];
  /** Name of the mapping inside the vault. */
  readonly domain: string;
  /** Path of the vault; empty: in the extension's own storage. */
  readonly vaultPath: string;
}
