/** Tables of text (CSV, TSV): a header, then cells; quotes may hold separators and line ends (RFC 4180). */
import type { Span } from '../types.ts';

/** One cell below the header. */
export interface Cell extends Span {
  /** Which column it stands in, from 0. */
  readonly column: number;
  /** What the header says of the column; empty where it says nothing. */
  readonly label: string;
}

/** Whether documents of this kind are tables. */
export function isTable(languageId: string): boolean {
  return /csv|tsv/.test(languageId);
}

/** The cells that are not empty, with their quotes, in the text's order; none where the first line is no header. */
export function cellsOf(text: string): Cell[] {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const separator = separatorOf(header);
  if (separator === undefined) return [];
  const labels = header.split(separator).map((label) => label.replace(/^\s*"|"\s*$/g, ''));
  const cells: Cell[] = [];
  let column = 0;
  for (let index = header.length; index < text.length;) {
    const char = text.charAt(index);
    if (char === '\n' || char === '\r') {
      column = 0;
      index += 1;
    } else if (char === separator) {
      column += 1;
      index += 1;
    } else {
      const end = cellEnd(text, index, separator);
      cells.push({ column, label: labels[column] ?? '', start: index, end });
      index = end;
    }
  }
  return cells;
}

/** The value of a cell or key: without white space and quotes around, and what ends it. */
export function bareValue(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s"']/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s"',;]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function separatorOf(header: string): string | undefined {
  const counts = [';', '\t', '|', ','].map((char) => ({ char, count: header.split(char).length - 1 }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count === 0 ? undefined : best.char;
}

function cellEnd(text: string, from: number, separator: string): number {
  let index = from;
  if (text.charAt(index) === '"') {
    index += 1;
    while (index < text.length && (text.charAt(index) !== '"' || text.charAt(index + 1) === '"')) {
      index += text.charAt(index) === '"' ? 2 : 1;
    }
    index += 1;
  }
  while (index < text.length && text.charAt(index) !== separator && !/[\r\n]/.test(text.charAt(index)))
    index += 1;
  return Math.min(index, text.length);
}
