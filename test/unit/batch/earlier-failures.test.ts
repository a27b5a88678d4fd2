/** What went wrong in systems like this one, each shown not to happen here. */
import assert from 'node:assert/strict';
import { Workspace } from './workspace.ts';

const PEOPLE = ['Marie Dubois', 'Pierre Lefebvre', 'Anne Lefèvre', 'Luc Dubosc', 'Paul Duboys'];

describe('failures of earlier systems', () => {
  let workspace: Workspace;

  beforeEach(async () => {
    workspace = new Workspace(PEOPLE);
    await workspace.createVault();
  });
  afterEach(() => workspace.remove());

  it('two people never get one surname', async () => {
    workspace.put('a.txt', PEOPLE.join(', '));
    await workspace.pseudonymize();
    const surnames = workspace
      .read('a.txt')
      .split(', ')
      .map((name) => name.split(' ')[1]);
    assert.equal(new Set(surnames).size, PEOPLE.length);
  });

  it('workers that assign at once give one name one pseudonym, and none is lost', async () => {
    const second = new Workspace(PEOPLE);
    try {
      await second.vault.open(workspace.vaultFile, { passphrase: 'a passphrase for tests, long enough' });
      const document = (id: string, names: readonly string[]): Parameters<typeof second.vault.render>[1] => ({
        id,
        language: 'fr',
        encoding: 'unicode',
        mentions: names.map((surface) => ({ type: 'PERSON', surface, before: '', after: '' })),
      });
      const names = Array.from({ length: 60 }, (_, i) => `Prénom${letters(i)} Nom${letters(i * 3)}`);
      const halves = [names.slice(0, 40), names.slice(20)];
      const vaults = [workspace.vault, second.vault];
      // Small steps, one after the other in each, at the same time in both.
      await Promise.all(
        vaults.map(async (vault, i) => {
          for (const name of halves[i] ?? [])
            await vault.prepare('default', [document(name, [name])], new Set());
        }),
      );
      const [first = [], other = []] = await Promise.all(
        vaults.map(async (vault) => {
          await vault.prepare('default', [document('all', names)], new Set());
          return (await vault.render('default', document('all', names))).map(({ text }) => text);
        }),
      );
      assert.deepEqual(first, other);
      assert.equal(new Set(first).size, names.length);
    } finally {
      await second.remove();
    }
  });

  it('what was replaced is restored', async () => {
    const text = `${PEOPLE.join('\r\n')}\n`;
    workspace.put('a.txt', text);
    await workspace.pseudonymize();
    assert.notEqual(workspace.read('a.txt'), text);
    await workspace.restore();
    assert.equal(workspace.read('a.txt'), text);
  });

  it('an erased name is in no record of its erasure', async () => {
    workspace.put('a.txt', PEOPLE.join(', '));
    await workspace.pseudonymize();
    const { vault } = workspace;
    const marie = (await vault.entities('default')).find(({ name }) => name === 'Marie Dubois');
    await vault.erase('default', [marie?.id ?? '']);
    const told = JSON.stringify([
      await vault.audit(),
      await vault.runs(),
      await vault.decisions('default'),
      await vault.entities('default'),
      await vault.dictionary('default'),
      await vault.reverseDictionary('default'),
      await Promise.all((await vault.runs()).map(({ id }) => vault.runFiles(id))),
    ]);
    assert.doesNotMatch(told, /Marie|Dubois/i);
    const { pseudonym = '' } = marie ?? {};
    assert.ok(pseudonym !== '' && !JSON.stringify(await vault.audit()).includes(pseudonym));
  });
});

/** A word that no two numbers share. */
function letters(number: number): string {
  return String.fromCharCode(97 + (Math.floor(number / 26) % 26), 97 + (number % 26));
}
