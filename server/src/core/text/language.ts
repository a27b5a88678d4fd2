/** Which of the seven languages a text is written in. */
import { franc } from 'franc-min';
import type { Language } from '../types.ts';

/** Most documents say enough in their first pages. UTF-16 units. */
const SAMPLE = 20_000;
/** Fewer hits than this prove nothing. */
const MIN_HITS = 3;
/** The best language must have this many times the hits of the next. */
const LEAD = 1.3;
/** Letters below which trigrams guess wildly. */
const MIN_TRIGRAM_TEXT = 60;

/** Frequent words that the other six languages do not have. */
const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  fr: 'le les des du est et une pour dans avec sur au aux ce cette nous vous ils elle sont par qui pas ou être été monsieur madame ainsi leur ses votre notre je il objet bonjour cordialement',
  en: 'the of and to is with for that this are was by from be have has you your we our they his her not will would please dear regards it at',
  de: 'der die das und ist nicht mit für von zu den dem ein eine einen sich auf im wir sie ich auch wird werden bei nach aus herr frau sehr geehrte oder über',
  es: 'el los las y es con por para una del como más pero se su sus este esta ha han al señor señora usted nos muy fecha',
  it: 'il di che è per con una del della dei delle gli sono non si nel alla anche questo questa ha signor signora dal alle i lo',
  pt: 'o os as e é do da dos das em um uma para com não por que ao à no na foi são sua seu senhor senhora você pelo pela mais',
  nl: 'de het een en van is op te voor met dat niet zijn aan er ook door bij wordt naar heeft wij deze uit om geachte heer mevrouw als',
};

const LANGUAGE_OF_TRIGRAMS: Readonly<Record<string, Language>> = {
  fra: 'fr',
  eng: 'en',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
};

const LANGUAGES = Object.keys(FUNCTION_WORDS).filter((code): code is Language => code in FUNCTION_WORDS);
const LANGUAGES_OF_WORD = languagesOfWord();

/**
 * The language of a text: by its function words, by trigrams where those do not decide. Texts that say too little,
 * and texts in other languages, count as French, the product's first language.
 */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const ranked = rankByFunctionWords(sample);
  const [best, next] = ranked;
  if (best !== undefined && best.hits >= MIN_HITS && best.hits >= LEAD * (next?.hits ?? 0))
    return best.language;
  if (sample.length >= MIN_TRIGRAM_TEXT) {
    const code = franc(sample, { only: Object.keys(LANGUAGE_OF_TRIGRAMS) });
    const language = LANGUAGE_OF_TRIGRAMS[code];
    if (language !== undefined) return language;
  }
  return best !== undefined && best.hits > (next?.hits ?? 0) ? best.language : 'fr';
}

function rankByFunctionWords(sample: string): { language: Language; hits: number }[] {
  const hits = new Map<Language, number>();
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    const languages = LANGUAGES_OF_WORD.get(word) ?? [];
    // A word of several languages counts for each of them, the less the more there are.
    for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1 / languages.length);
  }
  return [...hits]
    .map(([language, count]) => ({ language, hits: count }))
    .sort((a, b) => b.hits - a.hits || LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language));
}

function languagesOfWord(): ReadonlyMap<string, readonly Language[]> {
  const table = new Map<string, Language[]>();
  for (const language of LANGUAGES) {
    for (const word of FUNCTION_WORDS[language].split(' ')) {
      table.set(word, [...(table.get(word) ?? []), language]);
    }
  }
  return table;
}
