/** IP addresses: those reserved for documentation (RFC 5737, RFC 3849), then for benchmarks and never used ones. */
import type { Draw } from '../pseudonyms/keyed-random.ts';
import type { Strategy } from './strategy.ts';

export const ipAddress: Strategy = {
  reversible: true,
  says: {
    nobody: 'addresses for documentation (RFC 5737, RFC 3849)',
    usedUp:
      '198.18.0.0/15, which is kept for benchmarks (RFC 2544); then 240.0.0.0/4, which is not used (RFC 1112)',
  },
  key: (surface) => surface.trim().toLowerCase(),
  invent: (key, draw, attempt) => (key.includes(':') ? version6(draw) : version4(draw, attempt)),
  write: (surface, pseudonym) => (surface === surface.toUpperCase() ? pseudonym.toUpperCase() : pseudonym),
};

function version4(draw: Draw, attempt: number): string {
  const last = 1 + draw.below(254);
  // 768 documentation addresses are soon used up: 198.18.0.0/15 (RFC 2544), then 240.0.0.0/4 (RFC 1112) belong to nobody either.
  if (attempt < 12) return `${draw.of(['192.0.2', '198.51.100', '203.0.113']) ?? ''}.${last}`;
  if (attempt < 24) return `198.${18 + draw.below(2)}.${draw.below(256)}.${last}`;
  return `${240 + draw.below(15)}.${draw.below(256)}.${draw.below(256)}.${last}`;
}

function version6(draw: Draw): string {
  const groups = Array.from({ length: 4 }, () => (1 + draw.below(0xffff)).toString(16));
  return `2001:db8:${groups.slice(0, 2).join(':')}::${groups.slice(2).join(':')}`;
}
