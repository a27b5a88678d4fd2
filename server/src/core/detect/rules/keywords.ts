/** Words near a number that say what it is ("n° de sécurité sociale", "Steuer-ID"). */
import { charClass, isDigitAt, WORD } from '../../text/chars.ts';
import { foldWord } from '../../text/fold.ts';
import type { RuleContext } from './context.ts';

/** How far before a number its keyword may start. UTF-16 units. */
const REACH = 56;
/** Words that may stand between a keyword and its number. */
const FILLERS = new Set(
  `n no nr num numero number nummer nos de du des d la le l the of is est ist es e et der die das den lautet sous suivant
  ci dessous below et ou or code valide valid id i identifiant a al del di do da met is van het fr be ch lu at pt nl gb
  ie us ca card carte b c e francais francaise belge suisse luxembourgeois luxembourgeoise allemand allemande autrichien
  autrichienne canadien canadienne french belgian swiss german austrian spanish italian portuguese dutch british irish
  american canadian deutscher deutsche osterreichischer schweizer espanol espanola italiano italiana portugues portuguesa
  nederlands nederlandse`
    .trim()
    .split(/\s+/),
);
const MAX_FILLERS = 5;

/** Between the words of a keyword: "carte d'identité", "Steuer-ID", "numéro de sécurité sociale". */
const JOINT = '[^a-z0-9]{0,3}(?:(?:d[eu]?|des|l[ae]?|del|della|d[aio]|of|van|the)[^a-z0-9]{1,3}){0,2}';

/** Keywords of one type, ready to be compared. */
export interface Keywords {
  /** Last words of the keywords: most numbers are done with by one look-up. */
  readonly lastWords: ReadonlySet<string>;
  readonly expression: RegExp;
}

const NO_WORDS: readonly WordBefore[] = [];
/** Last words of all keywords of all rules: a number behind any other word has no keyword. */
const ALL_LAST_WORDS = new Set<string>();

/** Compiles keywords separated by `|` or line ends. Folded; whole words; hyphens, stops and spaces are alike. */
export function compileKeywords(keywords: string): Keywords {
  const words = keywords
    .split(/\s*[|\n]\s*/)
    .map((keyword) =>
      foldWord(keyword)
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== ''),
    )
    .filter((parts) => parts.length > 0);
  const sources = words.map((parts) => parts.join(JOINT));
  const lastWords = new Set(words.map((parts) => parts[parts.length - 1] ?? ''));
  for (const word of lastWords) ALL_LAST_WORDS.add(word);
  return {
    lastWords,
    expression: new RegExp(`(?:^|[^a-z0-9])(?:${sources.join('|')})$`),
  };
}

/** Whether one of the keywords stands before an offset: nothing but fillers and punctuation between. */
export function hasKeywordBefore(context: RuleContext, offset: number, keywords: Keywords): boolean {
  return wordsBefore(context, offset).some(
    ({ word, before }) => keywords.lastWords.has(word) && keywords.expression.test(before),
  );
}

/** Whether a folded word ends a keyword of any rule. */
export function mayEndKeyword(word: string): boolean {
  return ALL_LAST_WORDS.has(word);
}

export interface WordBefore {
  readonly word: string;
  /** The folded text up to and with the word. */
  readonly before: string;
}

/**
 * The words that may end a keyword of the number at `offset`, nearest first: the word before it and, while those are
 * fillers, the words before that. Remembered for the last offset asked for.
 */
export function wordsBefore(context: RuleContext, offset: number): readonly WordBefore[] {
  if (context.wordsBeforeOffset === offset) return context.wordsBeforeCache;
  const words = findWordsBefore(context, offset);
  context.wordsBeforeOffset = offset;
  context.wordsBeforeCache = words;
  return words;
}

function findWordsBefore(context: RuleContext, offset: number): readonly WordBefore[] {
  const nearest = nearestWord(context.text, offset);
  if (nearest === undefined || !(FILLERS.has(nearest) || ALL_LAST_WORDS.has(nearest))) return NO_WORDS;
  let before = foldWord(context.text.slice(Math.max(0, offset - REACH), offset));
  const words: WordBefore[] = [];
  let others = 0;
  for (let i = 0; i <= MAX_FILLERS; i += 1) {
    const end = lastLetterEnd(before);
    if (end === 0) break;
    const start = letterRunStart(before, end);
    const word = before.slice(start, end);
    words.push({ word, before: before.slice(0, end) });
    // A paragraph's end, or another number, ends the reach of a keyword.
    if (/[0-9]|\n\s*\n/.test(before.slice(end))) break;
    // One other word may stand behind fillers: "RCS de Brest sous le numéro".
    if (!FILLERS.has(word) && (i < 2 || others++ > 0)) break;
    before = before.slice(0, start);
  }
  return words;
}

/** Where the last run of letters ends; 0 where there is none. */
function lastLetterEnd(text: string): number {
  let end = text.length;
  while (end > 0 && !isLetterAt(text, end - 1)) end -= 1;
  return end;
}

function letterRunStart(text: string, end: number): number {
  let start = end - 1;
  while (start > 0 && isLetterAt(text, start - 1)) start -= 1;
  return start;
}

function isLetterAt(text: string, index: number): boolean {
  return charClass(text, index) === WORD && !isDigitAt(text, index);
}

/** The word before an offset, folded; undefined where a digit comes first (in tables), or nothing near. */
function nearestWord(text: string, offset: number): string | undefined {
  let end = offset;
  while (end > 0 && offset - end < 16 && charClass(text, end - 1) !== WORD) end -= 1;
  if (end === 0 || charClass(text, end - 1) !== WORD || isDigitAt(text, end - 1)) return undefined;
  let start = end;
  while (start > 0 && end - start < 32 && charClass(text, start - 1) === WORD && !isDigitAt(text, start - 1))
    start -= 1;
  return foldWord(text.slice(start, end));
}
