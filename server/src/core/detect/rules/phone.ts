/** Telephone numbers, by libphonenumber: international ones, and national ones of the document's countries. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';
import { isSupportedCountry } from 'libphonenumber-js/max';
import type { Language, Mention } from '../../types.ts';
import { isWordAt } from '../../text/chars.ts';
import type { RuleContext } from './context.ts';
import { compileKeywords, hasKeywordBefore } from './keywords.ts';
import { OTHER_NUMBERS } from './other-numbers.ts';
import { ruleMention } from './rule.ts';
import type { Rule } from './rule.ts';

const KEYWORDS = compileKeywords(
  `tel|tlf|tfno|telf|tlfno|tlfn|tfn|telefax|telephone|tph|mobile|portable|port|gsm|fax|telecopie|phone|telephone number|
  phone number|phone no|cell|cell phone|call|desk|office phone|home phone|work phone|direct line|landline|hotline|
  call me on|call me at|call us on|call us at|call him on|call her on|call on|call at|calling|ring me on|reach me at|
  reach me on|reach us at|reached at|reached on|text me at|text me on|answering at|messages to|message to|text to|
  contact me on|contact me at|contact number|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|rufnummer|
  festnetz|durchwahl|erreichbar unter|erreichen sie mich unter|telefono|movil|numero de contacto|llamar al|llame al|
  llamenos al|cellulare|cell|recapito telefonico|chiamare il|telemovel|telefone|telefonico|celular|contacto telefonico|
  ligar para|telefoon|telefoonnummer|mobiel|gsm nummer|bereikbaar op|whatsapp|joindre au|joignable au|
  appeler le|appelez le|appeler au|appelez au|rappeler au|rappelez au|ligne directe`,
);
/** Labels that stand behind a number, as in signatures: "020 7946 0958 (office)", "01 99 00 12 34 - Fax". */
const LABEL_AFTER =
  /^[ \u00a0]{0,2}(?:[-–(/|,][ \u00a0]{0,2})?(?:office|fax|mobile|cell|home|work|desk|direct|bureau|portable|domicile|b[üu]ro|privat|handy|mobil|festnetz|oficina|m[óo]vil|casa|ufficio|cellulare|escrit[óo]rio|telem[óo]vel|kantoor|mobiel|thuis)(?![\p{L}\p{N}])/iu;
const EXTENSION =
  /[ \u00a0]{0,3}(?:,[ \u00a0]{0,2})?\(?(?:ext(?:ension|ensi[oó]n)?|poste|x|int(?:erno)?|durchwahl|dw|nebenstelle|kl(?:appe)?|anexo|extens[aã]o|toestel|tst|#)\.?[ \u00a0.:]{0,3}[0-9]{1,6}(?![0-9])\)?/iy;
/** Characters between the digits of one number. */
const INNER = ' \u00a0\u202f\u2009.-\u2010\u2011/()';
const MIN_DIGITS = 6;
const MAX_DIGITS = 15;

const COUNTRIES_OF_LANGUAGE: Readonly<Record<Language, readonly string[]>> = {
  fr: ['FR', 'BE', 'CH', 'LU', 'CA'],
  en: ['GB', 'US', 'IE', 'CA'],
  de: ['DE', 'AT', 'CH'],
  es: ['ES'],
  it: ['IT', 'CH'],
  pt: ['PT'],
  nl: ['NL', 'BE'],
};

export const PHONE: Rule = {
  id: 'phone',
  type: 'PHONE',
  find(context: RuleContext): Mention[] {
    const { digits } = context;
    const found: Mention[] = [];
    let done = 0;
    for (let run = 0; run < digits.count; run += 1) {
      const at = digits.starts[run] ?? 0;
      if (at < done) continue;
      const chain = chainFrom(context, run);
      if (chain.digits < MIN_DIGITS) continue;
      const mention = phoneIn(context, chain);
      if (mention !== undefined) found.push(mention);
      // What starts with a plus and is no number holds none either.
      if (mention !== undefined || context.text.charAt(chain.start) === '+') done = mention?.end ?? chain.end;
    }
    return found;
  },
};

interface Chain {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  /** `+` or `00` before, `(` or `0` first, or nothing of these. */
  readonly lead: 'international' | 'national' | 'none';
}

/** The digits from a run on that may be one number: groups with one or two separators between. */
function chainFrom(context: RuleContext, first: number): Chain {
  const { text, digits } = context;
  let run = first;
  let end = digits.ends[run] ?? 0;
  let count = end - (digits.starts[run] ?? 0);
  while (run + 1 < digits.count) {
    const next = digits.starts[run + 1] ?? 0;
    if (!isInner(text, end, next)) break;
    const more = (digits.ends[run + 1] ?? 0) - next;
    if (count + more > MAX_DIGITS) break;
    run += 1;
    count += more;
    end = digits.ends[run] ?? 0;
  }
  const at = digits.starts[first] ?? 0;
  return { ...leadOf(text, at), end, digits: count };
}

function isInner(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i += 1) if (!INNER.includes(text.charAt(i))) return false;
  return true;
}

function leadOf(text: string, at: number): Pick<Chain, 'start' | 'lead'> {
  // Before the plus is looked for: "+ 0034 948 ..." is written, too.
  if (text.startsWith('00', at) && text.charAt(at + 2) !== '0') return { start: at, lead: 'international' };
  const before = text.charAt(at - 1);
  if (before === ' ' && text.charAt(at - 2) === '+' && !isDigitNear(text, at - 3))
    return { start: at - 2, lead: 'international' };
  if (before === '+') return { start: at - 1, lead: 'international' };
  if (before === '(' && text.charAt(at - 2) === '+') return { start: at - 2, lead: 'international' };
  if (before === '(') return { start: at - 1, lead: 'national' };
  return { start: at, lead: text.charAt(at) === '0' ? 'national' : 'none' };
}

/** Whether a sum goes on before a plus: "3 + 41 69 ...". */
function isDigitNear(text: string, index: number): boolean {
  return /[0-9)]\s?$/.test(text.slice(Math.max(0, index - 1), index + 1));
}

function phoneIn(context: RuleContext, chain: Chain): Mention | undefined {
  const { text } = context;
  if (isWordAt(text, chain.start - 1) || /[.,:_=#/-]/.test(text.charAt(chain.start - 1))) {
    if (!/[:=/]/.test(text.charAt(chain.start - 1)) || /[0-9]/.test(text.charAt(chain.start - 2)))
      return undefined;
  }
  const keyword = hasKeywordBefore(context, chain.start, KEYWORDS);
  if (!keyword && chain.lead !== 'international' && isLabelledOtherwise(context, chain)) return undefined;
  const national =
    keyword ||
    chain.lead === 'international' ||
    (chain.lead === 'national' ? looksLikeNational(text, chain) : looksNational(context, chain));
  if (!national && !isLetterNear(text, chain.end)) return undefined;
  for (const end of possibleEnds(context, chain)) {
    const after = extended(text, end);
    if (after === end && (isWordAt(text, end) || /^[.,:_-][0-9]/.test(text.slice(end, end + 2)))) continue;
    const label = keyword || isLabelledAfter(text, chain.start, after);
    if (!national && !label) continue;
    if (!isPhone(context, text.slice(chain.start, end), chain.lead, label)) continue;
    return ruleMention(PHONE, chain.start, after, confidenceOf(chain, label));
  }
  return undefined;
}

/** "NASS: 08 94375685 61": a keyword says that it is another number. Only pairs ("06 12 34 56 78") say more. */
function isLabelledOtherwise(context: RuleContext, { start, end }: Chain): boolean {
  if (/^0[1-9](?:([ .\u00a0\u202f-])[0-9]{2})(?:\1[0-9]{2}){3}/.test(context.text.slice(start, end)))
    return false;
  return hasKeywordBefore(context, start, OTHER_NUMBERS);
}

/** Whether a word comes soon: most chains of digits are no numbers at all, and are done with by this. */
function isLetterNear(text: string, from: number): boolean {
  for (let i = from; i < from + 5; i += 1) {
    const char = text.charAt(i);
    if (isWordAt(text, i)) return !/[0-9]/.test(char);
    if (char === '\n' || char === '') return false;
  }
  return false;
}

/** A label behind a number in groups, or as long as a national one: "020 7946 0958 (office)". */
function isLabelledAfter(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  return /[^0-9]|[0-9]{9}/.test(written) && LABEL_AFTER.test(text.slice(end, end + 20));
}

function confidenceOf(chain: Chain, keyword: boolean): number {
  if (keyword || chain.lead === 'international') return 0.98;
  return chain.lead === 'national' ? 0.9 : 0.8;
}

/** The chain's end and the ends of its groups before, longest first: "01 23 45 67 89 12 rue" ends after 89. */
function possibleEnds(context: RuleContext, chain: Chain): number[] {
  const ends: number[] = [];
  for (let i = chain.end; i > chain.start; i -= 1) {
    const isEnd = /[0-9]/.test(context.text.charAt(i - 1)) && !/[0-9]/.test(context.text.charAt(i));
    if (isEnd) ends.push(i);
  }
  return ends.slice(0, 4);
}

/** 0 and an area code, nine digits or more, and no decimal fraction: what is worth asking the library. */
function looksLikeNational(text: string, chain: Chain): boolean {
  if (chain.digits < 9) return false;
  const written = text.slice(chain.start, chain.end);
  if (written.startsWith('(')) return /^\([0-9]{2,5}\)/.test(written);
  return /^0[1-9]/.test(written) && !/^[0-9]+[.][0-9]+(?![0-9.])/.test(written);
}

/** National numbers that do not start with 0, in their usual groups: "202-555-0143", "612 34 56 78". */
const NATIONAL_GROUPS =
  /^(?:[2-9][0-9]{2}( ?)-\1[2-9][0-9]{2}\1-\1[0-9]{4}|[2-9][0-9]{2}\.[2-9][0-9]{2}\.[0-9]{4}|[6-9][0-9]{2} [0-9]{2} [0-9]{2} [0-9]{2}|[6-9][0-9] [0-9]{3} [0-9]{2} [0-9]{2})$/;

/** Spain and Portugal: "612 345 678". Elsewhere, and before a unit, it is a count with its thousands apart. */
const IBERIAN_GROUPS = /^[679][0-9]{2} [0-9]{3} [0-9]{3}$/;
const UNIT = /^ ?(?:[€%$]|(?:eur|euros|usd|habitantes|personas|pessoas|unidades|km|toneladas)(?![a-z]))/i;

function looksNational({ text, language }: RuleContext, chain: Chain): boolean {
  const written = text.slice(chain.start, chain.end);
  if (NATIONAL_GROUPS.test(written)) return true;
  const isIberian = (language === 'es' || language === 'pt') && IBERIAN_GROUPS.test(written);
  return isIberian && !UNIT.test(text.slice(chain.end, chain.end + 12));
}

function isPhone(context: RuleContext, written: string, lead: Chain['lead'], keyword: boolean): boolean {
  if (lead === 'international') {
    const number = written.startsWith('00') ? `+${written.slice(2)}` : written;
    // The plus says that it is a number; ranges that are reserved or new are numbers too.
    return parsePhoneNumberFromString(number.replace('(0)', ''))?.isPossible() === true;
  }
  const groups = written.split(/[^0-9]+/).filter((group) => group !== '');
  // Without a keyword a number in one piece must be as long as national numbers are.
  if (!keyword && groups.length === 1 && !/^0[1-9][0-9]{8}$/.test(written)) return false;
  if (!keyword && /^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}$/.test(written)) return false;
  if (keyword && groups.length > 1 && isDialled(groups)) return true;
  return countriesOf(context).some((country) => {
    const number = parsePhoneNumberFromString(written, country);
    return keyword ? number?.isPossible() === true : number?.isValid() === true;
  });
}

/** Groups that any country may have, behind a keyword: seven digits or more, none alone but the first ("9 472 7916"). */
function isDialled(groups: readonly string[]): boolean {
  return groups.join('').length >= 7 && groups.slice(1).every((group) => group.length > 1);
}

function countriesOf(context: RuleContext): CountryCode[] {
  const codes = new Set([...context.countries, ...COUNTRIES_OF_LANGUAGE[context.language]]);
  return [...codes].filter((code): code is CountryCode => isSupportedCountry(code));
}

function extended(text: string, end: number): number {
  EXTENSION.lastIndex = end;
  const match = EXTENSION.exec(text);
  return match === null ? end : end + match[0].length;
}
