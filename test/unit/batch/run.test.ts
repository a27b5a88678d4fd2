import assert from 'node:assert/strict';
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { interruptedRuns, recover } from '../../../server/src/batch/recover.ts';
import { pseudonymize } from '../../../server/src/batch/run.ts';
import { summarize } from '../../../server/src/batch/summary.ts';
import { digestOf } from '../../../server/src/batch/text-file.ts';
import type { EditorEdit } from '../../../server/src/batch/types.ts';
import { undo } from '../../../server/src/batch/undo.ts';
import { verify } from '../../../server/src/batch/verify.ts';
import { fromAbortSignal } from '../../../server/src/cancellation.ts';
import { IN_PLACE, Workspace } from './workspace.ts';

const MARIE = 'Marie Dubois';
const PAUL = 'Paul Lefebvre';

describe('a run', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = new Workspace([MARIE, PAUL]);
    await workspace.createVault();
  });
  afterEach(async () => {
    await workspace.remove();
  });

  it('replaces a name that was found in one document in all', async () => {
    workspace.put('a.txt', `${MARIE} signe.`);
    workspace.detector.blind.add(workspace.put('b.txt', `Vu par ${MARIE}.`));
    const outcome = await workspace.pseudonymize();
    assert.equal(outcome.outcome, 'done');
    assert.equal(outcome.mentions, 2);
    assert.deepEqual(outcome.written, [workspace.path('a.txt'), workspace.path('b.txt')]);
    const name = /^(.+) signe\.$/u.exec(workspace.read('a.txt'))?.[1] ?? '';
    assert.ok(name !== MARIE && name.length > 0);
    assert.equal(workspace.read('b.txt'), `Vu par ${name}.`);
  });

  it('leaves what a person decided to leave', async () => {
    workspace.put('a.txt', `${MARIE} et ${PAUL}.`);
    const outcome = await workspace.pseudonymize({ accept: (_, { start }) => start === 0 });
    assert.match(workspace.read('a.txt'), new RegExp(`^(?!${MARIE}).+ et ${PAUL}\\.$`, 'u'));
    assert.deepEqual(outcome.residual, []);
  });

  it('lists names that are left in disguise', async () => {
    workspace.put('a.txt', `${MARIE} et Marie Du\u00adbois.`);
    const outcome = await workspace.pseudonymize();
    assert.deepEqual(
      outcome.residual.map(({ path, kind }) => [path, kind]),
      [[workspace.path('a.txt'), 'left']],
    );
  });

  it('agrees with a later look for originals', async () => {
    workspace.detector.names.push('jp.martin@example.org');
    workspace.put('a.txt', `${MARIE} écrit à jp.martin@example.org.`);
    workspace.put('b.txt', 'Dubois relit. JP est absent.');
    const { residual } = await workspace.pseudonymize();
    const { findings } = await verify([workspace.folder], 'default', workspace.env);
    assert.deepEqual(
      findings.map(({ start, end }) => [start, end]),
      [[0, 6]],
    );
    assert.deepEqual(residual, findings);
  });

  it('skips and names a file that changed after the scan, and one that vanished', async () => {
    workspace.put('a.txt', `${MARIE} a.`);
    workspace.put('b.txt', `${MARIE} b.`);
    workspace.put('c.txt', `${MARIE} c.`);
    const scanned = await workspace.scan();
    workspace.put('a.txt', `${MARIE} was here.`);
    rmSync(workspace.path('b.txt'));
    const outcome = await pseudonymize(scanned, IN_PLACE, workspace.env);
    assert.equal(outcome.outcome, 'partial');
    assert.deepEqual(
      outcome.notLookedAt.map(({ path, reason }) => [path, reason]),
      [
        [workspace.path('a.txt'), 'changed'],
        [workspace.path('b.txt'), 'changed'],
      ],
    );
    assert.equal(workspace.read('a.txt'), `${MARIE} was here.`);
    assert.doesNotMatch(workspace.read('c.txt'), /Marie/u);
  });

  it('refuses a file with several hard links, whose other names would keep the originals', async () => {
    workspace.put('a.txt', `${MARIE} a.`);
    linkSync(workspace.path('a.txt'), workspace.path('b.md'));
    const outcome = await workspace.pseudonymize();
    assert.equal(outcome.outcome, 'partial');
    assert.deepEqual(
      outcome.notLookedAt.map(({ reason }) => reason),
      ['unwritable', 'unwritable'],
    );
    assert.equal(workspace.read('a.txt'), `${MARIE} a.`);
  });

  it('goes on when the detector fails on a document', async () => {
    workspace.detector.broken.add(workspace.put('a.txt', MARIE));
    workspace.put('b.txt', `${MARIE}.`);
    const scanned = await workspace.scan();
    assert.deepEqual(
      scanned.notLookedAt.map(({ reason, code }) => [reason, code]),
      [['detector', 'detector-crashed']],
    );
    const outcome = await pseudonymize(scanned, IN_PLACE, workspace.env);
    assert.equal(outcome.outcome, 'partial');
    assert.doesNotMatch(workspace.read('b.txt'), /Marie/u);
  });

  it('changes nothing the second time, marks nothing of its own, and tells of names that came since', async () => {
    workspace.put('a.txt', `${MARIE} et Anna Keller.`);
    await workspace.pseudonymize();
    const written = workspace.read('a.txt');
    const again = await workspace.scan();
    assert.deepEqual(again.files[0]?.mentions, []);
    assert.equal(again.files[0].writtenByLedger, true);
    workspace.put('b.txt', 'Anna Keller.');
    workspace.detector.names.push('Anna Keller');
    const asked = summarize(await workspace.scan());
    assert.deepEqual(
      [asked.filesWithMentions, asked.entities, asked.mentionsByType],
      [1, 1, { PERSON: 1 }],
      'asks only about what it would replace',
    );
    const outcome = await workspace.pseudonymize();
    assert.equal(workspace.read('a.txt'), written);
    assert.deepEqual(
      outcome.foundInWritten.map(({ path, mentions }) => [path, mentions.length]),
      [[workspace.path('a.txt'), 1]],
    );
    assert.deepEqual(outcome.written, [workspace.path('b.txt')]);
  });

  it('knows its own work with the vault locked', async () => {
    workspace.put('a.txt', `${MARIE} a.`);
    await workspace.pseudonymize();
    workspace.put('b.txt', `${MARIE} b.`);
    await workspace.vault.lock();
    const { files } = await workspace.scan();
    assert.deepEqual(
      files.map(({ writtenByLedger, mentions }) => [writtenByLedger, mentions.length]),
      [
        [true, 0],
        [false, 1],
      ],
    );
  });

  describe('with a document that is open and unsaved', () => {
    const open = `${MARIE} écrit, et ${PAUL} lit.`;
    function openDocument(accept: boolean): EditorEdit[] {
      const path = workspace.put('a.txt', 'saved before');
      const edits: EditorEdit[] = [];
      workspace.env = {
        ...workspace.env,
        openText: (asked) => (asked === path ? { text: open, version: 7 } : undefined),
        applyEdit: (edit) => {
          edits.push(edit);
          return Promise.resolve(accept);
        },
      };
      return edits;
    }

    it('gives the editor its edits and leaves the disk alone', async () => {
      const edits = openDocument(true);
      const outcome = await workspace.pseudonymize();
      assert.equal(outcome.outcome, 'done');
      assert.deepEqual(outcome.editorEdits, edits);
      assert.equal(edits[0]?.version, 7);
      assert.deepEqual(
        edits[0].edits.map(({ start, end }) => open.slice(start, end)),
        [MARIE, PAUL],
      );
      assert.equal(workspace.read('a.txt'), 'saved before');
      // The editor saves: the ledger knows the content, and leads back.
      let text = open;
      for (const { start, end, text: to } of edits[0].edits.toReversed()) {
        text = text.slice(0, start) + to + text.slice(end);
      }
      workspace.env = { ...workspace.env, openText: () => undefined };
      workspace.put('a.txt', text);
      await workspace.restore();
      assert.equal(workspace.read('a.txt'), open);
    });

    it('names it when the editor refuses', async () => {
      openDocument(false);
      const outcome = await workspace.pseudonymize();
      assert.equal(outcome.outcome, 'partial');
      assert.deepEqual(
        outcome.notLookedAt.map(({ reason }) => reason),
        ['changed'],
      );
    });
  });

  it('stops within 200 ms, with whole files, and can be undone', async () => {
    const originals = new Map<string, string>();
    for (let index = 0; index < 300; index++) {
      const text = `${index}: ${MARIE} et ${PAUL}.\n`.repeat(20);
      originals.set(workspace.put(`${index}.txt`, text), text);
    }
    const scanned = await workspace.scan();
    const abort = new AbortController();
    let abortedAt = 0;
    const outcome = await pseudonymize(
      scanned,
      IN_PLACE,
      workspace.env,
      ({ phase, done }) => {
        if (phase !== 'write' || done < 150 || abortedAt > 0) return;
        abortedAt = performance.now();
        abort.abort();
      },
      fromAbortSignal(abort.signal),
    );
    const took = performance.now() - abortedAt;
    assert.ok(abortedAt > 0 && took < 200, `${took} ms`);
    assert.equal(outcome.outcome, 'cancelled');
    assert.ok(
      outcome.written.length > 0 && outcome.written.length < 300,
      `${outcome.written.length} written`,
    );
    for (const [path, text] of originals) {
      const isWritten = outcome.written.includes(path);
      assert.equal(readFileSync(path, 'utf8') === text, !isWritten);
    }
    const undone = await undo(outcome.runId, workspace.env);
    assert.equal(undone.outcome, 'done');
    for (const [path, text] of originals) assert.equal(readFileSync(path, 'utf8'), text);
    assert.deepEqual(
      readdirSync(workspace.folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  describe('can be undone', () => {
    it('exactly, once', async () => {
      workspace.put('a.txt', `${MARIE}\r\n`);
      const { runId } = await workspace.pseudonymize();
      assert.deepEqual((await undo(runId, workspace.env)).undone, [workspace.path('a.txt')]);
      assert.equal(workspace.read('a.txt'), `${MARIE}\r\n`);
      await assert.rejects(undo(runId, workspace.env), { code: 'nothing-to-do' });
    });

    it('as far as nobody changed its files since', async () => {
      workspace.put('a.txt', MARIE);
      workspace.put('b.txt', PAUL);
      const { runId } = await workspace.pseudonymize();
      workspace.put('a.txt', 'something else');
      const outcome = await undo(runId, workspace.env);
      assert.equal(outcome.outcome, 'partial');
      assert.deepEqual(
        outcome.notLookedAt.map(({ path, code }) => [path, code]),
        [[workspace.path('a.txt'), 'file-changed']],
      );
      assert.equal(workspace.read('b.txt'), PAUL);
    });

    it('not under a later run', async () => {
      workspace.put('a.txt', MARIE);
      const first = await workspace.pseudonymize();
      workspace.put('a.txt', `${workspace.read('a.txt')} et ${PAUL}`);
      const second = await workspace.pseudonymize();
      await assert.rejects(undo(first.runId, workspace.env), {
        code: 'run-overlap',
        message: new RegExp(`the run ${second.runId} of \\d{4}-`, 'u'),
      });
      await undo(second.runId, workspace.env);
      assert.match(workspace.read('a.txt'), new RegExp(` et ${PAUL}$`, 'u'));
    });

    it('as far as later runs do not overlap, which are named', async () => {
      workspace.put('a.txt', MARIE);
      workspace.put('b.txt', MARIE);
      const first = await workspace.pseudonymize();
      workspace.put('a.txt', `${workspace.read('a.txt')} et ${PAUL}`);
      const second = await workspace.pseudonymize();
      const outcome = await undo(first.runId, workspace.env);
      assert.deepEqual(outcome.undone, [workspace.path('b.txt')]);
      assert.deepEqual(
        outcome.blocked.map(({ path, by }) => [path, by.id]),
        [[workspace.path('a.txt'), second.runId]],
      );
      assert.equal(workspace.read('b.txt'), MARIE);
    });

    it('when it was a restore', async () => {
      workspace.put('a.txt', `${MARIE} et ${PAUL}`);
      await workspace.pseudonymize();
      const written = workspace.read('a.txt');
      const { runId } = await workspace.restore();
      assert.equal(workspace.read('a.txt'), `${MARIE} et ${PAUL}`);
      await undo(runId, workspace.env);
      assert.equal(workspace.read('a.txt'), written);
    });
  });

  describe('that was cut off', () => {
    /** Announces two files, writes the first, and forgets about the run, as a process does that is killed. */
    async function cutOff(): Promise<{ old: string; new: string }> {
      const old = `${MARIE}.`;
      const written = 'Zoé Martin.';
      const a = workspace.put('a.txt', old);
      const b = workspace.put('b.txt', old);
      const { vault, folder } = workspace;
      const run = { kind: 'pseudonymize', domain: 'default', roots: [folder], toCopy: false } as const;
      const runId = await vault.beginRun(run);
      const span = {
        start: 0,
        length: written.length - 1,
        original: MARIE,
        replacement: written.slice(0, -1),
        type: 'PERSON',
        entityId: 'e',
      } as const;
      const [before, after] = [digestOf(Buffer.from(old)), digestOf(Buffer.from(written))];
      const intent = { before, after, encoding: 'utf8', bom: false, spans: [span] };
      await vault.intend(runId, [
        { path: a, ...intent },
        { path: b, ...intent },
      ]);
      writeFileSync(a, written);
      await vault.lock();
      await workspace.openVault();
      return { old, new: written };
    }

    for (const how of ['finish', 'undo'] as const) {
      it(`holds back new ones until it was ended: ${how}`, async () => {
        const texts = await cutOff();
        await assert.rejects(workspace.pseudonymize(), { code: 'run-interrupted' });
        const [run] = await interruptedRuns(workspace.env);
        assert.ok(run !== undefined);
        const outcome = await recover(run, how, workspace.env);
        const expected = how === 'finish' ? texts.new : texts.old;
        assert.deepEqual([workspace.read('a.txt'), workspace.read('b.txt')], [expected, expected]);
        assert.equal((how === 'finish' ? outcome.written : outcome.old).length, 2);
        assert.deepEqual(await interruptedRuns(workspace.env), []);
      });
    }

    it('leaves a file that somebody changed since, and names it', async () => {
      await cutOff();
      workspace.put('b.txt', 'edited');
      const [run] = await interruptedRuns(workspace.env);
      assert.ok(run !== undefined);
      const { notLookedAt } = await recover(run, 'undo', workspace.env);
      assert.deepEqual(
        notLookedAt.map(({ path, reason }) => [path, reason]),
        [[workspace.path('b.txt'), 'changed']],
      );
      assert.equal(workspace.read('b.txt'), 'edited');
    });
  });

  it('restores what was not erased, as far as edits and earlier runs go', async () => {
    workspace.put('a.txt', `${MARIE} et ${PAUL}`);
    await workspace.pseudonymize();
    await workspace.restore();
    await workspace.pseudonymize();
    const written = workspace.read('a.txt');
    const marie = (await workspace.vault.entities('default')).find(({ name }) => name === MARIE);
    assert.ok(marie !== undefined);
    await workspace.vault.erase('default', [marie.id]);
    const { files } = await workspace.restore();
    assert.deepEqual(
      files.map(({ how, restored }) => [how, restored]),
      [['exact', 1]],
    );
    assert.equal(workspace.read('a.txt'), `${written.split(' et ')[0] ?? ''} et ${PAUL}`);
  });

  it('finds originals with verify, and only there', async () => {
    workspace.put('a.txt', `${MARIE}.`);
    await workspace.pseudonymize();
    const clean = await verify([workspace.folder], 'default', workspace.env);
    assert.deepEqual([clean.files, clean.findings], [1, []]);
    workspace.put('b.txt', `Encore M. DUBOIS.`);
    const { findings } = await verify([workspace.folder], 'default', workspace.env);
    assert.deepEqual(
      findings.map(({ path, kind }) => [path, kind]),
      [[workspace.path('b.txt'), 'left']],
    );
  });

  it('gives every generated document back, byte for byte', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        MARIE,
        PAUL,
        `d'${MARIE}`,
        MARIE.toUpperCase(),
        '\r\n',
        '\n',
        '\r',
        ' ',
        ', ',
        '"',
        "'",
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary-ascii', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
    );
    const encoding = fc.constantFrom('utf8', 'utf8 bom', 'utf16le bom', 'utf16be bom', 'latin1', 'win1252');
    const documents = fc.sample(fc.tuple(fc.array(piece, { maxLength: 30 }), encoding), {
      numRuns: 400,
      seed: 42,
    });
    const originals = new Map<string, Buffer>();
    for (const [index, [pieces, form]] of documents.entries()) {
      const [name = 'utf8', mark] = form.split(' ');
      const bytes = iconv.encode(pieces.join(''), name, { addBOM: mark !== undefined });
      originals.set(workspace.put(`${index}.txt`, bytes), bytes);
    }
    const outcome = await workspace.pseudonymize();
    assert.ok(outcome.written.length > 100, `${outcome.written.length} written`);
    const changed = [...originals].filter(([path, bytes]) => !readFileSync(path).equals(bytes));
    assert.deepEqual(changed.map(([path]) => path).sort(), outcome.written);
    await workspace.restore();
    for (const [path, bytes] of originals) assert.deepEqual(readFileSync(path), bytes);
  });
});
