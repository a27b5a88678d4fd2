import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applySpans, buildReplacedText, fits } from '../../../server/src/core/restore/exact.ts';
import type { NewText } from '../../../server/src/core/restore/types.ts';
import { NomDePlumeError } from '../../../server/src/errors.ts';

/** A text with places to replace, any Unicode, lone surrogates and line ends of every kind among it. */
const document = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('\r\n', '\n', '\r', '\ufeff', '\0', '\ud800'),
      ),
      fc.option(fc.string({ unit: 'binary', maxLength: 8 })),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => {
    const replacements: NewText[] = [];
    let text = '';
    for (const [piece, replacement] of pieces) {
      if (replacement !== null) {
        const start = text.length;
        replacements.push({
          start,
          end: start + piece.length,
          text: replacement,
          type: 'PERSON',
          entityId: 'e',
        });
      }
      text += piece;
    }
    return { text, replacements };
  });

describe('exact restore', () => {
  it('gives back any text, whatever was replaced in it', () => {
    fc.assert(
      fc.property(document, ({ text, replacements }) => {
        const built = buildReplacedText(text, replacements);
        assert.ok(fits(built.text, built.spans));
        assert.equal(applySpans(built.text, built.spans), text);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes several runs back, one after the other', () => {
    const first = buildReplacedText('Marie et Paul', [span(0, 5, 'Claire')]);
    const second = buildReplacedText(first.text, [span(10, 14, 'Luc')]);
    assert.equal(second.text, 'Claire et Luc');
    assert.equal(applySpans(applySpans(second.text, second.spans), first.spans), 'Marie et Paul');
  });

  it('refuses a text that was edited since', () => {
    const { text, spans } = buildReplacedText('Marie est là', [span(0, 5, 'Claire')]);
    for (const edited of [`x${text}`, text.slice(1), '', text.replace('Claire', 'claire')]) {
      assert.throws(() => applySpans(edited, spans), isMismatch);
      assert.equal(fits(edited, spans), false);
    }
  });

  it('refuses replacements that overlap, are out of order or out of the text', () => {
    const wrong = [
      [span(2, 4, 'x'), span(3, 5, 'y')],
      [span(3, 5, 'x'), span(0, 1, 'y')],
      [span(0, 99, 'x')],
      [span(4, 2, 'x')],
    ];
    for (const replacements of wrong)
      assert.throws(() => buildReplacedText('abcdef', replacements), RangeError);
  });
});

function span(start: number, end: number, text: string): NewText {
  return { start, end, text, type: 'PERSON', entityId: 'e' };
}

function isMismatch(error: unknown): boolean {
  return error instanceof NomDePlumeError && error.code === 'ledger-mismatch';
}
