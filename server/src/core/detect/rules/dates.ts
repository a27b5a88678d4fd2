/** Dates, dates of birth and ages, as they are written in seven languages. */
import type { EntityType, Mention } from '../../types.ts';
import { isDigitAt, isWordAt } from '../../text/chars.ts';
import type { RuleContext } from './context.ts';
import { compileKeywords, hasKeywordBefore } from './keywords.ts';

const MONTHS =
  `janvier|janv|février|fevrier|févr|fév|mars|avril|avr|mai|juin|juillet|juil|août|aout|septembre|sept|octobre|oct|
  novembre|nov|décembre|decembre|déc|january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|
  september|sep|october|november|december|dec|januar|jänner|februar|märz|maerz|juni|juli|oktober|okt|dezember|dez|enero|
  ene|febrero|marzo|abril|abr|mayo|junio|julio|agosto|ago|septiembre|octubre|noviembre|diciembre|dic|gennaio|gen|
  febbraio|aprile|maggio|mag|giugno|giu|luglio|lug|settembre|set|ottobre|ott|dicembre|janeiro|fevereiro|março|maio|
  junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mrt|mei|augustus|december`.replace(
    /\s+/g,
    '',
  );

const NUMERIC =
  /(?:[0-9]{1,2}([./-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})|(?:19|20)[0-9]{2}([./-])[0-9]{1,2}\2[0-9]{1,2})(?![0-9]|[./-][0-9])/y;
const SPACED = /[0-9]{1,2}[ \u00a0][0-9]{1,2}[ \u00a0](?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])/y;
/**
 * "1er janvier 2024", "3. März", "3 de mayo de 1986", "3rd of March, 1986". The month's name is looked up after the
 * match: a list of a hundred names in an expression takes long to compile.
 */
const DAY_FIRST =
  /[0-9]{1,2}(?:er|re|ère|º|ª|°|st|nd|rd|th)?\.?[ \u00a0](?:de[ \u00a0]|of[ \u00a0])?([A-Za-zÀ-ÿ]{3,10})\.?(?:,?[ \u00a0](?:de[ \u00a0]|del[ \u00a0])?(?:1[89]|20)[0-9]{2})?(?![0-9A-Za-zÀ-ÿ])/y;
/** "March 3, 1986", "May 4th". */
const MONTH_FIRST =
  /([A-Za-zÀ-ÿ]{3,10})\.?[ \u00a0][0-9]{1,2}(?:st|nd|rd|th)?(?:,?[ \u00a0](?:1[89]|20)[0-9]{2})?(?![0-9A-Za-zÀ-ÿ]|[.,:/][0-9])/y;
const MONTH_YEAR = /([A-Za-zÀ-ÿ]{3,10})\.?[ \u00a0](?:de[ \u00a0])?(?:19|20)[0-9]{2}(?![0-9A-Za-zÀ-ÿ])/y;
const BIRTH = compileKeywords(
  `ne le|nee le|ne e le|nes le|date de naissance|naissance|ddn|born|born on|date of birth|birth date|birthdate|dob|d o b|
  geboren|geboren am|geb|geburtsdatum|geb am|nacido el|nacida el|nacido|nacida|fecha de nacimiento|nacimiento|f nac|nato il|
  nata il|nato|nata|data di nascita|nascita|nascido em|nascida em|nascido a|nascida a|data de nascimento|nascimento|
  geboren op|geboortedatum|date naissance|birthday|anniversaire|geburtstag`,
);
const AGE =
  /[0-9]{1,3}[ \u00a0\u202f-]?(?:ans|years?[ -]old|year-old|yo\b|y\/o|jahre alt|jahre|jährige?r?|años|anni|anos|jaar oud|jaar|-jarige)(?![A-Za-zÀ-ÿ])/iy;
const AGE_KEYWORDS = compileKeywords(
  'age|agee|age de|agee de|aged|alter|edad|eta|idade|leeftijd|im alter von',
);

/** Dates of birth, after their keywords. */
export function findDates(context: RuleContext): Mention[] {
  const { text, digits } = context;
  const found: Mention[] = [];
  let done = 0;
  for (let run = 0; run < digits.count; run += 1) {
    const at = digits.starts[run] ?? 0;
    const length = (digits.ends[run] ?? 0) - at;
    if (at < done || length === 3 || length > 4 || isWordAt(text, at - 1)) continue;
    const span = dateAt(text, at, length);
    if (span !== undefined && isFreeBefore(text, span.start)) {
      const isBirth = hasKeywordBefore(context, span.start, BIRTH);
      found.push(
        mention(
          span.start,
          span.end,
          isBirth ? 'BIRTH_DATE' : 'DATE',
          isBirth ? 0.95 : 0.9,
          isBirth ? 'birth-date' : 'date',
        ),
      );
      done = span.end;
      continue;
    }
    const age = ageAt(context, at, length);
    if (age === undefined) continue;
    found.push(mention(at, age, 'AGE', 0.85, 'age'));
    done = age;
  }
  return found;
}

function dateAt(text: string, at: number, length: number): { start: number; end: number } | undefined {
  const monthStart = monthBefore(text, at);
  if (monthStart !== undefined) {
    const end =
      (length === 4 ? matchEnd(MONTH_YEAR, text, monthStart) : undefined) ??
      matchEnd(MONTH_FIRST, text, monthStart);
    if (end !== undefined) return { start: monthStart, end };
  }
  for (const form of formsAt(text, at + length, length)) {
    const end = matchEnd(form, text, at);
    if (end !== undefined && isPlausible(text.slice(at, end))) return { start: at, end };
  }
  return undefined;
}

const NO_FORMS: readonly RegExp[] = [];
const NUMERIC_FORM: readonly RegExp[] = [NUMERIC];
const SPACED_FORM: readonly RegExp[] = [SPACED];
const DAY_FORM: readonly RegExp[] = [DAY_FIRST];

/** The forms that are possible, by what stands behind the first number: most numbers start no date. */
function formsAt(text: string, end: number, length: number): readonly RegExp[] {
  const next = text.charAt(end);
  const isDigitNext = isDigitAt(text, end + 1);
  if ('./-'.includes(next) && isDigitNext) return NUMERIC_FORM;
  if (length > 2) return NO_FORMS;
  if ((next === ' ' || next === '\u00a0') && isDigitNext) return SPACED_FORM;
  return isMonthNear(text, end) ? DAY_FORM : NO_FORMS;
}

/** Whether a month's name comes within the next two words. */
function isMonthNear(text: string, from: number): boolean {
  let index = from;
  for (let word = 0; word < 3; word += 1) {
    while (index - from < 12 && index < text.length && !isWordAt(text, index)) {
      if (text.charCodeAt(index) === 10) return false;
      index += 1;
    }
    let end = index;
    while (end - index < 12 && isWordAt(text, end)) end += 1;
    if (MONTH_WORDS.has(text.slice(index, end).toLowerCase())) return true;
    if (end - index > 3) return false;
    index = end;
  }
  return false;
}

/** Day and month in range; numbers of versions and articles are not. */
function isPlausible(written: string): boolean {
  const parts = written
    .split(/[^0-9]+/)
    .filter((part) => part !== '')
    .map(Number);
  if (parts.length < 3) return (parts[0] ?? 0) >= 1 && (parts[0] ?? 0) <= 31;
  const [a = 0, b = 0, c = 0] = parts;
  return a > 31
    ? b >= 1 && b <= 12 && c >= 1 && c <= 31
    : a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
}

/** The start of a month's name that stands just before. */
function monthBefore(text: string, at: number): number | undefined {
  let end = at - 1;
  if (!/[ \u00a0]/.test(text.charAt(end))) return undefined;
  if (/[ \u00a0]de$/.test(text.slice(Math.max(0, end - 3), end))) end -= 3;
  if (text.charAt(end - 1) === '.') end -= 1;
  let start = end;
  while (start > 0 && end - start < 11 && isWordAt(text, start - 1)) start -= 1;
  return start < end && MONTH_WORDS.has(text.slice(start, end).toLowerCase()) ? start : undefined;
}

const MONTH_WORDS = new Set(MONTHS.split('|'));

function matchEnd(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at;
  const match = form.exec(text);
  if (
    match === null ||
    ((form === DAY_FIRST || form === MONTH_FIRST || form === MONTH_YEAR) && !isMonth(match[1]))
  ) {
    return undefined;
  }
  return at + match[0].length;
}

function isMonth(word: string | undefined): boolean {
  return word !== undefined && MONTH_WORDS.has(word.toLowerCase());
}

function isFreeBefore(text: string, start: number): boolean {
  return (
    !isWordAt(text, start - 1) && !/[0-9][./,:-]$|[-_/]$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function ageAt(context: RuleContext, at: number, length: number): number | undefined {
  const { text } = context;
  if (length > 3) return undefined;
  const value = Number(text.slice(at, at + length));
  if (value > 120 || /[.,]/.test(text.charAt(at - 1))) return undefined;
  const end = /[\p{L}/]/u.test(text.slice(at + length, at + length + 2))
    ? matchEnd(AGE, text, at)
    : undefined;
  if (end === undefined)
    return hasKeywordBefore(context, at, AGE_KEYWORDS) && !isWordAt(text, at + length)
      ? at + length
      : undefined;
  // "depuis 10 ans" is a time, "Paul, 34 ans," and "âgé de 34 ans" are ages.
  const isDuration =
    /(?:ans|jahre|anni|anos|jaar)$/i.test(text.slice(at, end)) &&
    !/[,(;]\s*$/.test(text.slice(Math.max(0, at - 3), at));
  return isDuration && !hasKeywordBefore(context, at, AGE_KEYWORDS) ? undefined : end;
}

function mention(start: number, end: number, type: EntityType, confidence: number, rule: string): Mention {
  return { start, end, type, confidence, detector: 'rules', rule };
}
