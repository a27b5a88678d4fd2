/** Lines of a text by offset. A line ends at LF, CRLF or a lone CR. */
export class LineMap {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line (from 0) that holds `offset`; a line end belongs to the line it ends. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset where a line starts; the text's length for lines after the last. */
  start(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  /** The offset where a line's text ends, before its line end. */
  end(line: number): number {
    let end = this.start(line + 1);
    while (end > this.start(line) && /[\r\n]/.test(this.#text.charAt(end - 1))) end -= 1;
    return end;
  }

  /** A line's text without its line end. */
  text(line: number): string {
    return this.#text.slice(this.start(line), this.end(line));
  }
}
