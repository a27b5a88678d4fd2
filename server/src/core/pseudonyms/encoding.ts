/** Keeps a pseudonym within what a file's encoding can hold. */
import { foldWord } from '../text/fold.ts';
import type { NamedDocument } from './assignment-types.ts';

type Encoding = NamedDocument['encoding'];

const WINDOWS_1252_EXTRA = 'ŒœŠšŽžŸ';

/** `text` with every letter that the encoding lacks written without its accent. */
export function withinEncoding(text: string, encoding: Encoding): string {
  if (encoding === 'unicode' || /^[\x20-\x7e]*$/.test(text)) return text;
  return Array.from(text.normalize('NFC'), (letter) =>
    fits(letter, encoding) ? letter : plain(letter),
  ).join('');
}

function fits(letter: string, encoding: Encoding): boolean {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return true;
  if (encoding === 'ascii') return false;
  return (
    (code >= 0xa0 && code <= 0xff) || (encoding === 'windows-1252' && WINDOWS_1252_EXTRA.includes(letter))
  );
}

function plain(letter: string): string {
  const folded = foldWord(letter);
  return letter === letter.toLowerCase() ? folded : folded.charAt(0).toUpperCase() + folded.slice(1);
}
