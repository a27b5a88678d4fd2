/**
 * Settings of the editor and of the team's `.nomdeplume.json`, decoded at the boundary. Owned by the server; the
 * command line uses the same values.
 */
import * as v from 'valibot';
import { ALL_TYPES, ENTITY_TYPES } from './core/detect/entity-types.ts';
import type { CustomPattern, EntityType, Language, Sensitivity } from './core/types.ts';
import { Patterns } from './pattern-settings.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** From which severity on a mention makes `nom-de-plume check` fail; the most severe first. */
export const FAILURE_SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies Severity[];
export type FailureSeverity = (typeof FAILURE_SEVERITIES)[number];

/** One resource's settings, complete: every field has a value. */
export interface Settings {
  readonly enabled: boolean;
  /** Which documents are scanned without being asked for. */
  readonly scanScope: 'openFiles' | 'workspace';
  readonly types: readonly EntityType[];
  readonly severity: Readonly<Partial<Record<EntityType, Severity>>>;
  /** Least severity with which a check before a commit fails; what is below is only listed. */
  readonly failOn: FailureSeverity;
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
  /** In code, names outside of comments and strings as well. */
  readonly identifiers: boolean;
  /** Names that are never marked, for words that identify nobody (the team's product, say). */
  readonly neverMark: readonly string[];
  /** What stands in columns and under keys of CSV, JSON and YAML; names compared without case. */
  readonly fields: Readonly<Record<string, EntityType | 'ignore'>>;
  /** A team's own patterns: what matches one is of type CUSTOM. */
  readonly patterns: readonly CustomPattern[];
  /** Name of the mapping inside the vault. */
  readonly domain: string;
  /** Path of the vault; empty: in the extension's own storage. */
  readonly vaultPath: string;
  /** Minutes without use after which the vault is locked; 0: never. */
  readonly lockAfter: number;
}

/** What holds where nothing is set. The manifest's defaults are compared with these by a test. */
export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  scanScope: 'openFiles',
  types: ALL_TYPES.filter((type) => ENTITY_TYPES[type].enabled),
  severity: {},
  failOn: 'warning',
  sensitivity: 'balanced',
  minConfidence: 0,
  include: [],
  exclude: ['**/node_modules/**', '**/.git/**', '**/*.lock', '**/package-lock.json', '**/pnpm-lock.yaml'],
  useIgnoreFiles: true,
  maxFileSize: 10 * 1024 * 1024,
  workers: 0,
  countries: ['FR', 'BE', 'CH', 'LU', 'CA', 'GB', 'US', 'DE', 'AT', 'ES', 'IT', 'PT', 'NL'],
  language: 'auto',
  identifiers: false,
  neverMark: [],
  fields: {},
  patterns: [],
  domain: 'default',
  vaultPath: '',
  lockAfter: 30,
};

const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly Severity[];
const SENSITIVITIES = ['careful', 'balanced', 'quiet'] as const satisfies readonly Sensitivity[];
const SCAN_SCOPES = ['openFiles', 'workspace'] as const;
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'] as const satisfies readonly Language[];

/** The values that a setting with a closed list may have, for the test that compares them with the manifest. */
export const SETTING_VALUES = {
  severity: SEVERITIES,
  failOn: FAILURE_SEVERITIES,
  sensitivity: SENSITIVITIES,
  scanScope: SCAN_SCOPES,
  language: ['auto', ...LANGUAGES] as const,
  types: ALL_TYPES,
} as const;

const globs = v.array(v.pipe(v.string(), v.minLength(1)));

/** One guard a field, so that one wrong value never costs the others. */
const FIELDS = {
  enabled: v.boolean(),
  scanScope: v.picklist(SCAN_SCOPES),
  types: v.array(v.picklist(ALL_TYPES)),
  severity: v.record(v.picklist(ALL_TYPES), v.picklist(SEVERITIES)),
  failOn: v.picklist(FAILURE_SEVERITIES),
  sensitivity: v.picklist(SENSITIVITIES),
  minConfidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  include: globs,
  exclude: globs,
  useIgnoreFiles: v.boolean(),
  maxFileSize: v.pipe(v.number(), v.integer(), v.minValue(1)),
  workers: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64)),
  countries: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))),
  language: v.picklist(['auto', ...LANGUAGES]),
  identifiers: v.boolean(),
  neverMark: v.array(v.pipe(v.string(), v.trim(), v.minLength(1))),
  fields: v.record(v.string(), v.picklist([...ALL_TYPES, 'ignore'])),
  patterns: Patterns,
  domain: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  vaultPath: v.string(),
  lockAfter: v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60)),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

export interface DecodedSettings {
  readonly settings: Settings;
  /** Names of the settings whose value was wrong and replaced by the base's; never the value. */
  readonly invalid: readonly (keyof Settings)[];
}

/**
 * Settings out of data from outside (the editor, `.nomdeplume.json`), field by field over `base`; unknown fields are
 * left aside, null and undefined mean "not set". Never throws.
 */
export function decodeSettings(raw: unknown, base: Settings = DEFAULT_SETTINGS): DecodedSettings {
  const given = v.safeParse(v.record(v.string(), v.unknown()), raw);
  if (!given.success) return { settings: base, invalid: [] };
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = { ...base };
  const invalid: (keyof Settings)[] = [];
  const take = <K extends keyof Settings>(name: K, schema: v.GenericSchema<unknown, Settings[K]>): void => {
    const value = given.output[name];
    if (value === undefined || value === null) return;
    const result = v.safeParse(schema, value);
    if (result.success) settings[name] = result.output;
    else invalid.push(name);
  };
  take('enabled', FIELDS.enabled);
  take('scanScope', FIELDS.scanScope);
  take('types', FIELDS.types);
  take('severity', FIELDS.severity);
  take('failOn', FIELDS.failOn);
  take('sensitivity', FIELDS.sensitivity);
  take('minConfidence', FIELDS.minConfidence);
  take('include', FIELDS.include);
  take('exclude', FIELDS.exclude);
  take('useIgnoreFiles', FIELDS.useIgnoreFiles);
  take('maxFileSize', FIELDS.maxFileSize);
  take('workers', FIELDS.workers);
  take('countries', FIELDS.countries);
  take('language', FIELDS.language);
  take('identifiers', FIELDS.identifiers);
  take('neverMark', FIELDS.neverMark);
  take('fields', FIELDS.fields);
  take('patterns', FIELDS.patterns);
  take('domain', FIELDS.domain);
  take('vaultPath', FIELDS.vaultPath);
  take('lockAfter', FIELDS.lockAfter);
  return { settings, invalid };
}

/** How the marks of a type are shown: what the setting says, else the table's row. */
export function severityOf(settings: Settings, type: EntityType): Severity {
  return settings.severity[type] ?? ENTITY_TYPES[type].severity;
}

/** The fields of a committed `.nomdeplume.json`: what a team may decide for everybody who opens the folder. */
export const TEAM_FIELDS = [
  'types',
  'severity',
  'failOn',
  'sensitivity',
  'minConfidence',
  'include',
  'exclude',
  'useIgnoreFiles',
  'maxFileSize',
  'countries',
  'language',
  'identifiers',
  'neverMark',
  'fields',
  'patterns',
  'domain',
] as const satisfies readonly (keyof Settings)[];

/** A team file's content over `base`; a file in the workspace never says where the vault is or how many workers run. */
export function decodeTeamFile(raw: unknown, base: Settings = DEFAULT_SETTINGS): DecodedSettings {
  const given = v.safeParse(v.record(v.string(), v.unknown()), raw);
  if (!given.success) return { settings: base, invalid: [] };
  const allowed = Object.fromEntries(TEAM_FIELDS.map((name) => [name, given.output[name]]));
  return decodeSettings(allowed, base);
}
