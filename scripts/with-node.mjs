/**
 * node scripts/with-node.mjs SCRIPT ARGS...: runs SCRIPT under Node 24 with the dependencies in place, whatever Node
 * this is and whatever is installed. Needs nothing but Node 20, npm and a registry.
 */
import path from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { node24 } from './lib/node24.mjs';
import { become } from './lib/process.mjs';
import { step } from './lib/progress.mjs';

const [script, ...args] = process.argv.slice(2);
try {
  const node = await node24(step);
  await ensureDependencies(step);
  // Tools that start `node` by name get the same one.
  const PATH = `${path.dirname(node)}${path.delimiter}${process.env['PATH'] ?? ''}`;
  become(node, [script, ...args], { env: { ...process.env, PATH } });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
