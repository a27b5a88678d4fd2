/**
 * Every error that reaches a person: it names the thing, says why, and what to do next. `code` is stable, so that the
 * command line can choose an exit code and the editor a button.
 *
 * Never put an original (a name, an address, a piece of a document) into any of the three texts: they end in logs.
 */
export class NomDePlumeError extends Error {
  readonly code: ErrorCode;
  /** What the person can do now, as a sentence. */
  readonly next: string;

  constructor(code: ErrorCode, message: string, next: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NomDePlumeError';
    this.code = code;
    this.next = next;
  }
}

/** Every code there is. */
export const ERROR_CODES = [
  'cancelled',
  'usage',
  'settings-invalid',
  'platform-unsupported',
  'detector-crashed',
  'detector-hung',
  'model-missing',
  'file-unreadable',
  'file-binary',
  'file-too-large',
  'file-encoding',
  'file-changed',
  'file-unwritable',
  'vault-missing',
  'vault-exists',
  'vault-locked',
  'vault-busy',
  'vault-passphrase',
  'vault-weak-passphrase',
  'vault-tampered',
  'vault-older',
  'vault-damaged',
  'vault-newer',
  'vault-network',
  'vault-full',
  'vault-unwritable',
  'run-busy',
  'run-interrupted',
  'run-overlap',
  'ledger-mismatch',
  'pseudonym-shape',
  'pseudonym-taken',
  'pseudonym-in-use',
  'nothing-to-do',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Whether `value` is the code of an error. */
export function isErrorCode(value: string): value is ErrorCode {
  return ERROR_CODES.some((code) => code === value);
}

/** The error of a cancelled operation: callers stop quietly. */
export function cancelled(): NomDePlumeError {
  return new NomDePlumeError('cancelled', 'Cancelled.', 'Start it again when you are ready.');
}

/** Whether `error` means "the user cancelled". */
export function isCancelled(error: unknown): boolean {
  return error instanceof NomDePlumeError && error.code === 'cancelled';
}
