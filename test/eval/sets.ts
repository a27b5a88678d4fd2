/** The evaluation files and what each of them marks. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { EntityType } from '../../server/src/core/types.ts';

export interface EvaluationSet {
  readonly name: string;
  readonly file: string;
  readonly language: string;
  readonly scored: readonly EntityType[];
}

const NAMES: readonly EntityType[] = ['PERSON', 'LOCATION', 'ORGANIZATION'];
const IDENTIFIERS: readonly EntityType[] = ['EMAIL', 'PHONE', 'IBAN', 'IP_ADDRESS', 'URL'];
/** Numbers of all kinds have one tag, `CODE`, in these files: `score.ts` takes any number of ours for it. */
const CODES: readonly EntityType[] = ['ACCOUNT_NUMBER', 'DATE', 'AGE'];

/** Sets that mark less, or more, than the three kinds of names. */
const SCORED: Readonly<Record<string, readonly EntityType[]>> = {
  'frsemcor-per-fr': ['PERSON'],
  'presidio-synth-en': [...NAMES, ...IDENTIFIERS, ...CODES],
  'meddocan-es': [...NAMES, 'EMAIL', 'PHONE', ...CODES],
};

/** All sets under `folder`/eval, or those whose name is wanted, by name. */
export function evaluationSets(folder: string, wanted: readonly string[]): EvaluationSet[] {
  return readdirSync(path.join(folder, 'eval'))
    .filter((file) => file.endsWith('.test.gz'))
    .map((file) => file.replace(/\.test\.gz$/, ''))
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .sort()
    .map((name) => ({
      name,
      file: path.join(folder, 'eval', `${name}.test.gz`),
      language: name.slice(name.lastIndexOf('-') + 1),
      scored: SCORED[name] ?? NAMES,
    }));
}
