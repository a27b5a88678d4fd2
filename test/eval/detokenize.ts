/** Puts the spaces back between tokens, as a person would type them; good enough for seven languages, never exact. */

const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]}%…»”]|\.{2,}|'s|’s|n't|'(?:ll|re|ve|d|m))$/i;
const FRENCH_SPACE_BEFORE = /^[;:!?»]$/;
const NO_SPACE_AFTER = /^[([{«“¿¡]$/;
const ELISION =
  /^(?:\p{L}{1,2}|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd|dell|nell|dall|sull|all|coll|quell|un|sant)['’]$/iu;

/** The line and where each token starts in it, in UTF-16 units. */
export function joinTokens(tokens: readonly string[], language: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  let insideQuotes = false;
  let glueNext = true;
  for (const token of tokens) {
    const quote = token === '"';
    const glue = glueNext || (quote && insideQuotes) || gluesToPrevious(token, language);
    if (!glue) text += ' ';
    offsets.push(text.length);
    text += token;
    if (quote) insideQuotes = !insideQuotes;
    glueNext = (quote && insideQuotes) || gluesToNext(token, language);
  }
  return { text, offsets };
}

function gluesToPrevious(token: string, language: string): boolean {
  if (language === 'fr' && FRENCH_SPACE_BEFORE.test(token)) return false;
  return NO_SPACE_BEFORE.test(token);
}

function gluesToNext(token: string, language: string): boolean {
  if (language === 'fr' && token === '«') return false;
  if (NO_SPACE_AFTER.test(token)) return true;
  return (language === 'fr' || language === 'it') && ELISION.test(token);
}
