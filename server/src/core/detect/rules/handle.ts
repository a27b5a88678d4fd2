/** @handles of social networks, and addresses written so that machines do not see them. */
import type { Mention } from '../../types.ts';
import { isWordAt } from '../../text/chars.ts';
import { isPlain } from '../../text/segments.ts';
import type { RuleContext } from './context.ts';
import { ruleMention } from './rule.ts';
import type { Rule } from './rule.ts';

const HANDLE_NAME = /[A-Za-z_][A-Za-z0-9_.-]{2,30}/y;
/** A Mastodon address: "@marie@social.example". */
const FEDERATED = /@[a-z0-9-]+(?:\.[a-z0-9-]+)+/iy;
/** Marks of documentation comments, styles and mails that start with an @. */
const NO_HANDLE = new Set(
  `param params return returns type types typedef see link throws exception deprecated example author since version todo
  override media import charset font-face keyframes supports page layer container property include mixin extend use
  forward if else for each while function namespace class interface enum public private protected internal readonly
  default description file license copyright internal ignore inheritdoc test tests beta alpha rc latest next everyone
  here channel all team admin component injectable input output module get post put delete patch body query autowired
  bean entity table column id service repository controller nullable nonnull suppresswarnings decorator property
  staticmethod classmethod dataclass pytest abstractmethod var const let global package summary remarks fileoverview
  template callback yields async event fires listens memberof instance static abstract final virtual access kind name
  constructs requires borrows mixes variation tutorial hideconstructor satisfies jest vitest ts-ignore ts-expect-error
  ts-nocheck ts-check preserve pure enterprise at echo off`.split(/\s+/),
);

export const HANDLE: Rule = {
  id: 'handle',
  type: 'HANDLE',
  find({ text, languageId }: RuleContext): Mention[] {
    // In code an @ starts decorators and marks of comments.
    if (!isPlain(languageId) && languageId !== 'markdown') return [];
    const found: Mention[] = [];
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const before = text.charAt(at - 1);
      if (isWordAt(text, at - 1) || !/^[\s("'«“,:>/[]?$/.test(before)) continue;
      HANDLE_NAME.lastIndex = at + 1;
      const name = HANDLE_NAME.exec(text)?.[0].replace(/[.-]+$/, '');
      if (name === undefined || NO_HANDLE.has(name.toLowerCase()) || name.length < 3) continue;
      let end = at + 1 + name.length;
      FEDERATED.lastIndex = end;
      end += FEDERATED.exec(text)?.[0].length ?? 0;
      // "@scope/package", "@call(", "@path.js"
      if (/[/({\\=@]/.test(text.charAt(end)) || isWordAt(text, end) || /\.(?:js|ts|css|json)$/.test(name))
        continue;
      if (before === '/' && !text.slice(Math.max(0, at - 4), at).includes(' ')) continue;
      found.push(ruleMention(HANDLE, at, end, 0.75));
    }
    return found;
  },
};

const AT =
  /[ \u00a0]{0,2}(?:\[(?:at|arobase|a|arroba|chiocciola)\]|\((?:at|arobase|a|arroba|chiocciola)\)|\{at\})[ \u00a0]{0,2}/giu;
const LOCAL_END = /[\p{L}\p{N}._%+-]{1,64}$/u;
const DOMAIN_START =
  /^[\p{L}\p{N}-]{1,63}(?:(?:\.|[ ]?(?:\[(?:dot|point|punto|punkt|punt|ponto)\]|\((?:dot|point|punto|punkt|punt|ponto)\)|\{dot\})[ ]?)[\p{L}\p{N}-]{2,63}){1,4}/iu;

/** "marie.dubois [at] acme.fr", "marie (arobase) acme (point) fr". */
export const OBFUSCATED_EMAIL: Rule = {
  id: 'email-obfuscated',
  type: 'EMAIL',
  find({ text }: RuleContext): Mention[] {
    const found: Mention[] = shouted(text);
    for (const match of text.matchAll(AT)) {
      const local = LOCAL_END.exec(text.slice(Math.max(0, match.index - 64), match.index))?.[0];
      const from = match.index + match[0].length;
      const domain = DOMAIN_START.exec(text.slice(from, from + 255))?.[0];
      if (local === undefined || domain === undefined || !/\p{L}/u.test(local)) continue;
      found.push(ruleMention(OBFUSCATED_EMAIL, match.index - local.length, from + domain.length, 0.9));
    }
    return found;
  },
};

/** "marie AT acme DOT com": both words in capitals, or "at" is a word. */
const SHOUTED = / AT ([\p{L}\p{N}-]{1,63}(?: DOT [\p{L}\p{N}-]{2,63}){1,4})(?![\p{L}\p{N}-])/gu;

function shouted(text: string): Mention[] {
  if (!text.includes(' AT ')) return [];
  const found: Mention[] = [];
  for (const match of text.matchAll(SHOUTED)) {
    const local = LOCAL_END.exec(text.slice(Math.max(0, match.index - 64), match.index))?.[0];
    if (local === undefined || !/\p{L}/u.test(local)) continue;
    const start = match.index - local.length;
    found.push(ruleMention(OBFUSCATED_EMAIL, start, match.index + match[0].length, 0.9));
  }
  return found;
}

const BIC = /[A-Z]{4}[ ]?[A-Z]{2}[ ]?[A-Z0-9]{2}(?:[ ]?[A-Z0-9]{3})?(?![0-9A-Za-z])/y;
const BIC_KEYWORD =
  /\b(?:BIC|SWIFT|Bic|Swift)(?:[ /-](?:SWIFT|BIC|code|Code))?[ \u00a0]{0,2}[:=]?[ \u00a0]{0,2}/g;
/** ISO 3166-1 codes in BICs that are met in these languages' countries; any pair of letters would take words. */
const BIC_COUNTRY =
  /^[A-Z]{4} ?(?:FR|BE|CH|LU|DE|AT|ES|IT|PT|NL|GB|IE|US|CA|MC|LI|DK|SE|FI|NO|PL|CZ|SK|HU|RO|BG|HR|SI|EE|LV|LT|GR|CY|MT|TR|MA|TN|DZ|SN|CI)/;

/** ISO 9362, after its keyword: eight capitals are a word as well. */
export const BIC_RULE: Rule = {
  id: 'bic',
  type: 'BIC',
  find({ text }: RuleContext): Mention[] {
    if (!text.includes('BIC') && !text.includes('SWIFT') && !/\b(?:Bic|Swift)\b/.test(text)) return [];
    const found: Mention[] = [];
    for (const match of text.matchAll(BIC_KEYWORD)) {
      BIC.lastIndex = match.index + match[0].length;
      const code = BIC.exec(text);
      if (code === null || !BIC_COUNTRY.test(code[0])) continue;
      found.push(ruleMention(BIC_RULE, code.index, code.index + code[0].length, 0.95));
    }
    return found;
  },
};
