/** French state and company numbers: formally valid, and nobody's. */
import { compact, digits, luhnDigit, pour } from './format.ts';
import type { Strategy } from './strategy.ts';

/** Social security number: sex kept, a department that does not exist (00), valid key. */
export const frenchNir: Strategy = {
  reversible: true,
  key: (surface) => compact(surface),
  invent: (key, draw) => {
    const sex = key.startsWith('2') ? '2' : '1';
    const month = String(1 + draw.below(12)).padStart(2, '0');
    const body = `${sex}${digits(draw, 2)}${month}00${digits(draw, 6)}`;
    if (key.length < 15) return body.slice(0, key.length);
    return body + String(97 - Number(BigInt(body) % 97n)).padStart(2, '0');
  },
  write: (surface, pseudonym) => pour(surface, pseudonym),
};

/** Company number: Luhn-valid; real ones do not start with 0. */
export const frenchSiren: Strategy = {
  reversible: true,
  key: (surface) => compact(surface),
  invent: (_key, draw) => sirenLike(digits(draw, 7)),
  write: (surface, pseudonym) => pour(surface, pseudonym),
};

/** Establishment number: a company number and five digits, Luhn-valid as a whole. */
export const frenchSiret: Strategy = {
  reversible: true,
  key: (surface) => compact(surface),
  invent: (_key, draw) => {
    const body = sirenLike(digits(draw, 7)) + digits(draw, 4);
    return body + luhnDigit(body);
  },
  write: (surface, pseudonym) => pour(surface, pseudonym),
};

function sirenLike(seven: string): string {
  const body = `0${seven}`;
  return body + luhnDigit(body);
}
