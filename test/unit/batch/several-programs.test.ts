/** Several programs on one vault and one workspace, at once: processes of their own, which know nothing of each other. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NomDePlumeError } from '../../../server/src/errors.ts';
import { Vault } from '../../../server/src/store/vault.ts';
import { PASSPHRASE } from '../../support/plain-environment.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', 'support', 'one-run.ts');
const NAMES = Array.from({ length: 24 }, (_, index) => `Prénom${letter(index)} Nom${letter(index * 5)}`);
const FILES = 120;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

describe('several programs at once', () => {
  let home: string;
  let vaultFile: string;
  let originals: ReadonlyMap<string, string>;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'nom-de-plume-several-'));
    vaultFile = join(home, 'shared.vault');
    for (let index = 0; index < FILES; index++) {
      const folder = join(home, 'work', index % 2 === 0 ? 'left' : 'right');
      mkdirSync(folder, { recursive: true });
      const two = [NAMES[index % NAMES.length], NAMES[(index + 7) % NAMES.length]];
      writeFileSync(join(folder, `${index}.txt`), `${index} ${two.join(' | ')}\n`);
    }
    originals = contents();
    Vault.create(vaultFile, PASSPHRASE, { scryptLogN: 14 });
  });
  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  function contents(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const entry of readdirSync(join(home, 'work'), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) found.set(path, readFileSync(path, 'utf8'));
    }
    return found;
  }

  async function program(kind: string, folder: string): Promise<Ended> {
    const child = spawn(process.execPath, [SCRIPT, kind, join(home, folder), vaultFile, ...NAMES], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, said };
  }

  /** What each name has become, in every file; fails when one has become two things, or two the same. */
  function mapping(except: ReadonlySet<string> = new Set()): ReadonlyMap<string, string> {
    const pseudonyms = new Map<string, string>();
    const now = contents();
    assert.deepEqual(
      [...now.keys()].sort(),
      [...originals.keys()].sort(),
      'no file is gone, none is left beside',
    );
    for (const [path, original] of originals) {
      const before = original.trim().replace(/^\d+ /u, '').split(' | ');
      const after = (now.get(path) ?? '').trim().replace(/^\d+ /u, '').split(' | ');
      for (const [index, name] of before.entries()) {
        if (except.has(name)) continue;
        const pseudonym = after[index] ?? '';
        assert.ok(!NAMES.includes(pseudonym), `a name is left in ${path}`);
        assert.equal(pseudonyms.get(name) ?? pseudonym, pseudonym, 'one name, two pseudonyms');
        pseudonyms.set(name, pseudonym);
      }
    }
    assert.equal(new Set(pseudonyms.values()).size, pseudonyms.size, 'two names, one pseudonym');
    return pseudonyms;
  }

  function using<T>(work: (vault: Vault) => T): T {
    const vault = Vault.open(vaultFile, { passphrase: PASSPHRASE });
    try {
      return work(vault);
    } finally {
      vault.close();
    }
  }

  it('over the same workspace: one runs, the other is told, all is replaced once', async () => {
    const ended = await Promise.all([program('pseudonymize', 'work'), program('pseudonymize', 'work')]);
    const told = ended.filter(({ code }) => code !== 0);
    assert.ok(told.length <= 1, 'one of them at least has run');
    for (const { code, said } of told) assert.deepEqual([code, said], [3, 'run-busy']);
    assert.equal(mapping().size, NAMES.length);
    using((vault) => {
      assert.equal(vault.info().entities, NAMES.length);
      assert.equal(vault.info().files, FILES, 'no file was written twice');
      assert.deepEqual(vault.check(), []);
    });
    assert.deepEqual(await program('restore', 'work'), { code: 0, said: '' });
    assert.deepEqual(contents(), originals);
  });

  it('over two folders: both run, with the same mapping, and no update is lost', async () => {
    const ended = await Promise.all([
      program('pseudonymize', 'work/left'),
      program('pseudonymize', 'work/right'),
    ]);
    assert.deepEqual(ended, [
      { code: 0, said: '' },
      { code: 0, said: '' },
    ]);
    assert.equal(mapping().size, NAMES.length);
    using((vault) => {
      assert.equal(vault.info().entities, NAMES.length);
      assert.equal(vault.info().files, FILES);
      assert.equal(vault.runs().filter(({ outcome }) => outcome === 'done').length, 2);
      assert.deepEqual(vault.check(), []);
    });
    await Promise.all([program('restore', 'work/left'), program('restore', 'work/right')]);
    assert.deepEqual(contents(), originals);
  });

  it('of which one erases while the other runs: nothing that was erased comes back', async () => {
    assert.equal((await program('pseudonymize', 'work/left')).code, 0);
    const [erased = ''] = NAMES;
    // The other one goes on over files that do not hold the name; the erasure wins or waits, wherever it meets it.
    for (const [path, text] of contents()) {
      if (path.includes('right')) writeFileSync(path, text.replaceAll(erased, 'personne'));
    }
    originals = new Map(
      [...originals].map(([path, text]) => [
        path,
        path.includes('right') ? text.replaceAll(erased, 'personne') : text,
      ]),
    );
    const running = program('pseudonymize', 'work/right');
    const vault = Vault.open(vaultFile, { passphrase: PASSPHRASE });
    const id = vault.entities('default').find(({ name }) => name === erased)?.id ?? '';
    let waited = 0;
    for (;;) {
      try {
        vault.erase('default', [id]);
        break;
      } catch (error) {
        assert.ok(error instanceof NomDePlumeError && error.code === 'run-busy', String(error));
        waited++;
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    assert.deepEqual(await running, { code: 0, said: '' }, `after ${waited} refusals`);
    vault.sweep();
    vault.close();
    mapping(new Set([erased, 'personne']));
    using((after) => {
      assert.ok(!after.entities('default').some(({ name }) => name === erased));
      const ledger = JSON.stringify(after.runs().flatMap(({ id: run }) => after.runFiles(run)));
      assert.ok(!ledger.includes(erased), 'the ledger holds the erased name');
      assert.deepEqual(after.check(), []);
    });
    assert.equal((await program('restore', 'work')).code, 0);
    for (const [path, text] of contents()) {
      const original = originals.get(path) ?? '';
      if (original.includes(erased)) assert.ok(!text.includes(erased), 'an erased name was restored');
      else assert.equal(text, original);
    }
  });
});

function letter(index: number): string {
  return String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 3) % 26));
}
