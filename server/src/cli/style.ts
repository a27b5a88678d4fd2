/** How the pseudonyms of a mapping are made, from the command's options. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DateShift, ThemeName } from '../core/pseudonyms/mapping.ts';
import { LIST_ERRORS, parseOwnLists, type OwnLists } from '../core/pseudonyms/own-lists.ts';
import { NomDePlumeError } from '../errors.ts';
import type { MappingChange } from '../store/vault-service.ts';

export interface StyleFlags {
  readonly theme?: ThemeName;
  readonly dates?: DateShift;
  /** A CSV file. */
  readonly lists?: string;
}

/** Errors named at most; the rest is counted. */
const NAMED = 20;

/** Only what was given. @throws NomDePlumeError `usage`, with each line of the lists that is wrong */
export async function styleOf({ theme, dates, lists }: StyleFlags): Promise<MappingChange> {
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(dates === undefined ? {} : { dates }),
    ...(lists === undefined ? {} : { lists: await readLists(lists) }),
  };
}

/** The lists of a CSV file. @throws NomDePlumeError `usage`, naming lines, never what stands in them */
export async function readLists(file: string): Promise<OwnLists> {
  const path = resolve(file);
  let csv: string;
  try {
    csv = await readFile(path, 'utf8');
  } catch (cause) {
    throw new NomDePlumeError('usage', `The lists in ${path} cannot be read.`, 'Check the path.', { cause });
  }
  const parsed = parseOwnLists(csv);
  if ('lists' in parsed) return parsed.lists;
  const { errors } = parsed;
  const named = errors.slice(0, NAMED).map(({ line, reason }) => `line ${line}: ${LIST_ERRORS[reason]}`);
  const more = errors.length > NAMED ? [`and ${errors.length - NAMED} more`] : [];
  throw new NomDePlumeError(
    'usage',
    `The lists in ${path} are not as they must be: ${[...named, ...more].join('; ')}.`,
    'Correct these lines, then try again.',
  );
}
