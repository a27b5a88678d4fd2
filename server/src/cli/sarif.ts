/**
 * Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning and editors. Places and
 * types only: no snippet, no message with text, no fingerprint of text.
 */
import { relative, sep } from 'node:path';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { CheckOutcome, Finding } from '../batch/check.ts';
import { isFailure, STANDARD_INPUT } from '../batch/read-file.ts';
import { ENTITY_TYPES } from '../core/detect/entity-types.ts';
import type { EntityType } from '../core/types.ts';
import { englishLabel } from '../type-labels.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
} as const;

/** @param base folder that the paths in the log are relative to */
export function sarif({ found, notLookedAt }: CheckOutcome, base: string, version: string): Log {
  const types = [...new Set(found.flatMap(({ findings }) => findings.map(({ type }) => type)))].sort();
  const left = notLookedAt.filter(isFailure);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Nom de Plume', semanticVersion: version, rules: types.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: found.flatMap(({ path, findings }) =>
          findings.map((finding) => result(finding, uriOf(path, base), types.indexOf(finding.type))),
        ),
        invocations: [
          {
            executionSuccessful: left.length === 0,
            toolExecutionNotifications: left.map(({ path, reason }) => ({
              level: 'error',
              descriptor: { id: `not-looked-at/${reason}` },
              message: { text: 'This file could not be looked at.' },
              locations: [{ physicalLocation: { artifactLocation: artifact(uriOf(path, base)) } }],
            })),
          },
        ],
      },
    ],
  };
}

/** The page of a type, relative to the folder of the extension. */
export function rulePage(type: EntityType): string {
  return `docs/types/${type}.md`;
}

function rule(type: EntityType): ReportingDescriptor {
  const label = englishLabel(type);
  const page = rulePage(type);
  return {
    id: type,
    name: label,
    shortDescription: { text: label },
    help: { text: `See ${page}.`, markdown: `See [${page}](${page}).` },
    defaultConfiguration: { level: LEVELS[ENTITY_TYPES[type].severity] },
    properties: { page, category: ENTITY_TYPES[type].category },
  };
}

function result(finding: Finding, uri: string, ruleIndex: number): Result {
  const { type, severity, confidence, line, column, endLine, endColumn } = finding;
  return {
    ruleId: type,
    ruleIndex,
    level: LEVELS[severity],
    rank: Math.round(confidence * 1000) / 10,
    message: { text: `${englishLabel(type)} that was not replaced.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(uri),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}

function artifact(uri: string): { uri: string; uriBaseId?: string } {
  return uri === STANDARD_INPUT ? { uri: 'stdin:' } : { uri, uriBaseId: '%SRCROOT%' };
}

/** Relative, percent-encoded, with slashes. */
function uriOf(path: string, base: string): string {
  if (path === STANDARD_INPUT) return path;
  return relative(base, path).split(sep).map(encodeURIComponent).join('/');
}
