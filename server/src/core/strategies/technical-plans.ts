/** What replaces numbers of banks, cards, devices and vehicles. */
import type { Draw } from '../pseudonyms/keyed-random.ts';
import type { EntityType } from '../types.ts';
import { withVinDigit } from './check-characters.ts';
import { luhnDigit } from './format.ts';
import { withFrenchKey } from './iban.ts';
import { checked, letter, like, planned, shape } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Strategy } from './strategy.ts';

const one = (...ranges: Plan['ranges']): Strategy => planned([{ ranges }]);
const VIN_CHARACTERS = Array.from('ABCDEFGHJKLMNPRSTUVWXYZ0123456789');

function hex(draw: Draw, count: number): string {
  return Array.from({ length: count }, () => draw.below(16).toString(16).toUpperCase()).join('');
}

export const TECHNICAL_PLANS: Readonly<Partial<Record<EntityType, Strategy>>> = {
  FR_RIB: one({
    says: 'bank 00000, which does not exist, with a valid key',
    make: (key, draw) => withFrenchKey(shape('00000', key, draw)),
  }),
  PAYMENT_CARD: one(
    checked('9999, a prefix that no network issues (ISO/IEC 7812), valid by Luhn', '9999', luhnDigit),
  ),
  // ISO 9362: a 0 in the eighth place marks codes for tests.
  BIC: one({
    says: 'a 0 in the eighth place, which marks codes for tests; the country stays',
    make: (key, draw) => shape(`llll==${letter(draw)}0`, key, draw),
  }),
  MAC_ADDRESS: one({
    says: 'addresses that are locally administered (02), which no maker gives',
    make: (_, draw) => `02${hex(draw, 10)}`,
  }),
  UUID: one({
    says: 'a random UUID of the same version (RFC 9562)',
    make: (key, draw) => `${hex(draw, 12)}${key.charAt(12)}${hex(draw, 3)}${key.charAt(16)}${hex(draw, 15)}`,
  }),
  IMEI: one(checked('type code 00, which is kept for tests, valid by Luhn', '00', luhnDigit)),
  IMSI: one(like('network 001-01, which is kept for tests (ITU-T E.212)', '00101')),
  ICCID: one(checked('country 999, which does not exist (ITU-T E.118), valid by Luhn', '89999', luhnDigit)),
  VIN: one({
    says: 'maker ZZZ, which does not exist, with a valid check digit',
    make: (_, draw) =>
      withVinDigit(`ZZZ${Array.from({ length: 14 }, () => draw.of(VIN_CHARACTERS) ?? '0').join('')}`),
  }),
};
