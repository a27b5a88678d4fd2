/** Words of names: where they stand in a surface, what separates them, how they are capitalised. */
import type { Span } from '../types.ts';
import { foldName, foldWord } from '../text/fold.ts';

export interface NameWord extends Span {
  readonly text: string;
  /** Folded, without apostrophes: `O’Brien` and `OBRIEN` are one key. */
  readonly key: string;
  /** What stands between the word before and this one, or between the surface's start and this one. */
  readonly gap: string;
}

const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const LETTERS = `\\p{L}[\\p{L}\\p{M}${INVISIBLE}]*`;
const WORD = new RegExp(`${LETTERS}(?:['’ʼ\`´]${LETTERS})*`, 'gu');
/** Prefixes that are particles of their own: `d'Alembert`, `L'Hostis`, `dell'Acqua`. */
const ELIDED_PARTICLE = /^(?:d|l|de l|dell|dall|degl|all|nell|sant)['’ʼ`´](?=\p{L}{2})/iu;

/** The words of a name, in order. `O'Brien` is one word; `d'Alembert` is the particle `d'` and `Alembert`. */
export function wordsOf(surface: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let last = 0;
  const add = (start: number, text: string): void => {
    words.push({
      start,
      end: start + text.length,
      text,
      key: keyOfWord(text),
      gap: surface.slice(last, start),
    });
    last = start + text.length;
  };
  for (const match of surface.matchAll(WORD)) {
    const text = withoutPossessive(match[0]);
    const particle = ELIDED_PARTICLE.exec(text)?.[0];
    if (particle === undefined) {
      add(match.index, text);
    } else {
      add(match.index, particle);
      add(match.index + particle.length, text.slice(particle.length));
    }
  }
  return words;
}

/** "O'Brien's" is O'Brien's: what follows the name stays in the text. */
function withoutPossessive(word: string): string {
  const ending = /(?<=\p{L}{2})['’ʼ](?:s|S)$/u.exec(word);
  const isShouted = ending?.[0].endsWith('S') === true && word !== word.toUpperCase();
  return ending === null || isShouted ? word : word.slice(0, ending.index);
}

/** The key of one word of a name: folded, apostrophes dropped. */
export function keyOfWord(word: string): string {
  const key = foldWord(word);
  return key.includes("'") ? key.replaceAll("'", '') : key;
}

/** The key of a name of any kind: folded; hyphens, apostrophes and dots are spaces, `St` is `Saint`. */
export function keyOfWhole(name: string): string {
  const key = foldName(name.replace(/(?<=\p{Lu})\.(?=\p{Lu}(?:\.|$|\s))/gu, ''))
    .replace(/[-'.\s]+/gu, ' ')
    .trim();
  return key.replace(/\b(st|ste)(?= \p{L}{3})/gu, (abbreviation) =>
    abbreviation === 'st' ? 'saint' : 'sainte',
  );
}

/** Whether the gap before a word joins it to the one before, as in `Jean-Pierre`. */
export function isHyphen(gap: string): boolean {
  return /^[-\u2010\u2011\u2012\u2013]$/.test(gap);
}

export type CaseForm = 'upper' | 'lower' | 'title';

const PLAIN_TITLE = /^[A-Z][a-z]+$/;

/** How a word is capitalised. A lone capital counts as `title`; inner capitals (`McDonald`) do too. */
export function caseOf(word: string): CaseForm {
  if (PLAIN_TITLE.test(word)) return 'title';
  let letters = 0;
  let capitals = 0;
  let firstIsCapital = false;
  for (const character of word) {
    const isCapital = character !== character.toLowerCase();
    if (!isCapital && character === character.toUpperCase() && !/\p{L}/u.test(character)) continue;
    if (letters === 0) firstIsCapital = isCapital;
    letters += 1;
    if (isCapital) capitals += 1;
  }
  if (letters > 1 && capitals === letters) return 'upper';
  return firstIsCapital ? 'title' : 'lower';
}

/** `word`, given in plain case (`Moreau`), written in this form. */
export function inCase(word: string, form: CaseForm): string {
  if (form === 'upper') return word.toUpperCase();
  return form === 'lower' ? word.toLowerCase() : word;
}
