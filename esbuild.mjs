/**
 * Bundles the extension, the server, the command line and their workers, each into one CommonJS file in dist/.
 *   node esbuild.mjs [--production] [--watch]
 * Natives stay outside: in a package they are in dist/node_modules, in a checkout in node_modules.
 */
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { markBuilt } from './scripts/lib/build.mjs';
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

/** @type {esbuild.BuildOptions} */
const options = {
  absWorkingDir: root,
  entryPoints: present.map(([out, source]) => ({ in: source, out })),
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
  // Errors and stack traces keep the names that the documentation speaks of.
  keepNames: production,
  legalComments: 'none',
  logLevel: 'warning',
};

if (watch) {
  const context = await esbuild.context({ ...options, logLevel: 'info' });
  await context.watch();
} else {
  const start = Date.now();
  await esbuild.build(options);
  markBuilt(production, start);
}
