/**
 * Which ranges of a document are natural text, by its kind. Light scanners, no parsers: they may be wrong about odd
 * corners of a language, never about where a range lies, and they read each character once.
 */
import type { Span } from '../types.ts';

type Scanner = (text: string) => Span[];

const C_LIKE =
  'javascript javascriptreact typescript typescriptreact java c cpp csharp go rust swift kotlin scala dart php groovy css scss less objective-c proto zig';
const HASH =
  'python shellscript ruby perl toml ini dockerfile makefile r powershell elixir properties dotenv julia coffeescript tcl nim terraform cmake gitignore';
const DASHES = 'sql lua haskell ada elm vhdl';
const SEMICOLON = 'clojure lisp scheme asm';
const MARKUP = 'html xml xsl svg vue svelte astro handlebars';

const SCANNERS: ReadonlyMap<string, Scanner> = new Map<string, Scanner>([
  ...each(C_LIKE, codeScanner({ line: ['//'], block: ['/*', '*/'], quotes: '"\'`' })),
  ...each(HASH, codeScanner({ line: ['#'], triple: true, quotes: '"\'' })),
  ...each(DASHES, codeScanner({ line: ['--'], block: ['/*', '*/'], quotes: '"\'' })),
  ...each(SEMICOLON, codeScanner({ line: [';'], quotes: '"' })),
  ...each(MARKUP, markupRanges),
  ...each('json jsonc json5', jsonValues),
  ...each('markdown', markdownProse),
]);

/**
 * The ranges that people wrote for people, sorted, not overlapping: comments and strings of code, values of JSON, text
 * of markup, Markdown without its code. Of any other kind of document, all of it.
 * @param languageId the editor's identifier, for instance `typescript`
 */
export function naturalRanges(text: string, languageId: string): readonly Span[] {
  const scanner = SCANNERS.get(languageId);
  return scanner === undefined ? [{ start: 0, end: text.length }] : scanner(text);
}

/** Whether documents of this kind are natural text as a whole. */
export function isPlain(languageId: string): boolean {
  return !SCANNERS.has(languageId);
}

interface CodeSyntax {
  readonly line: readonly string[];
  readonly block?: readonly [string, string];
  readonly quotes: string;
  /** Python's strings over several lines. */
  readonly triple?: boolean;
}

function codeScanner(syntax: CodeSyntax): Scanner {
  return (text) => {
    const ranges: Span[] = [];
    let index = 0;
    while (index < text.length) {
      // An escaped quote outside of a string starts none (and would make hostile input slow).
      if (text.charAt(index) === '\\') index += 2;
      else index = commentOrString(text, index, syntax, ranges) ?? index + 1;
    }
    return ranges;
  };
}

/** Adds the comment or string that starts here; gives the offset after it, undefined where none starts. */
function commentOrString(
  text: string,
  index: number,
  syntax: CodeSyntax,
  ranges: Span[],
): number | undefined {
  for (const mark of syntax.line) {
    if (text.startsWith(mark, index)) return addRange(ranges, index + mark.length, lineEnd(text, index));
  }
  const block = syntax.block;
  if (block !== undefined && text.startsWith(block[0], index)) {
    const end = text.indexOf(block[1], index + block[0].length);
    addRange(ranges, index + block[0].length, end === -1 ? text.length : end);
    return end === -1 ? text.length : end + block[1].length;
  }
  const quote = text.charAt(index);
  if (!syntax.quotes.includes(quote)) return undefined;
  if (syntax.triple === true && text.startsWith(quote.repeat(3), index)) {
    const end = text.indexOf(quote.repeat(3), index + 3);
    addRange(ranges, index + 3, end === -1 ? text.length : end);
    return end === -1 ? text.length : end + 3;
  }
  const end = stringEnd(text, index + 1, quote);
  // Without its partner it is an apostrophe, a lifetime or the like.
  return end === undefined ? index + 1 : addRange(ranges, index + 1, end) + 1;
}

/** The offset of the closing quote; only back quotes may hold line ends. */
function stringEnd(text: string, from: number, quote: string): number | undefined {
  for (let i = from; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '\\') i += 1;
    else if (char === quote) return i;
    else if (char === '\n' && quote !== '`') return undefined;
  }
  return undefined;
}

function jsonValues(text: string): Span[] {
  const ranges: Span[] = [];
  let index = text.indexOf('"');
  while (index !== -1) {
    const end = stringEnd(text, index + 1, '"') ?? lineEnd(text, index);
    if (!isKey(text, end + 1)) addRange(ranges, index + 1, end);
    index = text.indexOf('"', end + 1);
  }
  return ranges;
}

/** Whether a colon follows, after white space. */
function isKey(text: string, from: number): boolean {
  let index = from;
  while (' \t\r\n'.includes(text.charAt(index)) && index < text.length) index += 1;
  return text.charAt(index) === ':';
}

const SILENT_ELEMENT = /^<(script|style)\b/i;
const ATTRIBUTE_TEXT =
  /\b(?:alt|title|placeholder|content|value|label|aria-label|summary|href|name)\s*=\s*(["'])/gi;

function markupRanges(text: string): Span[] {
  const ranges: Span[] = [];
  let index = 0;
  while (index < text.length) {
    const open = text.indexOf('<', index);
    addRange(ranges, index, open === -1 ? text.length : open);
    if (open === -1) break;
    index = afterTag(text, open, ranges);
  }
  return ranges;
}

/** Adds the comment or the attributes of the tag at `open`; gives the offset after it. */
function afterTag(text: string, open: number, ranges: Span[]): number {
  if (text.startsWith('<!--', open)) {
    const end = indexOrEnd(text, '-->', open + 4);
    addRange(ranges, open + 4, end);
    return end + 3;
  }
  if (text.startsWith('<![CDATA[', open)) {
    const end = indexOrEnd(text, ']]>', open + 9);
    addRange(ranges, open + 9, end);
    return end + 3;
  }
  const end = indexOrEnd(text, '>', open);
  addAttributes(text.slice(open, end), open, ranges);
  const silent = SILENT_ELEMENT.exec(text.slice(open, open + 8))?.[1];
  return silent === undefined ? end + 1 : indexOrEnd(text, `</${silent}`, end);
}

function addAttributes(tag: string, offset: number, ranges: Span[]): void {
  for (const match of tag.matchAll(ATTRIBUTE_TEXT)) {
    const start = match.index + match[0].length;
    const end = tag.indexOf(match[1] ?? '"', start);
    if (end !== -1) addRange(ranges, offset + start, offset + end);
  }
}

/** Fenced blocks, inline code and the targets of links are left out. */
const MARKDOWN_CODE = /^(?: {0,3})(`{3,}|~{3,})|(?<!`)(`{1,2})(?!`)|\]\((?=[a-z]+:|[./#])/gm;

/** Longer inline code is taken for a stray mark: the search for its end must stay short. */
const MAX_INLINE_CODE = 1000;

function markdownProse(text: string): Span[] {
  const ranges: Span[] = [];
  let from = 0;
  MARKDOWN_CODE.lastIndex = 0;
  for (let match = MARKDOWN_CODE.exec(text); match !== null; match = MARKDOWN_CODE.exec(text)) {
    const end = markdownCodeEnd(text, match);
    if (end === undefined) continue;
    addRange(ranges, from, match.index);
    from = end;
    MARKDOWN_CODE.lastIndex = end;
  }
  addRange(ranges, from, text.length);
  return ranges;
}

function markdownCodeEnd(text: string, match: RegExpExecArray): number | undefined {
  const after = match.index + match[0].length;
  const [, fence, ticks] = match;
  if (fence !== undefined) {
    const close = text.indexOf(`\n${fence}`, after);
    return close === -1 ? text.length : lineEnd(text, close + 1);
  }
  const line = Math.min(lineEnd(text, after), after + MAX_INLINE_CODE);
  const close = text.slice(after, line).indexOf(ticks ?? ')');
  return close === -1 ? undefined : after + close + (ticks ?? ')').length;
}

function addRange(ranges: Span[], start: number, end: number): number {
  if (end > start) ranges.push({ start, end });
  return end;
}

function lineEnd(text: string, from: number): number {
  return indexOrEnd(text, '\n', from);
}

function indexOrEnd(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index === -1 ? text.length : index;
}

function each(names: string, scanner: Scanner): [string, Scanner][] {
  return names.split(' ').map((name) => [name, scanner]);
}
