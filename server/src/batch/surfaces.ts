import { foldName } from '../core/text/fold.ts';
import type { EntityType, Mention } from '../core/types.ts';

/** One written name of one type, however it is spelled: what two mentions of the same name share. */
export function surfaceKey(type: EntityType, surface: string): string {
  return `${type} ${foldName(surface)}`;
}

/** The text of a mention. */
export function surfaceOf(text: string, mention: Pick<Mention, 'start' | 'end'>): string {
  return text.slice(mention.start, mention.end);
}

/** A copy that does not keep the whole text alive, as a slice of it would. */
export function detached(piece: string): string {
  // By way of UTF-8 a piece of ASCII takes one byte a character; half a pair of surrogates would be lost there.
  const copy = Buffer.from(piece, 'utf8').toString('utf8');
  return copy === piece ? copy : Buffer.from(piece, 'utf16le').toString('utf16le');
}
