import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { namesIn } from '../support/sample-names.ts';
import { contents, nomDePlume, sampleWorkspace, temporaryFolder, type Ended } from './command.ts';

async function succeed(...args: readonly string[]): Promise<Ended> {
  const ended = await nomDePlume(args);
  assert.equal(ended.code, 0, `${args[0] ?? ''} ended with ${String(ended.code)}: ${ended.stderr}`);
  return ended;
}

/** The names of the samples in text that `contents` gives, or that a command prints. */
function namesLeft(text: string): readonly string[] {
  return namesIn(Buffer.from(text, 'latin1'));
}

describe('nom-de-plume pseudonymize and restore', () => {
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
    for (const [name, bytes] of Object.entries(contents(path.dirname(folder)))) {
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
    const out = path.join(path.dirname(folder), 'out');
    await succeed('pseudonymize', folder, '--vault', vault, '--out', out);
    assert.deepEqual(contents(folder), before);
    assert.ok(fs.readdirSync(out).length > 0);
    for (const [name, bytes] of Object.entries(contents(out))) assert.deepEqual(namesLeft(bytes), [], name);
  });

  it('writes nothing in a dry run', async () => {
    const { folder, vault } = sampleWorkspace();
    const before = contents(folder);
    await succeed('pseudonymize', folder, '--vault', vault, '--in-place', '--dry-run');
    assert.deepEqual(contents(folder), before);
  });

  it('writes the same bytes with one worker and with two', async () => {
    const { folder, vault } = sampleWorkspace();
    await succeed('vault', 'create', '--vault', vault);
    const results = [];
    for (const workers of ['1', '2']) {
      const home = temporaryFolder();
      const copy = path.join(home, 'samples');
      fs.cpSync(folder, copy, { recursive: true });
      const ownVault = path.join(home, path.basename(vault));
      for (const file of fs.readdirSync(path.dirname(vault))) {
        if (file.startsWith(path.basename(vault)))
          fs.cpSync(path.join(path.dirname(vault), file), path.join(home, file));
      }
      await succeed('pseudonymize', copy, '--vault', ownVault, '--in-place', '--workers', workers);
      results.push(contents(copy));
    }
    assert.deepEqual(results[0], results[1]);
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
