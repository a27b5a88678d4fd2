/** Child processes: a stand-in that is transparent (`become`), and tools whose output goes into a log (`logged`). */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { artifacts, shown } from './paths.mjs';

/**
 * Runs a command in this process's place: same streams, signals passed on, same end. Never returns.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function become(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    // A terminal sends Ctrl+C to the child as well: once is enough.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));
  }
  child.on('error', (error) => {
    process.stderr.write(`${command}: ${error.message}\n`);
    process.exit(4);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/**
 * Runs a tool with its output in `artifacts/logs/<name>.log`.
 * @param {string} name of the log, also used in the error
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} the output
 * @throws when it ends with another code than 0; the message ends with the last lines of the output
 */
export async function logged(name, command, args, options = {}) {
  const { code, output, log } = await attempt(name, command, args, options);
  if (code === 0) return output;
  const tail = output.trimEnd().split('\n').slice(-25).join('\n');
  throw new Error(`${name} failed (${String(code)}); its output is in ${shown(log)}:\n${tail}`);
}

/** As `logged`, but the exit code is the caller's to judge. */
export function attempt(name, command, args, options = {}) {
  const log = path.join(artifacts, 'logs', `${name.replaceAll(/[^\w.-]+/g, '-')}.log`);
  fs.mkdirSync(path.dirname(log), { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const output = Buffer.concat(parts).toString('utf8');
      fs.writeFileSync(log, output);
      resolve({ code: code ?? signal, output, log });
    });
  });
}

/**
 * npm, by the same Node as this script and without a shell.
 * @param {string} name of the log
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(name, args, options = {}) {
  const [command, ...before] = npmCommand();
  return logged(name, command, [...before, ...args], options);
}

function npmCommand() {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return [process.execPath, script];
  // Started without npm: on Windows npm is a batch file, which only a shell can start.
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm'] : ['npm'];
}
