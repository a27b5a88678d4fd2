/** Telling a process from a later one that got its number: what a lease needs to know after `kill -9`. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A process, for as long as the machine is up. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the system's own ticks; empty where the system does not say (outside Linux). */
  readonly started: string;
}

export const PROCESS_IDENTITY = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  started: v.string(),
});

export const THIS_PROCESS: ProcessIdentity = { pid: process.pid, started: startOf(process.pid) };

/** Whether it runs still. */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may be there: then it is not the one that wrote into a folder of ours.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return started === '' || startOf(pid) === started;
}

/** Field 22 of /proc/PID/stat; its second one is in parentheses and may hold anything. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? 'ended' : (fields[18] ?? '');
  } catch {
    return '';
  }
}
