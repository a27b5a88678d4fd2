/** Check digits that the libraries do not have, each by its standard's own formula. */

/** Luhn, ISO/IEC 7812-1 annex B. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

const VERHOEFF_D = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
] as const;
const VERHOEFF_P = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
  [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
  [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
  [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
  [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
  [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
] as const;

/** Verhoeff (J. Verhoeff, Error detecting decimal codes, 1969). */
export function isVerhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    check = VERHOEFF_D[check]?.[VERHOEFF_P[i % 8]?.[digit] ?? 0] ?? 0;
  }
  return digits.length > 0 && check === 0;
}

/**
 * Luxembourg's national identification number (loi du 19 juin 2013, règlement grand-ducal du 28 novembre 2013):
 * date of birth, three digits, then a Luhn digit and a Verhoeff digit, both over the first eleven.
 */
export function isLuxembourgId(digits: string): boolean {
  if (!/^(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/.test(digits)) return false;
  const base = digits.slice(0, 11);
  return isLuhn(base + digits.charAt(11)) && isVerhoeff(base + digits.charAt(12));
}

/** NHS number (NHS Data Dictionary): weights 10 to 2, modulus 11; a check digit of 10 is never issued. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits.charAt(i)) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits.charAt(9));
}

/**
 * French RIB (Comité français d'organisation et de normalisation bancaires): letters of the account as digits, then
 * 89 x bank + 15 x branch + 3 x account + key is a multiple of 97.
 */
export function isRib(compact: string): boolean {
  const match = /^(\d{5})(\d{5})([0-9A-Z]{11})(\d{2})$/.exec(compact);
  if (match === null) return false;
  const [, bank = '', branch = '', account = '', key = ''] = match;
  const digits = account.replace(/[A-Z]/g, (letter) =>
    '12345678912345678923456789'.charAt(letter.charCodeAt(0) - 65),
  );
  return (
    (89 * Number(bank) + 15 * Number(branch) + 3 * Number(digits) + Number(key)) % 97 === 0 &&
    Number(bank) > 0
  );
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Bitcoin's segregated-witness addresses: checksum of BIP 173 (Bech32) or BIP 350 (Bech32m). */
export function isBech32(address: string): boolean {
  const lower = address.toLowerCase();
  if (!/^bc1[02-9ac-hj-np-z]{11,87}$/.test(lower)) return false;
  const values = [3, 3, 0, 2, 3, ...Array.from(lower.slice(3), (char) => BECH32.indexOf(char))];
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, i) => {
      if (((top >>> i) & 1) === 1) check ^= generator;
    });
  }
  return check === 1 || check === 0x2bc830a3;
}

/** VIN (49 CFR 565.15): transliterated, weighted, modulus 11 at position 9; only North America prescribes it. */
export function isNorthAmericanVin(vin: string): boolean {
  const values: Readonly<Record<string, number>> = {
    A: 1,
    B: 2,
    C: 3,
    D: 4,
    E: 5,
    F: 6,
    G: 7,
    H: 8,
    J: 1,
    K: 2,
    L: 3,
    M: 4,
    N: 5,
    P: 7,
    R: 9,
    S: 2,
    T: 3,
    U: 4,
    V: 5,
    W: 6,
    X: 7,
    Y: 8,
    Z: 9,
  };
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) return false;
  const sum = weights.reduce((total, weight, i) => {
    const char = vin.charAt(i);
    return total + weight * (/\d/.test(char) ? Number(char) : (values[char] ?? 0));
  }, 0);
  const check = sum % 11;
  return vin.charAt(8) === (check === 10 ? 'X' : String(check));
}
