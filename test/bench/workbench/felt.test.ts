/** What a person feels, measured inside the extension host of a real workbench; called by `npm run bench -- workbench`. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, hook, marksAppear, open, until, write } from '../../integration/suite/support.ts';
import { longText } from '../../unit/ner/texts.ts';

const EDITS = 40;
const measured: Record<string, number> = {};

interface Processes {
  readonly server: number;
  readonly detector: number | null;
}

describe('what is felt', () => {
  afterEach(closeAll);

  after(() => {
    const file = process.env['BENCH_FELT'];
    assert.ok(file !== undefined, 'BENCH_FELT names no file');
    fs.writeFileSync(file, JSON.stringify(measured));
  });

  it('an empty window', async () => {
    await until(
      'the server is up',
      async () => (await hook<{ detector: string }>('status')).detector === 'ready',
    );
    const { server, detector } = await hook<Processes>('processes');
    measured['empty window: server resident MB'] = residentMegabytes(server);
    measured['empty window: detector started'] = detector === null ? 0 : 1;
  });

  it('one document', async () => {
    const uri = write('felt/one.txt', longText(3500, 3));
    await open(uri);
    await marksAppear(uri, 10);
    const { server, detector } = await hook<Processes>('processes');
    assert.ok(detector !== null, 'the detector runs');
    const [own, host] = [residentMegabytes(server), residentMegabytes(detector)];
    measured['one document: server resident MB'] = own;
    measured['one document: detector resident MB'] = host;
    measured['one document: together MB'] = own + host;
    // Without counting twice what the two share: the program itself.
    measured['one document: together, proportional MB'] =
      proportionalMegabytes(server) + proportionalMegabytes(detector);
  });

  it('small edits and new paragraphs in 5,000 words', async () => {
    const uri = write('felt/typed.txt', longText(5000, 99));
    await open(uri);
    await marksAppear(uri, 10);
    const small: number[] = [];
    for (let i = 0; i < EDITS; i++) small.push(await hook<number>('timeEdit', { uri, line: 3, text: 'e' }));
    note('5,000 words: a letter to marks', small);
    const paragraphs: number[] = [];
    for (let i = 0; i < EDITS; i++) {
      const text = `\n${longText(60, 500 + i)}\n`;
      paragraphs.push(await hook<number>('timeEdit', { uri, line: 5, text }));
    }
    note('5,000 words: a new paragraph to marks', paragraphs);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }).timeout(300_000);

  it('five megabytes', async () => {
    const paragraph = longText(2000, 5);
    const uri = write('felt/large.txt', `${paragraph}\n`.repeat(Math.ceil(5e6 / (paragraph.length + 1))));
    // How long a key would wait, in the extension host and in the server, while the file opens and is first looked at.
    const waits = watchLoop();
    const answers: number[] = [];
    const end = new AbortController();
    const seen = end.signal;
    const asking = (async (): Promise<void> => {
      while (!seen.aborted) {
        const start = performance.now();
        await hook('processes');
        answers.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    })();
    const start = performance.now();
    await open(uri);
    measured['5 MB: shown ms'] = Math.round(performance.now() - start);
    await until('something is marked', async () => (await hook<{ total: number }>('count', uri)).total > 0);
    measured['5 MB: first marks ms'] = Math.round(performance.now() - start);
    end.abort();
    await asking;
    measured['5 MB: longest wait in the extension host ms'] = waits();
    note('5 MB: answer of the server meanwhile', answers);
  }).timeout(300_000);
});

/** Starts to watch how late a timer of 5 ms comes; the result says the longest delay so far, milliseconds. */
function watchLoop(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  return () => {
    clearInterval(timer);
    return Math.round(longest);
  };
}

function note(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  measured[`${what}, p50 ms`] = at(0.5);
  measured[`${what}, p95 ms`] = at(0.95);
  measured[`${what}, longest ms`] = at(1);
}

function residentMegabytes(pid: number): number {
  return megabytes(`/proc/${pid}/status`, /^VmRSS:\s+(\d+)/mu);
}

function proportionalMegabytes(pid: number): number {
  return megabytes(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+)/mu);
}

/** Linux tells; elsewhere 0. */
function megabytes(file: string, kilobytes: RegExp): number {
  if (!fs.existsSync(file)) return 0;
  return Math.round(Number(kilobytes.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024);
}
