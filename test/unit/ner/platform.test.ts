import assert from 'node:assert/strict';
import { NomDePlumeError } from '../../../server/src/errors.ts';
import { defaultWorkers } from '../../../server/src/ner/default-workers.ts';
import { checkPlatform } from '../../../server/src/ner/platform.ts';

describe('checkPlatform', () => {
  const check = (
    platform: string,
    arch: string,
    napi: string | undefined,
    expected: RegExp | undefined,
  ): void => {
    it(`${expected === undefined ? 'accepts' : 'refuses'} ${platform}-${arch} with N-API ${napi ?? 'unknown'}`, () => {
      const test = (): void => {
        checkPlatform({ platform, arch, versions: { napi, node: '22.0.0' } });
      };
      if (expected === undefined) {
        test();
        return;
      }
      assert.throws(test, (error) => {
        assert.ok(error instanceof NomDePlumeError);
        assert.equal(error.code, 'platform-unsupported');
        assert.match(error.message, expected);
        return true;
      });
    });
  };
  check('linux', 'x64', '10', undefined);
  check('darwin', 'arm64', '10', undefined);
  check('win32', 'arm64', '11', undefined);
  check('darwin', 'x64', '10', /darwin-x64/);
  check('linux', 'ia32', '10', /linux-ia32/);
  check('linux', 'x64', '9', /22\.0\.0/);
  check('linux', 'x64', undefined, /22\.0\.0/);
});

describe('defaultWorkers', () => {
  const GB = 2 ** 30;
  const check = (cores: number, memory: number, expected: number): void => {
    it(`${cores} cores and ${memory / GB} GB free: ${expected}`, () => {
      assert.equal(defaultWorkers(cores, memory), expected);
    });
  };
  check(1, 16 * GB, 1);
  check(2, 16 * GB, 2);
  check(16, 16 * GB, 4);
  check(8, 0.75 * GB, 2);
  check(8, 0.1 * GB, 1);
});
