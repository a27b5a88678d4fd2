/** Documents as nobody would write them: any Unicode, encodings, line ends, names in every form. */
import fc from 'fast-check';
import iconv from 'iconv-lite';

export const MADE_NAMES = [
  'Marie Dubois',
  'Paul Petit',
  'Zoë Müller',
  'DUBOIS',
  'Dubois',
  'Müllers',
  'M. D.',
] as const;

export interface MadeDocument {
  readonly bytes: Buffer;
  /** An iconv-lite name, `bom` behind it where the file starts with the mark. */
  readonly form: string;
}

const FORMS = ['utf8', 'utf8 bom', 'utf16le bom', 'utf16be bom', 'latin1', 'win1252'] as const;

const piece = fc.oneof(
  fc.constantFrom(...MADE_NAMES, ...MADE_NAMES),
  fc.constantFrom(
    "d'Marie Dubois",
    '"Paul Petit"',
    'Marie Dubois\u00a0!',
    'marie.dubois@kelvar.fr',
    'Marie\u0301 Dubois',
  ),
  fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\t', ' ', '. ', ', ', '\u00ad', '\u200b'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc
    .string({ unit: 'binary', maxLength: 6 })
    .map((text) => text.replace(/\p{Cs}/gu, '').replaceAll('\0', '')),
  fc.string({ unit: 'binary-ascii', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
);

/** So many documents, the same for the same seed. */
export function madeDocuments(count: number, seed: number): readonly MadeDocument[] {
  const documents = fc.sample(fc.tuple(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...FORMS)), {
    numRuns: count,
    seed,
  });
  return documents.map(([pieces, form]) => {
    const [encoding = 'utf8', mark] = form.split(' ');
    return { bytes: iconv.encode(pieces.join(''), encoding, { addBOM: mark !== undefined }), form };
  });
}
