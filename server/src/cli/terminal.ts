/** The two streams of the command line: results on standard output, everything else on standard error. */
import type { OnProgress, Progress } from '../batch/types.ts';

/** Writes a result; waits until a slow reader has taken it. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // A reader that has seen enough (`| head`) is not an error.
      if (error && !('code' in error && error.code === 'EPIPE')) reject(error);
      else resolve();
    });
  });
}

export function printLine(text: string): Promise<void> {
  return print(`${text}\n`);
}

/** Says something to the person, not to the next program. */
export function tell(message: string): void {
  clearProgress();
  process.stderr.write(`${message}\n`);
}

const PHASES: Readonly<Record<Progress['phase'], string>> = {
  walk: 'Looking for files',
  scan: 'Detecting',
  propagate: 'Looking for known names',
  assign: 'Choosing pseudonyms',
  write: 'Writing',
  verify: 'Verifying',
  restore: 'Restoring',
};

/** Milliseconds between two looks of a line in a terminal, and between two lines elsewhere. */
const REDRAW = 100;
const LINE_EVERY = 10_000;

let drawn = false;

/** Progress on standard error: one line that changes in a terminal, a line now and then elsewhere. */
export function progressReporter(): OnProgress {
  const isTerminal = process.stderr.isTTY;
  let last = performance.now();
  return (progress) => {
    const now = performance.now();
    if (now - last < (isTerminal ? REDRAW : LINE_EVERY)) return;
    last = now;
    if (isTerminal) draw(describe(progress));
    else process.stderr.write(`${describe(progress)}\n`);
  };
}

/** Removes the progress line from a terminal. */
export function clearProgress(): void {
  if (drawn) process.stderr.write('\r\u001b[K');
  drawn = false;
}

function draw(line: string): void {
  const width = process.stderr.columns;
  process.stderr.write(`\r\u001b[K${line.slice(0, Math.max(20, width - 1))}`);
  drawn = true;
}

function describe({ phase, done, total, wordsPerSecond, secondsLeft, file }: Progress): string {
  const count = total > 0 ? ` ${done} of ${total}` : '';
  const speed = wordsPerSecond === undefined ? '' : `, ${wordsPerSecond} words/s`;
  const left = secondsLeft === undefined ? '' : `, ${duration(secondsLeft)} left`;
  return `${PHASES[phase]}${count}${speed}${left}${file === undefined ? '' : `: ${file}`}`;
}

/** Seconds as a person says them. */
function duration(seconds: number): string {
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
