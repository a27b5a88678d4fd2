/** Which strategy replaces which type of identifier. */
import type { EntityType } from '../types.ts';
import { age, dateShift } from './dates.ts';
import { frenchNir, frenchSiren, frenchSiret } from './french-numbers.ts';
import { generic } from './generic.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { planned } from './number-plans.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import type { Strategy } from './strategy.ts';

const BY_TYPE: Readonly<Partial<Record<EntityType, Strategy>>> = {
  PHONE: phone,
  IP_ADDRESS: ipAddress,
  IBAN: iban,
  PAYMENT_CARD: paymentCard,
  FR_NIR: frenchNir,
  FR_SIREN: frenchSiren,
  FR_SIRET: frenchSiret,
  BIRTH_DATE: dateShift,
  DATE: dateShift,
  AGE: age,
};

/** The strategy of an identifier's type. Names, addresses and URLs are not identifiers: they follow their words. */
export function strategyFor(type: EntityType): Strategy {
  return BY_TYPE[type] ?? planned(type) ?? generic;
}
