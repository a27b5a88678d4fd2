/**
 * Restoring a text that is not the one that was written: edited since, or come back from elsewhere. Every known
 * pseudonym is taken back in every form that names one thing only; the rest is left as it is and told.
 */
import { caseOf } from '../entities/words.ts';
import { startOfPseudonym } from '../pseudonyms/inventories.ts';
import { guessLanguage } from '../text/language.ts';
import type { Language, Span } from '../types.ts';
import { isEverydayWord, startsSentence } from './everyday.ts';
import { handles, KnownPseudonyms } from './known-pseudonyms.ts';
import type { KnownPerson } from './known-pseudonyms.ts';
import { stillThere } from './ledger-order.ts';
import { endOf, keyedText, startOf, surfaceOf } from './phrases.ts';
import type { KeyedText, Phrase } from './phrases.ts';
import { inAddress, inShapeOf, withoutAccents } from './shape.ts';
import type { KnownPseudonym, LexicalOptions, LexicalRestore, RestoredSpan } from './types.ts';

/** What an occurrence turned out to be. `leave`: an ordinary word. */
type Verdict = { readonly restore: readonly RestoredSpan[] } | 'undecided' | 'leave';

const ADDRESS_JOINTS = new Set(['.', '_', '-', '+']);

/** Compiled names by the array they came from: one text after the other is restored with the same names. */
const compiled = new WeakMap<readonly KnownPseudonym[], KnownPseudonyms>();

/**
 * Takes known pseudonyms back: whole names, lone components, capitals, possessives, initials, reversed order, without
 * accents, inside addresses. Linear in the text. What could mean several originals, or somebody real of that name, is
 * left and told as undecided.
 */
export function restoreLexically(
  text: string,
  names: readonly KnownPseudonym[],
  options: LexicalOptions = {},
): LexicalRestore {
  const known = compile(names, options.realNames);
  const keyed = keyedText(text);
  const pieces = options.pieces?.in(keyed) ?? [];
  const ordered = options.ledger === undefined ? [] : stillThere(keyed, options.ledger, known);
  const exact = pieces.length === 0 ? ordered : together(pieces, ordered);
  return new LexicalRestorer(keyed, known, exact).restore();
}

/** Both, the first ones where they overlap. Sorted. */
function together(first: readonly RestoredSpan[], others: readonly RestoredSpan[]): readonly RestoredSpan[] {
  const all = [...first];
  let next = 0;
  for (const other of others) {
    while (next < first.length && (first[next]?.end ?? 0) <= other.start) next++;
    const met = first[next];
    if (met === undefined || !overlaps(met, other)) all.push(other);
  }
  return all.sort(byStart);
}

function compile(
  names: readonly KnownPseudonym[],
  realNames: readonly string[] | undefined,
): KnownPseudonyms {
  if (realNames !== undefined && realNames.length > 0) return new KnownPseudonyms(names, realNames);
  let known = compiled.get(names);
  if (known === undefined) {
    known = new KnownPseudonyms(names);
    compiled.set(names, known);
  }
  return known;
}

class LexicalRestorer {
  private readonly text: KeyedText;
  private readonly known: KnownPseudonyms;
  private readonly spans: RestoredSpan[];
  private readonly undecided: Span[] = [];
  /** Spans of the ledger, by the token that they begin with. */
  private readonly exact: readonly RestoredSpan[];
  /** Tokens of known pseudonyms, whatever became of them. */
  private readonly inPhrases = new Set<number>();
  private lowerCase: ReadonlySet<string> | undefined;
  private guessed: Language | undefined;

  constructor(text: KeyedText, known: KnownPseudonyms, exact: readonly RestoredSpan[]) {
    this.text = text;
    this.known = known;
    this.exact = exact;
    this.spans = [...exact];
  }

  restore(): LexicalRestore {
    const phrases = [...this.known.phrases.in(this.text)];
    for (const [index, phrase] of phrases.entries()) {
      for (let token = phrase.first; token < phrase.end; token++) this.inPhrases.add(token);
      if (this.isExact(this.spanOf(phrase))) continue;
      const verdict = this.judge(phrase, phrases[index - 1], phrases[index + 1]);
      if (verdict === 'leave') continue;
      if (verdict === 'undecided') this.undecided.push(this.spanOf(phrase));
      else this.spans.push(...verdict.restore);
    }
    this.restoreGenitives();
    this.restoreHandles();
    return { spans: this.withoutOverlaps(), undecided: this.undecided.sort(byStart) };
  }

  private judge(
    phrase: Phrase<KnownPseudonym>,
    before?: Phrase<KnownPseudonym>,
    after?: Phrase<KnownPseudonym>,
  ): Verdict {
    const { start, end } = this.spanOf(phrase);
    const written = this.text.text.slice(start, end);
    const address = this.isInAddress(phrase);
    const lone = phrase.end - phrase.first === 1;
    if (lone && this.isEverydayWord(phrase, written, address)) return 'leave';
    const [meant, ...others] = this.meanings(phrase.values, phrase, before, after);
    if (meant === undefined || others.length > 0) return 'undecided';
    const paired = lone && this.partner(phrase, before, after) !== undefined;
    if (this.known.isReal(written) && !paired) return 'undecided';
    if (lone && this.mayStartSentence(phrase, written)) return 'undecided';
    const text = address
      ? inAddress(written, meant.pseudonym, meant.original)
      : inShapeOf(written, meant.pseudonym, meant.original);
    const span = { start, end, text, type: meant.type };
    const restore: RestoredSpan[] = [address ? span : this.inGrammar(span, meant)];
    if (meant.type === 'PERSON') restore.push(...this.initialsBeside(phrase));
    return { restore };
  }

  /** What a phrase can mean, one entry an original; decided by the name beside it where that is possible. */
  private meanings(
    values: readonly KnownPseudonym[],
    phrase: Phrase<KnownPseudonym>,
    before: Phrase<KnownPseudonym> | undefined,
    after: Phrase<KnownPseudonym> | undefined,
  ): readonly KnownPseudonym[] {
    const distinct = withDistinctOriginals(values);
    if (distinct.length < 2) return distinct;
    const person = this.partner(phrase, before, after);
    if (person === undefined) return distinct;
    const key = this.text.keys[phrase.first] ?? '';
    const role = person.surname === key ? 'surname' : 'given';
    const narrowed = withDistinctOriginals(values.filter(({ part }) => part === role));
    return narrowed.length === 1 ? narrowed : distinct;
  }

  /** The one person whose given name and surname are this phrase and the one beside it, in any order. */
  private partner(
    phrase: Phrase<KnownPseudonym>,
    before: Phrase<KnownPseudonym> | undefined,
    after: Phrase<KnownPseudonym> | undefined,
  ): KnownPerson | undefined {
    const own = this.keyOf(phrase);
    const people = new Set<KnownPerson>();
    for (const other of [before, after]) {
      if (other === undefined || !this.areBeside(phrase, other)) continue;
      const key = this.keyOf(other);
      for (const person of this.known.withSurname(own)) if (person.given === key) people.add(person);
      for (const person of this.known.withSurname(key)) if (person.given === own) people.add(person);
    }
    const [person] = people;
    return people.size === 1 ? person : undefined;
  }

  private keyOf(phrase: Phrase<KnownPseudonym>): string {
    return this.text.keys.slice(phrase.first, phrase.end).join(' ');
  }

  /** Nothing between them but spaces, a comma or a joint of an address. */
  private areBeside(a: Phrase<KnownPseudonym>, b: Phrase<KnownPseudonym>): boolean {
    const [left, right] = a.first < b.first ? [a, b] : [b, a];
    const gap = right.first - left.end;
    return gap === 0 || (gap === 1 && /^[,._-]$/.test(surfaceOf(this.text, left.end)));
  }

  /** "C. Petit", "C.-A. Petit", "Petit, C.": the initials of one known person beside her surname. */
  private initialsBeside(phrase: Phrase<KnownPseudonym>): RestoredSpan[] {
    const people = this.known.withSurname(this.text.keys[phrase.end - 1] ?? '');
    if (people.length === 0) return [];
    const span = this.initialsBefore(phrase.first) ?? this.initialsAfter(phrase.end);
    if (span === undefined || this.isExact(span)) return [];
    const written = this.text.text.slice(span.start, span.end);
    const fitting = people.filter(({ given }) => sameInitials(written, given));
    const originals = new Set(fitting.map(({ originalGiven }) => asInitials(originalGiven, written)));
    const [original] = originals;
    if (original === undefined) return [];
    if (originals.size > 1) {
      this.undecided.push(span);
      return [];
    }
    return [{ ...span, text: original, type: 'PERSON' }];
  }

  /** Initials that end just before a token. */
  private initialsBefore(token: number): Span | undefined {
    let first = token;
    while (first > 0 && token - first < 8) {
      const dotted = surfaceOf(this.text, first - 1) === '.' ? 1 : 0;
      const letter = first - 1 - dotted;
      if (!isInitial(surfaceOf(this.text, letter))) break;
      first = letter;
      if (surfaceOf(this.text, first - 1) === '-' && first > 1) first--;
    }
    if (surfaceOf(this.text, first) === '-') first++;
    if (first === token) return undefined;
    const span = { start: startOf(this.text, first), end: endOf(this.text, token - 1) };
    // A single capital without a dot may be an article, a grade, an item of a list.
    const written = this.text.text.slice(span.start, span.end);
    return written.includes('.') || this.gapIsSpace(span.end, startOf(this.text, token)) ? span : undefined;
  }

  /** Initials, with their dots, that begin just after a token, a comma between or not. */
  private initialsAfter(token: number): Span | undefined {
    const comma = surfaceOf(this.text, token) === ',' ? 1 : 0;
    const letter = token + comma;
    if (!isInitial(surfaceOf(this.text, letter)) || surfaceOf(this.text, letter + 1) !== '.')
      return undefined;
    return { start: startOf(this.text, letter), end: endOf(this.text, letter + 1) };
  }

  private gapIsSpace(from: number, to: number): boolean {
    return /^[ \u00a0\u202f]$/.test(this.text.text.slice(from, to));
  }

  /** What small words around a name must be where it begins or ends otherwise than its pseudonym. */
  private inGrammar(span: RestoredSpan, { pseudonym, original, type }: KnownPseudonym): RestoredSpan {
    const { text } = this.text;
    if (type === 'PERSON' && endsLikeS(pseudonym) && !endsLikeS(original)) {
      // "Marx' Akte" is "Müllers Akte", "Marx' file" is "Miller's file".
      const after = /^['’](?![\p{L}\p{N}])/u.exec(text.slice(span.end, span.end + 2));
      if (after !== null && this.language === 'de')
        return { ...span, end: span.end + 1, text: `${span.text}s` };
      if (after !== null && this.language === 'en')
        return { ...span, end: span.end + 1, text: `${span.text}${after[0]}s` };
    }
    const [from, to] = [startOfPseudonym(pseudonym), startOfPseudonym(original)];
    if (this.language !== 'fr' || from === to || from === undefined || to === undefined) return span;
    const before = text.slice(Math.max(0, span.start - 3), span.start);
    const [small] = (to === 'vowel' ? /(?<!\p{L})(?:de|De) $/u : /(?<!\p{L})[dD]['’]$/u).exec(before) ?? [];
    if (small === undefined) return span;
    const changed = to === 'vowel' ? `${small.charAt(0)}'` : `${small.charAt(0)}e `;
    return { ...span, start: span.start - small.length, text: changed + span.text };
  }

  private get language(): Language {
    this.guessed ??= guessLanguage(this.text.text);
    return this.guessed;
  }

  /** "Kellers Akte", "Claire Kellers Antrag": the genitive of a pseudonym is that of the original. */
  private restoreGenitives(): void {
    for (let token = 0; token < this.text.count; token++) {
      const key = this.text.keys[token] ?? '';
      if (key.length < MIN_GENITIVE || !key.endsWith('s') || this.inPhrases.has(token)) continue;
      const span = { start: startOf(this.text, token), end: endOf(this.text, token) };
      const written = this.text.text.slice(span.start, span.end);
      if (
        caseOf(written) === 'lower' ||
        this.isExact(span) ||
        this.known.isReal(written) ||
        isEverydayWord(key)
      )
        continue;
      const base = written.slice(0, -1);
      const meant = this.known.phrases
        .get(base)
        .filter(({ type, part }) => type === 'PERSON' && part !== 'whole');
      const [only, ...others] = withDistinctOriginals(meant);
      if (only === undefined) continue;
      if (others.length > 0 || this.known.isReal(base)) this.undecided.push(span);
      else {
        const text = inShapeOf(base, only.pseudonym, only.original);
        const ending = caseOf(written) === 'upper' ? 'S' : 's';
        this.spans.push({ ...span, text: endsLikeS(text) ? `${text}'` : text + ending, type: 'PERSON' });
      }
    }
  }

  /** `cpetit@`, `@clairepetit`: a given name and a surname made one word. */
  private restoreHandles(): void {
    for (let at = 0; at < this.text.count; at++) {
      if (surfaceOf(this.text, at) !== '@') continue;
      for (const token of [at - 1, at + 1]) this.restoreHandle(token);
    }
  }

  private restoreHandle(token: number): void {
    const span = { start: startOf(this.text, token), end: endOf(this.text, token) };
    const key = this.text.keys[token];
    if (key === undefined || this.inPhrases.has(token) || this.isExact(span)) return;
    const people = this.known.withHandle(key);
    const originals = new Set(people.flatMap((person) => handleOf(person, key) ?? []));
    const [original] = originals;
    if (original === undefined) return;
    if (originals.size > 1) this.undecided.push(span);
    else this.spans.push({ ...span, text: original, type: 'PERSON' });
  }

  /** A lower-case word that is a word of the language, not part of an address: "un petit mot". */
  private isEverydayWord(phrase: Phrase<KnownPseudonym>, written: string, address: boolean): boolean {
    if (address || written !== written.toLowerCase()) return false;
    if (phrase.values.every(({ pseudonym }) => pseudonym === pseudonym.toLowerCase())) return false;
    return isEverydayWord(this.text.keys[phrase.first] ?? '');
  }

  /** "Petit rappel": a capital that the sentence gives, on a word that this text uses in lower case too. */
  private mayStartSentence(phrase: Phrase<KnownPseudonym>, written: string): boolean {
    const key = this.text.keys[phrase.first] ?? '';
    if (!isEverydayWord(key) || caseOf(written) !== 'title' || !this.lowerCaseWords().has(key)) return false;
    return startsSentence(this.text.text, startOf(this.text, phrase.first));
  }

  private lowerCaseWords(): ReadonlySet<string> {
    if (this.lowerCase !== undefined) return this.lowerCase;
    const words = new Set<string>();
    for (const [token, key] of this.text.keys.entries()) {
      const surface = surfaceOf(this.text, token);
      if (isEverydayWord(key) && surface === surface.toLowerCase()) words.add(key);
    }
    this.lowerCase = words;
    return words;
  }

  /** Whether tokens without spaces between lead from the phrase to an `@`. */
  private isInAddress(phrase: Phrase<KnownPseudonym>): boolean {
    return this.reachesAt(phrase.end, 1) || this.reachesAt(phrase.first - 1, -1);
  }

  private reachesAt(from: number, step: 1 | -1): boolean {
    for (let token = from, seen = 0; seen < 16; token += step, seen++) {
      const surface = surfaceOf(this.text, token);
      const edge = step === 1 ? endOf(this.text, token - 1) : endOf(this.text, token);
      const next = step === 1 ? startOf(this.text, token) : startOf(this.text, token + 1);
      if (surface === '' || edge !== next) return false;
      if (surface === '@') return true;
      if (!ADDRESS_JOINTS.has(surface) && !/^[\p{L}\p{N}]/u.test(surface)) return false;
    }
    return false;
  }

  private spanOf(phrase: Phrase<unknown>): Span {
    return { start: startOf(this.text, phrase.first), end: endOf(this.text, phrase.end - 1) };
  }

  private isExact(span: Span): boolean {
    let low = 0;
    let high = this.exact.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.exact[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const next = this.exact[low];
    return next !== undefined && overlaps(next, span);
  }

  private withoutOverlaps(): RestoredSpan[] {
    const kept: RestoredSpan[] = [];
    for (const span of this.spans.sort(byStart)) {
      const last = kept.at(-1);
      if (last === undefined || last.end <= span.start) kept.push(span);
    }
    return kept;
  }
}

function withDistinctOriginals(values: readonly KnownPseudonym[]): readonly KnownPseudonym[] {
  const distinct = new Map<string, KnownPseudonym>();
  for (const value of values) if (!distinct.has(value.original)) distinct.set(value.original, value);
  return [...distinct.values()];
}

/** Shorter words with an S are too often something else. */
const MIN_GENITIVE = 5;

/** Names that take no S in the genitive. */
function endsLikeS(name: string): boolean {
  return /[sxzß]$/iu.test(name);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function isInitial(surface: string): boolean {
  return /^\p{Lu}$/u.test(surface);
}

function lettersOf(initials: string): string[] {
  return initials.match(/\p{L}/gu)?.map((letter) => withoutAccents(letter).toLowerCase()) ?? [];
}

/** Whether these are the first letters of the given names, of all of them or of the first. */
function sameInitials(written: string, given: string): boolean {
  const letters = lettersOf(written);
  const first = given.split(/[\s-]+/).map((word) => word.charAt(0));
  return letters.every((letter, index) => letter === first[index]);
}

/** The initials of the original's given names, with the dots and hyphens that are written. */
function asInitials(originalGiven: string, written: string): string {
  const letters = originalGiven.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  let index = 0;
  const last = letters.at(-1) ?? '';
  return written.replace(/\p{L}/gu, () => letters[index++] ?? last);
}

/** The original's handle of the same kind: first letter and surname, the other way round ... */
function handleOf(person: KnownPerson, key: string): string | undefined {
  const kind = handles(person.given, person.surname).indexOf(key);
  const plain = (name: string): string => withoutAccents(name).toLowerCase();
  return handles(plain(person.originalGiven), plain(person.originalSurname))[kind];
}
