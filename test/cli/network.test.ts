/** No part of the product opens a network socket: the kernel is asked, not the code. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { PASSPHRASE, root, run, sampleWorkspace } from './command-line.ts';

/** Runs the command line, with all its threads and children, under strace; gives the socket calls they made. */
async function socketCalls(args: readonly string[], trace: string): Promise<readonly string[]> {
  const traced = [process.execPath, path.join(root, 'dist/cli.cjs'), ...args];
  const ended = await run('strace', ['-f', '-qq', '-e', 'trace=socket,connect', '-o', trace, ...traced], {
    env: { NOM_DE_PLUME_PASSPHRASE: PASSPHRASE },
  });
  assert.equal(ended.code, 0, ended.stderr);
  return fs
    .readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /\b(socket|connect)\(/.test(line));
}

// strace exists on Linux alone; the code that runs there is the same everywhere.
if (process.platform === 'linux') {
  describe('system calls', () => {
    it('open no AF_INET or AF_INET6 socket over a whole run and its restore', async () => {
      const { folder, vault } = sampleWorkspace();
      const trace = path.join(path.dirname(vault), 'trace.txt');
      for (const command of ['pseudonymize', 'restore']) {
        const calls = await socketCalls([command, folder, '--vault', vault, '--in-place'], trace);
        assert.deepEqual(
          calls.filter((call) => call.includes('AF_INET')),
          [],
        );
      }
    });

    it('would be seen if they did', async () => {
      const trace = path.join(path.dirname(sampleWorkspace().vault), 'trace.txt');
      const connect = "require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)";
      await run('strace', ['-f', '-qq', '-e', 'trace=socket', '-o', trace, process.execPath, '-e', connect]);
      assert.match(fs.readFileSync(trace, 'utf8'), /AF_INET/);
    });
  });
}
