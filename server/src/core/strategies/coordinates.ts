/** Positions: another one on the open sea, as precise as the original and in the same quarter of the globe. */
import type { Draw } from '../pseudonyms/keyed-random.ts';
import type { Strategy } from './strategy.ts';

/** Rectangles of ocean without any island, by the signs of latitude and longitude. Whole degrees. */
const SEAS: Readonly<Record<string, readonly [south: number, north: number, west: number, east: number]>> = {
  // North Pacific, south of the Aleutians, on both sides of the date line.
  '++': [31, 49, 156, 178],
  '+-': [31, 49, 137, 158],
  // Southern Ocean, west of Australia; South Pacific around the pole of inaccessibility.
  '-+': [41, 54, 81, 109],
  '--': [31, 54, 111, 129],
};

/** A number of degrees as it is written: whole part, decimals or minutes and seconds. */
const NUMBERS = /\d+(?:[.,]\d+)?/g;

export const coordinates: Strategy = {
  reversible: true,
  says: {
    nobody: 'a place on the open sea in the same quarter of the globe, as precise as the original',
    usedUp: 'more decimals',
  },
  key: (surface) => surface.replace(/\s+/g, '').toUpperCase(),
  invent: (key, draw, attempt) => {
    const [south, north, west, east] = SEAS[quarterOf(key)] ?? [31, 49, 156, 178];
    const numbers = key.match(NUMBERS) ?? [];
    const half = numbers.length / 2;
    const written = numbers.map((number, i) => {
      const isDegrees = i % half === 0;
      const [low, high] = !isDegrees ? [0, 59] : i === 0 ? [south, north] : [west, east];
      return like(number, low + draw.below(high - low), draw, attempt);
    });
    return written.join(' ');
  },
  write: (surface, pseudonym) => {
    const numbers = pseudonym.split(' ');
    let next = 0;
    return surface.replace(NUMBERS, (original) => numbers[next++] ?? original);
  },
};

function like(number: string, whole: number, draw: Draw, attempt: number): string {
  const [first = '', decimals] = number.split(/[.,]/);
  const text = String(whole).padStart(Math.min(first.length, 2), '0');
  if (decimals === undefined) return text;
  const more = Math.floor(attempt / 40);
  const separator = number.charAt(first.length);
  return `${text}${separator}${Array.from({ length: decimals.length + more }, () => draw.below(10)).join('')}`;
}

/** `+-` is north and west. */
function quarterOf(key: string): string {
  const [latitude = '', longitude = ''] = key.split(/[NS],?;?|(?<=\d)[,;](?=-?\d+\.)/);
  const isSouth = key.includes('S') || latitude.startsWith('-');
  const isWest = /[WO]$/.test(key) || longitude.startsWith('-');
  return `${isSouth ? '-' : '+'}${isWest ? '-' : '+'}`;
}
