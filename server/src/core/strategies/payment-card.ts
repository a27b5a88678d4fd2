/** Payment cards: a prefix that no network issues (ISO/IEC 7812: 9 is for national use), Luhn-valid, same length. */
import { compact, digits, luhnDigit, pour } from './format.ts';
import type { Strategy } from './strategy.ts';

const NOT_ISSUED = '9999';

export const paymentCard: Strategy = {
  reversible: true,
  key: (surface) => compact(surface),
  invent: (key, draw) => {
    const body = NOT_ISSUED + digits(draw, Math.max(0, key.length - NOT_ISSUED.length - 1));
    return body + luhnDigit(body);
  },
  write: (surface, pseudonym) => pour(surface, pseudonym),
};
