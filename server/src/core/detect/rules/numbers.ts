/** Identifiers that are numbers with groups, check digits and keywords: one table, one pass over the text. */
import type { EntityType, Mention } from '../../types.ts';
import { wordEnd, wordStart } from '../../text/words.ts';
import type { RuleContext } from './context.ts';
import { compileKeywords, hasKeywordBefore } from './keywords.ts';
import { compileForm, standsFree, tokenSignature } from './pattern.ts';
import type { FormVariant } from './pattern.ts';

/** What makes a number of the right form an identifier. */
export type Proof =
  /** Its check digits are enough. */
  | 'check'
  /** Its check digits, written in groups; in one piece it needs a keyword. */
  | 'check-grouped'
  /** Check digits and a keyword. */
  | 'check-and-keyword'
  /** A keyword alone (the number has no check digits). */
  | 'keyword';

export interface NumberSpec {
  readonly id: string;
  readonly type: EntityType;
  /** See `pattern.ts`. */
  readonly forms: readonly string[];
  /** Whether the check digits and inner rules hold; absent where the number has none. */
  readonly isValid?: (compact: string) => boolean;
  readonly proof: Proof;
  /** Separated by `|`. */
  readonly keywords: string;
  /** Also a mention when the check fails but a keyword says what it is (a typing mistake still identifies). */
  readonly keywordSuffices?: boolean;
}

interface CompiledSpec {
  readonly spec: NumberSpec;
  readonly keywords: RegExp | undefined;
  readonly variant: FormVariant;
}

export class NumberRules {
  readonly #bySignature = new Map<string, CompiledSpec[]>();
  readonly #longest: number;

  constructor(specs: readonly NumberSpec[]) {
    let longest = 0;
    for (const spec of specs) {
      const keywords = spec.keywords === '' ? undefined : compileKeywords(spec.keywords);
      for (const variant of spec.forms.flatMap(compileForm)) {
        const list = this.#bySignature.get(variant.signature) ?? [];
        list.push({ spec, keywords, variant });
        this.#bySignature.set(variant.signature, list);
        longest = Math.max(longest, variant.signature.length);
      }
    }
    this.#longest = longest;
  }

  /** All identifiers of the table. */
  find(context: RuleContext): Mention[] {
    const { text, digits } = context;
    const found: Mention[] = [];
    let done = -1;
    for (let run = 0; run < digits.count; run += 1) {
      const at = digits.starts[run] ?? 0;
      if (at < done) continue;
      // The token that holds the run: letters may stand before its digits. A long one is no identifier.
      const start = wordStartNear(text, at, this.#longest);
      const end = wordEndNear(text, at, this.#longest);
      done = end;
      if (end - start > this.#longest) continue;
      this.findAt(context, start, tokenSignature(text, start, end), found);
      // "FR 12 ...", "BE 0123": the letters of a code may be a token of their own.
      const letters = lettersBefore(text, start);
      if (letters !== undefined)
        this.findAt(context, letters, tokenSignature(text, letters, start - 1), found);
    }
    return found;
  }

  private findAt(context: RuleContext, start: number, signature: string, found: Mention[]): void {
    for (const { spec, keywords, variant } of this.#bySignature.get(signature) ?? []) {
      const { expression } = variant;
      expression.lastIndex = start;
      const match = expression.exec(context.text);
      if (match === null) continue;
      const end = start + match[0].length;
      if (!standsFree(context, start, end)) continue;
      const confidence = judge(context, start, match[0], spec, keywords, variant.isGrouped);
      if (confidence === 0) continue;
      found.push({ start, end, type: spec.type, confidence, detector: 'rules', rule: spec.id });
    }
  }
}

function judge(
  context: RuleContext,
  start: number,
  written: string,
  spec: NumberSpec,
  keywords: RegExp | undefined,
  isGrouped: boolean,
): number {
  const isValid = spec.isValid?.(written.replace(/[^0-9A-Za-z]/g, ''));
  if (isValid === false && spec.keywordSuffices !== true) return 0;
  const isEnough = spec.proof === 'check' || (spec.proof === 'check-grouped' && isGrouped);
  const hasKeyword = (): boolean => keywords !== undefined && hasKeywordBefore(context, start, keywords);
  if (isValid === true && isEnough) return hasKeyword() ? 0.99 : 0.9;
  if (!hasKeyword()) return 0;
  if (isValid === undefined) return 0.85;
  return isValid ? 0.97 : 0.7;
}

function wordStartNear(text: string, at: number, reach: number): number {
  return Math.max(
    wordStart(text.slice(Math.max(0, at - reach - 1), at), Math.min(at, reach + 1)) +
      Math.max(0, at - reach - 1),
    0,
  );
}

function wordEndNear(text: string, at: number, reach: number): number {
  return at + wordEnd(text.slice(at, at + reach + 2), 0);
}

/** One to four capitals and a separator just before `start`. */
function lettersBefore(text: string, start: number): number | undefined {
  if (!' \u00a0\u202f.-'.includes(text.charAt(start - 1)) || start < 2) return undefined;
  let first = start - 1;
  while (start - first < 6 && /[A-Z]/.test(text.charAt(first - 1))) first -= 1;
  return first === start - 1 || /[\p{L}\p{N}]/u.test(text.charAt(first - 1)) ? undefined : first;
}
