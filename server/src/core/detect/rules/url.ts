/**
 * URLs that point at a person: a profile of a network, a home folder, a user's name before the @. Other URLs are
 * documentation and shops: they identify nobody and are left alone.
 */
import type { Mention } from '../../types.ts';
import { isWordAt } from '../../text/chars.ts';
import type { RuleContext } from './context.ts';
import { ruleMention } from './rule.ts';
import type { Rule } from './rule.ts';

const LONGEST_URL = 2048;
const URL_END = /[\s<>"'`{}|\\^\u00a0\u201c\u201d\u00ab\u00bb]/;

/** Hosts of networks and what of their paths names a person. The path is given without its first slash. */
const PROFILES: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)linkedin\.com$/, /^(?:in|pub)\/[^/?#]+/],
  [
    /^(?:gist\.)?github\.com$/,
    /^(?!(?:about|features|topics|search|login|orgs|sponsors|marketplace|explore|settings|apps)\b)[\w-]+\/?$/,
  ],
  [
    /^gitlab\.com$|^bitbucket\.org$|^codeberg\.org$/,
    /^(?!(?:explore|help|users|groups|dashboard)\b)[\w.-]+\/?$/,
  ],
  [
    /^(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com$/,
    /^(?!(?:home|search|explore|intent|i|share|hashtag|settings|login)\b)\w{1,15}(?:\/status\/\d+)?\/?(?:[?#].*)?$/,
  ],
  [
    /(?:^|\.)facebook\.com$|^fb\.com$|^fb\.me$/,
    /^(?:(?!(?:pages|groups|events|sharer|share|login|help|watch|marketplace|policies)\b)[\w.]{5,}\/?(?:\?.*)?$|profile\.php\?id=\d+|people\/)/,
  ],
  [
    /(?:^|\.)instagram\.com$|(?:^|\.)threads\.net$/,
    /^(?!(?:p|reel|explore|stories|accounts)\/)@?[\w.]+\/?(?:\?.*)?$/,
  ],
  [/(?:^|\.)tiktok\.com$|(?:^|\.)youtube\.com$|(?:^|\.)medium\.com$/, /^@[^/?#]+/],
  [/^t\.me$|^wa\.me$|^paypal\.me$|^calendly\.com$|^keybase\.io$|^about\.me$/, /^[^/?#]+/],
  [/^(?:www\.)?xing\.com$/, /^profile\/[^/?#]+/],
  [/^bsky\.app$/, /^profile\/[^/?#]+/],
  [/(?:^|\.)reddit\.com$/, /^(?:u|user)\/[^/?#]+/],
  [/^orcid\.org$/, /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]/],
  [/(?:^|\.)researchgate\.net$/, /^profile\/[^/?#]+/],
  [/^scholar\.google\.[a-z.]+$/, /^citations\?(?:[^#]*&)?user=/],
  [/(?:^|\.)stackoverflow\.com$/, /^users\/\d+/],
  [
    /(?:^|\.)pinterest\.[a-z.]+$|^soundcloud\.com$|^vimeo\.com$|^twitch\.tv$|(?:^|\.)snapchat\.com$/,
    /^(?:add\/)?[\w.-]+\/?$/,
  ],
];
/** On any host: Mastodon and its like, home folders. */
const ANY_HOST_PROFILE =
  /^(?:@[\w.-]+(?:@[\w.-]+)?|~[\w.-]+(?:\/[^?#]*)?|users?\/[\w.-]+|u\/[\w.-]+|people\/[\w.-]+|author\/[\w.-]+)\/?(?:[?#].*)?$/;
const BARE_HOSTS =
  /(?:linkedin\.com\/(?:in|pub)\/|github\.com\/|twitter\.com\/|facebook\.com\/|instagram\.com\/|x\.com\/)/g;

export const URL_RULE: Rule = {
  id: 'url-profile',
  type: 'URL',
  find({ text }: RuleContext): Mention[] {
    const found: Mention[] = [];
    let done = 0;
    const consider = (start: number, hostStart: number): void => {
      const end = urlEnd(text, hostStart);
      done = Math.max(done, end);
      const url = text.slice(hostStart, end);
      if (pointsAtPerson(url)) found.push(ruleMention(URL_RULE, start, end, 0.95));
    };
    for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', Math.max(at + 3, done))) {
      const start = schemeStart(text, at);
      // The user of a connection string is a user name, not a web address.
      if (start !== undefined && !isConnection(text, start, at)) consider(start, at + 3);
    }
    for (const match of text.matchAll(BARE_HOSTS)) {
      const start = bareStart(text, match.index);
      if (start !== undefined) consider(start, start);
    }
    return found.sort((a, b) => a.start - b.start);
  },
};

function isConnection(text: string, start: number, end: number): boolean {
  return !/^(?:https?|ftps?|sftp|ssh|git|mailto)$/i.test(text.slice(start, end));
}

function schemeStart(text: string, at: number): number | undefined {
  let start = at;
  while (start > 0 && at - start < 12 && /[a-z+]/i.test(text.charAt(start - 1))) start -= 1;
  return start === at || isWordAt(text, start - 1) ? undefined : start;
}

/** The start of "www.linkedin.com/in/..." written without a scheme; undefined inside a URL or word. */
function bareStart(text: string, at: number): number | undefined {
  let start = at;
  while (start > 0 && at - start < 8 && /[a-z.]/i.test(text.charAt(start - 1))) start -= 1;
  const before = text.slice(start, at);
  if (before !== '' && !/^(?:[a-z]{2,3}|www|mobile)\.$/.test(before)) return undefined;
  return start > 0 && /[/\w@:.-]/.test(text.charAt(start - 1)) ? bareAfterColon(text, start) : start;
}

function bareAfterColon(text: string, start: number): number | undefined {
  return text.charAt(start - 1) === ':' ? start : undefined;
}

function urlEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_URL && !URL_END.test(text.charAt(end))) end += 1;
  for (;;) {
    const last = text.charAt(end - 1);
    const isClosing = last === ')' && !text.slice(from, end).includes('(');
    if (end > from && (/[.,;:!?*_\]]/.test(last) || isClosing)) end -= 1;
    else return end;
  }
}

function pointsAtPerson(url: string): boolean {
  const slash = url.search(/[/?#]/);
  const authority = slash === -1 ? url : url.slice(0, slash);
  const path = slash === -1 ? '' : url.slice(slash + 1);
  const at = authority.lastIndexOf('@');
  if (at > 0) return !/^(?:git|user|username|root|admin|anonymous)(?::|$)/i.test(authority.slice(0, at));
  const host = authority.toLowerCase().replace(/:\d+$/, '');
  const known = PROFILES.find(([hosts]) => hosts.test(host));
  if (known !== undefined) return known[1].test(path);
  return /\.[a-z]{2,}$/.test(host) && ANY_HOST_PROFILE.test(path);
}
