/** E-mail addresses (RFC 5322 dot-atoms, RFC 6531 letters), without display names. */
import type { Mention } from '../../types.ts';
import { charClass, isWordAt, WORD } from '../../text/chars.ts';
import type { RuleContext } from './context.ts';
import { ruleMention } from './rule.ts';
import type { Rule } from './rule.ts';

/** RFC 5321: 64 octets before the @, 255 after. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
const LOCAL_EXTRA = ".!#$%&'*+/=?^_`{|}~-";
/** Ends of file names and packages ("icon@2x.png", "lib@next.js") that are no domains of the top level in use. */
const FILE_ENDINGS = /\.(?:png|jpe?g|gif|svg|webp|css|scss|js|mjs|ts|tsx|json|html?|xml|txt|pdf)$/i;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:xn--[a-z0-9-]+|\p{L}{2,24})$/u;

export const EMAIL: Rule = {
  id: 'email',
  type: 'EMAIL',
  find(context: RuleContext): Mention[] {
    const { text } = context;
    const found: Mention[] = [];
    let last = 0;
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const start = localStart(text, at, last);
      const end = domainEnd(text, at);
      if (start === undefined || end === undefined) continue;
      found.push(ruleMention(EMAIL, start, end, 0.99));
      last = end;
    }
    return found;
  },
};

function localStart(text: string, at: number, limit: number): number | undefined {
  let start = at;
  const first = Math.max(limit, at - LONGEST_LOCAL);
  while (start > first && isLocalAt(text, start - 1)) start -= 1;
  // Quotes and marks of the text around are no part of it, though the standard allows them.
  while (start < at && !isWordAt(text, start) && text.charAt(start) !== '_') start += 1;
  if (start === at || text.charAt(at - 1) === '.') return undefined;
  if (text.slice(start, at).includes('//')) return undefined;
  return isPassword(text, start) ? undefined : start;
}

/** "postgresql://user:secret@host": what stands before the @ is no address. */
function isPassword(text: string, start: number): boolean {
  return /:\/\/[^\s/@]{1,80}$/.test(text.slice(Math.max(0, start - 96), start));
}

function isLocalAt(text: string, index: number): boolean {
  return charClass(text, index) === WORD || LOCAL_EXTRA.includes(text.charAt(index));
}

function domainEnd(text: string, at: number): number | undefined {
  let end = at + 1;
  const last = Math.min(text.length, at + LONGEST_DOMAIN);
  while (end < last && (isWordAt(text, end) || text.charAt(end) === '.' || text.charAt(end) === '-'))
    end += 1;
  while (end > at + 1 && !isWordAt(text, end - 1)) end -= 1;
  // A sentence may go on at once after the address: "a@b.fr.Bonjour" is left to its reader.
  const domain = text.slice(at + 1, end);
  return DOMAIN.test(domain) && !FILE_ENDINGS.test(domain) ? end : undefined;
}
