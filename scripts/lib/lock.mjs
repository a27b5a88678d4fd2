/** Two commands started at once in one checkout must not install or build at the same time. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cache } from './paths.mjs';

/**
 * Runs `work` while no other process of this checkout runs work of the same name.
 * @template T
 * @param {string} name
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function exclusively(name, work) {
  const file = path.join(cache, `${name}.lock`);
  fs.mkdirSync(cache, { recursive: true });
  while (!take(file)) await delay(100);
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!ownerLives(file)) fs.rmSync(file, { force: true });
  return false;
}

function ownerLives(file) {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'));
    // Empty: its owner is about to write it.
    if (pid === 0) return Date.now() - fs.statSync(file).mtimeMs < 5000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
