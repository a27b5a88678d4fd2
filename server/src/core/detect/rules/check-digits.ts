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
  const check = bech32Polynomial(lower.slice(3));
  return check === 1 || check === 0x2bc830a3;
}

/** The six characters that end a Bitcoin address. `constant`: 1 (BIP 173) or 0x2bc830a3 (BIP 350). */
export function bech32Checksum(body: string, constant: number): string {
  const check = bech32Polynomial(`${body}qqqqqq`) ^ constant;
  return Array.from({ length: 6 }, (_, i) => BECH32.charAt((check >>> (5 * (5 - i))) & 31)).join('');
}

/** The polynomial of BIP 173 over the human-readable part "bc" and these characters. */
function bech32Polynomial(characters: string): number {
  const values = [3, 3, 0, 2, 3, ...Array.from(characters, (char) => BECH32.indexOf(char))];
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, i) => {
      if (((top >>> i) & 1) === 1) check ^= generator;
    });
  }
  return check;
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

/** Weights 7, 3, 1 over digits and letters (A is 10), modulus 10, the last digit: ICAO Doc 9303 part 3, section 4.9. */
export function isDigits731(compact: string): boolean {
  if (!/^[0-9A-Z]+[0-9]$/.test(compact)) return false;
  let sum = 0;
  for (let i = 0; i < compact.length - 1; i += 1)
    sum += parseInt(compact.charAt(i), 36) * ([7, 3, 1][i % 3] ?? 0);
  return sum % 10 === Number(compact.slice(-1));
}

/** Number of a Belgian identity card: ten digits, then their rest modulo 97, or 97. */
export function isBelgianIdCard(digits: string): boolean {
  if (!/^[0-9]{12}$/.test(digits)) return false;
  return (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10));
}

/** Driver number of Great Britain: the date of birth that it holds must be one. */
export function isBritishLicence(compact: string): boolean {
  const match = /^[A-Z]{2,5}9{0,3}[0-9]([0-9]{2})([0-9]{2})[0-9][A-Z][A-Z9][0-9][A-Z]{2}$/.exec(compact);
  if (match === null || compact.length !== 16) return false;
  const month = Number(match[1]) % 50;
  const day = Number(match[2]);
  return Number(match[1]) < 63 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/**
 * Number of a European health insurance card: 80 (health, ISO/IEC 7812), the country's number (ISO 3166-1), thirteen
 * to fifteen digits of the issuer.
 */
export function isEuropeanHealthCard(digits: string): boolean {
  return /^80(?:040|056|250|276|372|380|442|528|620|724|756|826)[0-9]{15}$/.test(digits);
}

/** Unchangeable part of the German health insurance number (§ 290 SGB V): the letter as two digits, weights 1 and 2. */
export function isGermanHealthNumber(compact: string): boolean {
  if (!/^[A-Z][0-9]{9}$/.test(compact)) return false;
  const letter = String(compact.charCodeAt(0) - 64).padStart(2, '0');
  let sum = 0;
  Array.from(letter + compact.slice(1, 9)).forEach((digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  });
  return sum % 10 === Number(compact.charAt(9));
}

/** Medicare Beneficiary Identifier: eleven places, each with its kind of character; S, L, O, I, B and Z are not used. */
export function isMedicareNumber(compact: string): boolean {
  const letter = '[AC-HJKMNP-RT-Y]';
  const either = '[0-9AC-HJKMNP-RT-Y]';
  return new RegExp(`^[1-9]${letter}${either}[0-9]${letter}${either}[0-9]${letter}{2}[0-9]{2}$`).test(
    compact,
  );
}

/** Health insurance number of Quebec: four letters, year, month (plus fifty for women), day, two more. */
export function isQuebecHealthNumber(compact: string): boolean {
  const match = /^[A-Z]{4}[0-9]{2}([0-9]{2})([0-9]{2})[0-9A-Z]{2}$/.exec(compact);
  if (match === null) return false;
  const month = Number(match[1]) > 50 ? Number(match[1]) - 50 : Number(match[1]);
  const day = Number(match[2]);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Portuguese social security number: weights 29 to 2 (the first ten primes, downwards), 9 minus the rest modulo 10. */
export function isPortugueseNiss(digits: string): boolean {
  if (!/^[12][0-9]{10}$/.test(digits)) return false;
  const sum = [29, 23, 19, 17, 13, 11, 7, 5, 3, 2].reduce(
    (total, weight, i) => total + weight * Number(digits.charAt(i)),
    0,
  );
  return 9 - (sum % 10) === Number(digits.charAt(10));
}

/** Number of a Belgian care provider (INAMI, RIZIV): 97 minus six digits modulo 97 are the next two. */
export function isBelgianProvider(digits: string): boolean {
  return /^[0-9]{11}$/.test(digits) && 97 - (Number(digits.slice(0, 6)) % 97) === Number(digits.slice(6, 8));
}

/** National Provider Identifier: Luhn over 80840 and the number (CMS, "NPI check digit calculation"). */
export function isProviderIdentifier(digits: string): boolean {
  return /^[12][0-9]{9}$/.test(digits) && isLuhn(`80840${digits}`);
}
