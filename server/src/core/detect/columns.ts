/**
 * Columns: the header of a column is the keyword of its cells. Each column whose header holds a keyword is read as the
 * lines of a form, "header: cell", by the same rules as running text.
 */
import type { Mention, Span } from '../types.ts';
import { foldLabel } from './fields.ts';
import { RuleContext } from './rules/context.ts';
import { findByRules } from './rules/index.ts';
import { mayEndKeyword } from './rules/keywords.ts';
import { bareValue, cellsOf, isTable } from './table.ts';

/** Longer cells are prose: the rules read them where they stand. */
const LONGEST_CELL = 80;
const LONGEST_HEADER = 64;
/** A paragraph's end: no number and no keyword goes over it. */
const BETWEEN = '\n\n';

interface Column {
  readonly label: string;
  readonly cells: Span[];
}

/** The identifiers that a table's headers announce; empty for documents that are no tables. */
export function findInColumns(context: RuleContext): Mention[] {
  if (!isTable(context.languageId)) return [];
  return columnsOf(context.text)
    .filter(({ label }) => label.length <= LONGEST_HEADER && label.split(' ').some(mayEndKeyword))
    .flatMap((column) => findInColumn(context, column));
}

/** The short cells with digits, by their columns. */
function columnsOf(text: string): Column[] {
  const columns = new Map<number, Column>();
  for (const { column, label, start, end } of cellsOf(text)) {
    const cell = bareValue(text, start, end);
    if (cell.end - cell.start > LONGEST_CELL || !/[0-9]/.test(text.slice(cell.start, cell.end))) continue;
    const known = columns.get(column);
    if (known === undefined) columns.set(column, { label: foldLabel(label), cells: [cell] });
    else known.cells.push(cell);
  }
  return [...columns.values()];
}

function findInColumn({ text, countries, language }: RuleContext, { label, cells }: Column): Mention[] {
  const before = `${label}: `;
  const form = cells.map(({ start, end }) => before + text.slice(start, end)).join(BETWEEN);
  const found = findByRules(new RuleContext(form, countries, 'plaintext', language));
  found.sort((a, b) => a.start - b.start);
  const mentions: Mention[] = [];
  let next = 0;
  let from = before.length;
  for (const cell of cells) {
    const to = from + cell.end - cell.start;
    for (let mention = found[next]; mention !== undefined && mention.start < to; mention = found[next]) {
      next += 1;
      if (mention.start < from || mention.end > to) continue;
      const moved = cell.start - from;
      mentions.push({ ...mention, start: mention.start + moved, end: mention.end + moved });
    }
    from = to + BETWEEN.length + before.length;
  }
  return mentions;
}
