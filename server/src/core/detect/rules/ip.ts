/** IP addresses, version 4 and 6, without those that belong to no one in particular. */
import type { Mention } from '../../types.ts';
import { isWordAt } from '../../text/chars.ts';
import type { RuleContext } from './context.ts';
import { ruleMention } from './rule.ts';
import type { Rule } from './rule.ts';

/** Loopback, "any", broadcast and network masks identify nobody. */
const NOBODY = /^(?:127\.|0\.|255\.)|^(?:10|172\.16|192\.168)(?:\.0)+$/;
const VERSION_BEFORE =
  /(?:\bv|version|release|ver\.?|rev\.?|build|firmware|§|section|article|chapitre|kapitel)[ :]*$/i;

export const IPV4: Rule = {
  id: 'ipv4',
  type: 'IP_ADDRESS',
  find(context: RuleContext): Mention[] {
    const { text, digits } = context;
    const found: Mention[] = [];
    for (let run = 0; run + 3 < digits.count; run += 1) {
      const start = digits.starts[run] ?? 0;
      const end = digits.ends[run + 3] ?? 0;
      if (end - start > 15 || text.charAt(digits.ends[run] ?? 0) !== '.') continue;
      if (!isDotted(context, run) || !isFree(text, start, end)) continue;
      const address = text.slice(start, end);
      if (NOBODY.test(address) || VERSION_BEFORE.test(text.slice(Math.max(0, start - 12), start))) continue;
      found.push(ruleMention(IPV4, start, end, 0.9));
      run += 3;
    }
    return found;
  },
};

function isDotted({ text, digits }: RuleContext, run: number): boolean {
  for (let part = run; part < run + 4; part += 1) {
    const start = digits.starts[part] ?? 0;
    const end = digits.ends[part] ?? 0;
    const value = text.slice(start, end);
    if (value.length > 3 || Number(value) > 255 || (value.length > 1 && value.startsWith('0'))) return false;
    if (part < run + 3 && (text.charAt(end) !== '.' || digits.starts[part + 1] !== end + 1)) return false;
  }
  return true;
}

function isFree(text: string, start: number, end: number): boolean {
  if (isWordAt(text, start - 1) || isWordAt(text, end)) return false;
  if (/[._-]/.test(text.charAt(start - 1))) return false;
  return !(/[._-]/.test(text.charAt(end)) && isWordAt(text, end + 1));
}

const LONGEST_IPV6 = 45;
const HEX_OR_COLON = /[0-9a-fA-F:.]/;

export const IPV6: Rule = {
  id: 'ipv6',
  type: 'IP_ADDRESS',
  find({ text }: RuleContext): Mention[] {
    const found: Mention[] = [];
    let done = 0;
    for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', Math.max(done, colon + 1))) {
      const start = leftEnd(text, colon, done);
      const end = rightEnd(text, colon);
      done = end;
      if (end - start > LONGEST_IPV6 || isWordAt(text, start - 1) || isWordAt(text, end)) continue;
      if (isIpv6(text.slice(start, end))) found.push(ruleMention(IPV6, start, end, 0.9));
    }
    return found;
  },
};

function leftEnd(text: string, colon: number, limit: number): number {
  let start = colon;
  while (start > limit && colon - start <= LONGEST_IPV6 && HEX_OR_COLON.test(text.charAt(start - 1)))
    start -= 1;
  return start;
}

function rightEnd(text: string, colon: number): number {
  let end = colon + 1;
  while (end < text.length && HEX_OR_COLON.test(text.charAt(end))) end += 1;
  while (end > colon + 1 && text.charAt(end - 1) === '.') end -= 1;
  return end;
}

/** RFC 4291: eight groups, or fewer with one `::`; at least three written, so that "a::b" in code is none. */
function isIpv6(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2 || address === '::1') return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
  if (halves.length === 1) return groups.length === 8;
  return groups.length >= 3 && groups.length <= 7 && /[0-9]/.test(address);
}
