/** npm run eval -- --data DIR ...: precision and recall of the shipped pipeline; see test/eval/main.ts. */
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { become } from './lib/process.mjs';
import { step } from './lib/progress.mjs';

await ensureBuilt(step, process.execPath);
become(process.execPath, [path.join(root, 'test/eval/main.ts'), ...process.argv.slice(2)], {
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
});
