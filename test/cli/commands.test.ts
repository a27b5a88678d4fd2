import assert from 'node:assert/strict';
import { chmodSync, renameSync, statSync } from 'node:fs';
import iconv from 'iconv-lite';
import * as v from 'valibot';
import { Sandbox, type Outcome } from './command-line.ts';

const LINE = v.strictObject({
  file: v.string(),
  entities: v.array(v.strictTuple([v.number(), v.number(), v.string(), v.number(), v.string()])),
});

function lines({ stdout }: Outcome): v.InferOutput<typeof LINE>[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(LINE, JSON.parse(line)));
}

const SENTENCE = 'Hier, Camille Fournier a appelé Laurent Chevalier à Grenoble.';

describe('the command line', () => {
  let sandbox: Sandbox;
  beforeEach(() => {
    sandbox = new Sandbox();
  });
  afterEach(() => {
    sandbox.remove();
  });

  describe('detect --json', () => {
    it('prints one line a document, with offsets into the decoded text without its mark', async () => {
      sandbox.put('b.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(SENTENCE, 'utf16le')]));
      sandbox.put('a/bom.md', `\ufeff${SENTENCE}`);
      sandbox.put('empty.txt', '');
      const done = await sandbox.run(['detect', '--json', '.']);
      assert.equal(done.code, 0, done.stderr);
      const found = lines(done);
      assert.deepEqual(
        found.map(({ file }) => file),
        ['a/bom.md', 'b.txt', 'empty.txt'],
      );
      for (const { entities } of found.slice(0, 2)) {
        const persons = entities.filter(([, , type]) => type === 'PERSON');
        assert.deepEqual(
          persons.map(([start, end]) => SENTENCE.slice(start, end)),
          ['Camille Fournier', 'Laurent Chevalier'],
        );
      }
      assert.deepEqual(found[2]?.entities, []);
    });

    it('keeps to the types and the confidence asked for', async () => {
      sandbox.put('a.txt', `${SENTENCE} camille@exemple.fr`);
      const done = await sandbox.run([
        'detect',
        '--json',
        '--types',
        'email',
        '--min-confidence',
        '0.5',
        'a.txt',
      ]);
      const [line] = lines(done);
      assert.deepEqual(
        line?.entities.map(([, , type]) => type),
        ['EMAIL'],
      );
    });

    it('reads standard input', async () => {
      const done = await sandbox.run(['detect', '--json', '-'], { input: SENTENCE });
      const [line] = lines(done);
      assert.equal(line?.file, '-');
      assert.ok(line.entities.length >= 2);
    });

    it('names what it cannot look at, and looks at the others', async () => {
      sandbox.put('a.txt', SENTENCE);
      sandbox.put('odd.txt', Buffer.from([0xff, 0xfe, 0x41]));
      sandbox.put('image.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
      const done = await sandbox.run(['detect', '--json', 'a.txt', 'odd.txt', 'image.png', 'gone.txt']);
      assert.equal(done.code, 1);
      assert.deepEqual(
        lines(done).map(({ file }) => file),
        ['a.txt'],
      );
      assert.match(done.stderr, /odd\.txt: not looked at/);
      assert.match(done.stderr, /gone\.txt: not looked at/);
      assert.match(done.stderr, /not a text\): 1/);
    });

    it("obeys the team's settings", async () => {
      sandbox.put('.nomdeplume.json', JSON.stringify({ types: ['LOCATION'], exclude: ['drafts/**'] }));
      sandbox.put('a.txt', SENTENCE);
      sandbox.put('drafts/b.txt', SENTENCE);
      const done = await sandbox.run(['detect', '--json', '.']);
      const found = lines(done);
      assert.deepEqual(
        found.map(({ file }) => file),
        ['a.txt'],
      );
      assert.deepEqual(new Set(found[0]?.entities.map(([, , type]) => type)), new Set(['LOCATION']));
    });
  });

  describe('exit codes', () => {
    const cases: readonly [string, string[], Record<string, string | undefined>, number][] = [
      ['no command', [], {}, 2],
      ['an unknown option', ['detect', '--wrong', 'a.txt'], {}, 2],
      ['an unknown type', ['detect', '--types', 'NAME', 'a.txt'], {}, 2],
      ['no target', ['pseudonymize', 'a.txt', '--vault', 'v'], {}, 2],
      ['two targets', ['pseudonymize', 'a.txt', '--vault', 'v', '--in-place', '--out', 'o'], {}, 2],
      ['no vault', ['restore', 'a.txt', '--in-place'], {}, 2],
      ['a vault that is missing', ['restore', 'a.txt', '--in-place', '--vault', 'gone'], {}, 3],
      ['nobody to ask', ['vault', 'create', '--vault', 'v'], { NOM_DE_PLUME_PASSPHRASE: undefined }, 3],
      ['a weak passphrase', ['vault', 'create', '--vault', 'v'], { NOM_DE_PLUME_PASSPHRASE: 'short' }, 3],
      ['help', ['--help'], {}, 0],
      ['the version', ['--version'], {}, 0],
    ];
    for (const [name, args, env, code] of cases) {
      it(`${name}: ${code}`, async () => {
        const done = await sandbox.run(args, { env });
        assert.equal(done.code, code, done.stderr);
        assert.doesNotMatch(done.stderr, /Internal error/);
      });
    }
  });

  it('pseudonymises standard input to standard output and restores it', async () => {
    const args = ['-', '--vault', 'v.vault'];
    const done = await sandbox.run(['pseudonymize', ...args], { input: SENTENCE });
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stderr, /new vault was made/);
    assert.ok(!done.stdout.includes('Fournier') && done.stdout.includes(' a appelé '));
    const back = await sandbox.run(['restore', ...args], { input: done.stdout });
    assert.equal(back.code, 0, back.stderr);
    assert.equal(back.stdout, SENTENCE);
  });

  it('takes the passphrase from a file, and says when it is wrong', async () => {
    sandbox.put('passphrase', 'from a file, and long enough\n');
    sandbox.put('other', 'not the same, but long enough\n');
    const none = { env: { NOM_DE_PLUME_PASSPHRASE: undefined } };
    const made = await sandbox.run(
      ['vault', 'create', '--vault', 'v', '--passphrase-file', 'passphrase'],
      none,
    );
    assert.equal(made.code, 0, made.stderr);
    const shown = await sandbox.run(
      ['vault', 'show', '--vault', 'v', '--passphrase-file', 'passphrase'],
      none,
    );
    assert.equal(shown.code, 0, shown.stderr);
    const wrong = await sandbox.run(['vault', 'show', '--vault', 'v', '--passphrase-file', 'other'], none);
    assert.equal(wrong.code, 3);
    const changed = await sandbox.run(
      [
        'vault',
        'passphrase',
        '--vault',
        'v',
        '--passphrase-file',
        'passphrase',
        '--new-passphrase-file',
        'other',
      ],
      none,
    );
    assert.equal(changed.code, 0, changed.stderr);
    const opened = await sandbox.run(['vault', 'check', '--vault', 'v', '--passphrase-file', 'other'], none);
    assert.equal(opened.code, 0, opened.stderr);
  });

  it('changes nothing in a dry run', async () => {
    sandbox.put('work/a.txt', SENTENCE);
    const done = await sandbox.run(['pseudonymize', 'work', '--vault', 'v.vault', '--dry-run', '--json']);
    assert.equal(done.code, 0, done.stderr);
    assert.ok(!sandbox.has('v.vault'), 'no vault is made');
    assert.equal(sandbox.read('work/a.txt').toString(), SENTENCE);
    const { written } = v.parse(v.looseObject({ written: v.array(v.string()) }), JSON.parse(done.stdout));
    assert.deepEqual(written, ['work/a.txt']);
  });

  it('writes copies with the same relative paths, and leaves the originals alone', async () => {
    sandbox.put('work/a.txt', SENTENCE);
    sandbox.put('work/deep/plain.txt', 'Rien à signaler.');
    const args = ['work', '--vault', 'v.vault', '--out', 'copy'];
    const done = await sandbox.run(['pseudonymize', ...args]);
    assert.equal(done.code, 0, done.stderr);
    assert.equal(sandbox.read('work/a.txt').toString(), SENTENCE);
    assert.ok(!sandbox.read('copy/a.txt').includes('Fournier'));
    assert.equal(sandbox.read('copy/deep/plain.txt').toString(), 'Rien à signaler.');
    const back = await sandbox.run(['restore', 'copy', '--vault', 'v.vault', '--in-place']);
    assert.equal(back.code, 0, back.stderr);
    assert.equal(sandbox.read('copy/a.txt').toString(), SENTENCE);
  });

  it('restores a text that was edited after it was pseudonymised, and one that was edited between two runs', async () => {
    sandbox.put('work/a.txt', SENTENCE);
    const inPlace = ['work', '--vault', 'v.vault', '--in-place'];
    assert.equal((await sandbox.run(['pseudonymize', ...inPlace])).code, 0);
    const first = sandbox.read('work/a.txt').toString();
    sandbox.put('work/a.txt', `${first}\nHélène Garnier a confirmé.\n`);
    assert.equal((await sandbox.run(['pseudonymize', ...inPlace])).code, 0);
    const second = sandbox.read('work/a.txt').toString();
    assert.ok(second.startsWith(first) && !second.includes('Garnier'), 'earlier assignments stay');
    const back = await sandbox.run(['restore', ...inPlace]);
    assert.equal(back.code, 0, back.stderr);
    assert.equal(sandbox.read('work/a.txt').toString(), `${SENTENCE}\nHélène Garnier a confirmé.\n`);
  });

  it('keeps JSON parseable and the columns of CSV', async () => {
    const people = ['Camille Fournier', 'Laurent Chevalier', 'Hélène Garnier', 'Julien Perrin'];
    const record = { staff: people.map((name) => ({ name, note: `${name} a signé.` })) };
    sandbox.put('work/data.json', JSON.stringify(record, undefined, 2));
    sandbox.put('work/data.csv', people.map((name) => `${name};Lyon;"${name}, présent"\r\n`).join(''));
    const done = await sandbox.run(['pseudonymize', 'work', '--vault', 'v.vault', '--in-place']);
    assert.equal(done.code, 0, done.stderr);
    const json: unknown = JSON.parse(sandbox.read('work/data.json').toString());
    const { staff } = v.parse(
      v.object({ staff: v.array(v.object({ name: v.string(), note: v.string() })) }),
      json,
    );
    for (const [index, { name, note }] of staff.entries()) {
      assert.notEqual(name, people[index]);
      assert.equal(note, `${name} a signé.`);
    }
    const csv = sandbox.read('work/data.csv').toString();
    assert.equal(csv.split('\r\n').length, people.length + 1);
    for (const line of csv.split('\r\n').slice(0, -1)) assert.match(line, /^[^;"]+;[^;"]+;"[^;"]+"$/u);
  });

  it('keeps every encoding and line end, and the mode of files', async () => {
    const text =
      'Camille Fournier\r\nHélène Garnier\rLaurent Chevalier\nSans fin de ligne, dit Camille Fournier';
    const forms: Record<string, Buffer> = {
      'utf8.txt': Buffer.from(text),
      'utf8-bom.txt': Buffer.from(`\ufeff${text}`),
      'utf16le.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, 'utf16le')]),
      'utf16be.txt': Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(text, 'utf16be')]),
      'utf16le-bare.txt': iconv.encode(text, 'utf16le'),
      'latin1.txt': Buffer.from(text, 'latin1'),
      'windows.txt': iconv.encode(`${text} — 12 €`, 'win1252'),
      'empty.txt': Buffer.alloc(0),
    };
    for (const [name, bytes] of Object.entries(forms)) sandbox.put(`work/${name}`, bytes);
    chmodSync(sandbox.path('work/utf8.txt'), 0o640);
    sandbox.copy('work', 'originals');
    const inPlace = ['work', '--vault', 'v.vault', '--in-place'];
    const done = await sandbox.run(['pseudonymize', ...inPlace]);
    assert.equal(done.code, 0, done.stderr);
    for (const [name, encoding] of [
      ['latin1.txt', 'latin1'],
      ['windows.txt', 'win1252'],
      ['utf16be.txt', 'utf16be'],
    ] as const) {
      const written = iconv.decode(sandbox.read(`work/${name}`), encoding);
      assert.doesNotMatch(written, /Fournier|Garnier|Chevalier|\?/u);
      assert.match(written, /^[^\r\n]+\r\n[^\r\n]+\r[^\r\n]+\nSans fin de ligne, dit [^\r\n]+$/u);
    }
    assert.equal(statSync(sandbox.path('work/utf8.txt')).mode & 0o777, 0o640);
    assert.equal((await sandbox.run(['restore', ...inPlace])).code, 0);
    assert.deepEqual(sandbox.contents('work'), sandbox.contents('originals'));
  });

  it('erases a person: the others come back, the pseudonym stays', async () => {
    sandbox.put('work/a.txt', SENTENCE);
    const inPlace = ['work', '--vault', 'v.vault', '--in-place'];
    assert.equal((await sandbox.run(['pseudonymize', ...inPlace])).code, 0);
    const written = sandbox.read('work/a.txt').toString();
    assert.equal((await sandbox.run(['restore', ...inPlace])).code, 0);
    assert.equal((await sandbox.run(['pseudonymize', ...inPlace])).code, 0);
    const erase = ['vault', 'erase', '--vault', 'v.vault', '--yes'];
    const unknown = await sandbox.run(erase, { input: 'Nobody Known\n' });
    assert.equal(unknown.code, 1, unknown.stderr);
    const erased = await sandbox.run(erase, { input: 'camille FOURNIER\n' });
    assert.equal(erased.code, 0, erased.stderr);
    const back = await sandbox.run(['restore', ...inPlace]);
    assert.equal(back.code, 0, back.stderr);
    const pseudonym = /^Hier, (.+) a appelé /u.exec(written)?.[1] ?? 'none';
    assert.equal(sandbox.read('work/a.txt').toString(), SENTENCE.replace('Camille Fournier', pseudonym));
  });

  it('shows entities by a name that is read, never given as an argument', async () => {
    sandbox.put('work/a.txt', SENTENCE);
    assert.equal((await sandbox.run(['pseudonymize', 'work', '--vault', 'v.vault', '--in-place'])).code, 0);
    const search = ['vault', 'show', '--vault', 'v.vault', '--search', '--json'];
    const found = await sandbox.run(search, { input: 'FOURNIER\n' });
    assert.equal(found.code, 0, found.stderr);
    const names = found.stdout.split('\n').filter(Boolean);
    assert.deepEqual(
      names.map((line) => v.parse(v.looseObject({ name: v.string() }), JSON.parse(line)).name),
      ['Camille Fournier'],
    );
  });

  it('writes the mapping as a table only for somebody who said yes', async () => {
    sandbox.put('work/a.txt', SENTENCE);
    assert.equal((await sandbox.run(['pseudonymize', 'work', '--vault', 'v.vault', '--in-place'])).code, 0);
    const csv = ['vault', 'csv', 'names.csv', '--vault', 'v.vault'];
    const nobody = await sandbox.run(csv);
    assert.equal(nobody.code, 3, 'there is nobody to ask');
    assert.ok(!sandbox.has('names.csv'));
    const written = await sandbox.run([...csv, '--yes']);
    assert.equal(written.code, 0, written.stderr);
    assert.match(written.stderr, /nothing encrypts it/);
    assert.match(
      sandbox.read('names.csv').toString(),
      /^"default","PERSON","Camille Fournier","[^"]+","1","1"\r$/mu,
    );
    const again = await sandbox.run([...csv, '--yes']);
    assert.equal(again.code, 3, again.stderr);
    const report = await sandbox.run(['report', '--vault', 'v.vault', '--format', 'json']);
    assert.match(report.stdout, /"inClear": 1/);
  });

  it('finds the vault of a folder that was moved, and restores it there', async () => {
    sandbox.put('work/a.txt', SENTENCE);
    sandbox.put('work/deep/b.txt', SENTENCE);
    assert.equal((await sandbox.run(['vault', 'create', '--vault', 'vaults/other.vault'])).code, 0);
    const args = ['work', '--vault', 'vaults/mine.vault', '--in-place'];
    assert.equal((await sandbox.run(['pseudonymize', ...args])).code, 0);
    renameSync(sandbox.path('work'), sandbox.path('renamed'));
    const none = { env: { NOM_DE_PLUME_PASSPHRASE: undefined } };
    const found = await sandbox.run(['vault', 'find', 'renamed', '--in', 'vaults', '--json'], none);
    assert.equal(found.code, 0, found.stderr);
    assert.deepEqual(JSON.parse(found.stdout), {
      vaults: [{ file: sandbox.path('vaults/mine.vault'), outputs: 1 }],
    });
    const back = await sandbox.run(['restore', 'renamed', '--vault', 'vaults/mine.vault', '--in-place']);
    assert.equal(back.code, 0, back.stderr);
    assert.equal(sandbox.read('renamed/a.txt').toString(), SENTENCE);
    assert.equal(sandbox.read('renamed/deep/b.txt').toString(), SENTENCE);
    const gone = await sandbox.run(['vault', 'find', 'renamed', '--in', 'vaults'], none);
    assert.equal(gone.code, 1);
  });

  it('takes a vault through export, import, a new key and a backup', async () => {
    sandbox.put('work/a.txt', SENTENCE);
    assert.equal((await sandbox.run(['pseudonymize', 'work', '--vault', 'v.vault', '--in-place'])).code, 0);
    const commands: string[][] = [
      ['export', 'all.export', '--vault', 'v.vault'],
      ['create', '--vault', 'other.vault'],
      ['import', 'all.export', '--vault', 'other.vault'],
      ['rekey', '--vault', 'other.vault'],
      ['recovery-key', '--vault', 'other.vault'],
      ['sweep', '--vault', 'other.vault'],
      ['backup', 'copy.vault', '--vault', 'other.vault'],
      ['check', '--vault', 'copy.vault', '--accept-state'],
    ];
    for (const command of commands) {
      const done = await sandbox.run(['vault', ...command]);
      assert.equal(done.code, 0, `${command[0] ?? ''}: ${done.stderr}`);
    }
    const back = await sandbox.run(['restore', 'work', '--vault', 'other.vault', '--in-place']);
    assert.equal(back.code, 0, back.stderr);
    assert.equal(sandbox.read('work/a.txt').toString(), SENTENCE);
    const gone = await sandbox.run(['vault', 'destroy', '--vault', 'v.vault', '--yes']);
    assert.equal(gone.code, 0, gone.stderr);
    assert.ok(!sandbox.has('v.vault'));
  });
});
