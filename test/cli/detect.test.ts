import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { detected, nomDePlume, root, run, temporaryFolder } from './command-line.ts';

const sample = path.join(root, 'samples/comptes-rendus/comite-de-direction.md');

describe('nom-de-plume detect', () => {
  it('prints one line of JSON a document, with offsets into its text', async () => {
    const { code, stdout } = await nomDePlume(['detect', sample, '--json']);
    assert.equal(code, 0);
    const [document, ...others] = detected(stdout);
    assert.deepEqual(others, []);
    assert.ok(document);
    assert.equal(path.resolve(root, document.file), sample);
    const text = fs.readFileSync(sample, 'utf8');
    const found = document.entities.map(([start, end, type]) => `${type} ${text.slice(start, end)}`);
    for (const expected of ['PERSON Marie Dubois', 'PERSON Karim Benali', 'EMAIL marie.dubois@example.org']) {
      assert.ok(found.includes(expected), `${expected} is not among ${found.join(', ')}`);
    }
  });

  it('decodes UTF-16, Windows-1252 and a byte-order mark before it counts offsets', async () => {
    const files: readonly (readonly [string, string, string])[] = [
      ['hamburg/protokoll.txt', 'utf-16le', 'Anke Schröder'],
      ['rh/note-entretien.txt', 'windows-1252', 'Camille Rousseau'],
      ['correspondance/lettera.txt', 'utf-8', 'Giulia Moretti'],
    ];
    const { stdout } = await nomDePlume(['detect', ...files.map(([file]) => `samples/${file}`), '--json']);
    const documents = detected(stdout);
    for (const [file, encoding, name] of files) {
      const text = new TextDecoder(encoding).decode(fs.readFileSync(path.join(root, 'samples', file)));
      const document = documents.find((each) => each.file.endsWith(file));
      const found = document?.entities.map(([start, end]) => text.slice(start, end)) ?? [];
      assert.ok(found.includes(name), `${file}: ${found.join(', ')}`);
    }
  });

  it('walks a folder and respects its ignore file', async () => {
    const { stdout } = await nomDePlume(['detect', 'samples', '--json']);
    const files = detected(stdout).map(({ file }) =>
      path.relative(path.join(root, 'samples'), path.resolve(root, file)),
    );
    assert.ok(files.includes('notes.md'));
    assert.ok(files.includes(path.join('donnees', 'clients.csv')));
    assert.ok(!files.some((file) => file.startsWith('brouillons')), files.join(', '));
  });

  it('reads standard input', async () => {
    const input = 'Bonjour, je suis Marie Dubois, de Nantes.\n';
    const { code, stdout } = await nomDePlume(['detect', '-', '--json'], { input });
    assert.equal(code, 0);
    const found = detected(stdout).flatMap(({ entities }) =>
      entities.map(([start, end]) => input.slice(start, end)),
    );
    assert.ok(found.includes('Marie Dubois'), found.join(', '));
  });

  it('keeps to the types that are asked for', async () => {
    const { stdout } = await nomDePlume(['detect', sample, '--json', '--types', 'EMAIL']);
    const types = new Set(detected(stdout).flatMap(({ entities }) => entities.map(([, , type]) => type)));
    assert.deepEqual([...types], ['EMAIL']);
  });

  it('names a file it cannot read, goes on with the others, and ends with 1', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'letter.txt'), 'Marie Dubois habite à Nantes.\n');
    const { code, stdout, stderr } = await nomDePlume(['detect', 'missing.txt', 'letter.txt', '--json'], {
      cwd: folder,
    });
    assert.equal(code, 1);
    assert.match(stderr, /missing\.txt/);
    assert.equal(detected(stdout).length, 1);
  });

  it('is found by npm from any folder, adds nothing, and takes paths from there', async () => {
    const cwd = path.join(root, 'samples/comptes-rendus');
    const args = [
      'run',
      '-s',
      '--prefix',
      root,
      'nom-de-plume',
      '--',
      'detect',
      path.basename(sample),
      '--json',
    ];
    const { code, stdout } = await run('npm', args, { cwd });
    assert.equal(code, 0);
    assert.equal(detected(stdout).length, 1);
  });
});

describe('nom-de-plume', () => {
  const cases: readonly (readonly [readonly string[], number, RegExp])[] = [
    [['--help'], 0, /pseudonymize/],
    [['detect'], 2, /path/i],
    [['detectt', 'x'], 2, /detectt/],
    [['pseudonymize', 'samples', '--in-place', '--out', 'x', '--vault', 'v'], 2, /--out|--in-place/],
  ];
  for (const [args, expected, says] of cases) {
    it(`ends with ${String(expected)} for "${args.join(' ')}"`, async () => {
      const { code, stdout, stderr } = await nomDePlume(args);
      assert.equal(code, expected, stderr);
      assert.match(stdout + stderr, says);
    });
  }

  it('starts in little more time than Node itself needs', async () => {
    const commands = [
      ['--eval', '0'],
      [path.join(root, 'dist/cli.cjs'), '--version'],
      [path.join(root, 'scripts/cli.mjs'), '--version'],
    ];
    const best = commands.map(() => Infinity);
    // The best of several, taken in turn: a busy machine slows some of them. At 50 ms for a Node, 150 ms are allowed.
    const isLittle = ([node = 0, bare = 0, wrapped = 0]: readonly number[]): boolean =>
      wrapped - bare < 3 * node;
    for (let round = 0; round < 5 || (round < 25 && !isLittle(best)); round++) {
      for (const [index, command] of commands.entries()) {
        const start = performance.now();
        await run(process.execPath, command);
        best[index] = Math.min(best[index] ?? Infinity, performance.now() - start);
      }
    }
    assert.ok(isLittle(best), `node, bundle, checkout: ${best.map(Math.round).join(', ')} ms`);
  });
});
