import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ALL_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import { englishLabel } from '../../../server/src/type-labels.ts';
import { localizedStrings, root } from './localized-strings.ts';

type Bundle = Readonly<Record<string, string>>;

function read(file: string): Bundle {
  return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Bundle;
}

describe('strings', () => {
  it('of the code are all in the French bundle, and no others', () => {
    const used = localizedStrings(['client/src', 'server/src']);
    for (const type of ALL_TYPES) used.add(englishLabel(type));
    const french = read('l10n/bundle.l10n.fr.json');
    assert.deepEqual(
      [...used].filter((text) => !Object.hasOwn(french, text)),
      [],
      'not translated',
    );
    assert.deepEqual(
      Object.keys(french).filter((text) => !used.has(text)),
      [],
      'used by nothing',
    );
  });

  it('keep their places for values in French', () => {
    const places = (text: string): string[] => [...text.matchAll(/\{\d\}/gu)].map(([place]) => place).sort();
    for (const [english, french] of Object.entries(read('l10n/bundle.l10n.fr.json'))) {
      assert.deepEqual(places(french), places(english), english);
    }
  });

  it('of the manifest are there in both languages, and all of them are used', () => {
    const english = read('package.nls.json');
    const french = read('package.nls.fr.json');
    assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
    const manifest = fs.readFileSync(path.join(root, 'package.json'), 'utf8');
    const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key ?? ''));
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
  });

  it('name every type in words', () => {
    for (const type of ALL_TYPES) assert.doesNotMatch(englishLabel(type), /^[A-Z]{6,}|_/u, type);
  });
});
