/**
 * Written forms of numbers and codes, told apart by their first token before any regular expression runs: a document
 * may hold a million numbers.
 *
 * A form is written with `#` for a digit, `A` for a capital letter, `*` for either, other characters for themselves,
 * and `_` for a separator, which is the same one everywhere in the number or nowhere: space, no-break space, full
 * stop, hyphen, slash. "###_###_###" is "732 829 320", "732.829.320" and "732829320". `~` is one separator of any
 * kind, or none.
 */
import { isWordAt } from '../../text/chars.ts';
import type { RuleContext } from './context.ts';

/** Stands for `~` where a separator is written. */
const ANY_SEPARATOR = '\u0003';
const SEPARATOR = '[ \\u00a0\\u202f\\u2009.\\-/]';

/** One form compiled: `spaced` and in one piece, each with the signature of its first token. */
export interface FormVariant {
  /** Signature of the first alphanumeric token: `#` and `A` a character, `###`. */
  readonly signature: string;
  readonly expression: RegExp;
  readonly isGrouped: boolean;
}

/** Compiles a form into its variants. `_` only in forms of several groups. */
export function compileForm(form: string): FormVariant[] {
  if (form.includes('~')) {
    return [...compileForm(form.replace('~', ANY_SEPARATOR)), ...compileForm(form.replace('~', ''))];
  }
  const variants: FormVariant[] = [];
  if (form.includes('_')) {
    let first = true;
    const grouped = form.replace(/_/g, () => {
      const separator = first ? `(${SEPARATOR})` : '\\1';
      first = false;
      return `\u0001${separator}\u0002`;
    });
    variants.push(variantOf(grouped, true));
  }
  variants.push(variantOf(form.replaceAll('_', ''), false));
  return variants;
}

function variantOf(form: string, isGrouped: boolean): FormVariant {
  let source = '';
  let signature = '';
  let inSignature = true;
  for (let i = 0; i < form.length; i += 1) {
    const char = form.charAt(i);
    if (char === '\u0001') {
      const close = form.indexOf('\u0002', i);
      source += form.slice(i + 1, close);
      i = close;
      inSignature = false;
      continue;
    }
    const isToken = /[#A*\p{L}\p{N}]/u.test(char);
    if (!isToken) inSignature = false;
    if (inSignature) signature += signatureOf(char);
    source += sourceOf(char);
  }
  return { signature, expression: new RegExp(source, 'y'), isGrouped };
}

function sourceOf(char: string): string {
  if (char === ANY_SEPARATOR) return SEPARATOR;
  if (char === '#') return '[0-9]';
  if (char === 'A') return '[A-Z]';
  if (char === '*') return '[A-Z0-9]';
  return /[\p{L}\p{N}]/u.test(char) ? char : `\\${char}`;
}

/** `*` has no place of its own in a signature: forms that start with it are given with `#` and `A` instead. */
function signatureOf(char: string): string {
  if (char === '#' || /\p{N}/u.test(char)) return '#';
  return 'A';
}

/**
 * A signature as a number: a 1, then a bit for each character, 0 for a digit. Exact up to 51 characters; looked up for
 * every number of a text, so no string is made.
 */
export function signatureKey(signature: string): number {
  let key = 1;
  for (const char of signature) key = key * 2 + (char === '#' ? 0 : 1);
  return key;
}

/** The signature of the token [start, end), as a number. */
export function tokenSignature(text: string, start: number, end: number): number {
  let key = 1;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    key = key * 2 + (unit >= 48 && unit <= 57 ? 0 : 1);
  }
  return key;
}

/** Whether a match stands free: not inside a longer number, word, decimal or chain of groups. */
export function standsFree(context: RuleContext, start: number, end: number): boolean {
  const { text } = context;
  if (isWordAt(text, start - 1) || isWordAt(text, end)) return false;
  return !isGlued(text, start - 1, -1) && !isGlued(text, end, 1);
}

/** Whether a joint at `at` ties the number to another one beyond it. */
function isGlued(text: string, at: number, step: 1 | -1): boolean {
  const joint = text.charAt(at);
  if (joint === '' || !'.,-/_+:\u2011@=%#&'.includes(joint)) return joint === '_';
  // A full stop or comma that ends a sentence ties nothing.
  if (step === 1 && '.,:-/'.includes(joint)) return /[0-9A-Za-z]/.test(text.charAt(at + 1));
  if (joint === ':' || joint === '=' || joint === '#') return false;
  return step === -1 ? '.,-/'.includes(joint) && /[0-9]/.test(text.charAt(at - 1)) : joint === '%';
}
