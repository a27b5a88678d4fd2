/** Text without people in it: source code, licences and notes of the installed open packages. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const MODULES = path.join(import.meta.dirname, '../../node_modules');
/** Packages with plain sources; those whose files are full of people (lists of authors, name data) are not noise. */
const PACKAGES = [
  'typescript/lib/lib.dom.d.ts',
  'typescript/lib/lib.es5.d.ts',
  'valibot/dist',
  'picomatch/lib',
  'ignore/index.js',
  'commander/lib',
  'vscode-languageserver-protocol/lib/common',
  'vscode-languageserver/lib/common',
  'semver',
  'iconv-lite/lib',
  'mocha/lib',
  'eslint/lib/rules',
  'prettier/doc.js',
  'fast-check/lib',
  'ibantools/build',
  'esbuild/lib',
  'chokidar',
  'diff/lib',
  'minimatch/dist',
  'yargs/build',
];
const KINDS = /\.(?:js|cjs|mjs|ts|json)$|^(?:LICEN[CS]E)/i;
const LARGEST = 400_000;

/** Files of open packages, in a fixed order, until `limit` UTF-16 units are reached. */
export function noiseFiles(limit: number): string[] {
  const texts: string[] = [];
  let units = 0;
  for (const name of PACKAGES) {
    for (const file of filesIn(path.join(MODULES, name))) {
      if (units >= limit) return texts;
      const text = readFileSync(file, 'utf8');
      texts.push(text);
      units += text.length;
    }
  }
  return texts;
}

function* filesIn(where: string): Generator<string> {
  if (!existsSync(where)) return;
  if (statSync(where).isFile()) {
    yield where;
    return;
  }
  for (const entry of readdirSync(where, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const file = path.join(where, entry.name);
    if (entry.isDirectory()) yield* filesIn(file);
    else if (KINDS.test(entry.name) && entry.name !== 'package.json' && statSync(file).size < LARGEST)
      yield file;
  }
}
