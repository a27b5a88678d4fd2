/** What must not be readable any more in pseudonymised samples, nor in anything that is written meanwhile. */
const NAMES = ['Marie Dubois', 'Whitfield', 'Benali', 'marie.dubois@example.org', 'FR76 3000 6000'];

/** The names among these bytes, whichever of the encodings of the samples they are in. */
export function namesIn(bytes: Buffer): readonly string[] {
  return NAMES.filter((name) => bytes.includes(name) || bytes.includes(Buffer.from(name, 'utf16le')));
}
