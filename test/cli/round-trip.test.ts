import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { namesIn } from '../support/sample-names.ts';
import { contents, nomDePlume, REPORTS, sampleWorkspace, Sandbox, type Outcome } from './command-line.ts';

const PERSONS = v.parse(
  v.object({ persons: v.array(v.string()) }),
  JSON.parse(readFileSync(join(REPORTS, 'persons.json'), 'utf8')),
).persons;

describe('reports, pseudonymised and restored by the command line', () => {
  const sandbox = new Sandbox();
  let outputs: Record<string, string>;

  before(async () => {
    sandbox.putReports('originals');
    sandbox.putReports('work');
    const made = await sandbox.run(['vault', 'create', '--vault', 'fresh.vault']);
    assert.equal(made.code, 0, made.stderr);
    assert.match(made.stderr, /recovery key/);
    sandbox.copyVault('fresh.vault', 'work.vault');
    const done = await sandbox.run(['pseudonymize', 'work', '--vault', 'work.vault', '--in-place']);
    assert.equal(done.code, 0, done.stderr);
    outputs = sandbox.contents('work');
  });
  after(() => {
    sandbox.remove();
  });

  function output(name: string): string {
    return Buffer.from(outputs[name] ?? '', 'latin1').toString('utf8');
  }

  it('leave none of the persons in the outputs, neither whole nor by surname', () => {
    const words = Object.keys(outputs).map(output).join('\n');
    for (const person of PERSONS) {
      const surname = person.split(' ').at(-1) ?? person;
      assert.ok(!words.includes(person), 'a whole name is left');
      assert.ok(!new RegExp(`(?<![\\p{L}])${surname}(?![\\p{L}])`, 'iu').test(words), 'a surname is left');
    }
  });

  it('give one person one pseudonym in every document and form', () => {
    const author = /Rédigé par : (.+)/u.exec(output('note-01.txt'))?.[1] ?? '';
    const employee = /Salariée : (.+)/u.exec(output('note-02.txt'))?.[1];
    assert.ok(author.includes(' '));
    assert.equal(employee, author);
    const surname = author.split(' ').slice(1).join(' ');
    assert.match(output('note-01.txt'), new RegExp(`Mme ${surname} rencontrera`, 'u'));
    assert.match(output('note-10.txt'), new RegExp(`recommande vivement ${author}\\. Mme ${surname} a`, 'u'));
    assert.match(output('note-02.txt'), new RegExp(`\\. ${surname} souhaite`, 'u'));
  });

  it('give different persons different surnames', () => {
    const heads = ['note-03.txt', 'note-05.txt', 'note-06.txt', 'note-07.txt']
      .map(output)
      .flatMap((text) => [
        ...text.matchAll(/^(?:Déclarant|Témoin|Partie \S+|Expert|Chair|Leitung) ?: (?:Dr\. )?(.+)$/gmu),
      ])
      .map((match) => match[1] ?? '');
    assert.equal(heads.length, 7);
    const surnames = heads.map((name) => name.split(' ').slice(1).join(' '));
    assert.equal(new Set(surnames).size, surnames.length, 'two persons share a surname');
  });

  it('leave a document that identifies nobody as it is', () => {
    assert.equal(output('note-04.txt'), readFileSync(join(REPORTS, 'note-04.txt'), 'utf8'));
  });

  it('keep every word that identifies nobody', () => {
    assert.match(output('note-03.txt'), /a constaté une fuite dans le local technique\./u);
    assert.match(output('note-06.txt'), /asked for a second review before the launch\./u);
  });

  it('are the same with one worker and with two, one run or any order of paths', async () => {
    sandbox.putReports('again');
    sandbox.copyVault('fresh.vault', 'again.vault');
    const paths = Object.keys(outputs)
      .reverse()
      .map((name) => join('again', name));
    const args = ['--vault', 'again.vault', '--in-place', '--workers', '2'];
    const done = await sandbox.run(['pseudonymize', ...paths, ...args]);
    assert.equal(done.code, 0, done.stderr);
    assert.deepEqual(sandbox.contents('again'), outputs);
  });

  it('are clean for verify, as the originals are not', async () => {
    const clean = await sandbox.run(['verify', 'work', '--vault', 'work.vault', '--json']);
    assert.equal(clean.code, 0, clean.stdout);
    const full = await sandbox.run(['verify', 'originals', '--vault', 'work.vault']);
    assert.equal(full.code, 1);
    for (const person of PERSONS) assert.ok(!full.stdout.includes(person), 'verify says a name');
  });

  it('are not changed by a second run', async () => {
    const again = await sandbox.run([
      'pseudonymize',
      'work',
      '--vault',
      'work.vault',
      '--in-place',
      '--json',
    ]);
    assert.equal(again.code, 0, again.stderr);
    assert.deepEqual(sandbox.contents('work'), outputs);
  });

  it('leave no original in the vault, its companions or the report', async () => {
    const report = await sandbox.run(['report', '--vault', 'work.vault', '--format', 'csv']);
    assert.equal(report.code, 0, report.stderr);
    const vaultFiles = ['work.vault', 'work.vault-wal', 'work.vault-shm'].filter((name) => sandbox.has(name));
    const haystacks = [Buffer.from(report.stdout), ...vaultFiles.map((name) => sandbox.read(name))];
    for (const person of PERSONS) {
      for (const form of [
        Buffer.from(person),
        Buffer.from(person, 'utf16le'),
        Buffer.from(person.split(' ')[1] ?? ''),
      ]) {
        for (const haystack of haystacks) assert.ok(!haystack.includes(form), 'an original can be read');
      }
    }
  });

  it('come back byte for byte, moved and renamed too', async () => {
    sandbox.copy('work', 'moved/elsewhere');
    const restored = await sandbox.run(['restore', 'work', '--vault', 'work.vault', '--in-place']);
    assert.equal(restored.code, 0, restored.stderr);
    assert.deepEqual(sandbox.contents('work'), sandbox.contents('originals'));
    const moved = await sandbox.run(['restore', 'moved', '--vault', 'work.vault', '--out', 'back', '--json']);
    assert.equal(moved.code, 0, moved.stderr);
    assert.deepEqual(sandbox.contents('back/elsewhere'), sandbox.contents('originals'));
    assert.deepEqual(sandbox.contents('moved/elsewhere'), outputs, 'the copies are left alone');
  });
});

async function succeed(...args: readonly string[]): Promise<Outcome> {
  const ended = await nomDePlume(args);
  assert.equal(ended.code, 0, `${args[0] ?? ''} ended with ${String(ended.code)}: ${ended.stderr}`);
  return ended;
}

/** The names of the samples in text that `contents` gives, or that a command prints. */
function namesLeft(text: string): readonly string[] {
  return namesIn(Buffer.from(text, 'latin1'));
}

describe('the sample workspace, pseudonymised and restored by the command line', () => {
  it('gives back every byte, and changes none in a second run', async () => {
    const { folder, vault } = sampleWorkspace();
    const before = contents(folder);

    const { stdout, stderr } = await succeed('pseudonymize', folder, '--vault', vault, '--in-place');
    const pseudonymized = contents(folder);
    assert.deepEqual(Object.keys(pseudonymized), Object.keys(before));
    for (const [name, bytes] of Object.entries(pseudonymized)) {
      if (name.startsWith('brouillons')) assert.equal(bytes, before[name]);
      else assert.deepEqual(namesLeft(bytes), [], name);
    }
    assert.deepEqual(namesLeft(stdout + stderr), []);
    // The vault, and whatever else was left beside the samples.
    for (const [name, bytes] of Object.entries(contents(dirname(folder)))) {
      if (!name.startsWith('samples')) assert.deepEqual(namesLeft(bytes), [], name);
    }

    await succeed('pseudonymize', folder, '--vault', vault, '--in-place');
    assert.deepEqual(contents(folder), pseudonymized);
    await succeed('verify', folder, '--vault', vault);

    await succeed('restore', folder, '--vault', vault, '--in-place');
    assert.deepEqual(contents(folder), before);
  });

  it('keeps encodings and line ends', async () => {
    const { folder, vault } = sampleWorkspace();
    await succeed('pseudonymize', folder, '--vault', vault, '--in-place');
    const after = contents(folder);
    const lineEnds = (bytes: string): readonly string[] => bytes.match(/\r?\n/g) ?? [];
    const { folder: untouched } = sampleWorkspace();
    for (const [name, bytes] of Object.entries(contents(untouched))) {
      const text = name.startsWith('hamburg') ? '' : bytes;
      if (text !== '') assert.deepEqual(lineEnds(after[name] ?? ''), lineEnds(text), name);
    }
    assert.ok(after['hamburg/protokoll.txt']?.startsWith('\xff\xfe'));
    assert.ok(after['correspondance/lettera.txt']?.startsWith('\xef\xbb\xbf'));
    assert.ok(after['rh/note-entretien.txt']?.includes('38 \x80.'), 'the euro sign of Windows-1252');
    assert.ok(!after['support/ticket-4821.txt']?.endsWith('\n'));
    JSON.parse(Buffer.from(after['donnees/contacts.json'] ?? '', 'latin1').toString('utf8'));
  });

  it('leaves the originals alone when it writes to another folder', async () => {
    const { folder, vault } = sampleWorkspace();
    const before = contents(folder);
    const out = join(dirname(folder), 'out');
    await succeed('pseudonymize', folder, '--vault', vault, '--out', out);
    assert.deepEqual(contents(folder), before);
    assert.ok(readdirSync(out).length > 0);
    for (const [name, bytes] of Object.entries(contents(out))) assert.deepEqual(namesLeft(bytes), [], name);
  });

  it('refuses a wrong passphrase with 3 and changes nothing', async () => {
    const { folder, vault } = sampleWorkspace();
    await succeed('vault', 'create', '--vault', vault);
    const before = contents(folder);
    const env = { NOM_DE_PLUME_PASSPHRASE: 'not the one it was made with' };
    const { code, stderr } = await nomDePlume(['pseudonymize', folder, '--vault', vault, '--in-place'], {
      env,
    });
    assert.equal(code, 3, stderr);
    assert.deepEqual(contents(folder), before);
  });
});
