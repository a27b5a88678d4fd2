/**
 * `npm run eval`: the shipped pipeline over every evaluation set.
 *
 *   npm run eval -- [--data DIR] [--model DIR] [--set NAME]... [--limit DOCUMENTS] [--generated FILE.jsonl]... [--errors FILE]
 *                   [--handwritten dev|held|all] [--sensitivity careful|balanced|quiet] [--json FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Table from 'cli-table3';
import { Command, Option } from 'commander';
import { DEFAULT_TYPES } from '../../server/src/core/detect/entity-types.ts';
import type { DetectorClient } from '../../server/src/ner/detector-client.ts';
import type { EntityType, Sensitivity } from '../../server/src/core/types.ts';
import { readCorpus, type GoldDocument } from './corpus.ts';
import { errorsOf, type ErrorExample } from './error-patterns.ts';
import { readGenerated } from './generated.ts';
import { handwrittenSets, PARTS, type Part } from './handwritten.ts';
import { SHIPPED_MODEL, shippedDetector } from './pipeline.ts';
import { addDocument, asTags, emptyScore, ratios, type Score } from './score.ts';
import { evaluationSets } from './sets.ts';

interface Task {
  readonly name: string;
  readonly scored: readonly EntityType[];
  readonly documents: readonly GoldDocument[];
  /** Its errors are not shown to anybody. */
  readonly held?: boolean;
}

interface Options {
  data: string;
  model: string;
  set: string[];
  limit: string;
  generated: string[];
  handwritten?: Part;
  errors?: string;
  json?: string;
  sensitivity: Sensitivity;
}

const NAMES: readonly EntityType[] = ['PERSON', 'LOCATION', 'ORGANIZATION'];

/** Types that stand for more than themselves here. */
const SHOWN: Readonly<Partial<Record<EntityType, string>>> = { ACCOUNT_NUMBER: 'numbers (CODE)' };

async function main(): Promise<void> {
  const options = parseOptions();
  const detector = shippedDetector(options.model);
  const errors: (ErrorExample & { readonly set: string })[] = [];
  const results: Record<string, object> = {};
  const table = new Table({
    head: ['set', 'type', 'precision', 'recall', 'F1', 'false /1,000 words', 'persons leaked'],
  });
  for (const task of tasks(options)) {
    const started = performance.now();
    const score = await runTask(task, detector, options.sensitivity, (found) => {
      if (task.held) return;
      errors.push(...found.map((error) => ({ set: task.name, ...error })));
    });
    addRows(table, task, score);
    results[task.name] = summary(task, score);
    const seconds = (performance.now() - started) / 1000;
    process.stderr.write(`${task.name}: ${score.words} words in ${seconds.toFixed(1)} s\n`);
  }
  await detector.dispose();
  console.log(table.toString());
  if (options.errors) writeFileSync(options.errors, errors.map((error) => JSON.stringify(error)).join('\n'));
  if (options.json) writeFileSync(options.json, JSON.stringify(results, null, 1));
}

function parseOptions(): Options {
  const collect = (value: string, all: string[]): string[] => [...all, value];
  return new Command()
    .option('--data <dir>', 'data folder', path.resolve(import.meta.dirname, '../../../shared/data'))
    .option('--model <dir>', 'folder of the model', SHIPPED_MODEL)
    .option('--set <name>', 'only this set (may be repeated)', collect, [])
    .option('--limit <documents>', 'documents a set at most', '0')
    .option('--generated <file>', 'generated documents, JSON lines (may be repeated)', collect, [])
    .addOption(new Option('--handwritten <part>', 'the documents written by hand').choices(PARTS))
    .option('--errors <file>', 'write the errors there, with their surroundings')
    .option('--json <file>', 'write the figures there')
    .option('--sensitivity <name>', 'careful, balanced or quiet', 'balanced')
    .parse()
    .opts<Options>();
}

function* tasks(options: Options): Generator<Task> {
  const limit = Number(options.limit) || Infinity;
  const wantsSets = (options.generated.length === 0 && !options.handwritten) || options.set.length > 0;
  for (const set of wantsSets ? evaluationSets(options.data, options.set) : []) {
    yield {
      name: set.name,
      scored: set.scored,
      documents: readCorpus(set.file, set.language).slice(0, limit),
    };
  }
  for (const file of options.generated) {
    yield {
      name: path.basename(file, '.jsonl'),
      scored: NAMES,
      documents: readGenerated(readFileSync(file, 'utf8')).slice(0, limit),
    };
  }
  for (const set of options.handwritten ? handwrittenSets(options.handwritten) : []) {
    yield {
      name: set.name,
      scored: NAMES,
      documents: set.documents.slice(0, limit),
      held: options.handwritten !== 'dev',
    };
  }
}

async function runTask(
  task: Task,
  detector: DetectorClient,
  sensitivity: Sensitivity,
  onErrors: (errors: ErrorExample[]) => void,
): Promise<Score> {
  const score = emptyScore();
  const found = await Promise.all(
    task.documents.map((document, i) =>
      detector.detect({
        name: `${task.name}#${i}`,
        text: document.text,
        priority: 2,
        options: {
          types: [...new Set([...DEFAULT_TYPES, ...task.scored])],
          sensitivity,
          minConfidence: 0,
          countries: ['FR', 'US', 'GB', 'DE', 'ES', 'IT', 'PT', 'NL', 'BE', 'CH'],
          languageId: document.languageId ?? 'plaintext',
          writtenByLedger: false,
        },
      }),
    ),
  );
  task.documents.forEach((document, i) => {
    const given = found[i]?.mentions ?? [];
    const mentions = task.scored.includes('ACCOUNT_NUMBER') ? asTags(given) : given;
    addDocument(score, document, mentions, task.scored);
    onErrors(errorsOf(document, mentions));
  });
  return score;
}

function addRows(table: Table.Table, task: Task, score: Score): void {
  const leak = `${percent(score.leaked / Math.max(1, score.persons))} (${score.leaked} of ${score.persons})`;
  for (const type of task.scored)
    table.push([task.name, SHOWN[type] ?? type, ...cells(score, [type]), type === 'PERSON' ? leak : '']);
  table.push([task.name, 'all', ...cells(score, task.scored), '']);
}

function cells(score: Score, types: readonly EntityType[]): string[] {
  const { precision, recall, f1 } = ratios(score, types);
  const spurious = types.reduce((sum, type) => sum + (score.spurious.get(type) ?? 0), 0);
  return [
    percent(precision),
    percent(recall),
    percent(f1),
    ((1000 * spurious) / Math.max(1, score.words)).toFixed(2),
  ];
}

function summary(task: Task, score: Score): object {
  return {
    words: score.words,
    person: ratios(score, ['PERSON']),
    all: ratios(score, task.scored),
    notLeaked: 1 - score.leaked / Math.max(1, score.persons),
    falsePersonsPerThousandWords: (1000 * (score.spurious.get('PERSON') ?? 0)) / Math.max(1, score.words),
  };
}

function percent(value: number): string {
  return (100 * value).toFixed(2);
}

await main();
