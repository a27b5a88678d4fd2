/** Any identifier without rules of its own: a digit for each digit, a letter for each letter, everything else kept. */
import { compact, pour, scramble } from './format.ts';
import type { Strategy } from './strategy.ts';

export const generic: Strategy = {
  reversible: true,
  says: { nobody: 'another one of the same shape that is nobody’s in the vault', usedUp: 'longer ones' },
  key: (surface) => {
    const key = compact(surface);
    return key === '' ? surface : key;
  },
  // A shape that has run out (one digit, say) grows: numbers longer than real ones belong to nobody.
  invent: (key, draw, attempt) =>
    scramble(key, draw) +
    (attempt < 200 ? '' : String(draw.below(10 ** Math.min(9, Math.ceil(attempt / 200))))),
  write: (surface, pseudonym) => pour(surface, pseudonym),
};
