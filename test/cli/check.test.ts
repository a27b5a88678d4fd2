import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Log } from 'sarif';
import { nomDePlume, root, run, temporaryFolder, type Outcome } from './command-line.ts';

const LETTER =
  'Objet : dossier\n\nMadame Clémence Aubry habite à Angoulême.\nÉcrire à clemence.aubry@exemple.fr\n';
const HARMLESS = 'Les tuiles du toit sont à changer avant la fin du mois.\n';

/** A repository of its own, with nobody's settings. */
class Repository {
  readonly folder: string = path.join(temporaryFolder(), 'dépôt');
  readonly #env = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'T',
    GIT_AUTHOR_EMAIL: 't@example.org',
    GIT_COMMITTER_NAME: 'T',
    GIT_COMMITTER_EMAIL: 't@example.org',
  };

  async init(): Promise<this> {
    fs.mkdirSync(this.folder);
    await this.git('init', '-q');
    return this;
  }

  async git(...args: string[]): Promise<Outcome> {
    const ended = await this.tryGit(...args);
    assert.equal(ended.code, 0, ended.stderr);
    return ended;
  }

  tryGit(...args: string[]): Promise<Outcome> {
    return run('git', args, { cwd: this.folder, env: this.#env });
  }

  write(name: string, content: string | Buffer): void {
    const file = path.join(this.folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }

  async stage(name: string, content: string | Buffer): Promise<void> {
    this.write(name, content);
    await this.git('add', '--', name);
  }

  check(...args: string[]): Promise<Outcome> {
    return nomDePlume(['check', ...args], { cwd: this.folder, env: this.#env });
  }

  /** Without a passphrase in the environment. */
  checkLocked(...args: string[]): Promise<Outcome> {
    const cli = path.join(root, 'scripts/cli.mjs');
    return run('env', ['-u', 'NOM_DE_PLUME_PASSPHRASE', process.execPath, cli, 'check', ...args], {
      cwd: this.folder,
      env: this.#env,
    });
  }
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('nom-de-plume check --staged', () => {
  let repository: Repository;

  beforeEach(async () => {
    repository = await new Repository().init();
  });

  it('says file, line, column, type and page of each mention, never the text, and ends with 1', async () => {
    await repository.stage('notes/lettre à lire.txt', LETTER);
    const { code, stdout, stderr } = await repository.check('--staged');
    assert.equal(code, 1, stderr);
    const said = lines(stdout);
    assert.ok(
      said.includes('notes/lettre à lire.txt:3:8: warning: Person [PERSON] docs/types/PERSON.md'),
      stdout,
    );
    assert.ok(said.some((line) => line.startsWith('notes/lettre à lire.txt:4:10: warning: E-mail address')));
    assert.doesNotMatch(stdout + stderr, /Clémence|Aubry|Angoulême|exemple/iu);
  });

  it('reads the index, not the working tree', async () => {
    await repository.stage('a.txt', LETTER);
    repository.write('a.txt', HARMLESS);
    assert.equal((await repository.check('--staged')).code, 1);
    await repository.stage('a.txt', HARMLESS);
    repository.write('a.txt', LETTER);
    const { code, stdout } = await repository.check('--staged');
    assert.equal(code, 0, stdout);
    assert.equal(stdout, '');
  });

  it('reads what is staged of a file that is gone from the disk', async () => {
    await repository.stage('a.txt', LETTER);
    fs.rmSync(path.join(repository.folder, 'a.txt'));
    assert.equal((await repository.check('--staged')).code, 1);
  });

  it('leaves alone what the commit does not change, deletes or merely points to', async () => {
    await repository.stage('old.txt', LETTER);
    await repository.stage('deleted.txt', LETTER);
    await repository.git('commit', '-q', '-m', 'First');
    await repository.git('rm', '-q', 'deleted.txt');
    fs.symlinkSync('old.txt', path.join(repository.folder, 'link.txt'));
    await repository.git('add', 'link.txt');
    await repository.stage('new.txt', HARMLESS);
    repository.write('untracked.txt', LETTER);
    const { code, stdout } = await repository.check('--staged');
    assert.equal(code, 0, stdout);
  });

  it('works from a folder below, and keeps to the paths given', async () => {
    await repository.stage('a/one.txt', LETTER);
    await repository.stage('b/two.txt', LETTER);
    const cwd = path.join(repository.folder, 'a');
    const all = await nomDePlume(['check', '--staged'], { cwd });
    assert.match(all.stdout, /^one\.txt:3:8: /mu);
    assert.match(all.stdout, /^\.\.\/b\/two\.txt:3:8: /mu);
    const own = await nomDePlume(['check', '--staged', '.'], { cwd });
    assert.match(own.stdout, /^one\.txt:/mu);
    assert.doesNotMatch(own.stdout, /two\.txt/u);
  });

  it('writes SARIF 2.1.0 without a snippet', async () => {
    await repository.stage('notes/lettre à lire.txt', Buffer.from(`\ufeff${LETTER}`, 'utf16le'));
    const { code, stdout } = await repository.check('--staged', '--format', 'sarif');
    assert.equal(code, 1);
    assert.doesNotMatch(stdout, /Clémence|Aubry|Angoulême|exemple|snippet/iu);
    const log = JSON.parse(stdout) as Log;
    assert.equal(log.version, '2.1.0');
    const [only, ...others] = log.runs;
    assert.ok(only);
    assert.deepEqual(others, []);
    const { driver } = only.tool;
    const person = driver.rules?.findIndex(({ id }) => id === 'PERSON') ?? -1;
    assert.equal(driver.rules?.[person]?.properties?.['page'], 'docs/types/PERSON.md');
    assert.ok(fs.existsSync(path.join(root, 'docs/types/PERSON.md')));
    assert.equal(only.columnKind, 'utf16CodeUnits');
    assert.equal(only.invocations?.[0]?.executionSuccessful, true);
    const result = only.results?.find(({ ruleId }) => ruleId === 'PERSON');
    assert.equal(result?.ruleIndex, person);
    assert.equal(result.level, 'warning');
    const place = result.locations?.[0]?.physicalLocation;
    assert.equal(place?.artifactLocation?.uri, 'notes/lettre%20%C3%A0%20lire.txt');
    assert.deepEqual(place.region, { startLine: 3, startColumn: 8, endLine: 3, endColumn: 22 });
  });

  it('is ruled by the team’s file: types, severities, confidence, globs and what fails', async () => {
    await repository.stage('a.txt', LETTER);
    const cases: readonly (readonly [settings: object, code: number, types: readonly string[]])[] = [
      [{ types: ['EMAIL'] }, 1, ['EMAIL']],
      [{ types: ['EMAIL'], severity: { EMAIL: 'hint' } }, 0, ['EMAIL']],
      [{ types: ['EMAIL'], severity: { EMAIL: 'hint' }, failOn: 'hint' }, 1, ['EMAIL']],
      [{ types: ['EMAIL'], failOn: 'error' }, 0, ['EMAIL']],
      [{ types: ['EMAIL'], severity: { EMAIL: 'off' } }, 0, []],
      [{ types: ['EMAIL'], exclude: ['*.txt'] }, 0, []],
      [{ types: ['EMAIL'], neverMark: ['clemence.aubry@exemple.fr'] }, 0, []],
      [{ types: ['IBAN'] }, 0, []],
    ];
    for (const [settings, code, types] of cases) {
      await repository.stage('.nomdeplume.json', JSON.stringify(settings));
      const ended = await repository.check('--staged');
      const found = [...ended.stdout.matchAll(/\[([A-Z_]+)\]/gu)].map(([, type]) => type);
      assert.deepEqual([ended.code, found], [code, types], JSON.stringify(settings));
    }
    const flagged = await repository.check('--staged', '--types', 'EMAIL', '--fail-on', 'error');
    assert.equal(flagged.code, 0, flagged.stdout);
  });

  it('lets pseudonyms of the vault pass: also edited since with the passphrase, else by whole contents', async () => {
    const vault = path.join(repository.folder, '../own.vault');
    await repository.stage('a.txt', LETTER);
    const replaced = await nomDePlume(['pseudonymize', '.', '--in-place', '--vault', vault], {
      cwd: repository.folder,
    });
    assert.equal(replaced.code, 0, replaced.stderr);
    const written = fs.readFileSync(path.join(repository.folder, 'a.txt'), 'utf8');
    assert.notEqual(written, LETTER);
    // The index still has the originals.
    assert.equal((await repository.check('--staged', '--vault', vault)).code, 1);
    await repository.git('add', 'a.txt');
    const open = await repository.check('--staged', '--vault', vault);
    assert.deepEqual([open.code, open.stdout], [0, '']);
    const locked = await repository.checkLocked('--staged', '--vault', vault);
    assert.deepEqual([locked.code, locked.stdout], [0, '']);
    const unknown = await repository.checkLocked('--staged');
    assert.equal(unknown.code, 1);

    await repository.stage('a.txt', `${written}${HARMLESS}`);
    const edited = await repository.check('--staged', '--vault', vault);
    assert.deepEqual([edited.code, edited.stdout], [0, '']);
    await repository.stage('a.txt', `${written}Madame Sidonie Lacombe a téléphoné.\n`);
    const added = await repository.check('--staged', '--vault', vault);
    assert.equal(added.code, 1);
    assert.match(added.stdout, /^a\.txt:5:8: warning: Person/u);
    assert.equal(lines(added.stdout).length, 1, added.stdout);
  });

  it('names what it cannot look at, and fails', async () => {
    await repository.stage('.nomdeplume.json', JSON.stringify({ maxFileSize: 40 }));
    await repository.stage('large.txt', LETTER);
    await repository.stage('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    const { code, stderr } = await repository.check('--staged');
    assert.equal(code, 1);
    assert.match(stderr, /large\.txt: not looked at/u);
    assert.doesNotMatch(stderr, /picture\.png/u);
  });

  it('keeps a commit back as the hook of the documentation, and lets a clean one pass', async () => {
    const page = fs.readFileSync(path.join(root, 'docs/before-a-commit.md'), 'utf8');
    const [, hook = ''] = /```sh\n(#!\/bin\/sh\n[^]*?)```/u.exec(page) ?? [];
    const bin = path.join(temporaryFolder(), 'bin');
    fs.mkdirSync(bin);
    const command = path.join(bin, 'nom-de-plume');
    fs.writeFileSync(
      command,
      `#!/bin/sh\nINIT_CWD= exec '${process.execPath}' '${path.join(root, 'dist/cli.cjs')}' "$@"\n`,
    );
    const file = path.join(repository.folder, '.git/hooks/pre-commit');
    fs.writeFileSync(file, hook.replaceAll(/\bnom-de-plume check/gu, `'${command}' check`));
    fs.chmodSync(file, 0o755);
    fs.chmodSync(command, 0o755);
    await repository.stage('a.txt', LETTER);
    const refused = await repository.tryGit('commit', '-m', 'With a name');
    assert.notEqual(refused.code, 0);
    assert.match(refused.stdout + refused.stderr, /a\.txt:3:8/u);
    await repository.stage('a.txt', HARMLESS);
    await repository.git('commit', '-q', '-m', 'Without');
    // `commit -a` hands the hook an index of its own.
    repository.write('a.txt', LETTER);
    assert.notEqual((await repository.tryGit('commit', '-a', '-m', 'With a name')).code, 0);
  });

  it('needs a repository', async () => {
    const { code, stderr } = await nomDePlume(['check', '--staged'], { cwd: temporaryFolder() });
    assert.equal(code, 2);
    assert.match(stderr, /no git repository/u);
  });
});

describe('nom-de-plume check', () => {
  it('looks at files, folders and standard input', async () => {
    const cwd = temporaryFolder();
    fs.writeFileSync(path.join(cwd, 'a.txt'), LETTER);
    fs.writeFileSync(path.join(cwd, 'b.txt'), HARMLESS);
    const cases: readonly (readonly [args: readonly string[], input: string, code: number])[] = [
      [['.'], '', 1],
      [['b.txt'], '', 0],
      [['-'], LETTER, 1],
      [['-', '--format', 'sarif'], LETTER, 1],
      [['-'], HARMLESS, 0],
      [['missing.txt'], '', 1],
      [[], '', 2],
      [['.', '--vault', 'missing.vault'], '', 3],
    ];
    for (const [args, input, code] of cases) {
      const ended = await nomDePlume(['check', ...args], { cwd, input });
      assert.equal(ended.code, code, `${args.join(' ')}: ${ended.stdout}${ended.stderr}`);
    }
  });
});
