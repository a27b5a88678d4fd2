/** Where a large text is cut depends on the text alone: chunks of any size give the same units. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { AROUND, cutterFor, LONGEST_HEADER, LONGEST_UNIT } from '../../../server/src/batch/stream/units.ts';
import { rowsOf, type Kind } from '../../bench/lib/large-file.ts';

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** The units of a text that comes in chunks of `size`, in the order of the text. */
function unitsOf(text: string, languageId: string, size: number): readonly Piece[] {
  const cutter = cutterFor(languageId);
  const found: Piece[] = [];
  let done = 0;
  let rest = '';
  for (let at = 0; at <= text.length; at += size) {
    const isLast = at + size > text.length;
    rest += text.slice(at, at + size);
    const { units, used } = cutter.cut(rest, isLast);
    for (const { start, end, before, after } of units) {
      found.push({ start: done + start, text: rest.slice(start, end), before, after });
    }
    if (isLast) assert.equal(used, rest.length, 'all of it is used in the end');
    const most = Math.max(LONGEST_UNIT + 2 * AROUND, LONGEST_HEADER);
    assert.ok(rest.length - used <= size + most, 'what is kept is bounded');
    done += used;
    rest = rest.slice(used);
  }
  return found;
}

function check(text: string, languageId: string, sizes: readonly number[]): void {
  const whole = unitsOf(text, languageId, Infinity);
  let end = 0;
  for (const unit of whole) {
    assert.ok(unit.start >= end, 'units do not overlap');
    assert.equal(text.slice(unit.start, unit.start + unit.text.length), unit.text);
    end = unit.start + unit.text.length;
  }
  for (const size of sizes) assert.deepEqual(unitsOf(text, languageId, size), whole, `chunks of ${size}`);
}

const SIZES = [64, 1000, 5003, 9000];
const FIXTURES = join(import.meta.dirname, '../../fixtures/reports');
const NAME = 'Marguerite Delacroix';

function generated(kind: Kind, rows: number): string {
  const row = rowsOf(kind);
  return Array.from({ length: rows }, row).join('');
}

describe('units of large files', () => {
  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.txt'))) {
    it(`do not depend on chunks: ${name}`, () => {
      const text = readFileSync(join(FIXTURES, name), 'utf8');
      for (const languageId of ['plaintext', 'log', 'csv', 'jsonl']) check(text, languageId, SIZES);
    });
  }

  for (const kind of ['log', 'csv', 'jsonl'] as const) {
    it(`do not depend on chunks: a generated ${kind}`, () => {
      check(generated(kind, 400), kind, SIZES);
    });
  }

  const hostile: Readonly<Record<string, string>> = {
    'one line': `${NAME} `.repeat(3000),
    'one word': 'x'.repeat(60_000),
    brackets: '[{('.repeat(20_000),
    'deep JSON': '{"a":'.repeat(20_000),
    'an open quote': `"${'a "" b;'.repeat(8000)}`,
    'a long string of JSON': `{"note": "${`${NAME} \\" `.repeat(2000)}"}`,
    'many columns': `${'a;'.repeat(30_000)}\n${`${NAME};`.repeat(2000)}`,
    surrogates: '😀'.repeat(20_000),
    'blank lines': '\r\n'.repeat(20_000),
    nothing: '',
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`do not depend on chunks: ${name}`, () => {
      for (const languageId of ['plaintext', 'log', 'csv', 'jsonl']) check(text, languageId, SIZES);
    });
  }

  it('do not depend on chunks, whatever the text', () => {
    const token = fc.constantFrom(
      NAME,
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      ';',
      ',',
      '"',
      '""',
      ':',
      '{',
      '}',
      '\\',
      'é',
      '😀',
      'a'.repeat(3000),
      '2026-01-05T06:00:00.020Z ',
    );
    const text = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(''));
    const kind = fc.constantFrom('plaintext', 'log', 'csv', 'jsonl');
    fc.assert(
      fc.property(text, kind, fc.integer({ min: 1, max: 4000 }), (document, languageId, size) => {
        check(document, languageId, [size]);
      }),
      { numRuns: 300 },
    );
  });

  it('show a name that a cut goes through whole to the part in which it begins', () => {
    const text = `${'mot '.repeat(2046)}${NAME} et la suite. ${'mot '.repeat(4000)}`;
    const holder = unitsOf(text, 'log', 1000).find(({ start, text: own }) => {
      const at = text.indexOf(NAME);
      return start <= at && at < start + own.length;
    });
    assert.ok(holder !== undefined);
    assert.ok((holder.text + holder.after).includes(NAME));
  });
});
