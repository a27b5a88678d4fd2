import * as v from 'valibot';
import type { InitializationOptions } from '../protocol.ts';

const schema = v.object({
  vaultFile: v.string(),
  strings: v.optional(v.record(v.string(), v.string())),
  trusted: v.boolean(),
});

/** What the client handed over; a client that hands over nothing gets no vault. */
export function initializationOptions(raw: unknown): InitializationOptions {
  const given = v.safeParse(schema, raw);
  if (!given.success) return { vaultFile: '', trusted: false };
  const { vaultFile, strings, trusted } = given.output;
  return strings === undefined ? { vaultFile, trusted } : { vaultFile, trusted, strings };
}
