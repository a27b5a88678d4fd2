import type { AuditRecord, RunRecord, VaultService } from '../store/vault-service.ts';

export type ReportFormat = 'md' | 'json' | 'csv';

/** What the audit and the runs show, and nothing else: codes, counts and times, no names, no verdict. */
export async function report(vault: VaultService, domain: string, format: ReportFormat): Promise<string> {
  const audit = await vault.audit();
  const runs = (await vault.runs()).filter((run) => run.domain === domain);
  const entities = countByType(await vault.entities(domain));
  if (format === 'csv') return csv(audit);
  if (format === 'json') return json(domain, entities, runs, audit);
  return markdown(domain, entities, runs, audit);
}

type Counts = readonly (readonly [string, number])[];

function countByType(entities: readonly { readonly type: string }[]): Counts {
  const counts = new Map<string, number>();
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort();
}

function json(
  domain: string,
  entities: Counts,
  runs: readonly RunRecord[],
  audit: readonly AuditRecord[],
): string {
  const content = {
    domain,
    entities: Object.fromEntries(entities),
    runs: runs.map(withoutPaths),
    audit,
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** Paths may hold names. */
function withoutPaths({ id, kind, toCopy, startedAt, endedAt, outcome, files, mentions }: RunRecord): object {
  return { id, kind, toCopy, startedAt, endedAt, outcome, files, mentions };
}

function csv(audit: readonly AuditRecord[]): string {
  const rows = audit.map(({ sequence, at, action, runId, counts }) => [
    String(sequence),
    at,
    action,
    runId ?? '',
    countsText(counts),
  ]);
  return [['sequence', 'at', 'action', 'run', 'counts'], ...rows]
    .map((row) => `${row.map(quoted).join(',')}\r\n`)
    .join('');
}

function markdown(
  domain: string,
  entities: Counts,
  runs: readonly RunRecord[],
  audit: readonly AuditRecord[],
): string {
  return [
    '# Pseudonymisation report',
    '',
    `Domain: ${domain}. Everything below is taken from the vault's records; no names are in it.`,
    '',
    '## Entities',
    '',
    ...table(
      ['Type', 'Entities'],
      entities.map(([type, count]) => [type, String(count)]),
    ),
    '',
    '## Runs',
    '',
    ...table(
      ['Started', 'Ended', 'Kind', 'Outcome', 'Files', 'Mentions'],
      runs.map((run) => [
        run.startedAt,
        run.endedAt ?? '',
        run.toCopy ? `${run.kind} (to a copy)` : run.kind,
        run.outcome,
        String(run.files),
        String(run.mentions),
      ]),
    ),
    '',
    '## Audit',
    '',
    ...table(
      ['#', 'At', 'Action', 'Counts'],
      audit.map(({ sequence, at, action, counts }) => [String(sequence), at, action, countsText(counts)]),
    ),
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return ['None.'];
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function cellText(cell: string): string {
  return cell.replace(/[|\r\n]/gu, ' ');
}

function countsText(counts: AuditRecord['counts']): string {
  return Object.entries(counts ?? {})
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function quoted(field: string): string {
  return /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
