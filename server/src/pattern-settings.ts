/** A team's own patterns in settings: their shape, and what is wrong with them in words. */
import * as v from 'valibot';
import { compilePattern } from './core/detect/custom-patterns.ts';
import type { CustomPattern } from './core/types.ts';
import { NomDePlumeError } from './errors.ts';

const Pattern = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  pattern: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
});
const MOST_PATTERNS = 100;

/** Patterns that all compile. */
export const Patterns: v.GenericSchema<unknown, readonly CustomPattern[]> = v.pipe(
  v.array(Pattern),
  v.maxLength(MOST_PATTERNS),
  v.check((patterns) => patterns.every((pattern) => errorOf(pattern) === undefined)),
);

/** What is wrong with the patterns in data from outside, by the first that is: the error names it. */
export function patternsError(raw: unknown): NomDePlumeError | undefined {
  const settings = v.safeParse(v.object({ patterns: v.unknown() }), raw);
  if (!settings.success || settings.output.patterns === undefined) return undefined;
  const list = v.safeParse(
    v.pipe(v.array(v.unknown()), v.maxLength(MOST_PATTERNS)),
    settings.output.patterns,
  );
  if (!list.success) return invalid(`The patterns are not a list of at most ${String(MOST_PATTERNS)}.`);
  for (const [index, entry] of list.output.entries()) {
    const pattern = v.safeParse(Pattern, entry);
    if (!pattern.success) return invalid(`Pattern ${String(index + 1)} of the list is not complete.`);
    const error = errorOf(pattern.output);
    if (error !== undefined) return error;
  }
  return undefined;
}

function invalid(message: string): NomDePlumeError {
  return new NomDePlumeError(
    'settings-invalid',
    message,
    'Each has a "name" of 1 to 60 characters and a "pattern" of 1 to 500.',
  );
}

function errorOf(pattern: CustomPattern): NomDePlumeError | undefined {
  try {
    compilePattern(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof NomDePlumeError) return error;
    throw error;
  }
}
