/** Entry of the integration suite, called by the extension host: runs every bundle beside it and writes what happened. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import Mocha from 'mocha';

interface Outcome {
  readonly title: string;
  readonly ms?: number;
  readonly error?: string;
}

/** Resolves when all tests passed. The host's own exit code says little: it is 0 also when the host was killed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, forbidOnly: true, forbidPending: true });
  for (const name of fs.readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'))) {
    mocha.addFile(path.join(__dirname, name));
  }
  await mocha.loadFilesAsync();
  const tests: Outcome[] = [];
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => tests.push({ title: test.fullTitle(), ms: test.duration ?? 0 }))
      .on('fail', (test, error: unknown) =>
        tests.push({ title: test.fullTitle(), error: describeError(error) }),
      );
  });
  writeResult({ passed: tests.length - failures, failed: failures, tests });
  if (failures > 0) throw new Error(`${String(failures)} test(s) failed`);
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function writeResult(result: { passed: number; failed: number; tests: readonly Outcome[] }): void {
  const file = process.env['NOM_DE_PLUME_TEST_RESULT'];
  if (file === undefined) throw new Error('NOM_DE_PLUME_TEST_RESULT names no file');
  fs.writeFileSync(file, JSON.stringify(result, undefined, 1));
}
