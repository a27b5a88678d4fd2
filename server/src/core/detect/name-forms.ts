/** The written forms that one person's name may have in text. */
import { parsePersonName, partsOf } from '../entities/person-name.ts';
import type { NamePart } from '../entities/person-name.ts';
import type { Language } from '../types.ts';

/**
 * `full`: given name (or initial) and surname in any order; `initials`: nothing but initials; `given`, `surname`: one
 * alone.
 */
export type FormKind = 'full' | 'initials' | 'given' | 'surname';

export interface NameForm {
  readonly text: string;
  readonly kind: FormKind;
}

/** Shorter ones are words in too many texts ("Li", "An"), unless a whole name stands there. */
const MIN_LONE = 3;

/**
 * All forms of a name, the name itself first, without doubles: "Marie Dubois" gives "Dubois Marie", "Dubois, Marie",
 * "M. Dubois", "M. D.", "Dubois", "Marie" ... Compared as keys, so case and accents need no forms of their own.
 */
export function personForms(name: string, language: Language): NameForm[] {
  const parsed = parsePersonName(name, language);
  const givens = givensAsWritten(name, partsOf(parsed, 'given'));
  const initials = partsOf(parsed, 'initial').map((part) => part.text);
  const surnames = partsOf(parsed, 'surname').map((part) => part.text);
  const unknown = partsOf(parsed, 'unknown').map((part) => part.text);
  const surname = surnameAsWritten(name, parsed.parts);

  const forms: NameForm[] = [{ text: name, kind: wholeKind(givens, initials, surnames) }];
  const add = (text: string, kind: FormKind): void => {
    if (text !== '') forms.push({ text, kind });
  };
  for (const given of givenVariants(givens)) addWithSurname(add, given, surname);
  for (const initial of initialVariants(givens, initials)) {
    // In French, "M. Dubois" is Monsieur Dubois, whoever Marie is.
    if (language !== 'fr' || initial !== 'M.') addWithInitials(add, initial, surname);
  }
  if (givens.length > 0 && surnames.length > 0) {
    for (const initial of initialVariants(givens, []))
      add(`${initial} ${initialOf(surnames[0] ?? '')}.`, 'initials');
  }
  for (const lone of [surname, surnames.join(' '), ...surnames, ...unknown]) addLone(add, lone, 'surname');
  for (const lone of givenVariants(givens)) addLone(add, lone, 'given');
  return withoutDoubles(forms);
}

function wholeKind(givens: string[], initials: string[], surnames: string[]): FormKind {
  if (surnames.length > 0 && (givens.length > 0 || initials.length > 0)) return 'full';
  if (surnames.length > 0) return 'surname';
  if (givens.length > 0) return givens.length > 1 ? 'full' : 'given';
  return initials.length > 0 ? 'initials' : 'surname';
}

/** Given names; those joined by a hyphen are one ("Jean-Pierre"). */
function givensAsWritten(name: string, parts: readonly NamePart[]): string[] {
  const givens: { start: number; end: number }[] = [];
  for (const { start, end, gap } of parts) {
    const last = givens[givens.length - 1];
    if (last !== undefined && /^[-‐‑]$/.test(gap)) last.end = end;
    else givens.push({ start, end });
  }
  return givens.map(({ start, end }) => name.slice(start, end));
}

/** The surnames with their particles, cut from the name so that their spacing is kept ("d'Alembert"). */
function surnameAsWritten(name: string, parts: readonly NamePart[]): string {
  const isOfSurname = (part: NamePart): boolean => part.role === 'surname' || part.role === 'particle';
  const first = parts.find(isOfSurname);
  const last = parts.findLast(({ role }) => role === 'surname');
  if (first === undefined || last === undefined) return '';
  const between = parts.filter(({ start, end }) => start >= first.start && end <= last.end);
  // "Maria da Silva Gomes" is one stretch; where a given name stands between, the last surname alone is sure.
  return between.every(isOfSurname) ? name.slice(first.start, last.end) : last.text;
}

function addWithSurname(add: (text: string, kind: FormKind) => void, given: string, surname: string): void {
  if (surname === '') return;
  add(`${given} ${surname}`, 'full');
  add(`${surname} ${given}`, 'full');
  add(`${surname}, ${given}`, 'full');
}

function addWithInitials(
  add: (text: string, kind: FormKind) => void,
  initial: string,
  surname: string,
): void {
  if (surname === '') return;
  add(`${initial} ${surname}`, 'full');
  add(`${initial.replace(/\.$/, '')} ${surname}`, 'full');
  add(`${surname} ${initial}`, 'full');
  add(`${surname}, ${initial}`, 'full');
}

function addLone(add: (text: string, kind: FormKind) => void, lone: string, kind: FormKind): void {
  if (lone.length >= MIN_LONE) add(lone, kind);
}

/** "Jean Marc Paul": all, and the first alone. */
function givenVariants(givens: readonly string[]): string[] {
  const [first] = givens;
  if (first === undefined) return [];
  const all = givens.join(' ');
  const variants = givens.length === 1 ? [first] : [all, first];
  return /[-‐‑]/.test(all) ? [...variants, all.replace(/[-‐‑]/g, ' ')] : variants;
}

/** "Jean-Pierre": `J.-P.`, `J-P.`, `JP`, `J.`; "Marie": `M.`. */
function initialVariants(givens: readonly string[], initials: readonly string[]): string[] {
  const variants: string[] = [];
  const [first] = givens;
  if (first !== undefined) {
    const letters = first.split(/[-‐‑]/).map(initialOf);
    variants.push(`${letters[0] ?? ''}.`);
    if (letters.length > 1)
      variants.push(`${letters.join('.-')}.`, `${letters.join('-')}.`, letters.join(''));
    if (givens.length > 1) variants.push(`${givens.map(initialOf).join('. ')}.`);
  }
  if (initials.length > 0)
    variants.push(`${initials.map(initialOf).join('. ')}.`, `${initialOf(initials[0] ?? '')}.`);
  return variants;
}

function initialOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0x3f).toUpperCase();
}

function withoutDoubles(forms: readonly NameForm[]): NameForm[] {
  const seen = new Set<string>();
  return forms.filter(({ text }) => !seen.has(text) && seen.add(text));
}
