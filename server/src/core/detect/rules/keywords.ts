/** Words near a number that say what it is. */
import { foldWord } from '../../text/fold.ts';
import type { RuleContext } from './context.ts';

/** How far before a number its keyword may end. UTF-16 units. */
const REACH = 48;

/** Compiles keywords ("siren|rcs|n° siren") into a test of the text before a number. Folded; whole words. */
export function compileKeywords(keywords: string): RegExp {
  const words = keywords
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter((word) => word !== '')
    .map((word) =>
      foldWord(word)
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/[\s-]+/g, '[\\s_.-]*'),
    );
  return new RegExp(
    `(?:^|[^\\p{L}\\p{N}])(?:${words.join('|')})s?(?![\\p{L}])[^\\p{L}]*(?:(?:est|is|ist|es|e|n|no|nr|num|numero|number|nummer|de|du|of|the|le|la|der|die|fr)\\b[^\\p{L}]*){0,3}$`,
    'u',
  );
}

/** Whether one of the keywords stands just before an offset: nothing but short words and punctuation between. */
export function hasKeywordBefore(context: RuleContext, offset: number, keywords: RegExp): boolean {
  return keywords.test(context.foldedBefore(offset, REACH));
}
