/** Addresses and names of machines and their users. */
import type { Mention } from '../../types.ts';
import { charClass, isWordAt, WORD } from '../../text/chars.ts';
import { isBech32 } from './check-digits.ts';
import type { RuleContext } from './context.ts';
import { compileKeywords, hasKeywordBefore } from './keywords.ts';
import { ruleMention } from './rule.ts';
import type { Rule } from './rule.ts';

/** IEEE 802: six pairs of hexadecimal digits, one kind of separator. */
const MAC = /(?:[0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}/y;
const NO_MAC = /^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/i;

export const MAC_ADDRESS: Rule = {
  id: 'mac-address',
  type: 'MAC_ADDRESS',
  find({ text }: RuleContext): Mention[] {
    const found: Mention[] = [];
    for (const mark of [':', '-']) {
      for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
        // Only the first joint of an address is tried: two characters stand before it, none before those.
        if (isWordAt(text, at - 3) || text.charAt(at - 3) === mark || text.charAt(at + 3) !== mark) continue;
        MAC.lastIndex = Math.max(0, at - 2);
        const match = MAC.exec(text);
        if (match?.index !== at - 2 || NO_MAC.test(match[0])) continue;
        const end = match.index + match[0].length;
        if (isWordAt(text, end) || text.charAt(end) === mark) continue;
        found.push(ruleMention(MAC_ADDRESS, match.index, end, 0.95));
        at = end;
      }
    }
    return [...found, ...dottedAddresses(text)];
  },
};

/** "0000.5e00.53af", as routers write it: with a letter, or it may be a number. */
const DOTTED_MAC = /[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![0-9a-z.])/iy;

function dottedAddresses(text: string): Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) {
    if (at < 4 || text.charAt(at + 5) !== '.' || isWordAt(text, at - 5) || text.charAt(at - 5) === '.')
      continue;
    DOTTED_MAC.lastIndex = at - 4;
    const match = DOTTED_MAC.exec(text);
    if (match === null || !/[a-f]/i.test(match[0]) || !/[0-9]/.test(match[0])) continue;
    found.push(ruleMention(MAC_ADDRESS, at - 4, at + 10, 0.85));
  }
  return found;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z-])/iy;
const UUID_KEYWORDS = compileKeywords(
  `utilisateur|user|user id|userid|client|client id|customer|customer id|patient|patient id|account|account id|compte|
  personne|person|person id|profile|profil|benutzer|kunde|nutzer|usuario|cliente|utente|utilizador|gebruiker|klant|
  device id|session|session id|visitor|subject|member`,
);

/** RFC 9562. A UUID names anything; only a word before it says that it names somebody. */
export const UUID_RULE: Rule = {
  id: 'uuid',
  type: 'UUID',
  find(context: RuleContext): Mention[] {
    const { text } = context;
    const found: Mention[] = [];
    for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
      if (text.charAt(at + 5) !== '-' || text.charAt(at + 10) !== '-' || at < 8) continue;
      UUID.lastIndex = at - 8;
      const match = UUID.exec(text);
      if (match === null || isWordAt(text, at - 9)) continue;
      if (hasKeywordBefore(context, match.index, UUID_KEYWORDS)) {
        found.push(ruleMention(UUID_RULE, match.index, match.index + match[0].length, 0.9));
      }
      at = match.index + match[0].length;
    }
    return found;
  },
};

/** Folders of users on the three systems, and the parts of paths before the name. */
const USER_FOLDERS = ['\\Users\\', '\\\\Users\\\\', '/Users/', '/home/', 'Documents and Settings\\'];
const NOBODYS_FOLDERS = new Set(
  `public default shared all runner ubuntu root user username users vagrant node app www data admin administrator guest me you
  your yourname youruser jenkins circleci travis build linuxbrew ec2-user docker git postgres test dev appuser name xxx
  user1 user2 home developer workspace vscode codespace pi debian fedora centos travis gitlab-runner buildagent
  profile bin lib etc opt var tmp src`.split(/\s+/),
);
const USER_NAME_CHARS = /[\p{L}\p{N}._-]{2,40}/uy;

export const USER_FOLDER: Rule = {
  id: 'user-folder',
  type: 'USER_NAME',
  find({ text }: RuleContext): Mention[] {
    const found: Mention[] = [];
    for (const folder of USER_FOLDERS) {
      for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + folder.length)) {
        addName(text, at + folder.length, found, USER_FOLDER, 0.85);
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
};

const CONNECTION_USERS =
  /(?:^|[;&?"'\s])(?:user id|uid|user name|username|user)\s{0,2}=\s{0,2}(?=[^;&\s"']{2,40}[;&])/gi;

/** "User ID=mdubois;Password=...": a connection string, not any assignment in code. */
export const CONNECTION_USER: Rule = {
  id: 'connection-user',
  type: 'USER_NAME',
  find({ text }: RuleContext): Mention[] {
    const found: Mention[] = usersOfUrls(text);
    if (!text.includes('=')) return found;
    for (const match of text.matchAll(CONNECTION_USERS)) {
      const line = text.slice(match.index, match.index + 200);
      if (
        !/(?:password|pwd|server|host|database|data source)\s{0,2}=/i.test(
          line + text.slice(Math.max(0, match.index - 120), match.index),
        )
      )
        continue;
      addName(text, match.index + match[0].length, found, CONNECTION_USER, 0.85);
    }
    return found;
  },
};

/** "postgresql://mdubois:secret@host/database". */
const URL_USER = /(?<=(?:^|[^a-z])[a-z][a-z0-9+]{1,20}:\/\/)[\p{L}\p{N}._-]{2,40}(?=(?::[^\s@/]{0,80})?@)/uy;
const WEB = /(?:^|[^a-z])(?:https?|ftps?|git|ssh|svn)$/i;

function usersOfUrls(text: string): Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    if (WEB.test(text.slice(Math.max(0, at - 8), at))) continue;
    URL_USER.lastIndex = at + 3;
    if (URL_USER.test(text)) addName(text, at + 3, found, CONNECTION_USER, 0.85);
  }
  return found;
}

function addName(text: string, start: number, found: Mention[], rule: Rule, confidence: number): void {
  USER_NAME_CHARS.lastIndex = start;
  const name = USER_NAME_CHARS.exec(text)?.[0].replace(/[._-]+$/, '');
  if (name === undefined || name.length < 2 || NOBODYS_FOLDERS.has(name.toLowerCase())) return;
  if (!/\p{L}/u.test(name) || /^[.-]|\.\w{1,4}$/.test(name)) return;
  found.push(ruleMention(rule, start, start + name.length, confidence));
}

const ETHEREUM = /0x[0-9a-fA-F]{40}(?![0-9a-zA-Z])/g;
const BECH32 = /bc1[02-9ac-hj-np-z]{11,87}(?![0-9a-z])/g;
const LEGACY_BITCOIN = /[13][1-9A-HJ-NP-Za-km-z]{25,34}(?![0-9A-Za-z])/y;
const BITCOIN_KEYWORDS = compileKeywords(
  'btc|bitcoin|wallet|adresse bitcoin|bitcoin address|bitcoin adresse|portefeuille',
);

/** Bitcoin (BIP 173, BIP 350; older ones after a keyword) and Ethereum (EIP-55, 20 bytes). */
export const CRYPTO: Rule = {
  id: 'crypto-address',
  type: 'CRYPTO_ADDRESS',
  find(context: RuleContext): Mention[] {
    const { text, digits } = context;
    const found: Mention[] = [];
    if (text.includes('0x')) {
      for (const match of text.matchAll(ETHEREUM)) addCrypto(text, match, found, 0.85);
    }
    if (text.includes('bc1')) {
      for (const match of text.matchAll(BECH32)) if (isBech32(match[0])) addCrypto(text, match, found, 0.95);
    }
    if (!/bitcoin|btc|wallet|portefeuille/i.test(text)) return found;
    for (let run = 0; run < digits.count; run += 1) {
      const start = digits.starts[run] ?? 0;
      if (!/[13]/.test(text.charAt(start)) || isWordAt(text, start - 1)) continue;
      LEGACY_BITCOIN.lastIndex = start;
      const match = LEGACY_BITCOIN.exec(text);
      if (match !== null && hasKeywordBefore(context, start, BITCOIN_KEYWORDS))
        addCrypto(text, match, found, 0.85);
    }
    return found;
  },
};

function addCrypto(text: string, match: RegExpExecArray, found: Mention[], confidence: number): void {
  if (isWordAt(text, match.index - 1)) return;
  found.push(ruleMention(CRYPTO, match.index, match.index + match[0].length, confidence));
}

const DECIMAL_PAIR =
  /-?[0-9]{1,3}\.[0-9]{3,}[ \u00a0]{0,2}[,;][ \u00a0]{0,2}-?[0-9]{1,3}\.[0-9]{3,}(?![0-9.])/y;
const DEGREES =
  /[0-9]{1,3}(?:[.,][0-9]{1,8})?[ ]?°[ ]?(?:[0-9]{1,2}[ ]?['’′][ ]?(?:[0-9]{1,2}(?:[.,][0-9]{1,4})?[ ]?(?:["”″]|''))?)?[ ]?[NSns][ ,;]{1,3}[0-9]{1,3}(?:[.,][0-9]{1,8})?[ ]?°[ ]?(?:[0-9]{1,2}[ ]?['’′][ ]?(?:[0-9]{1,2}(?:[.,][0-9]{1,4})?[ ]?(?:["”″]|''))?)?[ ]?[EWOewo](?![\p{L}])/uy;
const PLACE_KEYWORDS = compileKeywords(
  `gps|coordonnees|coordonnees gps|coordinates|coordinate|position|localisation|location|lat|latitude|lat lon|lat long|
  lat lng|latlng|geo|geolocalisation|koordinaten|standort|coordenadas|ubicacion|coordinate gps|posizione|localizacao|
  coordinaten|locatie|point`,
);

/** WGS 84 positions: in degrees with N/S and E/W, or two decimals after a keyword. */
export const COORDINATES: Rule = {
  id: 'coordinates',
  type: 'COORDINATES',
  find(context: RuleContext): Mention[] {
    const { text, digits } = context;
    const found: Mention[] = [];
    let done = 0;
    for (let run = 0; run + 1 < digits.count; run += 1) {
      const at = digits.starts[run] ?? 0;
      const next = text.charAt(digits.ends[run] ?? 0);
      if (at < done || (digits.ends[run] ?? 0) - at > 3 || (next !== '.' && next !== '°' && next !== ' '))
        continue;
      const end = (next === '.' ? decimalEnd(context, at) : undefined) ?? degreesEnd(text, at);
      if (end === undefined) continue;
      const start = next === '.' && text.charAt(at - 1) === '-' ? at - 1 : at;
      found.push(ruleMention(COORDINATES, start, end, 0.9));
      done = end;
    }
    return found;
  },
};

function decimalEnd(context: RuleContext, at: number): number | undefined {
  const { text } = context;
  if (at > 0 && (charClass(text, at - 1) === WORD || text.charAt(at - 1) === '.')) return undefined;
  DECIMAL_PAIR.lastIndex = at;
  const match = DECIMAL_PAIR.exec(text);
  if (match === null) return undefined;
  const [first = 0, second = 0] = match[0].split(/[,;]/).map((part) => Math.abs(Number(part)));
  if (first > 90 || second > 180 || !hasKeywordBefore(context, at, PLACE_KEYWORDS)) return undefined;
  return at + match[0].length;
}

function degreesEnd(text: string, at: number): number | undefined {
  if (text.charAt(at - 1) === '.' || isWordAt(text, at - 1)) return undefined;
  DEGREES.lastIndex = at;
  const match = DEGREES.exec(text);
  return match === null ? undefined : at + match[0].length;
}
