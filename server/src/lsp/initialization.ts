import * as v from 'valibot';
import type { InitializationOptions } from '../protocol.ts';

const schema = v.object({
  vaultFile: v.string(),
  strings: v.optional(v.record(v.string(), v.string())),
  workers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64)), 0),
  trusted: v.boolean(),
});

/** What the client handed over; a client that hands over nothing gets no vault. */
export function initializationOptions(raw: unknown): InitializationOptions {
  const given = v.safeParse(schema, raw);
  if (!given.success) return { vaultFile: '', workers: 0, trusted: false };
  const { strings, ...rest } = given.output;
  return strings === undefined ? rest : { ...rest, strings };
}
