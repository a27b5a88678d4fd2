/** Writes syntaxes/nomdeplume.schema.json from the manifest: `node scripts/build-team-schema.mjs`. A test compares. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';
import { teamSchema } from './lib/team-schema.mjs';

const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
const schema = teamSchema(read('package.json'), read('package.nls.json'));
fs.writeFileSync(
  path.join(root, 'syntaxes/nomdeplume.schema.json'),
  `${JSON.stringify(schema, undefined, 2)}\n`,
);
