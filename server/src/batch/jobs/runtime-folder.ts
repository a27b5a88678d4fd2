import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Another user could have made a folder of that name in a shared one; modes say nothing on Windows. */
const PRIVATE = 0o700;

/**
 * The folder in which the jobs of this user on this machine meet: made if need be, for this user alone. Undefined where
 * there is none to be had; jobs then work as if each was alone.
 */
export function runtimeFolder(): string | undefined {
  const { XDG_RUNTIME_DIR: runtime } = process.env;
  const { uid } = userInfo();
  const shared = join(tmpdir(), `nom-de-plume-${uid < 0 ? 'jobs' : uid}`);
  const candidates =
    runtime === undefined || runtime === '' ? [shared] : [join(runtime, 'nom-de-plume'), shared];
  return candidates.find((folder) => isOurs(folder, uid));
}

function isOurs(folder: string, uid: number): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: PRIVATE });
    const found = lstatSync(folder);
    if (!found.isDirectory()) return false;
    return process.platform === 'win32' || (found.uid === uid && (found.mode & 0o077) === 0);
  } catch {
    return false;
  }
}
