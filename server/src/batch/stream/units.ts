/**
 * Cutting a text that is never in memory as a whole into units that are looked at one by one: the message of a line of
 * a log, a cell of a table, a value of JSON, a paragraph of anything else. Where a unit ends depends on the text alone
 * and not on where a chunk happened to end, so that the size of chunks changes nothing. What has no end for too long (a
 * line of 100 MB) is cut between words, each part with a look at what is around it.
 */
import { isTable } from '../../core/detect/table.ts';

/** A piece of a text that is looked at by itself. */
export interface Unit {
  /** Offsets into the text that was cut. */
  readonly start: number;
  readonly end: number;
  /** What is put around it when it is looked at: the header of its column, the key of its value, text cut off it. */
  readonly before: string;
  readonly after: string;
  /** Whether `after` is text that was cut off it, into which a mention may reach. */
  readonly goesOn: boolean;
}

export interface Cut {
  /** Sorted, not overlapping; the text between them is not looked at. */
  readonly units: readonly Unit[];
  /** How much of the text is done with. The rest comes again, with more behind it. */
  readonly used: number;
}

/** Cuts as much of a text as is certain; all of it when nothing follows. */
export interface Cutter {
  cut(text: string, isLast: boolean): Cut;
}

/** A unit may be this long. UTF-16 units. */
export const LONGEST_UNIT = 8192;
/** What a part of a longer one sees of the text around it. */
export const AROUND = 256;

export function cutterFor(languageId: string): Cutter {
  if (isTable(languageId)) return new TableCutter();
  if (/^jsonl?$|^jsonc$|^json5$/.test(languageId)) return new JsonCutter();
  return languageId === 'log' ? new LogCutter() : new ParagraphCutter();
}

/** Finds where what begins at `from` ends; undefined when it does not within `limit`. */
type FindEnd = (text: string, from: number, limit: number) => number | undefined;

/** One thing after the other, in parts where it is too long. Remembers what it is in the middle of. */
class Parts {
  readonly #findEnd: FindEnd;
  /** The end of the part before, when that was cut off. */
  #tail = '';
  #isInside = false;

  constructor(findEnd: FindEnd) {
    this.#findEnd = findEnd;
  }

  /** Whether the thing of the part before goes on. */
  isInside(): boolean {
    return this.#isInside;
  }

  /** Adds the next part; gives where it ends, undefined when more text is needed to know. */
  next(
    units: Unit[],
    text: string,
    from: number,
    isLast: boolean,
    before = '',
    after = '',
  ): number | undefined {
    const end = this.#findEnd(text, from, from + LONGEST_UNIT) ?? (isLast ? text.length : undefined);
    if (end !== undefined && end - from <= LONGEST_UNIT) {
      const around = this.#isInside ? { before: this.#tail, after: '' } : { before, after };
      if (end > from) units.push({ start: from, end, ...around, goesOn: false });
      this.#isInside = false;
      this.#tail = '';
      return end;
    }
    if (!isLast && text.length - from <= LONGEST_UNIT + AROUND) return undefined;
    const cut = softBreak(text, from, from + LONGEST_UNIT);
    const goesOn = this.#findEnd(text, cut, cut + AROUND) ?? Math.min(text.length, cut + AROUND);
    units.push({ start: from, end: cut, before: this.#tail, after: text.slice(cut, goesOn), goesOn: true });
    this.#tail = text.slice(Math.max(from, cut - AROUND), cut);
    this.#isInside = true;
    return cut;
  }
}

/** Lines, each without its time stamp: the same message at another time is the same unit. */
class LogCutter implements Cutter {
  readonly #parts = new Parts(lineEnd);

  cut(text: string, isLast: boolean): Cut {
    const units: Unit[] = [];
    let at = 0;
    while (at < text.length) {
      // A time stamp may be cut off where the text ends.
      if (!isLast && text.length - at < LONGEST_STAMP && !text.includes('\n', at)) break;
      const start = this.#parts.isInside() ? at : afterTimeStamp(text, at);
      const end = this.#parts.next(units, text, start, isLast);
      if (end === undefined) break;
      at = this.#parts.isInside() ? end : afterLineEnd(text, end);
    }
    return { units, used: at };
  }
}

const TIME_STAMP =
  /\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[ ]?[+-]\d\d:?\d\d)?|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)\]?[ \t]{0,8}/y;
const LONGEST_STAMP = 64;

function afterTimeStamp(text: string, start: number): number {
  TIME_STAMP.lastIndex = start;
  return TIME_STAMP.test(text) ? TIME_STAMP.lastIndex : start;
}

function lineEnd(text: string, from: number, limit: number): number | undefined {
  const feed = text.indexOf('\n', from);
  if (feed < 0 || feed > limit) return undefined;
  return feed > from && text.charCodeAt(feed - 1) === 0x0d ? feed - 1 : feed;
}

function afterLineEnd(text: string, end: number): number {
  const feed = text.charCodeAt(end) === 0x0d ? end + 1 : end;
  return text.charCodeAt(feed) === 0x0a ? feed + 1 : end;
}

/** Lines up to a blank one. */
class ParagraphCutter implements Cutter {
  readonly #parts = new Parts(paragraphEnd);

  cut(text: string, isLast: boolean): Cut {
    const units: Unit[] = [];
    let at = 0;
    while (at < text.length) {
      const start = this.#parts.isInside() ? at : afterBlank(text, at);
      const end = this.#parts.next(units, text, start, isLast);
      if (end === undefined) {
        at = start;
        break;
      }
      at = end;
    }
    return { units, used: at };
  }
}

const BLANK_LINE = /\r?\n[ \t]{0,64}\r?\n/g;

function paragraphEnd(text: string, from: number, limit: number): number | undefined {
  BLANK_LINE.lastIndex = from;
  const match = BLANK_LINE.exec(text.length > limit + AROUND ? text.slice(0, limit + AROUND) : text);
  if (match !== null && match.index <= limit) return match.index;
  // Text in one paragraph that is longer is cut where a line ends.
  if (text.length <= limit) return undefined;
  const feed = text.lastIndexOf('\n', limit - 1);
  return feed > from ? feed : undefined;
}

function afterBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\r\n]/.test(text.charAt(at))) at += 1;
  return at;
}

/** Cells below the header of each column. */
class TableCutter implements Cutter {
  #separator = '\n';
  #labels: readonly string[] = [];
  #column = 0;
  #isBody = false;
  #isQuoted = false;
  readonly #parts = new Parts((text, from, limit) => this.#cellEnd(text, from, limit));

  cut(text: string, isLast: boolean): Cut {
    const units: Unit[] = [];
    if (!this.#isBody) {
      const end = text.search(/[\r\n]/);
      if (end < 0 && !isLast && text.length <= LONGEST_HEADER) return { units, used: 0 };
      this.#readHeader(text.slice(0, Math.min(end < 0 ? text.length : end, LONGEST_HEADER)));
    }
    return { units, used: this.#cells(units, text, isLast) };
  }

  /** The first line itself is looked at cell by cell too: it may be no header. */
  #readHeader(header: string): void {
    this.#isBody = true;
    const counts = [';', '\t', '|', ','].map((char) => ({ char, count: header.split(char).length - 1 }));
    const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
    if (best.count === 0) return;
    this.#separator = best.char;
    const labels = header.split(best.char).map((label) => label.replace(/^\s*"|"\s*$/g, ''));
    this.#labels = header.length < LONGEST_HEADER ? labels : labels.slice(0, -1);
  }

  /** Gives where the last certain cell ends. */
  #cells(units: Unit[], text: string, isLast: boolean): number {
    let at = 0;
    let isHeader = this.#labels.length > 0 && this.#row === 0;
    while (at < text.length) {
      const char = text.charAt(at);
      if (!this.#parts.isInside() && (char === '\n' || char === '\r')) {
        this.#column = 0;
        if (char === '\n') this.#row += 1;
        isHeader = false;
        at += 1;
      } else if (!this.#parts.isInside() && char === this.#separator) {
        this.#column += 1;
        at += 1;
      } else {
        if (!this.#parts.isInside()) this.#isQuoted = char === '"';
        const label = isHeader ? '' : (this.#labels[this.#column] ?? '').slice(0, LONGEST_LABEL);
        // The cell in a table of its own: an empty column in front makes it one.
        const before = this.#separator === '\n' ? '' : `${this.#separator}${label}\n${this.#separator}`;
        const end = this.#parts.next(units, text, at, isLast, before);
        if (end === undefined) return at;
        at = end;
      }
    }
    return at;
  }

  #row = 0;

  #cellEnd(text: string, from: number, limit: number): number | undefined {
    let at = from;
    if (this.#isQuoted) {
      if (!this.#parts.isInside()) at += 1;
      for (;;) {
        at = text.indexOf('"', at);
        if (at < 0 || at > limit || at + 1 >= text.length) return undefined;
        if (text.charCodeAt(at + 1) !== QUOTE) break;
        at += 2;
      }
      at += 1;
    }
    const own = this.#separator.charCodeAt(0);
    for (; at < text.length && at <= limit; at++) {
      const unit = text.charCodeAt(at);
      if (unit === own || unit === 0x0a || unit === 0x0d) return at;
    }
    return undefined;
  }
}

/** Columns whose labels begin later have none. */
export const LONGEST_HEADER = 262_144;
const LONGEST_LABEL = 64;
const QUOTE = 0x22;

/** Strings and numbers, each with the key before it. */
class JsonCutter implements Cutter {
  #key = '';
  readonly #strings = new Parts(stringEnd);

  cut(text: string, isLast: boolean): Cut {
    const units: Unit[] = [];
    let at = 0;
    while (at < text.length) {
      const end = this.#next(units, text, at, isLast);
      if (end === undefined) break;
      at = end;
    }
    return { units, used: at };
  }

  #next(units: Unit[], text: string, from: number, isLast: boolean): number | undefined {
    if (this.#strings.isInside()) return this.#strings.next(units, text, from, isLast);
    const start = afterPunctuation(text, from);
    if (start >= text.length) return start;
    if (text.charCodeAt(start) !== QUOTE) return this.#bare(units, text, start, isLast);
    const key = keyAt(text, start, isLast);
    if (key === 'unknown') return undefined;
    if (key !== undefined) {
      this.#key = text.slice(start + 1, key.quote).slice(0, LONGEST_LABEL);
      return key.end;
    }
    // The quotes stay outside, so that a string in parts is the same text.
    const end = this.#strings.next(units, text, start + 1, isLast, `{"${this.#key}": "`, '"}');
    if (end === undefined) return undefined;
    return this.#strings.isInside() ? end : Math.min(text.length, end + 1);
  }

  #bare(units: Unit[], text: string, start: number, isLast: boolean): number | undefined {
    BARE.lastIndex = start;
    const end = Math.max(start + 1, start + (BARE.exec(text)?.[0].length ?? 0));
    if (end === text.length && !isLast) return undefined;
    units.push({ start, end, before: `{"${this.#key}": `, after: '}', goesOn: false });
    return end;
  }
}

/** A number, a word, or what is no JSON at all. */
const BARE = /[^\s"{}[\],:]{1,8192}/y;
const BETWEEN = /[\s{}[\],:]*/y;

function afterPunctuation(text: string, from: number): number {
  BETWEEN.lastIndex = from;
  BETWEEN.test(text);
  return BETWEEN.lastIndex;
}

/** Where the quote is that ends the string. */
function stringEnd(text: string, from: number, limit: number): number | undefined {
  for (let at = from; at < text.length && at <= limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at;
    if (unit === 0x5c) at += 1;
  }
  return undefined;
}

const COLON = /\s{0,8}:/y;

function keyAt(
  text: string,
  start: number,
  isLast: boolean,
): { quote: number; end: number } | 'unknown' | undefined {
  const quote = stringEnd(text, start + 1, start + 1 + LONGEST_UNIT);
  if (quote === undefined)
    return !isLast && text.length - start <= LONGEST_UNIT + AROUND ? 'unknown' : undefined;
  COLON.lastIndex = quote + 1;
  if (COLON.test(text)) return { quote, end: COLON.lastIndex };
  return !isLast && text.length - quote < 16 ? 'unknown' : undefined;
}

/** Looked at from the end, so that parts stay long. UTF-16 units. */
const SOFT_BREAK_WITHIN = 1024;

/** The last place before `to` that cuts no word; any place that cuts no character where there is none. */
function softBreak(text: string, from: number, to: number): number {
  for (let at = to; at > Math.max(from, to - SOFT_BREAK_WITHIN); at--) {
    const unit = text.charCodeAt(at - 1);
    if (unit === 0x20 || unit === 0x2c || unit === 0x3b || unit === 0x09 || unit === 0x0a) return at;
  }
  const unit = text.charCodeAt(to);
  return unit >= 0xdc00 && unit <= 0xdfff ? to - 1 : to;
}
