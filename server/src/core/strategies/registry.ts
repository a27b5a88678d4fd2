/** Which strategy replaces which type of identifier. */
import type { EntityType } from '../types.ts';
import { COMPANY_PLANS } from './company-plans.ts';
import { coordinates } from './coordinates.ts';
import { cryptoAddress } from './crypto-address.ts';
import { age, dateShift } from './dates.ts';
import { generic } from './generic.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { PAPER_PLANS } from './paper-plans.ts';
import { PEOPLE_PLANS } from './people-plans.ts';
import { phone } from './phone.ts';
import type { Strategy } from './strategy.ts';
import { TECHNICAL_PLANS } from './technical-plans.ts';

const BY_TYPE: Readonly<Partial<Record<EntityType, Strategy>>> = {
  PHONE: phone,
  IP_ADDRESS: ipAddress,
  COORDINATES: coordinates,
  CRYPTO_ADDRESS: cryptoAddress,
  IBAN: iban,
  BIRTH_DATE: dateShift,
  DATE: dateShift,
  AGE: age,
  ...PEOPLE_PLANS,
  ...PAPER_PLANS,
  ...COMPANY_PLANS,
  ...TECHNICAL_PLANS,
};

/** The strategy of an identifier's type. Names, addresses and URLs are not identifiers: they follow their words. */
export function strategyFor(type: EntityType): Strategy {
  return BY_TYPE[type] ?? generic;
}

/** Whether a type has a strategy of its own. */
export function hasStrategy(type: EntityType): boolean {
  return Object.hasOwn(BY_TYPE, type);
}
