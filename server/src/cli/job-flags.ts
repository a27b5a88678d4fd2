/** Flags that say what a command may use of the machine. */
import { type Command, InvalidArgumentError } from 'commander';
import type { DetectorJobsOptions } from '../batch/jobs/detector-jobs.ts';
import { LOWEST_JOB_PRIORITY } from '../batch/jobs/fair-share.ts';
import { NO_LIMITS } from '../batch/jobs/pace.ts';

export interface JobFlags {
  /** 0 is the highest. */
  readonly priority?: number;
  /** Mebibytes. */
  readonly memoryLimit?: number;
  /** Percent of the cores. */
  readonly cpuShare?: number;
  /** Mebibytes a second. */
  readonly ioRate?: number;
  /** Seconds. */
  readonly fileTime?: number;
}

const MIB = 1024 * 1024;

/** Adds the flags to a command. */
export function jobFlags(command: Command): Command {
  return command
    .option(
      '--priority <number>',
      'among all runs of this machine: 0, the highest, to 9; 4 if not given',
      number(0, LOWEST_JOB_PRIORITY),
    )
    .option('--memory-limit <MiB>', 'of all its processes; above it, it goes on with less at once', number(1))
    .option('--cpu-share <percent>', 'of the cores that its workers may use', number(1, 100))
    .option('--io-rate <MiB>', 'read a second at most', number(0))
    .option(
      '--file-time <seconds>',
      'for a file of up to a million bytes, once it is its turn; 60 if not given, 0: no limit',
      number(0),
    );
}

/** What the flags mean for the job. */
export function jobOptions(flags: JobFlags): Pick<DetectorJobsOptions, 'priority' | 'limits'> {
  const { priority, memoryLimit = 0, cpuShare = 100, ioRate = 0, fileTime } = flags;
  const limits = {
    memory: memoryLimit * MIB,
    cpuShare: cpuShare / 100,
    ioRate: ioRate * MIB,
    fileTime: fileTime === undefined ? NO_LIMITS.fileTime : fileTime * 1000,
  };
  return priority === undefined ? { limits } : { priority: Math.round(priority), limits };
}

function number(least: number, most = Infinity): (value: string) => number {
  return (value) => {
    const given = Number(value);
    if (value.trim() !== '' && given >= least && given <= most) return given;
    const range = most === Infinity ? `${least} or more` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`It must be a number, ${range}.`);
  };
}
