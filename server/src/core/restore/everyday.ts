/** Names that are everyday words too, where they stand: a lone one proves nothing at the start of a sentence. */
import { TITLES, WORD_NAMES } from '../detect/lexicon.ts';
import { foldWord } from '../text/fold.ts';

/** Of `WORD_NAMES`, those that only look like words: written small, they are still somebody's name. */
const NAMES_ALONE: ReadonlySet<string> = new Set(
  `dubois dupont dumont laforet lacroix lavigne larose legrand lefevre fabre lebrun leblanc leroux leroy lemoine
  lejeune lesage lebon dumas leclerc faure garnier besson jourdain masson perrier vidal vial hardy martin colin robin
  benoit germain maurice gilles bernard claude langlois fournier mercier meunier levy noel pascal guerin prevost
  marguerite aurore victoire clemence pierre jean guy carpentier smith wright carter cooper taylor frank bill jack
  schmidt meyer meier muller neumann wagner schulz schulze kramer hahn bruno basile rossi ferrari fabbri marino
  iglesias oliveira carvalho silva ramos pereira pinto machado ribeiro moreira visser mulder meijer smit kuiper
  ernst rosa clara bella luz pilar dolores mercedes domingo santos navarro torres fuentes vega rivera`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
/** After which any word has a capital: the text's start, a line's, a quote's. */
const START = /(?:^|[!?…\n\r#>*•–—|"«“(]|\s-)\s*$/u;
/** The word that ends a sentence, unless it is a title or an initial, which have a dot too. */
const LAST_WORD = /(\p{L}{2,})[.:]\s+$/u;
const LOOK_BACK = 16;

/** Whether a folded word has a meaning of its own. */
export function isEverydayWord(key: string): boolean {
  return WORD_NAMES.has(key) && !NAMES_ALONE.has(key);
}

/** Whether any word would have a capital at `start`. "M. Petit" is no start: a title or an initial has a dot too. */
export function startsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const last = LAST_WORD.exec(before)?.[1];
  return last === undefined ? START.test(before) : !TITLES.has(foldWord(last));
}

/** Whether the next word is written small: "Petit rappel", unlike "Petit Jean" or "Petit, 3 rue". */
export function beforeSmallWord(text: string, end: number): boolean {
  return /^[ \u00a0]\p{Ll}/u.test(text.slice(end, end + 2));
}
