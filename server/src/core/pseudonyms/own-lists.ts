/**
 * A user's own lists of names, from a CSV: `kind,name,gender,country`, the last two optional. They are names to write,
 * not names of anybody in the documents: an original that stands in them is never chosen.
 */
import { foldName } from '../text/fold.ts';
import type { Gender } from './mapping.ts';

export const LIST_KINDS = ['given', 'surname', 'place', 'organization'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export interface ListEntry {
  readonly text: string;
  readonly gender: Gender;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

export type OwnLists = Readonly<Record<ListKind, readonly ListEntry[]>>;

/** What is wrong with a line; lines are counted from 1, the header included. */
export interface ListError {
  readonly line: number;
  readonly reason: 'header' | 'columns' | 'kind' | 'name' | 'gender' | 'country' | 'twice' | 'empty';
}

/** Each reason as a sentence. */
export const LIST_ERRORS: Readonly<Record<ListError['reason'], string>> = {
  header: 'the first line must name the columns: kind,name,gender,country (the last two may be missing)',
  columns: 'the line has more columns than the header',
  kind: 'the kind must be given, surname, place or organization',
  name: 'a name starts with a capital and is of letters alone; places and organizations may have several words',
  gender: 'the gender must be f, m or empty, and only given names have one',
  country: 'the country must be two capital letters (ISO 3166-1) or empty',
  twice: 'the name stands in the list before',
  empty: 'the file has no names',
};

const COLUMNS = ['kind', 'name', 'gender', 'country'] as const;
const ONE_WORD = /^\p{Lu}\p{L}+$/u;
const WORDS = /^\p{Lu}\p{L}+(?: \p{L}+)*$/u;
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['', 'unknown'],
  ['f', 'female'],
  ['female', 'female'],
  ['m', 'male'],
  ['male', 'male'],
]);

/** Reads the lists; all that is wrong is told at once. Separators: comma, semicolon or tab, as in the header. */
export function parseOwnLists(
  csv: string,
): { readonly lists: OwnLists } | { readonly errors: readonly ListError[] } {
  const lines = csv.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  const [header = ''] = lines;
  const separator = [';', '\t'].find((one) => header.includes(one)) ?? ',';
  const columns = cellsOf(header, separator).map((name) => name.toLowerCase());
  const isKnown = (name: string): boolean => COLUMNS.some((column) => column === name);
  const isHeader = columns.includes('kind') && columns.includes('name') && columns.every(isKnown);
  if (!isHeader || new Set(columns).size < columns.length) return { errors: [{ line: 1, reason: 'header' }] };
  const lists: Record<ListKind, ListEntry[]> = { given: [], surname: [], place: [], organization: [] };
  const errors: ListError[] = [];
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue;
    const cells = cellsOf(line, separator);
    const cell = (name: (typeof COLUMNS)[number]): string => cells[columns.indexOf(name)] ?? '';
    const found = cells.length <= columns.length ? entryOf(cell, seen) : 'columns';
    if (typeof found === 'string') errors.push({ line: index + 1, reason: found });
    else lists[found.kind].push(found.entry);
  }
  if (errors.length === 0 && seen.size === 0) errors.push({ line: lines.length, reason: 'empty' });
  return errors.length > 0 ? { errors } : { lists };
}

function entryOf(
  cell: (name: (typeof COLUMNS)[number]) => string,
  seen: Set<string>,
): { readonly kind: ListKind; readonly entry: ListEntry } | ListError['reason'] {
  const kind = kindOf(cell('kind').toLowerCase());
  if (kind === undefined) return 'kind';
  const text = cell('name').normalize('NFC');
  if (!(kind === 'given' || kind === 'surname' ? ONE_WORD : WORDS).test(text)) return 'name';
  const gender = GENDERS.get(cell('gender').toLowerCase());
  if (gender === undefined || (gender !== 'unknown' && kind !== 'given')) return 'gender';
  const country = cell('country');
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) return 'country';
  const id = `${kind} ${foldName(text)}`;
  if (seen.has(id)) return 'twice';
  seen.add(id);
  return { kind, entry: country === '' ? { text, gender } : { text, gender, country } };
}

function kindOf(text: string): ListKind | undefined {
  return LIST_KINDS.find((kind) => kind === (text === 'organisation' ? 'organization' : text));
}

/** Cells of a line; one in double quotes may hold the separator. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...cells, cell.trim()];
}
