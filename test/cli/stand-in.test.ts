import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { root, run, temporaryFolder } from './command-line.ts';

const stand = path.join(root, 'scripts/with-node.mjs');

function script(code: string): string {
  const file = path.join(temporaryFolder(), 'script.mjs');
  fs.writeFileSync(file, code);
  return file;
}

describe('what stands in for another Node', () => {
  it('runs a script under Node 24 or later with its arguments, input and end', async () => {
    const echo = script(`
      import { text } from 'node:stream/consumers';
      console.log(process.argv.slice(2).join(' '), await text(process.stdin), parseInt(process.versions.node) >= 24);
      process.exitCode = 5;
    `);
    const { code, stdout } = await run(process.execPath, [stand, echo, 'a', '--b c'], { input: 'typed' });
    assert.equal(stdout, 'a --b c typed true\n');
    assert.equal(code, 5);
  });

  const endings: readonly (readonly [string, string, readonly [number | null, string | null]])[] = [
    ['is ended by the signal that ended the script', '', [null, 'SIGTERM']],
    [
      'passes signals on to a script that answers them',
      "process.on('SIGTERM', () => process.exit(7));",
      [7, null],
    ],
  ];
  for (const [title, handler, expected] of endings) {
    it(title, async () => {
      const waiting = script(`${handler} process.stdin.resume(); console.log('ready');`);
      const child = spawn(process.execPath, [stand, waiting], { stdio: ['pipe', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      child.kill('SIGTERM');
      assert.deepEqual(await once(child, 'exit'), expected);
    });
  }
});
