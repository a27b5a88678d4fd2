import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationSignal } from '../../../server/src/cancellation.ts';
import type { Mention } from '../../../server/src/core/types.ts';
import { cancelled, NomDePlumeError } from '../../../server/src/errors.ts';
import { FileDecisions } from '../../../server/src/lsp/file-decisions.ts';
import { MarkService } from '../../../server/src/lsp/marks.ts';
import type { DetectRequest, DetectResult } from '../../../server/src/ner/detector-client.ts';
import type { MarksParams } from '../../../server/src/protocol.ts';
import { decodeSettings } from '../../../server/src/settings.ts';

const URI = 'untitled:letter';

/** A detector that answers when the test says so, and finds every "Anne". */
class SlowDetector {
  readonly requests: DetectRequest[] = [];
  #answers: (() => void)[] = [];
  #asked: (() => void) | undefined;

  detect(request: DetectRequest, signal?: CancellationSignal): Promise<DetectResult> {
    this.requests.push(request);
    this.#asked?.();
    return new Promise((resolve, reject) => {
      signal?.onAbort(() => {
        reject(cancelled());
      });
      this.#answers.push(() => {
        resolve({ mentions: annes(request.text), words: 0, windows: 0, windowsRun: 0 });
      });
    });
  }

  async asked(count: number): Promise<void> {
    while (this.requests.length < count) {
      await new Promise<void>((resolve) => {
        this.#asked = resolve;
      });
    }
  }

  answerAll(): void {
    for (const answer of this.#answers.splice(0)) answer();
  }
}

function annes(text: string): Mention[] {
  return [...text.matchAll(/Anne/gu)].map(({ index }) => ({
    start: index,
    end: index + 4,
    type: 'PERSON',
    confidence: 0.9,
    detector: 'model',
  }));
}

class Bench {
  readonly detector = new SlowDetector();
  readonly sent: MarksParams[] = [];
  readonly errors: unknown[] = [];
  document: TextDocument;
  settings: unknown = {};
  view: { written: boolean; hideAll: boolean; spans: { start: number; end: number }[] } = {
    written: false,
    hideAll: false,
    spans: [],
  };
  readonly marks: MarkService;
  leftOut = false;
  #heard: (() => void) | undefined;

  constructor(text: string) {
    this.document = TextDocument.create(URI, 'plaintext', 1, text);
    this.marks = new MarkService({
      documents: { get: () => this.document, all: () => [this.document] },
      settings: { for: () => Promise.resolve(decodeSettings(this.settings).settings) },
      detector: this.detector,
      ledger: { view: () => Promise.resolve(this.view) },
      fileDecisions: new FileDecisions(),
      leavesOut: () => this.leftOut,
      send: (params) => {
        this.sent.push(params);
        this.#heard?.();
      },
      busy: () => () => undefined,
      onDetector: (error) => this.errors.push(error),
      log: () => undefined,
    });
  }

  edit(text: string): void {
    this.document = TextDocument.create(URI, 'plaintext', this.document.version + 1, text);
    this.marks.schedule(URI, 0);
  }

  async heard(): Promise<MarksParams> {
    while (this.sent.length === 0) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
    const [first] = this.sent.splice(0, 1);
    assert.ok(first);
    return first;
  }
}

describe('marks of a document', () => {
  it('belong to the version they were computed for', async () => {
    const bench = new Bench('Anne et Paul');
    bench.marks.schedule(URI, 0);
    await bench.detector.asked(1);
    bench.detector.answerAll();
    const { version, marks } = await bench.heard();
    assert.equal(version, 1);
    assert.deepEqual(marks[0]?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } });
    bench.marks.dispose();
  });

  it('of an old version are never sent', async () => {
    const bench = new Bench('Anne');
    bench.marks.schedule(URI, 0);
    await bench.detector.asked(1);
    bench.edit('\nAnne');
    bench.detector.answerAll();
    await bench.detector.asked(2);
    bench.detector.answerAll();
    const { version, marks } = await bench.heard();
    assert.equal(version, 2);
    assert.equal(marks[0]?.range.start.line, 1);
    assert.equal(bench.sent.length, 0);
    bench.marks.dispose();
  });

  it('are off, and say so, where globs leave the document out', async () => {
    const bench = new Bench('Anne');
    bench.leftOut = true;
    bench.marks.schedule(URI, 0);
    assert.deepEqual((await bench.heard()).notice, 'off');
    assert.equal(bench.detector.requests.length, 0);
    bench.marks.dispose();
  });

  it('are asked for with urgency when the document is on the screen', async () => {
    const bench = new Bench('Anne');
    bench.marks.setVisible(new Map([[URI, [0, 10]]]));
    bench.marks.schedule(URI, 0);
    await bench.detector.asked(1);
    assert.equal(bench.detector.requests[0]?.priority, 0);
    bench.marks.dispose();
  });

  it('hold no text', async () => {
    const bench = new Bench('Anne');
    bench.marks.schedule(URI, 0);
    await bench.detector.asked(1);
    bench.detector.answerAll();
    assert.doesNotMatch(JSON.stringify(await bench.heard()), /Anne/u);
    bench.marks.dispose();
  });

  it('leave out what the ledger wrote, and names that are never marked', async () => {
    const bench = new Bench('Anne, Anne');
    bench.view = { written: true, hideAll: false, spans: [{ start: 0, end: 4 }] };
    bench.marks.schedule(URI, 0);
    await bench.detector.asked(1);
    assert.equal(bench.detector.requests[0]?.options.writtenByLedger, true);
    bench.detector.answerAll();
    assert.equal((await bench.heard()).marks[0]?.range.start.character, 6);
    bench.settings = { neverMark: ['ANNE'] };
    bench.edit('Anne');
    await bench.detector.asked(2);
    bench.detector.answerAll();
    assert.equal((await bench.heard()).total, 0);
    bench.marks.dispose();
  });

  const notices: readonly [string, (bench: Bench) => void, MarksParams['notice']][] = [
    ['switched off', (bench) => (bench.settings = { enabled: false }), 'off'],
    ['too large', (bench) => (bench.settings = { maxFileSize: 3 }), 'too-large'],
    [
      'written by a run, with the vault locked',
      (bench) => (bench.view = { written: true, hideAll: true, spans: [] }),
      'written-by-ledger',
    ],
  ];
  for (const [what, prepare, notice] of notices) {
    it(`are none, with the reason, where the document is ${what}`, async () => {
      const bench = new Bench('Anne');
      prepare(bench);
      bench.marks.schedule(URI, 0);
      const { marks, notice: said } = await bench.heard();
      assert.deepEqual(marks, []);
      assert.equal(said, notice);
      assert.equal(bench.detector.requests.length, 0);
      bench.marks.dispose();
    });
  }

  it('are none, with the reason, where the detector failed', async () => {
    const bench = new Bench('Anne');
    const failure = new NomDePlumeError('detector-crashed', 'It crashed twice.', 'Leave it out.');
    bench.detector.detect = () => Promise.reject(failure);
    bench.marks.schedule(URI, 0);
    assert.equal((await bench.heard()).notice, 'detector');
    assert.deepEqual(bench.errors, [failure]);
    bench.marks.dispose();
  });

  it('are at most a thousand, and all of them are counted', async () => {
    const bench = new Bench('Anne\n'.repeat(1500));
    bench.marks.schedule(URI, 0);
    await bench.detector.asked(1);
    bench.detector.answerAll();
    const { marks, total } = await bench.heard();
    assert.equal(marks.length, 1000);
    assert.equal(total, 1500);
    bench.marks.setVisible(new Map([[URI, [1400, 1420]]]));
    const { marks: around } = await bench.heard();
    assert.equal(around.at(-1)?.range.start.line, 1499);
    bench.marks.dispose();
  });
});
