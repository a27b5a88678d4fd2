/** npm run package [-- --target TARGET]: the .vsix of one platform, or of every platform and the universal one. */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { shown } from './lib/paths.mjs';
import { step } from './lib/progress.mjs';
import { TARGETS, UNIVERSAL, vsix } from './lib/vsix.mjs';

const { values } = parseArgs({ options: { target: { type: 'string', multiple: true } } });
const targets = values.target ?? [...TARGETS, UNIVERSAL];
const unknown = targets.filter((target) => ![...TARGETS, UNIVERSAL].includes(target));
if (unknown.length > 0) {
  console.error(`Unknown target ${unknown.join(', ')}. Known: ${[...TARGETS, UNIVERSAL].join(', ')}.`);
  process.exit(2);
}

try {
  const sizes = [];
  for (const target of targets) {
    const file = await vsix(target, process.execPath, step);
    sizes.push(`${(fs.statSync(file).size / 1e6).toFixed(1).padStart(6)} MB  ${shown(file)}`);
  }
  console.log(sizes.join('\n'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
