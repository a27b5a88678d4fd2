import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { walk } from '../../../server/src/batch/walk.ts';
import { NEVER } from '../../../server/src/cancellation.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/settings.ts';

describe('walk', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'walk-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function put(path: string, content = 'text'): void {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  async function look(
    settings: Partial<Settings> = {},
    from: readonly string[] = ['.'],
  ): Promise<[string[], string[]]> {
    const all = { ...DEFAULT_SETTINGS, ...settings };
    const result = await walk(
      from.map((path) => join(root, path)),
      () => all,
      NEVER,
    );
    return [
      result.files.map(({ path }) => relative(root, path)),
      result.notLookedAt.map(({ path, reason }) => `${relative(root, path)}: ${reason}`),
    ];
  }

  it('finds files in folders, sorted', async () => {
    for (const path of ['b.txt', 'a/z.txt', 'a/y/x.txt', 'a.txt']) put(path);
    assert.deepEqual(await look(), [['a.txt', 'a/y/x.txt', 'a/z.txt', 'b.txt'], []]);
  });

  it('respects ignore files where they are, the nearer first', async () => {
    put('.gitignore', '*.log\nbuild/\n/only-here.txt\n');
    put('sub/.gitignore', '!keep.log\n');
    for (const path of [
      'a.log',
      'a.txt',
      'build/x.txt',
      'only-here.txt',
      'sub/only-here.txt',
      'sub/keep.log',
    ]) {
      put(path);
    }
    const [files, left] = await look();
    assert.deepEqual(files, ['.gitignore', 'a.txt', 'sub/.gitignore', 'sub/keep.log', 'sub/only-here.txt']);
    assert.deepEqual(left, ['a.log: ignored', 'build: ignored', 'only-here.txt: ignored']);
  });

  it('agrees with git', async () => {
    put('.gitignore', 'out\n*.tmp\n!important.tmp\ndocs/*\n!docs/kept.md\n');
    put('deep/.gitignore', '/local\n');
    for (const path of [
      'out/a',
      'x.tmp',
      'important.tmp',
      'docs/a.md',
      'docs/kept.md',
      'deep/local',
      'deep/er/local',
      'deep/out/b',
    ]) {
      put(path);
    }
    const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    const git = (...args: string[]): string =>
      execFileSync('git', args, { cwd: root, encoding: 'utf8', env: environment });
    git('init', '-q');
    const expected = git('ls-files', '--others', '--exclude-standard').trim().split('\n').sort();
    assert.deepEqual((await look())[0], expected);
  });

  it('respects the ignore files above, inside a repository', async () => {
    put('.git/HEAD', 'ref');
    put('.gitignore', '*.log\nsecret/\n');
    for (const path of ['sub/a.log', 'sub/a.txt', 'secret/b.txt']) put(path);
    assert.deepEqual((await look({}, ['sub']))[0], ['sub/a.txt']);
    assert.deepEqual((await look({}, ['secret']))[0], ['secret/b.txt'], 'a folder asked for is looked at');
  });

  it('looks at a file asked for by name, whatever ignores it', async () => {
    put('.gitignore', '*.log\n');
    put('a.log');
    assert.deepEqual(await look({}, ['.', 'a.log']), [['.gitignore', 'a.log'], []]);
  });

  it('leaves out what the settings say, and lock files and packages by default', async () => {
    for (const path of ['node_modules/x/a.js', 'package-lock.json', 'yarn.lock', 'src/gen/a.ts', 'src/a.ts'])
      put(path);
    assert.deepEqual(await look(), [
      ['src/a.ts', 'src/gen/a.ts'],
      ['node_modules: excluded', 'package-lock.json: excluded', 'yarn.lock: excluded'],
    ]);
    assert.deepEqual((await look({ exclude: ['**/gen/**', 'node_modules/**', '*lock*'] }))[0], ['src/a.ts']);
    assert.deepEqual((await look({ include: ['**/*.json'], exclude: [] }))[0], ['package-lock.json']);
    assert.deepEqual((await look({ exclude: [`${root}/src/**`] }))[0].includes('src/a.ts'), false);
  });

  it('names what is too large, and does not open what is no file', async () => {
    put('large.txt', 'x'.repeat(100));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    assert.deepEqual(await look({ maxFileSize: 99 }), [[], ['large.txt: size', 'pipe: unreadable']]);
  });

  it('does not follow links inside a folder, but one that is asked for', async () => {
    put('real/a.txt');
    symlinkSync('real', join(root, 'linked'));
    symlinkSync('a.txt', join(root, 'real', 'b.txt'));
    symlinkSync('.', join(root, 'real', 'loop'));
    linkSync(join(root, 'real', 'a.txt'), join(root, 'hard.txt'));
    assert.deepEqual(await look(), [
      ['hard.txt', 'real/a.txt'],
      ['linked: link', 'real/b.txt: link', 'real/loop: link'],
    ]);
    assert.deepEqual((await look({}, ['linked']))[0], ['real/a.txt']);
  });

  it('names a path that is not there', async () => {
    assert.deepEqual(await look({}, ['gone']), [[], ['gone: unreadable']]);
  });

  it('stops when it is cancelled', async () => {
    put('a.txt');
    const aborted = { aborted: true, onAbort: () => () => undefined };
    await assert.rejects(
      walk([root], () => DEFAULT_SETTINGS, aborted),
      { code: 'cancelled' },
    );
  });
});
