import assert from 'node:assert/strict';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeFile, encodeText } from '../../../server/src/batch/text-file.ts';

const TEXT = 'Zoë Müller écrit à Łódź.\r\nDeuxième ligne\rTroisième\n\nSans fin de ligne';
const LATIN = 'Zoë Müller écrit à Besançon.\r\nDeuxième ligne\rTroisième\n\nSans fin';
const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16LE_BOM = Buffer.from([0xff, 0xfe]);
const UTF16BE_BOM = Buffer.from([0xfe, 0xff]);

function check(bytes: Buffer, expected: { text: string; encoding: string; bom: boolean }): void {
  const decoded = decodeFile('/file', bytes);
  assert.ok('file' in decoded, 'is a text');
  const { text, encoding, bom } = decoded.file;
  assert.deepEqual({ text, encoding, bom }, expected);
  assert.deepEqual(encodeText(text, decoded.file), bytes);
}

function checkRefused(bytes: Buffer, reason: 'binary' | 'encoding'): void {
  const decoded = decodeFile('/file', bytes);
  assert.equal('reason' in decoded ? decoded.reason : 'a text', reason);
}

describe('text of files', () => {
  describe('encodings', () => {
    const cases: readonly [string, Buffer, { text: string; encoding: string; bom: boolean }][] = [
      ['empty', Buffer.alloc(0), { text: '', encoding: 'utf8', bom: false }],
      ['only a mark', UTF8_BOM, { text: '', encoding: 'utf8', bom: true }],
      ['UTF-8', Buffer.from(TEXT), { text: TEXT, encoding: 'utf8', bom: false }],
      [
        'UTF-8 with a mark',
        Buffer.concat([UTF8_BOM, Buffer.from(TEXT)]),
        { text: TEXT, encoding: 'utf8', bom: true },
      ],
      [
        'UTF-8 with two marks keeps the second',
        Buffer.concat([UTF8_BOM, UTF8_BOM, Buffer.from('a')]),
        { text: '\ufeffa', encoding: 'utf8', bom: true },
      ],
      [
        'UTF-16 little-endian with a mark',
        Buffer.concat([UTF16LE_BOM, iconv.encode(TEXT, 'utf16le')]),
        { text: TEXT, encoding: 'utf16le', bom: true },
      ],
      [
        'UTF-16 big-endian with a mark',
        Buffer.concat([UTF16BE_BOM, iconv.encode(TEXT, 'utf16be')]),
        { text: TEXT, encoding: 'utf16be', bom: true },
      ],
      [
        'UTF-16 little-endian without a mark',
        iconv.encode(LATIN, 'utf16le'),
        { text: LATIN, encoding: 'utf16le', bom: false },
      ],
      [
        'UTF-16 big-endian without a mark',
        iconv.encode(LATIN, 'utf16be'),
        { text: LATIN, encoding: 'utf16be', bom: false },
      ],
      [
        'UTF-16 with half a surrogate pair',
        Buffer.concat([UTF16LE_BOM, Buffer.from([0x41, 0, 0x3d, 0xd8, 0x42, 0])]),
        { text: 'A\ud83dB', encoding: 'utf16le', bom: true },
      ],
      [
        'Windows-1252',
        iconv.encode(`${LATIN} — 12 €`, 'win1252'),
        { text: `${LATIN} — 12 €`, encoding: 'win1252', bom: false },
      ],
      ['Windows-1252, one letter', Buffer.from([0xe9]), { text: 'é', encoding: 'latin1', bom: false }],
      ['ASCII', Buffer.from('plain\r\ntext'), { text: 'plain\r\ntext', encoding: 'utf8', bom: false }],
    ];
    for (const [name, bytes, expected] of cases) {
      it(`reads and writes ${name}`, () => {
        check(bytes, expected);
      });
    }
  });

  describe('refuses', () => {
    const cases: readonly [string, Buffer, 'binary' | 'encoding'][] = [
      ['zero bytes in text', Buffer.from('some text\0and more'), 'binary'],
      ['zero bytes after a UTF-8 mark', Buffer.concat([UTF8_BOM, Buffer.from('a\0b')]), 'binary'],
      ['a PDF', Buffer.from('%PDF-1.7\nplain so far'), 'binary'],
      ['control characters that no text has', Buffer.from([0x41, 0x01, 0xe9, 0x42]), 'binary'],
      ['an odd number of bytes of UTF-16', Buffer.concat([UTF16LE_BOM, Buffer.from([65])]), 'encoding'],
      ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'encoding'],
      ['broken UTF-8 after its mark', Buffer.concat([UTF8_BOM, Buffer.from([0xc3, 0x28])]), 'encoding'],
      [
        'a script that needs another encoding',
        iconv.encode('Привет, мир! Как дела сегодня?', 'koi8-r'),
        'encoding',
      ],
      ['bytes that Windows-1252 leaves empty', Buffer.from([0x41, 0x81, 0x42]), 'encoding'],
    ];
    for (const [name, bytes, reason] of cases) {
      it(name, () => {
        checkRefused(bytes, reason);
      });
    }
  });

  it('gives any bytes back exactly, or refuses them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeFile('/file', bytes);
        if ('reason' in decoded) return;
        assert.deepEqual(encodeText(decoded.file.text, decoded.file), Buffer.from(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives any Unicode text back in every encoding that can hold it', () => {
    const forms = [
      { encoding: 'utf8', bom: false },
      { encoding: 'utf8', bom: true },
      { encoding: 'utf16le', bom: true },
      { encoding: 'utf16be', bom: true },
    ];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...forms), (text, form) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        const bytes = encodeText(text, form);
        assert.ok(bytes !== undefined);
        const decoded = decodeFile('/file', bytes);
        // What happens to look like something else is still exact, but need not be the same text.
        if ('file' in decoded && decoded.file.encoding === form.encoding && decoded.file.bom === form.bom) {
          assert.equal(decoded.file.text, text);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says when an encoding lacks a character', () => {
    assert.equal(encodeText('Łódź', { encoding: 'win1252', bom: false }), undefined);
    assert.equal(encodeText('12 €', { encoding: 'latin1', bom: false }), undefined);
    assert.ok(encodeText('12 €', { encoding: 'win1252', bom: false }) !== undefined);
  });
});
