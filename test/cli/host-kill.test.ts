/** `kill -9` of the detector host while a run looks at its files: the run goes on with another one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS, Sandbox } from './command-line.ts';

const FILES = 40;
const NAME = 'Béatrice Delorme-Vasseur';
/** Processor time after which the host has its model and looks at texts. Hundredths of a second. */
const AT_WORK = 100;

const onLinux = process.platform === 'linux' ? describe : () => undefined;

onLinux('a run whose detector host is killed', () => {
  const sandbox = new Sandbox();
  after(() => {
    sandbox.remove();
  });

  it('goes on, and replaces every file', async () => {
    const reports = readdirSync(REPORTS).filter((name) => name.endsWith('.txt'));
    const text = reports.map((name) => readFileSync(join(REPORTS, name), 'utf8')).join('\n');
    for (let i = 0; i < FILES; i++) {
      // Each line is a new one: nothing is known from the file before.
      sandbox.put(`work/${i}.txt`, `${NAME} signe.\n${text.replaceAll('\n', ` ${i}\n`)}`);
    }
    const before = sandbox.contents('work');
    const hosts = new Set<number>();
    let watch: NodeJS.Timeout | undefined;
    const done = await sandbox.run(['pseudonymize', 'work', '--vault', 'work.vault', '--in-place'], {
      onStart: ({ pid = 0 }) => {
        watch = setInterval(() => {
          const host = hostOf(pid);
          if (host === undefined || (hosts.size === 0 && host.ticks < AT_WORK)) return;
          if (hosts.size === 0) process.kill(host.pid, 'SIGKILL');
          hosts.add(host.pid);
        }, 5);
      },
    });
    clearInterval(watch);
    assert.equal(hosts.size, 2, 'one host was killed, another one took its place');
    assert.equal(done.code, 0, done.stderr);
    for (const [name, content] of Object.entries(sandbox.contents('work'))) {
      assert.notEqual(content, before[name], name);
      assert.ok(!content.includes(Buffer.from(NAME).toString('latin1')), name);
    }
  });
});

/** The detector host among the children of a process, and the processor time it has had. */
function hostOf(parent: number): { readonly pid: number; readonly ticks: number } | undefined {
  try {
    const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').split(' ');
    const host = children
      .filter((child) => child !== '')
      .find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('detector-host'));
    if (host === undefined) return undefined;
    // The fields after the program's name, which may hold spaces: 12th and 13th are user and system time.
    const fields = readFileSync(`/proc/${host}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { pid: Number(host), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    // It ended between two looks.
    return undefined;
  }
}
