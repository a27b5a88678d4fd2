/** Writes the pseudonyms of addresses. */
import type { KnownPerson } from '../entities/link.ts';
import { haveInitials, slug } from './addresses.ts';
import type { Address, AddressPiece } from './addresses.ts';
import type { StoredKnowledge } from './knowledge.ts';
import type { Draw } from './keyed-random.ts';
import type { Lookup } from './persons.ts';

/** Whose given name a single letter of an address stands for: of the one person with the surname beside it. */
export function personOfLetter(
  piece: AddressPiece,
  address: Address,
  knowledge: StoredKnowledge,
): KnownPerson | undefined {
  const surname = address.pieces.find((other) => other.ref.kind === 'surname');
  if (surname === undefined) return undefined;
  const found = knowledge
    .personsWith('surname', surname.ref.key)
    .filter(({ given }) => haveInitials(given, piece.ref.key));
  return found.length === 1 ? found[0] : undefined;
}

/** The address with its pieces replaced, in small letters; digits between them are other digits. */
export function writeAddress(
  surface: string,
  address: Address,
  knowledge: StoredKnowledge,
  lookup: Lookup,
  draw: Pick<Draw, 'below'>,
): string {
  const gap = (from: number, to?: number): string =>
    surface.slice(from, to).replace(/\d/g, () => String(draw.below(10)));
  let text = '';
  let last = 0;
  for (const piece of address.pieces) {
    text += gap(last, piece.start) + writePiece(piece, address, knowledge, lookup);
    last = piece.end;
  }
  return (text + gap(last)).toLowerCase();
}

function writePiece(
  piece: AddressPiece,
  address: Address,
  knowledge: StoredKnowledge,
  lookup: Lookup,
): string {
  const own = lookup(piece.ref.kind, piece.ref.key);
  if (piece.as === 'word') return slug(own ?? piece.text);
  const { length } = piece.ref.key;
  const given = personOfLetter(piece, address, knowledge)?.given.slice(0, length) ?? [];
  if (given.length === 0) return slug(own ?? piece.text).slice(0, length);
  return given.map((word) => slug(lookup('given', word) ?? word).charAt(0)).join('');
}

/** An address whose pseudonym is taken gets more letters before its @ (or at its end). */
export function lengthened(address: string, draw: Draw, attempt: number): string {
  const at = address.indexOf('@');
  const cut = at < 0 ? address.length : at;
  const letters = Array.from({ length: 1 + Math.floor(attempt / 20) }, () =>
    String.fromCharCode(97 + draw.below(26)),
  );
  return address.slice(0, cut) + letters.join('') + address.slice(cut);
}

/** Addresses in capitals stay so; each word that starts with a capital does too. */
export function capitalsLike(surface: string, pseudonym: string): string {
  if (surface === surface.toUpperCase() && surface !== surface.toLowerCase()) return pseudonym.toUpperCase();
  const words = surface.match(/\p{L}+/gu) ?? [];
  let i = 0;
  return pseudonym.replace(/\p{L}+/gu, (word) => {
    const original = words[i++];
    const capital = original !== undefined && /^\p{Lu}/u.test(original);
    return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}
