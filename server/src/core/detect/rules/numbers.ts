/** Identifiers that are numbers with groups, check digits and keywords: tables, and one pass over the text. */
import type { EntityType, Mention } from '../../types.ts';
import { charClass, WORD } from '../../text/chars.ts';
import type { RuleContext } from './context.ts';
import { compileKeywords, hasKeywordBefore, wordsBefore } from './keywords.ts';
import type { Keywords } from './keywords.ts';
import { compileForm, signatureKey, standsFree, tokenSignature } from './pattern.ts';
import type { FormVariant } from './pattern.ts';

/** What makes a number of the right form an identifier. */
export type Proof =
  /** Its check digits (or its inner rules) are enough. */
  | 'check'
  /** Its check digits, written in groups; in one piece it needs a keyword. */
  | 'check-grouped'
  /** Check digits and a keyword. */
  | 'check-and-keyword'
  /** A keyword alone: the number has no check digits. */
  | 'keyword';

export interface NumberSpec {
  /** Stable: `fr-nir`. */
  readonly id: string;
  readonly type: EntityType;
  /** Written forms, see `pattern.ts`; for the same number written loosely after a keyword see `loose`. */
  readonly forms: readonly string[];
  /** A sticky expression for what a keyword announces when it has no fixed form. */
  readonly loose?: RegExp;
  /** Whether the check digits and inner rules hold; absent where the number has none. Gets letters and digits only. */
  readonly isValid?: (compact: string) => boolean;
  readonly proof: Proof;
  /** Separated by `|`. */
  readonly keywords: string;
  /** With a keyword it is a mention even if the check fails: a typing mistake still identifies. */
  readonly keywordSuffices?: boolean;
  /** Confidence without a keyword; 0.9 unless said. */
  readonly confidence?: number;
}

interface CompiledSpec {
  readonly spec: NumberSpec;
  readonly keywords: Keywords | undefined;
}

interface CompiledVariant extends CompiledSpec {
  readonly variant: FormVariant;
}

/** The longest token that is looked at at all: VIN, IBAN parts, ICCID. */
const LONGEST_TOKEN = 36;

const NO_VARIANTS: readonly CompiledVariant[] = [];

export class NumberRules {
  readonly #bySignature = new Map<number, CompiledVariant[]>();
  /** Those that need no keyword. */
  readonly #proven = new Map<number, CompiledVariant[]>();
  readonly #loose = new Map<string, CompiledSpec[]>();

  constructor(specs: readonly NumberSpec[]) {
    for (const spec of specs) {
      const keywords = spec.keywords === '' ? undefined : compileKeywords(spec.keywords);
      for (const variant of spec.forms.flatMap(compileForm)) {
        const key = signatureKey(variant.signature);
        addTo(this.#bySignature, key, { spec, keywords, variant });
        if (isProvenBy(spec, variant)) addTo(this.#proven, key, { spec, keywords, variant });
      }
      if (spec.loose === undefined) continue;
      for (const word of keywords?.lastWords ?? []) addTo(this.#loose, word, { spec, keywords });
    }
  }

  /** All identifiers of the tables. */
  find(context: RuleContext): Mention[] {
    const { text, digits } = context;
    const found: Mention[] = [];
    let done = -1;
    for (let run = 0; run < digits.count; run += 1) {
      const at = digits.starts[run] ?? 0;
      if (at < done) continue;
      // The token that holds the run: letters may stand before its digits. A long one is no identifier.
      const start = tokenStart(text, at);
      const end = tokenEnd(text, digits.ends[run] ?? 0);
      done = end;
      if (end - start > LONGEST_TOKEN) continue;
      this.findForms(context, start, tokenSignature(text, start, end), found);
      // "FR 12 ...", "CHE-123": the letters of a code may be a token of their own.
      const letters = lettersBefore(text, start);
      if (letters !== undefined) this.findForms(context, letters, 2 ** (start - letters) - 1, found);
      this.findLoose(context, start, letters, found);
    }
    return found;
  }

  private findForms(context: RuleContext, start: number, signature: number, found: Mention[]): void {
    // Most numbers have no keyword before them: what needs one is not even compared.
    const candidates = wordsBefore(context, start).length > 0 ? this.#bySignature : this.#proven;
    for (const { spec, keywords, variant } of candidates.get(signature) ?? NO_VARIANTS) {
      const { expression } = variant;
      expression.lastIndex = start;
      const match = expression.exec(context.text);
      if (match === null) continue;
      const end = start + match[0].length;
      if (!standsFree(context, start, end)) continue;
      const confidence = judge(context, start, match[0], spec, keywords, isProvenBy(spec, variant));
      if (confidence > 0) found.push(mentionOf(spec, start, end, confidence));
    }
  }

  private findLoose(
    context: RuleContext,
    start: number,
    letters: number | undefined,
    found: Mention[],
  ): void {
    // Letters before the token with the digits may belong to the code ("B-AB 1234") or be its keyword ("RG 12/03456").
    if (letters !== undefined) {
      const more = lettersBefore(context.text, letters);
      if (more !== undefined && this.looseAt(context, more, start, found)) return;
      if (this.looseAt(context, letters, start, found)) return;
    }
    this.looseAt(context, start, start, found);
  }

  private looseAt(context: RuleContext, from: number, digits: number, found: Mention[]): boolean {
    for (const { word } of wordsBefore(context, from)) {
      for (const { spec, keywords } of this.#loose.get(word) ?? []) {
        if (spec.loose === undefined || keywords === undefined) continue;
        spec.loose.lastIndex = from;
        const match = spec.loose.exec(context.text);
        if (match === null || !/[0-9]/.test(match[0]) || from + match[0].length <= digits) continue;
        const end = from + match[0].length;
        if (charClassAfter(context.text, end) || !hasKeywordBefore(context, from, keywords)) continue;
        if (isQuantity(context.text, from, end)) continue;
        const isValid = spec.isValid?.(compactOf(match[0]));
        if (isValid === false && spec.keywordSuffices !== true) continue;
        found.push(mentionOf(spec, from, end, isValid === false ? 0.7 : 0.85));
        return true;
      }
    }
    return false;
  }
}

/** A price, a percentage, a decimal, a date: whatever the word before, it is no code. */
function isQuantity(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (
    /^[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{2}|[0-9]{4})$|^(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(
      written,
    )
  )
    return true;
  if (/^[0-9]{1,3}$/.test(written) || written.length < 4) return true;
  return /^(?:[.,][0-9]|[ \u00a0\u202f]?(?:[%€$£]|euros?\b|EUR\b|USD\b|CHF\b))/.test(
    text.slice(end, end + 6),
  );
}

/** Whether this form needs no keyword. */
function isProvenBy(spec: NumberSpec, variant: FormVariant): boolean {
  return spec.proof === 'check' || (spec.proof === 'check-grouped' && variant.isGrouped);
}

function charClassAfter(text: string, index: number): boolean {
  return index < text.length && charClass(text, index) === WORD;
}

function judge(
  context: RuleContext,
  start: number,
  written: string,
  spec: NumberSpec,
  keywords: Keywords | undefined,
  isEnough: boolean,
): number {
  // The library is asked last: most numbers have no keyword and need none of its work.
  const hasKeyword = keywords !== undefined && hasKeywordBefore(context, start, keywords);
  if (!isEnough && !hasKeyword) return 0;
  const isValid = spec.isValid?.(compactOf(written));
  if (isValid === true) return hasKeyword ? 0.99 : (spec.confidence ?? 0.9);
  if (!hasKeyword || (isValid === false && spec.keywordSuffices !== true)) return 0;
  return isValid === undefined ? 0.85 : 0.7;
}

function compactOf(written: string): string {
  return written.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

function mentionOf(spec: NumberSpec, start: number, end: number, confidence: number): Mention {
  return { start, end, type: spec.type, confidence, detector: 'rules', rule: spec.id };
}

function tokenStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= LONGEST_TOKEN && charClass(text, start - 1) === WORD) start -= 1;
  return start;
}

function tokenEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from <= LONGEST_TOKEN && charClass(text, end) === WORD) end += 1;
  return end;
}

/** One to four capitals and a separator just before `start`. */
function lettersBefore(text: string, start: number): number | undefined {
  if (start < 2 || !' \u00a0\u202f.-'.includes(text.charAt(start - 1))) return undefined;
  let first = start - 1;
  while (start - first < 6 && isCapital(text.charCodeAt(first - 1))) first -= 1;
  if (first === start - 1 || (first > 0 && charClass(text, first - 1) === WORD)) return undefined;
  return first;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function addTo<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
