/**
 * The command line of a checkout: the bundle under the right Node, built when a source changed. Adds nothing to its
 * output; relative paths are relative to the caller's folder, which npm leaves in INIT_CWD.
 */
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { node24 } from './lib/node24.mjs';
import { dist } from './lib/paths.mjs';
import { become } from './lib/process.mjs';
import { silently } from './lib/progress.mjs';

try {
  const node = await node24(silently);
  await ensureDependencies(silently);
  await ensureBuilt(silently, node);
  // As small as it can be beside a file of any size: V8 would let new objects take far more before it looks at them.
  become(node, ['--max-semi-space-size=4', path.join(dist, 'cli.cjs'), ...process.argv.slice(2)], {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
  });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 4;
}
