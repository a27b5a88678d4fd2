/** Reads escaped text as what it means: JSON and JavaScript, HTML and XML, percent-encoding. With the way back. */

/** A text and, for each of its units, where it begins in the text that it was made of. */
export interface Decoded {
  readonly text: string;
  /** One more than the text has units: the last is the end. */
  readonly offsets: Uint32Array;
}

const ESCAPES =
  /\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[nrtbfv"'/\\]|&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}[0-9]{0,2});|(?:%[0-9a-f]{2})+/gi;
const MAX_CODE_POINT = 0x10ffff;

/** White space of every kind reads as a space: only words matter. */
const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', v: ' ' };

/** Accents as HTML names them: `&eacute;` is e + acute. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['macr', '\u0304'],
  ['breve', '\u0306'],
  ['ogon', '\u0328'],
  ['dot', '\u0307'],
  ['dblac', '\u030b'],
]);
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', '\u00ad'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['hyphen', '\u2010'],
  ['dash', '\u2010'],
  ['period', '.'],
  ['commat', '@'],
  ['lowbar', '_'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
  ['szlig', 'ß'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
  ['lstrok', 'ł'],
  ['Lstrok', 'Ł'],
  ['eth', 'ð'],
  ['thorn', 'þ'],
  ['inodot', 'ı'],
]);

/** The text with its escapes read once; undefined when it has none. */
export function decodeEscapes(text: string): Decoded | undefined {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let copied = 0;
  const copyTo = (end: number): void => {
    pieces.push(text.slice(copied, end));
    for (let index = copied; index < end; index++) offsets.push(index);
  };
  for (const match of text.matchAll(ESCAPES)) {
    const meaning = meaningOf(match[0]);
    if (meaning === undefined) continue;
    copyTo(match.index);
    pieces.push(meaning);
    for (let unit = meaning.length; unit > 0; unit--) offsets.push(match.index);
    copied = match.index + match[0].length;
  }
  if (copied === 0) return undefined;
  copyTo(text.length);
  offsets.push(text.length);
  return { text: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

function meaningOf(escape: string): string | undefined {
  if (escape.startsWith('%')) return percentDecoded(escape);
  if (escape.startsWith('&')) return entity(escape.slice(1, -1));
  const digits = /^\\[ux]\{?([0-9a-f]+)\}?$/i.exec(escape)?.[1];
  if (digits !== undefined) return codePoint(Number.parseInt(digits, 16));
  const letter = escape.charAt(1);
  return CONTROL[letter] ?? letter;
}

function entity(name: string): string | undefined {
  if (/^#x/i.test(name)) return codePoint(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return codePoint(Number.parseInt(name.slice(1), 10));
  const accent = ACCENTS.get(name.slice(1));
  return accent === undefined ? NAMED.get(name) : (name.charAt(0) + accent).normalize('NFC');
}

function codePoint(value: number): string | undefined {
  return value <= MAX_CODE_POINT ? String.fromCodePoint(value) : undefined;
}

/** Bytes as UTF-8; where they are none, as Latin-1, which older programs write. */
function percentDecoded(escape: string): string {
  try {
    return decodeURIComponent(escape);
  } catch {
    return escape.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}
