import type { ErrorCode } from '../errors.ts';

export const EXIT = { done: 0, findings: 1, usage: 2, vault: 3, internal: 4 } as const;

/** The exit code of a command that ended with this error. */
export function exitCodeOf(code: ErrorCode): number {
  if (code.startsWith('vault-') || code.startsWith('run-')) return EXIT.vault;
  if (code === 'usage' || code === 'settings-invalid' || code.startsWith('pseudonym-')) return EXIT.usage;
  if (code === 'cancelled' || code === 'nothing-to-do' || code.startsWith('file-')) return EXIT.findings;
  return EXIT.internal;
}
