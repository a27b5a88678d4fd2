/**
 * Bundles the extension, the server, the command line and their workers, each into one CommonJS file in dist/.
 *   node esbuild.mjs [--production] [--watch]
 * Natives stay outside: in a package they are in dist/node_modules, in a checkout in node_modules.
 */
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { markBuilt } from './scripts/lib/build.mjs';
import { writeNotices } from './scripts/lib/notices.mjs';
import { dist, root } from './scripts/lib/paths.mjs';

const ENTRIES = {
  client: 'client/src/extension.ts',
  server: 'server/src/main.ts',
  cli: 'server/src/cli.ts',
  'detector-host': 'server/src/detector-host.ts',
  worker: 'server/src/ner/worker.ts',
  'vault-worker': 'server/src/store/vault-worker.ts',
};

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const present = Object.entries(ENTRIES).filter(([name, source]) => {
  const exists = fs.existsSync(path.join(root, source));
  if (!exists) console.error(`${source} is not there: dist/${name}.cjs is not built.`);
  return exists;
});

/**
 * One build an entry: what is broken in one does not keep the others back.
 * @type {(entry: [string, string]) => esbuild.BuildOptions}
 */
const optionsOf = ([out, source]) => ({
  absWorkingDir: root,
  entryPoints: [{ in: source, out }],
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // The module builds of some libraries are smaller, and free of `require` tricks.
  mainFields: ['module', 'main'],
  external: ['vscode', 'onnxruntime-node', 'onnxruntime-common', 'better-sqlite3'],
  define: {
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
    'import.meta.url': 'moduleUrl',
  },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  sourcemap: production ? false : 'linked',
  minify: production,
  legalComments: 'none', // they are in dist/third-party-notices.txt
  metafile: true,
  logLevel: 'warning',
});

if (watch) {
  for (const entry of present) {
    const context = await esbuild.context({ ...optionsOf(entry), logLevel: 'info' });
    await context.watch();
  }
} else {
  const start = Date.now();
  const results = await Promise.allSettled(present.map((entry) => esbuild.build(optionsOf(entry))));
  const metafiles = results.flatMap(({ value }) => (value === undefined ? [] : [value.metafile]));
  if (metafiles.length < present.length) {
    process.exitCode = 1;
  } else {
    writeNotices(metafiles);
    markBuilt(production, start);
  }
}
