/** IBANs (ISO 13616): same country and length, a bank code that no bank has, valid check digits. */
import { isValidIBAN } from 'ibantools';
import type { Draw } from '../pseudonyms/keyed-random.ts';
import { codiceFiscaleLetter, weighted } from './check-characters.ts';
import { compact, modulo97, pour, scramble } from './format.ts';
import type { Strategy } from './strategy.ts';

/** No bank code starts with these. */
const NO_BANK_DIGITS = '000';
const NO_BANK_LETTERS = 'ZZZ';

/** Where check digits are searched, one account in a hundred has them. */
const MOST_TRIES = 2_000;

export const iban: Strategy = {
  reversible: true,
  says: {
    nobody:
      'a bank that does not exist (000, or ZZZ where banks have letters), valid check digits, same country',
    usedUp: 'never: there are thousands of millions in each country',
  },
  key: (surface) => compact(surface),
  invent: (key, draw) => {
    const country = key.slice(0, 2);
    const account = accountNumber(country, key.slice(4), draw);
    return country + checkDigits(country, account) + account;
  },
  write: (surface, pseudonym) => pour(surface, pseudonym),
};

/** Account numbers may have check digits of their own: they are made where they are known, and searched elsewhere. */
function accountNumber(country: string, shape: string, draw: Draw): string {
  for (let attempt = 0; ; attempt += 1) {
    const account = withOwnDigits(country, withoutBank(scramble(shape, draw)));
    if (attempt === MOST_TRIES || isValidIBAN(country + checkDigits(country, account) + account))
      return account;
  }
}

function withoutBank(body: string): string {
  // Italy's first letter checks the rest.
  const at = /^\p{L}\d/u.test(body) ? 1 : 0;
  const rest = body.slice(at);
  const none = /^\p{L}{3}/u.test(rest) ? NO_BANK_LETTERS : /^\d{3}/.test(rest) ? NO_BANK_DIGITS : '';
  return body.slice(0, at) + none + rest.slice(none.length);
}

function withOwnDigits(country: string, body: string): string {
  if (country === 'FR' || country === 'MC') return withFrenchKey(body);
  if (country === 'BE') return withBelgianKey(body);
  if (country === 'ES') return withSpanishDigits(body);
  if (country === 'IT' || country === 'SM') return codiceFiscaleLetter(body.slice(1)) + body.slice(1);
  if (country === 'PT') return withPortugueseDigits(body);
  return body;
}

/** Control digits of a Spanish account: one for bank and branch, one for the account (weights 1 to 6, modulo 11). */
function withSpanishDigits(body: string): string {
  const digit = (ten: string): string => {
    const check = 11 - (weighted(ten, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
    return String(check === 11 ? 0 : check === 10 ? 1 : check);
  };
  const bank = body.slice(0, 8);
  const account = body.slice(10);
  return bank + digit(`00${bank}`) + digit(account) + account;
}

/** The two last digits of a Portuguese account (NIB): 98 minus the rest modulo 97. */
function withPortugueseDigits(body: string): string {
  const number = body.slice(0, -2);
  return number + String(98 - modulo97(`${number}00`)).padStart(2, '0');
}

function checkDigits(country: string, account: string): string {
  return String(98 - modulo97(`${account}${country}00`)).padStart(2, '0');
}

/** The two last digits of a French account number (clé RIB): 97 - (89 bank + 15 branch + 3 account) modulo 97. */
export function withFrenchKey(body: string): string {
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
