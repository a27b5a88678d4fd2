/** What replaces numbers of companies. */
import { vatChecker } from '../detect/rules/company-numbers.ts';
import type { Draw } from '../pseudonyms/keyed-random.ts';
import type { EntityType } from '../types.ts';
import { belgianDigits, cifControl, nifDigit, uidDigit } from './check-characters.ts';
import { digits, luhnDigit } from './format.ts';
import { checked, drawn, like, planned, shape, wrong } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Strategy } from './strategy.ts';

const FRENCH_SIREN = 'numbers that start with 0, which are not given';

/** Eight digits and their Luhn digit. */
function siren(draw: Draw): string {
  const body = `0${digits(draw, 7)}`;
  return body + luhnDigit(body);
}

/** Where numbers start that are not given; three zeros elsewhere. Low numbers fail the checks of these states. */
const VAT_STARTS: Readonly<Record<string, string>> = { LV: '99', RO: '99', SK: '99' };

/** A number of the same state and form that its check accepts, lower (or else higher) than those in use. */
function vatNumber(key: string, draw: Draw): string | undefined {
  const state = key.slice(0, 2);
  if (state === 'FR' && /^FR\d{11}$/.test(key)) {
    const company = siren(draw);
    return `FR${String((12 + 3 * (Number(company) % 97)) % 97).padStart(2, '0')}${company}`;
  }
  if (state === 'PT' && /^PT\d{9}$/.test(key)) {
    const body = `0${digits(draw, 7)}`;
    return `PT${body}${nifDigit(body) ?? '0'}`;
  }
  if (/^SE\d{10}01$/.test(key)) {
    const body = `000${digits(draw, 6)}`;
    return `SE${body}${luhnDigit(body)}01`;
  }
  const isValid = vatChecker(state);
  const template = '='.repeat(Math.max(2, key.search(/\d/))) + (VAT_STARTS[state] ?? '000');
  return drawn(() => lastPlaces(shape(template, key, draw), key).find(isValid));
}

/** The number with all last characters, where check characters stand; letters at the end stay if they are two. */
function lastPlaces(number: string, key: string): string[] {
  const end = /B\d{2}$/.test(key) && key.startsWith('NL') ? 2 : 1;
  const body = number.slice(0, -end);
  if (end === 2)
    return Array.from({ length: 100 }, (_, i) => `${body.slice(0, -1)}B${String(i).padStart(2, '0')}`);
  if (/\d$/.test(key)) {
    const shorter = number.slice(0, -2);
    const isPair = /\d{2}$/.test(key);
    return isPair
      ? Array.from({ length: 100 }, (_, i) => shorter + String(i).padStart(2, '0'))
      : Array.from({ length: 10 }, (_, i) => body + String(i));
  }
  return Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => body + letter);
}

const CIF: Plan = {
  fits: /^[A-HJNP-SUVW]\d{7}[0-9A-J]$/,
  ranges: [
    {
      says: 'province 00 in Spain, which does not exist',
      make: (key, draw) => {
        const body = `${key.charAt(0)}00${digits(draw, 5)}`;
        return body + cifControl(body, /[A-J]$/.test(key));
      },
    },
  ],
};

export const COMPANY_PLANS: Readonly<Partial<Record<EntityType, Strategy>>> = {
  FR_SIREN: planned([{ ranges: [{ says: FRENCH_SIREN, make: (_, draw) => siren(draw) }, wrong(luhnDigit)] }]),
  FR_SIRET: planned([
    {
      ranges: [
        {
          says: FRENCH_SIREN,
          make: (_, draw) => {
            const body = siren(draw) + digits(draw, 4);
            return body + luhnDigit(body);
          },
        },
        wrong(luhnDigit),
      ],
    },
  ]),
  CH_UID: planned([
    {
      ranges: [
        checked('CHE-0, which is not given', 'CHE0', uidDigit),
        checked('CHE-9, which is not given yet', 'CHE9', uidDigit),
      ],
    },
  ]),
  COMPANY_NUMBER: planned([
    CIF,
    {
      // Belgium; its numbers start at 0200.
      fits: /^[01]\d{9}$/,
      ranges: [checked('numbers below 0100, which Belgium has not given', '00', belgianDigits, 2)],
    },
    {
      // Italy: number, office, Luhn.
      fits: /^\d{11}$/,
      ranges: [checked('office 000, which Italy does not have', 'ddddddd000', luhnDigit)],
    },
    {
      // Portugal, Canada, the United States.
      fits: /^\d{9}(?:[A-Z]{2}\d{4})?$/,
      ranges: [
        {
          says: 'numbers that start with 00, which are not given',
          make: (key, draw) => {
            const body = `00${digits(draw, 6)}`;
            return body + luhnDigit(body) + key.slice(9).replace(/\d/g, () => String(draw.below(10)));
          },
        },
      ],
    },
    {
      ranges: [
        {
          says: 'numbers that start with 0, or with 0000 where they have eight digits: lower than those in use',
          make: (key, draw) => {
            const zeros = key.replace(/\D/g, '').length >= 8 ? 4 : 1;
            let seen = 0;
            return key.replace(/\d/g, () => (seen++ < zeros ? '0' : String(draw.below(10))));
          },
        },
      ],
    },
  ]),
  VAT_NUMBER: planned([
    {
      ranges: [
        {
          says: 'numbers of the same state that start with zeros (or nines), lower (or higher) than those in use, with valid check digits',
          make: vatNumber,
        },
        like('numbers of the same state that start with 000', '==000'),
      ],
    },
  ]),
};
