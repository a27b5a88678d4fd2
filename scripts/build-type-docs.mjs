/** Writes docs/types and the lists of types in package.json from the table of types. Usage: node scripts/build-type-docs.mjs */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ALL_TYPES } from '../server/src/core/detect/entity-types.ts';
import { root } from './lib/paths.mjs';
import { withTypes } from './lib/type-manifest.mjs';
import { indexPage, pageOf } from './lib/type-pages.mjs';

const folder = path.join(root, 'docs/types');
mkdirSync(folder, { recursive: true });
for (const type of ALL_TYPES) writeFileSync(path.join(folder, `${type}.md`), pageOf(type));
writeFileSync(path.join(folder, 'README.md'), indexPage());

const manifest = path.join(root, 'package.json');
const before = readFileSync(manifest, 'utf8');
writeFileSync(manifest, `${JSON.stringify(withTypes(JSON.parse(before)), undefined, 2)}\n`);
console.log(`${ALL_TYPES.length} types`);
