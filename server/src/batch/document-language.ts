import { guessLanguage } from '../core/text/language.ts';
import type { Language } from '../core/types.ts';
import type { Settings } from '../settings.ts';

/** The language of a document: the setting's, else guessed. */
export function languageOf(text: string, settings: Settings): Language {
  return settings.language === 'auto' ? guessLanguage(text) : settings.language;
}
