import assert from 'node:assert/strict';
import { compileResidual } from '../../../server/src/core/restore/residual.ts';
import type { ReplacedSurface } from '../../../server/src/core/restore/residual.ts';

const NAMES: readonly ReplacedSurface[] = [
  { surface: 'Marie Dubois', type: 'PERSON' },
  { surface: 'Marie', type: 'PERSON' },
  { surface: 'Dubois', type: 'PERSON' },
  { surface: 'Hélène', type: 'PERSON' },
  { surface: 'Jean-Pierre', type: 'PERSON' },
  { surface: 'Petit', type: 'PERSON' },
  { surface: 'M', type: 'PERSON' },
  { surface: 'Qk', type: 'PERSON' },
  { surface: 'Ng', type: 'PERSON' },
  { surface: 'Nice', type: 'LOCATION' },
  { surface: '06 12 34 56 78', type: 'PHONE' },
  { surface: 'marie.dubois@acme.fr', type: 'EMAIL' },
];

describe('residual check', () => {
  const left: Readonly<Record<string, readonly string[]>> = {
    'Rien ici, M. Mariette Duboisson': [],
    'MARIE  DUBOIS et dubois': ['MARIE  DUBOIS', 'dubois'],
    'He\u0301le\u0300ne, HELENE, helene': ['He\u0301le\u0300ne', 'HELENE', 'helene'],
    'H\u00adélène et Mari\u200be\u00a0Dubois': ['H\u00adélène', 'Mari\u200be\u00a0Dubois'],
    'Marie\r\n  Dubois': ['Marie\r\n  Dubois'],
    '> cité Marie\n> Dubois': ['Marie\n> Dubois'],
    '// vu par Marie\n// Dubois': ['Marie\n// Dubois'],
    'Monsieur Du-\nbois': ['Du-\nbois'],
    'Jean-\r\nPierre, Jean Pierre, JEAN-PIERRE': ['Jean-\r\nPierre', 'Jean Pierre', 'JEAN-PIERRE'],
    '{"a":"H\\u00e9l\\u00e8ne","b":"x\\nMarie"}': ['H\\u00e9l\\u00e8ne', 'Marie'],
    'H&eacute;l&egrave;ne H&#233;l&#xe8;ne': ['H&eacute;l&egrave;ne', 'H&#233;l&#xe8;ne'],
    '?n=H%C3%A9l%C3%A8ne&m=H%E9l%E8ne&q=Marie%20Dubois': ['H%C3%A9l%C3%A8ne', 'H%E9l%E8ne', 'Marie%20Dubois'],
    'Marie&nbsp;Dubois, marie.dubois%40acme.fr': ['Marie&nbsp;Dubois', 'marie.dubois%40acme.fr'],
    'tél. 06\u00a012 34 56\u202f78': ['06\u00a012 34 56\u202f78'],
    '"{\\"n\\":\\"H\\\\u00e9l\\\\u00e8ne\\"}"': ['H\\\\u00e9l\\\\u00e8ne'],
    'M. Petit, Mme Petit. Vu: C. Petit a signé': ['Petit', 'Petit', 'Petit'],
    'marie_dubois.txt': ['marie', 'dubois'],
    'Mme Ng': ['Ng'],
  };
  for (const [text, expected] of Object.entries(left)) {
    it(`left in ${JSON.stringify(text)}`, () => {
      check(text, expected, []);
    });
  }

  const homographs: Readonly<Record<string, readonly string[]>> = {
    'un petit mot. Petit rappel': ['petit', 'Petit'],
    'how nice!': ['nice'],
    'QK : bonjour': ['QK'],
  };
  for (const [text, expected] of Object.entries(homographs)) {
    it(`everyday words in ${JSON.stringify(text)}`, () => {
      check(text, [], expected);
    });
  }

  it('finds nothing without names', () => {
    assert.deepEqual(compileResidual([]).find('Marie'), []);
  });

  it('is linear in the text, with thousands of names', () => {
    const names = Array.from({ length: 10_000 }, (_, index): ReplacedSurface => ({
      surface: `Prenom${index} Nom${index}`,
      type: 'PERSON',
    }));
    const checker = compileResidual(names);
    for (const piece of [
      'Prenom1 Prenom2 Nom3 x\\n%20&amp; ',
      '\\'.repeat(20),
      '-\n> '.repeat(8),
      '%e9'.repeat(12),
    ]) {
      const text = piece.repeat(6000);
      checker.find(text);
      const small = elapsed(() => checker.find(text));
      const large = elapsed(() => checker.find(text.repeat(8)));
      assert.ok(
        large < 8 * 3 * Math.max(small, 20),
        `${large.toFixed(0)} ms for 8 times what took ${small.toFixed(0)} ms`,
      );
    }
  });
});

function check(text: string, left: readonly string[], homographs: readonly string[]): void {
  const found = compileResidual(NAMES).find(text);
  const of = (kind: string): string[] =>
    found.filter((residue) => residue.kind === kind).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual({ left: of('left'), homographs: of('homograph') }, { left, homographs });
}

function elapsed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
