/** Files above the size limit, by the command line: replaced, restored byte for byte, whatever they hold. */
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { rowsOf, type Kind } from '../bench/lib/large-file.ts';
import { Sandbox, type Outcome } from './command-line.ts';

const OUTCOME = v.object({
  outcome: v.string(),
  notLookedAt: v.array(v.object({ file: v.string(), reason: v.string() })),
});
const LIMIT = 8000;
const NAME = 'Marguerite Delacroix';

function generated(kind: Kind, rows: number): string {
  const row = rowsOf(kind);
  const head = kind === 'csv' ? 'id;nom;prénom;e-mail;téléphone;ville;commentaire\n' : '';
  return head + Array.from({ length: rows }, row).join('');
}

/** Not one file of these is an ordinary one. */
const FILES: Readonly<Record<string, Buffer>> = {
  'service.log': Buffer.from(generated('log', 120)),
  'clients.csv': Buffer.from(generated('csv', 90)),
  'clients.jsonl': Buffer.from(generated('jsonl', 60)),
  'latin1.log': Buffer.from(generated('log', 100), 'latin1'),
  'marked.log': Buffer.from(`\ufeff${generated('log', 100)}`),
  'utf16.csv': Buffer.from(`\ufeff${generated('csv', 60)}`, 'utf16le'),
  'one-line.txt': Buffer.from(`${'mot '.repeat(3000)}M. ${NAME} est là, ${'mot '.repeat(3000)}`),
  'brackets.json': Buffer.from('[{('.repeat(40_000)),
  'deep.json': Buffer.from(`${'{"a":'.repeat(20_000)}"${NAME}"${'}'.repeat(20_000)}`),
  'columns.csv': Buffer.from(`${'c;'.repeat(10_000)}\n${'v;'.repeat(10_000)}\n`),
  'patterns.txt': Buffer.from(`${'a@'.repeat(3000)}\n${'1 '.repeat(4000)}\n${'((((+33 '.repeat(500)}`),
};

describe('files above the size limit, by the command line', () => {
  const sandbox = new Sandbox();
  let originals: Record<string, string>;

  const pseudonymize = (folder: string, vault: string, ...flags: string[]): Promise<Outcome> =>
    sandbox.run(['pseudonymize', folder, '--vault', vault, ...flags]);

  before(async () => {
    for (const [name, content] of Object.entries(FILES)) sandbox.put(`work/${name}`, content);
    sandbox.put('work/.nomdeplume.json', JSON.stringify({ maxFileSize: LIMIT }));
    sandbox.put('work/short.txt', `Bonjour ${NAME}, votre dossier est prêt.\n`);
    originals = sandbox.contents('work');
    const made = await sandbox.run(['vault', 'create', '--vault', 'fresh.vault']);
    assert.equal(made.code, 0, made.stderr);
  });
  after(() => {
    sandbox.remove();
  });

  it('are replaced in place, known as written, and restored byte for byte', async () => {
    sandbox.copyVault('fresh.vault', 'a.vault');
    const done = await pseudonymize('work', 'a.vault', '--in-place', '--model-limit', '0', '--json');
    // Without the model a name may be left in prose, and is listed: nothing else may be amiss.
    const { outcome, notLookedAt } = v.parse(OUTCOME, JSON.parse(done.stdout));
    assert.equal(outcome, 'done', done.stderr);
    assert.deepEqual(
      notLookedAt.filter(({ reason }) => reason !== 'excluded'),
      [],
    );
    const outputs = sandbox.contents('work');
    for (const name of [
      'service.log',
      'clients.csv',
      'clients.jsonl',
      'latin1.log',
      'marked.log',
      'utf16.csv',
    ]) {
      assert.notEqual(outputs[name], originals[name], name);
    }
    assert.ok(
      !(outputs['one-line.txt'] ?? '').includes('Delacroix'),
      'a name of another file is known here too',
    );
    assert.ok(!(outputs['clients.csv'] ?? '').includes('@exemple.fr'), 'an address is left');

    await pseudonymize('work', 'a.vault', '--in-place', '--model-limit', '0');
    assert.deepEqual(sandbox.contents('work'), outputs, 'a second run changes nothing');

    const back = await sandbox.run(['restore', 'work', '--vault', 'a.vault', '--in-place']);
    assert.equal(back.code, 0, back.stderr);
    assert.deepEqual(sandbox.contents('work'), originals);
  });

  it('are read by the model where nothing is said of a limit', async () => {
    sandbox.put('prose/texte.txt', `${'Le projet avance bien. '.repeat(400)}\n\nJulien Garnier est venu.\n`);
    sandbox.put('prose/.nomdeplume.json', JSON.stringify({ maxFileSize: LIMIT }));
    sandbox.copyVault('fresh.vault', 'b.vault');
    const done = await pseudonymize('prose', 'b.vault', '--out', 'copies');
    assert.equal(done.code, 0, done.stderr);
    const copy = sandbox.read('copies/texte.txt').toString();
    assert.ok(!copy.includes('Garnier'));
    const back = await sandbox.run(['restore', 'copies', '--vault', 'b.vault', '--in-place']);
    // The copy's own folder has no team file: it is below the limit there, and restored in one piece.
    assert.equal(back.code, 0, back.stderr);
    assert.ok(sandbox.read('copies/texte.txt').equals(sandbox.read('prose/texte.txt')));
  });

  it('are whole, old or new, when the run is killed, and can be finished', async () => {
    sandbox.copyVault('fresh.vault', 'c.vault');
    const started = await sandbox.run(
      ['pseudonymize', 'work', '--vault', 'c.vault', '--in-place', '--model-limit', '0'],
      {
        env: { NOM_DE_PLUME_LOG: '1' },
        onStart: (child) => {
          child.stderr?.on('data', (part: Buffer) => {
            if (part.toString().includes('Writing')) child.kill('SIGKILL');
          });
          setTimeout(() => child.kill('SIGKILL'), 6000).unref();
        },
      },
    );
    assert.equal(started.signal ?? 'SIGKILL', 'SIGKILL');
    const done = await pseudonymize('work', 'c.vault', '--in-place', '--model-limit', '0');
    assert.ok(done.code === 0 || done.code === 1, done.stderr);
    const back = await sandbox.run(['restore', 'work', '--vault', 'c.vault', '--in-place']);
    assert.equal(back.code, 0, back.stderr);
    assert.deepEqual(sandbox.contents('work'), originals);
  });
});
