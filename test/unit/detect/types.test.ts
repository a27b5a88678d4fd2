/** The table of types: its cases hold, its pages and the manifest say the same as the code. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ALL_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import { resolve } from '../../../server/src/core/detect/resolve.ts';
import { RuleContext } from '../../../server/src/core/detect/rules/context.ts';
import { findByRules } from '../../../server/src/core/detect/rules/index.ts';
import { TYPE_DOCS } from '../../../server/src/core/detect/type-docs.ts';
import { pageOf } from '../../../scripts/lib/type-pages.mjs';
import { withTypes } from '../../../scripts/lib/type-manifest.mjs';
import type { EntityType } from '../../../server/src/core/types.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const COUNTRIES = ['FR', 'BE', 'CH', 'DE', 'GB', 'US', 'ES', 'IT', 'PT', 'NL'];

/** Surfaces of one type that the rules find. */
function find(text: string, type: EntityType): string[] {
  const mentions = resolve(text, findByRules(new RuleContext(text, COUNTRIES)));
  return mentions.filter((mention) => mention.type === type).map(({ start, end }) => text.slice(start, end));
}

for (const type of ALL_TYPES) {
  describe(`type ${type}`, () => {
    for (const marked of TYPE_DOCS[type].found) {
      it(`is found: ${marked}`, () => {
        const expected = Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), (match) => match[1]);
        assert.deepEqual(find(marked.replace(/[⟦⟧]/g, ''), type), expected);
      });
    }
    for (const text of TYPE_DOCS[type].notFound) {
      it(`is not found: ${text}`, () => {
        assert.deepEqual(find(text, type), []);
      });
    }
    it('has an up-to-date page (npm run check says how to make it)', () => {
      const page = readFileSync(path.join(ROOT, 'docs/types', `${type}.md`), 'utf8');
      assert.equal(page, pageOf(type), 'run: node scripts/build-type-docs.mjs');
    });
  });
}

describe('what lists types', () => {
  it('has no page too many', () => {
    const pages = readdirSync(path.join(ROOT, 'docs/types')).filter((file) => file !== 'README.md');
    assert.deepEqual(pages.sort(), ALL_TYPES.map((type) => `${type}.md`).sort());
  });

  it('is the same in the manifest', () => {
    const text = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
    assert.deepEqual(JSON.parse(text), withTypes(JSON.parse(text)), 'run: node scripts/build-type-docs.mjs');
  });
});
