import { resolve } from 'node:path';
import { STANDARD_INPUT } from '../batch/read-file.ts';
import type { OutputTarget } from '../batch/types.ts';
import { NomDePlumeError } from '../errors.ts';

export interface TargetFlags {
  readonly inPlace?: true;
  readonly out?: string;
}

/** @throws NomDePlumeError `usage` unless there is exactly one; standard input needs none */
export function outputTarget(paths: readonly string[], { inPlace, out }: TargetFlags): OutputTarget {
  if (inPlace === true && out !== undefined) {
    throw new NomDePlumeError('usage', 'Both --in-place and --out were given.', 'Choose one of the two.');
  }
  if (out !== undefined) return { kind: 'copy', folder: resolve(out) };
  if (inPlace === true || paths.every((path) => path === STANDARD_INPUT)) return { kind: 'in-place' };
  throw new NomDePlumeError(
    'usage',
    'Where the result goes was not said.',
    'Give --in-place to replace the files, or --out FOLDER to write copies.',
  );
}
