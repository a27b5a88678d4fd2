import assert from 'node:assert/strict';
import { remap, type RemapOptions } from '../../../server/src/batch/remap.ts';
import type { RemapOutcome } from '../../../server/src/batch/types.ts';
import { undo } from '../../../server/src/batch/undo.ts';
import { parseOwnLists } from '../../../server/src/core/pseudonyms/own-lists.ts';
import type { MappingChange } from '../../../server/src/store/vault-service.ts';
import { Workspace } from './workspace.ts';

const MARIE = 'Marie Dubois';
const PAUL = 'Paul Dubois';
const ANNE = 'Anne Lefebvre';
const EMAIL = 'marie.dubois@kelvar.fr';
const NAMES = [MARIE, PAUL, ANNE, 'Dubois', 'DUBOIS', EMAIL];
const FILES = {
  'a.txt': `${MARIE} a écrit à ${PAUL}.\r\nMme DUBOIS attend. Voir ${EMAIL}.\n`,
  'b.txt': `${ANNE} et ${MARIE} : M. Dubois et d'${ANNE}.`,
  'c.txt': 'Rien à voir ici.',
} as const;

describe('mapping files anew', () => {
  let workspace: Workspace;

  beforeEach(async () => {
    workspace = new Workspace(NAMES);
    await workspace.createVault();
    for (const [name, text] of Object.entries(FILES)) workspace.put(name, text);
    await workspace.pseudonymize();
  });
  afterEach(() => workspace.remove());

  const run = (change?: RemapOptions['change']): Promise<RemapOutcome> =>
    remap([workspace.folder], { domain: 'default', ...(change && { change }) }, workspace.env);
  const changeTo = (to: MappingChange): Promise<RemapOutcome> => run({ kind: 'mapping', to });
  const all = (): string[] => Object.keys(FILES).map((name) => workspace.read(name));
  const restored = async (): Promise<void> => {
    await workspace.restore();
    assert.deepEqual(all(), Object.values(FILES));
  };
  const pseudonymOf = async (name: string): Promise<string> =>
    (await workspace.vault.entities('default')).find((entity) => entity.name === name)?.pseudonym ?? '';

  it('changes nothing where files are as the mapping has them', async () => {
    const before = all();
    const outcome = await run();
    assert.equal(outcome.outcome, 'done');
    assert.deepEqual(outcome.written, []);
    assert.deepEqual(all(), before);
  });

  it('renames a pseudonym in files that have it, with the family’s and the address; restored byte for byte', async () => {
    const before = all();
    const decision = { kind: 'rename', type: 'PERSON', name: MARIE, pseudonym: 'Zélie Quintard' } as const;
    const anne = await pseudonymOf(ANNE);
    const outcome = await run({ kind: 'rename', decision });
    assert.deepEqual(outcome.written, [workspace.path('a.txt'), workspace.path('b.txt')]);
    const paul = await pseudonymOf(PAUL);
    assert.match(paul, / Quintard$/);
    const host = /@(\S+)\.$/mu.exec(before[0] ?? '')?.[1] ?? assert.fail();
    assert.equal(
      workspace.read('a.txt'),
      `Zélie Quintard a écrit à ${paul}.\r\nMme QUINTARD attend. Voir zelie.quintard@${host}.\n`,
    );
    assert.equal(workspace.read('b.txt'), `${anne} et Zélie Quintard : M. Quintard et d'${anne}.`);
    await restored();
  });

  it('takes a rename back: the decision, then the files', async () => {
    const before = all();
    const decision = { kind: 'rename', type: 'PERSON', name: MARIE, pseudonym: 'Zélie Quintard' } as const;
    await run({ kind: 'rename', decision });
    const [stored] = await workspace.vault.decisions('default');
    await workspace.vault.undoDecision(stored?.id ?? '');
    await run();
    assert.deepEqual(all(), before);
    await restored();
  });

  it('is undone as any run', async () => {
    const before = all();
    const { runId } = await changeTo({ theme: 'neutral_id' });
    assert.notDeepEqual(all(), before);
    await undo(runId, workspace.env);
    assert.deepEqual(all(), before);
    await restored();
  });

  it('maps to another theme and another, again and again, and each restores', async () => {
    const seen = new Set([all().join()]);
    const lists = parseOwnLists(
      `kind,name,gender\ngiven,Zélie,f\ngiven,Odon,m\ngiven,Yseult,f\nsurname,Quintard\nsurname,Vasseline`,
    );
    assert.ok('lists' in lists);
    const changes: readonly MappingChange[] = [
      { theme: 'neutral_id' },
      { theme: 'initials' },
      { theme: 'own_lists', lists: lists.lists },
      { theme: 'natural' },
      { theme: 'natural', dates: 'person' },
    ];
    const copies: string[] = [all()[0] ?? ''];
    for (const to of changes) {
      const outcome = await changeTo(to);
      assert.equal(outcome.isNewMapping, true);
      assert.equal(outcome.outcome, 'done');
      for (const name of NAMES) assert.ok(!all().join().includes(name), name);
      seen.add(all().join());
      copies.push(all()[0] ?? '');
    }
    assert.equal(seen.size, changes.length + 1);
    assert.deepEqual(await workspace.vault.check(), []);
    // Copies of every state find their way back, whatever the mapping is by now.
    for (const [i, text] of copies.entries()) workspace.put(`copy-${i}.txt`, text);
    await restored();
    for (const i of copies.keys()) assert.equal(workspace.read(`copy-${i}.txt`), FILES['a.txt']);
  });

  it('restores a text of the old theme that came back edited', async () => {
    const old = await pseudonymOf(MARIE);
    await changeTo({ theme: 'neutral_id' });
    workspace.put('answer.txt', `Réponse de ${old}, reçue ce matin.`);
    await workspace.restore();
    assert.equal(workspace.read('answer.txt'), `Réponse de ${MARIE}, reçue ce matin.`);
  });

  it('keeps decisions, and erases in every mapping there was', async () => {
    await workspace.vault.decide('default', { kind: 'ignore', name: 'Kelvar' });
    const old = await pseudonymOf(ANNE);
    await changeTo({ theme: 'neutral_id' });
    const label = await pseudonymOf(ANNE);
    assert.equal((await workspace.vault.decisions('default')).length, 1);
    const anne = (await workspace.vault.entities('default')).find(({ name }) => name === ANNE);
    await workspace.vault.erase('default', [anne?.id ?? '']);
    const reverse = await workspace.vault.reverseDictionary('default');
    assert.ok(!reverse.some(({ pseudonym }) => pseudonym === old || pseudonym === label));
    assert.ok(!reverse.some(({ original }) => original === ANNE || original === 'Lefebvre'));
    workspace.put('copy.txt', `${old} ; ${label}`);
    await workspace.restore();
    assert.equal(workspace.read('copy.txt'), `${old} ; ${label}`);
    assert.equal(workspace.read('a.txt'), FILES['a.txt']);
    assert.deepEqual(await workspace.vault.check(), []);
  });

  it('lets files follow a merge and a split', async () => {
    const before = all();
    const [marie, anne] = [await pseudonymOf(MARIE), await pseudonymOf(ANNE)];
    await workspace.vault.decide('default', { kind: 'merge', type: 'PERSON', name: ANNE, into: MARIE });
    await run();
    assert.ok(!workspace.read('b.txt').includes(anne));
    assert.ok(workspace.read('b.txt').startsWith(`${marie} et ${marie}`));
    await workspace.vault.decide('default', { kind: 'split', type: 'PERSON', name: ANNE });
    await run();
    assert.deepEqual(all(), before);
    await restored();
  });

  it('leaves everything as it was when the change is refused', async () => {
    const before = all();
    const decision = { kind: 'rename', type: 'PERSON', name: MARIE, pseudonym: 'Zélie' } as const;
    await assert.rejects(run({ kind: 'rename', decision }), { code: 'pseudonym-shape' });
    await assert.rejects(changeTo({ theme: 'own_lists' }), { code: 'usage' });
    assert.deepEqual(all(), before);
    await restored();
  });
});
