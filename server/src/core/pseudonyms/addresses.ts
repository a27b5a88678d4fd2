/**
 * E-mail addresses, URLs and handles: their words follow the persons and organisations they name; everything else is
 * made up. Hosts end in `.example`, which nobody can own (RFC 2606).
 */
import { parse as parseHost } from 'tldts';
import { givenName } from '../names/given-names.ts';
import { keyOfWord } from '../entities/words.ts';
import { foldName, foldWord } from '../text/fold.ts';
import type { Span } from '../types.ts';
import type { StoredKnowledge } from './knowledge.ts';
import type { ComponentRef } from './mapping.ts';

/** A stretch of an address: replaced by a component's pseudonym, or the first letter of one. */
export interface AddressPiece extends Span {
  readonly ref: ComponentRef;
  readonly as: 'word' | 'letter';
  readonly text: string;
}

export interface Address {
  /** Folded. */
  readonly key: string;
  readonly pieces: readonly AddressPiece[];
}

/** Mailboxes and parts of URLs that name nobody. */
const PLAIN_WORDS = new Set(
  `contact info infos admin administration support rh hr drh accueil secretariat direction compta comptabilite
  commercial ventes sales marketing service services noreply no reply nepasrepondre postmaster webmaster abuse hello
  bonjour help aide jobs emploi recrutement presse press legal juridique privacy rgpd dpo office team mail newsletter
  facturation billing invoice orders commandes info kontakt buero bewerbung rechnung bestellung contacto ventas soporte
  contatto vendite assistenza contato vendas suporte verkoop klantenservice www web http https ftp api app blog shop
  boutique store docs doc wiki news img images static assets cdn user users profile profil profiles in pub people
  index html htm php aspx asp jsp pdf png jpg gif en fr de es it pt nl v com company about search q id page pages
  article articles watch status posts post tag category categories login account my dev test staging prod smtp imap pop
  mx ns git gitlab github intranet extranet portal portail`.split(/\s+/u),
);

/** Takes an e-mail address apart. */
export function emailOf(surface: string, knowledge: StoredKnowledge): Address {
  const at = surface.lastIndexOf('@');
  const local = at < 0 ? surface : surface.slice(0, at);
  const pieces = [...localPieces(local, 0, knowledge)];
  if (at >= 0) pieces.push(...hostPieces(surface.slice(at + 1), at + 1));
  return { key: foldName(surface), pieces };
}

/** Takes a handle or a user name apart: `@marie_dubois`, `mdubois`. */
export function handleOf(surface: string, knowledge: StoredKnowledge): Address {
  return { key: foldName(surface), pieces: localPieces(surface, 0, knowledge) };
}

/** Takes a URL apart: scheme and punctuation stay, host and path follow the names they hold. */
export function urlOf(surface: string, knowledge: StoredKnowledge): Address {
  const scheme = /^[a-z][a-z0-9+.-]*:(?:\/\/)?/iu.exec(surface)?.[0].length ?? 0;
  const login = /^[^/?#]*@/u.exec(surface.slice(scheme))?.[0].length ?? 0;
  const hostStart = scheme + login;
  const host = /^[^/?#:]*/u.exec(surface.slice(hostStart))?.[0] ?? '';
  const pathStart = hostStart + host.length;
  const pieces = [
    ...(login > 1 ? localPieces(surface.slice(scheme, hostStart - 1), scheme, knowledge) : []),
    ...hostPieces(host, hostStart),
  ];
  for (const segment of surface.slice(pathStart).matchAll(/[^/?#&=:]+/gu)) {
    pieces.push(...localPieces(segment[0], pathStart + segment.index, knowledge));
  }
  return { key: foldName(surface), pieces };
}

function hostPieces(host: string, offset: number): readonly AddressPiece[] {
  const parsed = parseHost(host);
  const domain = parsed.domain ?? host;
  if (parsed.isIp === true || domain === '') {
    return host === ''
      ? []
      : [
          {
            start: offset,
            end: offset + host.length,
            text: host,
            ref: { kind: 'domain-name', key: foldWord(host) },
            as: 'word',
          },
        ];
  }
  const start = Math.max(0, host.toLowerCase().lastIndexOf(domain.toLowerCase()));
  const pieces: AddressPiece[] = [];
  for (const label of host.slice(0, start).matchAll(/[^.]+/gu)) {
    if (PLAIN_WORDS.has(foldWord(label[0]))) continue;
    pieces.push(handle(label[0], offset + label.index));
  }
  pieces.push({
    start: offset + start,
    end: offset + start + domain.length,
    text: domain,
    ref: { kind: 'domain-name', key: foldWord(domain) },
    as: 'word',
  });
  return pieces;
}

/** `marie.dubois`, `mdubois`, `m.dubois`, `dubois_m`, `mariedubois`: by the names that the domain knows. */
function localPieces(local: string, offset: number, knowledge: StoredKnowledge): readonly AddressPiece[] {
  const words = [...local.matchAll(/[\p{L}\p{M}']+/gu)].map((match) => ({
    text: match[0],
    key: keyOfWord(match[0]),
    start: offset + match.index,
  }));
  const open = words.filter((word) => !PLAIN_WORDS.has(word.key));
  const several = open.length > 1;
  return open.flatMap((word, i) => {
    const known = knownPieces(word, knowledge, several, i === 0);
    if (known !== undefined) return known;
    // "j.martin", "jp.martin"
    if (several && word.key.length <= 2) return [letter(word)];
    if (several && word.key.length > 2)
      return [whole(word, givenName(word.key) !== undefined ? 'given' : 'surname')];
    return givenName(word.key) !== undefined && word.key.length > 2
      ? [whole(word, 'given')]
      : [handle(word.text, word.start)];
  });
}

interface LocalWord {
  readonly text: string;
  readonly key: string;
  readonly start: number;
}

function knownPieces(
  word: LocalWord,
  knowledge: StoredKnowledge,
  several: boolean,
  first: boolean,
): readonly AddressPiece[] | undefined {
  const isSurname = (key: string): boolean => key.length > 1 && knowledge.knows('surname', key);
  const isGiven = (key: string): boolean => key.length > 1 && knowledge.knows('given', key);
  if (isSurname(word.key) && isGiven(word.key)) return [whole(word, several && first ? 'given' : 'surname')];
  if (isSurname(word.key)) return [whole(word, 'surname')];
  if (isGiven(word.key)) return [whole(word, 'given')];
  const organization = knowledge.knows('whole:ORGANIZATION', word.key);
  if (organization) return [whole(word, 'whole:ORGANIZATION')];
  for (let cut = 1; cut < word.key.length - 1; cut++) {
    const [left, right] = [word.key.slice(0, cut), word.key.slice(cut)];
    const [a, b] = split(word, cut);
    if (right.length > 2 && isSurname(right)) {
      if (cut === 1 || (cut === 2 && areInitials(left, right, knowledge))) {
        return [letter(a), whole(b, 'surname')];
      }
      if (isGiven(left)) return [whole(a, 'given'), whole(b, 'surname')];
    }
    if (left.length > 2 && isSurname(left)) {
      if (right.length === 1) return [whole(a, 'surname'), letter(b)];
      if (isGiven(right)) return [whole(a, 'surname'), whole(b, 'given')];
    }
  }
  return undefined;
}

/** Whether somebody of this surname has these first letters: "jpmartin". */
function areInitials(letters: string, surname: string, knowledge: StoredKnowledge): boolean {
  return knowledge.personsWith('surname', surname).some(({ given }) => haveInitials(given, letters));
}

/** Whether given names begin with these letters, in order. */
export function haveInitials(given: readonly string[], letters: string): boolean {
  return Array.from(letters).every(
    (letter, i) => (given[i]?.length ?? 0) > 1 && given[i]?.startsWith(letter) === true,
  );
}

function split(word: LocalWord, cut: number): readonly [LocalWord, LocalWord] {
  // Folding may change the length ("ß"); then the cut is put where the text allows.
  const at = Math.min(cut, word.text.length - 1);
  return [
    { text: word.text.slice(0, at), key: word.key.slice(0, cut), start: word.start },
    { text: word.text.slice(at), key: word.key.slice(cut), start: word.start + at },
  ];
}

const whole = (word: LocalWord, kind: ComponentRef['kind']): AddressPiece => ({
  start: word.start,
  end: word.start + word.text.length,
  text: word.text,
  ref: { kind, key: word.key },
  as: 'word',
});

const letter = (word: LocalWord): AddressPiece => ({
  start: word.start,
  end: word.start + word.text.length,
  text: word.text,
  ref: { kind: 'initial', key: word.key },
  as: 'letter',
});

const handle = (text: string, start: number): AddressPiece => ({
  start,
  end: start + text.length,
  text,
  ref: { kind: 'handle', key: foldWord(text) },
  as: 'word',
});

/** A pseudonym as part of an address: lower case, letters without accents. */
export function slug(pseudonym: string): string {
  return foldName(pseudonym).replace(/[^a-z0-9.-]/gu, '');
}
