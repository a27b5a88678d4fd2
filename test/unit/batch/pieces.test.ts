import assert from 'node:assert/strict';
import { Workspace } from './workspace.ts';

const NAMES = [
  'Marie Dubois',
  'MARIE DUBOIS',
  'marie dubois',
  'Paul Petit',
  'Anne Lefebvre',
  'DUBOIS',
  'Dubois',
];
const LINES = [
  'Marie Dubois a écrit à Paul Petit le lundi.',
  'MARIE DUBOIS (DUBOIS) et marie dubois : la même.',
  'Rien ici.',
  'Paul Petit répond à Anne Lefebvre, puis Dubois à Paul Petit.',
  'Anne Lefebvre signe, Marie Dubois aussi.',
  '',
];
const TEXT = LINES.join('\n');
const OTHER = 'Compte rendu : Anne Lefebvre, DUBOIS, Paul Petit.\nSigné : MARIE DUBOIS.\n';

describe('files that were moved, renamed, copied, split and joined', () => {
  let workspace: Workspace;

  beforeEach(async () => {
    workspace = new Workspace(NAMES);
    await workspace.createVault();
    workspace.put('a.txt', TEXT);
    workspace.put('b.txt', OTHER);
    await workspace.pseudonymize();
  });
  afterEach(() => workspace.remove());

  it('are restored byte for byte, as far as each piece goes', async () => {
    const [a, b] = [workspace.read('a.txt'), workspace.read('b.txt')];
    for (const name of NAMES) assert.ok(!(a + b).includes(name), name);
    const lines = a.split('\n');
    const part = (from: number, to?: number): string => lines.slice(from, to).join('\n');
    const made: Readonly<Record<string, readonly [written: string, original: string]>> = {
      'moved/renamed.md': [a, TEXT],
      'copy.txt': [b, OTHER],
      'first-half.txt': [part(0, 2), LINES.slice(0, 2).join('\n')],
      'second-half.txt': [part(2), LINES.slice(2).join('\n')],
      'joined.txt': [a + b, TEXT + OTHER],
      'joined-otherwise.txt': [`${b}\n----\n${part(3)}`, `${OTHER}\n----\n${LINES.slice(3).join('\n')}`],
      'quoted.txt': [
        `Bonjour,\nvoici :\n${part(1, 4)}\nMerci.`,
        `Bonjour,\nvoici :\n${LINES.slice(1, 4).join('\n')}\nMerci.`,
      ],
      'twice.txt': [a + a, TEXT + TEXT],
    };
    for (const [name, [written]] of Object.entries(made)) workspace.put(name, written);
    const outcome = await workspace.restore();
    for (const [name, [, original]] of Object.entries(made))
      assert.equal(workspace.read(name), original, name);
    assert.equal(workspace.read('a.txt'), TEXT);
    assert.deepEqual(
      outcome.files.filter(({ undecided }) => undecided.length > 0),
      [],
    );
  });

  it('also through several runs on top of each other', async () => {
    workspace.detector.names.push('Rien');
    workspace.put('c.txt', `${TEXT}Rien de plus : Paul Petit.\n`);
    await workspace.pseudonymize();
    await workspace.vault.decide('default', {
      kind: 'rename',
      type: 'PERSON',
      name: 'Paul Petit',
      pseudonym: 'Odon Quintard',
      written: true,
    });
    const { remap } = await import('../../../server/src/batch/remap.ts');
    await remap([workspace.folder], { domain: 'default' }, workspace.env);
    const a = workspace.read('a.txt');
    assert.ok(a.includes('Odon Quintard'));
    workspace.put('half.txt', a.split('\n').slice(3).join('\n'));
    workspace.put('edited.txt', `${a.split('\n').slice(0, 2).join('\n')} Et après ?`);
    await workspace.restore();
    assert.equal(workspace.read('half.txt'), LINES.slice(3).join('\n'));
    assert.equal(workspace.read('edited.txt'), `${LINES.slice(0, 2).join('\n')} Et après ?`);
    assert.equal(workspace.read('a.txt'), TEXT);
  });

  it('in a renamed workspace folder', async () => {
    const { cpSync } = await import('node:fs');
    const moved = workspace.path('elsewhere');
    cpSync(workspace.path('a.txt'), `${moved}/deep/z.txt`);
    await workspace.restore();
    assert.equal(workspace.read('elsewhere/deep/z.txt'), TEXT);
  });
});
