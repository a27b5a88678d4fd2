import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromAbortSignal } from '../../../server/src/cancellation.ts';
import type { DetectOptions, DictionarySnapshot } from '../../../server/src/core/types.ts';
import { isCancelled, NomDePlumeError, type ErrorCode } from '../../../server/src/errors.ts';
import type { DetectRequest, DetectResult, Priority } from '../../../server/src/ner/detector-client.ts';
import { DetectorHost, type DetectorHostOptions } from '../../../server/src/ner/host-process.ts';
import { DEADLY, ENDLESS, THROWS } from './test-host.ts';
import { longText } from './texts.ts';

const root = join(import.meta.dirname, '../../..');
const modelFolder = join(root, 'models');
const testHost = join(import.meta.dirname, 'test-host.ts');
const realHost = join(root, 'server/src/detector-host.ts');

const OPTIONS: DetectOptions = {
  types: ['PERSON', 'LOCATION', 'ORGANIZATION', 'EMAIL'],
  sensitivity: 'balanced',
  minConfidence: 0,
  countries: ['FR'],
  languageId: 'plaintext',
  writtenByLedger: false,
};

const DICTIONARY: DictionarySnapshot = {
  version: 1,
  names: [{ type: 'PERSON', name: 'Zorglub' }],
  ignored: [],
  retyped: [],
  pseudonyms: [],
};

function request(text: string, priority: Priority = 1, name = 'document.txt'): DetectRequest {
  return { name, text, priority, options: OPTIONS };
}

/** A host that is stopped at the end of the test. Default: with the pipeline that obeys the text, and one worker. */
async function withHost<T>(
  options: Partial<DetectorHostOptions>,
  test: (host: DetectorHost, log: string[]) => Promise<T>,
): Promise<T> {
  const log: string[] = [];
  const host = new DetectorHost({
    script: testHost,
    modelFolder,
    workers: 1,
    log: (message) => log.push(message),
    ...options,
  });
  try {
    return await test(host, log);
  } finally {
    await host.dispose();
  }
}

function hasCode(code: ErrorCode, name?: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof NomDePlumeError, String(error));
    assert.equal(error.code, code);
    if (name !== undefined) assert.ok(error.message.includes(name), error.message);
    return true;
  };
}

function kill(host: DetectorHost, signal: 'SIGKILL' | 'SIGSTOP'): void {
  assert.ok(host.pid !== undefined);
  process.kill(host.pid, signal);
}

function isRunning(host: DetectorHost): boolean {
  return host.pid !== undefined;
}

function surfaces(text: string, { mentions }: DetectResult): string[] {
  return mentions.map(({ start, end }) => text.slice(start, end));
}

describe('DetectorHost', () => {
  it('finds persons, places and organisations with exact offsets', async () => {
    const text = '\uD83D\uDE00 Mme Élodie Garnier, de Transports Giraud SARL, arrive à Quimper.';
    await withHost({ script: realHost }, async (host) => {
      const result = await host.detect(request(text));
      assert.ok(surfaces(text, result).includes('Élodie Garnier'), surfaces(text, result).join());
      assert.ok(surfaces(text, result).includes('Quimper'));
      assert.equal(result.windows, 1);
      assert.equal(result.windowsRun, 1);
    });
  });

  it('finds the same in a text whose accents stand apart from their letters', async () => {
    const whole = 'Compte rendu de la visite à Épinal avec Zoë Lefèvre et Jérôme Béchard.';
    const apart = whole.normalize('NFD');
    await withHost({ script: realHost }, async (host) => {
      const [expected, found] = await Promise.all([whole, apart].map((text) => host.detect(request(text))));
      const names = (result: DetectResult | undefined, text: string): string[] =>
        (result?.mentions ?? []).map(
          ({ type, start, end }) => `${type} ${text.slice(start, end).normalize('NFC')}`,
        );
      assert.ok(names(expected, whole).includes('PERSON Zoë Lefèvre'));
      assert.deepEqual(names(found, apart), names(expected, whole));
    });
  });

  it('starts when first asked, not before', async () => {
    await withHost({}, async (host) => {
      assert.equal(isRunning(host), false);
      await host.detect(request('Bonjour Karim.'));
      assert.equal(isRunning(host), true);
    });
  });

  it('takes any text', async () => {
    const texts = [
      '',
      ' \n\t ',
      '\u0001\u0002',
      '('.repeat(100_000),
      'A'.repeat(1_000_000),
      `${'QmFzZTY0'.repeat(10_000)} Karim Benhaddou`,
      'Karim \ud800 Benhaddou \udc00',
      'e\u0301\u0301\u0301 '.repeat(2000),
    ];
    await withHost({ script: realHost, workers: 2 }, async (host) => {
      const results = await Promise.all(texts.map((text) => host.detect(request(text))));
      assert.deepEqual(
        results.slice(0, 3).map((result) => result.windows),
        [0, 0, 0],
      );
      const withName = texts[5] ?? '';
      assert.ok(
        surfaces(withName, results[5] ?? { mentions: [], words: 0, windows: 0, windowsRun: 0 }).includes(
          'Karim Benhaddou',
        ),
      );
      for (const [i, { mentions }] of results.entries()) {
        for (const { end } of mentions) assert.ok(end <= (texts[i]?.length ?? 0));
      }
    });
  });

  it('runs only a few windows again after an edit in the middle of a long text', async () => {
    const text = longText(5000);
    const at = text.indexOf(' ', text.length / 2);
    await withHost({ workers: 2 }, async (host) => {
      const before = await host.detect(request(text));
      assert.ok(before.windowsRun > 50, `${before.windowsRun} windows`);
      const after = await host.detect(request(`${text.slice(0, at)} Rosa${text.slice(at)}`));
      assert.ok(after.windowsRun >= 1 && after.windowsRun <= 8, `${after.windowsRun} windows run again`);
      assert.equal((await host.detect(request(text))).windowsRun, 0);
    });
  });

  it('gives the same mentions whatever else is in work', async () => {
    const texts = [longText(300, 3), longText(300, 4), longText(300, 5)];
    const alone = await withHost({}, async (host) => {
      const results: DetectResult[] = [];
      for (const text of texts) results.push(await host.detect(request(text)));
      return results;
    });
    await withHost({ workers: 2 }, async (host) => {
      const together = await Promise.all(
        texts.toReversed().map((text, i) => host.detect(request(text, i === 0 ? 0 : 2))),
      );
      assert.deepEqual(
        together.toReversed().map(({ mentions }) => mentions),
        alone.map(({ mentions }) => mentions),
      );
    });
  });

  it('uses the dictionary of the time of asking, also after a restart', async () => {
    const text = 'Un certain Zorglub est passé.';
    const byDictionary = ({ mentions }: DetectResult): number =>
      mentions.filter(({ detector }) => detector === 'dictionary').length;
    await withHost({}, async (host) => {
      assert.equal(byDictionary(await host.detect(request(text))), 0);
      host.setDictionary(DICTIONARY);
      assert.equal(byDictionary(await host.detect(request(text))), 1);
      const known = await host.detectKnown(request(text));
      assert.deepEqual([known.mentions.length, known.windowsRun], [1, 0]);
      kill(host, 'SIGKILL');
      assert.equal(byDictionary(await host.detect(request(`${text} Encore.`))), 1);
    });
  });

  it('names a document whose request the host cannot read', async () => {
    await withHost({}, async (host) => {
      const unreadable = { ...request('', 1, 'odd.txt'), options: { ...OPTIONS, minConfidence: 2 } };
      await assert.rejects(host.detect(unreadable), hasCode('detector-crashed', 'odd.txt'));
      await host.detect(request('Paul'));
    });
  });

  describe('when the host dies', () => {
    it('answers every document all the same', async () => {
      const texts = Array.from({ length: 6 }, (_, i) => longText(400, i + 10));
      await withHost({ workers: 2 }, async (host, log) => {
        await host.detect(request('Chauffe.'));
        const results = texts.map((text) => host.detect(request(text, 2)));
        await host.detect(request('Bonjour Nadia.', 0));
        kill(host, 'SIGKILL');
        for (const result of await Promise.all(results)) assert.ok(result.mentions.length > 0);
        assert.ok(
          log.some((line) => line.includes('SIGKILL')),
          log.join(),
        );
      });
    });

    it('names a document that kills it twice, and carries the others over', async () => {
      await withHost({}, async (host) => {
        const others = [20, 21, 22].map((seed) => host.detect(request(longText(150, seed), 2)));
        const deadly = host.detect(request(`${DEADLY} ${longText(50)}`, 2, 'deadly.txt'));
        const more = [23, 24].map((seed) => host.detect(request(longText(150, seed), 2)));
        await assert.rejects(deadly, hasCode('detector-crashed', 'deadly.txt'));
        for (const result of await Promise.all([...others, ...more])) assert.ok(result.mentions.length > 0);
      });
    });

    it('blames nobody who only waited', async () => {
      await withHost({}, async (host) => {
        const deadly = ['one', 'two', 'three'].map((name) =>
          assert.rejects(
            host.detect(request(`${DEADLY} ${name}`, 2, name)),
            hasCode('detector-crashed', name),
          ),
        );
        const innocent = [30, 31, 32].map((seed) => host.detect(request(longText(100, seed), 2)));
        await Promise.all(deadly);
        for (const result of await Promise.all(innocent)) assert.ok(result.mentions.length > 0);
      });
    });

    it('starts again for the next document when it died idle', async () => {
      await withHost({}, async (host) => {
        await host.detect(request('Bonjour Nadia.'));
        const first = host.pid;
        kill(host, 'SIGKILL');
        assert.ok((await host.detect(request('Bonjour Yves.'))).words > 0);
        assert.notEqual(host.pid, first);
      });
    });

    it('refuses documents when it never comes up', async () => {
      await withHost({ script: join(root, 'no-such-script.cjs') }, async (host) => {
        await assert.rejects(host.detect(request('Bonjour.')), hasCode('detector-crashed'));
      });
    });
  });

  describe('when the host hangs', () => {
    it('kills a host that was stopped, and answers', async () => {
      await withHost({ hangLimit: 2000 }, async (host, log) => {
        await host.detect(request('Bonjour Nadia.'));
        const first = host.pid;
        kill(host, 'SIGSTOP');
        assert.ok((await host.detect(request('Bonjour Yves.'))).words > 0);
        assert.notEqual(host.pid, first);
        assert.ok(
          log.some((line) => line.includes('hangs')),
          log.join(),
        );
      });
    });

    it('names a document on which it hangs twice', async () => {
      await withHost({ hangLimit: 2000 }, async (host) => {
        await host.detect(request('Bonjour Nadia.'));
        const endless = host.detect(request(ENDLESS, 2, 'endless.txt'));
        const other = host.detect(request(longText(100, 40), 2));
        await assert.rejects(endless, hasCode('detector-hung', 'endless.txt'));
        assert.ok((await other).mentions.length > 0);
      });
    });

    it('sees a hang in a long text, while others go on', async () => {
      await withHost({ hangLimit: 2000 }, async (host) => {
        await host.detect(request('Bonjour Nadia.'));
        const endless = host.detect(request(`${'mot '.repeat(30_000)}${ENDLESS}`, 2, 'long.txt'));
        const rejected = assert.rejects(endless, hasCode('detector-hung', 'long.txt'));
        for (let i = 0; i < 5; i++) assert.ok((await host.detect(request(`Bonjour ${i}.`, 0))).words > 0);
        await rejected;
      });
    });
  });

  it('never passes on what a rule threw: it may quote the text', async () => {
    const text = `${THROWS} Karim Benhaddou`;
    await withHost({}, async (host, log) => {
      await assert.rejects(host.detect(request(text, 1, 'a.txt')), (error) => {
        assert.ok(error instanceof NomDePlumeError);
        assert.ok(!`${error.message} ${error.next} ${error.stack ?? ''}`.includes('Karim'));
        return hasCode('detector-crashed', 'a.txt')(error);
      });
      assert.ok(!log.join().includes('Karim'));
      assert.ok((await host.detect(request('Bonjour.'))).words > 0);
    });
  });

  it('serves the screen while a long document is in work', async () => {
    await withHost({}, async (host) => {
      await host.detect(request('Bonjour Nadia.'));
      const order: string[] = [];
      const long = host.detect(request(longText(3000, 50), 2)).then(() => order.push('long'));
      const urgent = host.detect(request(longText(60, 51), 0)).then(() => order.push('urgent'));
      await Promise.all([long, urgent]);
      assert.deepEqual(order, ['urgent', 'long']);
    });
  });

  it('cancels at once, and a cancelled document costs no more windows', async () => {
    await withHost({}, async (host) => {
      await host.detect(request('Bonjour Nadia.'));
      const controller = new AbortController();
      const long = host.detect(request(longText(20_000, 60), 1), fromAbortSignal(controller.signal));
      const rejected = assert.rejects(long, isCancelled);
      await host.detect(request(longText(100, 61), 0));
      controller.abort();
      await rejected;
      const started = performance.now();
      await host.detect(request(longText(100, 62), 2));
      assert.ok(performance.now() - started < 10_000, 'the cancelled document was run to its end');
      await assert.rejects(host.detect(request('x'), fromAbortSignal(AbortSignal.abort())), isCancelled);
    });
  });

  it('names a missing and a damaged model', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nom-de-plume-model-'));
    try {
      await withHost({ modelFolder: folder }, async (host) => {
        await assert.rejects(host.detect(request('Bonjour.')), hasCode('model-missing', 'ner.onnx'));
        writeFileSync(join(folder, 'ner.onnx'), 'not a model');
        symlinkSync(join(modelFolder, 'vocabulary.bin'), join(folder, 'vocabulary.bin'));
        await assert.rejects(host.detect(request('Bonjour.')), hasCode('model-missing', 'ner.onnx'));
        writeFileSync(join(folder, 'calibration.json'), '{"temperature": "hot"}');
        await assert.rejects(host.detect(request('Bonjour.')), hasCode('model-missing', 'calibration.json'));
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('ends cleanly in the middle of work, and twice', async () => {
    await withHost({ workers: 2 }, async (host, log) => {
      const rejected = assert.rejects(host.detect(request(longText(2000, 70))), isCancelled);
      await host.detect(request('Bonjour Nadia.', 0));
      const { pid } = host;
      await Promise.all([host.dispose(), host.dispose()]);
      await rejected;
      assert.throws(() => process.kill(pid ?? 0, 0), { code: 'ESRCH' });
      assert.deepEqual(log, []);
      await assert.rejects(host.detect(request('x')), isCancelled);
    });
  });

  it('writes nothing into its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nom-de-plume-cwd-'));
    const before = process.cwd();
    mkdirSync(join(folder, 'empty'));
    try {
      process.chdir(join(folder, 'empty'));
      await withHost({ script: realHost }, (host) => host.detect(request(longText(50))));
      assert.ok(!existsSync(join(folder, 'empty', 'core')));
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true });
    }
  });
});
