/** IBANs (ISO 13616): same country and length, a bank code that no bank has, valid check digits. */
import type { Draw } from '../pseudonyms/keyed-random.ts';
import { compact, modulo97, pour, scramble } from './format.ts';
import type { Strategy } from './strategy.ts';

/** No bank code starts with these. */
const NO_BANK_DIGITS = '000';
const NO_BANK_LETTERS = 'ZZZ';

export const iban: Strategy = {
  reversible: true,
  key: (surface) => compact(surface),
  invent: (key, draw) => {
    const country = key.slice(0, 2);
    const account = accountNumber(country, key.slice(4), draw);
    return country + checkDigits(country, account) + account;
  },
  write: (surface, pseudonym) => pour(surface, pseudonym),
};

function accountNumber(country: string, shape: string, draw: Draw): string {
  let body = scramble(shape, draw);
  const none = /^\p{L}{3}/u.test(body) ? NO_BANK_LETTERS : /^\d{3}/.test(body) ? NO_BANK_DIGITS : '';
  body = none + body.slice(none.length);
  if (country === 'FR' || country === 'MC') return withFrenchKey(body);
  if (country === 'BE') return withBelgianKey(body);
  return body;
}

function checkDigits(country: string, account: string): string {
  return String(98 - modulo97(`${account}${country}00`)).padStart(2, '0');
}

/** The two last digits of a French account number (clé RIB): 97 - (89 bank + 15 branch + 3 account) modulo 97. */
function withFrenchKey(body: string): string {
  const number = body.slice(0, -2);
  const digitsOnly = number.replace(/[A-Z]/g, (letter) =>
    '12345678912345678923456789'.charAt(letter.charCodeAt(0) - 65),
  );
  const key = 97 - modulo97(`${digitsOnly}00`);
  return number + String(key).padStart(2, '0');
}

/** The two last digits of a Belgian account number: the rest modulo 97, or 97. */
function withBelgianKey(body: string): string {
  const number = body.slice(0, -2);
  return number + String(modulo97(number) || 97).padStart(2, '0');
}
